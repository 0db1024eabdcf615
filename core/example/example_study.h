// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/job_control.h"
#include "core/base/result.h"

namespace tidemark::example {

/// The name of the example study's file.
QString exampleStudyName();

/// Writes the example's files into `folder` and makes exampleStudyName() there from
/// them, through the same importers as any study; an older one is replaced. Returns its path.
Result<QString> makeExampleStudy(const QString &folder, JobControl &job);

} // namespace tidemark::example
