// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/type_words.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/code_path.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::ui", text);
}

bool isSubstantive(const Variable &variable, const ValueLabel &label)
{
    return !variable.missing.reason(label.code);
}

QString scaleText(const Variable &variable)
{
    double lowest = 0.0;
    double highest = 0.0;
    bool any = false;
    for (const ValueLabel &label : variable.labels) {
        if (!isSubstantive(variable, label))
            continue;
        lowest = any ? std::min(lowest, label.code) : label.code;
        highest = any ? std::max(highest, label.code) : label.code;
        any = true;
    }
    return any ? tr("Scale %1–%2").arg(lowest).arg(highest) : tr("Scale");
}

} // namespace

QString iconOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Single:
        return u"single"_s;
    case QuestionKind::Multiple:
        return u"multiple"_s;
    case QuestionKind::Battery:
        return u"scale"_s;
    case QuestionKind::Numeric:
        return u"number"_s;
    case QuestionKind::Open:
        return u"text"_s;
    case QuestionKind::Date:
        return u"date"_s;
    case QuestionKind::Background:
        break;
    }
    return u"place"_s;
}

QString iconOf(const Source &source)
{
    switch (source.kind) {
    case SourceKind::Wave:
        return u"wave"_s;
    case SourceKind::Register:
        return u"person"_s;
    case SourceKind::Frame:
        break;
    }
    return u"place"_s;
}

QString iconOf(const Study &study, const Variable &variable)
{
    const Source *source = study.source(variable.source);
    if (source && source->unitId == variable.id)
        return u"place"_s;
    const Question *question = questionOf(study, variable);
    if (question && question->kind != QuestionKind::Background)
        return iconOf(question->kind);
    if (variable.format == ValueFormat::Date || variable.format == ValueFormat::DateTime)
        return u"date"_s;
    if (variable.storage == StorageType::Text)
        return u"text"_s;
    return variable.labels.empty() ? u"number"_s : u"single"_s;
}

QString typeText(const Study &study, const Variable &variable)
{
    if (variable.recode)
        return tr("Recoded");
    const Source *source = study.source(variable.source);
    if (source && source->unitId == variable.id)
        return tr("Unit");
    const Question *question = questionOf(study, variable);
    const QuestionKind kind = question ? question->kind : QuestionKind::Background;
    switch (kind) {
    case QuestionKind::Single:
        return tr("Single choice");
    case QuestionKind::Multiple:
        return tr("Multiple choice");
    case QuestionKind::Battery:
        return scaleText(variable);
    case QuestionKind::Numeric:
        return tr("Number");
    case QuestionKind::Open:
        return tr("Open text");
    case QuestionKind::Date:
        return tr("Date");
    case QuestionKind::Background:
        break;
    }
    if (variable.storage == StorageType::Text)
        return tr("Text");
    return variable.labels.empty() ? tr("Number") : tr("Single choice");
}

QString valuesText(const Study &study, const Variable &variable)
{
    if (variable.recode) {
        const Variable *from = study.variable(variable.recode->from);
        return from ? tr("from %1").arg(from->name) : QString();
    }
    QStringList parts;
    for (const ValueLabel &label : variable.labels) {
        if (isSubstantive(variable, label))
            parts << QString::number(label.code) + u' ' + label.label.text(study.language);
    }
    if (parts.size() > 4)
        return parts.front() + u" – " + parts.back();
    return parts.join(u" · "_s);
}

QString reasonText(MissingReason reason)
{
    switch (reason) {
    case MissingReason::NotAnswered:
        return tr("Not answered");
    case MissingReason::DontKnow:
        return tr("Don't know");
    case MissingReason::NotApplicable:
        return tr("Not applicable");
    case MissingReason::NotAsked:
        return tr("Not asked");
    case MissingReason::Other:
        break;
    }
    return tr("Missing");
}

QString shownName(const Study &study, const Question &question)
{
    const QString title = question.title.text(study.language);
    if (!title.isEmpty())
        return title;
    const QString wording = question.wording.text(study.language);
    return wording.isEmpty() ? question.name : wording;
}

QString shownName(const Study &study, const Variable &variable)
{
    const QString label = variable.label.text(study.language);
    return label.isEmpty() ? variable.name : label;
}

QString nameAsAsked(const Study &study, const Variable &variable)
{
    const Question *question = questionOf(study, variable);
    return question && question->items.size() == 1 ? shownName(study, *question)
                                                   : shownName(study, variable);
}

QString wordingAsAsked(const Study &study, const Variable &variable)
{
    const Question *question = questionOf(study, variable);
    const QString wording = question && question->items.size() == 1
        ? question->wording.text(study.language)
        : QString();
    return wording.isEmpty() ? shownName(study, variable) : wording;
}

} // namespace tidemark::ui
