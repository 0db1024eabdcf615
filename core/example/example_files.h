// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/example/example_wave.h"

namespace tidemark::example {

/// Semicolons, Windows-1252, decimal comma, CR LF: as a Norwegian survey tool exports it.
QByteArray answersCsv(const ExampleWave &wave);
/// The plain code book of a wave: variabel;spørsmål;verdi;etikett in three languages.
QByteArray codeBookCsv(const ExampleWave &wave);
/// SPSS system file with labels and user-missing codes.
Result<QByteArray> answersSav(const ExampleWave &wave);
/// The list of all municipalities with settlement figures.
QByteArray frameCsv();

/// Writes kommuner_2021.csv, kommuner_2021_kodebok.csv, kommuner_2023.sav and
/// kommuner_ramme.csv into `folder`.
Result<void> writeExampleFiles(const QString &folder);

} // namespace tidemark::example
