// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crosstab_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

template <typename Value>
void write(QJsonObject &json, QLatin1StringView key, const std::optional<std::set<Value>> &values)
{
    if (!values)
        return;
    QJsonArray array;
    for (const Value value : *values)
        array.append(word(value));
    json[key] = array;
}

} // namespace

QJsonObject body(const CrosstabRequest &request)
{
    QJsonObject json{{"analysis"_L1, u"crosstab"_s},
                     {"question"_L1, request.question},
                     {"items"_L1, QJsonArray::fromStringList(request.items)},
                     {"of"_L1, word(request.of)},
                     {"interval"_L1, word(request.interval)},
                     {"letters"_L1, request.letters},
                     {"adjustment"_L1, word(request.adjustment)},
                     {"level"_L1, request.level},
                     {"residuals"_L1, request.residuals}};
    write(json, "tests"_L1, request.tests);
    write(json, "measures"_L1, request.measures);
    return json;
}

void readBody(JsonFields &fields, CrosstabRequest &request)
{
    fields.read("question"_L1, request.question);
    fields.read("items"_L1, request.items);
    fields.readWord("of"_L1, request.of);
    fields.readWord("interval"_L1, request.interval);
    fields.readWords("tests"_L1, request.tests);
    fields.readWords("measures"_L1, request.measures);
    fields.read("letters"_L1, request.letters);
    fields.readWord("adjustment"_L1, request.adjustment);
    fields.readBetween("level"_L1, request.level, 0.0, 1.0);
    fields.read("residuals"_L1, request.residuals);
}

} // namespace tidemark
