// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/figure_toolbar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "ui/rooms/analyse/card_words.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

FigureToolbar::FigureToolbar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new PageTabs)
    , m_kinds(new Segments)
    , m_tables(new Segments)
    , m_interval(toggleButton(tr("Interval"), true))
    , m_base(toggleButton(u"n"_s, true))
    , m_totals(toggleButton(tr("Totals"), true))
    , m_shades(toggleButton(tr("Shading"), true))
    , m_more(iconButton("more"_L1, tr("How the figures are made")))
    , m_state(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_stop(secondaryButton(tr("Stop"), "stop"_L1))
{
    setFixedHeight(44);
    nameParts();
    addParts();
    connectParts();
    clear();
}

void FigureToolbar::nameParts()
{
    for (const QString &page : {tr("In plain numbers"), tr("Coefficients"), tr("Checks")})
        m_tabs->addTab(page);
    m_tabs->setObjectName(u"modelPages"_s);
    m_kinds->setAccessibleName(tr("Kind of figure"));
    m_kinds->setObjectName(u"kinds"_s);
    m_tables->setAccessibleName(tr("Numbers of the table"));
    m_tables->setObjectName(u"modelTables"_s);
    m_state->setObjectName(u"figureState"_s);
    m_interval->setObjectName(u"showInterval"_s);
    m_base->setObjectName(u"showBase"_s);
    m_totals->setObjectName(u"showTotals"_s);
    m_shades->setObjectName(u"showShades"_s);
    m_more->setObjectName(u"moreOfFigures"_s);
    setControlSize(m_stop, ControlSize::Small);
    m_stop->hide();
}

void FigureToolbar::addParts()
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, space::l - 1, 0, space::l - 1, 0, space::s);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addWidget(m_kinds);
    row->addStretch();
    row->addWidget(m_tables);
    row->addWidget(m_state);
    row->addWidget(m_stop);
    for (QToolButton *button : {m_interval, m_base, m_totals, m_shades, m_more})
        row->addWidget(button);
}

void FigureToolbar::connectParts()
{
    connect(m_tabs, &PageTabs::currentChanged, this, [this] {
        showParts();
        Q_EMIT pageChosen();
    });
    connect(m_tables, &Segments::chosen, this, &FigureToolbar::tableChosen);
    connect(m_kinds, &Segments::chosen, this,
            [this](const QString &key) { Q_EMIT kindChosen(ChartKind(key.toInt())); });
    connect(m_interval, &QToolButton::clicked, this, &FigureToolbar::intervalWanted);
    connect(m_base, &QToolButton::clicked, this, &FigureToolbar::baseWanted);
    connect(m_totals, &QToolButton::clicked, this, &FigureToolbar::totalsWanted);
    connect(m_shades, &QToolButton::clicked, this, &FigureToolbar::shadesWanted);
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT moreWanted(m_more); });
    connect(m_stop, &QPushButton::clicked, this, &FigureToolbar::stopWanted);
}

void FigureToolbar::clear()
{
    m_hasFigure = false;
    m_hasPages = false;
    showParts();
}

void FigureToolbar::setKinds(const std::vector<ChartKind> &kinds, ChartKind current)
{
    m_hasFigure = true;
    std::vector<Segments::Item> items;
    for (const ChartKind kind : kinds)
        items.push_back({.key = QString::number(int(kind)),
                         .text = kindName(kind),
                         .icon = kindIcon(kind),
                         .iconOnly = true});
    m_kinds->setItems(items);
    m_kinds->setCurrent(QString::number(int(current)));
}

void FigureToolbar::setToggles(const Toggles &toggles)
{
    m_toggles = toggles;
    m_interval->setChecked(toggles.interval);
    m_base->setChecked(toggles.base);
    m_totals->setChecked(toggles.totals);
    showParts();
}

void FigureToolbar::setWhole()
{
    m_hasPages = false;
    showParts();
}

void FigureToolbar::setPages(const std::vector<RegressionTable> &tables, int remarks)
{
    m_hasPages = true;
    std::vector<Segments::Item> items;
    for (const RegressionTable kind : tables)
        items.push_back({.key = QString::number(int(kind)), .text = tableName(kind)});
    const QString chosen = m_tables->current();
    m_tables->setItems(items);
    if (m_tables->current() != chosen)
        m_tables->setCurrent(QString::number(int(RegressionTable::Coefficients)));
    m_tabs->setRemarks(m_tabs->count() - 1, remarks);
    showParts();
}

FigureToolbar::Page FigureToolbar::page() const
{
    return m_hasPages ? Page(m_tabs->currentIndex() + int(Page::Figure)) : Page::Whole;
}

RegressionTable FigureToolbar::table() const
{
    return RegressionTable(m_tables->current().toInt());
}

bool FigureToolbar::isShaded() const
{
    return m_toggles.hasShades && m_shades->isChecked();
}

void FigureToolbar::showParts()
{
    const Page shown = page();
    const bool hasToggles = m_hasFigure && !m_hasPages;
    m_tabs->setVisible(m_hasPages);
    m_kinds->setVisible(m_hasFigure && (shown == Page::Whole || shown == Page::Figure));
    m_tables->setVisible(shown == Page::Table && !m_isWorking);
    m_state->setVisible(shown != Page::Table || m_isWorking);
    m_interval->setVisible(hasToggles);
    m_base->setVisible(hasToggles);
    m_totals->setVisible(hasToggles && m_toggles.hasGroups);
    m_shades->setVisible(hasToggles && m_toggles.hasShades);
    m_more->setVisible(m_hasFigure && shown != Page::Table);
}

void FigureToolbar::setWorking(const QString &state)
{
    m_isWorking = true;
    m_state->setText(state);
    showParts();
}

void FigureToolbar::setStoppable()
{
    m_stop->show();
}

void FigureToolbar::setDone(const QString &state)
{
    m_isWorking = false;
    m_state->setText(state);
    m_stop->hide();
    showParts();
}

} // namespace tidemark::ui
