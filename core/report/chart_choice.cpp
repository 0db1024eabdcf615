// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_from_result.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

Error wrong(const QString &key, const QString &reason)
{
    return {ErrorCode::RequestNotUnderstood, {u"chart."_s + key, reason}};
}

LocalText textOf(const QJsonObject &json)
{
    LocalText text;
    for (auto it = json.begin(); it != json.end(); ++it)
        text.set(it.key(), it.value().toString());
    return text;
}

QJsonObject jsonOf(const LocalText &text)
{
    QJsonObject json;
    for (const auto &[language, words] : text.all())
        json[language] = words;
    return json;
}

bool readStyle(const QString &key, const QJsonValue &value, FigureStyle &style)
{
    if (key == u"decimals"_s && value.isDouble())
        style.decimals = value.toInt();
    else if (key == u"sort"_s && (value == u"value"_s || value == u"code"_s))
        style.sortsByValue = value == u"value"_s;
    else if (key == u"base"_s && value.isBool())
        style.showsBase = value.toBool();
    else if (key == u"widthCm"_s && value.isDouble())
        style.widthCm = value.toDouble();
    else if (key == u"textPoints"_s && value.isDouble())
        style.textPoints = value.toDouble();
    else
        return false;
    return true;
}

void writeStyle(const FigureStyle &style, QJsonObject &json)
{
    const FigureStyle plain;
    if (style.decimals)
        json[u"decimals"_s] = *style.decimals;
    if (style.sortsByValue)
        json[u"sort"_s] = u"value"_s;
    if (!style.showsBase)
        json[u"base"_s] = false;
    if (style.widthCm != plain.widthCm)
        json[u"widthCm"_s] = style.widthCm;
    if (style.textPoints != plain.textPoints)
        json[u"textPoints"_s] = style.textPoints;
}

} // namespace

Result<ChartChoice> chartChoiceFromJson(const QJsonObject &json)
{
    ChartChoice choice;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == u"kind"_s) {
            choice.kind = chartKindFromWord(it.value().toString());
            if (!choice.kind)
                return wrong(it.key(), it.value().toString());
        } else if (it.key() == u"headline"_s && it.value().isObject()) {
            choice.headline = textOf(it.value().toObject());
        } else if (it.key() == u"subtitle"_s && it.value().isObject()) {
            choice.subtitle = textOf(it.value().toObject());
        } else if (it.key() == u"interval"_s && it.value().isBool()) {
            choice.showsInterval = it.value().toBool();
        } else if (!readStyle(it.key(), it.value(), choice.style)) {
            return wrong(it.key(), u"unknown key or wrong type"_s);
        }
    }
    return choice;
}

QJsonObject toJson(const ChartChoice &choice)
{
    QJsonObject json;
    if (choice.kind)
        json[u"kind"_s] = chartKindWord(*choice.kind);
    if (!choice.headline.isEmpty())
        json[u"headline"_s] = jsonOf(choice.headline);
    if (!choice.subtitle.isEmpty())
        json[u"subtitle"_s] = jsonOf(choice.subtitle);
    if (!choice.showsInterval)
        json[u"interval"_s] = false;
    writeStyle(choice.style, json);
    return json;
}

MarkState markState(EstimateState state)
{
    switch (state) {
    case EstimateState::Shown:
        return MarkState::Shown;
    case EstimateState::FewAnswers:
        return MarkState::FewAnswers;
    case EstimateState::TooFew:
    case EstimateState::Suppressed:
        return MarkState::Hidden;
    case EstimateState::NotEstimable:
        break;
    }
    return MarkState::NoData;
}

QString keyText(const EstimateKey &key)
{
    QStringList parts;
    for (const int part : {int(key.kind), int(key.panel), key.wave, key.fromWave, key.group,
                           key.item, key.category, key.fromCategory, key.part})
        parts << QString::number(part);
    return parts.join(u':');
}

std::optional<EstimateKey> keyFromText(const QString &text)
{
    constexpr qsizetype partCount = 9;
    const QStringList parts = text.split(u':');
    if (parts.size() != partCount)
        return {};
    std::array<int, partCount> number = {};
    for (qsizetype i = 0; i < partCount; ++i) {
        bool isNumber = false;
        number[std::size_t(i)] = parts[i].toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    if (number[0] < 0 || number[0] > int(EstimateKind::Component))
        return {};
    return EstimateKey{EstimateKind(number[0]),
                       number[1] != 0,
                       number[2],
                       number[3],
                       number[4],
                       number[5],
                       number[6],
                       number[7],
                       number[8]};
}

} // namespace tidemark
