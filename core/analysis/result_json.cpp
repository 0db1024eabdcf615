// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/result_json.h"

#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/analysis/request_json.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

template <typename List, typename Function>
QJsonArray mapped(const List &list, Function function)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(function(element));
    return array;
}

QJsonValue optionalNumber(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject headingJson(const Heading &heading, const QString &language)
{
    QJsonObject json{{"key"_L1, heading.key}, {"label"_L1, heading.label.text(language)}};
    if (heading.code)
        json["code"_L1] = *heading.code;
    if (heading.isMissingReason)
        json["isMissingReason"_L1] = true;
    if (heading.isReference)
        json["isReference"_L1] = true;
    if (heading.depth > 0)
        json["depth"_L1] = heading.depth;
    if (heading.parent >= 0)
        json["parent"_L1] = heading.parent;
    return json;
}

void writePlace(QJsonObject &json, const AnalysisResult &result, const EstimateKey &key)
{
    const auto name = [&](QLatin1StringView field, const std::vector<Heading> &headings,
                          int index) {
        if (index >= 0)
            json[field] = headings[std::size_t(index)].key;
    };
    name("wave"_L1, result.waves, key.wave);
    name("fromWave"_L1, result.waves, key.fromWave);
    name("group"_L1, result.groups, key.group);
    name("item"_L1, result.items, key.item);
    name("category"_L1, result.categories, key.category);
    name("fromCategory"_L1, result.categories, key.fromCategory);
    name("part"_L1, result.parts, key.part);
}

/// Kinds for which "no difference" is 0.
bool isOfModel(EstimateKind kind)
{
    return kind == EstimateKind::Coefficient || kind == EstimateKind::Effect
        || kind == EstimateKind::Component;
}

QJsonObject estimateJson(const AnalysisResult &result, const Estimate &estimate)
{
    QJsonObject json{{"state"_L1, word(estimate.state)}, {"kind"_L1, word(estimate.key.kind)}};
    if (estimate.key.panel)
        json["panel"_L1] = true;
    writePlace(json, result, estimate.key);
    if (estimate.state == EstimateState::Suppressed)
        return json;
    json["value"_L1] = optionalNumber(estimate.value);
    json["standardError"_L1] = optionalNumber(estimate.standardError);
    json["lower"_L1] = optionalNumber(estimate.lower);
    json["upper"_L1] = optionalNumber(estimate.upper);
    json["base"_L1] = estimate.base;
    json["count"_L1] = estimate.count;
    json["weightedBase"_L1] = estimate.weightedBase;
    json["effectiveBase"_L1] = estimate.effectiveBase;
    json["designEffect"_L1] = optionalNumber(estimate.designEffect);
    // endless degrees of freedom: the normal distribution
    json["degreesOfFreedom"_L1] = std::isfinite(estimate.degreesOfFreedom)
        ? QJsonValue(estimate.degreesOfFreedom)
        : QJsonValue();
    if (isOfModel(estimate.key.kind))
        json["pValue"_L1] = optionalNumber(pValueOf(estimate));
    return json;
}

QJsonObject testJson(const AnalysisResult &result, const TestFigure &test)
{
    QJsonObject json{{"test"_L1, test.test}, {"state"_L1, word(test.state)}};
    writePlace(json, result,
               {.wave = test.wave,
                .fromWave = test.fromWave,
                .group = test.group,
                .item = test.item,
                .category = test.category});
    if (test.panel)
        json["panel"_L1] = true;
    if (test.state == EstimateState::Suppressed)
        return json;
    json["statistic"_L1] = optionalNumber(test.statistic);
    json["df1"_L1] = optionalNumber(test.df1);
    json["df2"_L1] = optionalNumber(test.df2);
    json["pValue"_L1] = optionalNumber(test.pValue);
    return json;
}

QJsonObject measureJson(const AnalysisResult &result, const Measure &measure)
{
    QJsonObject json{{"measure"_L1, measure.measure}, {"state"_L1, word(measure.state)}};
    writePlace(json, result,
               {.wave = measure.wave,
                .fromWave = measure.fromWave,
                .group = measure.group,
                .item = measure.item,
                .category = measure.category});
    if (measure.panel)
        json["panel"_L1] = true;
    if (measure.state == EstimateState::Suppressed)
        return json;
    json["value"_L1] = optionalNumber(measure.value);
    json["standardError"_L1] = optionalNumber(measure.standardError);
    json["lower"_L1] = optionalNumber(measure.lower);
    json["upper"_L1] = optionalNumber(measure.upper);
    if (measure.base > 0)
        json["base"_L1] = measure.base;
    return json;
}

QJsonObject comparisonJson(const AnalysisResult &result, const Comparison &comparison)
{
    QJsonObject json{{"state"_L1, word(comparison.state)}};
    writePlace(json, result,
               {.wave = comparison.wave,
                .group = comparison.firstGroup,
                .item = comparison.item,
                .category = comparison.category});
    json["fromGroup"_L1] = result.groups[std::size_t(comparison.secondGroup)].key;
    if (comparison.state == EstimateState::Suppressed)
        return json;
    json["difference"_L1] = optionalNumber(comparison.difference);
    json["standardError"_L1] = optionalNumber(comparison.standardError);
    json["pValue"_L1] = optionalNumber(comparison.pValue);
    json["adjustedPValue"_L1] = optionalNumber(comparison.adjustedPValue);
    return json;
}

QJsonObject clusterChangeJson(const AnalysisResult &result, const ClusterChange &one)
{
    QJsonObject json{{"cases"_L1, one.cases},
                     {"change"_L1, one.change},
                     {"standardErrors"_L1, one.standardErrors}};
    if (!one.cluster.isEmpty())
        json["cluster"_L1] = one.cluster;
    writePlace(json, result, {.group = one.group, .item = one.item, .category = one.category});
    return json;
}

QJsonObject waveFactsJson(const WaveFacts &facts, const QString &language)
{
    QJsonObject leftOut;
    for (const auto &[reason, rows] : facts.leftOut)
        leftOut[word(reason)] = rows;
    return {{"wave"_L1, facts.wave},
            {"source"_L1, facts.sourceName.text(language)},
            {"units"_L1, facts.unitPlural.text(language)},
            {"rows"_L1, facts.rows},
            {"base"_L1, facts.base},
            {"populationSize"_L1, optionalNumber(facts.populationSize)},
            {"finitePopulation"_L1, facts.finitePopulation},
            {"weight"_L1, facts.weight},
            {"strata"_L1, facts.strata},
            {"clusters"_L1, facts.clusters},
            {"calibration"_L1, facts.calibration},
            {"replication"_L1, facts.replication},
            {"leftOut"_L1, leftOut},
            {"leftOutByFilter"_L1, facts.leftOutByFilter}};
}

QJsonObject provenanceJson(const Provenance &provenance, const QString &language)
{
    return {
        {"question"_L1, provenance.question.text(language)},
        {"wording"_L1, provenance.wording.text(language)},
        {"filter"_L1, provenance.filter},
        {"byVariables"_L1, provenance.byVariables},
        {"waves"_L1,
         mapped(provenance.waves,
                [&](const WaveFacts &facts) { return waveFactsJson(facts, language); })},
        {"unitsInAllWaves"_L1, provenance.unitsInAllWaves},
        {"intervalMethod"_L1, provenance.intervalMethod},
        {"varianceMethod"_L1, provenance.varianceMethod},
        {"linkNotes"_L1,
         mapped(provenance.linkNotes, [&](const LocalText &note) { return note.text(language); })},
        {"revision"_L1, qint64(provenance.revision)}};
}

QByteArray numberText(double number)
{
    const bool isWhole = std::abs(number) < 9e15 && number == std::floor(number);
    return isWhole ? QByteArray::number(qint64(number)) : QByteArray::number(number, 'g', 17);
}

/// The text of a JSON string with its quotes and escapes.
QByteArray quotedText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray valueText(const QJsonValue &value, int level);

QByteArray listed(const QByteArrayList &parts, char open, char close, int level)
{
    if (parts.isEmpty())
        return QByteArray(1, open) + close;
    const QByteArray inner = QByteArray("\n").append(QByteArray(2 * (level + 1), ' '));
    const QByteArray outer = QByteArray("\n").append(QByteArray(2 * level, ' '));
    return open + inner + parts.join("," + inner) + outer + close;
}

QByteArray objectText(const QJsonObject &object, int level)
{
    QByteArrayList parts;
    for (auto it = object.begin(); it != object.end(); ++it)
        parts << quotedText(it.key()) + ": " + valueText(it.value(), level + 1);
    return listed(parts, '{', '}', level);
}

QByteArray valueText(const QJsonValue &value, int level)
{
    if (value.isDouble())
        return numberText(value.toDouble());
    if (value.isString())
        return quotedText(value.toString());
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isObject())
        return objectText(value.toObject(), level);
    if (!value.isArray())
        return "null";
    QByteArrayList parts;
    for (const QJsonValue &element : value.toArray())
        parts << valueText(element, level + 1);
    return listed(parts, '[', ']', level);
}

} // namespace

