// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/figure_card.h"

#include <algorithm>

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/charts/chart_view.h"
#include "ui/models/saved_list_model.h"
#include "ui/theme/control_shape.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fold_splitter.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int feedbackAfter = 150;
constexpr int percentAfter = 2000;
constexpr int leastTableRows = 3;
constexpr int mostTableRows = 7;

QString kindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::ClusteredBars:
        return FigureCard::tr("Bars");
    case ChartKind::Change:
        return FigureCard::tr("Change");
    case ChartKind::Slope:
        return FigureCard::tr("Slope");
    case ChartKind::LikertStacked:
        return FigureCard::tr("Distribution");
    case ChartKind::LikertDiverging:
        return FigureCard::tr("Diverging");
    case ChartKind::DotWhisker:
        return FigureCard::tr("Dots");
    case ChartKind::Line:
        return FigureCard::tr("Line");
    case ChartKind::HexMap:
        return FigureCard::tr("Map");
    case ChartKind::Heat:
        return FigureCard::tr("Heat map");
    default:
        return FigureCard::tr("Figure");
    }
}

QString kindIcon(ChartKind kind)
{
    if (kind == ChartKind::Slope)
        return u"slope"_s;
    return chartIcon(toJson(ChartChoice{.kind = kind}));
}

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_kinds(new Segments)
    , m_interval(toggleButton(tr("Interval"), true))
    , m_base(toggleButton(u"n"_s, true))
    , m_totals(toggleButton(tr("Totals"), true))
    , m_state(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_stop(secondaryButton(tr("Stop"), "stop"_L1))
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState({}))
    , m_error(new Banner(Banner::Kind::Warning, tr("This could not be computed")))
    , m_splitter(new FoldSplitter(Qt::Vertical))
    , m_chart(new ChartView)
    , m_table(new DataTable({.total = ResultTableModel::TotalRole,
                             .muted = ResultTableModel::MutedRole,
                             .emphasis = ResultTableModel::EmphasisRole,
                             .indent = ResultTableModel::IndentRole},
                            ResultTableModel::SpanRole))
{
    auto *outer = new QVBoxLayout(this);
    setSpaces(outer, 0, 0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *column = new QVBoxLayout(m_card);
    setSpaces(column, 1, 1, 1, 1, 0);
    column->addWidget(makeToolbar());
    column->addWidget(new Hairline);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setObjectName(u"chart"_s);
    m_chart->setMinimumHeight(120);
    m_table->setModel(&m_model);
    m_table->setObjectName(u"resultTable"_s);
    m_table->setAccessibleName(tr("Table of the figure"));
    auto *tableHost = new QWidget;
    auto *tableBox = new QVBoxLayout(tableHost);
    setSpaces(tableBox, space::s, 0, space::s, space::s, 0);
    tableBox->addWidget(m_table);
    tableHost->setMinimumHeight(48 + 3 * size::row + space::s);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(tableHost);
    m_splitter->setStretchFactor(0, 1);
    auto *errorPage = new QWidget;
    auto *errorBox = new QVBoxLayout(errorPage);
    setSpaces(errorBox, space::l, space::l, space::l, space::l, 0);
    errorBox->addWidget(m_error);
    errorBox->addStretch();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(errorPage);
    column->addWidget(m_pages, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(feedbackAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_card->setWorking(true);
        m_state->setText(tr("Computing …"));
        auto *veil = new QGraphicsOpacityEffect(m_pages);
        veil->setOpacity(0.6);
        m_pages->setGraphicsEffect(veil);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSharedByHand = true; });
    connectChart();
}

QWidget *FigureCard::makeToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(44);
    auto *row = new QHBoxLayout(bar);
    setSpaces(row, space::l - 1, 0, space::l - 1, 0, space::s);
    m_kinds->setAccessibleName(tr("Kind of figure"));
    m_kinds->setObjectName(u"kinds"_s);
    row->addWidget(m_kinds);
    row->addStretch();
    row->addWidget(m_state);
    setControlSize(m_stop, ControlSize::Small);
    m_stop->hide();
    row->addWidget(m_stop);
    m_interval->setObjectName(u"showInterval"_s);
    m_base->setObjectName(u"showBase"_s);
    m_totals->setObjectName(u"showTotals"_s);
    row->addWidget(m_interval);
    row->addWidget(m_base);
    row->addWidget(m_totals);
    connect(m_stop, &QPushButton::clicked, this, &FigureCard::stopWanted);
    connect(m_kinds, &Segments::chosen, this,
            [this](const QString &key) { chooseKind(ChartKind(key.toInt())); });
    connect(m_interval, &QToolButton::clicked, this, [this](bool on) {
        ChartChoice next = m_choice;
        next.showsInterval = on;
        Q_EMIT choiceWanted(next, tr("Show or hide intervals"));
    });
    connect(m_base, &QToolButton::clicked, this, [this](bool on) {
        ChartChoice next = m_choice;
        next.style.showsBase = on;
        Q_EMIT choiceWanted(next, tr("Show or hide n"));
    });
    connect(m_totals, &QToolButton::clicked, this, &FigureCard::totalsWanted);
    return bar;
}

