// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/words.h"
#include "tests/support/school_data.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

/// One expected figure, as make_weighting.R wrote it.
struct Expected
{
    QString kase = {};
    QString kind = {};
    QString group = {};
    QString category = {};
    double value = 0.0;
    double error = 0.0;
    double lower = 0.0;
    double upper = 0.0;
    qint64 base = 0;
    double df = 0.0;
};

Expected expectedOf(const QStringList &row)
{
    const auto number = [&](int column) { return NumberFile::number(row[column]); };
    return {row[0],    row[1],    row[2],
            row[3],    number(4), number(5),
            number(6), number(7), qint64(number(8)),
            number(9)};
}

/// A sample with a design, and room to say more of it.
class Sample
{
public:
    explicit Sample(const QString &file)
        : m_source(addWave(m_builder, u"2000"_s, file))
    {
        const bool isClusters = file == u"clus1.csv"_s;
        design().weight = id(u"pw"_s);
        DesignStage stage{.populationSizes = id(u"fpc"_s)};
        (isClusters ? stage.cluster : stage.stratum) = id(isClusters ? u"dnum"_s : u"stype"_s);
        design().stages = {stage};
    }

    SurveyDesign &design() { return m_builder.edit(m_source).design; }
    VariableId id(const QString &name) const { return named(m_builder, m_source, name); }
    Snapshot snapshot() const { return m_builder.snapshot(); }

    std::vector<VariableId> replicates() const
    {
        std::vector<VariableId> ids;
        for (int i = 1; i <= 24; ++i)
            ids.push_back(id(u"r%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
        return ids;
    }

    CalibrationMargin types() const
    {
        return {.variable = id(u"stype"_s),
                .targets = {{u"1"_s, 4421.0}, {u"2"_s, 755.0}, {u"3"_s, 1018.0}}};
    }
    CalibrationMargin improvements() const
    {
        return {.variable = id(u"impr"_s), .targets = {{u"0"_s, 1692.0}, {u"1"_s, 4502.0}}};
    }
    CalibrationMargin points() const
    {
        return {.variable = id(u"api99"_s), .isNumber = true, .total = 3914069.0};
    }

private:
    StudyBuilder m_builder = {};
    SourceId m_source;
};

Snapshot made(const QString &kase)
{
    Sample sample(kase == u"jackknife-n"_s ? u"strat.csv"_s : u"clus1.csv"_s);
    sample.design().replication = Replication{.aroundEstimate = kase == u"jackknife-mse"_s};
    return sample.snapshot();
}

Snapshot given(const QString &kase)
{
    Sample sample(u"replicates.csv"_s);
    Replication rule{.method = ReplicateMethod::Balanced, .weights = sample.replicates()};
    if (kase == u"given-fay"_s) {
        rule.method = ReplicateMethod::Fay;
        rule.rho = 0.3;
    } else if (kase == u"given-bootstrap"_s) {
        rule.method = ReplicateMethod::Bootstrap;
    } else if (kase == u"given-jk1"_s || kase == u"given-jkn"_s) {
        rule.method = ReplicateMethod::Jackknife;
    } else if (kase == u"given-sdr"_s) {
        rule.method = ReplicateMethod::SuccessiveDifference;
    }
    for (int i = 0; kase == u"given-jkn"_s && i < 24; ++i)
        rule.scales.push_back(i % 2 == 0 ? 0.5 : 0.75);
    if (kase == u"given-linear"_s)
        sample.design().calibration = Calibration{.method = CalibrationMethod::Linear,
                                                  .margins = {sample.types(), sample.points()}};
    sample.design().replication = rule;
    return sample.snapshot();
}

Snapshot calibrated(const QString &kase)
{
    const bool isPost = kase.startsWith(u"post"_s);
    Sample sample(isPost ? u"strat.csv"_s : u"clus1.csv"_s);
    Calibration rule{.method = CalibrationMethod::Rake,
                     .margins = {sample.types(), sample.improvements()}};
    if (isPost)
        rule = {.method = CalibrationMethod::PostStratify, .margins = {sample.improvements()}};
    else if (kase != u"rake"_s)
        rule = {.method = kase == u"logit"_s ? CalibrationMethod::Logit : CalibrationMethod::Linear,
                .margins = {sample.types(), sample.points()},
                .lowestFactor = 0.2,
                .highestFactor = 3.0};
    if (kase == u"trimmed"_s) {
        rule.lowestWeight = 22.0;
        rule.highestWeight = 45.0;
    }
    if (kase == u"post-jackknife"_s)
        sample.design().replication = Replication{};
    sample.design().calibration = rule;
    return sample.snapshot();
}

Snapshot dataOf(const QString &kase)
{
    if (kase.startsWith(u"jackknife"_s))
        return made(kase);
    if (kase.startsWith(u"given"_s))
        return given(kase);
    if (kase != u"design-df"_s)
        return calibrated(kase);
    Sample sample(u"strat.csv"_s);
    sample.design().degreesOfFreedom = DegreesOfFreedomRule::Design;
    return sample.snapshot();
}

AnalysisRequest requestOf(const Expected &expected)
{
    Scope scope;
    scope.smallestBase = 0;
    if (expected.group != u"NA"_s)
        scope.by = {u"stype"_s};
    if (expected.kind == u"linear"_s)
        return RegressionRequest{
            .scope = scope,
            .question = u"enroll"_s,
            .family = RegressionFamily::Linear,
            .models = {{.terms = {{.variable = u"api99"_s, .coding = TermCoding::Number},
                                  {.variable = u"stype"_s, .coding = TermCoding::Factor}}}}};
    if (expected.kind == u"logit"_s)
        return RegressionRequest{
            .scope = scope,
            .question = u"wide"_s,
            .ones = {1},
            .models = {{.terms = {{.variable = u"api99"_s, .coding = TermCoding::Number}}}}};
    if (expected.kind == u"share"_s)
        return ShareRequest{.scope = scope, .question = u"wide"_s};
    const NumberStatistic statistic = *fromWord<NumberStatistic>(expected.kind);
    return MeanRequest{.scope = scope,
                       .question = u"enroll"_s,
                       .statistic = statistic,
                       .denominator = statistic == NumberStatistic::Ratio ? u"api99"_s : QString()};
}

int placeOf(const std::vector<Heading> &headings, const QString &key)
{
    const auto found = std::ranges::find(headings, key, &Heading::key);
    return found == headings.end() ? -1 : int(found - headings.begin());
}

EstimateKey keyOf(const Expected &expected, const AnalysisResult &result)
{
    if (std::holds_alternative<RegressionRequest>(result.request))
        return {.kind = EstimateKind::Coefficient,
                .group = result.groups.empty() ? -1 : 0,
                .item = placeOf(result.items, expected.category)};
    return {.kind = *fromWord<EstimateKind>(expected.kind),
            .wave = 0,
            .group = placeOf(result.groups, expected.group),
            .category = placeOf(result.categories, expected.category)};
}

} // namespace

/// Shares, means, totals, ratios, variances and models under replicates and calibrated weights.
class TestWeightingReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithR_data()
    {
        QTest::addColumn<QStringList>("row");
        for (const QStringList &row : NumberFile(u"expected_weighting.csv"_s).rows)
            QTest::addRow("%s", qPrintable(row.mid(0, 4).join(u' '))) << row;
    }

