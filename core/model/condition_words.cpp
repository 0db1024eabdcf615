// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/condition_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark {

QString missingWord(std::optional<MissingReason> reason)
{
    const auto found = std::ranges::find(missingWords, reason, &MissingWord::reason);
    return found->word;
}

QString signText(ComparisonSign sign)
{
    switch (sign) {
    case ComparisonSign::Equal:
        return u"="_s;
    case ComparisonSign::NotEqual:
        return u"!="_s;
    case ComparisonSign::Less:
        return u"<"_s;
    case ComparisonSign::LessOrEqual:
        return u"<="_s;
    case ComparisonSign::Greater:
        return u">"_s;
    case ComparisonSign::GreaterOrEqual:
        return u">="_s;
    }
    return {};
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$' || c == u'#' || c == u'@';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c.isMark() || c == u'.';
}

bool isConditionKeyword(QStringView word)
{
    constexpr std::array words{"and"_L1, "or"_L1, "not"_L1, "in"_L1};
    return std::ranges::any_of(words, [&](QLatin1StringView keyword) {
        return word.compare(keyword, Qt::CaseInsensitive) == 0;
    });
}

} // namespace tidemark
