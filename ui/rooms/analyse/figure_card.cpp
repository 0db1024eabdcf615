// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/figure_card.h"

#include <algorithm>

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/analysis/scope.h"
#include "core/report/sentences.h"
#include "ui/charts/chart_view.h"
#include "ui/models/model_checks.h"
#include "ui/rooms/analyse/card_words.h"
#include "ui/rooms/analyse/figure_toolbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fold_splitter.h"
#include "ui/widgets/sentence_strip.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int feedbackAfter = 150;
constexpr int percentAfter = 2000;
constexpr int leastTableRows = 3;
constexpr int mostTableRows = 7;

/// Whether figures of every municipality can be asked for.
bool hasMap(const AnalysisRequest &request)
{
    return std::holds_alternative<ShareRequest>(request)
        || std::holds_alternative<MeanRequest>(request);
}

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_toolbar(new FigureToolbar)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState({}))
    , m_error(new Banner(Banner::Kind::Warning, tr("This could not be computed")))
    , m_splitter(new FoldSplitter(Qt::Vertical))
    , m_strip(new SentenceStrip)
    , m_checks(new CheckList)
    , m_chart(new ChartView)
    , m_table(new DataTable({.total = ResultTableModel::TotalRole,
                             .muted = ResultTableModel::MutedRole,
                             .emphasis = ResultTableModel::EmphasisRole,
                             .indent = ResultTableModel::IndentRole,
                             .shade = ResultTableModel::ShadeRole},
                            ResultTableModel::SpanRole))
{
    auto *outer = new QVBoxLayout(this);
    setSpaces(outer, 0, 0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *column = new QVBoxLayout(m_card);
    setSpaces(column, 1, 1, 1, 1, 0);
    column->addWidget(m_toolbar);
    column->addWidget(new Hairline);
    m_figureHost = makeFigureHost();
    m_tableHost = makeTableHost();
    m_checksPage = makeChecksPage();
    m_splitter->addWidget(m_figureHost);
    m_splitter->addWidget(m_tableHost);
    m_splitter->setStretchFactor(0, 1);
    m_errorPage = makeErrorPage();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_errorPage);
    m_pages->addWidget(m_checksPage);
    column->addWidget(m_pages, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(feedbackAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_card->setWorking(true);
        m_toolbar->setWorking(tr("Computing …"));
        auto *veil = new QGraphicsOpacityEffect(m_pages);
        veil->setOpacity(0.6);
        m_pages->setGraphicsEffect(veil);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSharedByHand = true; });
    connectToolbar();
    connectChart();
    connectTable();
}

QWidget *FigureCard::makeFigureHost()
{
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setObjectName(u"chart"_s);
    m_chart->setMinimumHeight(120);
    auto *host = new QWidget;
    auto *column = new QVBoxLayout(host);
    setSpaces(column, 0, 0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    auto *strip = new QVBoxLayout;
    setSpaces(strip, space::l, space::xs, space::l, space::m, 0);
    strip->addWidget(m_strip);
    column->addLayout(strip);
    connect(m_strip, &SentenceStrip::copyWanted, this, &FigureCard::sentenceWanted);
    return host;
}

QWidget *FigureCard::makeTableHost()
{
    m_table->setModel(&m_model);
    m_table->setObjectName(u"resultTable"_s);
    m_table->setAccessibleName(tr("Table of the figure"));
    auto *host = new QWidget;
    auto *column = new QVBoxLayout(host);
    setSpaces(column, space::s, 0, space::s, space::s, 0);
    column->addWidget(m_table);
    host->setMinimumHeight(48 + 3 * size::row + space::s);
    return host;
}

QWidget *FigureCard::makeErrorPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setSpaces(column, space::l, space::l, space::l, space::l, 0);
    column->addWidget(m_error);
    column->addStretch();
    return page;
}

QWidget *FigureCard::makeChecksPage()
{
    auto *page = new QScrollArea;
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->viewport()->setBackgroundRole(QPalette::Base);
    auto *inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(inner);
    setSpaces(column, space::l, space::l, space::l, space::l, 0);
    column->addWidget(m_checks);
    column->addStretch();
    page->setWidget(inner);
    return page;
}

