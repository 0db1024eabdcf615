// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "app/cli/command.h"
#include "translations/language.h"

using namespace tidemark;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ProgramLanguage language(systemLanguage());
    return cli::runCommandLine(QCoreApplication::arguments());
}
