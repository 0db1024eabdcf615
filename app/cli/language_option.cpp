// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language_option.h"

#include <QCoreApplication>

#include "translations/language.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

void declareLanguage(QCommandLineParser &parser)
{
    parser.addOption(
        {u"language"_s,
         QCoreApplication::translate("CommandLine", "Language of the output: nb, nn or en."),
         u"language"_s});
}

QString languageOf(const QCommandLineParser &parser)
{
    const bool isChosen = parser.optionNames().contains(u"language"_s);
    return isChosen ? parser.value(u"language"_s) : systemLanguage();
}

} // namespace tidemark::cli
