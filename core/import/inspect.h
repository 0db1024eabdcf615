// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "core/import/import_plan.h"

namespace tidemark {

/// Version of inspectJson(), written as "version".
inline constexpr int inspectVersion = 1;

/// What is in a data file, as found by Importer::propose: README.md beside this file has the keys.
QJsonObject inspectJson(const ImportPlan &plan);

/// The same for people: some lines about the file, a table of its variables, its questions and what
/// was met while looking through it.
QString inspectText(const ImportPlan &plan);

} // namespace tidemark
