// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pages.h"

#include <map>

#include <QGraphicsScene>

#include "ui/charts/figure_layer.h"
#include "ui/charts/figure_scene.h"
#include "ui/report/figure_parts.h"
#include "ui/report/page_flow.h"
#include "ui/report/page_table.h"
#include "ui/report/table_columns.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double bodySize = 10.0;
constexpr double bodyLine = 14.0;
constexpr double noteSize = 8.0;
constexpr double noteLine = 11.0;
constexpr double captionSize = 9.0;
constexpr double leastAfterHeading = 90.0;

/// A word with its look and width, for lines that mix looks.
struct Word
{
    QString text = {};
    QFont::Weight weight = QFont::Normal;
    double width = 0.0;
};

/// A figure, or a part of one, with its size in points.
struct FigurePart
{
    ChartSpec spec = {};
    QSizeF size = {};
};

} // namespace

/// Sets the blocks of a document one after the other.
class ReportLayout::Setter
{
public:
    Setter(const report::Document &document, const HouseStyle &style)
        : m_document(document)
        , m_pages({.options = figureOptions(16.0, 8.0, Theme::Light, style)})
        , m_fonts(m_pages.options.fontFamily)
        , m_words(report::documentWords(document.language))
        , m_flow(m_pages, m_fonts, m_pages.options.colors)
    {
    }

    std::size_t blocks() const { return m_document.blocks.size(); }

    void setTitle()
    {
        lines(m_document.title, {22.0, QFont::DemiBold}, 28.0, m_flow.colors().token.ink);
        m_flow.space(4);
        if (m_document.synthetic)
            tag();
        lines(m_document.subtitle, {11.0, QFont::Normal}, 15.0, m_flow.colors().token.ink2);
        m_flow.space(18);
    }

    void setBlock(std::size_t block)
    {
        m_flow.need(heightKept(block));
        std::visit([this](const auto &part) { set(part); }, m_document.blocks[block]);
    }

    void setFeet();

    ReportPages take() { return std::move(m_pages); }

private:
    void tag()
    {
        const TextStyle small = {noteSize, QFont::DemiBold};
        FigureCanvas canvas = m_flow.canvas();
        const double width = canvas.width(m_words.synthetic, {small});
        const QRectF box(m_flow.left(), m_flow.y(), width + 12, 14);
        QPainterPath outline;
        outline.addRoundedRect(box, 3, 3);
        canvas.path(outline, {}, {m_flow.colors().token.ember, 0.8});
        canvas.text(m_words.synthetic, {box.left() + 6, box.top() + 10},
                    {small, m_flow.colors().token.ember});
        m_flow.moveTo(m_flow.y() + 20);
    }

    void lines(const QString &text, const TextStyle &style, double step, const QColor &color,
               double indent = 0.0)
    {
        for (const QString &line :
             m_flow.fonts().wrap(text, style, m_flow.width() - indent, false)) {
            m_flow.need(step);
            m_flow.canvas().text(line, {m_flow.left() + indent, m_flow.y() + step * 0.78},
                                 {style, color});
            m_flow.moveTo(m_flow.y() + step);
        }
    }

    /// What a heading must have below it on its page: the next figure and all before it, or the
    /// whole page.
    double heightKept(std::size_t first)
    {
        if (!std::holds_alternative<report::Heading>(m_document.blocks[first]))
            return 0.0;
        double height = 0.0;
        for (std::size_t i = first; i < m_document.blocks.size() && i < first + 4; ++i) {
            if (const auto *figure = std::get_if<report::Figure>(&m_document.blocks[i])) {
                const std::vector<FigurePart> &parts = partsOf(*figure);
                height += parts.front().size.height() + 40.0;
                return parts.size() == 1 ? std::min(height, pageRoom()) : leastAfterHeading;
            }
            height += 45.0;
        }
        return leastAfterHeading;
    }

    double pageRoom() const { return m_flow.bottom() - PageFlow::margin - 20; }

