// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plan.h"

#include <algorithm>
#include <set>

#include "core/analysis/wave_data.h"
#include "core/frame/source_variables.h"

namespace tidemark {

namespace {

/// A question, or a variable taken as one.
struct Subject
{
    const Question *question = nullptr;
    const Variable *variable = nullptr; ///< where there is no question
};

class Planner final
{
public:
    Planner(const Asked &asked, const Study &study)
        : m_asked(asked)
        , m_study(study)
    {
    }

    Result<Plan> make()
    {
        auto filter = parseCondition(m_asked.scope.filter);
        if (!filter)
            return std::move(filter).error();
        m_plan.filter = std::move(filter).value();
        if (auto found = findWaves(); !found)
            return std::move(found).error();
        if (auto found = findItems(); !found)
            return std::move(found).error();
        for (const Source *source : m_sources) {
            auto wave = planWave(*source);
            if (!wave)
                return std::move(wave).error();
            m_plan.waves.push_back(std::move(wave).value());
        }
        return std::move(m_plan);
    }

private:
    const Source &newest() const { return *m_sources.back(); }

    Subject subjectIn(const Source &source) const
    {
        if (const Question *question = m_study.question(source.id, m_asked.question))
            return {question, nullptr};
        const Variable *variable = m_study.variable(source.id, m_asked.question);
        const Question *question = variable ? questionOf(m_study, *variable) : nullptr;
        if (question && question->items.size() == 1)
            return {question, nullptr};
        return {nullptr, variable};
    }

    Result<void> findWaves()
    {
        return m_asked.scope.waves.isEmpty() ? findAllWaves() : findChosenWaves();
    }

    Result<void> findChosenWaves()
    {
        for (const QString &name : m_asked.scope.waves) {
            const Source *source = m_study.wave(name);
            if (!source)
                return Error{ErrorCode::SourceNotFound, {name}};
            m_sources.push_back(source);
        }
        m_subject = subjectIn(newest());
        if (!m_subject.question && !m_subject.variable)
            return Error{ErrorCode::QuestionNotFound, {m_asked.question}};
        for (const Source *source : m_sources) {
            if (!hasSubject(*source))
                return Error{ErrorCode::QuestionNotInWave, {m_asked.question, source->wave}};
        }
        return {};
    }

    Result<void> findAllWaves()
    {
        std::vector<const Source *> sources;
        for (const Source &source : m_study.sources) {
            if (source.kind != SourceKind::Frame)
                sources.push_back(&source);
        }
        std::ranges::stable_sort(sources, {}, [](const Source *source) { return source->wave; });
        while (!sources.empty()) {
            m_subject = subjectIn(*sources.back());
            if (m_subject.question || m_subject.variable)
                break;
            sources.pop_back();
        }
        if (sources.empty())
            return Error{ErrorCode::QuestionNotFound, {m_asked.question}};
        for (const Source *source : sources) {
            const Subject same = subjectIn(*source);
            if (hasSubject(*source))
                m_sources.push_back(source);
            else if (same.question || same.variable)
                m_plan.notices.push_back({.code = IssueCode::WaveLeftOut,
                                          .arguments = {source->wave, m_asked.question}});
        }
        return {};
    }

    bool hasSubject(const Source &source) const
    {
        if (m_subject.question)
            return m_study.linkedQuestion(*m_subject.question, source.id) != nullptr;
        return counterpart(m_study, *m_subject.variable, source) != nullptr;
    }

    Result<void> findItems()
    {
        if (!m_subject.question) {
            m_plan.title = m_subject.variable->label;
            if (m_plan.title.isEmpty())
                m_plan.title = LocalText(m_subject.variable->name);
            m_items = {m_subject.variable};
            return {};
        }
        const Question &question = *m_subject.question;
        m_plan.kind = question.kind;
        m_plan.title = question.title.isEmpty() ? LocalText(question.name) : question.title;
        m_plan.wording = question.wording;
        const bool hasItems =
            question.kind == QuestionKind::Multiple || question.kind == QuestionKind::Battery;
        for (const QuestionItem &item : question.items) {
            const Variable *variable = m_study.variable(item.variable);
            if (!variable)
                return Error{ErrorCode::VariableNotFound, {question.name}};
            if (question.kind == QuestionKind::Multiple)
                m_set.push_back(variable);
            if (!m_asked.items.isEmpty() && !m_asked.items.contains(variable->name))
                continue;
            m_items.push_back(variable);
            if (hasItems)
                m_plan.items.push_back(
                    {.key = variable->name,
                     .label = item.label.isEmpty() ? variable->label : item.label});
        }
        return checkItems();
    }

