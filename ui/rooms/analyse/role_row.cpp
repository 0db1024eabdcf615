// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/role_row.h"

#include <QMenu>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "ui/help/help_place.h"
#include "ui/models/type_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

RoleSlot::Entry entryOf(const Study &study, const Source *source, const QString &name)
{
    RoleSlot::Entry entry{.key = name, .text = name, .icon = u"single"_s};
    if (!source)
        return entry;
    if (const Question *question = study.question(source->id, name)) {
        entry.text = shownName(study, *question);
        entry.icon = iconOf(question->kind);
        return entry;
    }
    const Variable *variable = study.variable(source->id, name);
    if (!variable && source->frame)
        variable = study.variable(*source->frame, name);
    if (!variable)
        return entry;
    const Question *question = questionOf(study, *variable);
    entry.text = question && question->items.size() == 1 ? shownName(study, *question)
                                                         : shownName(study, *variable);
    entry.icon = iconOf(study, *variable);
    return entry;
}

QString wavesText(const QStringList &waves)
{
    if (waves.size() < 2)
        return waves.join(u""_s);
    const QString between = waves.size() == 2 ? u" → "_s : u"–"_s;
    return waves.front() + between + waves.back();
}

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
    : QWidget(parent)
    , m_slots({new RoleSlot(tr("Question"), true), new RoleSlot(tr("Split by"), true),
               new RoleSlot(tr("Waves"), true), new RoleSlot(tr("Filter"), false)})
    , m_units(new Segments)
    , m_unitsBlock(new QWidget)
    , m_study(std::make_shared<const Study>())
{
    auto *row = new FlowLayout(this, space::m);
    row->setContentsMargins(space::xs, 0, space::xs, space::s);
    for (const auto role :
         {RequestRole::Question, RequestRole::By, RequestRole::Waves, RequestRole::Filter}) {
        RoleSlot *one = slot(role);
        row->addWidget(one);
        one->setJudge([this, role](const QString &key) { return refusalOf(role, key); });
        connect(one, &RoleSlot::dropped, this,
                [this, role](const QString &key) { put(role, key); });
        connect(one, &RoleSlot::refused, this, &RoleRow::refused);
        connect(one, &RoleSlot::removed, this,
                [this, role](const QString &key) { removed(role, key); });
    }
    connect(slot(RequestRole::Waves), &RoleSlot::clicked, this,
            [this](const QString &, QWidget *chip) { chooseWaves(chip); });
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

void RoleRow::setRequest(std::shared_ptr<const Study> study,
                         const std::optional<AnalysisRequest> &request)
{
    m_study = study ? std::move(study) : std::make_shared<const Study>();
    m_request = request;
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
        for (const QString &part : filterParts(scope.filter)) {
            const QString text = source ? conditionText(*m_study, source->id, part) : part;
            entries[3].push_back({.key = part, .text = text, .icon = u"filter"_s});
        }
    }
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i]->setEntries(entries[i]);
    slot(RequestRole::Waves)->setVisible(m_request.has_value());
    fit();
}

RoleSlot::Entry RoleRow::wavesEntry() const
{
    const QStringList &waves = scopeOf(*m_request).waves;
    return {.key = u"waves"_s,
            .text = waves.isEmpty() ? tr("All") : wavesText(waves),
            .icon = m_isCompact ? QString() : u"wave"_s,
            .removable = false};
}

void RoleRow::fit()
{
    setCompact(false);
    if (layout()->sizeHint().width() > width())
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

QString RoleRow::refusalOf(RequestRole role, const QString &key) const
{
    return refusal(*m_study, m_request, role, QuestionRef::fromKey(key));
}

void RoleRow::put(RequestRole role, const QString &key)
{
    const QString reason = refusalOf(role, key);
    if (!reason.isEmpty()) {
        Q_EMIT refused(reason);
        return;
    }
    switch (role) {
    case RequestRole::Question:
        Q_EMIT questionWanted(key);
        break;
    case RequestRole::By:
        Q_EMIT requestWanted(withBy(*m_study, *m_request, QuestionRef::fromKey(key)),
                             tr("Split by a question"));
        break;
    case RequestRole::Filter:
        Q_EMIT filterWanted(key, slot(role));
        break;
    case RequestRole::Waves:
        break;
    }
}

void RoleRow::putFirst(const QString &key)
{
    const bool asksFirst = !m_request || !scopeOf(*m_request).by.isEmpty()
        || !refusalOf(RequestRole::By, key).isEmpty();
    put(asksFirst ? RequestRole::Question : RequestRole::By, key);
}

void RoleRow::showDrag(const QString &key)
{
    for (RoleSlot *one : m_slots)
        one->showDrag(key);
}

void RoleRow::focusUnits()
{
    m_units->focusCurrent();
}

void RoleRow::removed(RequestRole role, const QString &key)
{
    Scope scope = scopeOf(*m_request);
    if (role == RequestRole::By) {
        scope.by.removeAll(key);
        Q_EMIT requestWanted(withScope(*m_request, scope), tr("Remove the split"));
    } else if (role == RequestRole::Filter) {
        QStringList parts = filterParts(scope.filter);
        parts.removeAll(key);
        scope.filter = joinFilter(parts);
        Q_EMIT requestWanted(withScope(*m_request, scope), tr("Remove a filter"));
    } else if (role == RequestRole::Question) {
        Q_EMIT questionWanted({});
    }
}

void RoleRow::chooseWaves(QWidget *place)
{
    const Source *source = namingSource(*m_study, *m_request);
    if (!source)
        return;
    const QStringList chosen = scopeOf(*m_request).waves;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &wave : wavesWith(*m_study, {source->id, questionOf(*m_request)})) {
        QAction *action = menu->addAction(wave);
        action->setCheckable(true);
        action->setChecked(chosen.isEmpty() || chosen.contains(wave));
        connect(action, &QAction::triggered, this, [this, wave](bool on) { setWave(wave, on); });
    }
    menu->popup(place->mapToGlobal(QPoint(0, place->height() + 2)));
}

void RoleRow::setWave(const QString &wave, bool on)
{
    const Source *source = namingSource(*m_study, *m_request);
    const QuestionRef ref{source->id, questionOf(*m_request)};
    QStringList waves = scopeOf(*m_request).waves;
    if (waves.isEmpty())
        waves = wavesWith(*m_study, ref);
    if (on)
        waves << wave;
    else
        waves.removeAll(wave);
    waves.sort();
    if (waves.isEmpty()) {
        Q_EMIT refused(tr("At least one wave is needed."));
        showRoles();
        return;
    }
    AnalysisRequest next = withWaves(*m_request, waves);
    const Source *newest = m_study->wave(waves.back());
    const Question *question = m_study->question(ref.source, ref.name);
    // Names hold in the newest chosen wave; there the question may be called differently.
    if (newest && question && newest->id != source->id) {
        const Question *sister = m_study->linkedQuestion(*question, newest->id);
        if (sister)
            std::visit([&](auto &one) { one.question = sister->name; }, next);
    }
    Q_EMIT requestWanted(next, tr("Choose waves"));
}

} // namespace tidemark::ui
