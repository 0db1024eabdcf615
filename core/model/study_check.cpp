// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/study_check.h"

#include <cstdint>
#include <limits>
#include <unordered_map>
#include <unordered_set>

#include "core/model/compute_recode.h"

namespace tidemark {

namespace {

template <typename T>
using Index = std::unordered_map<decltype(T::id), const T *>;

Error unknown(ErrorCode code, qint64 id)
{
    return Error{code, {QString::number(id)}};
}

template <typename T>
Result<Index<T>> indexed(const std::vector<T> &list)
{
    Index<T> index;
    index.reserve(list.size());
    for (const T &thing : list) {
        if (!thing.id || !index.emplace(thing.id, &thing).second)
            return Error{ErrorCode::IdNotUnique, {QString::number(thing.id.value)}};
    }
    return index;
}

/// One pass over a study with its things by id.
class Check
{
public:
    explicit Check(const Study &study)
        : m_study(study)
    {
    }

    Result<void> run()
    {
        auto sources = indexed(m_study.sources);
        auto variables = indexed(m_study.variables);
        auto questions = indexed(m_study.questions);
        auto links = indexed(m_study.links);
        auto analyses = indexed(m_study.analyses);
        if (!sources)
            return std::move(sources).error();
        if (!variables)
            return std::move(variables).error();
        if (!questions)
            return std::move(questions).error();
        if (!links)
            return std::move(links).error();
        if (!analyses)
            return std::move(analyses).error();
        m_sources = std::move(sources).value();
        m_variables = std::move(variables).value();
        m_questions = std::move(questions).value();
        return parts();
    }

private:
    Result<void> parts()
    {
        if (auto fits = allNames(m_study.variables); !fits)
            return fits;
        if (auto fits = allNames(m_study.questions); !fits)
            return fits;
        if (auto fits = each(m_study.sources, &Check::source); !fits)
            return fits;
        if (auto fits = each(m_study.variables, &Check::variable); !fits)
            return fits;
        if (auto fits = each(m_study.questions, &Check::question); !fits)
            return fits;
        return each(m_study.links, &Check::link);
    }

    template <typename T>
    Result<void> each(const std::vector<T> &list, Result<void> (Check::*check)(const T &))
    {
        for (const T &thing : list) {
            if (auto fits = (this->*check)(thing); !fits)
                return fits;
        }
        return {};
    }

    template <typename T>
    Result<void> allNames(const std::vector<T> &list)
    {
        std::unordered_map<SourceId, std::unordered_set<QString>> names;
        for (const T &thing : list) {
            if (!m_sources.contains(thing.source))
                return unknown(ErrorCode::SourceNotFound, thing.source.value);
            if (thing.name.isEmpty())
                return Error{ErrorCode::NameMissing, {}};
            if (!names[thing.source].insert(thing.name).second)
                return Error{ErrorCode::NameTaken, {thing.name}};
        }
        return {};
    }

    Result<void> source(const Source &source)
    {
        constexpr qint64 mostRows = std::numeric_limits<std::int32_t>::max();
        if (source.rows < 0 || source.rows > mostRows)
            return Error{ErrorCode::RowsOutOfRange,
                         {source.name.text(), QString::number(source.rows)}};
        if (source.frame) {
            const auto frame = m_sources.find(*source.frame);
            if (frame == m_sources.end() || frame->second->kind != SourceKind::Frame)
                return unknown(ErrorCode::SourceNotFound, source.frame->value);
        }
        if (auto fits = usable(source.unitId, source, false); !fits)
            return fits;
        if (auto fits = usable(source.design.weight, source, true); !fits)
            return fits;
        for (const DesignStage &stage : source.design.stages) {
            for (const auto &id : {stage.cluster, stage.stratum, stage.populationSizes}) {
                if (auto fits = usable(id, source, true); !fits)
                    return fits;
            }
        }
        return weighting(source);
    }

    Result<void> weighting(const Source &source)
    {
        for (const VariableId id : source.design.replication.value_or(Replication()).weights) {
            if (auto fits = usable(id, source, false); !fits)
                return fits;
        }
        const Calibration calibration = source.design.calibration.value_or(Calibration());
        for (const CalibrationMargin &margin : calibration.margins) {
            if (auto fits = usable(margin.variable, source, true); !fits)
                return fits;
        }
        return {};
    }

    /// A variable of the source, or of its frame where that makes sense.
    Result<void> usable(std::optional<VariableId> id, const Source &source, bool alsoOfFrame)
    {
        if (!id)
            return {};
        const auto found = m_variables.find(*id);
        if (found == m_variables.end())
            return unknown(ErrorCode::VariableNotFound, id->value);
        const SourceId home = found->second->source;
        if (home == source.id || (alsoOfFrame && source.frame && home == *source.frame))
            return {};
        return Error{ErrorCode::VariableOfOtherSource, {found->second->name, source.name.text()}};
    }

    Result<void> ofSource(VariableId id, SourceId source)
    {
        const auto found = m_variables.find(id);
        if (found == m_variables.end())
            return unknown(ErrorCode::VariableNotFound, id.value);
        if (found->second->source == source)
            return {};
        return Error{ErrorCode::VariableOfOtherSource,
                     {found->second->name, m_sources.at(source)->name.text()}};
    }

    Result<void> variable(const Variable &variable)
    {
        if (!variable.recode)
            return {};
        std::unordered_set<VariableId> above;
        return recode(variable, above);
    }

    /// Follows the recode down to stored variables; `above` are those that led here.
    Result<void> recode(const Variable &variable, std::unordered_set<VariableId> &above)
    {
        if (m_soundRecodes.contains(variable.id))
            return {};
        if (!above.insert(variable.id).second)
            return Error{ErrorCode::RecodeCircular, {variable.name}};
        for (const VariableId input : recodeInputs(*variable.recode)) {
            if (auto fits = ofSource(input, variable.source); !fits)
                return fits;
            const Variable &from = *m_variables.at(input);
            if (auto fits = from.recode ? recode(from, above) : Result<void>(); !fits)
                return fits;
        }
        above.erase(variable.id);
        m_soundRecodes.insert(variable.id);
        return {};
    }

    Result<void> question(const Question &question)
    {
        for (const QuestionItem &item : question.items) {
            if (auto fits = ofSource(item.variable, question.source); !fits)
                return fits;
        }
        return {};
    }

    Result<void> link(const QuestionLink &link)
    {
        for (const QuestionId id : {link.earlier, link.later}) {
            if (!m_questions.contains(id))
                return unknown(ErrorCode::QuestionNotFound, id.value);
        }
        const SourceId earlier = m_questions.at(link.earlier)->source;
        const SourceId later = m_questions.at(link.later)->source;
        for (const auto &[first, second] : link.items) {
            if (auto fits = ofSource(first, earlier); !fits)
                return fits;
            if (auto fits = ofSource(second, later); !fits)
                return fits;
        }
        return {};
    }

    const Study &m_study;
    Index<Source> m_sources;
    Index<Variable> m_variables;
    Index<Question> m_questions;
    std::unordered_set<VariableId> m_soundRecodes;
};

} // namespace

Result<void> checkStudy(const Study &study)
{
    return Check(study).run();
}

} // namespace tidemark
