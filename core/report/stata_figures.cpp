// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_figures.h"

#include <algorithm>
#include <map>

#include "core/analysis/scope.h"
#include "core/analysis/words.h"
#include "core/report/script_facts.h"
#include "core/report/stata_changes.h"
#include "core/report/stata_parts.h"
#include "core/report/stata_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Place = std::tuple<bool, int, int, int>; // panel, wave, group, item

bool isLevel(EstimateKind kind)
{
    switch (kind) {
    case EstimateKind::Share:
    case EstimateKind::CombinedShare:
    case EstimateKind::Mean:
    case EstimateKind::Total:
    case EstimateKind::Median:
    case EstimateKind::Count:
    case EstimateKind::Quantile:
    case EstimateKind::Variance:
    case EstimateKind::Ratio:
        return true;
    default:
        return false;
    }
}

/// The commands for the figures of each wave, group and item.
class LevelScript
{
public:
    LevelScript(const AnalysisResult &result, const Plan &plan)
        : m_result(result)
        , m_plan(plan)
    {
    }

    QStringList lines()
    {
        std::map<Place, std::vector<const Estimate *>> places;
        for (const Estimate &one : m_result.estimates) {
            if (isLevel(one.key.kind))
                places[{one.key.panel, one.key.wave, one.key.group, one.key.item}].push_back(&one);
        }
        if (const QString note = intervalNote(); !note.isEmpty())
            m_lines << note;
        for (const auto &[place, estimates] : places)
            addPlace(estimates);
        return m_lines;
    }

private:
    QString intervalNote() const
    {
        const auto interval = intervalOf(m_result.request);
        if (interval == IntervalMethod::Arcsine || interval == IntervalMethod::Likelihood)
            return stataComment(
                u"Stata has no such interval of a share: the logit interval is given"_s);
        if (interval == IntervalMethod::KornGraubard || interval == IntervalMethod::ClopperPearson
            || interval == IntervalMethod::Wilson)
            return stataComment(
                u"intervals rest on Stata's own effective base and may differ a little"_s);
        return {};
    }

    QString intervalType() const
    {
        switch (intervalOf(m_result.request).value_or(IntervalMethod::Logit)) {
        case IntervalMethod::Wilson:
            return u"wilson"_s;
        case IntervalMethod::KornGraubard:
        case IntervalMethod::ClopperPearson:
            return u"exact"_s;
        default:
            return u"logit"_s;
        }
    }

    void addPlace(const std::vector<const Estimate *> &estimates)
    {
        const EstimateKey &key = estimates.front()->key;
        const auto known = std::ranges::find_if(
            estimates, [](const Estimate *one) { return one->value.has_value(); });
        m_lines << QString() << stataComment(titleOf(m_result, key));
        if (known == estimates.end()) {
            m_lines << stataComment(u"not shown in the result"_s);
            return;
        }
        const QString rows = stataRows(placeOf(m_result, key), m_plan);
        const double df = (*known)->degreesOfFreedom;
        key.kind == EstimateKind::Share || key.kind == EstimateKind::CombinedShare
            ? addShares(estimates, rows, df)
            : addNumbers(estimates, rows, df);
        if (std::holds_alternative<VariationRequest>(m_result.request))
            addVariation(key);
    }

    void addShares(const std::vector<const Estimate *> &estimates, const QString &rows, double df)
    {
        const QString options = u", citype(%1) %2"_s.arg(intervalType(), stataLevel(m_result));
        const QString answer = u"tm_y%1"_s.arg(std::max(estimates.front()->key.item, 0) + 1);
        bool isAsked = false;
        for (const Estimate *one : estimates) {
            if (one->key.kind == EstimateKind::CombinedShare) {
                m_lines << u"capture drop tm_c"_s
                        << u"generate byte tm_c = %1"_s.arg(stataFigure(m_result, one->key))
                        << u"%1 proportion tm_c%2"_s.arg(stataPrefix(rows, df), options);
            } else if (!isAsked) {
                m_lines << u"%1 proportion %2%3"_s.arg(stataPrefix(rows, df), answer, options);
                isAsked = true;
            }
            m_lines << stataExpected(categoryOf(m_result, one->key), *one);
        }
    }

