// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/house_style.h"

#include <optional>

#include <QFile>
#include <QJsonDocument>

#include "ui/charts/house_style_json.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// The token of a name, or nullptr.
QColor *colorNamed(Colors &colors, const QString &name)
{
    const std::map<QString, QColor Colors::*> tokens = {
        {u"ink"_s, &Colors::ink},       {u"ink2"_s, &Colors::ink2},
        {u"ink3"_s, &Colors::ink3},     {u"surface"_s, &Colors::surface},
        {u"line"_s, &Colors::line},     {u"tide"_s, &Colors::tide},
        {u"tide2"_s, &Colors::tide2},   {u"tide3"_s, &Colors::tide3},
        {u"tide4"_s, &Colors::tide4},   {u"ember"_s, &Colors::ember},
        {u"noData"_s, &Colors::noData}, {u"dontKnow"_s, &Colors::dontKnow},
    };
    if (const auto found = tokens.find(name); found != tokens.end())
        return &(colors.*(found->second));
    const auto numbered = [&](QLatin1StringView prefix, auto &list) -> QColor * {
        if (!name.startsWith(prefix))
            return nullptr;
        const int index = name.mid(prefix.size()).toInt() - 1;
        return index >= 0 && index < int(list.size()) ? &list[std::size_t(index)] : nullptr;
    };
    if (QColor *step = numbered("likert"_L1, colors.likert))
        return step;
    if (QColor *category = numbered("category"_L1, colors.categories))
        return category;
    return numbered("sequential"_L1, colors.sequential);
}

Error problem(const QString &key, const QString &reason)
{
    return Error{ErrorCode::RequestNotUnderstood, {key, reason}};
}

std::optional<Error> readColors(const QJsonValue &json, HouseStyle &style)
{
    if (!json.isObject())
        return problem(u"colors"_s, u"expected an object"_s);
    const QJsonObject object = json.toObject();
    Colors known;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = u"colors."_s + it.key();
        if (!colorNamed(known, it.key()))
            return problem(key, u"unknown colour name"_s);
        const QColor color(it.value().toString());
        if (!color.isValid())
            return problem(key, u"expected a colour like #0B5C66"_s);
        style.colors[it.key()] = color;
    }
    return std::nullopt;
}

std::optional<Error> readKey(const QString &key, const QJsonValue &json, HouseStyle &style)
{
    if (key == "colors"_L1)
        return readColors(json, style);
    if (key == "sideMargins"_L1) {
        if (!json.isBool())
            return problem(key, u"expected true or false"_s);
        style.hasSideMargins = json.toBool();
        return std::nullopt;
    }
    if (key != "font"_L1 && key != "logo"_L1)
        return problem(key, u"unknown key"_s);
    if (!json.isString())
        return problem(key, u"expected a text"_s);
    (key == "font"_L1 ? style.fontFamily : style.logoText) = json.toString();
    return std::nullopt;
}

} // namespace

Result<HouseStyle> parseHouseStyle(const QByteArray &json)
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        const QString reason = parsing.error == QJsonParseError::NoError
            ? u"expected an object"_s
            : u"%1 at byte %2"_s.arg(parsing.errorString()).arg(parsing.offset);
        return problem(u"house style"_s, reason);
    }
    return houseStyleFromJson(document.object());
}

Result<HouseStyle> houseStyleFromJson(const QJsonObject &json)
{
    HouseStyle style;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (auto error = readKey(it.key(), it.value(), style))
            return *std::move(error);
    }
    return style;
}

HouseStyle keptHouseStyle(const QJsonObject &json)
{
    const auto style = houseStyleFromJson(json);
    return style ? *style : HouseStyle();
}

QJsonObject toJson(const HouseStyle &style)
{
    const HouseStyle plain;
    QJsonObject json;
    if (style.fontFamily != plain.fontFamily)
        json["font"_L1] = style.fontFamily;
    if (!style.logoText.isEmpty())
        json["logo"_L1] = style.logoText;
    if (!style.hasSideMargins)
        json["sideMargins"_L1] = false;
    QJsonObject named;
    for (const auto &[name, color] : style.colors)
        named[name] = color.name();
    if (!named.isEmpty())
        json["colors"_L1] = named;
    return json;
}

Result<HouseStyle> readHouseStyle(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = fileName}};
    auto style = parseHouseStyle(file.readAll());
    if (style)
        return style;
    Error error = std::move(style).error();
    error.where.file = fileName;
    return error;
}

FigureColors withHouseStyle(FigureColors colors, const HouseStyle &style)
{
    for (const auto &[name, color] : style.colors) {
        if (QColor *token = colorNamed(colors.token, name))
            *token = color;
    }
    colors.grid = blend(colors.token.line, colors.token.surface, 0.6);
    return colors;
}

} // namespace tidemark::ui