void FigureCard::connectToolbar()
{
    connect(m_toolbar, &FigureToolbar::pageChosen, this, &FigureCard::showPage);
    connect(m_toolbar, &FigureToolbar::tableChosen, this, &FigureCard::showTable);
    connect(m_toolbar, &FigureToolbar::kindChosen, this, &FigureCard::chooseKind);
    connect(m_toolbar, &FigureToolbar::shadesWanted, this,
            [this](bool on) { m_model.setShaded(on && isCrosstab()); });
    connect(m_toolbar, &FigureToolbar::intervalWanted, this, [this](bool on) {
        ChartChoice next = m_choice;
        next.showsInterval = on;
        Q_EMIT choiceWanted(next, tr("Show or hide intervals"));
    });
    connect(m_toolbar, &FigureToolbar::baseWanted, this, [this](bool on) {
        ChartChoice next = m_choice;
        next.style.showsBase = on;
        Q_EMIT choiceWanted(next, tr("Show or hide n"));
    });
    connect(m_toolbar, &FigureToolbar::totalsWanted, this, &FigureCard::totalsWanted);
    connect(m_toolbar, &FigureToolbar::moreWanted, this, &FigureCard::moreWanted);
    connect(m_toolbar, &FigureToolbar::stopWanted, this, &FigureCard::stopWanted);
}

void FigureCard::connectChart()
{
    connect(m_chart, &ChartView::hovered, this, [this](const QString &text) {
        if (const auto key = keyFromText(text))
            Q_EMIT pointedAt(*key);
    });
    connect(m_chart, &ChartView::chosen, this, [this](const QString &text) {
        const auto key = keyFromText(text);
        if (key)
            Q_EMIT chosen(*key);
        else
            Q_EMIT unpinned();
    });
    connect(m_chart, &ChartView::filterRequested, this, [this](const QString &text) {
        const auto key = keyFromText(text);
        if (key)
            Q_EMIT filterWanted(*key);
    });
    connect(m_chart, &ChartView::marked, this,
            [this](const QStringList &keys) { Q_EMIT marked(int(keys.size())); });
    connect(m_chart, &ChartView::filterByMarkedRequested, this, [this](const QStringList &texts) {
        QList<EstimateKey> keys;
        for (const QString &text : texts) {
            if (const auto key = keyFromText(text))
                keys << *key;
        }
        if (!keys.isEmpty())
            Q_EMIT filterByMarkedWanted(keys);
    });
}

void FigureCard::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const auto key = current.isValid() ? m_model.cell(current).estimate : std::nullopt;
                m_chart->setCurrentKey(key ? keyText(*key) : QString());
                if (key && m_table->hasFocus())
                    Q_EMIT pointedAt(*key);
            });
}

bool FigureCard::isMap() const
{
    const auto kinds = chartKindsFor(m_answer->result);
    return std::find(kinds.begin(), kinds.end(), ChartKind::HexMap) != kinds.end();
}

void FigureCard::chooseKind(ChartKind kind)
{
    if (kind == ChartKind::HexMap && !isMap()) {
        Q_EMIT mapWanted();
        return;
    }
    if (kind != ChartKind::HexMap && isMap()) {
        Q_EMIT withoutMapWanted();
        return;
    }
    ChartChoice next = m_choice;
    next.kind = kind;
    Q_EMIT choiceWanted(next, tr("Choose the kind of figure"));
}

bool FigureCard::isShowingFigure() const
{
    const bool isShown =
        m_pages->currentWidget() == m_splitter || m_pages->currentWidget() == m_checksPage;
    return isShown && m_answer;
}

void FigureCard::showEmpty(const QString &line)
{
    setWorking(false);
    m_answer.reset();
    m_empty->setLine(line);
    m_toolbar->clear();
    m_pages->setCurrentWidget(m_empty);
}

void FigureCard::showError(const QString &sentence)
{
    setWorking(false);
    m_error->setTexts(tr("This could not be computed"), sentence);
    m_toolbar->clear(); // it would lead to the answer before
    m_pages->setCurrentWidget(m_errorPage);
}

void FigureCard::showAnswer(const AnalysisRunner::Answer &answer, const ChartChoice &choice,
                            const QString &sourceLine)
{
    setWorking(false);
    const bool sameAnswer = answer == m_answer;
    m_answer = answer;
    m_choice = choice;
    m_chart->setTheme(&colors(palette()) == &colors(Theme::Dark) ? Theme::Dark : Theme::Light);
    m_chart->setSpec(makeChart(answer->result, choice, answer->table.language, sourceLine));
    showKinds();
    showPages();
    if (!sameAnswer)
        showTable();
    m_toolbar->setDone(isModel() ? doneText(answer->milliseconds) : QString());
}

bool FigureCard::isModel() const
{
    return m_answer && std::holds_alternative<RegressionRequest>(m_answer->result.request);
}

