// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "core/import/inspect.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int mostShown = 48;

struct InspectText
{
    Q_DECLARE_TR_FUNCTIONS(Inspect)
};

QString typeText(ColumnType type)
{
    switch (type) {
    case ColumnType::Code:
        return InspectText::tr("Code");
    case ColumnType::Number:
        return InspectText::tr("Number");
    case ColumnType::Date:
        return InspectText::tr("Date");
    case ColumnType::DateTime:
        return InspectText::tr("Date and time");
    case ColumnType::Time:
        return InspectText::tr("Time");
    case ColumnType::Text:
        return InspectText::tr("Text");
    }
    return {};
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > mostShown ? text.left(mostShown - 1) + u'…' : text;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

QStringList missingTexts(const MissingRule &rule)
{
    QStringList texts;
    for (const MissingCode &code : rule.codes)
        texts << numberText(code.code);
    if (rule.range)
        texts << numberText(rule.range->lowest) + u'–' + numberText(rule.range->highest);
    for (const MissingTagMeaning &tag : rule.tags)
        texts << u"."_s + QLatin1Char(tag.tag);
    return texts;
}

QString fileText(const ImportPlan &plan)
{
    std::vector<QStringList> lines = {{InspectText::tr("File"), plan.fileName},
                                      {InspectText::tr("Format"), plan.format},
                                      {InspectText::tr("Rows"), QString::number(plan.rows)}};
    if (!plan.text.encoding.value.isEmpty())
        lines.push_back({InspectText::tr("Encoding"), plan.text.encoding.value});
    if (!plan.text.delimiter.value.isNull())
        lines.push_back({InspectText::tr("Delimiter"),
                         plan.text.delimiter.value == u'\t' ? InspectText::tr("Tab")
                                                            : QString(plan.text.delimiter.value)});
    if (!plan.sheet.sheets.isEmpty())
        lines.push_back({InspectText::tr("Sheet"), plan.sheet.sheet.value});
    return alignedText(lines);
}

QString variablesText(const ImportPlan &plan)
{
    std::vector<QStringList> lines = {{InspectText::tr("Variable"), InspectText::tr("Type"),
                                       InspectText::tr("Answered"), InspectText::tr("Different"),
                                       InspectText::tr("Labels"), InspectText::tr("Missing"),
                                       InspectText::tr("Label")}};
    for (const ColumnPlan &column : plan.columns)
        lines.push_back(
            {shortened(column.name), typeText(column.type.value), QString::number(column.answered),
             QString::number(column.different), QString::number(column.labels.size()),
             missingTexts(column.missing.value).join(u", "_s), shortened(column.label.text())});
    return alignedText(lines);
}

QString questionsText(const ImportPlan &plan)
{
    std::vector<QStringList> lines = {{InspectText::tr("Question"), InspectText::tr("Kind"),
                                       InspectText::tr("Variables"), InspectText::tr("Title")}};
    for (const QuestionPlan &question : plan.questions)
        lines.push_back({shortened(question.name), kindText(question.kind),
                         QString::number(question.columns.size()),
                         shortened(question.title.text())});
    return alignedText(lines);
}

} // namespace

QString kindText(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Single:
        return InspectText::tr("One choice");
    case QuestionKind::Multiple:
        return InspectText::tr("Several choices");
    case QuestionKind::Battery:
        return InspectText::tr("Battery");
    case QuestionKind::Numeric:
        return InspectText::tr("Number");
    case QuestionKind::Open:
        return InspectText::tr("Open text");
    case QuestionKind::Date:
        return InspectText::tr("Date");
    case QuestionKind::Background:
        return InspectText::tr("Background");
    }
    return {};
}

QString alignedText(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[std::size_t(i)] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString inspectText(const ImportPlan &plan)
{
    QString text = fileText(plan) + u'\n' + variablesText(plan);
    if (!plan.questions.empty())
        text += u'\n' + questionsText(plan);
    if (!plan.issues.empty())
        text += u'\n';
    for (const Issue &issue : plan.issues)
        text += describe(issue) + u'\n';
    return text;
}

} // namespace tidemark
