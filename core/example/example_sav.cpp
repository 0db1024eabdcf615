// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <memory>

#include <readstat.h>

#include "core/example/example_files.h"

using namespace Qt::StringLiterals;

namespace tidemark::example {

namespace {

constexpr double secondsPerDay = 86'400.0;
constexpr double spssEpochDays = 141'428.0; ///< 14 October 1582 to 1 January 1970
constexpr const char *language = "nb";

using Writer = std::unique_ptr<readstat_writer_t, decltype(&readstat_writer_free)>;

ssize_t appendBytes(const void *data, size_t length, void *context)
{
    static_cast<QByteArray *>(context)->append(static_cast<const char *>(data), qsizetype(length));
    return ssize_t(length);
}

QByteArray utf8(const LocalText &text)
{
    return text.text(QString::fromLatin1(language)).toUtf8();
}

size_t textWidth(const ExampleVariable &variable)
{
    qsizetype width = 1;
    for (const QString &text : variable.texts)
        width = std::max(width, text.toUtf8().size());
    return size_t(width);
}

void declare(readstat_writer_t *writer, const ExampleVariable &variable)
{
    const bool isText = variable.kind == AnswerKind::Text;
    readstat_variable_t *column = readstat_add_variable(
        writer, variable.name.toUtf8().constData(),
        isText ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE, isText ? textWidth(variable) : 0);
    readstat_variable_set_label(column, utf8(variable.wording).constData());
    if (variable.kind == AnswerKind::Date)
        readstat_variable_set_format(column, "DATE11");
    else if (!isText)
        readstat_variable_set_format(column, variable.decimals > 0 ? "F8.1" : "F8.0");
    readstat_variable_set_measure(column,
                                  variable.labels.size() > 4 ? READSTAT_MEASURE_ORDINAL
                                      : variable.labels.empty() && !isText
                                      ? READSTAT_MEASURE_SCALE
                                      : READSTAT_MEASURE_NOMINAL);
    for (const double code : variable.missingCodes)
        readstat_variable_add_missing_double_value(column, code);
    if (variable.labels.empty())
        return;
    readstat_label_set_t *labels =
        readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, variable.name.toUtf8().constData());
    for (const ValueLabel &label : variable.labels)
        readstat_label_double_value(labels, label.code, utf8(label.label).constData());
    readstat_variable_set_label_set(column, labels);
}

readstat_error_t insert(readstat_writer_t *writer, const ExampleVariable &variable, int index,
                        std::size_t row)
{
    const readstat_variable_t *column = readstat_get_variable(writer, index);
    if (variable.kind == AnswerKind::Text)
        return readstat_insert_string_value(writer, column,
                                            variable.texts[row].toUtf8().constData());
    const double value = variable.values[row];
    if (std::isnan(value))
        return readstat_insert_missing_value(writer, column);
    const bool isDate = variable.kind == AnswerKind::Date;
    return readstat_insert_double_value(writer, column,
                                        isDate ? (value + spssEpochDays) * secondsPerDay : value);
}

readstat_error_t writeRows(readstat_writer_t *writer, const ExampleWave &wave)
{
    for (std::size_t row = 0; row < wave.rows; ++row) {
        readstat_error_t error = readstat_begin_row(writer);
        for (std::size_t k = 0; k < wave.variables.size() && error == READSTAT_OK; ++k)
            error = insert(writer, wave.variables[k], int(k), row);
        if (error == READSTAT_OK)
            error = readstat_end_row(writer);
        if (error != READSTAT_OK)
            return error;
    }
    return readstat_end_writing(writer);
}

} // namespace

Result<QByteArray> answersSav(const ExampleWave &wave)
{
    QByteArray bytes;
    const Writer writer(readstat_writer_init(), readstat_writer_free);
    readstat_set_data_writer(writer.get(), appendBytes);
    readstat_writer_set_file_timestamp(writer.get(), 1'700'000'000);
    readstat_writer_set_file_label(writer.get(), "Syntetiske svar");
    for (const ExampleVariable &variable : wave.variables)
        declare(writer.get(), variable);
    readstat_error_t error = readstat_begin_writing_sav(writer.get(), &bytes, long(wave.rows));
    if (error == READSTAT_OK)
        error = writeRows(writer.get(), wave);
    if (error != READSTAT_OK)
        return Error{ErrorCode::Unexpected,
                     {u"Writing SPSS"_s, QString::fromUtf8(readstat_error_message(error))}};
    return bytes;
}

} // namespace tidemark::example
