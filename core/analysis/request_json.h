// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/analysis/request.h"
#include "core/base/result.h"

namespace tidemark {

/// Version of the request language; written as "version".
inline constexpr int requestVersion = 1;

QJsonObject toJson(const AnalysisRequest &request);
/// Unknown keys, wrong types and unknown names are errors that name the key.
Result<AnalysisRequest> requestFromJson(const QJsonObject &json);

} // namespace tidemark
