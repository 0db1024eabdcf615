// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_further.h"

#include <algorithm>

#include "core/analysis/scope.h"
#include "core/analysis/words.h"
#include "core/report/script_facts.h"
#include "core/report/stata_changes.h"
#include "core/report/stata_parts.h"
#include "core/report/stata_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// One table: a wave and an item, of all or of the panel.
class TableScript
{
public:
    TableScript(const AnalysisResult &result, const Plan &plan)
        : m_result(result)
        , m_request(std::get<CrosstabRequest>(result.request))
        , m_plan(plan)
    {
    }

    QStringList lines()
    {
        m_lines << stataMarks(m_result, m_plan) << u"egen long tm_group = group(tm_by1), label"_s
                << stataComment(
                       u"rows without a group are outside the table; letters: test two groups at a "
                       "time with lincom after svy: proportion tm_y1, over(tm_group)"_s);
        const int items = std::max<int>(1, int(m_result.items.size()));
        for (int wave = 0; wave < int(m_result.waves.size()); ++wave) {
            for (int item = 0; item < items; ++item)
                addTable(wave, m_result.items.empty() ? -1 : item);
        }
        return m_lines;
    }

private:
    QString share() const
    {
        switch (m_request.of) {
        case CrosstabShare::Group:
            return u"column"_s;
        case CrosstabShare::Category:
            return u"row"_s;
        case CrosstabShare::Table:
            break;
        }
        return u"cell"_s;
    }

    void addTable(int wave, int item)
    {
        const EstimateKey key{
            .panel = m_request.scope.units == UnitChoice::Panel, .wave = wave, .item = item};
        const QString rows = stataRows(placeOf(m_result, key), m_plan) + u" & !missing(tm_by1)"_s;
        const QString answer = u"tm_y%1"_s.arg(std::max(item, 0) + 1);
        m_lines << QString() << stataComment(titleOf(m_result, key))
                << u"%1 tabulate %2 tm_group, %3 se ci pearson wald obs %4"_s.arg(
                       stataPrefix(rows, dfOf(key)), answer, share(), stataLevel(m_result));
        for (const Estimate &one : m_result.estimates) {
            if (one.key.kind == EstimateKind::Share && one.key.wave == wave && one.key.item == item
                && one.key.panel == key.panel)
                m_lines << stataExpected(cell(one.key), one);
        }
        if (isSimpleSample(m_plan))
            m_lines << u"tabulate %1 tm_group if %2, chi2 lrchi2 exact V gamma taub"_s.arg(answer,
                                                                                           rows)
                    << u"kwallis %1 if %2, by(tm_group)"_s.arg(answer, rows);
        addTests(wave, item);
    }

    double dfOf(const EstimateKey &key) const
    {
        for (const Estimate &one : m_result.estimates) {
            if (one.key.wave == key.wave && one.key.item == key.item && one.key.group < 0
                && one.key.panel == key.panel && one.value)
                return one.degreesOfFreedom;
        }
        return 0.0;
    }

    QString cell(const EstimateKey &key) const
    {
        const QString group =
            key.group < 0 ? u"all"_s : m_result.groups[std::size_t(key.group)].label.text();
        return group + u", "_s + categoryOf(m_result, key);
    }

    void addTests(int wave, int item)
    {
        const QStringList known{
            u"raoScottF"_s,       u"wald"_s,        u"adjustedWald"_s, u"pearson"_s,
            u"likelihoodRatio"_s, u"fisherExact"_s, u"kruskalWallis"_s};
        for (const TestFigure &test : m_result.tests) {
            if (test.wave != wave || test.item != item)
                continue;
            m_lines << stataExpected(test.test, test);
            if (!known.contains(test.test))
                m_lines << stataComment(
                    u"%1 has no command in Stata; the R script gives it"_s.arg(test.test));
        }
        for (const Measure &measure : m_result.measures) {
            if (measure.wave == wave && measure.item == item && measure.group < 0)
                m_lines << stataExpected(measure.measure, measure);
        }
    }

    const AnalysisResult &m_result;
    const CrosstabRequest &m_request;
    const Plan &m_plan;
    QStringList m_lines = {};
};

