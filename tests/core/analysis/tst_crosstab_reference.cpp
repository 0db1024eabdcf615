// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/words.h"
#include "school_samples.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

/// One expected number, as make_crosstab_reference.R wrote it.
struct Expected
{
    QString design = {};
    QString what = {};
    QString group = {};
    QString category = {};
    QString from = {};
    double value = none;
    double error = none;
    double lower = none;
    double upper = none;
    double pValue = none;
    double df1 = none;
    double df2 = none;
    double base = none;
};

Expected expectedOf(const QStringList &row)
{
    const auto number = [&](int column) { return NumberFile::number(row[column]); };
    return {row[0],    row[1],    row[2],    row[3],     row[4],     number(5), number(6),
            number(7), number(8), number(9), number(10), number(11), number(12)};
}

Snapshot dataOf(const QString &design)
{
    if (design == u"strata"_s)
        return schools(u"strat"_s);
    if (design == u"clusters"_s)
        return schools(u"clus1"_s);
    return schools(design == u"stages"_s ? u"clus2"_s : u"plain"_s);
}

CrosstabRequest requestOf(const Expected &expected)
{
    CrosstabRequest request{.scope = {.by = {u"stype"_s}, .smallestBase = 0},
                            .question = u"score"_s,
                            .tests = std::set<CrosstabTest>(),
                            .letters = false};
    if (expected.design == u"twofold"_s)
        request.question = u"wide"_s;
    if (expected.design == u"pair"_s)
        request.scope.by = {u"wide"_s};
    if (const auto of = fromWord<CrosstabShare>(expected.what))
        request.of = *of;
    if (const auto test = fromWord<CrosstabTest>(expected.what))
        request.tests = std::set{*test};
    if (const auto measure = fromWord<CrosstabMeasure>(expected.what))
        request.measures = std::set{*measure};
    request.residuals = expected.what.endsWith(u"Residual"_s);
    const QString correction = expected.what.section(u'-', 1);
    request.letters = !correction.isEmpty();
    request.adjustment = correction == u"BH"_s
        ? PValueCorrection::BenjaminiHochberg
        : fromWord<PValueCorrection>(correction).value_or(PValueCorrection::Holm);
    return request;
}

int placeOf(const std::vector<Heading> &headings, const QString &key)
{
    const auto found = std::ranges::find(headings, key, &Heading::key);
    return found == headings.end() ? -1 : int(found - headings.begin());
}

/// The number found in the same words as the expected one.
std::optional<Expected> foundIn(const AnalysisResult &result, const Expected &expected)
{
    const auto number = [](std::optional<double> value) { return value.value_or(none); };
    Expected found = expected;
    const int group = placeOf(result.groups, expected.group);
    const int category = placeOf(result.categories, expected.category);
    if (fromWord<CrosstabShare>(expected.what)) {
        const Estimate *share = result.find({.wave = 0, .group = group, .category = category});
        if (!share)
            return {};
        found.value = number(share->value);
        found.error = number(share->standardError);
        found.lower = number(share->lower);
        found.upper = number(share->upper);
        found.base = double(share->base);
        return found;
    }
    for (const TestFigure &test : result.tests) {
        if (test.test != expected.what)
            continue;
        found.value = number(test.statistic);
        found.pValue = number(test.pValue);
        found.df1 = number(test.df1);
        found.df2 = number(test.df2);
        return found;
    }
    for (const Measure &measure : result.measures) {
        if (measure.measure != expected.what || measure.group != group
            || measure.category != category)
            continue;
        found.value = number(measure.value);
        found.error = number(measure.standardError);
        found.lower = number(measure.lower);
        found.upper = number(measure.upper);
        return found;
    }
    for (const Comparison &pair : result.comparisons) {
        if (pair.firstGroup != group || pair.category != category
            || pair.secondGroup != placeOf(result.groups, expected.from))
            continue;
        found.value = number(pair.difference);
        found.error = number(pair.standardError);
        found.pValue = number(pair.adjustedPValue);
        return found;
    }
    return {};
}

bool isNear(double found, double expected)
{
    return std::isnan(expected)
        || std::abs(found - expected) <= 1e-9 * std::max(1e-3, std::abs(expected));
}

} // namespace

/// Crosstabs of four designs against R's survey package, and textbook tests against base R.
class TestCrosstabReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithR_data()
    {
        QTest::addColumn<QStringList>("row");
        for (const QStringList &row : NumberFile(u"expected_crosstab.csv"_s).rows)
            QTest::addRow("%s", qPrintable(row.mid(0, 5).join(u' '))) << row;
    }

    void agreesWithR()
    {
        QFETCH(QStringList, row);
        const Expected expected = expectedOf(row);
        NullJobControl job;
        const auto result = analyse(requestOf(expected), dataOf(expected.design), job);
        QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
        const auto found = foundIn(*result, expected);
        QVERIFY(found);
        const auto compare = [](const char *what, double ours, double wanted) {
            const QString text = u"%1: %2, R has %3"_s.arg(QLatin1StringView(what))
                                     .arg(ours, 0, 'g', 17)
                                     .arg(wanted, 0, 'g', 17);
            QVERIFY2(isNear(ours, wanted), qPrintable(text));
        };
        // R's rank test has the sign of the other group
        const bool isTurned = expected.what == u"designRank"_s;
        compare("value", isTurned ? std::abs(found->value) : found->value,
                isTurned ? std::abs(expected.value) : expected.value);
        compare("standard error", found->error, expected.error);
        compare("lower", found->lower, expected.lower);
        compare("upper", found->upper, expected.upper);
        compare("p-value", found->pValue, expected.pValue);
        compare("df", found->df1, expected.df1);
        compare("second df", found->df2, expected.df2);
        compare("base", found->base, expected.base);
    }
};

QTEST_GUILESS_MAIN(TestCrosstabReference)
#include "tst_crosstab_reference.moc"
