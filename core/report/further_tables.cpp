// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/further_tables.h"

#include <algorithm>

#include "core/report/change_tables.h"
#include "core/report/measure_tables.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

bool isSameFigure(const TestFigure &one, const TestFigure &other)
{
    const auto placeOf = [](const TestFigure &test) {
        return EstimateKey{.panel = test.panel,
                           .wave = test.wave,
                           .fromWave = test.fromWave,
                           .group = test.group,
                           .item = test.item,
                           .category = test.category};
    };
    return placeOf(one) == placeOf(other);
}

/// Whether a test of a change is the one that is printed of its figure.
bool isPrinted(const TestFigure &test, const std::vector<TestFigure> &all)
{
    if (test.test == u"mcNemarMidP"_s || test.test == u"trendT"_s)
        return true;
    return test.test == u"changeT"_s && std::ranges::none_of(all, [&](const TestFigure &other) {
               return other.test == u"mcNemarMidP"_s && isSameFigure(other, test);
           });
}

} // namespace

std::vector<ResultTable> furtherTables(const AnalysisResult &result, const QString &language)
{
    if (std::holds_alternative<ChangeRequest>(result.request))
        return changeTables(result, language);
    const bool hasMeasures = std::holds_alternative<VariationRequest>(result.request)
        || std::holds_alternative<ScaleRequest>(result.request)
        || std::holds_alternative<SurvivalRequest>(result.request);
    return hasMeasures ? measureTables(result, language) : std::vector<ResultTable>();
}

std::vector<ResultTable> printedTables(const AnalysisResult &result, const QString &language)
{
    if (!std::holds_alternative<ChangeRequest>(result.request))
        return furtherTables(result, language);
    AnalysisResult printed = result;
    std::erase_if(printed.tests,
                  [&](const TestFigure &test) { return !isPrinted(test, result.tests); });
    std::ranges::stable_sort(printed.tests, {}, &TestFigure::panel);
    std::erase_if(printed.measures,
                  [](const Measure &measure) { return measure.measure != u"cohensH"_s; });
    return furtherTables(printed, language);
}

} // namespace tidemark
