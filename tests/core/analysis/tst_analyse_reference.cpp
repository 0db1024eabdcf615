// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <QFile>
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/words.h"
#include "tests/support/school_data.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

/// One expected figure, as make_reference.R wrote it.
struct Expected
{
    QString kase = {};
    QString kind = {};
    QString group = {};
    QString category = {};
    bool isChange = false;
    bool panel = false;
    double value = 0.0;
    double error = 0.0;
    double lower = 0.0;
    double upper = 0.0;
    qint64 base = 0;
    double df = 0.0;
    double deff = 0.0;
};

Expected expectedOf(const QStringList &row)
{
    const auto number = [&](int column) { return NumberFile::number(row[column]); };
    return {row[0],    row[1],    row[5],    row[6],     row[1] == u"change"_s, row[2] == u"1"_s,
            number(7), number(8), number(9), number(10), qint64(number(11)),    number(12),
            number(13)};
}

Snapshot dataOf(const Expected &expected)
{
    if (expected.kase.startsWith(u"twice"_s))
        return waves(u"twice_2023.csv"_s, false);
    if (expected.kase.startsWith(u"overlap"_s))
        return waves(u"wave_2023.csv"_s, expected.kase.endsWith(u"finite"_s));
    if (expected.kase.startsWith(u"clusters"_s))
        return schools(u"clus1"_s);
    if (expected.kase == u"stages"_s)
        return schools(u"clus2"_s);
    return schools(expected.kase == u"simple"_s ? u"srs"_s : u"strat"_s);
}

AnalysisRequest requestOf(const Expected &expected)
{
    Scope scope;
    scope.smallestBase = 0;
    scope.units = expected.panel ? UnitChoice::Panel : UnitChoice::All;
    if (expected.group != u"NA"_s)
        scope.by = {u"stype"_s};
    if (expected.kase == u"filter"_s)
        scope.filter = u"impr = 1 and api99 > 500"_s;
    const bool isShare = expected.kind == u"share"_s || expected.kase.contains(u"-share"_s);
    if (!isShare) {
        const bool isWave = expected.isChange;
        return MeanRequest{
            .scope = scope,
            .question = isWave ? u"points"_s : u"enroll"_s,
            .statistic = fromWord<NumberStatistic>(expected.kind).value_or(NumberStatistic::Mean)};
    }
    IntervalMethod method = IntervalMethod::Logit;
    if (expected.kase.endsWith(u"-beta"_s))
        method = IntervalMethod::KornGraubard;
    if (expected.kase.endsWith(u"-arcsine"_s))
        method = IntervalMethod::Arcsine;
    return ShareRequest{
        .scope = scope, .question = expected.isChange ? u"good"_s : u"wide"_s, .interval = method};
}

int placeOf(const std::vector<Heading> &headings, const QString &key)
{
    const auto found = std::ranges::find(headings, key, &Heading::key);
    return found == headings.end() ? -1 : int(found - headings.begin());
}

EstimateKey keyOf(const Expected &expected, const AnalysisResult &result)
{
    EstimateKey key{
        .kind = *fromWord<EstimateKind>(expected.kind), .panel = expected.panel, .wave = 0};
    if (expected.isChange) {
        key.wave = 1;
        key.fromWave = 0;
    }
    key.group = placeOf(result.groups, expected.group);
    key.category = placeOf(result.categories, expected.category);
    return key;
}

bool isNear(std::optional<double> found, double expected)
{
    if (std::isnan(expected) || !found)
        return std::isnan(expected) && !found;
    return std::abs(*found - expected) <= 1e-8 * std::max(1e-3, std::abs(expected));
}

} // namespace

class TestAnalyseReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithR_data()
    {
        QTest::addColumn<QStringList>("row");
        for (const QStringList &row : NumberFile(u"expected.csv"_s).rows)
            QTest::addRow("%s", qPrintable(row.mid(0, 7).join(u' '))) << row;
    }

    void agreesWithR()
    {
        QFETCH(QStringList, row);
        const Expected expected = expectedOf(row);
        NullJobControl job;
        const auto result = analyse(requestOf(expected), dataOf(expected), job);
        QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
        const Estimate *estimate = result->find(keyOf(expected, *result));
        QVERIFY(estimate);
        const auto compare = [&](const char *what, std::optional<double> found, double wanted) {
            const QString text = u"%1: %2, R has %3"_s.arg(QLatin1StringView(what))
                                     .arg(found.value_or(none), 0, 'g', 17)
                                     .arg(wanted, 0, 'g', 17);
            QVERIFY2(isNear(found, wanted), qPrintable(text));
        };
        compare("value", estimate->value, expected.value);
        compare("standard error", estimate->standardError, expected.error);
        compare("df", estimate->degreesOfFreedom, expected.df);
        compare("lower", estimate->lower, expected.lower);
        compare("upper", estimate->upper, expected.upper);
        if (!std::isnan(expected.deff))
            compare("design effect", estimate->designEffect, expected.deff);
        QCOMPARE(estimate->base, expected.base);
    }
};

QTEST_GUILESS_MAIN(TestAnalyseReference)
#include "tst_analyse_reference.moc"
