// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/study_fields.h"
#include "core/project/change.h"

namespace tidemark {

namespace json {

/// The names of the kinds of change in the journal: part of the file format, never rename one.
template <>
struct Words<Change::Kind>
{
    static constexpr std::array list = {
        "setStudyInfo",   "setSource",      "addSource",    "removeSource", "setVariable",
        "addVariable",    "removeVariable", "setQuestion",  "addQuestion",  "removeQuestion",
        "moveQuestion",   "setLink",        "addLink",      "removeLink",   "setAnalysis",
        "insertAnalysis", "removeAnalysis", "moveAnalysis", "combined"};
    static_assert(list.size() == std::variant_size_v<Change::Kind>);
};

template <typename T>
inline constexpr auto fieldsOf<Set<T>> = std::tuple(Field{"value", &Set<T>::value});
template <typename T>
inline constexpr auto fieldsOf<Insert<T>> = std::tuple(Field{"value", &Insert<T>::value},
                                                       Field{"at", &Insert<T>::at});
template <typename T>
inline constexpr auto fieldsOf<Remove<T>> = std::tuple(Field{"id", &Remove<T>::id});
template <typename T>
inline constexpr auto fieldsOf<Move<T>> = std::tuple(Field{"id", &Move<T>::id},
                                                     Field{"to", &Move<T>::to});
template <>
inline constexpr auto fieldsOf<RemoveSource> = std::tuple(Field{"id", &RemoveSource::id});
template <>
inline constexpr auto fieldsOf<CombinedChange> = std::tuple(Field{"changes",
                                                                  &CombinedChange::changes});
template <>
inline constexpr auto fieldsOf<AddSource> = std::tuple(Field{"source", &AddSource::source},
                                                       Field{"variables", &AddSource::variables},
                                                       Field{"questions", &AddSource::questions},
                                                       Field{"links", &AddSource::links});
template <>
inline constexpr auto fieldsOf<SetStudyInfo> = std::tuple(
    Field{"title", &SetStudyInfo::title}, Field{"language", &SetStudyInfo::language},
    Field{"synthetic", &SetStudyInfo::synthetic}, Field{"sourceLine", &SetStudyInfo::sourceLine},
    Field{"houseStyle", &SetStudyInfo::houseStyle});

} // namespace json

QJsonObject toJson(const Change &change)
{
    return json::write(change.kind).toObject();
}

Result<Change> changeFromJson(const QJsonObject &object)
{
    return json::read<Change>(object);
}

} // namespace tidemark
