// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstring>
#include <limits>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"

/// Values to and from JSON by one list of field names per struct: specialise `fieldsOf` for a
/// struct, `Words` for an enum or a variant, `Form` for a class with a form of its own. Fields that
/// hold what a fresh struct has are left out.
namespace tidemark::json {

template <typename Part, typename T>
struct Field
{
    const char *name = nullptr;
    T Part::*member = nullptr;
};

template <typename Part>
inline constexpr auto fieldsOf = nullptr; ///< specialise: std::tuple of Field

template <typename T>
struct Words; ///< specialise: static constexpr std::array list = {"first", "second" …}

/// How a class of its own is written: write(const T &) -> QJsonValue, read(QJsonValue, T &) ->
/// bool.
template <typename T>
struct Form;

template <typename T>
concept Part = !std::same_as<std::remove_const_t<decltype(fieldsOf<T>)>, std::nullptr_t>;
template <typename T>
concept Word = std::is_enum_v<T> && requires
{
    Words<T>::list;
};
template <typename T>
concept OneOf = !std::is_enum_v<T> && requires
{
    Words<T>::list;
};
/// A struct around a variant called `kind`, written as the variant alone.
template <typename T>
concept Choice = !Part<T> && OneOf<decltype(T::kind)>;
template <typename T>
concept Formed = requires(const T &value)
{
    Form<T>::write(value);
};

template <>
struct Form<QString>
{
    static QJsonValue write(const QString &text) { return text; }
    static bool read(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return json.isString();
    }
};
template <>
struct Form<bool>
{
    static QJsonValue write(bool flag) { return flag; }
    static bool read(const QJsonValue &json, bool &flag)
    {
        flag = json.toBool();
        return json.isBool();
    }
};
/// Numbers that JSON has no form for are written as "NaN", "Infinity" and "-Infinity".
template <>
struct Form<double>
{
    static QJsonValue write(double number);
    static bool read(const QJsonValue &json, double &number);
};
template <>
struct Form<QDate>
{
    static QJsonValue write(const QDate &date) { return date.toString(Qt::ISODate); }
    static bool read(const QJsonValue &json, QDate &date)
    {
        date = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isString() && (date.isValid() || json.toString().isEmpty());
    }
};
template <>
struct Form<QJsonObject>
{
    static QJsonValue write(const QJsonObject &object) { return object; }
    static bool read(const QJsonValue &json, QJsonObject &object)
    {
        object = json.toObject();
        return json.isObject();
    }
};
template <>
struct Form<QChar>
{
    static QJsonValue write(QChar letter) { return letter.isNull() ? QString() : QString(letter); }
    static bool read(const QJsonValue &json, QChar &letter)
    {
        const QString text = json.toString();
        letter = text.isEmpty() ? QChar() : text.front();
        return json.isString() && text.size() <= 1;
    }
};
/// A letter, as the tags of missings are.
template <>
struct Form<char>
{
    static QJsonValue write(char letter) { return QString(QLatin1Char(letter)); }
    static bool read(const QJsonValue &json, char &letter)
    {
        const QString text = json.toString();
        letter = text.isEmpty() ? '\0' : text.front().toLatin1();
        return text.size() == 1 && letter != '\0';
    }
};
template <std::integral T>
struct Form<T>
{
    static QJsonValue write(T number) { return qint64(number); }
    static bool read(const QJsonValue &json, T &number)
    {
        const qint64 whole = json.toInteger(0);
        number = T(whole);
        return json.isDouble() && whole == json.toInteger(1) && std::in_range<T>(whole);
    }
};
template <typename Tag>
struct Form<Id<Tag>>
{
    static QJsonValue write(Id<Tag> id) { return id.value; }
    static bool read(const QJsonValue &json, Id<Tag> &id)
    {
        return Form<qint64>::read(json, id.value);
    }
};

template <typename T>
QString wordOf(T value)
{
    return QString::fromLatin1(Words<T>::list[std::size_t(value)]);
}

template <typename T>
std::optional<std::size_t> wordIndex(const QString &word)
{
    const auto &list = Words<T>::list;
    const auto found = std::find_if(list.begin(), list.end(), [&](const char *known) {
        return word == QLatin1StringView(known);
    });
    if (found == list.end())
        return {};
    return std::size_t(found - list.begin());
}

template <Formed T>
QJsonValue write(const T &value);
template <Word T>
QJsonValue write(const T &value);
template <Part T>
QJsonValue write(const T &value);
template <OneOf T>
QJsonValue write(const T &value);
template <Choice T>
QJsonValue write(const T &value);
template <typename T>
QJsonValue write(const std::optional<T> &value);
template <typename T>
QJsonValue write(const std::vector<T> &list);
template <typename A, typename B>
QJsonValue write(const std::pair<A, B> &pair);

template <Formed T>
QJsonValue write(const T &value)
{
    return Form<T>::write(value);
}
template <Word T>
QJsonValue write(const T &value)
{
    return wordOf(value);
}
template <Part T>
QJsonValue write(const T &value)
{
    static const T fresh = {};
    QJsonObject object;
    const auto add = [&](const auto &field) {
        if (!(value.*field.member == fresh.*field.member))
            object.insert(QLatin1StringView(field.name), write(value.*field.member));
    };
    std::apply([&](const auto &...field) { (add(field), ...); }, fieldsOf<T>);
    return object;
}
template <OneOf T>
QJsonValue write(const T &value)
{
    const QLatin1StringView word(Words<T>::list[value.index()]);
    return QJsonObject{{word, std::visit([](const auto &chosen) { return write(chosen); }, value)}};
}
template <Choice T>
QJsonValue write(const T &value)
{
    return write(value.kind);
}
template <typename T>
QJsonValue write(const std::optional<T> &value)
{
    return value ? write(*value) : QJsonValue();
}
template <typename T>
QJsonValue write(const std::vector<T> &list)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(write(value));
    return array;
}
template <typename A, typename B>
QJsonValue write(const std::pair<A, B> &pair)
{
    return QJsonArray{write(pair.first), write(pair.second)};
}

