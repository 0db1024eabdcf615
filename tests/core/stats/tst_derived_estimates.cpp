// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/derived_estimates.h"

#include "reference_values.h"

using namespace tidemark::stats;

namespace {

CodeSpan span(const std::vector<std::int32_t> &codes)
{
    return std::span<const std::int32_t>(codes);
}

struct NamedRule
{
    const char *name = "";
    QuantileRule rule = QuantileRule::Math;
};

constexpr NamedRule rules[] = {{"math", QuantileRule::Math},
                               {"school", QuantileRule::School},
                               {"hf6", QuantileRule::Hf6},
                               {"hf7", QuantileRule::Hf7}};

} // namespace

/// Ratios, variances and quantiles against R's survey package.
class tst_DerivedEstimates : public QObject
{
    Q_OBJECT

private:
    void compareEstimates(const CellEstimates &actual, const QByteArray &key)
    {
        COMPARE_ALL_NEAR(actual.values, m_reference.list(key + ".value"), 1e-11);
        for (std::size_t g = 0; g < actual.values.size(); ++g)
            COMPARE_NEAR(actual.covariance.standardError(g), m_reference.at(key + ".se", g), 1e-10);
    }

    void compareQuantile(const QuantileEstimate &actual, const QByteArray &key, std::size_t from)
    {
        COMPARE_NEAR(actual.value, m_reference.at(key, from), 1e-10);
        COMPARE_NEAR(actual.interval.lower, m_reference.at(key, from + 1), 1e-10);
        COMPARE_NEAR(actual.interval.upper, m_reference.at(key, from + 2), 1e-10);
        COMPARE_NEAR(actual.standardError, m_reference.at(key, from + 3), 1e-10);
    }

    void compare(const QByteArray &name, const ReferenceData &data, const SampleDesign &design)
    {
        const std::vector<std::int32_t> awards = data.codes("awards");
        MeanInput input{.values = data.numbers("api00"),
                        .group = consecutiveCategories(span(awards), 1, 2),
                        .weights = data.numbers("pw")};
        compareEstimates(ratioEstimates(input, data.numbers("api99"), design), name + ".ratio");
        compareEstimates(varianceEstimates(input, design), name + ".variance");
        for (const NamedRule &rule : rules) {
            // R takes tied values in the order of the rows, which tells where weights differ.
            const bool isLinear = rule.rule == QuantileRule::Hf6 || rule.rule == QuantileRule::Hf7;
            if (isLinear && name != "clus1")
                continue;
            for (const char *p : {"0.1", "0.5", "0.75"}) {
                const QByteArray key = name + "." + rule.name + "." + p;
                const QuantileOptions options{.p = QByteArray(p).toDouble(), .rule = rule.rule};
                MeanInput all = input;
                all.group.reset();
                compareQuantile(quantileEstimates(all, design, options).front(), key, 0);
                const std::vector<QuantileEstimate> by = quantileEstimates(input, design, options);
                for (std::size_t g = 0; g < 2; ++g)
                    compareQuantile(by[g], key + ".group", 4 * g);
            }
        }
        input.group.reset();
        const auto median = [&](ShareMethod method) {
            return quantileEstimates(input, design, {.interval = method}).front();
        };
        compareQuantile(median(ShareMethod::Logit), name + ".xlogit", 0);
        compareQuantile(median(ShareMethod::KornGraubard), name + ".beta", 0);
        compareQuantile(median(ShareMethod::Arcsine), name + ".asin", 0);
    }

    ReferenceValues m_reference{"derived"};

private Q_SLOTS:
    void stratifiedSampleAgreesWithR()
    {
        const ReferenceData data("apistrat");
        const std::vector<std::int32_t> stype = data.codes("stype");
        compare(
            "strat", data,
            prepareDesign({.rows = data.rows(),
                           .stages = {{.stratum = span(stype), .population = data.numbers("fpc")}}})
                .design);
    }

    void clusterSampleAgreesWithR()
    {
        const ReferenceData data("apiclus1");
        const std::vector<std::int32_t> district = data.codes("dnum");
        compare("clus1", data,
                prepareDesign(
                    {.rows = data.rows(),
                     .stages = {{.cluster = span(district), .population = data.numbers("fpc")}}})
                    .design);
    }

    void unweightedQuantilesAgreeWithR()
    {
        const ReferenceData data("apistrat");
        const double points[] = {0.0, 0.1, 0.25, 0.5, 0.9, 1.0};
        const char *keys[] = {"plain.1", "plain.2", "plain.6", "plain.7"};
        for (std::size_t r = 0; r < 4; ++r) {
            for (std::size_t i = 0; i < 6; ++i)
                COMPARE_NEAR(weightedQuantile(data.numbers("api00"), {}, points[i], rules[r].rule),
                             m_reference.at(keys[r], i), 1e-12);
        }
    }

    void quantileOfNobodyIsNaN()
    {
        const std::vector<double> nobody{std::nan("")};
        QVERIFY(std::isnan(weightedQuantile(nobody, {}, 0.5, QuantileRule::Math)));
        const std::vector<double> one{4.0};
        QCOMPARE(weightedQuantile(one, {}, 0.5, QuantileRule::Hf7), 4.0);
    }
};

QTEST_GUILESS_MAIN(tst_DerivedEstimates)
#include "tst_derived_estimates.moc"
