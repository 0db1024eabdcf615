// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace tidemark::stats {

/// Value lists of tests/reference/output/<name>.txt by key.
class ReferenceValues
{
public:
    explicit ReferenceValues(const char *name)
    {
        QFile file(QString::fromLatin1(TIDEMARK_TEST_DATA "/reference/output/")
                   + QString::fromLatin1(name) + QString::fromLatin1(".txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no reference values: %s", name);
        while (!file.atEnd()) {
            const QList<QByteArray> parts = file.readLine().trimmed().split('\t');
            std::vector<double> &values = m_values[parts.front()];
            for (qsizetype i = 1; i < parts.size(); ++i)
                values.push_back(number(parts[i]));
        }
    }

    const std::vector<double> &list(const QByteArray &key) const
    {
        const auto found = m_values.constFind(key);
        if (found == m_values.constEnd())
            qFatal("no reference value: %s", key.constData());
        return *found;
    }
    double at(const QByteArray &key, std::size_t index = 0) const { return list(key).at(index); }

    static double number(const QByteArray &text)
    {
        if (text == "NA" || text == "NaN")
            return std::numeric_limits<double>::quiet_NaN();
        if (text == "Inf" || text == "-Inf")
            return std::numeric_limits<double>::infinity() * (text.startsWith('-') ? -1.0 : 1.0);
        return text.toDouble();
    }

private:
    QHash<QByteArray, std::vector<double>> m_values;
};

/// Columns of tests/reference/data/<name>.csv by name; NA is NaN, or -1 among codes.
class ReferenceData
{
public:
    explicit ReferenceData(const char *name)
    {
        QFile file(QString::fromLatin1(TIDEMARK_TEST_DATA "/reference/data/")
                   + QString::fromLatin1(name) + QString::fromLatin1(".csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no reference data: %s", name);
        const QList<QByteArray> header = file.readLine().trimmed().split(',');
        while (!file.atEnd()) {
            const QList<QByteArray> parts = file.readLine().trimmed().split(',');
            for (qsizetype i = 0; i < parts.size(); ++i)
                m_columns[header[i]].push_back(ReferenceValues::number(parts[i]));
        }
    }

    const std::vector<double> &numbers(const QByteArray &column) const
    {
        const auto found = m_columns.constFind(column);
        if (found == m_columns.constEnd())
            qFatal("no column: %s", column.constData());
        return *found;
    }
    std::vector<std::int32_t> codes(const QByteArray &column) const
    {
        std::vector<std::int32_t> result;
        for (const double value : numbers(column))
            result.push_back(std::isnan(value) ? -1 : std::int32_t(value));
        return result;
    }
    std::size_t rows() const { return m_columns.cbegin()->size(); }

private:
    QHash<QByteArray, std::vector<double>> m_columns;
};

/// Relative difference; of two numbers that are both tiny the difference itself.
inline double relativeError(double actual, double expected, double tiny = 1e-300)
{
    if (std::isnan(actual) && std::isnan(expected))
        return 0.0;
    if (actual == expected)
        return 0.0;
    return std::fabs(actual - expected) / std::max(std::fabs(expected), tiny);
}

/// The first place where two lists differ, empty when they agree.
inline QString listDifference(std::span<const double> actual, std::span<const double> expected,
                              double tolerance)
{
    if (actual.size() != expected.size())
        return QString::asprintf(" has %zu entries, expected %zu", actual.size(), expected.size());
    double scale = 1e-300;
    for (const double value : expected)
        scale = std::max(scale, std::isfinite(value) ? std::fabs(value) * 1e-3 : 0.0);
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (!(relativeError(actual[i], expected[i], scale) <= tolerance))
            return QString::asprintf("[%zu] = %.17g, expected %.17g", i, actual[i], expected[i]);
    }
    return {};
}

} // namespace tidemark::stats

/// Fails with both values shown unless they agree to `tolerance`, relatively.
#define COMPARE_NEAR(actual, expected, tolerance)                                                  \
    do {                                                                                           \
        const double actualValue = (actual);                                                       \
        const double expectedValue = (expected);                                                   \
        if (!(tidemark::stats::relativeError(actualValue, expectedValue) <= (tolerance)))          \
            QFAIL(qPrintable(QString::asprintf("%s = %.17g, expected %.17g", #actual, actualValue, \
                                               expectedValue)));                                   \
    } while (false)

/// The same for lists. Entries that are zero up to rounding are compared with a thousandth of the
/// largest number of the expected list.
#define COMPARE_ALL_NEAR(actual, expected, tolerance)                                              \
    do {                                                                                           \
        const QString difference = tidemark::stats::listDifference(actual, expected, tolerance);   \
        if (!difference.isEmpty())                                                                 \
            QFAIL(qPrintable(QString::fromLatin1(#actual) + difference));                          \
    } while (false)
