// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/report/chart_spec.h"

namespace tidemark::ui {

/// What a mark is of: "Foreldreveiledning, 2023".
QString markTitle(const ChartSpec &spec, const ChartMark &mark);

/// Its number as people read it, or why there is none.
QString markNumber(const ChartSpec &spec, const ChartMark &mark);

/// Lines below the number: interval, n, the explanation of the mark. Empty where it is hidden.
QStringList markDetails(const ChartSpec &spec, const ChartMark &mark);

} // namespace tidemark::ui