    void addNumbers(const std::vector<const Estimate *> &estimates, const QString &rows, double df)
    {
        const EstimateKey &key = estimates.front()->key;
        const QString answer = u"tm_y%1"_s.arg(std::max(key.item, 0) + 1);
        const QString svy = stataPrefix(rows, df);
        const QString options = u", "_s + stataLevel(m_result);
        switch (key.kind) {
        case EstimateKind::Total:
            m_lines << u"%1 total %2%3"_s.arg(svy, answer, options);
            break;
        case EstimateKind::Count:
            m_lines << u"capture drop tm_c"_s << u"generate byte tm_c = 1"_s
                    << u"%1 total tm_c%2"_s.arg(svy, options);
            break;
        case EstimateKind::Ratio:
            m_lines << u"%1 ratio (%2 / tm_v1)%3"_s.arg(stataPrefix(rows + u" & tm_hasv1"_s, df),
                                                        answer, options);
            break;
        case EstimateKind::Variance:
            m_lines << stataComment(u"the variance as the mean of squared distances"_s)
                    << u"quietly %1 mean %2"_s.arg(svy, answer) << u"capture drop tm_c"_s
                    << u"generate double tm_c = (%1 - _b[%1])^2 * e(N_sub) / (e(N_sub) - 1)"_s.arg(
                           answer)
                    << u"%1 mean tm_c%2"_s.arg(svy, options);
            break;
        case EstimateKind::Median:
        case EstimateKind::Quantile:
            m_lines << stataComment(
                u"Stata's svy has no quantiles: _pctile gives the value by its own rule, no error"_s);
            for (const Estimate *one : estimates)
                m_lines << u"_pctile %1 if %2 [pweight = tm_weight], percentiles(%3)"_s.arg(
                    answer, rows, percent(one->key))
                        << u"display r(r1)"_s
                        << stataExpected(categoryOf(m_result, one->key), *one);
            return;
        default:
            m_lines << u"%1 mean %2%3"_s.arg(svy, answer, options);
        }
        for (const Estimate *one : estimates)
            m_lines << stataExpected(word(one->key.kind), *one);
    }

    QString percent(const EstimateKey &key) const
    {
        const double quantile =
            key.category < 0 ? 0.5 : m_result.categories[std::size_t(key.category)].key.toDouble();
        return QString::number(quantile * 100.0, 'g', 12);
    }

    /// Functions of the shares that stand in the result of the proportion command.
    void addVariation(const EstimateKey &key)
    {
        QStringList squares;
        QStringList logs;
        for (const Estimate &one : m_result.estimates) {
            if (one.key.kind != EstimateKind::Share || one.key.wave != key.wave
                || one.key.group != key.group || one.key.item != key.item
                || one.key.panel != key.panel || one.value.value_or(0.0) <= 0.0)
                continue;
            const QString share =
                u"_b[%1.tm_y%2]"_s.arg(one.key.category + 1).arg(std::max(key.item, 0) + 1);
            squares << share + u"^2"_s;
            logs << u"%1 * ln(%1)"_s.arg(share);
        }
        const QString blau = u"(1 - (%1))"_s.arg(squares.join(u" + "_s));
        const QString entropy = u"(-(%1))"_s.arg(logs.join(u" + "_s));
        const auto k = m_result.categories.size();
        const std::map<QString, QString> formulas{
            {u"blau"_s, blau},
            {u"iqv"_s, u"%1 * %2 / %3"_s.arg(blau).arg(k).arg(k - 1)},
            {u"entropy"_s, entropy},
            {u"relativeEntropy"_s, u"%1 / ln(%2)"_s.arg(entropy).arg(k)},
            {u"effectiveCategories"_s, u"1 / (%1)"_s.arg(squares.join(u" + "_s))}};
        for (const Measure &measure : m_result.measures) {
            const auto formula = formulas.find(measure.measure);
            if (measure.wave != key.wave || measure.group != key.group || measure.item != key.item
                || measure.panel != key.panel || formula == formulas.end() || !measure.value)
                continue;
            m_lines << u"nlcom (%1: %2)"_s.arg(measure.measure, formula->second)
                    << stataExpected(measure.measure, measure);
        }
    }

    const AnalysisResult &m_result;
    const Plan &m_plan;
    QStringList m_lines = {};
};

} // namespace

QStringList stataFigureLines(const AnalysisResult &result, const Plan &plan)
{
    QStringList lines = stataMarks(result, plan) + LevelScript(result, plan).lines();
    if (result.waves.size() > 1)
        lines << stataChangeLines(result, plan);
    return lines;
}

} // namespace tidemark
