// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/plan_edits.h"

#include <algorithm>

#include <QLocale>

#include "core/import/missing_reason.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

ColumnPlan &at(ImportPlan &plan, int column)
{
    return plan.columns[std::size_t(column)];
}

const ColumnPlan &at(const ImportPlan &plan, int column)
{
    return plan.columns[std::size_t(column)];
}

void setKind(ColumnPlan &column, VariableKind kind)
{
    switch (kind) {
    case VariableKind::Scale:
        column.type.fix(ColumnType::Code);
        column.measure.fix(MeasureLevel::Ordinal);
        break;
    case VariableKind::Choice:
        column.type.fix(ColumnType::Code);
        column.measure.fix(MeasureLevel::Nominal);
        break;
    case VariableKind::Number:
        column.type.fix(ColumnType::Number);
        column.measure.fix(MeasureLevel::Scale);
        break;
    case VariableKind::Text:
        column.type.fix(ColumnType::Text);
        column.measure.fix(MeasureLevel::Nominal);
        break;
    case VariableKind::Date:
        column.type.fix(ColumnType::Date);
        column.measure.fix(MeasureLevel::Scale);
        break;
    case VariableKind::Multiple:
    case VariableKind::Unit:
    case VariableKind::Weight:
    case VariableKind::Other:
    case VariableKind::Skipped:
        break;
    }
}

/// "q12a", "q12b" -> "q12"; trailing separators go. Empty if nothing is common.
QString commonName(const ImportPlan &plan, const std::vector<int> &columns)
{
    QString common = at(plan, columns.front()).name;
    for (const int column : columns) {
        const QString &name = at(plan, column).name;
        const auto [end, ignored] =
            std::mismatch(common.cbegin(), common.cend(), name.cbegin(), name.cend());
        common.truncate(end - common.cbegin());
    }
    while (!common.isEmpty() && !common.back().isLetterOrNumber())
        common.chop(1);
    return common;
}

QString freeQuestionName(const ImportPlan &plan, const QString &wanted)
{
    const auto taken = [&](const QString &name) {
        return std::ranges::find(plan.questions, name, &QuestionPlan::name) != plan.questions.end();
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + u'_' + QString::number(number);
    return name;
}

/// The words all labels start with, up to a separator: the stem of a battery.
QString commonStem(const ImportPlan &plan, const std::vector<int> &columns)
{
    QString common = at(plan, columns.front()).label.text();
    for (const int column : columns) {
        const QString label = at(plan, column).label.text();
        const auto [end, ignored] =
            std::mismatch(common.cbegin(), common.cend(), label.cbegin(), label.cend());
        common.truncate(end - common.cbegin());
    }
    const qsizetype cut = std::max({common.lastIndexOf(u" - "_s), common.lastIndexOf(u": "_s),
                                    common.lastIndexOf(u"? "_s) + 1});
    return cut > 0 ? common.left(cut).trimmed() : QString();
}

bool sharesCodes(const ImportPlan &plan, const std::vector<int> &columns)
{
    const auto &labels = at(plan, columns.front()).labels;
    return std::ranges::all_of(columns, [&](int column) {
        return at(plan, column).type.value == ColumnType::Code
            && std::ranges::equal(at(plan, column).labels, labels, {}, &ValueLabel::code,
                                  &ValueLabel::code);
    });
}

MissingReason reasonFor(const ColumnPlan &column, double code)
{
    if (const auto known = column.missing.value.reason(code))
        return *known;
    const auto label = std::ranges::find(column.labels, code, &ValueLabel::code);
    if (label == column.labels.end())
        return MissingReason::Other;
    return missingReasonOf(label->label.text()).value_or(MissingReason::Other);
}

QuestionKind kindAlone(ColumnType type)
{
    switch (type) {
    case ColumnType::Code:
        return QuestionKind::Single;
    case ColumnType::Number:
        return QuestionKind::Numeric;
    case ColumnType::Text:
        return QuestionKind::Open;
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        break;
    }
    return QuestionKind::Date;
}

/// A question of one column that a new reading does not put together with others.
QuestionPlan alone(const ImportPlan &plan, int column)
{
    const ColumnPlan &planned = at(plan, column);
    return {.name = freeQuestionName(plan, planned.name),
            .title = planned.label,
            .wording = LocalText(planned.questionText),
            .kind = kindAlone(planned.type.value),
            .columns = {column},
            .itemLabels = {planned.label},
            .fixedByUser = true};
}

/// Columns leave their questions; a set left with one column becomes a question of that column,
/// one left with none goes.
void takeOut(ImportPlan &plan, const std::vector<int> &columns)
{
    std::vector<int> left;
    for (QuestionPlan &question : plan.questions) {
        for (qsizetype item = qsizetype(question.columns.size()) - 1; item >= 0; --item) {
            if (std::ranges::find(columns, question.columns[std::size_t(item)]) == columns.end())
                continue;
            question.columns.erase(question.columns.begin() + item);
            if (item < qsizetype(question.itemLabels.size()))
                question.itemLabels.erase(question.itemLabels.begin() + item);
        }
        if (isSet(question) && question.columns.size() == 1)
            left.push_back(question.columns.front());
    }
    std::erase_if(plan.questions, [](const QuestionPlan &question) {
        return question.columns.empty() || (isSet(question) && question.columns.size() < 2);
    });
    for (const int column : left)
        plan.questions.push_back(alone(plan, column));
}

} // namespace

void setKind(ImportPlan &plan, const std::vector<int> &columns, VariableKind kind)
{
    for (const int column : columns)
        setKind(at(plan, column), kind);
}

