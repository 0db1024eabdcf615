// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_roles.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RoleText
{
    Q_DECLARE_TR_FUNCTIONS(Role)
};

bool nameFits(const ColumnPlan &column, const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(column.name).hasMatch()
        || expression.match(column.nameInFile.trimmed()).hasMatch();
}

bool nameSaysUnit(const ColumnPlan &column)
{
    return nameFits(column,
                    u"(kommune|fylkes?|bydels?|komm?)_?(nr|nummer|no)|knr|(resp(ondent)?|case|"
                    u"person|deltak(er|ar)|"
                    "enhets?|unit|l(ø|o)pe|serial|\\$?submission|response|panel|sak)[ "
                    "_]?(id|nr|nummer|no|number)|"
                    "id|_id|uuid|_uuid|lfdn|org(anisasjons)?nr|orgnummer"_s);
}

bool nameSaysWeight(const ColumnPlan &column)
{
    return nameFits(column,
                    u"(.*[_ ])?(vekt|weight|wgt|pweight|vekter)([_ ]?\\d*)|w|vekt.*|weight.*"_s);
}

bool nameSaysBackground(const ColumnPlan &column)
{
    return nameFits(
        column,
        u"\\$.*|stat(overall|o_\\d)|stato_.*|dispcode|duration|lfdn|external_lfdn|tester|datetime|"
        "submitdate|lastpage|startlanguage|seed|startdate|datestamp|ipaddr|refurl|start|end|"
        "deviceid|_.*|token|interview_?time|collectnm|respondent|closetime|starttime|created|"
        "modified|email|e-?post|navn|name"_s);
}

bool isUniqueKey(const ColumnPlan &column, qint64 rows)
{
    const bool counted = rows <= 2'000;
    return column.answered == rows && rows > 0 && column.notUnderstood == 0
        && (counted ? column.different == rows : column.different >= 2'000)
        && (column.type.value == ColumnType::Text || column.type.value == ColumnType::Code);
}

bool isWeight(const ColumnPlan &column)
{
    return nameSaysWeight(column)
        && (column.type.value == ColumnType::Number || column.type.value == ColumnType::Code)
        && column.answered > 0 && !column.range.startsWith(u'-') && !column.range.startsWith(u'−');
}

void guessRole(ColumnPlan &column, qint64 rows, bool &unitTaken, bool &weightTaken)
{
    if (!unitTaken && nameSaysUnit(column) && isUniqueKey(column, rows)) {
        unitTaken = true;
        column.role.guess(ColumnRole::UnitId,
                          RoleText::tr("The name says so, and all values are different."));
        return;
    }
    if (!weightTaken && isWeight(column)) {
        weightTaken = true;
        column.role.guess(ColumnRole::Weight, RoleText::tr("The name says so."), false);
        return;
    }
    if (nameFits(column, u"strat(um|a)?|stratum_?\\w*|lag_?nr"_s)) {
        column.role.guess(ColumnRole::Stratum, RoleText::tr("The name says so."), false);
        return;
    }
    if (nameFits(column, u"klynge\\w*|cluster\\w*|psu"_s)) {
        column.role.guess(ColumnRole::Cluster, RoleText::tr("The name says so."), false);
        return;
    }
    if (nameSaysBackground(column) || nameSaysUnit(column)) {
        column.role.guess(ColumnRole::Background,
                          RoleText::tr("The name is one that survey programs give."));
        return;
    }
    column.role.guess(ColumnRole::Question, {});
}

} // namespace

void guessRoles(ImportPlan &plan)
{
    const auto taken = [&](ColumnRole role) {
        return std::ranges::any_of(plan.columns, [&](const ColumnPlan &column) {
            return column.role.fixedByUser && column.role.value == role;
        });
    };
    bool unitTaken = taken(ColumnRole::UnitId);
    bool weightTaken = taken(ColumnRole::Weight);
    for (ColumnPlan &column : plan.columns) {
        if (!column.role.fixedByUser)
            guessRole(column, plan.rows, unitTaken, weightTaken);
    }
}

} // namespace tidemark
