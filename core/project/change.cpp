// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/change.h"

#include <algorithm>

#include "core/model/study_check.h"

namespace tidemark {

namespace {

std::vector<Source> &listOf(Study &study, SourceId)
{
    return study.sources;
}
std::vector<Variable> &listOf(Study &study, VariableId)
{
    return study.variables;
}
std::vector<Question> &listOf(Study &study, QuestionId)
{
    return study.questions;
}
std::vector<QuestionLink> &listOf(Study &study, LinkId)
{
    return study.links;
}
std::vector<SavedAnalysis> &listOf(Study &study, AnalysisId)
{
    return study.analyses;
}

Error notFound(SourceId id)
{
    return {ErrorCode::SourceNotFound, {QString::number(id.value)}};
}
Error notFound(VariableId id)
{
    return {ErrorCode::VariableNotFound, {QString::number(id.value)}};
}
Error notFound(QuestionId id)
{
    return {ErrorCode::QuestionNotFound, {QString::number(id.value)}};
}
Error notFound(LinkId id)
{
    return {ErrorCode::LinkNotFound, {QString::number(id.value)}};
}
Error notFound(AnalysisId id)
{
    return {ErrorCode::AnalysisNotFound, {QString::number(id.value)}};
}

/// Whether a value may replace another; most may.
template <typename T>
Result<void> mayReplace(const T &, const T &)
{
    return {};
}
Result<void> mayReplace(const Source &old, const Source &value)
{
    if (old.rows != value.rows)
        return Error{ErrorCode::StorageFixed, {old.name.text()}};
    return {};
}
Result<void> mayReplace(const Variable &old, const Variable &value)
{
    const bool isStored = !old.recode;
    if (old.source != value.source || isStored != !value.recode
        || (isStored && old.storage != value.storage))
        return Error{ErrorCode::StorageFixed, {old.name}};
    return {};
}

// The functions below change `study` even if what comes out does not fit together; apply() judges.

template <typename T>
Result<Change> changed(Study &study, const Set<T> &change)
{
    auto &list = listOf(study, change.value.id);
    const auto old = std::ranges::find(list, change.value.id, &T::id);
    if (old == list.end())
        return notFound(change.value.id);
    if (auto may = mayReplace(*old, change.value); !may)
        return std::move(may).error();
    Set<T> inverse{std::exchange(*old, change.value)};
    return Change(std::move(inverse));
}

template <typename T>
void insert(std::vector<T> &list, const Insert<T> &change)
{
    const auto size = qsizetype(list.size());
    const qsizetype at = change.at < 0 ? size : std::min(change.at, size);
    list.insert(list.begin() + at, change.value);
}

template <typename T>
Result<Change> changed(Study &study, const Insert<T> &change)
{
    insert(listOf(study, change.value.id), change);
    return Change(Remove<T>{change.value.id});
}

template <typename T>
Result<Change> changed(Study &study, const Remove<T> &change)
{
    auto &list = listOf(study, change.id);
    const auto old = std::ranges::find(list, change.id, &T::id);
    if (old == list.end())
        return notFound(change.id);
    Insert<T> inverse{std::move(*old), old - list.begin()};
    list.erase(old);
    return Change(std::move(inverse));
}

template <typename T>
Result<Change> changed(Study &study, const Move<T> &change)
{
    auto &list = listOf(study, change.id);
    const auto old = std::ranges::find(list, change.id, &T::id);
    if (old == list.end())
        return notFound(change.id);
    const auto from = qsizetype(old - list.begin());
    const auto to = std::clamp<qsizetype>(change.to, 0, qsizetype(list.size()) - 1);
    if (from < to)
        std::rotate(old, old + 1, list.begin() + to + 1);
    else
        std::rotate(list.begin() + to, old, old + 1);
    return Change(Move<T>{change.id, from});
}

Result<Change> changed(Study &study, const SetStudyInfo &change)
{
    SetStudyInfo inverse = studyInfo(study);
    study.title = change.title;
    study.language = change.language;
    study.synthetic = change.synthetic;
    study.sourceLine = change.sourceLine;
    study.houseStyle = change.houseStyle;
    return Change(std::move(inverse));
}

Result<Change> changed(Study &study, const AddSource &change)
{
    insert(study.sources, change.source);
    for (const auto &variable : change.variables)
        insert(study.variables, variable);
    for (const auto &question : change.questions)
        insert(study.questions, question);
    for (const auto &link : change.links)
        insert(study.links, link);
    return Change(RemoveSource{change.source.value.id});
}

/// Takes the things for which `goes` holds out of the list, with their places.
template <typename T, typename Predicate>
std::vector<Insert<T>> takeOut(std::vector<T> &list, Predicate goes)
{
    std::vector<Insert<T>> taken;
    std::vector<T> kept;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (goes(list[i]))
            taken.push_back({std::move(list[i]), qsizetype(i)});
        else
            kept.push_back(std::move(list[i]));
    }
    list = std::move(kept);
    return taken;
}

Result<Change> changed(Study &study, const RemoveSource &change)
{
    const auto isOfSource = [&](const auto &thing) { return thing.source == change.id; };
    auto sources =
        takeOut(study.sources, [&](const Source &source) { return source.id == change.id; });
    if (sources.empty())
        return notFound(change.id);
    AddSource inverse{std::move(sources.front()),
                      takeOut(study.variables, isOfSource),
                      takeOut(study.questions, isOfSource),
                      {}};
    inverse.links = takeOut(study.links, [&](const QuestionLink &link) {
        return std::ranges::any_of(inverse.questions, [&](const auto &question) {
            return question.value.id == link.earlier || question.value.id == link.later;
        });
    });
    return Change(std::move(inverse));
}

Result<Change> changed(Study &study, const CombinedChange &change)
{
    CombinedChange inverse;
    for (const Change &part : change.changes) {
        auto undo = std::visit([&](const auto &kind) { return changed(study, kind); }, part.kind);
        if (!undo)
            return undo;
        inverse.changes.push_back(std::move(undo).value());
    }
    std::ranges::reverse(inverse.changes);
    return Change(std::move(inverse));
}

} // namespace

bool operator==(const CombinedChange &a, const CombinedChange &b)
{
    return a.changes == b.changes;
}

SetStudyInfo studyInfo(const Study &study)
{
    return {study.title, study.language, study.synthetic, study.sourceLine, study.houseStyle};
}

Result<Change> apply(Study &study, const Change &change)
{
    Study candidate = study;
    auto inverse =
        std::visit([&](const auto &kind) { return changed(candidate, kind); }, change.kind);
    if (!inverse)
        return inverse;
    if (auto fits = checkStudy(candidate); !fits)
        return std::move(fits).error();
    study = std::move(candidate);
    return inverse;
}

} // namespace tidemark
