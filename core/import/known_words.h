// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

namespace tidemark {

/// Lower case, single spaces, no blanks or full stop at the ends: for comparing answers.
QString comparableText(const QString &text);

/// The order of answers on a well-known scale.
struct ScaleOrder
{
    std::vector<double> codes = {}; ///< one per text given, in their order
    bool ordinal = true; ///< false for ja/nei and chosen/not chosen
};

/// The codes of `texts` if all of them stand on one well-known scale ("I svært liten grad" … "I
/// svært stor grad" are 1 to 5, "Nei" comes after "Ja", "Ikke valgt" is 0); else nothing.
std::optional<ScaleOrder> knownScaleOrder(const QStringList &texts);

/// True if a tick box is known by these words ("Valgt", "Ja", "X", "Yes", "Selected", "Checked").
bool isTickedWord(const QString &text);
/// "Ikke valgt", "Nei", "No", "Not selected", "Unchecked".
bool isUntickedWord(const QString &text);

/// Texts that programs write for an empty cell: "NA", "#N/A", "NULL", ".", "NaN", "#NULL!".
bool isEmptyWord(const QString &text);

} // namespace tidemark
