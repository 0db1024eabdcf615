// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/oaxaca_json.h"

#include <QJsonArray>

#include "core/analysis/regression_json.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

QJsonObject body(const OaxacaRequest &request)
{
    QJsonArray ones;
    for (const double code : request.ones)
        ones.append(code);
    QJsonArray factors;
    for (const ModelTerm &factor : request.factors)
        factors.append(termJson(factor));
    return {{"analysis"_L1, u"oaxaca"_s},
            {"question"_L1, request.question},
            {"items"_L1, QJsonArray::fromStringList(request.items)},
            {"ones"_L1, ones},
            {"family"_L1, word(request.family)},
            {"reference"_L1, word(request.standard)},
            {"between"_L1, request.between},
            {"first"_L1, request.first},
            {"second"_L1, request.second},
            {"factors"_L1, factors}};
}

void readBody(JsonFields &fields, OaxacaRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
    fields.read("ones"_L1, request.ones);
    fields.readWord("family"_L1, request.family);
    fields.readWord("reference"_L1, request.standard);
    fields.require("between"_L1);
    fields.read("between"_L1, request.between);
    fields.readKey("first"_L1, request.first);
    fields.readKey("second"_L1, request.second);
    fields.readObjects("factors"_L1, request.factors, readTerm);
}

} // namespace tidemark