    /// Laid out once: a heading asks for the height of the figure that follows.
    const std::vector<FigurePart> &partsOf(const report::Figure &figure)
    {
        std::vector<FigurePart> &parts = m_parts[&figure];
        if (!parts.empty())
            return parts;
        for (ChartSpec &spec : figureParts(figure.spec, m_pages.options, pageRoom())) {
            const QSizeF size = layoutFigure(spec, m_pages.options).size;
            parts.push_back({std::move(spec), size});
        }
        return parts;
    }

    void set(const report::Heading &heading)
    {
        const bool isFirst = heading.level == 1;
        m_flow.space(isFirst ? 22 : 14);
        m_flow.page().headings << heading.text;
        lines(heading.text, {isFirst ? 15.0 : 11.5, QFont::DemiBold}, isFirst ? 20.0 : 16.0,
              m_flow.colors().token.ink);
        m_flow.space(isFirst ? 6 : 3);
    }

    std::vector<Word> wordsOf(const report::Paragraph &paragraph, double size) const
    {
        std::vector<Word> words;
        for (const report::Run &run : paragraph.runs) {
            const auto weight = run.bold ? QFont::DemiBold : QFont::Normal;
            const QStringList parts = run.text.split(u' ');
            for (qsizetype i = 0; i < parts.size(); ++i) {
                const QString text = i + 1 < parts.size() ? parts[i] + u' ' : parts[i];
                if (!text.isEmpty())
                    words.push_back({text, weight, m_flow.fonts().width(text, {size, weight})});
            }
        }
        return words;
    }

    void set(const report::Paragraph &paragraph)
    {
        const bool isNote = paragraph.style == report::ParagraphStyle::Note;
        const bool isBullet = paragraph.style == report::ParagraphStyle::Bullet;
        const double size = isNote ? noteSize : bodySize;
        const double step = isNote ? noteLine : bodyLine;
        const QColor color = isNote ? m_flow.colors().token.ink2 : m_flow.colors().token.ink;
        const double left = m_flow.left() + (isBullet ? 14.0 : 0.0);
        double x = left;
        m_flow.need(2 * step);
        if (isBullet)
            m_flow.canvas().text(u"•"_s, {left - 10, m_flow.y() + step * 0.78}, {{size}, color});
        for (const Word &word : wordsOf(paragraph, size)) {
            if (x > left && x + word.width > m_flow.left() + m_flow.width() + 2) {
                x = left;
                m_flow.moveTo(m_flow.y() + step);
                m_flow.need(step);
            }
            m_flow.canvas().text(word.text, {x, m_flow.y() + step * 0.78},
                                 {{size, word.weight}, color});
            x += word.width;
        }
        m_flow.moveTo(m_flow.y() + step);
        m_flow.space(isBullet ? 2 : 7);
    }

    void caption(const QString &text)
    {
        lines(text, {captionSize, QFont::DemiBold}, 13.0, m_flow.colors().token.ink);
        m_flow.space(3);
    }

