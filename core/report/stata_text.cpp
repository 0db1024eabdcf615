// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_text.h"

#include <QRegularExpression>
#include <QSet>

#include "core/model/condition_rule.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Kind = Condition::Kind;
using Columns = std::function<StataColumn(const QString &)>;

constexpr qsizetype longestName = 32;

/// When a condition is true, and when it is false; neither: unknown.
struct Truths
{
    QString yes = {};
    QString no = {};
};

QString joined(const QStringList &parts, const QString &sign)
{
    return parts.size() == 1 ? parts.front() : u'(' + parts.join(sign) + u')';
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
    default:
        return u"=="_s;
    }
}

QString isReason(const StataColumn &column, MissingReason reason)
{
    const MissingRule &rule = column.variable->missing;
    QStringList parts;
    std::vector<double> codes;
    for (const MissingCode &code : rule.codes) {
        if (code.reason == reason)
            codes.push_back(code.code);
    }
    if (!codes.empty())
        parts << stataIsOneOf(column.name, codes);
    if (rule.range && rule.range->reason == reason)
        parts << u"inrange(%1, %2, %3)"_s.arg(column.name, stataNumber(rule.range->lowest),
                                              stataNumber(rule.range->highest));
    if (rule.emptyReason == reason)
        parts << u"missing(%1)"_s.arg(column.name);
    return parts.isEmpty() ? u"0"_s : joined(parts, u" | "_s);
}

QString isOneOfTexts(const QString &column, const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts)
        parts << u"%1 == %2"_s.arg(column, stataText(text));
    return u'(' + parts.join(u" | "_s) + u')';
}

Truths leaf(const Condition &condition, const Columns &columns)
{
    const StataColumn column = columns(condition.variable);
    const QString missing =
        stataIsMissing(column.name, *column.variable, [](MissingReason) { return false; });
    if (condition.kind == Kind::Missing) {
        const QString is = condition.reason ? isReason(column, *condition.reason) : missing;
        return {is, u'!' + is};
    }
    const auto rule = bindRule(condition, *column.variable, condition);
    if (!rule)
        return {u"0"_s, u"0"_s};
    const bool isIn = condition.kind == Kind::In || condition.sign == ComparisonSign::Equal;
    if (isIn || condition.sign == ComparisonSign::NotEqual) {
        const QString is = column.variable->storage == StorageType::Text
            ? isOneOfTexts(column.name, rule->texts)
            : stataIsOneOf(column.name, rule->values);
        const Truths truths{is, u"(!%1 & !%2)"_s.arg(is, missing)};
        return isIn ? truths : Truths{truths.no, truths.yes};
    }
    const QString comparison =
        u"(%1 %2 %3)"_s.arg(column.name, signOf(condition.sign), stataNumber(rule->values.front()));
    return {u"(%1 & !%2)"_s.arg(comparison, missing), u"(!%1 & !%2)"_s.arg(comparison, missing)};
}

Truths truthsOf(const Condition &condition, const Columns &columns)
{
    QStringList yes;
    QStringList no;
    for (const Condition &part : condition.parts) {
        const Truths truths = truthsOf(part, columns);
        yes << truths.yes;
        no << truths.no;
    }
    switch (condition.kind) {
    case Kind::Everyone:
        return {u"1"_s, u"0"_s};
    case Kind::And:
        return {joined(yes, u" & "_s), joined(no, u" | "_s)};
    case Kind::Or:
        return {joined(yes, u" | "_s), joined(no, u" & "_s)};
    case Kind::Not:
        return {no.front(), yes.front()};
    default:
        return leaf(condition, columns);
    }
}

} // namespace

QString stataText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'`', u"\\`"_s).replace(u'$', u"\\$"_s);
    return text.contains(u'"') ? u"`\"%1\"'"_s.arg(escaped) : u"\"%1\""_s.arg(escaped);
}

QString stataNumber(double number)
{
    return QString::number(number, 'g', 17);
}

QString stataComment(const QString &text)
{
    return u"* "_s + text.simplified();
}

QString stataName(const QString &name, const QString &fallback)
{
    static const QRegularExpression plain(u"^[\\p{L}_][\\p{L}0-9_]*$"_s);
    static const QSet<QString> reserved{u"_all"_s,  u"_b"_s,     u"_coef"_s, u"_cons"_s, u"_n"_s,
                                        u"_N"_s,    u"_pi"_s,    u"_pred"_s, u"_rc"_s,   u"_skip"_s,
                                        u"byte"_s,  u"double"_s, u"float"_s, u"if"_s,    u"in"_s,
                                        u"int"_s,   u"long"_s,   u"using"_s, u"with"_s,  u"strL"_s,
                                        u"alias"_s, u"_merge"_s};
    static const QRegularExpression textType(u"^str[0-9]+$"_s);
    const bool isFree = name.size() <= longestName && plain.match(name).hasMatch()
        && !reserved.contains(name) && !textType.match(name).hasMatch()
        && !name.startsWith(u"tm_"_s);
    return isFree ? name : fallback;
}

QString stataIsOneOf(const QString &column, const std::vector<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts << stataNumber(value);
    return u"inlist(%1, %2)"_s.arg(column, texts.join(u", "_s));
}

QString stataIsMissing(const QString &column, const Variable &variable,
                       const std::function<bool(MissingReason)> &isKept)
{
    QStringList parts{u"missing(%1)"_s.arg(column)};
    std::vector<double> codes;
    for (const MissingCode &code : variable.missing.codes) {
        if (!isKept(code.reason))
            codes.push_back(code.code);
    }
    if (!codes.empty())
        parts << stataIsOneOf(column, codes);
    const auto &range = variable.missing.range;
    if (range && !isKept(range->reason))
        parts << u"inrange(%1, %2, %3)"_s.arg(column, stataNumber(range->lowest),
                                              stataNumber(range->highest));
    return joined(parts, u" | "_s);
}

QString stataCondition(const Condition &condition, const Columns &columns)
{
    return truthsOf(condition, columns).yes;
}

} // namespace tidemark
