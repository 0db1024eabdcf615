// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>

#include <QFile>

#include "tests/support/study_builder.h"

// The data of tests/reference/analysis: schools of California in R's survey package.
namespace tidemark::test {

using namespace Qt::StringLiterals;

inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A file of numbers with a header; NA is NaN.
struct NumberFile
{
    QStringList names = {};
    std::vector<std::vector<double>> columns = {};
    std::vector<QStringList> rows = {};

    explicit NumberFile(const QString &name)
    {
        QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/reference/analysis/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        names = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        columns.resize(std::size_t(names.size()));
        while (!file.atEnd()) {
            rows.push_back(QString::fromUtf8(file.readLine()).trimmed().split(u','));
            for (std::size_t c = 0; c < columns.size(); ++c)
                columns[c].push_back(number(rows.back()[qsizetype(c)]));
        }
    }

    static double number(const QString &text) { return text == u"NA"_s ? none : text.toDouble(); }
};

/// A wave with the columns of a file: whole numbers as codes, others as numbers.
inline SourceId addWave(StudyBuilder &builder, const QString &wave, const QString &fileName)
{
    const NumberFile file(fileName);
    const SourceId source = builder.addSource(wave, qint64(file.rows.size()));
    for (std::size_t c = 0; c < file.columns.size(); ++c) {
        const QString name = file.names[qsizetype(c)];
        const bool isCode = name == u"stype"_s || name == u"wide"_s || name == u"impr"_s
            || name == u"dnum"_s || name == u"snum"_s || name == u"good"_s || name == u"unit"_s
            || name == u"score"_s;
        if (!isCode) {
            builder.addNumbers(source, name, file.columns[c]);
            continue;
        }
        std::vector<int> codes;
        for (const double value : file.columns[c])
            codes.push_back(std::isnan(value) ? -1 : int(value));
        builder.addCodes(source, name, codes, -1);
    }
    return source;
}

inline VariableId named(const StudyBuilder &builder, SourceId source, const QString &name)
{
    const Snapshot data = builder.snapshot();
    return data.study->variable(source, name)->id;
}

/// A sample by its file, with its design; "plain" is the simple sample of an endless population.
inline Snapshot schools(const QString &which)
{
    StudyBuilder builder;
    const SourceId source =
        addWave(builder, u"2000"_s, (which == u"plain"_s ? u"srs"_s : which) + u".csv"_s);
    const auto id = [&](const QString &name) { return named(builder, source, name); };
    SurveyDesign &design = builder.edit(source).design;
    if (which == u"plain"_s)
        return builder.snapshot();
    if (which == u"srs"_s) {
        design.stages = {{.populationSize = 6194}};
        return builder.snapshot();
    }
    design.weight = id(u"pw"_s);
    if (which == u"strat"_s)
        design.stages = {{.stratum = id(u"stype"_s), .populationSizes = id(u"fpc"_s)}};
    else if (which == u"clus1"_s)
        design.stages = {{.cluster = id(u"dnum"_s), .populationSizes = id(u"fpc"_s)}};
    else
        design.stages = {{.cluster = id(u"dnum"_s), .populationSizes = id(u"fpc1"_s)},
                         {.cluster = id(u"snum"_s), .populationSizes = id(u"fpc2"_s)}};
    return builder.snapshot();
}

} // namespace tidemark::test
