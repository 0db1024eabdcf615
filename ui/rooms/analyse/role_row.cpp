// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/role_row.h"

#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/help/help_place.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"
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
    units->addWidget(m_units);
    row->addWidget(m_unitsBlock);
    setHelpPage(slot(RequestRole::Waves), u"waves"_s);
    setHelpPage(slot(RequestRole::Filter), u"filter"_s);
    setHelpPage(m_unitsBlock, u"change"_s);
    connect(m_units, &Segments::chosen, this, [this](const QString &key) {
        Scope scope = scopeOf(*m_request);
        scope.units = unitsOf(key);
        Q_EMIT requestWanted(withScope(*m_request, scope), tr("Choose units"));
    });
    showRoles();
}

void RoleRow::setPanelUnits(std::optional<qint64> units)
{
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
    fit();
}

RoleSlot::Entry RoleRow::wavesEntry() const
{
    RoleSlot::Entry entry = waveEntries(scopeOf(*m_request)).front();
    if (m_isCompact)
        entry.icon.clear();
    return entry;
}

void RoleRow::fit()
{
    setCompact(false);
    compactIfTight();
    // new chips and segments have a size once they are shown
    QTimer::singleShot(0, this, &RoleRow::compactIfTight);
}

void RoleRow::compactIfTight()
{
    if (!m_isCompact && layout()->sizeHint().width() > width())
        setCompact(true);
}

void RoleRow::setCompact(bool compact)
{
    m_isCompact = compact;
    for (RoleSlot *one : m_slots)
        one->setCompact(compact);
    if (m_request)
        slot(RequestRole::Waves)->setEntries({wavesEntry()});
    layout()->setSpacing(compact ? space::s : space::m);
    showUnits();
}

void RoleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void RoleRow::showUnits()
{
    m_unitsBlock->setVisible(m_request.has_value());
    if (!m_request)
        return;
    const Scope &scope = scopeOf(*m_request);
    const bool several = scope.waves.size() > 1;
    const QString reason = several ? QString() : tr("A panel needs at least two waves.");
    const QString counted = several && m_panelUnits
        ? tr("Panel %1").arg(locale().toString(*m_panelUnits))
        : tr("Panel");
    const QString panel = m_isCompact ? tr("Panel") : counted;
    m_units->setItems(
        {{.key = u"all"_s, .text = tr("All")},
         {.key = u"panel"_s,
          .text = panel,
          .enabled = several,
          .reason = several ? counted : reason},
         {.key = u"both"_s, .text = tr("Both"), .enabled = several, .reason = reason}});
    m_units->setCurrent(keyOf(scope.units));
}

void RoleRow::focusUnits()
{
    m_units->focusCurrent();
}

} // namespace tidemark::ui
