// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/study.h"

class QLocale;

namespace tidemark::ui {

/// "356 municipalities · N known · n = 231 (65 %) · unweighted": who was asked and who answered,
/// for the status bar. Empty for an unknown source.
QString designText(const Study &study, SourceId source, const QLocale &locale);

/// The number of units in the population as the design has it; nothing if unknown or by stratum.
std::optional<double> populationSize(const Study &study, const Source &source);

} // namespace tidemark::ui