/// Reads values; keeps the path to the first thing it does not understand.
class Reader
{
public:
    std::optional<Error> problem() const { return m_problem; }

    template <Formed T>
    void read(const QJsonValue &json, T &value)
    {
        expect(Form<T>::read(json, value));
    }
    template <Word T>
    void read(const QJsonValue &json, T &value)
    {
        const auto index = wordIndex<T>(json.toString());
        if (expect(index.has_value()))
            value = T(*index);
    }
    template <Part T>
    void read(const QJsonValue &json, T &value)
    {
        if (!expect(json.isObject()))
            return;
        QJsonObject rest = json.toObject();
        const auto take = [&](const auto &field) {
            const QLatin1StringView key(field.name);
            if (rest.contains(key))
                readAt(key, rest.take(key), value.*field.member);
        };
        std::apply([&](const auto &...field) { (take(field), ...); }, fieldsOf<T>);
        expectNoMore(rest);
    }
    template <OneOf T>
    void read(const QJsonValue &json, T &value)
    {
        const QJsonObject object = json.toObject();
        const QString word = object.isEmpty() ? QString() : object.begin().key();
        const auto index = wordIndex<T>(word);
        if (!expect(index && object.size() == 1))
            return;
        readAlternative(*index, word, object.begin().value(), value);
    }
    template <Choice T>
    void read(const QJsonValue &json, T &value)
    {
        read(json, value.kind);
    }
    template <typename T>
    void read(const QJsonValue &json, std::optional<T> &value)
    {
        if (json.isNull())
            return value.reset();
        read(json, value.emplace());
    }
    template <typename T>
    void read(const QJsonValue &json, std::vector<T> &list)
    {
        if (!expect(json.isArray()))
            return;
        const QJsonArray array = json.toArray();
        list.clear();
        list.reserve(std::size_t(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            readAt(QString::number(i), array.at(i), list.emplace_back());
    }
    template <typename A, typename B>
    void read(const QJsonValue &json, std::pair<A, B> &pair)
    {
        const QJsonArray array = json.toArray();
        if (!expect(array.size() == 2))
            return;
        read(array.at(0), pair.first);
        read(array.at(1), pair.second);
    }

private:
    template <typename Key, typename T>
    void readAt(const Key &key, const QJsonValue &json, T &value)
    {
        const qsizetype outer = m_path.size();
        m_path += QChar(u'/');
        m_path += key;
        read(json, value);
        m_path.truncate(outer);
    }
    template <typename T, std::size_t i = 0>
    void readAlternative(std::size_t index, const QString &word, const QJsonValue &json, T &value)
    {
        if constexpr (i < std::tuple_size_v<std::remove_const_t<decltype(Words<T>::list)>>) {
            if (index == i)
                return readAt(word, json, value.template emplace<i>());
            readAlternative<T, i + 1>(index, word, json, value);
        }
    }
    bool expect(bool isUnderstood);
    void expectNoMore(const QJsonObject &rest);

    QString m_path;
    std::optional<Error> m_problem;
};

/// Unknown keys, words and types are errors that name the path.
template <typename T>
Result<T> read(const QJsonValue &json)
{
    T value = {};
    Reader reader;
    reader.read(json, value);
    if (auto problem = reader.problem())
        return *std::move(problem);
    return value;
}

} // namespace tidemark::json