    void set(const report::Figure &figure)
    {
        const std::vector<FigurePart> &parts = partsOf(figure);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QString name = u"%1\u00a0%2"_s.arg(m_words.figure).arg(figure.number);
            if (parts.size() > 1)
                name += u" (%1/%2)"_s.arg(i + 1).arg(parts.size());
            place(parts[i], name, parts.size() == 1);
        }
        m_parts.erase(&figure);
    }

    /// A figure of a page's height gives way a little to the heading above it.
    double besideHeading(double height, double onPage) const
    {
        constexpr double tall = 0.8;
        constexpr double leastPart = 0.88;
        const double left = (m_flow.bottom() - m_flow.y() - 20.0) / height;
        return height > tall * pageRoom() && left >= leastPart * onPage ? std::min(onPage, left)
                                                                        : onPage;
    }

    void place(const FigurePart &part, const QString &name, bool isWhole)
    {
        PlacedFigure placed{.spec = part.spec, .size = part.size};
        const double onPage = std::min(1.0, pageRoom() / placed.size.height());
        placed.scale = isWhole ? besideHeading(placed.size.height(), onPage) : onPage;
        const double height = placed.size.height() * placed.scale;
        m_flow.need(height + 20);
        caption(name);
        placed.at = {m_flow.left(), m_flow.y()};
        m_flow.moveTo(m_flow.y() + height);
        m_flow.page().figures.push_back(std::move(placed));
        m_flow.space(14);
    }

    void set(const report::Table &block)
    {
        const std::vector<ResultTable> parts =
            partsThatFit(block.table, m_flow.fonts(), m_flow.width());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QString name = u"%1\u00a0%2"_s.arg(m_words.table).arg(block.number);
            if (parts.size() > 1)
                name += u" (%1/%2)"_s.arg(i + 1).arg(parts.size());
            place(parts[i], u"%1. %2"_s.arg(name, block.table.title));
        }
    }

    void place(const ResultTable &table, const QString &name)
    {
        m_flow.need(tableHeight(m_flow, table) + 20.0);
        caption(name);
        flowTable(m_flow, table);
        m_flow.space(5);
        lines(table.notes.join(u' '), {noteSize, QFont::Normal}, noteLine,
              m_flow.colors().token.ink2);
        m_flow.space(18);
    }

    const report::Document &m_document;
    ReportPages m_pages;
    FigureFonts m_fonts;
    report::DocumentWords m_words;
    PageFlow m_flow;
    std::map<const report::Figure *, std::vector<FigurePart>> m_parts = {};
};

void ReportLayout::Setter::setFeet()
{
    const FigureColors &colors = m_pages.options.colors;
    const double baseline = m_pages.size.height() - PageFlow::footHeight;
    const TextLook look = {{noteSize, QFont::Normal}, colors.token.ink2};
    TextLook right = look;
    right.anchor = Anchor::End;
    const QString title =
        m_document.synthetic ? m_document.title + u" · "_s + m_words.synthetic : m_document.title;
    for (std::size_t i = 0; i < m_pages.pages.size(); ++i) {
        FigureCanvas canvas(m_pages.pages[i].drawing, m_fonts, colors);
        canvas.text(m_words.page.arg(i + 1).arg(m_pages.pages.size()),
                    {m_pages.size.width() - PageFlow::margin, baseline}, right);
        canvas.text(title, {PageFlow::margin, baseline}, look);
    }
}

ReportLayout::ReportLayout(const report::Document &document, const HouseStyle &style)
    : m_setter(std::make_unique<Setter>(document, style))
{
}

ReportLayout::~ReportLayout() = default;

std::size_t ReportLayout::steps() const
{
    return m_setter->blocks() + 2;
}

void ReportLayout::layoutNext()
{
    const std::size_t step = m_done++;
    if (step == 0)
        m_setter->setTitle();
    else if (step <= m_setter->blocks())
        m_setter->setBlock(step - 1);
    else
        m_setter->setFeet();
}

ReportPages ReportLayout::take()
{
    return m_setter->take();
}

ReportPages layoutReport(const report::Document &document, const HouseStyle &style)
{
    ReportLayout layout(document, style);
    while (!layout.isDone())
        layout.layoutNext();
    return layout.take();
}

void paintPageTexts(QPainter &painter, const ReportPages &report, std::size_t page)
{
    const QRectF paper({}, report.size);
    painter.fillRect(paper, Qt::white);
    QGraphicsScene scene;
    scene.addItem(new FigureLayer(std::make_shared<const FigureDrawing>(report.pages[page].drawing),
                                  report.options.fontFamily, DrawLayer::Over, 1.0, nullptr));
    scene.render(&painter, paper, QRectF({}, report.size * sceneUnitsPerPoint));
}

void paintPageFigure(QPainter &painter, const ReportPages &report, const PlacedFigure &figure)
{
    FigureScene scene;
    scene.setFigure(figure.spec, report.options);
    scene.render(&painter, QRectF(figure.at, figure.size * figure.scale), scene.sceneRect());
}

void paintPage(QPainter &painter, const ReportPages &report, std::size_t page)
{
    paintPageTexts(painter, report, page);
    for (const PlacedFigure &figure : report.pages[page].figures)
        paintPageFigure(painter, report, figure);
}

} // namespace tidemark::ui
