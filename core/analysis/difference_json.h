// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/analysis/difference_request.h"
#include "core/analysis/json_fields.h"

namespace tidemark {

/// The keys of a difference in differences without those of its scope.
QJsonObject body(const DifferenceRequest &request);
void readBody(JsonFields &fields, DifferenceRequest &request);

} // namespace tidemark
