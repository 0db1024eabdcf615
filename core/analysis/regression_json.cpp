// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

QJsonObject modelJson(const RegressionModel &model)
{
    QJsonArray terms;
    for (const ModelTerm &term : model.terms)
        terms.append(termJson(term));
    return {{"label"_L1, model.label}, {"terms"_L1, terms}};
}

void readModel(JsonFields &fields, RegressionModel &model)
{
    fields.read("label"_L1, model.label);
    fields.readObjects("terms"_L1, model.terms, readTerm);
}

} // namespace

QJsonObject termJson(const ModelTerm &term)
{
    if (term.variable.isEmpty())
        return {{"interaction"_L1, QJsonArray::fromStringList(term.interaction)}};
    QJsonObject json{{"variable"_L1, term.variable}, {"as"_L1, word(term.coding)}};
    if (term.coding == TermCoding::Factor) {
        if (!term.reference.isEmpty())
            json["reference"_L1] = term.reference;
        return json;
    }
    json["transformation"_L1] = word(term.transformation);
    json["degree"_L1] = term.degree;
    return json;
}

void readTerm(JsonFields &fields, ModelTerm &term)
{
    fields.read("interaction"_L1, term.interaction);
    if (!term.interaction.isEmpty())
        return;
    fields.require("variable"_L1);
    fields.read("variable"_L1, term.variable);
    fields.readWord("as"_L1, term.coding);
    if (term.coding == TermCoding::Factor) {
        fields.readKey("reference"_L1, term.reference);
        return;
    }
    fields.readWord("transformation"_L1, term.transformation);
    fields.read("degree"_L1, term.degree, 1);
    if (term.degree > 9)
        fields.fail(u"degree"_s, RequestText::tr("a whole number up to 9 is expected"));
}

QJsonObject body(const RegressionRequest &request)
{
    QJsonArray ones;
    for (const double code : request.ones)
        ones.append(code);
    QJsonArray models;
    for (const RegressionModel &model : request.models)
        models.append(modelJson(model));
    return {{"analysis"_L1, u"regression"_s},
            {"question"_L1, request.question},
            {"items"_L1, QJsonArray::fromStringList(request.items)},
            {"ones"_L1, ones},
            {"family"_L1, word(request.family)},
            {"amount"_L1, word(request.amount)},
            {"offset"_L1, request.offset},
            {"errors"_L1, word(request.errors)},
            {"clusters"_L1, QJsonArray::fromStringList(request.clusters)},
            {"marginErrors"_L1, word(request.marginErrors)},
            {"clusterInfluence"_L1, request.clusterInfluence},
            {"firth"_L1, request.firth},
            {"within"_L1, request.within},
            {"groups"_L1, request.groups},
            {"slope"_L1, request.slope},
            {"likelihood"_L1, word(request.likelihood)},
            {"quadrature"_L1, request.quadrature},
            {"models"_L1, models}};
}

void readBody(JsonFields &fields, RegressionRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
    fields.read("ones"_L1, request.ones);
    fields.readWord("family"_L1, request.family);
    fields.readWord("amount"_L1, request.amount);
    fields.read("offset"_L1, request.offset);
    fields.readWord("errors"_L1, request.errors);
    fields.read("clusters"_L1, request.clusters);
    fields.readWord("marginErrors"_L1, request.marginErrors);
    fields.read("clusterInfluence"_L1, request.clusterInfluence);
    fields.read("firth"_L1, request.firth);
    fields.read("within"_L1, request.within);
    fields.read("groups"_L1, request.groups);
    fields.read("slope"_L1, request.slope);
    fields.readWord("likelihood"_L1, request.likelihood);
    fields.read("quadrature"_L1, request.quadrature, 1);
    fields.require("models"_L1);
    fields.readObjects("models"_L1, request.models, readModel);
}

} // namespace tidemark