QJsonObject toJson(const AnalysisResult &result, const QString &language)
{
    const auto headings = [&](const std::vector<Heading> &list) {
        return mapped(list, [&](const Heading &heading) { return headingJson(heading, language); });
    };
    QJsonObject json{{"version"_L1, resultVersion},
                     {"language"_L1, language},
                     {"request"_L1, toJson(result.request)},
                     {"waves"_L1, headings(result.waves)},
                     {"groups"_L1, headings(result.groups)},
                     {"items"_L1, headings(result.items)},
                     {"categories"_L1, headings(result.categories)},
                     {"parts"_L1, headings(result.parts)},
                     {"provenance"_L1, provenanceJson(result.provenance, language)},
                     {"synthetic"_L1, result.synthetic}};
    json["estimates"_L1] = mapped(
        result.estimates, [&](const Estimate &estimate) { return estimateJson(result, estimate); });
    json["tests"_L1] =
        mapped(result.tests, [&](const TestFigure &test) { return testJson(result, test); });
    json["measures"_L1] = mapped(
        result.measures, [&](const Measure &measure) { return measureJson(result, measure); });
    json["comparisons"_L1] = mapped(
        result.comparisons, [&](const Comparison &one) { return comparisonJson(result, one); });
    if (!result.clusterInfluence.empty())
        json["clusterInfluence"_L1] =
            mapped(result.clusterInfluence,
                   [&](const ClusterChange &one) { return clusterChangeJson(result, one); });
    json["notices"_L1] = mapped(result.notices, [](const Issue &issue) { return describe(issue); });
    return json;
}

QByteArray jsonText(const QJsonObject &object)
{
    return objectText(object, 0) + '\n';
}

} // namespace tidemark
