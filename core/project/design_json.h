// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/model/study.h"

namespace tidemark {

/// The design of a source as people write it: the fields of SurveyDesign, variables by their names.
QJsonObject designJson(const Study &study, const Source &source);

/// The source with the design that `json` describes, instead of its own. Errors:
/// RequestNotUnderstood (with the field), VariableNotFound.
Result<Source> withDesign(const Study &study, const Source &source, const QJsonObject &json);

} // namespace tidemark
