// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/report/script_facts.h"

namespace tidemark {

/// The lines of a Stata script that read a wave and keep it as temporary file wave1, wave2 …:
/// tm_wave, tm_key (unit), tm_weight, tm_psu1, tm_stratum1, tm_fpc1 … (design), tm_in (filter),
/// tm_y1 … (answers: place among the categories, or the number), tm_by1 … (grouping variables) and
/// tm_v1 … (further variables).
QStringList stataWaveLines(const ScriptWave &wave, int number);

/// The stages of the design that any wave has, at least one.
int stataStages(const Plan &plan);

} // namespace tidemark
