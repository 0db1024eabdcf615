// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/analysis/crosstab_request.h"
#include "core/analysis/json_fields.h"

namespace tidemark {

/// The keys of a crosstab without those of its scope.
QJsonObject body(const CrosstabRequest &request);
void readBody(JsonFields &fields, CrosstabRequest &request);

} // namespace tidemark
