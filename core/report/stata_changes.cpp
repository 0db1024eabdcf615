// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_changes.h"

#include <algorithm>

#include "core/analysis/scope.h"
#include "core/report/stata_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Times of the waves: years where their names are rising numbers, else 1, 2 …
std::vector<double> timesOf(const AnalysisResult &result)
{
    std::vector<double> times;
    bool areRising = true;
    for (const Heading &wave : result.waves) {
        bool isNumber = false;
        times.push_back(wave.key.toDouble(&isNumber));
        areRising =
            areRising && isNumber && (times.size() < 2 || times.back() > times[times.size() - 2]);
    }
    for (std::size_t i = 0; i < times.size() && !areRising; ++i)
        times[i] = double(i + 1);
    return times;
}

/// The command whose figures a change is the difference of.
QString commandOf(const AnalysisResult &result)
{
    const auto *mean = std::get_if<MeanRequest>(&result.request);
    if (!mean)
        return u"mean"_s;
    if (mean->statistic == NumberStatistic::Total || mean->statistic == NumberStatistic::Count)
        return u"total"_s;
    return mean->statistic == NumberStatistic::Mean ? u"mean"_s : QString();
}

class ChangeScript
{
public:
    ChangeScript(const AnalysisResult &result, const Plan &plan)
        : m_result(result)
        , m_plan(plan)
        , m_command(commandOf(result))
    {
    }

    QStringList lines()
    {
        if (m_command.isEmpty())
            return {stataComment(u"changes of this figure have no command in Stata: the standard "
                                 "error needs the influences of the rows (see the R script)"_s)};
        addDesign();
        for (const Estimate &one : m_result.estimates) {
            if (one.key.kind == EstimateKind::Change)
                addChange(one, difference(one.key));
            else if (one.key.kind == EstimateKind::Trend)
                addChange(one, slope());
        }
        addReasons();
        return m_lines;
    }

private:
    void addDesign()
    {
        m_lines << QString() << stataComment(u"changes between waves"_s);
        if (!sharesUnits(m_result))
            return;
        m_lines << stataComment(
            u"units of several waves are one unit: the covariance comes close to "
            "that of the result, which knows the finite populations"_s)
                << u"capture drop tm_unit tm_first"_s << u"sort tm_drawn tm_wave"_s
                << u"by tm_drawn: generate long tm_first = tm_stratum[1]"_s
                << u"egen long tm_unit = group(tm_drawn)"_s
                << u"svyset tm_unit [pweight = tm_weight], strata(tm_first)"_s;
    }

    QString term(int wave) const { return u"c.tm_c@%1.tm_wave"_s.arg(wave + 1); }

    QString difference(const EstimateKey &key) const
    {
        return term(key.wave) + u" - "_s + term(key.fromWave);
    }

    QString slope() const
    {
        const std::vector<double> times = timesOf(m_result);
        double mean = 0.0;
        for (const double time : times)
            mean += time / double(times.size());
        double squares = 0.0;
        for (const double time : times)
            squares += (time - mean) * (time - mean);
        QStringList parts;
        for (std::size_t i = 0; i < times.size(); ++i)
            parts << u"(%1)*%2"_s.arg(stataNumber((times[i] - mean) / squares), term(int(i)));
        return parts.join(u" + "_s);
    }

    void addChange(const Estimate &one, const QString &combination)
    {
        if (!one.value)
            return;
        StataPlace place = placeOf(m_result, one.key);
        place.wave = -1;
        const QString rows = stataRows(place, m_plan);
        const bool isTrend = one.key.kind == EstimateKind::Trend;
        m_lines << QString()
                << stataComment(u"%1: %2"_s.arg(isTrend ? u"trend"_s : u"change"_s,
                                                titleOf(m_result, one.key)))
                << u"capture drop tm_c"_s
                << u"generate double tm_c = %1"_s.arg(stataFigure(m_result, one.key))
                << u"quietly %1 %2 tm_c, over(tm_wave)"_s.arg(stataPrefix(rows, 0.0), m_command)
                << u"lincom %1, df(%2) %3"_s.arg(combination, stataNumber(one.degreesOfFreedom),
                                                 stataLevel(m_result))
                << stataExpected(categoryOf(m_result, one.key), one);
    }

