// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <utility>
#include <variant>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/study.h"

namespace tidemark {

/// The value with the same id is replaced by this one.
template <typename T>
struct Set
{
    T value = {};

    friend bool operator==(const Set &, const Set &) = default;
};

/// A value with a new id (ProjectSession::newId) is added.
template <typename T>
struct Insert
{
    T value = {};
    qsizetype at = -1; ///< place in the study's list; −1 = at the end

    friend bool operator==(const Insert &, const Insert &) = default;
};

template <typename T>
struct Remove
{
    decltype(T::id) id = {};

    friend bool operator==(const Remove &, const Remove &) = default;
};

/// A value takes another place in its list.
template <typename T>
struct Move
{
    decltype(T::id) id = {};
    qsizetype to = 0; ///< its index afterwards

    friend bool operator==(const Move &, const Move &) = default;
};

/// Everything of the study that is not one of its lists.
struct SetStudyInfo
{
    LocalText title = {};
    QString language = {};
    bool synthetic = false;
    LocalText sourceLine = {};
    QJsonObject houseStyle = {};

    friend bool operator==(const SetStudyInfo &, const SetStudyInfo &) = default;
};
/// What the study has now: edit a copy and apply it.
SetStudyInfo studyInfo(const Study &study);

/// A source enters the study with all that belongs to it. Within a list the places ascend.
struct AddSource
{
    Insert<Source> source = {};
    std::vector<Insert<Variable>> variables = {};
    std::vector<Insert<Question>> questions = {};
    std::vector<Insert<QuestionLink>> links = {};

    friend bool operator==(const AddSource &, const AddSource &) = default;
};

/// A source leaves with its variables, questions and links. Its answers stay in the file, out of
/// sight, until the study is compacted or closed; so undo can bring it back.
struct RemoveSource
{
    SourceId id = {};

    friend bool operator==(const RemoveSource &, const RemoveSource &) = default;
};

using SetSource = Set<Source>;
using SetVariable = Set<Variable>;
using AddVariable = Insert<Variable>; ///< a recode; stored variables come with their source
using RemoveVariable = Remove<Variable>;
using SetQuestion = Set<Question>;
using AddQuestion = Insert<Question>;
using RemoveQuestion = Remove<Question>;
using MoveQuestion = Move<Question>;
using SetLink = Set<QuestionLink>;
using AddLink = Insert<QuestionLink>;
using RemoveLink = Remove<QuestionLink>;
using SetAnalysis = Set<SavedAnalysis>;
using InsertAnalysis = Insert<SavedAnalysis>;
using RemoveAnalysis = Remove<SavedAnalysis>;
using MoveAnalysis = Move<SavedAnalysis>;

struct Change;

/// Several changes as one step; the study is judged after the last of them only.
struct CombinedChange
{
    std::vector<Change> changes = {};

    friend bool operator==(const CombinedChange &, const CombinedChange &);
};

/// One edit of a study: a value with an inverse. Never touches answers. Made from any of its kinds:
/// `apply(study, RemoveSource{id})`.
struct Change
{
    using Kind = std::variant<SetStudyInfo, SetSource, AddSource, RemoveSource, SetVariable,
                              AddVariable, RemoveVariable, SetQuestion, AddQuestion, RemoveQuestion,
                              MoveQuestion, SetLink, AddLink, RemoveLink, SetAnalysis,
                              InsertAnalysis, RemoveAnalysis, MoveAnalysis, CombinedChange>;
    Kind kind = {};

    Change() = default;
    template <typename T>
    requires std::constructible_from<Kind, T> Change(T chosen)
        : kind(std::move(chosen))
    {
    }

    friend bool operator==(const Change &, const Change &) = default;
};

/// Applies `change`, all of it or (on error) nothing, and returns the change that takes it back.
/// The study that comes out always passes checkStudy().
Result<Change> apply(Study &study, const Change &change);

/// What the change does, for "Undo %1" and the journal: "Rename question", in the program's
/// language.
QString describe(const Change &change);

QJsonObject toJson(const Change &change);
/// Unknown keys and kinds are errors that name the key.
Result<Change> changeFromJson(const QJsonObject &json);

} // namespace tidemark
