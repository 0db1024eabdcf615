// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/import/import_plan.h"

/// What the user decides about texts that are not what their column holds: "ca. 3" is 3, "?" is not
/// answered. The decisions are replacements in the plan; the raw text is never changed.
namespace tidemark::ui {

struct CellTreatment
{
    enum class Kind { Undecided, Value, Missing };

    Kind kind = Kind::Undecided;
    QString value = {}; ///< as it would stand in the file
    MissingReason reason = MissingReason::NotAnswered;

    static CellTreatment of(const QString &value) { return {Kind::Value, value, {}}; }
    static CellTreatment missing(MissingReason reason) { return {Kind::Missing, {}, reason}; }

    friend bool operator==(const CellTreatment &, const CellTreatment &) = default;
};

/// Whether the format reads its cells by replacements: those whose cells are texts.
bool canTreatCells(const ImportPlan &plan);

/// What the plan does with `text` in a column.
CellTreatment treatmentOf(const ColumnPlan &column, const QString &text);

/// Lets the plan treat all cells of the column with this text so. A missing reason for which the
/// column has no code gets one that neither file nor labels use; it goes when nothing needs it.
/// Undecided takes the decision back.
void treatCells(ColumnPlan &column, const QString &text, const CellTreatment &treatment);

/// What may be chosen for a text: nothing, the number it seems to mean, the column's labelled
/// codes, the reasons for missing. Dates and times have no codes: they can only be not answered.
std::vector<CellTreatment> treatmentChoices(const ColumnPlan &column, const QString &text);

/// "3", "2 Nei", "Not applicable" for people.
QString treatmentText(const ColumnPlan &column, const CellTreatment &treatment);

/// What was typed, as it would stand in the file; nothing if the column could not hold it.
std::optional<CellTreatment> treatmentFromText(const ColumnPlan &column, const QString &typed);

/// The number that "ca. 3", "2–3" (its middle) or "to" seems to mean.
std::optional<double> numberMeant(const QString &text);

} // namespace tidemark::ui