void FigureCard::connectChart()
{
    connect(m_chart, &ChartView::hovered, this, [this](const QString &text) {
        const auto key = keyFromText(text);
        if (key)
            Q_EMIT pointedAt(*key);
        else
            Q_EMIT leftAll();
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
    return m_pages->currentWidget() == m_splitter && m_answer;
}

void FigureCard::showEmpty(const QString &line)
{
    setWorking(false);
    m_answer.reset();
    m_empty->setLine(line);
    m_kinds->setVisible(false);
    for (QToolButton *toggle : {m_interval, m_base, m_totals})
        toggle->setVisible(false);
    m_pages->setCurrentWidget(m_empty);
}

void FigureCard::showError(const QString &sentence)
{
    setWorking(false);
    m_error->setTexts(tr("This could not be computed"), sentence);
    m_pages->setCurrentIndex(2);
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
    if (!sameAnswer)
        showTable();
    m_pages->setCurrentWidget(m_splitter);
}

void FigureCard::showKinds()
{
    std::vector<ChartKind> kinds = chartKindsFor(m_answer->result);
    if (isMap())
        kinds.push_back(ChartKind::ClusteredBars);
    else if (!m_answer->municipalities.isEmpty())
        kinds.push_back(ChartKind::HexMap);
    std::vector<Segments::Item> items;
    for (const ChartKind kind : kinds)
        items.push_back({.key = QString::number(int(kind)),
                         .text = kindName(kind),
                         .icon = kindIcon(kind),
                         .iconOnly = true});
    m_kinds->setItems(items);
    m_kinds->setCurrent(QString::number(int(m_chart->spec().kind)));
    m_kinds->setVisible(true);
    m_interval->setChecked(m_choice.showsInterval);
    m_base->setChecked(m_choice.style.showsBase);
    const bool totals =
        std::visit([](const auto &one) { return one.scope.totals; }, m_answer->result.request);
    m_totals->setChecked(totals);
    for (QToolButton *toggle : {m_interval, m_base})
        toggle->setVisible(true);
    m_totals->setVisible(!m_answer->result.groups.empty());
}

void FigureCard::showTable()
{
    m_model.setTable(m_answer->table);
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
    m_state->clear();
    m_stop->hide();
    m_pages->setGraphicsEffect(nullptr);
}

void FigureCard::setProgress(int thousandths, qint64 milliseconds)
{
    if (milliseconds < percentAfter || thousandths <= 0)
        return;
    const qint64 left = milliseconds * (1000 - thousandths) / thousandths / 1000 + 1;
    m_state->setText(tr("%1 %, about %n s left", nullptr, int(left)).arg(thousandths / 10));
    m_stop->show();
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
}

void FigureCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_chart->setTheme(&colors(palette()) == &colors(Theme::Dark) ? Theme::Dark : Theme::Light);
}

} // namespace tidemark::ui
