// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/report/document/document.h"
#include "ui/charts/house_style.h"

namespace tidemark::ui {

/// Writes the report into `folder`: rapport.html, rapport.pdf, rapport.odt, tabeller.xlsx and
/// figurer/*.svg, *.png. Returns the paths written. The same report gives the same bytes. All files
/// are made before the first is written, so a failure leaves nothing half done but a full disk.
Result<QStringList> writeReport(const report::Document &document, const QString &folder,
                                const HouseStyle &style, JobControl &job);

} // namespace tidemark::ui
