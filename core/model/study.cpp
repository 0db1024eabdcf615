// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/study.h"

#include <algorithm>
#include <deque>
#include <set>

namespace tidemark {

namespace {

template <typename T, typename Wanted>
const T *byId(const std::vector<T> &list, Wanted id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

template <typename T>
const T *byName(const std::vector<T> &list, SourceId source, const QString &name)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto found = std::ranges::find_if(list, [&](const T &thing) {
            return thing.source == source && thing.name.compare(name, sensitivity) == 0;
        });
        if (found != list.end())
            return &*found;
    }
    return nullptr;
}

template <typename T>
std::vector<const T *> ofSource(const std::vector<T> &list, SourceId source)
{
    std::vector<const T *> found;
    for (const T &thing : list) {
        if (thing.source == source)
            found.push_back(&thing);
    }
    return found;
}

} // namespace

const Source *Study::source(SourceId id) const
{
    return byId(sources, id);
}

const Variable *Study::variable(VariableId id) const
{
    return byId(variables, id);
}

const Question *Study::question(QuestionId id) const
{
    return byId(questions, id);
}

const SavedAnalysis *Study::analysis(AnalysisId id) const
{
    return byId(analyses, id);
}

const Variable *Study::variable(SourceId source, const QString &name) const
{
    return byName(variables, source, name);
}

const Question *Study::question(SourceId source, const QString &name) const
{
    return byName(questions, source, name);
}

const Source *Study::wave(const QString &wave) const
{
    const auto found = std::ranges::find_if(sources, [&](const Source &source) {
        return source.kind != SourceKind::Frame && source.wave == wave;
    });
    return found == sources.end() ? nullptr : &*found;
}

std::vector<const Variable *> Study::variablesOf(SourceId source) const
{
    return ofSource(variables, source);
}

std::vector<const Question *> Study::questionsOf(SourceId source) const
{
    return ofSource(questions, source);
}

const Question *Study::linkedQuestion(const Question &start, SourceId target) const
{
    std::set<QuestionId> seen{start.id};
    std::deque<QuestionId> queue{start.id};
    while (!queue.empty()) {
        const Question *here = question(queue.front());
        queue.pop_front();
        if (here && here->source == target)
            return here;
        for (const QuestionLink &link : links) {
            if (!link.accepted || !here || (link.earlier != here->id && link.later != here->id))
                continue;
            const QuestionId other = link.earlier == here->id ? link.later : link.earlier;
            if (seen.insert(other).second)
                queue.push_back(other);
        }
    }
    return nullptr;
}

} // namespace tidemark
