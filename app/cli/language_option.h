// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

namespace tidemark::cli {

/// Declares --language nb|nn|en.
void declareLanguage(QCommandLineParser &parser);
/// The language asked for, else that of the locale, else English.
QString languageOf(const QCommandLineParser &parser);

} // namespace tidemark::cli
