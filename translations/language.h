// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace tidemark {

/// nb, nn, en.
QStringList programLanguages();

/// The language of the system where the program speaks it: Norwegian in any form is nb or nn, all
/// else is English.
QString systemLanguage();

/// The catalogues of one language while this lives: the application speaks it, numbers and dates
/// follow. main() makes one and hands it to whoever lets the user choose.
class ProgramLanguage final
{
public:
    explicit ProgramLanguage(const QString &language);
    ~ProgramLanguage();

    QString language() const { return m_language; }
    void change(const QString &language);

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tidemark
