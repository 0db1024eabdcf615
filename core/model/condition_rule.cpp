// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/condition_rule.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Kind = Condition::Kind;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

bool isEquality(const ConditionRule &rule)
{
    return rule.kind == Kind::In || rule.sign == ComparisonSign::Equal
        || rule.sign == ComparisonSign::NotEqual;
}

Truth truth(bool yes)
{
    return yes ? Truth::Yes : Truth::No;
}

bool compares(double value, ComparisonSign sign, double limit)
{
    switch (sign) {
    case ComparisonSign::Less:
        return value < limit;
    case ComparisonSign::LessOrEqual:
        return value <= limit;
    case ComparisonSign::Greater:
        return value > limit;
    case ComparisonSign::GreaterOrEqual:
        return value >= limit;
    case ComparisonSign::Equal:
    case ComparisonSign::NotEqual:
        break;
    }
    return value == limit;
}

bool hasLabel(const ValueLabel &label, const QString &wanted)
{
    const auto same = [&](const QString &text) {
        return text.trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
    };
    return (!label.sourceText.isEmpty() && same(label.sourceText))
        || std::ranges::any_of(label.label.all(),
                               [&](const auto &text) { return same(text.second); });
}

std::optional<double> dateNumber(const QString &text, ValueFormat format)
{
    if (format == ValueFormat::Time) {
        const QTime time = QTime::fromString(text, Qt::ISODate);
        return time.isValid() ? std::optional(double(time.msecsSinceStartOfDay()) / 1000.0)
                              : std::nullopt;
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    if (!moment.isValid())
        return {};
    if (format == ValueFormat::DateTime)
        return double(moment.toSecsSinceEpoch());
    return double(QDate(1970, 1, 1).daysTo(moment.date()));
}

/// The codes a text stands for; none if it stands for nothing.
std::vector<double> codesOf(const QString &text, const Variable &variable)
{
    std::vector<double> codes;
    for (const ValueLabel &label : variable.labels) {
        if (hasLabel(label, text))
            codes.push_back(label.code);
    }
    if (codes.empty() && variable.format != ValueFormat::Plain) {
        if (const auto number = dateNumber(text, variable.format))
            codes.push_back(*number);
    }
    return codes;
}

Error misfit(const Condition &whole, const ConditionValue &value, const QString &expected)
{
    const QString expression = print(whole);
    const Condition probe{.kind = Kind::Compare, .variable = u"x"_s, .values = {value}};
    const qsizetype at = expression.indexOf(print(probe).mid(4));
    return {ErrorCode::ConditionNotUnderstood, {expression, QString::number(at + 1), expected}};
}

Result<void> addTextValue(ConditionRule &rule, const ConditionValue &value,
                          const Variable &variable, const Condition &whole)
{
    const auto *text = std::get_if<QString>(&value);
    if (!text || !isEquality(rule))
        return misfit(whole, value,
                      RuleText::tr("“%1” holds texts: write = or != and a text in quotation marks")
                          .arg(variable.name));
    rule.texts << *text;
    return {};
}

Result<void> addValue(ConditionRule &rule, const ConditionValue &value, const Variable &variable,
                      const Condition &whole)
{
    if (variable.storage == StorageType::Text)
        return addTextValue(rule, value, variable, whole);
    if (const auto *number = std::get_if<double>(&value)) {
        rule.values.push_back(*number);
        return {};
    }
    const QString &text = std::get<QString>(value);
    const std::vector<double> codes = codesOf(text, variable);
    if (codes.empty())
        return misfit(whole, value,
                      RuleText::tr("no value of “%1” is called “%2”").arg(variable.name, text));
    if (!isEquality(rule) && codes.size() > 1)
        return misfit(whole, value, RuleText::tr("“%1” is the name of several values").arg(text));
    rule.values.insert(rule.values.end(), codes.begin(), codes.end());
    return {};
}

} // namespace

Truth ConditionRule::ofMissing(MissingReason found) const
{
    if (kind == Kind::Missing)
        return truth(!reason || *reason == found);
    return Truth::Unknown;
}

Truth ConditionRule::ofNumber(double value) const
{
    if (kind != Kind::Missing && isEquality(*this)
        && std::ranges::find(values, value) != values.end())
        return truth(sign != ComparisonSign::NotEqual);
    if (const auto found = missing.reason(value))
        return ofMissing(*found);
    if (kind == Kind::Missing)
        return Truth::No;
    if (isEquality(*this))
        return truth(sign == ComparisonSign::NotEqual);
    return truth(compares(value, sign, values.front()));
}

Truth ConditionRule::ofText(const QString &text) const
{
    if (kind == Kind::Missing)
        return Truth::No;
    return truth(texts.contains(text) == (sign != ComparisonSign::NotEqual));
}

Result<ConditionRule> bindRule(const Condition &leaf, const Variable &variable,
                               const Condition &whole)
{
    ConditionRule rule{
        .kind = leaf.kind, .sign = leaf.sign, .reason = leaf.reason, .missing = variable.missing};
    for (const ConditionValue &value : leaf.values) {
        if (auto added = addValue(rule, value, variable, whole); !added)
            return std::move(added).error();
    }
    return rule;
}

} // namespace tidemark
