// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/analysis/json_fields.h"
#include "core/analysis/regression_request.h"

namespace tidemark {

/// A variable in a model.
QJsonObject termJson(const ModelTerm &term);
void readTerm(JsonFields &fields, ModelTerm &term);

/// The keys of a regression without those of its scope.
QJsonObject body(const RegressionRequest &request);
void readBody(JsonFields &fields, RegressionRequest &request);

} // namespace tidemark
