// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include <readstat.h>

#include <QByteArray>
#include <QString>

namespace tidemark::test {

/// A label of a number, of a tagged missing or of a text.
struct FileLabel
{
    double code = 0.0;
    char tag = '\0';
    std::string text = {};
    std::string label = {};
};

/// A cell: a number, a text, a tagged missing or (the default) an empty one.
struct FileCell
{
    FileCell() = default;
    FileCell(double value)
        : number(value)
    {
    }
    FileCell(const char *value)
        : text(value)
    {
    }
    static FileCell tagged(char letter)
    {
        FileCell cell;
        cell.tag = letter;
        return cell;
    }

    double number = std::nan("");
    std::string text = {};
    char tag = '\0';
};

struct FileVariable
{
    std::string name = {};
    std::string label = {};
    readstat_type_t type = READSTAT_TYPE_DOUBLE;
    std::size_t width = 0; ///< of texts
    std::string format = {};
    readstat_measure_t measure = READSTAT_MEASURE_UNKNOWN;
    std::vector<FileLabel> labels = {};
    std::vector<std::pair<double, double>> missing = {};
    std::vector<std::string> missingTexts = {};
};

enum class FileType { Sav, CompressedSav, Zsav, Por, Dta, Sas7bdat, Xport };

/// A small file of a statistics program, made by ReadStat's writer.
struct StatFile
{
    std::vector<FileVariable> variables = {};
    std::vector<std::vector<FileCell>> rows = {};
    int version = 0; ///< of the format; 0: the writer's own choice
    int weight = -1;

    QByteArray bytes(FileType type) const;
};

inline ssize_t appendToBytes(const void *data, size_t size, void *context)
{
    static_cast<QByteArray *>(context)->append(static_cast<const char *>(data), qsizetype(size));
    return ssize_t(size);
}

inline readstat_label_set_t *addLabels(readstat_writer_t *writer, const FileVariable &variable,
                                       const std::string &name)
{
    if (variable.labels.empty())
        return nullptr;
    const bool isText = variable.type == READSTAT_TYPE_STRING;
    const readstat_type_t type = isText         ? READSTAT_TYPE_STRING
        : variable.type == READSTAT_TYPE_DOUBLE ? READSTAT_TYPE_DOUBLE
                                                : READSTAT_TYPE_INT32;
    readstat_label_set_t *set = readstat_add_label_set(writer, type, name.c_str());
    for (const FileLabel &label : variable.labels) {
        if (label.tag != '\0')
            readstat_label_tagged_value(set, label.tag, label.label.c_str());
        else if (isText)
            readstat_label_string_value(set, label.text.c_str(), label.label.c_str());
        else if (type == READSTAT_TYPE_DOUBLE)
            readstat_label_double_value(set, label.code, label.label.c_str());
        else
            readstat_label_int32_value(set, int32_t(label.code), label.label.c_str());
    }
    return set;
}

inline readstat_variable_t *addVariable(readstat_writer_t *writer, const FileVariable &variable,
                                        const std::string &labelSet)
{
    readstat_variable_t *made =
        readstat_add_variable(writer, variable.name.c_str(), variable.type, variable.width);
    readstat_variable_set_label(made, variable.label.c_str());
    if (!variable.format.empty())
        readstat_variable_set_format(made, variable.format.c_str());
    readstat_variable_set_measure(made, variable.measure);
    if (auto *set = addLabels(writer, variable, labelSet))
        readstat_variable_set_label_set(made, set);
    for (const auto &[from, to] : variable.missing) {
        if (from == to)
            readstat_variable_add_missing_double_value(made, from);
        else
            readstat_variable_add_missing_double_range(made, from, to);
    }
    for (const std::string &text : variable.missingTexts)
        readstat_variable_add_missing_string_value(made, text.c_str());
    return made;
}

inline void writeCell(readstat_writer_t *writer, const readstat_variable_t *variable,
                      const FileCell &cell)
{
    const readstat_type_t type = readstat_variable_get_type(variable);
    if (cell.tag != '\0')
        readstat_insert_tagged_missing_value(writer, variable, cell.tag);
    else if (type == READSTAT_TYPE_STRING)
        readstat_insert_string_value(writer, variable, cell.text.c_str());
    else if (std::isnan(cell.number))
        readstat_insert_missing_value(writer, variable);
    else if (type == READSTAT_TYPE_INT8)
        readstat_insert_int8_value(writer, variable, int8_t(cell.number));
    else if (type == READSTAT_TYPE_INT16)
        readstat_insert_int16_value(writer, variable, int16_t(cell.number));
    else if (type == READSTAT_TYPE_INT32)
        readstat_insert_int32_value(writer, variable, int32_t(cell.number));
    else if (type == READSTAT_TYPE_FLOAT)
        readstat_insert_float_value(writer, variable, float(cell.number));
    else
        readstat_insert_double_value(writer, variable, cell.number);
}

inline readstat_error_t beginWriting(readstat_writer_t *writer, FileType type, QByteArray *target,
                                     long rows)
{
    switch (type) {
    case FileType::Zsav:
        readstat_writer_set_compression(writer, READSTAT_COMPRESS_BINARY);
        return readstat_begin_writing_sav(writer, target, rows);
    case FileType::CompressedSav:
        readstat_writer_set_compression(writer, READSTAT_COMPRESS_ROWS);
        return readstat_begin_writing_sav(writer, target, rows);
    case FileType::Sav:
        return readstat_begin_writing_sav(writer, target, rows);
    case FileType::Por:
        return readstat_begin_writing_por(writer, target, rows);
    case FileType::Dta:
        return readstat_begin_writing_dta(writer, target, rows);
    case FileType::Sas7bdat:
        return readstat_begin_writing_sas7bdat(writer, target, rows);
    case FileType::Xport:
        return readstat_begin_writing_xport(writer, target, rows);
    }
    return READSTAT_ERROR_WRITE;
}

inline QByteArray StatFile::bytes(FileType type) const
{
    QByteArray result;
    readstat_writer_t *writer = readstat_writer_init();
    readstat_set_data_writer(writer, appendToBytes);
    readstat_writer_set_file_timestamp(writer, 1'700'000'000);
    if (version > 0)
        readstat_writer_set_file_format_version(writer, uint8_t(version));
    std::vector<readstat_variable_t *> made;
    for (std::size_t i = 0; i < variables.size(); ++i)
        made.push_back(addVariable(writer, variables[i], "labels" + std::to_string(i)));
    if (weight >= 0)
        readstat_writer_set_fweight_variable(writer, made[std::size_t(weight)]);
    readstat_error_t error = beginWriting(writer, type, &result, long(rows.size()));
    for (std::size_t r = 0; error == READSTAT_OK && r < rows.size(); ++r) {
        error = readstat_begin_row(writer);
        for (std::size_t i = 0; error == READSTAT_OK && i < made.size(); ++i)
            writeCell(writer, made[i], rows[r][i]);
        readstat_end_row(writer);
    }
    if (error == READSTAT_OK)
        error = readstat_end_writing(writer);
    readstat_writer_free(writer);
    return error == READSTAT_OK ? result : QByteArray();
}

} // namespace tidemark::test
