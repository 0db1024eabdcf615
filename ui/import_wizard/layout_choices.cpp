// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/layout_choices.h"

#include <algorithm>
#include <map>

#include "ui/import_wizard/import_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

using SignOf = Detected<QChar> ColumnPlan::*;

template <typename Visit>
void forNumbers(const ImportPlan &plan, Visit visit)
{
    for (const ColumnPlan &column : plan.columns) {
        if (column.type.value == ColumnType::Number && column.role.value != ColumnRole::Skip)
            visit(column);
    }
}

QChar commonest(const ImportPlan &plan, SignOf sign)
{
    std::map<QChar, int> counts;
    forNumbers(plan, [&](const ColumnPlan &column) { ++counts[(column.*sign).value]; });
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto &one) { return one.second; });
    return most == counts.end() ? QChar() : most->first;
}

void setSign(ImportPlan &plan, SignOf sign, QChar chosen)
{
    for (ColumnPlan &column : plan.columns) {
        if (column.type.value == ColumnType::Number || column.type.value == ColumnType::Code)
            (column.*sign).fix(chosen);
    }
}

QStringList namesOf(const ImportPlan &plan, const std::function<bool(const ColumnPlan &)> &wanted)
{
    QStringList names;
    for (const ColumnPlan &column : plan.columns) {
        if (wanted(column))
            names << column.name;
    }
    return names;
}

QVariant signValue(QChar sign)
{
    return int(sign.unicode());
}

} // namespace

QChar LayoutChoices::decimalSign(const ImportPlan &plan)
{
    const QChar sign = commonest(plan, &ColumnPlan::decimalSign);
    return sign.isNull() ? QChar(u'.') : sign;
}

QChar LayoutChoices::thousandsSign(const ImportPlan &plan)
{
    return commonest(plan, &ColumnPlan::thousandsSign);
}

void LayoutChoices::setDecimalSign(ImportPlan &plan, QChar sign)
{
    setSign(plan, &ColumnPlan::decimalSign, sign);
}

void LayoutChoices::setThousandsSign(ImportPlan &plan, QChar sign)
{
    setSign(plan, &ColumnPlan::thousandsSign, sign);
}

Reason LayoutChoices::decimalReason(const ImportPlan &plan)
{
    int commas = 0;
    int points = 0;
    forNumbers(plan, [&](const ColumnPlan &column) {
        ++(column.decimalSign.value == u',' ? commas : points);
    });
    const QStringList unsure = namesOf(plan, [](const ColumnPlan &column) {
        return column.type.value == ColumnType::Number && !column.decimalSign.sure;
    });
    if (!unsure.isEmpty())
        return {tr("Not sure in %1. Each column can have its own under Variables.")
                    .arg(unsure.join(u", "_s)),
                false};
    if (commas + points == 0)
        return {tr("No column holds numbers with decimals."), true};
    if (commas > 0 && points > 0)
        return {tr("Comma in %1 columns, point in %2. Each keeps its own.").arg(commas).arg(points),
                true};
    return {commas > 0 ? tr("Comma in %n column(s) of numbers. None with point.", nullptr, commas)
                       : tr("Point in %n column(s) of numbers. None with comma.", nullptr, points),
            true};
}

Reason LayoutChoices::thousandsReason(const ImportPlan &plan)
{
    const QStringList with = namesOf(plan, [](const ColumnPlan &column) {
        return column.type.value == ColumnType::Number && !column.thousandsSign.value.isNull();
    });
    if (with.isEmpty())
        return {tr("No space, point or comma groups the digits of a number."), true};
    const bool sure = std::ranges::all_of(
        plan.columns, [](const ColumnPlan &column) { return column.thousandsSign.sure; });
    return {tr("Found in %1.").arg(with.join(u", "_s)), sure};
}

Reason LayoutChoices::emptyReason(const ImportPlan &plan)
{
    qint64 empty = 0;
    for (const ColumnPlan &column : plan.columns)
        empty += plan.rows - column.answered;
    return {tr("%1 cells have no value.").arg(ImportWords::number(empty)), true};
}

std::vector<GuessRow::Choice> LayoutChoices::encodings()
{
    std::vector<GuessRow::Choice> choices;
    for (const QString &name : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s,
                                u"ISO-8859-1"_s, u"ISO-8859-15"_s})
        choices.push_back({ImportWords::encoding(name), name});
    return choices;
}

std::vector<GuessRow::Choice> LayoutChoices::delimiters(QChar current)
{
    std::vector<GuessRow::Choice> choices;
    QString known = u";,\t|"_s;
    if (!current.isNull() && !known.contains(current))
        known += current;
    for (const QChar sign : std::as_const(known))
        choices.push_back({ImportWords::delimiter(sign), signValue(sign)});
    return choices;
}

std::vector<GuessRow::Choice> LayoutChoices::quotes()
{
    return {{ImportWords::quote(u'"'), signValue(u'"')},
            {ImportWords::quote(u'\''), signValue(u'\'')},
            {ImportWords::quote({}), signValue({})}};
}

std::vector<GuessRow::Choice> LayoutChoices::decimalSigns()
{
    return {{ImportWords::decimalSign(u','), signValue(u',')},
            {ImportWords::decimalSign(u'.'), signValue(u'.')}};
}

std::vector<GuessRow::Choice> LayoutChoices::thousandsSigns()
{
    std::vector<GuessRow::Choice> choices;
    for (const QChar sign : {QChar(), QChar(u' '), QChar(u'.'), QChar(u',')})
        choices.push_back({ImportWords::thousandsSign(sign), signValue(sign)});
    return choices;
}

std::vector<GuessRow::Choice> LayoutChoices::headers(int firstRow)
{
    return {{tr("No header"), 0},
            {tr("Row %1").arg(firstRow + 1), 1},
            {tr("Rows %1 and %2").arg(firstRow + 1).arg(firstRow + 2), 2}};
}

std::vector<GuessRow::Choice> LayoutChoices::firstRows(int current)
{
    std::vector<GuessRow::Choice> choices;
    for (int rows = 0; rows <= std::max(20, current); ++rows)
        choices.push_back({rows == 0 ? tr("None") : tr("%n row(s)", nullptr, rows), rows});
    return choices;
}

std::vector<GuessRow::Choice> LayoutChoices::emptyMeanings()
{
    std::vector<GuessRow::Choice> choices;
    for (const MissingReason reason : {MissingReason::NotAnswered, MissingReason::NotAsked,
                                       MissingReason::NotApplicable, MissingReason::Other})
        choices.push_back({ImportWords::missingReason(reason), int(reason)});
    return choices;
}

QStringList LayoutChoices::facts(const ImportPlan &plan)
{
    QStringList facts{//: %n is too large for plural forms of some languages, so it is a text
                      tr("%1 rows of answers").arg(ImportWords::number(plan.rows)),
                      tr("%n column(s)", nullptr, int(plan.columns.size()))};
    if (!plan.text.delimiter.value.isNull())
        facts << ImportWords::quote(plan.text.quote.value);
    return facts;
}

} // namespace tidemark::ui
