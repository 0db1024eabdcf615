// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/cli/study_argument.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int failed(Terminal &terminal, const Error &error)
{
    terminal.error(error);
    return error.code == ErrorCode::MissingArgument ? WrongUse : Failed;
}

int check(const QCommandLineParser &parser, Terminal &terminal)
{
    auto session = openStudy(parser);
    if (!session)
        return failed(terminal, session.error());
    const auto report = (*session)->check(terminal);
    if (!report)
        return failed(terminal, report.error());
    terminal.issues(report->findings);
    terminal.result(CheckText::tr("%1 columns and %2 bytes checked, %3 findings.")
                        .arg(report->columnsChecked)
                        .arg(report->bytesChecked)
                        .arg(report->findings.size())
                        .toUtf8());
    return report->isSound() ? Done : FoundFaults;
}

int compact(const QCommandLineParser &parser, Terminal &terminal)
{
    auto session = openStudy(parser);
    if (!session)
        return failed(terminal, session.error());
    const auto report = (*session)->compact(terminal);
    if (!report)
        return failed(terminal, report.error());
    terminal.result(CheckText::tr("%1 bytes before, %2 after; %3 unused columns removed.")
                        .arg(report->bytesBefore)
                        .arg(report->bytesAfter)
                        .arg(report->columnsRemoved)
                        .toUtf8());
    return Done;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, CheckText::tr("reads a whole study and names what is damaged"),
            declareStudy, check};
}

Command compactCommand()
{
    return {u"compact"_s, CheckText::tr("removes what no source uses and makes the file small"),
            declareStudy, compact};
}

} // namespace tidemark::cli
