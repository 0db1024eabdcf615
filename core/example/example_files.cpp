// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_files.h"

#include <cmath>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QStringEncoder>

#include "core/example/municipalities.h"

using namespace Qt::StringLiterals;

namespace tidemark::example {

namespace {

QString quoted(const QString &text)
{
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString cell(const ExampleVariable &variable, std::size_t row)
{
    if (variable.kind == AnswerKind::Text)
        return quoted(variable.texts[row]);
    const double value = variable.values[row];
    if (std::isnan(value))
        return {};
    if (variable.kind == AnswerKind::Date)
        return QDate(1970, 1, 1).addDays(qint64(value)).toString(u"dd.MM.yyyy"_s);
    return QString::number(value, 'f', variable.decimals).replace(u'.', u',');
}

QString number(double value)
{
    return QString::number(value, 'f', 0);
}

QByteArray windows1252(const QString &text)
{
    QByteArray bytes = text.toLatin1(); // the texts use no character outside both
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{ErrorCode::FileNotWritable, {file.errorString()}, {.file = path}};
    return {};
}

} // namespace

QByteArray answersCsv(const ExampleWave &wave)
{
    QStringList lines;
    QStringList fields;
    for (const ExampleVariable &variable : wave.variables)
        fields << variable.name;
    lines << fields.join(u';');
    for (std::size_t row = 0; row < wave.rows; ++row) {
        fields.clear();
        for (const ExampleVariable &variable : wave.variables)
            fields << cell(variable, row);
        lines << fields.join(u';');
    }
    return windows1252(lines.join(u"\r\n"_s) + u"\r\n"_s);
}

QByteArray codeBookCsv(const ExampleWave &wave)
{
    const QStringList languages = {u"nb"_s, u"nn"_s, u"en"_s};
    QStringList lines = {
        u"variabel;spørsmål::nb;spørsmål::nn;spørsmål::en;verdi;etikett::nb;etikett::nn;etikett::en"_s};
    for (const ExampleVariable &variable : wave.variables) {
        QStringList texts;
        for (const QString &language : languages)
            texts << quoted(variable.wording.text(language));
        lines << u"%1;%2;;;;"_s.arg(variable.name, texts.join(u';'));
        for (const ValueLabel &label : variable.labels) {
            QStringList labels;
            for (const QString &language : languages)
                labels << quoted(label.label.text(language));
            lines << u"%1;;;;%2;%3"_s.arg(variable.name, number(label.code), labels.join(u';'));
        }
    }
    return windows1252(lines.join(u"\r\n"_s) + u"\r\n"_s);
}

QByteArray frameCsv()
{
    QStringList lines = {
        u"kommunenr;kommune;fylke;sentralitet;folketall_2023;bosatt_2021;bosatt_2022;bosatt_2021_2022"_s};
    for (const Municipality &place : municipalities()) {
        QStringList fields = {place.code, place.name, place.county};
        for (const int figure : {place.centrality, place.population, place.settled2021,
                                 place.settled2022, place.settled2021 + place.settled2022})
            fields << QString::number(figure);
        lines << fields.join(u';');
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

Result<void> writeExampleFiles(const QString &folder)
{
    QDir().mkpath(folder);
    const QDir dir(folder);
    const ExampleWaves waves = makeExampleWaves();
    auto sav = answersSav(waves.second);
    if (!sav)
        return std::move(sav).error();
    const std::vector<std::pair<QString, QByteArray>> files = {
        {u"kommuner_2021.csv"_s, answersCsv(waves.first)},
        {u"kommuner_2021_kodebok.csv"_s, codeBookCsv(waves.first)},
        {u"kommuner_2023.sav"_s, *sav},
        {u"kommuner_ramme.csv"_s, frameCsv()}};
    for (const auto &[name, bytes] : files) {
        if (auto written = writeFile(dir.filePath(name), bytes); !written)
            return written;
    }
    return {};
}

} // namespace tidemark::example
