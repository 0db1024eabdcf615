// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include <QDir>
#include <QFile>
#include <QTest>

#include "core/analysis/analysis_result.h"

using namespace Qt::StringLiterals;

// Tests, measures and comparisons of a crosstab beside those that its R script wrote.
namespace tidemark {

inline bool isNear(const std::optional<double> &found, double printed)
{
    return !found || std::abs(*found - printed) <= 1e-8 * std::max(1e-2, std::abs(printed));
}

/// The lines of a table of tests, measures or comparisons.
inline std::vector<QStringList> printedLines(const QString &path)
{
    QFile file(path);
    std::vector<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    file.readLine();
    while (!file.atEnd())
        lines.push_back(QString::fromUtf8(file.readLine()).trimmed().split(u';'));
    return lines;
}

inline QString nameOf(const std::vector<Heading> &headings, int index, const QString &none)
{
    return index < 0 ? none : headings[std::size_t(index)].key;
}

/// Compares what is printed in the line that begins with `place`.
inline void compareLine(const std::vector<QStringList> &lines, const QStringList &place,
                        const std::vector<std::optional<double>> &numbers)
{
    const auto line = std::ranges::find_if(
        lines, [&](const QStringList &cells) { return cells.mid(0, place.size()) == place; });
    const QString name = place.join(u' ');
    QVERIFY2(line != lines.end(), qPrintable(name));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double printed = (*line)[place.size() + qsizetype(i)].toDouble();
        QVERIFY2(isNear(numbers[i], printed),
                 qPrintable(u"%1: R has %2, we have %3"_s.arg(name).arg(printed).arg(
                     numbers[i].value_or(0.0))));
    }
}

inline void compareTests(const AnalysisResult &result, const std::vector<QStringList> &lines)
{
    for (const TestFigure &test : result.tests)
        compareLine(lines,
                    {nameOf(result.waves, test.wave, {}),
                     nameOf(result.items, test.item, u"answer"_s), test.test},
                    {test.statistic, test.df1, test.df2, test.pValue});
}

inline void compareMeasures(const AnalysisResult &result, const std::vector<QStringList> &lines)
{
    for (const Measure &measure : result.measures)
        compareLine(
            lines,
            {nameOf(result.waves, measure.wave, {}),
             nameOf(result.items, measure.item, u"answer"_s), measure.measure,
             nameOf(result.groups, measure.group, u"NA"_s),
             nameOf(result.categories, measure.category, measure.group < 0 ? u"NA"_s : u"1"_s)},
            {measure.value, measure.standardError, measure.lower, measure.upper});
}

inline void compareComparisons(const AnalysisResult &result, const std::vector<QStringList> &lines)
{
    for (const Comparison &pair : result.comparisons)
        compareLine(lines,
                    {nameOf(result.waves, pair.wave, {}),
                     nameOf(result.items, pair.item, u"answer"_s),
                     nameOf(result.categories, pair.category, u"1"_s),
                     nameOf(result.groups, pair.firstGroup, {}),
                     nameOf(result.groups, pair.secondGroup, {})},
                    {pair.difference, pair.standardError, pair.pValue, pair.adjustedPValue});
}

/// All of them, from the files in `folder`.
inline void compareTable(const AnalysisResult &result, const QDir &folder)
{
    compareTests(result, printedLines(folder.filePath(u"tests.csv"_s)));
    compareMeasures(result, printedLines(folder.filePath(u"measures.csv"_s)));
    compareComparisons(result, printedLines(folder.filePath(u"comparisons.csv"_s)));
}

} // namespace tidemark
