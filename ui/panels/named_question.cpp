// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/named_question.h"

#include <algorithm>

#include "ui/models/type_words.h"

namespace tidemark::ui {

NamedQuestion findNamed(const Study &study, const QuestionRef &ref)
{
    NamedQuestion named;
    named.question = study.question(ref.source, ref.name);
    if (!named.question)
        named.variable = study.variable(ref.source, ref.name);
    else if (named.question->items.size() == 1)
        named.variable = study.variable(named.question->items.front().variable);
    return named;
}

QString shownName(const Study &study, const NamedQuestion &named)
{
    if (named.question)
        return shownName(study, *named.question);
    return named.variable ? shownName(study, *named.variable) : QString();
}

bool hasGroups(const Variable &variable)
{
    return !variable.labels.empty() || variable.storage == StorageType::Text;
}

bool isNumeric(const NamedQuestion &named)
{
    if (named.question && named.question->kind != QuestionKind::Background)
        return named.question->kind == QuestionKind::Numeric;
    return named.variable && named.variable->labels.empty()
        && named.variable->storage != StorageType::Text;
}

const Variable *firstVariable(const Study &study, const NamedQuestion &named)
{
    if (named.question && !named.question->items.empty())
        return study.variable(named.question->items.front().variable);
    return named.variable;
}

std::vector<ValueLabel> substantiveLabels(const Variable &variable)
{
    std::vector<ValueLabel> labels;
    for (const ValueLabel &label : variable.labels) {
        if (!variable.missing.reason(label.code))
            labels.push_back(label);
    }
    return labels;
}

std::vector<double> topTwo(const Study &study, const Question &question)
{
    const Variable *item = study.variable(question.items.front().variable);
    if (!item || question.kind != QuestionKind::Battery)
        return {};
    const std::vector<ValueLabel> labels = substantiveLabels(*item);
    if (labels.size() < 4)
        return {};
    return {labels[labels.size() - 2].code, labels.back().code};
}

QStringList wavesWith(const Study &study, const QuestionRef &ref)
{
    const Question *question = study.question(ref.source, ref.name);
    QStringList waves;
    for (const Source &source : study.sources) {
        if (source.kind == SourceKind::Frame)
            continue;
        const bool linked = question && study.linkedQuestion(*question, source.id);
        if (source.id == ref.source || linked)
            waves << source.wave;
    }
    std::sort(waves.begin(), waves.end());
    return waves;
}

QuestionRef inNewestWave(const Study &study, const QuestionRef &ref)
{
    const Question *question = study.question(ref.source, ref.name);
    const QStringList waves = wavesWith(study, ref);
    if (!question || waves.isEmpty())
        return ref;
    const Source *newest = study.wave(waves.back());
    const Question *sister = newest ? study.linkedQuestion(*question, newest->id) : nullptr;
    return sister ? QuestionRef{newest->id, sister->name} : ref;
}

const Variable *variableNamed(const Study &study, const Source &source, const QString &name)
{
    if (const Variable *variable = study.variable(source.id, name))
        return variable;
    if (const Variable *variable = findNamed(study, {source.id, name}).variable)
        return variable;
    return source.frame ? study.variable(*source.frame, name) : nullptr;
}

bool isKnown(const Study &study, const Source &source, const QStringList &names)
{
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return variableNamed(study, source, name) || study.question(source.id, name);
    });
}

} // namespace tidemark::ui
