// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/model/study.h"

namespace tidemark::ui {

/// The wave with the last name; null if the study has none.
const Source *newestWave(const Study &study);

/// The name of the newest wave with this one's year in the place of its own.
LocalText nameOfWave(const Study &study, const QString &wave);

/// What the file's name and the study say about a new wave: its year; name, unit, population as in
/// the newest wave. Nothing that is set already changes.
void guessWave(WavePlan &wave, const QString &fileName, const Study &study);

} // namespace tidemark::ui
