// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include <algorithm>

#include <QFile>
#include <QLocale>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString titleOf(const QString &html)
{
    const qsizetype from = html.indexOf("<h1>"_L1) + 4;
    return html.mid(from, html.indexOf("</h1>"_L1) - from);
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

QStringList helpPageKeys()
{
    return {u"loading"_s, u"waves"_s,  u"design"_s, u"figures"_s,   u"change"_s,
            u"filter"_s,  u"report"_s, u"keys"_s,   u"disclosure"_s};
}

std::vector<HelpPage> helpPages(const QString &language)
{
    std::vector<HelpPage> pages;
    for (const QString &key : helpPageKeys()) {
        QFile file(u":/help/%1/%2.html"_s.arg(language, key));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString html = QString::fromUtf8(file.readAll());
        pages.push_back({.key = key,
                         .title = titleOf(html),
                         .html = html,
                         .plain = QTextDocumentFragment::fromHtml(html).toPlainText()});
    }
    return pages;
}

QString helpLanguage(const QLocale &locale)
{
    if (locale.language() == QLocale::NorwegianNynorsk)
        return u"nn"_s;
    return locale.language() == QLocale::NorwegianBokmal ? u"nb"_s : u"en"_s;
}

std::vector<std::size_t> searchHelp(const std::vector<HelpPage> &pages, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (hasAll(pages[i].plain, words))
            found.push_back(i);
    }
    std::stable_partition(found.begin(), found.end(),
                          [&](std::size_t i) { return hasAll(pages[i].title, words); });
    return found;
}

} // namespace tidemark::ui
