// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "app/cli/command.h"
#include "app/window.h"
#include "translations/language.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

/// A first argument that is a verb or an option of the program: work without a window.
bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString first = QString::fromLocal8Bit(argv[1]);
    return first.startsWith(u'-') || first == u"help"_s || cli::findCommand(first).has_value();
}

int runCommands(int argc, char **argv)
{
    // Figures need fonts, never a screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    ProgramLanguage language(systemLanguage());
    return cli::runCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    return isCommandLine(argc, argv) ? runCommands(argc, argv) : runWindow(argc, argv);
}
