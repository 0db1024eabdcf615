// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/model/study.h"

namespace tidemark {

/// Codes of one wave in those of another; codes that are not listed mean the same.
struct CodeMap
{
    std::vector<CodeMapping> codes = {}; ///< `later` is the code met, `earlier` what it becomes

    double apply(double code) const;
    /// Whether another code becomes this one.
    bool leadsTo(double code) const;

    friend bool operator==(const CodeMap &, const CodeMap &) = default;
};

/// A variable of one wave that stands for a variable of another.
struct VariableInWave
{
    const Variable *variable = nullptr;
    CodeMap map = {}; ///< to the codes of the wave asked for
};

/// The question that holds a variable; nullptr if none does.
const Question *questionOf(const Study &study, const Variable &variable);

/// What `variable` is called in the source `target`: itself; the variable paired with it through
/// accepted links; the recode of the same name whose own sources are so paired; for variables that
/// belong to no question or to a background question the one of the same name; for frame variables
/// that of the target's frame. Nothing if there is none.
const Variable *counterpart(const Study &study, const Variable &variable, const Source &target);

/// Follows accepted links from `variable` to `target` and gives its codes in those of the target.
/// CodesNotComparable if a step cannot be taken back because several codes became one.
Result<CodeMap> codesIn(const Study &study, const Variable &variable, const Source &target);

/// The notes of the accepted links between two waves of a question.
std::vector<LocalText> linkNotes(const Study &study, const Question &question,
                                 const Source &target);

} // namespace tidemark