    void addReasons()
    {
        const auto has = [&](EstimateKind kind) {
            return std::ranges::any_of(m_result.estimates,
                                       [&](const Estimate &one) { return one.key.kind == kind; });
        };
        const QString see = u" have no command in Stata; the R script gives them"_s;
        if (has(EstimateKind::PooledChange))
            m_lines << stataComment(u"changes of panel and other answers together"_s + see);
        if (has(EstimateKind::Transition))
            m_lines << stataComment(u"transitions of the panel"_s + see);
        if (has(EstimateKind::Component))
            m_lines << stataComment(u"the parts of a decomposition"_s + see);
        if (!m_result.tests.empty())
            m_lines << stataComment(u"lincom gives the t test of each change; McNemar's and the "
                                    "exact tests of the panel are left to the R script"_s);
    }

    const AnalysisResult &m_result;
    const Plan &m_plan;
    QString m_command;
    QStringList m_lines = {};
};

} // namespace

QStringList stataMarks(const AnalysisResult &result, const Plan &plan)
{
    QStringList lines;
    const std::size_t items = plan.newest().items.size();
    for (std::size_t i = 1; i <= items; ++i)
        lines << u"generate byte tm_has%1 = !missing(tm_y%1)"_s.arg(i)
              << u"replace tm_y%1 = 1 if !tm_has%1"_s.arg(i);
    const auto *mean = std::get_if<MeanRequest>(&result.request);
    if (mean && mean->statistic == NumberStatistic::Ratio)
        lines << u"generate byte tm_hasv1 = !missing(tm_v1)"_s
              << u"replace tm_v1 = 1 if !tm_hasv1"_s;
    if (scopeOf(result.request).units == UnitChoice::All || plan.waves.size() < 2)
        return lines;
    for (std::size_t i = 1; i <= items; ++i)
        lines << u"egen tm_met%1 = total(tm_in & tm_has%1), by(tm_key)"_s.arg(i)
              << u"generate byte tm_panel%1 = tm_met%1 == %2"_s.arg(i).arg(plan.waves.size());
    return lines;
}

StataPlace placeOf(const AnalysisResult &result, const EstimateKey &key)
{
    return {.wave = key.wave,
            .panel = key.panel,
            .group = key.group < 0 ? QString() : result.groups[std::size_t(key.group)].key,
            .item = std::max(key.item, 0)};
}

QString titleOf(const AnalysisResult &result, const EstimateKey &key)
{
    QStringList parts;
    const auto add = [&](const std::vector<Heading> &headings, int index) {
        if (index >= 0)
            parts << headings[std::size_t(index)].label.text();
    };
    add(result.waves, key.fromWave);
    add(result.waves, key.wave);
    add(result.items, key.item);
    add(result.groups, key.group);
    if (key.panel)
        parts << u"panel"_s;
    return parts.join(u", "_s);
}

QString categoryOf(const AnalysisResult &result, const EstimateKey &key)
{
    if (key.category >= 0)
        return result.categories[std::size_t(key.category)].label.text();
    return key.kind == EstimateKind::CombinedShare ? u"together"_s : u"value"_s;
}

QString stataFigure(const AnalysisResult &result, const EstimateKey &key)
{
    const QString answer = u"tm_y%1"_s.arg(std::max(key.item, 0) + 1);
    const auto *mean = std::get_if<MeanRequest>(&result.request);
    if (mean && mean->statistic == NumberStatistic::Count)
        return u"1"_s;
    if (key.category >= 0)
        return u"%1 == %2"_s.arg(answer).arg(key.category + 1);
    std::vector<double> places;
    for (const double code : combinedCodes(result.request)) {
        for (std::size_t i = 0; i < result.categories.size(); ++i) {
            if (result.categories[i].code == code)
                places.push_back(double(i + 1));
        }
    }
    return places.empty() ? answer : stataIsOneOf(answer, places);
}

QStringList stataChangeLines(const AnalysisResult &result, const Plan &plan)
{
    return ChangeScript(result, plan).lines();
}

} // namespace tidemark
