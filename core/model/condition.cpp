// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/condition.h"

#include <algorithm>

#include <QLocale>

#include "core/model/condition_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Kind = Condition::Kind;

QString printName(const QString &name)
{
    const bool plain = !name.isEmpty() && isNameStart(name[0])
        && std::ranges::all_of(name, isNamePart) && !isConditionKeyword(name);
    return plain ? name : u'`' + QString(name).replace(u'`', u"``"_s) + u'`';
}

QString printValue(const ConditionValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    QString text = std::get<QString>(value);
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString printList(const std::vector<ConditionValue> &values)
{
    QStringList texts;
    for (const ConditionValue &value : values)
        texts << printValue(value);
    return u'(' + texts.join(u", "_s) + u')';
}

/// In parentheses where it is made of parts itself.
QString printPart(const Condition &part)
{
    const bool joined = part.kind == Kind::And || part.kind == Kind::Or;
    return joined ? u'(' + print(part) + u')' : print(part);
}

QString printJoined(const Condition &condition)
{
    QStringList texts;
    for (const Condition &part : condition.parts)
        texts << printPart(part);
    return texts.join(condition.kind == Kind::And ? u" and "_s : u" or "_s);
}

void collectNames(const Condition &condition, QStringList &names)
{
    if (!condition.variable.isEmpty() && !names.contains(condition.variable))
        names << condition.variable;
    for (const Condition &part : condition.parts)
        collectNames(part, names);
}

} // namespace

QString print(const Condition &condition)
{
    const QString name = printName(condition.variable);
    switch (condition.kind) {
    case Kind::Everyone:
        return {};
    case Kind::Compare:
        return name + u' ' + signText(condition.sign) + u' ' + printValue(condition.values.at(0));
    case Kind::In:
        return name + u" in "_s + printList(condition.values);
    case Kind::Missing:
        return missingWord(condition.reason) + u'(' + name + u')';
    case Kind::And:
    case Kind::Or:
        return printJoined(condition);
    case Kind::Not:
        return u"not "_s + printPart(condition.parts.at(0));
    }
    return {};
}

QStringList variableNames(const Condition &condition)
{
    QStringList names;
    collectNames(condition, names);
    return names;
}

} // namespace tidemark
