// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language_option.h"

#include <QCoreApplication>
#include <QLocale>

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
    const QStringList known = {u"nb"_s, u"nn"_s, u"en"_s};
    const QString wanted = parser.value(u"language"_s);
    if (known.contains(wanted))
        return wanted;
    switch (QLocale::system().language()) {
    case QLocale::NorwegianBokmal:
        return u"nb"_s;
    case QLocale::NorwegianNynorsk:
        return u"nn"_s;
    default:
        return u"en"_s;
    }
}

} // namespace tidemark::cli
