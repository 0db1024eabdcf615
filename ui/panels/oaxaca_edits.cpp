// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/oaxaca_edits.h"

#include <algorithm>

#include <QLocale>

#include "ui/panels/model_edits.h"
#include "ui/panels/request_edits.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

std::vector<GroupChoice> answerChoices(const Study &study, const Source *source,
                                       const QString &name)
{
    std::vector<GroupChoice> choices;
    const Variable *variable = source ? variableNamed(study, *source, name) : nullptr;
    if (!variable)
        return choices;
    for (const ValueLabel &answer : substantiveLabels(*variable))
        choices.push_back({QString::number(answer.code, 'g', QLocale::FloatingPointShortest),
                           answer.label.text(study.language)});
    return choices;
}

std::vector<ModelTerm> withTerm(const Study &study, const Source *source,
                                std::vector<ModelTerm> terms, const QString &name, bool on)
{
    std::erase_if(terms, [&](const ModelTerm &term) {
        return term.variable == name || term.interaction.contains(name);
    });
    if (!on)
        return terms;
    const Variable *variable = source ? variableNamed(study, *source, name) : nullptr;
    const bool isNumber =
        variable && substantiveLabels(*variable).empty() && variable->storage != StorageType::Text;
    const auto firstInteraction = std::ranges::find(terms, QString(), &ModelTerm::variable);
    terms.insert(firstInteraction,
                 {.variable = name, .coding = isNumber ? TermCoding::Number : TermCoding::Factor});
    return terms;
}

std::vector<GroupChoice> groupChoices(const Study &study, const OaxacaRequest &request)
{
    const Source *source = namingSource(study, request);
    if (request.between == QString::fromLatin1(waveTerm)) {
        std::vector<GroupChoice> choices;
        QStringList waves = request.scope.waves;
        if (waves.isEmpty() && source)
            waves = wavesWith(study, {source->id, request.question});
        for (const QString &wave : waves)
            choices.push_back({wave, wave});
        return choices;
    }
    return answerChoices(study, source, request.between);
}

OaxacaRequest withBetween(const Study &study, OaxacaRequest request, const QString &between)
{
    if (!between.isEmpty())
        request = withFactor(study, request, between, false);
    request.between = between;
    const std::vector<GroupChoice> choices = groupChoices(study, request);
    const bool isWave = between == QString::fromLatin1(waveTerm);
    const bool canChoose = choices.size() >= 2;
    request.first = !canChoose ? QString() : isWave ? choices.back().key : choices[0].key;
    request.second = !canChoose ? QString() : isWave ? choices.front().key : choices[1].key;
    return request;
}

OaxacaRequest withFactor(const Study &study, OaxacaRequest request, const QString &name, bool on)
{
    request.factors =
        withTerm(study, namingSource(study, request), std::move(request.factors), name, on);
    return request;
}

OaxacaRequest withWavesSettled(OaxacaRequest request)
{
    const QStringList &waves = request.scope.waves;
    if (request.between != QString::fromLatin1(waveTerm) || waves.isEmpty())
        return request;
    if (waves.size() == 1) {
        request.between.clear();
        request.first.clear();
        request.second.clear();
    } else if (!waves.contains(request.first) || !waves.contains(request.second)) {
        request.first = waves.back();
        request.second = waves.front();
    }
    return request;
}

OaxacaRequest withGroupsOf(const Study &study, const OaxacaRequest &request,
                           const OaxacaRequest &old)
{
    const Source *source = namingSource(study, request);
    const auto isGone = [&](const QString &name) {
        return name == request.question || request.items.contains(name) || !source
            || !variableNamed(study, *source, name);
    };
    OaxacaRequest next = old;
    next.scope = request.scope;
    next.question = request.question;
    next.items = request.items;
    next.ones = request.ones;
    if (!source || isNumeric(findNamed(study, {source->id, request.question})))
        next.family = OaxacaFamily::Linear;
    std::erase_if(next.factors, [&](const ModelTerm &term) {
        return term.variable.isEmpty() ? std::ranges::any_of(term.interaction, isGone)
                                       : isGone(term.variable);
    });
    const bool isWave = next.between == QString::fromLatin1(waveTerm);
    if (!isWave && isGone(next.between))
        return withBetween(study, next, {});
    return withWavesSettled(next);
}

std::vector<ModelTerm> factorsOf(const RegressionRequest &request)
{
    const QString wave = QString::fromLatin1(waveTerm);
    std::vector<ModelTerm> factors;
    for (const RegressionModel &model : request.models) {
        for (const ModelTerm &term : model.terms) {
            const bool isKnown =
                std::ranges::find(factors, termKey(term), termKey) != factors.end();
            if (!isKnown && term.variable != wave && !term.interaction.contains(wave))
                factors.push_back(term);
        }
    }
    std::ranges::stable_partition(factors,
                                  [](const ModelTerm &term) { return !term.variable.isEmpty(); });
    return factors;
}

RegressionRequest modelOf(const OaxacaRequest &request)
{
    RegressionRequest model = asRegression(request);
    if (request.between.isEmpty())
        model.models.front().terms.pop_back();
    return model;
}

QStringList groupingOf(const OaxacaRequest &request)
{
    QStringList names;
    if (!request.between.isEmpty() && request.between != QString::fromLatin1(waveTerm))
        names << request.between;
    for (const ModelTerm &term : request.factors) {
        if (!term.variable.isEmpty() && term.coding == TermCoding::Factor)
            names << term.variable;
    }
    return names;
}

} // namespace tidemark::ui