void setMeasure(ImportPlan &plan, const std::vector<int> &columns, MeasureLevel measure)
{
    for (const int column : columns)
        at(plan, column).measure.fix(measure);
}

void setRole(ImportPlan &plan, const std::vector<int> &columns, ColumnRole role)
{
    const bool onlyOne = role == ColumnRole::UnitId || role == ColumnRole::Weight;
    if (onlyOne) {
        for (ColumnPlan &column : plan.columns) {
            if (column.role.value == role)
                column.role.fix(ColumnRole::Background);
        }
    }
    for (const int column : columns) {
        at(plan, column).role.fix(role);
        if (onlyOne)
            return;
    }
}

void relabel(ImportPlan &plan, const VariableRow &row, const QString &language,
             const QString &label)
{
    LocalText &text = row.kind == VariableKind::Multiple
        ? plan.questions[std::size_t(row.question)].title
        : at(plan, row.columns.front()).label;
    const bool marked = text.all().contains(language) || !text.all().contains(QString());
    text.set(marked && !text.isEmpty() ? language : QString(), label);
}

void setLabels(ImportPlan &plan, const std::vector<int> &columns,
               const std::vector<ValueLabel> &labels)
{
    for (const int column : columns)
        at(plan, column).labels = labels;
}

void setMissingCodes(ImportPlan &plan, const std::vector<int> &columns,
                     const std::vector<MissingCode> &codes)
{
    for (const int column : columns) {
        MissingRule rule = at(plan, column).missing.value;
        rule.codes = codes;
        at(plan, column).missing.fix(std::move(rule));
    }
}

void setEmptyReason(ImportPlan &plan, MissingReason reason)
{
    for (ColumnPlan &column : plan.columns) {
        MissingRule rule = column.missing.value;
        rule.emptyReason = reason;
        column.missing.fix(std::move(rule));
    }
}

int makeQuestion(ImportPlan &plan, const std::vector<int> &columns, QuestionKind kind)
{
    if (columns.size() < 2)
        return -1;
    takeOut(plan, columns);
    QString name = commonName(plan, columns);
    if (name.isEmpty())
        name = at(plan, columns.front()).name;
    QuestionPlan question{.name = freeQuestionName(plan, name), .kind = kind, .columns = columns};
    const QString stem = commonStem(plan, columns);
    question.title = LocalText(stem.isEmpty() ? question.name : stem);
    question.wording = LocalText(stem);
    question.fixedByUser = true;
    for (const int column : columns)
        question.itemLabels.push_back(at(plan, column).label);
    if (kind == QuestionKind::Battery)
        setMeasure(plan, columns, MeasureLevel::Ordinal);
    plan.questions.push_back(std::move(question));
    return int(plan.questions.size()) - 1;
}

void joinQuestion(ImportPlan &plan, const std::vector<int> &columns, int question)
{
    const QString name = plan.questions[std::size_t(question)].name;
    takeOut(plan, columns);
    const auto target = std::ranges::find(plan.questions, name, &QuestionPlan::name);
    if (target == plan.questions.end())
        return;
    target->fixedByUser = true;
    for (const int column : columns) {
        target->columns.push_back(column);
        target->itemLabels.push_back(at(plan, column).label);
    }
}

void splitQuestions(ImportPlan &plan, const std::vector<int> &columns)
{
    takeOut(plan, columns);
    for (const int column : columns)
        plan.questions.push_back(alone(plan, column));
}

bool canBeBattery(const ImportPlan &plan, const std::vector<int> &columns)
{
    return columns.size() >= 2 && at(plan, columns.front()).labels.size() >= 2
        && sharesCodes(plan, columns);
}

bool canBeMultiple(const ImportPlan &plan, const std::vector<int> &columns)
{
    return columns.size() >= 2 && std::ranges::all_of(columns, [&](int index) {
               const ColumnPlan &column = at(plan, index);
               const auto substantive =
                   std::ranges::count_if(column.counts, [&](const auto &count) {
                       return !column.missing.value.reason(count.first);
                   });
               return column.type.value == ColumnType::Code && substantive <= 2;
           });
}

std::optional<std::vector<MissingCode>> missingCodesFromText(const QString &text,
                                                             const ColumnPlan &column)
{
    std::vector<MissingCode> codes;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double code = QLocale::c().toDouble(part.trimmed(), &isNumber);
        if (!isNumber)
            return {};
        codes.push_back({code, reasonFor(column, code)});
    }
    return codes;
}

std::vector<int> sharingLabels(const ImportPlan &plan, const std::vector<int> &columns)
{
    const auto &labels = at(plan, columns.front()).labels;
    std::vector<int> sharing = columns;
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        const bool isNew = std::ranges::find(columns, column) == columns.end();
        if (isNew && labels.size() >= 2 && at(plan, column).labels == labels)
            sharing.push_back(column);
    }
    return sharing;
}

std::vector<LabelSet> labelSets(const ImportPlan &plan)
{
    std::vector<LabelSet> sets;
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        const auto &labels = at(plan, column).labels;
        if (labels.size() < 2)
            continue;
        const auto found = std::ranges::find(sets, labels, &LabelSet::labels);
        if (found == sets.end())
            sets.push_back({labels, {column}});
        else
            found->columns.push_back(column);
    }
    std::ranges::stable_sort(sets, std::greater(),
                             [](const LabelSet &set) { return set.columns.size(); });
    return sets;
}

} // namespace tidemark::ui
