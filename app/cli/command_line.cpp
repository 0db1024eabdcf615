// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/cli/command.h"
#include "app/cli/language_option.h"
#include "translations/language.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString overview()
{
    QString text = HelpText::tr("Usage: tidemark [STUDY]            opens the window\n"
                                "       tidemark COMMAND [OPTIONS]  works without a display\n\n"
                                "Commands:\n");
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(command.name, -10).arg(command.summary);
    return text
        + HelpText::tr("\nEvery command explains itself with --help.\n"
                       "Exit codes: 0 done, 1 could not be done, 2 the command line was not "
                       "understood,\n            3 check found something.\n");
}

int runCommand(const Command &command, const QStringList &arguments, ProgramLanguage &language,
               Terminal &terminal)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help = parser.addHelpOption();
    command.declare(parser);
    QStringList own = {u"tidemark "_s + command.name};
    own << arguments.mid(2);
    if (!parser.parse(own)) {
        terminal.message(parser.errorText());
        return WrongUse;
    }
    const QString chosen = languageOf(parser);
    if (!programLanguages().contains(chosen)) {
        terminal.message(
            HelpText::tr("“%1” is not one of %2.").arg(chosen, programLanguages().join(u", "_s)));
        return WrongUse;
    }
    if (chosen != language.language())
        language.change(chosen);
    if (parser.isSet(help)) {
        terminal.result(parser.helpText().toUtf8());
        return Done;
    }
    return command.run(parser, terminal);
}

} // namespace

std::vector<Command> commands()
{
    return {inspectCommand(), importCommand(), designCommand(),  analyseCommand(),
            reportCommand(),  checkCommand(),  compactCommand(), exampleCommand()};
}

std::optional<Command> findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return command;
    }
    return {};
}

int runCommandLine(const QStringList &arguments, ProgramLanguage &language)
{
    Terminal terminal;
    const QString verb = arguments.value(1);
    if (verb == u"--help"_s || verb == u"-h"_s || verb == u"help"_s) {
        terminal.result(overview().toUtf8());
        return Done;
    }
    if (verb == u"--version"_s) {
        terminal.result("tidemark " + QCoreApplication::applicationVersion().toUtf8());
        return Done;
    }
    const auto command = findCommand(verb);
    if (!command) {
        terminal.message(HelpText::tr("There is no command “%1”.").arg(verb) + u'\n' + overview());
        return WrongUse;
    }
    return runCommand(*command, arguments, language, terminal);
}

} // namespace tidemark::cli
