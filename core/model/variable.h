// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/ids.h"
#include "core/model/column.h"
#include "core/model/local_text.h"
#include "core/model/recode.h"

namespace tidemark {

enum class MeasureLevel { Nominal, Ordinal, Scale };

/// Which alternative of Column holds the values.
enum class StorageType { Code, Number, Text };

/// How numbers are written for people.
enum class ValueFormat { Plain, Date, DateTime, Time };

/// Why there is no substantive answer. "Don't know" counts in the base of a share unless the
/// request says otherwise; the others do not.
enum class MissingReason { NotAnswered, DontKnow, NotApplicable, NotAsked, Other };

/// A code and its words. The order of the list is the order in every table and chart.
struct ValueLabel
{
    double code = 0.0;
    LocalText label = {};
    QString sourceText = {}; ///< what stood in the file, where answers were texts

    friend bool operator==(const ValueLabel &, const ValueLabel &) = default;
};

/// One code that means "no substantive answer".
struct MissingCode
{
    double code = 0.0;
    MissingReason reason = MissingReason::Other;

    friend bool operator==(const MissingCode &, const MissingCode &) = default;
};

/// All codes from `lowest` to `highest` mean the same (SPSS ranges such as 90 to highest).
struct MissingRange
{
    double lowest = 0.0;
    double highest = 0.0;
    MissingReason reason = MissingReason::Other;

    friend bool operator==(const MissingRange &, const MissingRange &) = default;
};

/// A tagged missing .a to .z with its meaning.
struct MissingTagMeaning
{
    MissingTag tag = 'a';
    MissingReason reason = MissingReason::Other;
    LocalText label = {};

    friend bool operator==(const MissingTagMeaning &, const MissingTagMeaning &) = default;
};

struct MissingRule
{
    std::vector<MissingCode> codes = {};
    std::optional<MissingRange> range = {};
    std::vector<MissingTagMeaning> tags = {};
    MissingReason emptyReason = MissingReason::NotAnswered; ///< what an empty cell means

    /// The reason for a value in the file; nothing for a substantive value.
    std::optional<MissingReason> reason(double code) const;
    MissingReason reasonOfTag(MissingTag tag) const;

    friend bool operator==(const MissingRule &, const MissingRule &) = default;
};

/// A column of a source: what it is called, what its values mean.
struct Variable
{
    VariableId id = {};
    SourceId source = {};
    QString name = {};    ///< unique in its source, as in the file
    LocalText label = {}; ///< the question's text or a short label
    StorageType storage = StorageType::Code;
    ValueFormat format = ValueFormat::Plain;
    MeasureLevel measure = MeasureLevel::Nominal;
    int decimals = 0;
    QString unit = {};
    std::vector<ValueLabel> labels = {};
    MissingRule missing = {};
    std::optional<Recode> recode = {}; ///< computed from another variable of the same source

    /// The label of a code; empty if it has none.
    QString labelOf(double code, const QString &language = {}) const;

    friend bool operator==(const Variable &, const Variable &) = default;
};

} // namespace tidemark
