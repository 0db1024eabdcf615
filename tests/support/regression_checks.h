// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/words.h"
#include "tests/support/school_data.h"

// Comparison of regressions with the figures of tests/reference/analysis/make_regression.R.
namespace tidemark::test {

/// One expected number, as make_regression.R wrote it.
struct ExpectedNumber
{
    QString item = {};
    QString kind = {};
    QString category = {};
    double value = 0.0;
    double error = 0.0;
    double df = 0.0;
};

inline std::vector<ExpectedNumber> expectedOf(const QString &name)
{
    std::vector<ExpectedNumber> numbers;
    for (const QStringList &row : NumberFile(QStringLiteral("regression.csv")).rows) {
        if (row[0] == name)
            numbers.push_back({row[2], row[1], row[3], NumberFile::number(row[4]),
                               NumberFile::number(row[5]), NumberFile::number(row[6])});
    }
    return numbers;
}

inline Result<AnalysisResult> run(const RegressionRequest &request, const Snapshot &data)
{
    NullJobControl job;
    return analyse(request, data, job);
}

/// The result, or an empty one and a failed test.
inline AnalysisResult resultOf(const RegressionRequest &request, const Snapshot &data)
{
    auto result = run(request, data);
    if (!result)
        qWarning("%s", qPrintable(describe(result.error())));
    return result ? std::move(result).value() : AnalysisResult();
}

inline int placeOf(const std::vector<Heading> &headings, const QString &key)
{
    const auto found = std::ranges::find(headings, key, &Heading::key);
    return found == headings.end() ? -2 : int(found - headings.begin());
}

inline bool isNear(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance * std::max(std::abs(expected), 1e-6);
}

inline const Estimate *figureOf(const AnalysisResult &result, const QString &group,
                                EstimateKind kind, const QString &item,
                                const QString &category = {})
{
    return result.find(
        {.kind = kind,
         .group = placeOf(result.groups, group),
         .item = placeOf(result.items, item),
         .category = category.isEmpty() ? -1 : placeOf(result.categories, category)});
}

/// Compares every expected figure of a case with a group of the result.
inline void compareFigures(const AnalysisResult &result, const QString &group, const QString &name,
                           double tolerance)
{
    const std::vector<ExpectedNumber> numbers = expectedOf(name);
    QVERIFY(!numbers.empty());
    for (const ExpectedNumber &number : numbers) {
        const auto kind = fromWord<EstimateKind>(number.kind);
        if (!kind)
            continue;
        const QString category =
            number.category == QStringLiteral("NA") ? QString() : number.category;
        const Estimate *found = figureOf(result, group, *kind, number.item, category);
        const QString place = name + u' ' + number.kind + u' ' + number.item + QStringLiteral(": ");
        QVERIFY2(found && found->value, qPrintable(place));
        QVERIFY2(isNear(*found->value, number.value, tolerance),
                 qPrintable(place + QString::number(*found->value, 'g', 17)));
        const double error = found->standardError.value_or(none);
        QVERIFY2(std::isnan(number.error) || isNear(error, number.error, tolerance),
                 qPrintable(place + QStringLiteral("error ") + QString::number(error, 'g', 17)));
        QVERIFY2(
            std::isnan(number.df) || isNear(found->degreesOfFreedom, number.df, tolerance),
            qPrintable(place + QStringLiteral("df ") + QString::number(found->degreesOfFreedom)));
    }
}

inline double measureOf(const AnalysisResult &result, const QString &measure)
{
    const auto found = std::ranges::find(result.measures, measure, &Measure::measure);
    return found == result.measures.end() ? none : found->value.value_or(none);
}

inline bool hasNotice(const AnalysisResult &result, IssueCode code)
{
    return std::ranges::find(result.notices, code, &Issue::code) != result.notices.end();
}

inline ModelTerm factor(const QString &name, const QString &reference = {})
{
    return {.variable = name, .reference = reference};
}

inline ModelTerm number(const QString &name, int degree = 1)
{
    return {.variable = name, .coding = TermCoding::Number, .degree = degree};
}

inline Snapshot plainSchools(const QString &which)
{
    StudyBuilder builder;
    addWave(builder, QStringLiteral("2000"), which + QStringLiteral(".csv"));
    return builder.snapshot();
}

} // namespace tidemark::test
