// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/cli/command.h"
#include "core/project/project_session.h"

namespace tidemark::cli {

/// Declares the positional argument STUDY.
void declareStudy(QCommandLineParser &parser);
/// The study named first on the command line; an unnamed one is an error.
Result<std::unique_ptr<ProjectSession>> openStudy(const QCommandLineParser &parser);

} // namespace tidemark::cli
