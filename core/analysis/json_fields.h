// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include "core/analysis/words.h"
#include "core/base/error.h"

namespace tidemark {

/// Reads the keys of one object strictly: keeps the first error (RequestNotUnderstood with key and
/// reason) and knows which keys nobody asked for.
class JsonFields final
{
public:
    explicit JsonFields(const QJsonObject &object)
        : m_object(object)
    {
    }

    /// Each leaves `value` as it is where the key is absent.
    void read(QLatin1StringView key, QString &value);
    /// A category by its code or text.
    void readKey(QLatin1StringView key, QString &value);
    void readKeys(QLatin1StringView key, QStringList &value);
    void read(QLatin1StringView key, bool &value);
    void read(QLatin1StringView key, QStringList &value);
    void read(QLatin1StringView key, std::vector<double> &value);
    /// A whole number of at least `least`.
    void read(QLatin1StringView key, int &value, int least);
    void read(QLatin1StringView key, std::optional<int> &value, int least);
    /// A number above `low` and below `high`.
    void readBetween(QLatin1StringView key, double &value, double low, double high);

    /// A list of objects, each read with its own fields by readOne(JsonFields &, Element &).
    template <typename Element, typename ReadOne>
    void readObjects(QLatin1StringView key, std::vector<Element> &elements, const ReadOne &readOne)
    {
        const auto array = takeArray(key);
        if (!array)
            return;
        elements.clear();
        for (const QJsonValue &json : *array) {
            const QJsonObject object = objectOf(key, json);
            JsonFields fields(object);
            readOne(fields, elements.emplace_back());
            if (const auto error = fields.finish(); error && !m_error)
                m_error = error;
        }
    }

    template <typename Value>
    void readWord(QLatin1StringView key, Value &value)
    {
        if (const auto json = take(key); json && !m_error)
            value = wordOf<Value>(key, *json).value_or(value);
    }

    template <typename Value>
    void readWords(QLatin1StringView key, std::set<Value> &values)
    {
        const auto array = takeArray(key);
        if (!array)
            return;
        values.clear();
        for (const QJsonValue &json : *array) {
            if (const auto value = wordOf<Value>(key, json))
                values.insert(*value);
        }
    }

    /// Absent words stay nothing; an empty list is none of them.
    template <typename Value>
    void readWords(QLatin1StringView key, std::optional<std::set<Value>> &values)
    {
        if (m_object.contains(key))
            readWords(key, values.emplace());
        m_asked << key;
    }

    void require(QLatin1StringView key);
    void fail(const QString &key, const QString &reason);
    /// The first error, if only that of a key nobody asked for.
    std::optional<Error> finish();

private:
    std::optional<QJsonValue> take(QLatin1StringView key);
    std::optional<QJsonArray> takeArray(QLatin1StringView key);
    QJsonObject objectOf(QLatin1StringView key, const QJsonValue &json);
    std::optional<int> takeInt(QLatin1StringView key, int least);
    QString keyOf(QLatin1StringView key, const QJsonValue &json);
    void failWord(QLatin1StringView key, const QJsonValue &json, const QStringList &known);

    template <typename Value>
    std::optional<Value> wordOf(QLatin1StringView key, const QJsonValue &json)
    {
        const auto value = fromWord<Value>(json.toString());
        if (!value)
            failWord(key, json, allWords<Value>());
        return value;
    }

    const QJsonObject &m_object;
    QStringList m_asked = {};
    std::optional<Error> m_error = {};
};

} // namespace tidemark
