// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/import/column_profile.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// What the whole file says about each of its columns.
struct FileHints
{
    QString encoding = QStringLiteral("UTF-8");
    QStringList emptyTexts = {};
    char decimal = '\0'; ///< the decimal sign proven by most columns; '\0' if none is
};

/// Fills type, signs, dates, measure, labels, missing codes and counts of `column` from what was
/// counted, each with its reason. What the user fixed stays; what depends on it follows. Labels
/// that are already there are kept.
void inferColumn(const ColumnProfile &profile, const FileHints &hints, ColumnPlan &column);

/// The decimal sign that these columns prove, '\0' if none does.
char provenDecimal(const std::vector<ColumnProfile> &profiles);

/// Texts such as "NA" that stand between numbers or dates, with a reason; for
/// TextLayout::emptyTexts.
Detected<QStringList> findEmptyTexts(const std::vector<ColumnProfile> &profiles,
                                     Detected<QStringList> previous);

} // namespace tidemark