    Result<void> checkItems() const
    {
        for (const QString &name : m_asked.items) {
            if (std::ranges::find(m_items, name, &Variable::name) == m_items.end())
                return Error{ErrorCode::VariableNotFound, {name}};
        }
        if (m_items.empty())
            return Error{ErrorCode::QuestionDoesNotFit, {m_asked.question}};
        return {};
    }

    /// The counterpart in `source` of a variable of the newest wave, with codes of the oldest.
    Result<VariableInWave> inWave(const Variable &variable, const Source &source) const
    {
        const Variable *found = counterpart(m_study, variable, source);
        if (!found)
            return Error{ErrorCode::QuestionNotInWave, {variable.name, source.wave}};
        auto map = codesIn(m_study, *found, *m_sources.front());
        if (!map)
            return std::move(map).error();
        return VariableInWave{found, std::move(map).value()};
    }

    Result<VariableInWave> namedInWave(const QString &name, const Source &source) const
    {
        const Variable *variable = findVariable(m_study, newest(), name);
        if (!variable)
            return Error{ErrorCode::VariableNotFound, {name}};
        return inWave(*variable, source);
    }

    Result<std::vector<VariableInWave>> allInWave(const std::vector<const Variable *> &variables,
                                                  const Source &source) const
    {
        std::vector<VariableInWave> result;
        for (const Variable *variable : variables) {
            auto found = inWave(*variable, source);
            if (!found)
                return std::move(found).error();
            result.push_back(std::move(found).value());
        }
        return result;
    }

    Result<PlannedWave> planWave(const Source &source)
    {
        PlannedWave wave{.source = &source};
        auto items = allInWave(m_items, source);
        if (!items)
            return std::move(items).error();
        wave.items = std::move(items).value();
        auto set = allInWave(m_set, source);
        if (!set)
            return std::move(set).error();
        wave.set = std::move(set).value();
        for (const QString &name : m_asked.scope.by) {
            if (name == m_asked.wave)
                continue;
            auto found = namedInWave(name, source);
            if (!found)
                return std::move(found).error();
            wave.by.push_back(std::move(found).value());
        }
        for (const QString &name : m_asked.others) {
            auto found = namedInWave(name, source);
            if (!found)
                return std::move(found).error();
            wave.others.push_back(std::move(found).value());
        }
        for (const QString &name : variableNames(m_plan.filter)) {
            auto found = namedInWave(name, source);
            if (!found)
                return std::move(found).error();
            wave.filterVariables.emplace(name, found->variable);
        }
        if (!m_subject.question)
            return wave;
        wave.tickedCode = m_study.linkedQuestion(*m_subject.question, source.id)->tickedCode;
        for (const LocalText &note : linkNotes(m_study, *m_subject.question, source))
            m_plan.linkNotes.push_back(note);
        return wave;
    }

    const Asked &m_asked;
    const Study &m_study;
    Plan m_plan = {};
    Subject m_subject = {};
    std::vector<const Source *> m_sources = {};
    std::vector<const Variable *> m_items = {};
    std::vector<const Variable *> m_set = {}; ///< all options of a multiple response
};

} // namespace

Result<Plan> makePlan(const Asked &asked, const Study &study)
{
    return Planner(asked, study).make();
}

std::vector<VariableId> neededColumns(const Plan &plan, const Study &study)
{
    std::set<VariableId> needed;
    for (const PlannedWave &wave : plan.waves) {
        const auto see = [&](const Variable *variable) {
            for (const VariableId id : columnsToSee(study, *wave.source, *variable))
                needed.insert(id);
        };
        for (const VariableInWave &item : wave.items)
            see(item.variable);
        for (const VariableInWave &option : wave.set)
            see(option.variable);
        for (const VariableInWave &group : wave.by)
            see(group.variable);
        for (const VariableInWave &other : wave.others)
            see(other.variable);
        for (const auto &[name, variable] : wave.filterVariables)
            see(variable);
        for (const VariableId id : designColumns(study, *wave.source))
            needed.insert(id);
        if (plan.waves.size() > 1 && wave.source->unitId)
            needed.insert(*wave.source->unitId);
    }
    return {needed.begin(), needed.end()};
}

} // namespace tidemark
