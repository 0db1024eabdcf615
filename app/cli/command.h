// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QCommandLineParser>
#include <QString>

#include "app/cli/terminal.h"

namespace tidemark {
class ProgramLanguage;
}

namespace tidemark::cli {

/// What the program tells the shell.
enum ExitCode {
    Done = 0,
    Failed = 1, ///< the work could not be done; the reason is on stderr
    WrongUse = 2, ///< the command line was not understood
    FoundFaults = 3, ///< `check` ended and found something
};

/// One verb of the command line.
struct Command
{
    QString name = {};
    QString summary = {}; ///< one line for `tidemark --help`
    std::function<void(QCommandLineParser &)> declare = {};
    std::function<int(const QCommandLineParser &, Terminal &)> run = {};
};

Command inspectCommand();
Command importCommand();
Command analyseCommand();
Command designCommand();
Command reportCommand();
Command checkCommand();
Command compactCommand();
Command exampleCommand();

/// All verbs in the order of the help.
std::vector<Command> commands();
/// The verb of this name, or nothing.
std::optional<Command> findCommand(const QString &name);

/// Runs `arguments` (the program's name first, then the verb). From where a command's --language is
/// read, `language` is changed to it.
int runCommandLine(const QStringList &arguments, ProgramLanguage &language);

} // namespace tidemark::cli
