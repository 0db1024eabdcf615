// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/role_row.h"

#include <algorithm>

#include <QApplication>
#include <QMenu>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/help/help_place.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

UnitChoice unitsOf(const QString &key)
{
    return key == u"panel"_s ? UnitChoice::Panel
        : key == u"both"_s   ? UnitChoice::AllAndPanel
                             : UnitChoice::All;
}

QString keyOf(UnitChoice units)
{
    return units == UnitChoice::Panel      ? u"panel"_s
        : units == UnitChoice::AllAndPanel ? u"both"_s
                                           : u"all"_s;
}

} // namespace

RoleRow::RoleRow(QWidget *parent)
    : RoleView(parent)
    , m_slots({new RoleSlot(tr("Question"), true), new RoleSlot(tr("Split by"), true),
               new RoleSlot(tr("Waves"), true), new RoleSlot(tr("Filter"), false)})
    , m_units(new Segments)
    , m_unitsChip(new Chip({}, {}, Chip::Tail::Arrow))
    , m_unitsBlock(new QWidget)
{
    auto *row = new FlowLayout(this, space::m);
    row->setContentsMargins(0, 0, 0, space::s);
    for (const auto role :
         {RequestRole::Question, RequestRole::By, RequestRole::Waves, RequestRole::Filter}) {
        RoleSlot *one = slot(role);
        row->addWidget(one);
        connectRole(one, role);
    }
    auto *units = new QVBoxLayout(m_unitsBlock);
    setSpaces(units, 0, 0, 0, 0, 4);
    units->addWidget(new InkLabel(tr("Units"), TextSize::Notes, Ink::Second));
    m_units->setAccessibleName(tr("Units"));
    units->addWidget(m_units);
    m_unitsChip->setObjectName(u"units"_s);
    units->addWidget(m_unitsChip);
    row->addWidget(m_unitsBlock);
    setHelpPage(slot(RequestRole::Waves), u"waves"_s);
    setHelpPage(slot(RequestRole::Filter), u"filter"_s);
    setHelpPage(m_unitsBlock, u"change"_s);
    connect(m_units, &Segments::chosen, this, &RoleRow::chooseUnits);
    connect(m_unitsChip, &Chip::clicked, this, &RoleRow::popupUnits);
    showRoles();
}

void RoleRow::setPanelUnits(std::optional<qint64> units)
{
    if (units == m_panelUnits)
        return;
    m_panelUnits = units;
    fit();
}

void RoleRow::showRoles()
{
    std::array<std::vector<RoleSlot::Entry>, 4> entries;
    if (m_request) {
        const Scope &scope = scopeOf(*m_request);
        const Source *source = namingSource(*m_study, *m_request);
        entries[0] = {entryOf(*m_study, source, questionOf(*m_request))};
        for (const QString &by : scope.by)
            entries[1].push_back(entryOf(*m_study, source, by));
        entries[2] = {wavesEntry()};
        entries[3] = filterEntries(*m_study, source, scope.filter);
    }
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i]->setEntries(entries[i]);
    slot(RequestRole::Waves)->setVisible(m_request.has_value());
    slot(RequestRole::By)->setVisible(!hasOneSample());
    fit();
}

RoleSlot::Entry RoleRow::wavesEntry() const
{
    RoleSlot::Entry entry = waveEntries(scopeOf(*m_request)).front();
    if (m_room != Room::Ample)
        entry.icon.clear();
    return entry;
}

bool RoleRow::hasOneSample() const
{
    return m_request
        && (std::holds_alternative<OaxacaRequest>(*m_request)
            || std::holds_alternative<DifferenceRequest>(*m_request));
}

void RoleRow::fit()
{
    const bool hadFocus = m_unitsBlock->isAncestorOf(QApplication::focusWidget());
    setRoom(Room::Ample);
    tightenToOneLine();
    if (hadFocus)
        focusUnits();
    // new chips and segments have a size once they are shown
    QTimer::singleShot(0, this, &RoleRow::tightenToOneLine);
}

void RoleRow::tightenToOneLine()
{
    for (const Room room : {Room::Little, Room::Less, Room::Least}) {
        if (m_room < room && layout()->sizeHint().width() > width())
            setRoom(room);
    }
}

void RoleRow::setRoom(Room room)
{
    m_room = room;
    for (RoleSlot *one : m_slots) {
        one->setCompact(room != Room::Ample);
        one->setNarrow(room == Room::Least);
    }
    if (m_request)
        slot(RequestRole::Waves)->setEntries({wavesEntry()});
    layout()->setSpacing(room == Room::Ample ? space::m : space::s);
    showUnits();
}

void RoleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

std::vector<Segments::Item> RoleRow::unitItems() const
{
    const Scope &scope = scopeOf(*m_request);
    const bool several = scope.waves.size() > 1;
    const QString reason = several ? QString() : tr("A panel needs at least two waves.");
    const QString counted = several && m_panelUnits
        ? tr("Panel %1").arg(locale().toString(*m_panelUnits))
        : tr("Panel");
    return {{.key = u"all"_s, .text = tr("All")},
            {.key = u"panel"_s,
             .text = m_room == Room::Little ? tr("Panel") : counted,
             .enabled = several,
             .reason = several ? counted : reason},
            {.key = u"both"_s,
             .text = tr("Both"),
             .enabled = several && !hasOneSample(),
             .reason = several && hasOneSample() ? tr("This analysis is of all or of the panel.")
                                                 : reason}};
}

void RoleRow::showUnits()
{
    m_unitsBlock->setVisible(m_request.has_value());
    if (!m_request)
        return;
    const QString chosen = keyOf(scopeOf(*m_request).units);
    const auto items = unitItems();
    m_units->setItems(items);
    m_units->setCurrent(chosen);
    const auto item = std::ranges::find(items, chosen, &Segments::Item::key);
    m_unitsChip->setText(item->text);
    m_unitsChip->setAccessibleName(tr("Units") + u": "_s + item->text);
    m_unitsChip->setToolTip(tr("Which units are counted"));
    m_units->setVisible(m_room <= Room::Little);
    m_unitsChip->setVisible(m_room > Room::Little);
    // segments are two pixels higher than chips
    m_unitsBlock->layout()->setSpacing(m_room > Room::Little ? 5 : 4);
}

void RoleRow::popupUnits()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString chosen = keyOf(scopeOf(*m_request).units);
    for (const Segments::Item &item : unitItems()) {
        QAction *action = menu->addAction(item.text);
        action->setEnabled(item.enabled);
        action->setToolTip(item.reason);
        action->setCheckable(true);
        action->setChecked(item.key == chosen);
        connect(action, &QAction::triggered, this, [this, key = item.key] { chooseUnits(key); });
    }
    menu->popup(m_unitsChip->mapToGlobal(QPoint(0, m_unitsChip->height() + 2)));
}

void RoleRow::chooseUnits(const QString &key)
{
    Scope scope = scopeOf(*m_request);
    scope.units = unitsOf(key);
    Q_EMIT requestWanted(withScope(*m_request, scope), tr("Choose units"));
}

void RoleRow::focusUnits()
{
    if (m_room <= Room::Little)
        m_units->focusCurrent();
    else
        m_unitsChip->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tidemark::ui
