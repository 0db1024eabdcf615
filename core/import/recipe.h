// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// A plan as JSON text: what SourceFile::recipe keeps for the next delivery of the same form.
QByteArray recipeFromPlan(const ImportPlan &plan);
/// Errors: RequestNotUnderstood with the place in the text.
Result<ImportPlan> planFromRecipe(const QByteArray &recipe);

/// The recipe as the `previous` plan of Importer::propose for a new delivery: every decision about
/// a column counts as the user's, so that the new file is read like the old one.
ImportPlan previousFromRecipe(ImportPlan recipe);

enum class DifferenceKind {
    NewColumn, ///< only in the new delivery
    GoneColumn, ///< only in the earlier one
    NewCode, ///< arguments: the code or text, cells
    GoneCode, ///< arguments: the code or its label; it had answers
    NotAsExpected, ///< arguments: cells that are not of the column's type
    RowsDiffer, ///< arguments: rows now, rows before
    LayoutDiffers ///< arguments: what ("encoding" …), now, before
};

/// One thing in which a new delivery differs from the earlier one.
struct DeliveryDifference
{
    DifferenceKind kind = DifferenceKind::NewColumn;
    QString column = {};
    QStringList arguments = {};

    friend bool operator==(const DeliveryDifference &, const DeliveryDifference &) = default;
};

/// One sentence for people.
QString describe(const DeliveryDifference &difference);

/// `now` was proposed for the new file with previousFromRecipe(before) as the previous plan.
std::vector<DeliveryDifference> compareDeliveries(const ImportPlan &before, const ImportPlan &now);

} // namespace tidemark
