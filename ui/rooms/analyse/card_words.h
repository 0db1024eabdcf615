// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/report/chart_spec.h"
#include "core/report/regression_table.h"

// The words of the card with figure and table.
namespace tidemark::ui {

QString kindName(ChartKind kind);
QString kindIcon(ChartKind kind);
QString tableName(RegressionTable kind);
/// The figure of a sentence with its unit and direction: "10.9 percentage points lower"; empty if
/// there is none.
QString emphasisOf(const QString &sentence);
/// "Done in 0.2 s".
QString doneText(qint64 milliseconds);

} // namespace tidemark::ui
