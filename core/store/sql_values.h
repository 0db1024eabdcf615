// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include "core/base/ids.h"
#include "core/base/json_fields.h"
#include "core/model/study_fields.h"
#include "core/store/sqlite_db.h"

/// Fields of the study as values of SQLite and back.
namespace tidemark::store {

inline QString compactJson(const QJsonValue &json)
{
    return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
}

inline void bindValue(Statement &statement, int index, const QString &text)
{
    statement.bind(index, text);
}
inline void bindValue(Statement &statement, int index, double number)
{
    statement.bind(index, number);
}
inline void bindValue(Statement &statement, int index, char letter)
{
    statement.bind(index, QString(QLatin1Char(letter)));
}
template <std::integral T>
void bindValue(Statement &statement, int index, T number)
{
    statement.bind(index, qint64(number));
}
template <typename Tag>
void bindValue(Statement &statement, int index, Id<Tag> id)
{
    statement.bind(index, id.value);
}
inline void bindValue(Statement &statement, int index, const QDate &date)
{
    if (date.isValid())
        statement.bind(index, date.toString(Qt::ISODate));
    else
        statement.bind(index, nullptr);
}
template <json::Word T>
void bindValue(Statement &statement, int index, T word)
{
    statement.bind(index, json::wordOf(word));
}
template <typename T>
requires json::Part<T> || std::same_as<T, LocalText> || std::same_as<T, QJsonObject>
void bindValue(Statement &statement, int index, const T &value)
{
    statement.bind(index, compactJson(json::write(value)));
}
template <typename T>
void bindValue(Statement &statement, int index, const std::optional<T> &value)
{
    if (value)
        bindValue(statement, index, *value);
    else
        statement.bind(index, nullptr);
}

// Reading: false if the cell holds nothing that fits.

inline bool readValue(const Statement &statement, int column, QString &text)
{
    text = statement.text(column);
    return true;
}
inline bool readValue(const Statement &statement, int column, double &number)
{
    number = statement.real(column);
    return true;
}
inline bool readValue(const Statement &statement, int column, char &letter)
{
    const QString text = statement.text(column);
    letter = text.isEmpty() ? '\0' : text.front().toLatin1();
    return letter >= 'a' && letter <= 'z';
}
template <std::integral T>
bool readValue(const Statement &statement, int column, T &number)
{
    number = T(statement.integer(column));
    return qint64(number) == statement.integer(column);
}
template <typename Tag>
bool readValue(const Statement &statement, int column, Id<Tag> &id)
{
    id.value = statement.integer(column);
    return true;
}
inline bool readValue(const Statement &statement, int column, QDate &date)
{
    date = QDate::fromString(statement.text(column), Qt::ISODate);
    return date.isValid() || statement.isNull(column);
}
template <json::Word T>
bool readValue(const Statement &statement, int column, T &word)
{
    const auto index = json::wordIndex<T>(statement.text(column));
    word = T(index.value_or(0));
    return index.has_value();
}
template <typename T>
requires json::Part<T> || std::same_as<T, LocalText> || std::same_as<T, QJsonObject>
bool readValue(const Statement &statement, int column, T &value)
{
    const auto document = QJsonDocument::fromJson(statement.text(column).toUtf8());
    auto read = json::read<T>(document.object());
    if (!read || !document.isObject())
        return false;
    value = std::move(read).value();
    return true;
}
template <typename T>
bool readValue(const Statement &statement, int column, std::optional<T> &value)
{
    value.reset();
    return statement.isNull(column) || readValue(statement, column, value.emplace());
}

/// Binds the values to the parameters from 1 on and runs the statement.
template <typename... Values>
Result<void> runWith(Statement &statement, const Values &...values)
{
    int index = 0;
    (bindValue(statement, ++index, values), ...);
    return statement.run();
}

/// Reads the columns from `first` on into the fields.
template <typename... Fields>
bool readRow(const Statement &statement, int first, Fields &...fields)
{
    int column = first;
    return (readValue(statement, column++, fields) && ...);
}

} // namespace tidemark::store
