// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

class QLocale;

namespace tidemark::ui {

/// One page of the help, from resources/help.
struct HelpPage
{
    QString key = {}; ///< "design"; a link in another page names it
    QString title = {};
    QString html = {};
    QString plain = {}; ///< its words, for the search
};

/// Names of the pages in their order.
QStringList helpPageKeys();

/// All pages in nb, nn or en.
std::vector<HelpPage> helpPages(const QString &language);

/// nb or nn for Norwegian, else en.
QString helpLanguage(const QLocale &locale);

/// Indexes of the pages that hold every word of `text` (all of them for an empty text); those with
/// all words in the title first.
std::vector<std::size_t> searchHelp(const std::vector<HelpPage> &pages, const QString &text);

} // namespace tidemark::ui
