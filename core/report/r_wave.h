// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/report/script_facts.h"

namespace tidemark {

/// The lines of an R script that read a wave and make the list `wave1`, `wave2` …: design, answers
/// `x`, rows to `keep`, `group`, `ids`, and further variables `v`.
QStringList rWaveLines(const ScriptWave &wave, int number);

} // namespace tidemark
