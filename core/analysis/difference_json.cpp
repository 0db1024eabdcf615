// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/difference_json.h"

#include <QJsonArray>

#include "core/analysis/regression_json.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

QJsonObject body(const DifferenceRequest &request)
{
    QJsonArray ones;
    for (const double code : request.ones)
        ones.append(code);
    QJsonArray covariates;
    for (const ModelTerm &term : request.covariates)
        covariates.append(termJson(term));
    return {{"analysis"_L1, u"differenceInDifferences"_s},
            {"question"_L1, request.question},
            {"items"_L1, QJsonArray::fromStringList(request.items)},
            {"ones"_L1, ones},
            {"treatment"_L1, request.treatment},
            {"treated"_L1, QJsonArray::fromStringList(request.treated)},
            {"comparison"_L1, QJsonArray::fromStringList(request.comparison)},
            {"before"_L1, request.before},
            {"after"_L1, request.after},
            {"covariates"_L1, covariates},
            {"within"_L1, request.within},
            {"errors"_L1, word(request.errors)},
            {"cluster"_L1, request.cluster},
            {"changing"_L1, word(request.changing)}};
}

void readBody(JsonFields &fields, DifferenceRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
    fields.read("ones"_L1, request.ones);
    fields.require("treatment"_L1);
    fields.read("treatment"_L1, request.treatment);
    fields.readKeys("treated"_L1, request.treated);
    fields.readKeys("comparison"_L1, request.comparison);
    fields.read("before"_L1, request.before);
    fields.read("after"_L1, request.after);
    fields.readObjects("covariates"_L1, request.covariates, readTerm);
    fields.read("within"_L1, request.within);
    fields.readWord("errors"_L1, request.errors);
    fields.read("cluster"_L1, request.cluster);
    fields.readWord("changing"_L1, request.changing);
}

} // namespace tidemark
