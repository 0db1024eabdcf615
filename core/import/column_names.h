// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/base/issue.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// Columns named by one or two header rows (or none); `columns` of them. Names are unique and not
/// longer than a name should be: long headings become labels. What was changed is told in `issues`.
std::vector<ColumnPlan> namedColumns(const std::vector<QStringList> &headerRows,
                                     std::size_t columns, std::vector<Issue> &issues);

} // namespace tidemark
