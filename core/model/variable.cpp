// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/variable.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

std::optional<MissingReason> MissingRule::reason(double code) const
{
    if (std::isnan(code))
        return reasonOfTag(missingNumberTag(code));
    const auto listed = std::ranges::find(codes, code, &MissingCode::code);
    if (listed != codes.end())
        return listed->reason;
    if (range && code >= range->lowest && code <= range->highest)
        return range->reason;
    return {};
}

MissingReason MissingRule::reasonOfTag(MissingTag tag) const
{
    if (tag == '\0')
        return emptyReason;
    const auto known = std::ranges::find(tags, tag, &MissingTagMeaning::tag);
    return known == tags.end() ? MissingReason::Other : known->reason;
}

QString Variable::labelOf(double code, const QString &language) const
{
    const auto found = std::ranges::find(labels, code, &ValueLabel::code);
    return found == labels.end() ? QString() : found->label.text(language);
}

} // namespace tidemark
