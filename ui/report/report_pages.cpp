// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pages.h"

#include <QGraphicsScene>

#include "ui/charts/figure_layer.h"
#include "ui/charts/figure_scene.h"
#include "ui/report/figure_parts.h"
#include "ui/report/page_flow.h"
#include "ui/report/page_table.h"

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

/// Sets the blocks of a document one after the other.
class ReportSetter
{
public:
    ReportSetter(const report::Document &document, const FigureFonts &fonts, ReportPages &pages)
        : m_document(document)
        , m_pages(pages)
        , m_words(report::documentWords(document.language))
        , m_flow(pages, fonts, pages.options.colors)
    {
    }

    void set()
    {
        lines(m_document.title, {22.0, QFont::DemiBold}, 28.0, m_flow.colors().token.ink);
        m_flow.space(4);
        if (m_document.synthetic)
            tag();
        lines(m_document.subtitle, {11.0, QFont::Normal}, 15.0, m_flow.colors().token.ink2);
        m_flow.space(18);
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            m_flow.need(heightKept(i));
            std::visit([this](const auto &part) { set(part); }, m_document.blocks[i]);
        }
    }

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

    /// What a heading must have below it on its page: the next figure and all before it, where they
    /// fit on a page.
    double heightKept(std::size_t first) const
    {
        if (!std::holds_alternative<report::Heading>(m_document.blocks[first]))
            return 0.0;
        double height = 0.0;
        for (std::size_t i = first; i < m_document.blocks.size() && i < first + 4; ++i) {
            if (const auto *figure = std::get_if<report::Figure>(&m_document.blocks[i])) {
                height += figureHeight(figure->spec) + 40.0;
                return height < m_flow.bottom() - PageFlow::margin ? height : leastAfterHeading;
            }
            height += 45.0;
        }
        return leastAfterHeading;
    }

    double figureHeight(const ChartSpec &spec) const
    {
        return layoutFigure(spec, m_pages.options).size.height();
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
        const double pageRoom = m_flow.bottom() - PageFlow::margin - 20;
        const std::vector<ChartSpec> parts = figureParts(figure.spec, m_pages.options, pageRoom);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QString name = u"%1\u00a0%2"_s.arg(m_words.figure).arg(figure.number);
            if (parts.size() > 1)
                name += u" (%1/%2)"_s.arg(i + 1).arg(parts.size());
            place(parts[i], name, pageRoom);
        }
    }

    void place(const ChartSpec &spec, const QString &name, double pageRoom)
    {
        PlacedFigure placed;
        placed.spec = spec;
        placed.size = layoutFigure(spec, m_pages.options).size;
        placed.scale = std::min(1.0, pageRoom / placed.size.height());
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
        m_flow.need(tableHeight(m_flow, block.table) + 20.0);
        caption(u"%1\u00a0%2. %3"_s.arg(m_words.table).arg(block.number).arg(block.table.title));
        flowTable(m_flow, block.table);
        m_flow.space(5);
        lines(block.table.notes.join(u' '), {noteSize, QFont::Normal}, noteLine,
              m_flow.colors().token.ink2);
        m_flow.space(18);
    }

    const report::Document &m_document;
    ReportPages &m_pages;
    report::DocumentWords m_words;
    PageFlow m_flow;
};

void setFeet(ReportPages &report, const report::Document &document, const FigureFonts &fonts)
{
    const FigureColors &colors = report.options.colors;
    const report::DocumentWords words = report::documentWords(document.language);
    const double baseline = report.size.height() - PageFlow::footHeight;
    const TextLook look = {{noteSize, QFont::Normal}, colors.token.ink2};
    for (std::size_t i = 0; i < report.pages.size(); ++i) {
        FigureCanvas canvas(report.pages[i].drawing, fonts, colors);
        TextLook right = look;
        right.anchor = Anchor::End;
        canvas.text(words.page.arg(i + 1).arg(report.pages.size()),
                    {report.size.width() - PageFlow::margin, baseline}, right);
        const QString title =
            document.synthetic ? document.title + u" · "_s + words.synthetic : document.title;
        canvas.text(title, {PageFlow::margin, baseline}, look);
    }
}

} // namespace

ReportPages layoutReport(const report::Document &document, const HouseStyle &style)
{
    ReportPages pages;
    pages.options = figureOptions(16.0, 8.0, Theme::Light, style);
    const FigureFonts fonts(pages.options.fontFamily);
    ReportSetter(document, fonts, pages).set();
    setFeet(pages, document, fonts);
    return pages;
}

void paintPage(QPainter &painter, const ReportPages &report, std::size_t page)
{
    const ReportPage &content = report.pages[page];
    const QRectF paper({}, report.size);
    painter.fillRect(paper, Qt::white);
    QGraphicsScene scene;
    scene.addItem(new FigureLayer(std::make_shared<const FigureDrawing>(content.drawing),
                                  report.options.fontFamily, DrawLayer::Over, 1.0, nullptr));
    scene.render(&painter, paper, QRectF({}, report.size * sceneUnitsPerPoint));
    for (const PlacedFigure &placed : content.figures) {
        FigureScene figure;
        figure.setFigure(placed.spec, report.options);
        figure.render(&painter, QRectF(placed.at, placed.size * placed.scale), figure.sceneRect());
    }
}

} // namespace tidemark::ui
