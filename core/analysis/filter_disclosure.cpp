// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter_disclosure.h"

#include <cmath>

#include <QCoreApplication>

#include "core/analysis/base_values.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// Whether few have an answer outside the filter, or few have one that counts.
bool leavesFewOut(const std::vector<double> &values, const CaseMask &filter, int minCell)
{
    int answers = 0;
    int inBase = 0;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (filter[row] || std::isnan(values[row]))
            continue;
        ++inBase;
        answers += values[row] < firstReasonValue ? 1 : 0;
    }
    const auto isFew = [&](int count) { return count > 0 && count < minCell; };
    return isFew(answers) || isFew(inBase);
}

} // namespace

Result<void> checkFilter(const Scope &scope, const BoundPlan &bound, int minCell)
{
    if (minCell < 2)
        return {};
    for (const WaveData &wave : bound.waves) {
        for (std::size_t item = 0; !wave.filter.empty() && item < wave.plan->items.size(); ++item) {
            if (leavesFewOut(baseValues(wave, item, bound.plan, scope), wave.filter, minCell))
                return Error{
                    ErrorCode::RequestNotUnderstood,
                    {u"filter"_s,
                     FilterText::tr("it leaves fewer than %1 persons out, whose answers would "
                                    "follow from those of everyone")
                         .arg(minCell)}};
        }
    }
    return {};
}

} // namespace tidemark
