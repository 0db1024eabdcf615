// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/role_view.h"

#include <QMenu>

#include "ui/models/type_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString wavesText(const QStringList &waves)
{
    if (waves.size() < 2)
        return waves.join(u""_s);
    const QString between = waves.size() == 2 ? u" → "_s : u"–"_s;
    return waves.front() + between + waves.back();
}

} // namespace

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
    entry.text = nameAsAsked(study, *variable);
    entry.icon = iconOf(study, *variable);
    return entry;
}

std::vector<RoleSlot::Entry> waveEntries(const Scope &scope)
{
    return {{.key = u"waves"_s,
             .text = scope.waves.isEmpty() ? RoleView::tr("All") : wavesText(scope.waves),
             .icon = u"wave"_s,
             .removable = false}};
}

std::vector<RoleSlot::Entry> filterEntries(const Study &study, const Source *source,
                                           const QString &filter)
{
    std::vector<RoleSlot::Entry> entries;
    for (const QString &part : filterParts(filter)) {
        const QString text = source ? conditionText(study, source->id, part) : part;
        entries.push_back({.key = part, .text = text, .icon = u"filter"_s});
    }
    return entries;
}

RoleView::RoleView(QWidget *parent)
    : QWidget(parent)
    , m_study(std::make_shared<const Study>())
{
}

void RoleView::setRequest(std::shared_ptr<const Study> study,
                          const std::optional<AnalysisRequest> &request)
{
    m_study = study ? std::move(study) : std::make_shared<const Study>();
    m_request = request;
    showRoles();
}

QString RoleView::refusalOf(RequestRole role, const QString &key) const
{
    return refusal(*m_study, m_request, role, QuestionRef::fromKey(key));
}

void RoleView::put(RequestRole role, const QString &key)
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
        putBy(key);
        break;
    case RequestRole::Filter:
        Q_EMIT filterWanted(key, filterPlace());
        break;
    case RequestRole::Waves:
        break;
    }
}

void RoleView::putBy(const QString &key)
{
    Q_EMIT requestWanted(withBy(*m_study, *m_request, QuestionRef::fromKey(key)),
                         tr("Split by a question"));
}

void RoleView::showDrag(const QString &key)
{
    for (RoleSlot *one : allSlots())
        one->showDrag(key);
}

void RoleView::connectRole(RoleSlot *slot, RequestRole role)
{
    slot->setJudge([this, role](const QString &key) { return refusalOf(role, key); });
    connect(slot, &RoleSlot::dropped, this, [this, role](const QString &key) { put(role, key); });
    connect(slot, &RoleSlot::refused, this, &RoleView::refused);
    connect(slot, &RoleSlot::removed, this,
            [this, role](const QString &key) { removed(role, key); });
    if (role == RequestRole::Waves)
        connect(slot, &RoleSlot::clicked, this,
                [this](const QString &, QWidget *chip) { chooseWaves(chip); });
}

void RoleView::removed(RequestRole role, const QString &key)
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

void RoleView::chooseWaves(QWidget *place)
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

void RoleView::setWave(const QString &wave, bool on)
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
