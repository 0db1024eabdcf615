// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/difference_edits.h"

#include <algorithm>

#include "ui/panels/request_edits.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

std::vector<GroupChoice> treatmentChoices(const Study &study, const DifferenceRequest &request)
{
    return answerChoices(study, namingSource(study, request), request.treatment);
}

QStringList waveChoices(const Study &study, const DifferenceRequest &request)
{
    const Source *source = namingSource(study, request);
    if (!request.scope.waves.isEmpty() || !source)
        return request.scope.waves;
    return wavesWith(study, {source->id, request.question});
}

DifferenceRequest withTreatment(const Study &study, DifferenceRequest request, const QString &name)
{
    request.covariates =
        withTerm(study, namingSource(study, request), std::move(request.covariates), name, false);
    request.treatment = name;
    request.treated.clear();
    request.comparison.clear();
    const std::vector<GroupChoice> choices = treatmentChoices(study, request);
    if (choices.size() > 1)
        request.treated = {choices.front().key};
    return request;
}

DifferenceRequest withTreated(DifferenceRequest request, const QString &key, bool on)
{
    request.treated.removeAll(key);
    request.comparison.removeAll(key);
    if (on)
        request.treated << key;
    return request;
}

DifferenceRequest withComparison(DifferenceRequest request, const QString &key, bool on)
{
    request.comparison.removeAll(key);
    if (!on)
        return request;
    request.treated.removeAll(key);
    request.comparison << key;
    return request;
}

DifferenceRequest withCovariate(const Study &study, DifferenceRequest request, const QString &name,
                                bool on)
{
    request.covariates =
        withTerm(study, namingSource(study, request), std::move(request.covariates), name, on);
    return request;
}

QString unitVariable(const Study &study, const DifferenceRequest &request)
{
    const Source *source = namingSource(study, request);
    const Variable *variable = source && source->unitId ? study.variable(*source->unitId) : nullptr;
    return variable ? variable->name : QString();
}

DifferenceRequest withUnitConstants(const Study &study, DifferenceRequest request, bool on)
{
    request.within = on ? unitVariable(study, request) : QString();
    if (request.within.isEmpty())
        return request;
    if (request.changing == ChangingUnits::Keep)
        request.changing = ChangingUnits::LeaveOut;
    return withErrorClusters(request, request.within);
}

DifferenceRequest withErrorClusters(DifferenceRequest request, const QString &name)
{
    request.errors = name.isEmpty() ? ErrorType::Design : ErrorType::CR1;
    request.cluster = name;
    return request;
}

DifferenceRequest withKnownWaves(DifferenceRequest request)
{
    if (request.scope.waves.isEmpty())
        return request;
    for (QString *wave : {&request.before, &request.after}) {
        if (!request.scope.waves.contains(*wave))
            wave->clear();
    }
    return request;
}

QStringList groupingOf(const DifferenceRequest &request)
{
    QStringList names;
    if (!request.treatment.isEmpty())
        names << request.treatment;
    for (const ModelTerm &term : request.covariates) {
        if (!term.variable.isEmpty() && term.coding == TermCoding::Factor)
            names << term.variable;
    }
    return names;
}

DifferenceRequest withGroupsOf(DifferenceRequest request, const DifferenceRequest &old)
{
    if (old.treatment == request.question)
        return request;
    request.treatment = old.treatment;
    request.treated = old.treated;
    request.comparison = old.comparison;
    request.before = old.before;
    request.after = old.after;
    request.covariates = old.covariates;
    std::erase_if(request.covariates, [&](const ModelTerm &term) {
        return term.variable == request.question || term.interaction.contains(request.question);
    });
    request.within = old.within;
    request.errors = old.errors;
    request.cluster = old.cluster;
    request.changing = old.changing;
    return withKnownWaves(request);
}

} // namespace tidemark::ui
