// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/code_path.h"
#include "core/base/result.h"
#include "core/design/coded_column.h"
#include "core/stats/category_column.h"

namespace tidemark {

/// A variable of one wave with its codes and those of them that occur.
struct AnswerColumn
{
    VariableInWave planned = {};
    CodedColumn coded = {};
    std::vector<std::int32_t> observed = {}; ///< ascending
    std::vector<qint64> counts = {}; ///< rows with each observed code

    /// The number of a code (nothing for texts) and why it is no answer.
    std::optional<MissingReason> reason(std::int32_t code) const;
};

/// Binds a column. TooManyCategories if more than `most` codes occur.
Result<AnswerColumn> answerColumn(const VariableInWave &planned, BoundVariable bound, int most);

/// The categories that several columns (waves, items of a battery) have together: labelled values
/// in the order of the newest wave, then other values that occur, then missing answers that occur
/// and count in the base. Codes are those of the oldest wave.
class CategoryList final
{
public:
    explicit CategoryList(std::set<MissingReason> inBase);

    /// Add the newest wave first.
    void add(const AnswerColumn &column);
    /// Call once after the last add().
    void finish();

    const std::vector<Heading> &headings() const { return m_headings; }
    /// Whether answers that are missing for this reason, or not missing, are among the categories.
    bool counts(std::optional<MissingReason> reason) const;
    /// The place of a code, −1 if there is none.
    int find(double code) const;
    /// What the stored codes of a column stand for. @pre finish() was called
    stats::CategoryColumn column(const AnswerColumn &column) const;

private:
    Heading headingOf(const AnswerColumn &column, std::int32_t code,
                      std::optional<MissingReason> reason) const;
    void addLabels(const AnswerColumn &column);
    void addObserved(const AnswerColumn &column);
    void addHeading(const Heading &heading, bool ownLabel);

    std::set<MissingReason> m_inBase;
    std::vector<Heading> m_headings = {};
    std::vector<Heading> m_unlabelled = {};
    std::set<QString> m_borrowed = {}; ///< keys whose label is that of another code
};

} // namespace tidemark
