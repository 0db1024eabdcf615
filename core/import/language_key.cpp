// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/language_key.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidemark {

QString languageKey(const QString &name)
{
    static const QHash<QString, QString> names{{u"no"_s, u"nb"_s},
                                               {u"norsk"_s, u"nb"_s},
                                               {u"norsk bokmål"_s, u"nb"_s},
                                               {u"bokmål"_s, u"nb"_s},
                                               {u"norwegian"_s, u"nb"_s},
                                               {u"norwegian bokmål"_s, u"nb"_s},
                                               {u"norsk nynorsk"_s, u"nn"_s},
                                               {u"nynorsk"_s, u"nn"_s},
                                               {u"norwegian nynorsk"_s, u"nn"_s},
                                               {u"engelsk"_s, u"en"_s},
                                               {u"english"_s, u"en"_s},
                                               {u"svensk"_s, u"sv"_s},
                                               {u"swedish"_s, u"sv"_s},
                                               {u"dansk"_s, u"da"_s},
                                               {u"danish"_s, u"da"_s},
                                               {u"german"_s, u"de"_s},
                                               {u"french"_s, u"fr"_s},
                                               {u"français"_s, u"fr"_s},
                                               {u"spanish"_s, u"es"_s},
                                               {u"arabic"_s, u"ar"_s},
                                               {u"ukrainian"_s, u"uk"_s},
                                               {u"default"_s, QString()}};
    static const QRegularExpression inBrackets(u"\\(([a-z]{2,3})(?:[-_][a-z]+)?\\)$"_s);
    static const QRegularExpression withPlace(u"^([a-z]{2,3})[-_][a-z]+$"_s);
    QString key = name.simplified().toLower();
    for (const QRegularExpression &form : {inBrackets, withPlace}) {
        if (const auto match = form.match(key); match.hasMatch())
            key = match.captured(1);
    }
    return names.value(key, key);
}

} // namespace tidemark
