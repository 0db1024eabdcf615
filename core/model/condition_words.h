// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QString>

#include "core/model/condition.h"

namespace tidemark {

/// The words and signs of filter expressions, shared by reading and printing.
struct MissingWord
{
    QLatin1StringView word;
    std::optional<MissingReason> reason = {};
};

inline constexpr std::array<MissingWord, 6> missingWords{{
    {QLatin1StringView("missing"), std::nullopt},
    {QLatin1StringView("notanswered"), MissingReason::NotAnswered},
    {QLatin1StringView("dontknow"), MissingReason::DontKnow},
    {QLatin1StringView("notapplicable"), MissingReason::NotApplicable},
    {QLatin1StringView("notasked"), MissingReason::NotAsked},
    {QLatin1StringView("othermissing"), MissingReason::Other},
}};

/// `missing` for nothing, else the word of the reason.
QString missingWord(std::optional<MissingReason> reason);
QString signText(ComparisonSign sign);

/// Letters of any alphabet, and the signs that survey tools put first: _ $ # @
bool isNameStart(QChar c);
bool isNamePart(QChar c);
/// and, or, not, in: these cannot be names without backquotes.
bool isConditionKeyword(QStringView word);

} // namespace tidemark