/// Alpha and item-rest correlations from a weighted covariance, which Stata's alpha has not.
constexpr const char *scaleFunctions = R"(capture mata: mata drop tm_scale()
mata:
void tm_scale()
{
    C = st_matrix("tm_C")
    k = rows(C)
    R = C :/ sqrt(diagonal(C) * diagonal(C)')
    printf("alpha %12.0g\n", k / (k - 1) * (1 - trace(C) / sum(C)))
    printf("standardizedAlpha %12.0g\n", k / (k - 1) * (1 - k / sum(R)))
    for (i = 1; i <= k; i++) {
        rest = sum(C) - 2 * sum(C[i, .]) + C[i, i]
        printf("itemRest %g %12.0g\n", i, (sum(C[i, .]) - C[i, i]) / sqrt(C[i, i] * rest))
        printf("alphaWithoutItem %g %12.0g\n", i, (k - 1) / (k - 2) * (1 - (trace(C) - C[i, i]) / rest))
    }
}
end)";

} // namespace

QStringList stataCrosstabLines(const AnalysisResult &result, const Plan &plan)
{
    return TableScript(result, plan).lines();
}

QStringList stataScaleLines(const AnalysisResult &result, const Plan &plan)
{
    QStringList lines{QString::fromUtf8(scaleFunctions)};
    QStringList answers;
    for (std::size_t i = 1; i <= plan.newest().items.size(); ++i)
        answers << u"tm_y%1"_s.arg(i);
    QStringList marks = stataMarks(result, plan);
    QStringList complete;
    for (qsizetype i = 1; i <= answers.size(); ++i)
        complete << u"tm_has%1"_s.arg(i);
    lines << marks;
    QStringList known;
    for (const Measure &measure : result.measures) {
        const EstimateKey key{.wave = measure.wave, .group = measure.group};
        const QString title = titleOf(result, key);
        if (!known.contains(title)) {
            known << title;
            const QString rows =
                stataRows(placeOf(result, key), plan) + u" & "_s + complete.join(u" & "_s);
            lines << QString() << stataComment(title)
                  << u"quietly correlate %1 if %2 [aweight = tm_weight], covariance"_s.arg(
                         answers.join(u' '), rows)
                  << u"matrix tm_C = r(C)"_s << u"mata: tm_scale()"_s;
            if (isSimpleSample(plan))
                lines << u"alpha %1 if %2, item asis"_s.arg(answers.join(u' '), rows);
        }
        const bool isFactor = measure.measure == u"omega"_s || measure.measure == u"loading"_s;
        const QString item =
            measure.item < 0 ? QString() : u' ' + result.items[std::size_t(measure.item)].key;
        lines << stataExpected(measure.measure + item, measure);
        if (isFactor)
            lines << stataComment(
                u"omega and loadings: factor %1 [aweight = tm_weight], ml "
                "factors(1) gives those of the correlations"_s.arg(answers.join(u' ')));
    }
    return lines;
}

QStringList stataSurvivalLines(const AnalysisResult &result, const Plan &plan)
{
    const SurvivalRequest &request = std::get<SurvivalRequest>(result.request);
    const bool isWeighted = std::ranges::any_of(
        plan.waves, [](const PlannedWave &wave) { return wave.source->design.weight.has_value(); });
    QStringList times;
    for (const Heading &time : result.categories)
        times << stataNumber(*time.code);
    QStringList lines{
        stataMarks(result, plan).join(u'\n'),
        u"generate byte tm_event = %1 if !missing(tm_v1)"_s.arg(
            stataIsOneOf(u"tm_v1"_s, request.eventCodes)),
        u"stset tm_y1%1, failure(tm_event)"_s.arg(isWeighted ? u" [pweight = tm_weight]"_s
                                                             : QString()),
        stataComment(u"intervals of sts are log-log, those of the result log; values and standard "
                     "errors are the same"_s)};
    QStringList known;
    for (const Estimate &one : result.estimates) {
        if (one.key.kind != EstimateKind::Started)
            continue;
        const QString title = titleOf(result, one.key);
        if (!known.contains(title)) {
            known << title;
            const QString rows =
                stataRows(placeOf(result, one.key), plan) + u" & !missing(tm_event)"_s;
            lines << QString() << stataComment(title)
                  << u"sts list if %1, failure at(%2) %3"_s.arg(rows, times.join(u' '),
                                                                stataLevel(result));
        }
        lines << stataExpected(categoryOf(result, one.key), one);
    }
    for (const Measure &measure : result.measures)
        lines << stataExpected(measure.measure, measure);
    if (!result.tests.empty())
        lines << u"egen long tm_group = group(tm_by*), label"_s;
    for (const TestFigure &test : result.tests) {
        const QString rows =
            stataRows(placeOf(result, {.wave = test.wave}), plan) + u" & !missing(tm_event)"_s;
        lines << u"sts test tm_group if %1, logrank"_s.arg(rows) << stataExpected(test.test, test);
    }
    return lines;
}

} // namespace tidemark
