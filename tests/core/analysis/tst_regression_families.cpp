// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/analysis/request_json.h"
#include "tests/support/regression_checks.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

class TestRegressionFamilies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfCategoriesAgreeWithR()
    {
        RegressionRequest request{.question = u"score"_s,
                                  .family = RegressionFamily::OrderedLogit,
                                  .errors = ErrorType::Model};
        request.models = {{.terms = {number(u"api99"_s), factor(u"stype"_s)}}};
        compareFigures(resultOf(request, plainSchools(u"clus1"_s)), u"1"_s, u"ordered/shares"_s,
                       1e-7);
        request.family = RegressionFamily::MultinomialLogit;
        request.errors = ErrorType::Design;
        const Snapshot data = schools(u"strat"_s);
        compareFigures(resultOf(request, data), u"1"_s, u"multinomial/delta"_s, 1e-7);
        request.marginErrors = MarginErrors::Unconditional;
        compareFigures(resultOf(request, data), u"1"_s, u"multinomial/unconditional"_s, 1e-7);
    }

    void shareEffectsAreComparedWithinTheirCategory()
    {
        const RegressionModel model{.terms = {factor(u"stype"_s)}};
        RegressionRequest request{.question = u"score"_s, .family = RegressionFamily::OrderedLogit};
        request.models = {model, {u"with score"_s, {factor(u"stype"_s), number(u"api99"_s)}}};
        const AnalysisResult result = resultOf(request, schools(u"strat"_s));
        QCOMPARE(result.comparisons.size(), std::size_t(10));
        for (const Comparison &one : result.comparisons) {
            const auto effect = [&](int group) {
                return *result
                            .find({.kind = EstimateKind::Effect,
                                   .group = group,
                                   .item = one.item,
                                   .category = one.category})
                            ->value;
            };
            QVERIFY(one.category >= 0);
            QVERIFY(isNear(*one.difference, effect(1) - effect(0), 1e-12));
            QVERIFY(*one.standardError > 0.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRegressionFamilies)

#include "tst_regression_families.moc"
