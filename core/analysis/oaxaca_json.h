// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/analysis/json_fields.h"
#include "core/analysis/oaxaca_request.h"

namespace tidemark {

/// The keys of a decomposition without those of its scope.
QJsonObject body(const OaxacaRequest &request);
void readBody(JsonFields &fields, OaxacaRequest &request);

} // namespace tidemark
