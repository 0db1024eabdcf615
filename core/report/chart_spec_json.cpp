// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <concepts>
#include <type_traits>
#include <utility>

#include <QJsonArray>
#include <QJsonValue>

#include "core/report/chart_spec.h"
#include "core/report/chart_spec_fields.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

template <typename Enum>
struct Words;

template <>
struct Words<ChartKind>
{
    static constexpr std::array list = {
        "clusteredBars", "change",         "slope",  "likertStacked",   "likertDiverging",
        "dotWhisker",    "adjustedShares", "line",   "histogram",       "boxStrip",
        "heat",          "flow",           "waffle", "cumulativeStart", "rankedMultiple",
        "hexMap",        "smallMultiples"};
};
template <>
struct Words<ChartUnit>
{
    static constexpr std::array list = {"percent", "percentagePoints", "number"};
};
template <>
struct Words<MarkState>
{
    static constexpr std::array list = {"shown", "fewAnswers", "hidden", "noData"};
};
template <>
struct Words<RowRole>
{
    static constexpr std::array list = {"ordinary",  "total", "groupHead",
                                        "reference", "other", "exclusive"};
};
template <>
struct Words<SeriesRole>
{
    static constexpr std::array list = {"wave",   "likertStep", "dontKnow",
                                        "topSum", "bottomSum",  "category",
                                        "change", "estimate",   "unadjusted"};
};
template <>
struct Words<ReferenceKind>
{
    static constexpr std::array list = {"value", "position", "break"};
};

template <typename T>
concept Word = std::is_enum_v<T>;

template <typename T>
concept Part = requires(T &part)
{
    visitFields(part, [](const char *, auto &) {});
};

QJsonValue written(const QString &text)
{
    return text;
}
QJsonValue written(int number)
{
    return number;
}
QJsonValue written(qint64 number)
{
    return number;
}
QJsonValue written(double number)
{
    return number;
}
QJsonValue written(bool flag)
{
    return flag;
}
QJsonValue written(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

template <Word T>
QJsonValue written(T word)
{
    return QString::fromLatin1(Words<T>::list[std::size_t(word)]);
}

template <Part T>
QJsonObject writtenObject(const T &part);

template <Part T>
QJsonValue written(const T &part)
{
    return writtenObject(part);
}

template <typename T>
QJsonValue written(const std::optional<T> &value)
{
    return value ? written(*value) : QJsonValue();
}

template <typename T>
QJsonValue written(const std::vector<T> &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array.append(written(part));
    return array;
}

template <Part T>
QJsonObject writtenObject(const T &part)
{
    const T fresh = {};
    QJsonObject plain;
    visitFields(fresh, [&](const char *name, const auto &value) {
        plain.insert(QLatin1StringView(name), written(value));
    });
    QJsonObject object;
    visitFields(part, [&](const char *name, const auto &value) {
        const QLatin1StringView key(name);
        if (const QJsonValue json = written(value); json != plain.value(key))
            object.insert(key, json);
    });
    return object;
}

/// Reads values and keeps the first problem with the path to it.
class Reader
{
public:
    std::optional<Error> problem() const { return m_problem; }

    void read(const QJsonValue &json, QString &text)
    {
        if (expect(json.isString(), "a text"))
            text = json.toString();
    }
    void read(const QJsonValue &json, bool &flag)
    {
        if (expect(json.isBool(), "true or false"))
            flag = json.toBool();
    }
    void read(const QJsonValue &json, double &number)
    {
        if (expect(json.isDouble(), "a number"))
            number = json.toDouble();
    }
    template <std::integral T>
    void read(const QJsonValue &json, T &number)
    {
        const bool isWhole = json.isDouble() && json.toInteger(0) == json.toInteger(1)
            && std::in_range<T>(json.toInteger());
        if (expect(isWhole, "a whole number"))
            number = T(json.toInteger());
    }
    void read(const QJsonValue &json, QStringList &texts)
    {
        std::vector<QString> list;
        read(json, list);
        texts = QStringList(list.begin(), list.end());
    }
    template <Word T>
    void read(const QJsonValue &json, T &word)
    {
        const auto &list = Words<T>::list;
        const auto found = std::find_if(list.begin(), list.end(), [&](const char *known) {
            return json.toString() == QLatin1StringView(known);
        });
        if (expect(found != list.end(), "one of the known words"))
            word = T(found - list.begin());
    }
    template <typename T>
    void read(const QJsonValue &json, std::optional<T> &value)
    {
        value.emplace();
        read(json, *value);
    }
    template <typename T>
    void read(const QJsonValue &json, std::vector<T> &parts)
    {
        if (!expect(json.isArray(), "a list"))
            return;
        for (const QJsonValue item : json.toArray())
            read(item, parts.emplace_back());
    }
    template <Part T>
    void read(const QJsonValue &json, T &part)
    {
        if (!expect(json.isObject(), "an object"))
            return;
        QJsonObject rest = json.toObject();
        visitFields(part, [&](const char *name, auto &value) {
            const QLatin1StringView key(name);
            if (rest.contains(key))
                readField(key, rest.take(key), value);
        });
        for (const QString &key : rest.keys())
            complain(m_path + key, u"unknown key"_s);
    }

private:
    template <typename T>
    void readField(QLatin1StringView key, const QJsonValue &json, T &value)
    {
        const QString outer = m_path;
        m_path += key;
        m_path += u'.';
        read(json, value);
        m_path = outer;
    }
    bool expect(bool holds, const char *what)
    {
        if (!holds)
            complain(m_path.chopped(m_path.isEmpty() ? 0 : 1),
                     "expected "_L1 + QLatin1StringView(what));
        return holds;
    }
    void complain(const QString &path, const QString &reason)
    {
        if (!m_problem)
            m_problem = Error{ErrorCode::RequestNotUnderstood, {path, reason}};
    }

    QString m_path;
    std::optional<Error> m_problem;
};

} // namespace

QString chartKindWord(ChartKind kind)
{
    return QString::fromLatin1(Words<ChartKind>::list[std::size_t(kind)]);
}

std::optional<ChartKind> chartKindFromWord(const QString &word)
{
    const auto &list = Words<ChartKind>::list;
    const auto found = std::ranges::find(list, word.toStdString());
    return found == list.end() ? std::nullopt : std::optional(ChartKind(found - list.begin()));
}

QJsonObject toJson(const ChartSpec &spec)
{
    return writtenObject(spec);
}

Result<ChartSpec> chartSpecFromJson(const QJsonObject &json)
{
    ChartSpec spec;
    Reader reader;
    reader.read(QJsonValue(json), spec);
    if (auto problem = reader.problem())
        return *std::move(problem);
    return spec;
}

} // namespace tidemark
