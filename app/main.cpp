// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QApplication>
#include <QFile>

#include "app/cli/command.h"
#include "app/window.h"
#include "translations/language.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

/// Anything but a study to open is for the command line, which says what it does not know.
bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString first = QString::fromLocal8Bit(argv[1]);
    return !first.endsWith(u".tidemark"_s) && !QFile::exists(first);
}

/// The report draws figures, which needs fonts but never a screen.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (QByteArray(argv[1]) != "report")
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int runCommands(int argc, char **argv)
{
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    ProgramLanguage language(systemLanguage());
    return cli::runCommandLine(QCoreApplication::arguments(), language);
}

} // namespace

int main(int argc, char **argv)
{
    return isCommandLine(argc, argv) ? runCommands(argc, argv) : runWindow(argc, argv);
}
