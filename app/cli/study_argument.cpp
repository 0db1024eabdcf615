// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_argument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark::cli {

void declareStudy(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"STUDY"_s,
                                 QCoreApplication::translate("CommandLine", "A .tidemark file."));
}

Result<std::unique_ptr<ProjectSession>> openStudy(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return Error{ErrorCode::MissingArgument, {u"STUDY"_s}};
    return ProjectSession::open(parser.positionalArguments().constFirst());
}

} // namespace tidemark::cli
