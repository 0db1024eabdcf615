// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

// The linker drops a resource of a static library that nobody asks for by name.
static void keepCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace tidemark {

namespace {

QLocale localeOf(const QString &language)
{
    if (language == u"nb"_s)
        return QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    if (language == u"nn"_s)
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QStringList programLanguages()
{
    return {u"nb"_s, u"nn"_s, u"en"_s};
}

QString systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString language = name.section(u'-', 0, 0);
        if (language == u"nn"_s)
            return language;
        if (language == u"nb"_s || language == u"no"_s)
            return u"nb"_s;
        if (language == u"en"_s)
            return language;
    }
    return u"en"_s;
}

ProgramLanguage::ProgramLanguage(const QString &language)
{
    keepCatalogues();
    change(language);
}

ProgramLanguage::~ProgramLanguage() = default;

void ProgramLanguage::change(const QString &language)
{
    m_translators.clear();
    for (const QString &catalogue : {u"qtbase"_s, u"tidemark"_s}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/i18n/%1_%2.qm"_s.arg(catalogue, language))
            && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
    m_language = language;
    QLocale::setDefault(localeOf(language));
}

} // namespace tidemark
