// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/inspect.h"

#include <array>

#include "core/import/plan_fields.h"

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

QJsonObject missingJson(const MissingRule &rule)
{
    QJsonObject json{{"empty"_L1, json::write(rule.emptyReason)},
                     {"codes"_L1,
                      mapped(rule.codes,
                             [](const MissingCode &code) {
                                 return QJsonObject{{"code"_L1, json::write(code.code)},
                                                    {"reason"_L1, json::write(code.reason)}};
                             })},
                     {"tags"_L1, mapped(rule.tags, [](const MissingTagMeaning &tag) {
                          return QJsonObject{{"tag"_L1, json::write(tag.tag)},
                                             {"reason"_L1, json::write(tag.reason)},
                                             {"label"_L1, json::write(tag.label)}};
                      })}};
    if (rule.range)
        json["range"_L1] = QJsonObject{{"lowest"_L1, json::write(rule.range->lowest)},
                                       {"highest"_L1, json::write(rule.range->highest)},
                                       {"reason"_L1, json::write(rule.range->reason)}};
    return json;
}

QJsonObject labelJson(const ValueLabel &label)
{
    QJsonObject json{{"code"_L1, json::write(label.code)}, {"label"_L1, json::write(label.label)}};
    if (!label.sourceText.isEmpty())
        json["sourceText"_L1] = label.sourceText;
    return json;
}

/// How the cells of a column are written in the file.
void addForm(QJsonObject &json, const ColumnPlan &column)
{
    switch (column.type.value) {
    case ColumnType::Code:
    case ColumnType::Number:
        json["decimals"_L1] = column.decimals;
        if (!column.unit.isEmpty())
            json["unit"_L1] = column.unit;
        if (!column.decimalSign.value.isNull())
            json["decimalSign"_L1] = json::write(column.decimalSign.value);
        if (!column.thousandsSign.value.isNull())
            json["thousandsSign"_L1] = json::write(column.thousandsSign.value);
        break;
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        json["format"_L1] = column.dateFormat.value;
        break;
    case ColumnType::Text:
        break;
    }
}

QJsonObject variableJson(const ColumnPlan &column)
{
    QJsonObject json{
        {"column"_L1, column.index + 1},
        {"name"_L1, column.name},
        {"nameInFile"_L1, column.nameInFile},
        {"label"_L1, json::write(column.label)},
        {"type"_L1, json::write(column.type.value)},
        {"measure"_L1, json::write(column.measure.value)},
        {"role"_L1, json::write(column.role.value)},
        {"labels"_L1, mapped(column.labels, labelJson)},
        {"missing"_L1, missingJson(column.missing.value)},
        {"answered"_L1, column.answered},
        {"different"_L1, column.different},
        {"notUnderstood"_L1, column.notUnderstood},
        {"counts"_L1, mapped(column.counts, [](const std::pair<double, qint64> &count) {
             return QJsonObject{{"code"_L1, json::write(count.first)}, {"n"_L1, count.second}};
         })}};
    if (!column.range.isEmpty())
        json["range"_L1] = column.range;
    if (!column.questionText.isEmpty())
        json["questionText"_L1] = column.questionText;
    addForm(json, column);
    return json;
}

const ColumnPlan *columnAt(const ImportPlan &plan, int place)
{
    return place >= 0 && place < int(plan.columns.size()) ? &plan.columns[std::size_t(place)]
                                                          : nullptr;
}

QJsonObject questionJson(const ImportPlan &plan, const QuestionPlan &question)
{
    QJsonArray items;
    for (std::size_t i = 0; i < question.columns.size(); ++i) {
        const ColumnPlan *column = columnAt(plan, question.columns[i]);
        if (!column)
            continue;
        const LocalText label =
            i < question.itemLabels.size() ? question.itemLabels[i] : column->label;
        items.append(QJsonObject{{"variable"_L1, column->name}, {"label"_L1, json::write(label)}});
    }
    QJsonObject json{{"name"_L1, question.name},
                     {"title"_L1, json::write(question.title)},
                     {"wording"_L1, json::write(question.wording)},
                     {"kind"_L1, json::write(question.kind)},
                     {"items"_L1, items}};
    if (question.kind == QuestionKind::Multiple)
        json["tickedCode"_L1] = json::write(question.tickedCode);
    if (!question.group.isEmpty())
        json["group"_L1] = question.group;
    return json;
}

QJsonObject issueJson(const Issue &issue)
{
    static constexpr std::array severities = {"information"_L1, "warning"_L1, "refusal"_L1};
    QJsonObject json{{"severity"_L1, severities[std::size_t(issue.severity)]},
                     {"text"_L1, describe(issue)},
                     {"count"_L1, issue.count}};
    if (issue.where.row > 0)
        json["row"_L1] = issue.where.row;
    if (!issue.where.column.isEmpty())
        json["column"_L1] = issue.where.column;
    return json;
}

void addLayout(QJsonObject &json, const ImportPlan &plan)
{
    if (!plan.text.encoding.value.isEmpty())
        json["encoding"_L1] = plan.text.encoding.value;
    if (!plan.text.delimiter.value.isNull())
        json["delimiter"_L1] = json::write(plan.text.delimiter.value);
    if (!plan.text.emptyTexts.value.isEmpty())
        json["emptyTexts"_L1] = json::write(plan.text.emptyTexts.value);
    if (plan.sheet.sheets.isEmpty())
        return;
    json["sheets"_L1] = json::write(plan.sheet.sheets);
    json["sheet"_L1] = plan.sheet.sheet.value;
    json["range"_L1] = plan.sheet.range.value;
}

} // namespace

QJsonObject inspectJson(const ImportPlan &plan)
{
    QJsonObject json{
        {"version"_L1, inspectVersion},
        {"format"_L1, plan.format},
        {"file"_L1, plan.fileName},
        {"rows"_L1, plan.rows},
        {"skippedRows"_L1, plan.firstRow.value},
        {"headerRows"_L1, plan.headerRows.value},
        {"variables"_L1, mapped(plan.columns, variableJson)},
        {"questions"_L1,
         mapped(plan.questions,
                [&](const QuestionPlan &question) { return questionJson(plan, question); })},
        {"issues"_L1, mapped(plan.issues, issueJson)}};
    addLayout(json, plan);
    return json;
}

} // namespace tidemark
