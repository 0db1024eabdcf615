// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// Version of the result's JSON form; written as "version".
inline constexpr int resultVersion = 1;

/// A result as JSON: the request, the headings and every estimate with the keys of its headings.
/// Hidden and too small figures carry neither values nor counts. Texts are in `language`.
QJsonObject toJson(const AnalysisResult &result, const QString &language);

/// JSON text with every number in 17 significant digits (whole ones plain), whatever the locale;
/// keys in alphabetical order, two spaces per level.
QByteArray jsonText(const QJsonObject &object);

} // namespace tidemark
