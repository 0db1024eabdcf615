// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QStringList>

#include "core/import/column_profile.h"
#include "core/import/import_plan.h"

namespace tidemark {

struct FileHints;

/// The profile of a column summed up for deciding. Texts that stand for empty cells are not
/// counted.
struct ColumnCounts
{
    const ProfileDetails *details = nullptr;
    qint64 answers = 0;
    qint64 wholes = 0;
    qint64 decimals = 0;
    qint64 numbers = 0; ///< both
    qint64 leadingZeros = 0;
    qint64 longNumbers = 0;
    qint64 dates = 0;
    qint64 texts = 0;
    qint64 missingTexts = 0; ///< of them, "Vet ikke" and the like
    std::map<qint64, qint64> wholeCounts = {};
    /// Texts and numbers as categories in the order of appearance (numbers first), and their cells.
    QStringList categoryTexts = {};
    std::vector<qint64> categoryCells = {};
    bool manyDifferent = false;

    Extent wholeExtent() const;
};

/// @pre `profile` outlives the result
ColumnCounts countColumn(const ColumnProfile &profile, const FileHints &hints);

/// Decimal and thousands sign as one column's numbers show them.
struct NumberSigns
{
    char decimal = ',';
    char thousands = '\0';
    QString decimalReason = {};
    QString thousandsReason = {};
    bool decimalSure = true;
    bool thousandsSure = true;
};

/// `elsewhere` is the decimal sign that other columns prove, or '\0'.
NumberSigns guessSigns(const ProfileDetails &details, char elsewhere);

/// Labels for answers given as texts, by the column's type; true if their order means something.
bool setLabels(const ColumnCounts &counts, ColumnPlan &column);
void setMissing(const ColumnCounts &counts, ColumnPlan &column);
/// Counts per code, range, cells not understood.
void setCounts(const ColumnCounts &counts, const FileHints &hints, ColumnPlan &column);

} // namespace tidemark
