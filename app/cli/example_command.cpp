// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/cli/command.h"
#include "core/example/example_study.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct ExampleText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FOLDER"_s,
                                 ExampleText::tr("Where the files and the study are made."));
}

int run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (parser.positionalArguments().size() != 1) {
        terminal.error({ErrorCode::MissingArgument, {u"FOLDER"_s}});
        return WrongUse;
    }
    const auto path =
        example::makeExampleStudy(parser.positionalArguments().constFirst(), terminal);
    if (!path) {
        terminal.error(path.error());
        return Failed;
    }
    terminal.result(path->toUtf8());
    return Done;
}

} // namespace

Command exampleCommand()
{
    return {u"example"_s,
            ExampleText::tr("makes the example study and its files (synthetic answers)"), declare,
            run};
}

} // namespace tidemark::cli