    void agreesWithR()
    {
        QFETCH(QStringList, row);
        const Expected expected = expectedOf(row);
        NullJobControl job;
        const auto result = analyse(requestOf(expected), dataOf(expected.kase), job);
        QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
        const Estimate *estimate = result->find(keyOf(expected, *result));
        QVERIFY(estimate);
        const bool isModel = std::holds_alternative<RegressionRequest>(result->request);
        const double tolerance = isModel ? 1e-7 : 1e-10; // models come from an iteration
        const auto compare = [&](const char *what, std::optional<double> found, double wanted) {
            const QString text = u"%1: %2, R has %3"_s.arg(QLatin1StringView(what))
                                     .arg(found.value_or(none), 0, 'g', 17)
                                     .arg(wanted, 0, 'g', 17);
            QVERIFY2(
                found && std::abs(*found - wanted) <= tolerance * std::max(1e-3, std::abs(wanted)),
                qPrintable(text));
        };
        compare("value", estimate->value, expected.value);
        compare("standard error", estimate->standardError, expected.error);
        compare("df", estimate->degreesOfFreedom, expected.df);
        compare("lower", estimate->lower, expected.lower);
        compare("upper", estimate->upper, expected.upper);
        if (!expected.category.contains(u'=')) // the base of a level is its own
            QCOMPARE(estimate->base, expected.base);
    }
};

QTEST_GUILESS_MAIN(TestWeightingReference)
#include "tst_weighting_reference.moc"
