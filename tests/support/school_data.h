// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>
#include <vector>

#include <QFile>
#include <QStringList>

#include "tests/support/study_builder.h"

// Schools of California as tests/reference/analysis/make_reference.R wrote them.
namespace tidemark::test {

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

    static double number(const QString &text)
    {
        return text == QStringLiteral("NA") ? none : text.toDouble();
    }
};

/// A wave with the columns of a file: whole numbers as codes, others as numbers.
inline SourceId addWave(StudyBuilder &builder, const QString &wave, const QString &fileName)
{
    const NumberFile file(fileName);
    const SourceId source = builder.addSource(wave, qint64(file.rows.size()));
    for (std::size_t c = 0; c < file.columns.size(); ++c) {
        const QString name = file.names[qsizetype(c)];
        const bool isCode = name == QStringLiteral("stype") || name == QStringLiteral("wide")
            || name == QStringLiteral("impr") || name == QStringLiteral("dnum")
            || name == QStringLiteral("snum") || name == QStringLiteral("good")
            || name == QStringLiteral("unit") || name == QStringLiteral("score");
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

inline Snapshot schools(const QString &which)
{
    StudyBuilder builder;
    const SourceId source =
        addWave(builder, QStringLiteral("2000"), which + QStringLiteral(".csv"));
    const auto id = [&](const QString &name) { return named(builder, source, name); };
    SurveyDesign &design = builder.edit(source).design;
    if (which == QStringLiteral("srs")) {
        design.stages = {{.populationSize = 6194}};
        return builder.snapshot();
    }
    design.weight = id(QStringLiteral("pw"));
    if (which == QStringLiteral("strat"))
        design.stages = {
            {.stratum = id(QStringLiteral("stype")), .populationSizes = id(QStringLiteral("fpc"))}};
    else if (which == QStringLiteral("clus1"))
        design.stages = {
            {.cluster = id(QStringLiteral("dnum")), .populationSizes = id(QStringLiteral("fpc"))}};
    else
        design.stages = {
            {.cluster = id(QStringLiteral("dnum")), .populationSizes = id(QStringLiteral("fpc1"))},
            {.cluster = id(QStringLiteral("snum")), .populationSizes = id(QStringLiteral("fpc2"))}};
    return builder.snapshot();
}

inline Snapshot waves(const QString &later, bool finite)
{
    StudyBuilder builder;
    std::vector<QuestionId> good;
    std::vector<QuestionId> points;
    for (const QString &file : {QStringLiteral("wave_2021.csv"), later}) {
        const SourceId source = addWave(builder, file.mid(file.indexOf(u'_') + 1, 4), file);
        const auto id = [&](const QString &name) { return named(builder, source, name); };
        Source &edited = builder.edit(source);
        edited.unitId = id(QStringLiteral("unit"));
        edited.design.weight = id(QStringLiteral("w"));
        edited.design.finitePopulation = finite;
        edited.design.stages = {
            {.stratum = id(QStringLiteral("stype")), .populationSizes = id(QStringLiteral("pop"))}};
        good.push_back(
            builder.addQuestion(source, QStringLiteral("good"), id(QStringLiteral("good"))));
        points.push_back(builder.addQuestion(source, QStringLiteral("points"),
                                             id(QStringLiteral("points")), QuestionKind::Numeric));
    }
    builder.addLink(good[0], good[1]);
    builder.addLink(points[0], points[1]);
    return builder.snapshot();
}

} // namespace tidemark::test
