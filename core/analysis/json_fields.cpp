// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/json_fields.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

} // namespace

void JsonFields::read(QLatin1StringView key, QString &value)
{
    const auto json = take(key);
    if (!json)
        return;
    if (!json->isString())
        fail(key, RequestText::tr("a text is expected"));
    value = json->toString();
}

void JsonFields::readKey(QLatin1StringView key, QString &value)
{
    if (const auto json = take(key))
        value = keyOf(key, *json);
}

void JsonFields::readKeys(QLatin1StringView key, QStringList &value)
{
    const auto array = takeArray(key);
    if (!array)
        return;
    value.clear();
    for (const QJsonValue &json : *array)
        value << keyOf(key, json);
}

QString JsonFields::keyOf(QLatin1StringView key, const QJsonValue &json)
{
    if (!json.isString() && !json.isDouble())
        fail(key, RequestText::tr("a code or a text is expected"));
    return json.isDouble() ? QString::number(json.toDouble(), 'g', QLocale::FloatingPointShortest)
                           : json.toString();
}

void JsonFields::read(QLatin1StringView key, bool &value)
{
    const auto json = take(key);
    if (!json)
        return;
    if (!json->isBool())
        fail(key, RequestText::tr("true or false is expected"));
    value = json->toBool();
}

void JsonFields::read(QLatin1StringView key, QStringList &value)
{
    const auto array = takeArray(key);
    if (!array)
        return;
    value.clear();
    for (const QJsonValue &json : *array) {
        if (!json.isString())
            fail(key, RequestText::tr("a list of texts is expected"));
        value << json.toString();
    }
}

void JsonFields::read(QLatin1StringView key, std::vector<double> &value)
{
    const auto array = takeArray(key);
    if (!array)
        return;
    value.clear();
    for (const QJsonValue &json : *array) {
        if (!json.isDouble())
            fail(key, RequestText::tr("a list of numbers is expected"));
        value.push_back(json.toDouble());
    }
}

void JsonFields::read(QLatin1StringView key, int &value, int least)
{
    value = takeInt(key, least).value_or(value);
}

void JsonFields::read(QLatin1StringView key, std::optional<int> &value, int least)
{
    if (const auto read = takeInt(key, least))
        value = read;
}

void JsonFields::readBetween(QLatin1StringView key, double &value, double low, double high)
{
    const auto json = take(key);
    if (!json)
        return;
    const double number = json->toDouble(low);
    if (!(number > low && number < high))
        fail(key, RequestText::tr("a number between %1 and %2 is expected").arg(low).arg(high));
    value = number;
}

void JsonFields::require(QLatin1StringView key)
{
    if (!m_object.contains(key))
        fail(key, RequestText::tr("the key is missing"));
}

void JsonFields::fail(const QString &key, const QString &reason)
{
    if (!m_error)
        m_error = Error{ErrorCode::RequestNotUnderstood, {key, reason}};
}

std::optional<Error> JsonFields::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            fail(key, RequestText::tr("there is no such key here"));
    }
    return m_error;
}

std::optional<QJsonValue> JsonFields::take(QLatin1StringView key)
{
    m_asked << key;
    const auto found = m_object.find(key);
    return found == m_object.end() ? std::nullopt : std::optional<QJsonValue>(*found);
}

std::optional<QJsonArray> JsonFields::takeArray(QLatin1StringView key)
{
    const auto json = take(key);
    if (!json)
        return {};
    if (!json->isArray()) {
        fail(key, RequestText::tr("a list is expected"));
        return {};
    }
    return json->toArray();
}

QJsonObject JsonFields::objectOf(QLatin1StringView key, const QJsonValue &json)
{
    if (!json.isObject())
        fail(key, RequestText::tr("a list of objects is expected"));
    return json.toObject();
}

std::optional<int> JsonFields::takeInt(QLatin1StringView key, int least)
{
    const auto json = take(key);
    if (!json)
        return {};
    const double number = json->toDouble(least - 1);
    if (number != std::floor(number) || number < least || number > 1e9) {
        fail(key, RequestText::tr("a whole number of at least %1 is expected").arg(least));
        return {};
    }
    return int(number);
}

void JsonFields::failWord(QLatin1StringView key, const QJsonValue &json, const QStringList &known)
{
    fail(key, RequestText::tr("“%1” is not one of %2").arg(json.toString(), known.join(u", "_s)));
}

} // namespace tidemark
