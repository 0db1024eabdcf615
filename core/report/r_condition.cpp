// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_condition.h"

#include <algorithm>

#include <QDate>

#include "core/model/condition_rule.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Kind = Condition::Kind;
using Columns = std::function<RColumn(const QString &)>;

bool keepsNone(MissingReason)
{
    return false;
}

QString signOf(ComparisonSign sign)
{
    switch (sign) {
    case ComparisonSign::Less:
        return u"<"_s;
    case ComparisonSign::LessOrEqual:
        return u"<="_s;
    case ComparisonSign::Greater:
        return u">"_s;
    case ComparisonSign::GreaterOrEqual:
        return u">="_s;
    case ComparisonSign::NotEqual:
        return u"!="_s;
    case ComparisonSign::Equal:
        break;
    }
    return u"=="_s;
}

/// TRUE where a cell is missing for this reason.
QString isReason(const RColumn &column, MissingReason reason)
{
    const MissingRule &rule = column.variable->missing;
    QStringList parts;
    std::vector<double> codes;
    for (const MissingCode &code : rule.codes) {
        if (code.reason == reason)
            codes.push_back(code.code);
    }
    if (!codes.empty())
        parts << u"%1 %in% %2"_s.arg(column.raw, rNumbers(codes));
    if (rule.range && rule.range->reason == reason)
        parts << u"(!is.na(%1) & %1 >= %2 & %1 <= %3)"_s.arg(
            column.raw, rNumber(rule.range->lowest), rNumber(rule.range->highest));
    if (rule.emptyReason == reason)
        parts << u"is.na(%1)"_s.arg(column.raw);
    return parts.isEmpty() ? u"rep(FALSE, length(%1))"_s.arg(column.raw)
                           : u'(' + parts.join(u" | "_s) + u')';
}

QString leaf(const Condition &condition, const Columns &columns)
{
    const RColumn column = columns(condition.variable);
    const QString clean = rClean(column.raw, *column.variable, keepsNone);
    if (condition.kind == Kind::Missing)
        return condition.reason ? isReason(column, *condition.reason) : u"is.na(%1)"_s.arg(clean);
    const auto rule = bindRule(condition, *column.variable, condition);
    if (!rule)
        return u"NA"_s;
    QStringList texts;
    for (const QString &text : rule->texts)
        texts << rText(text);
    const QString values = column.variable->storage == StorageType::Text
        ? u"c("_s + texts.join(u", "_s) + u')'
        : rNumbers(rule->values);
    const bool isIn = condition.kind == Kind::In || condition.sign == ComparisonSign::Equal;
    if (isIn || condition.sign == ComparisonSign::NotEqual)
        return u"%1one_of(%2, %3, %4)"_s.arg(isIn ? QString() : u"!"_s, column.raw, clean, values);
    return u"(%1 %2 %3)"_s.arg(clean, signOf(condition.sign), rNumber(rule->values.front()));
}

} // namespace

QString rText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString rNumber(double number)
{
    return QString::number(number, 'g', 17);
}

QString rNumbers(const std::vector<double> &numbers)
{
    QStringList texts;
    for (const double number : numbers)
        texts << rNumber(number);
    return u"c("_s + texts.join(u", "_s) + u')';
}

QString rClean(const QString &column, const Variable &variable,
               const std::function<bool(MissingReason)> &isKept)
{
    std::vector<double> codes;
    for (const MissingCode &code : variable.missing.codes) {
        if (!isKept(code.reason))
            codes.push_back(code.code);
    }
    QString clean = column;
    if (!codes.empty())
        clean = u"ifelse(%1 %in% %2, NA, %1)"_s.arg(clean, rNumbers(codes));
    const auto &range = variable.missing.range;
    if (range && !isKept(range->reason))
        clean = u"local({ x <- %1; ifelse(!is.na(x) & x >= %2 & x <= %3, NA, x) })"_s.arg(
            clean, rNumber(range->lowest), rNumber(range->highest));
    return clean;
}

QString rCondition(const Condition &condition, const Columns &columns)
{
    QStringList parts;
    for (const Condition &part : condition.parts)
        parts << rCondition(part, columns);
    switch (condition.kind) {
    case Kind::Everyone:
        return u"TRUE"_s;
    case Kind::Compare:
    case Kind::In:
    case Kind::Missing:
        return leaf(condition, columns);
    case Kind::And:
        return u'(' + parts.join(u" & "_s) + u')';
    case Kind::Or:
        return u'(' + parts.join(u" | "_s) + u')';
    case Kind::Not:
        break;
    }
    return u"!("_s + parts.join(QString()) + u')';
}

} // namespace tidemark
