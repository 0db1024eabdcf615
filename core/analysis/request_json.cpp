// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/request_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/analysis/crosstab_json.h"
#include "core/analysis/difference_json.h"
#include "core/analysis/json_fields.h"
#include "core/analysis/oaxaca_json.h"
#include "core/analysis/regression_json.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

QJsonArray toArray(const std::vector<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

QJsonArray toArray(const std::set<MissingReason> &reasons)
{
    QJsonArray array;
    for (const MissingReason reason : reasons)
        array.append(word(reason));
    return array;
}

void write(QJsonObject &json, const Scope &scope)
{
    json["waves"_L1] = QJsonArray::fromStringList(scope.waves);
    json["by"_L1] = QJsonArray::fromStringList(scope.by);
    json["filter"_L1] = scope.filter;
    json["units"_L1] = word(scope.units);
    json["inBase"_L1] = toArray(scope.inBase);
    json["confidence"_L1] = scope.confidence;
    json["fewAnswers"_L1] = scope.fewAnswers;
    json["smallestBase"_L1] = scope.smallestBase;
    json["totals"_L1] = scope.totals;
    if (scope.minCell)
        json["minCell"_L1] = *scope.minCell;
}

void readNames(JsonFields &fields, QLatin1StringView key, QStringList &names)
{
    fields.read(key, names);
    for (const QString &name : names) {
        if (names.count(name) > 1)
            return fields.fail(key, RequestText::tr("“%1” stands there twice").arg(name));
    }
}

void read(JsonFields &fields, Scope &scope)
{
    readNames(fields, "waves"_L1, scope.waves);
    readNames(fields, "by"_L1, scope.by);
    fields.read("filter"_L1, scope.filter);
    fields.readWord("units"_L1, scope.units);
    fields.readWords("inBase"_L1, scope.inBase);
    fields.readBetween("confidence"_L1, scope.confidence, 0.0, 1.0);
    fields.read("fewAnswers"_L1, scope.fewAnswers, 0);
    fields.read("smallestBase"_L1, scope.smallestBase, 0);
    fields.read("totals"_L1, scope.totals);
    fields.read("minCell"_L1, scope.minCell, 0);
}

QJsonObject body(const ShareRequest &request)
{
    return {{"analysis"_L1, u"share"_s},
            {"question"_L1, request.question},
            {"items"_L1, QJsonArray::fromStringList(request.items)},
            {"categories"_L1, toArray(request.categories)},
            {"combined"_L1, toArray(request.combined)},
            {"interval"_L1, word(request.interval)}};
}

QJsonObject body(const MeanRequest &request)
{
    return {{"analysis"_L1, u"mean"_s},
            {"question"_L1, request.question},
            {"items"_L1, QJsonArray::fromStringList(request.items)},
            {"statistic"_L1, word(request.statistic)},
            {"quantiles"_L1, toArray(request.quantiles)},
            {"rule"_L1, word(request.rule)},
            {"denominator"_L1, request.denominator}};
}

QJsonObject body(const VariationRequest &request)
{
    return {{"analysis"_L1, u"variation"_s},
            {"question"_L1, request.question},
            {"items"_L1, QJsonArray::fromStringList(request.items)}};
}

QJsonObject body(const ScaleRequest &request)
{
    return {{"analysis"_L1, u"scale"_s},
            {"question"_L1, request.question},
            {"items"_L1, QJsonArray::fromStringList(request.items)}};
}

QJsonObject body(const SurvivalRequest &request)
{
    return {{"analysis"_L1, u"survival"_s},
            {"question"_L1, request.question},
            {"event"_L1, request.event},
            {"eventCodes"_L1, toArray(request.eventCodes)},
            {"times"_L1, toArray(request.times)}};
}

QJsonObject body(const ChangeRequest &request)
{
    QJsonArray contrasts;
    for (const ChangeContrast contrast : request.contrasts)
        contrasts << word(contrast);
    return {{"analysis"_L1, u"change"_s},
            {"question"_L1, request.question},
            {"items"_L1, QJsonArray::fromStringList(request.items)},
            {"statistic"_L1, word(request.statistic)},
            {"categories"_L1, toArray(request.categories)},
            {"combined"_L1, toArray(request.combined)},
            {"interval"_L1, word(request.interval)},
            {"contrasts"_L1, contrasts}};
}

void readBody(JsonFields &fields, ShareRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
    fields.read("categories"_L1, request.categories);
    fields.read("combined"_L1, request.combined);
    fields.readWord("interval"_L1, request.interval);
}

void readBody(JsonFields &fields, MeanRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
    fields.readWord("statistic"_L1, request.statistic);
    fields.read("quantiles"_L1, request.quantiles);
    fields.readWord("rule"_L1, request.rule);
    fields.read("denominator"_L1, request.denominator);
    const bool isRatio = request.statistic == NumberStatistic::Ratio;
    if (isRatio == request.denominator.isEmpty())
        fields.fail(u"denominator"_s,
                    isRatio ? RequestText::tr("a ratio needs a variable to divide by")
                            : RequestText::tr("only a ratio has one"));
    for (const double p : request.quantiles) {
        if (!(p > 0.0 && p < 1.0))
            fields.fail(u"quantiles"_s, RequestText::tr("%1 is not between 0 and 1").arg(p));
    }
}

void readBody(JsonFields &fields, VariationRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
}

void readBody(JsonFields &fields, ScaleRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
}

void readBody(JsonFields &fields, SurvivalRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.require("event"_L1);
    fields.read("event"_L1, request.event);
    fields.read("eventCodes"_L1, request.eventCodes);
    fields.read("times"_L1, request.times);
}

void readBody(JsonFields &fields, ChangeRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
    fields.readWord("statistic"_L1, request.statistic);
    fields.read("categories"_L1, request.categories);
    fields.read("combined"_L1, request.combined);
    fields.readWord("interval"_L1, request.interval);
    fields.readWords("contrasts"_L1, request.contrasts);
    if (request.statistic != ChangeStatistic::Share
        && request.contrasts.contains(ChangeContrast::OddsRatio))
        fields.fail(u"contrasts"_s, RequestText::tr("an odds ratio is of shares"));
}

template <typename Request>
Result<AnalysisRequest> readRequest(JsonFields &fields)
{
    Request request;
    fields.require("question"_L1);
    readBody(fields, request);
    read(fields, request.scope);
    if (const auto error = fields.finish())
        return *error;
    return AnalysisRequest(std::move(request));
}

struct RequestReader
{
    QLatin1StringView name;
    Result<AnalysisRequest> (*read)(JsonFields &);
};

constexpr RequestReader readers[] = {
    {"share"_L1, readRequest<ShareRequest>},
    {"mean"_L1, readRequest<MeanRequest>},
    {"change"_L1, readRequest<ChangeRequest>},
    {"variation"_L1, readRequest<VariationRequest>},
    {"scale"_L1, readRequest<ScaleRequest>},
    {"survival"_L1, readRequest<SurvivalRequest>},
    {"crosstab"_L1, readRequest<CrosstabRequest>},
    {"regression"_L1, readRequest<RegressionRequest>},
    {"oaxaca"_L1, readRequest<OaxacaRequest>},
    {"differenceInDifferences"_L1, readRequest<DifferenceRequest>},
};

} // namespace

QJsonObject toJson(const AnalysisRequest &request)
{
    return std::visit(
        [](const auto &asked) {
            QJsonObject json = body(asked);
            json["version"_L1] = requestVersion;
            write(json, asked.scope);
            return json;
        },
        request);
}

Result<AnalysisRequest> requestFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    fields.require("version"_L1);
    int version = requestVersion;
    fields.read("version"_L1, version, 1);
    if (version != requestVersion)
        fields.fail(u"version"_s,
                    RequestText::tr("this program knows version %1").arg(requestVersion));
    fields.require("analysis"_L1);
    QString analysis;
    fields.read("analysis"_L1, analysis);
    QStringList known;
    for (const auto &[name, reader] : readers) {
        if (analysis == name)
            return reader(fields);
        known << name;
    }
    fields.fail(u"analysis"_s,
                RequestText::tr("“%1” is not one of %2").arg(analysis, known.join(u", "_s)));
    return *fields.finish();
}

} // namespace tidemark
