// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/recipe.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include "core/import/plan_fields.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RecipeText
{
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr int recipeVersion = 1;

const ColumnPlan *columnNamed(const ImportPlan &plan, const QString &nameInFile)
{
    const auto found = std::ranges::find(plan.columns, nameInFile, &ColumnPlan::nameInFile);
    return found == plan.columns.end() ? nullptr : &*found;
}

QString wordsOf(const ColumnPlan &column, double code)
{
    const auto label = std::ranges::find(column.labels, code, &ValueLabel::code);
    return label == column.labels.end() ? QString::number(code) : label->label.text();
}

void compareCodes(const ColumnPlan &before, const ColumnPlan &now,
                  std::vector<DeliveryDifference> &found)
{
    if (now.type.value != ColumnType::Code || now.measure.value == MeasureLevel::Scale)
        return;
    const auto cellsOf = [](const ColumnPlan &column, double code) {
        const auto known =
            std::ranges::find(column.counts, code, &std::pair<double, qint64>::first);
        return known == column.counts.end() ? qint64(0) : known->second;
    };
    const auto hasLabel = [](const ColumnPlan &column, double code) {
        return std::ranges::find(column.labels, code, &ValueLabel::code) != column.labels.end();
    };
    for (const auto &[code, cells] : now.counts) {
        if (cells > 0 && cellsOf(before, code) == 0 && !hasLabel(before, code))
            found.push_back(
                {DifferenceKind::NewCode, now.name, {wordsOf(now, code), QString::number(cells)}});
    }
    for (const auto &[code, cells] : before.counts) {
        if (cells > 0 && cellsOf(now, code) == 0)
            found.push_back({DifferenceKind::GoneCode, now.name, {wordsOf(before, code)}});
    }
}

void compareLayout(const ImportPlan &before, const ImportPlan &now,
                   std::vector<DeliveryDifference> &found)
{
    const auto compare = [&](const QString &what, const QString &then, const QString &today) {
        if (then != today)
            found.push_back({DifferenceKind::LayoutDiffers, {}, {what, today, then}});
    };
    compare(u"encoding"_s, before.text.encoding.value, now.text.encoding.value);
    compare(u"delimiter"_s, before.text.delimiter.value, now.text.delimiter.value);
    compare(u"sheet"_s, before.sheet.sheet.value, now.sheet.sheet.value);
    compare(u"headerRows"_s, QString::number(before.headerRows.value),
            QString::number(now.headerRows.value));
    if (before.rows != now.rows)
        found.push_back({DifferenceKind::RowsDiffer,
                         {},
                         {QString::number(now.rows), QString::number(before.rows)}});
}

} // namespace

QByteArray recipeFromPlan(const ImportPlan &plan)
{
    QJsonObject object = json::write(plan).toObject();
    object.insert("version"_L1, recipeVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ImportPlan> planFromRecipe(const QByteArray &recipe)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(recipe, &parsed);
    if (!document.isObject())
        return Error{ErrorCode::RequestNotUnderstood,
                     {QString::number(parsed.offset), parsed.errorString()}};
    QJsonObject object = document.object();
    if (object.take("version"_L1).toInt() != recipeVersion)
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"/version"_s, RecipeText::tr("the recipe is of another version")}};
    ImportPlan plan;
    json::Reader reader;
    reader.read(QJsonValue(object), plan);
    if (const auto problem = reader.problem())
        return *problem;
    return plan;
}

ImportPlan previousFromRecipe(ImportPlan recipe)
{
    for (ColumnPlan &column : recipe.columns) {
        column.type.fixedByUser = true;
        column.measure.fixedByUser = true;
        column.role.fixedByUser = true;
        column.missing.fixedByUser = true;
        const ColumnType type = column.type.value;
        if (type == ColumnType::Date || type == ColumnType::DateTime)
            column.dateFormat.fixedByUser = true;
    }
    for (QuestionPlan &question : recipe.questions)
        question.fixedByUser = question.columns.size() > 1;
    recipe.rows = 0;
    return recipe;
}

QString describe(const DeliveryDifference &difference)
{
    const auto arg = [&](int i) { return difference.arguments.value(i); };
    switch (difference.kind) {
    case DifferenceKind::NewColumn:
        return RecipeText::tr("“%1” is new.").arg(difference.column);
    case DifferenceKind::GoneColumn:
        return RecipeText::tr("“%1” is no longer there.").arg(difference.column);
    case DifferenceKind::NewCode:
        return RecipeText::tr("“%1” has a new answer: %2 (%3 cells).")
            .arg(difference.column, arg(0), arg(1));
    case DifferenceKind::GoneCode:
        return RecipeText::tr("Nobody gives the answer %2 to “%1” any more.")
            .arg(difference.column, arg(0));
    case DifferenceKind::NotAsExpected:
        return RecipeText::tr("“%1” has %2 cells that are not understood.")
            .arg(difference.column, arg(0));
    case DifferenceKind::RowsDiffer:
        return RecipeText::tr("%1 rows instead of %2.").arg(arg(0), arg(1));
    case DifferenceKind::LayoutDiffers:
        return RecipeText::tr("The layout differs (%1): %2 instead of %3.")
            .arg(arg(0), arg(1), arg(2));
    }
    return {};
}

std::vector<DeliveryDifference> compareDeliveries(const ImportPlan &before, const ImportPlan &now)
{
    std::vector<DeliveryDifference> found;
    compareLayout(before, now, found);
    for (const ColumnPlan &column : now.columns) {
        const ColumnPlan *earlier = columnNamed(before, column.nameInFile);
        if (!earlier) {
            found.push_back({DifferenceKind::NewColumn, column.name, {}});
            continue;
        }
        compareCodes(*earlier, column, found);
        if (column.notUnderstood > 0)
            found.push_back({DifferenceKind::NotAsExpected,
                             column.name,
                             {QString::number(column.notUnderstood)}});
    }
    for (const ColumnPlan &column : before.columns) {
        if (!columnNamed(now, column.nameInFile))
            found.push_back({DifferenceKind::GoneColumn, column.name, {}});
    }
    return found;
}

} // namespace tidemark