bool FigureCard::isCrosstab() const
{
    return m_answer && std::holds_alternative<CrosstabRequest>(m_answer->result.request);
}

void FigureCard::showPages()
{
    if (isModel()) {
        m_checks->setItems(checksOf(m_answer->result, m_answer->table.language));
        m_toolbar->setPages(regressionTablesFor(m_answer->result), m_checks->remarkCount());
    } else {
        m_toolbar->setWhole();
        m_strip->setSentence({});
    }
    showPage();
}

void FigureCard::showPage()
{
    if (!m_answer)
        return;
    using Page = FigureToolbar::Page;
    const Page page = m_toolbar->page();
    m_figureHost->setVisible(page != Page::Table);
    m_tableHost->setVisible(page != Page::Figure);
    m_pages->setCurrentWidget(page == Page::Checks ? m_checksPage : m_splitter);
    if (page == Page::Whole)
        shareHeight();
}

void FigureCard::showKinds()
{
    std::vector<ChartKind> kinds = chartKindsFor(m_answer->result);
    if (isMap())
        kinds.push_back(ChartKind::ClusteredBars);
    else if (!m_answer->municipalities.isEmpty() && hasMap(m_answer->result.request))
        kinds.push_back(ChartKind::HexMap);
    m_toolbar->setKinds(kinds, m_chart->spec().kind);
    m_toolbar->setToggles({.interval = m_choice.showsInterval,
                           .base = m_choice.style.showsBase,
                           .totals = scopeOf(m_answer->result.request).totals,
                           .hasGroups = !m_answer->result.groups.empty(),
                           .hasShades = isCrosstab()});
    m_model.setShaded(m_toolbar->isShaded());
}

void FigureCard::showTable()
{
    m_model.setTable(isModel() ? makeRegressionTable(m_answer->result, m_toolbar->table(),
                                                     m_answer->table.language)
                               : m_answer->table);
    const Colors &c = colors(palette());
    QList<QColor> dots;
    for (const ChartSeries &series : m_chart->spec().series) {
        if (series.role == SeriesRole::Wave)
            dots << (series.rank == 0 ? c.tide : series.rank == 1 ? c.tide2 : c.tide3);
        else if (series.role == SeriesRole::Change)
            dots << c.ember;
    }
    m_table->spanHeader()->setDots(dots);
    m_table->fitColumns();
    shareHeight();
}

void FigureCard::shareHeight()
{
    if (m_isSharedByHand || !m_answer)
        return;
    const int whole = m_splitter->height();
    const int figure = m_chart->heightForWidth(m_chart->width());
    const int head = m_table->spanHeader()->sizeHint().height() + space::s + 2;
    int rows = std::clamp(m_model.rowCount(), leastTableRows, mostTableRows);
    // The figure is seen whole where three rows of the table are enough beside it.
    while (rows > leastTableRows && whole - head - rows * size::row < figure)
        --rows;
    const int table = head + rows * size::row;
    m_splitter->setSizes({std::max(120, whole - table), std::min(table, whole - 120)});
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

void FigureCard::setWorking(bool working)
{
    if (working) {
        if (!m_slow.isActive())
            m_slow.start();
        return;
    }
    m_slow.stop();
    m_card->setWorking(false);
    m_toolbar->setDone({});
    m_pages->setGraphicsEffect(nullptr);
}

void FigureCard::setProgress(int thousandths, qint64 milliseconds)
{
    if (milliseconds < percentAfter || thousandths <= 0)
        return;
    const qint64 left = milliseconds * (1000 - thousandths) / thousandths / 1000 + 1;
    m_toolbar->setWorking(tr("%1 %, about %n s left", nullptr, int(left)).arg(thousandths / 10));
    m_toolbar->setStoppable();
}

PageTabs *FigureCard::tabs() const
{
    return m_toolbar->tabs();
}

void FigureCard::setHouseStyle(const HouseStyle &style)
{
    m_chart->setHouseStyle(style);
}

void FigureCard::focusEstimate(const EstimateKey &key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (index.isValid() && index != m_table->currentIndex())
        m_table->setCurrentIndex(index);
    m_chart->setCurrentKey(keyText(key));
    if (isModel()) {
        const QString words = sentence(m_answer->result, key, m_answer->table.language);
        m_strip->setSentence(words, emphasisOf(words));
    }
}

void FigureCard::showTop()
{
    m_chart->verticalScrollBar()->setValue(0);
}

void FigureCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_chart->setTheme(&colors(palette()) == &colors(Theme::Dark) ? Theme::Dark : Theme::Light);
}

} // namespace tidemark::ui
