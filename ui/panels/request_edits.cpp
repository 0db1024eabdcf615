// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/request_edits.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/model/condition.h"
#include "ui/models/type_words.h"
#include "ui/panels/difference_edits.h"
#include "ui/panels/model_edits.h"
#include "ui/panels/oaxaca_edits.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::ui", text);
}

QString refusedAsQuestion(const Study &study, const NamedQuestion &named)
{
    const QuestionKind kind = named.question ? named.question->kind : QuestionKind::Background;
    if (kind == QuestionKind::Open
        || (kind == QuestionKind::Background && named.variable
            && named.variable->storage == StorageType::Text))
        return tr("%1 is text. A figure needs choices or numbers.").arg(shownName(study, named));
    if (kind == QuestionKind::Date)
        return tr("%1 is a date. A figure needs choices or numbers.").arg(shownName(study, named));
    return {};
}

QString refusedAsGroup(const Study &study, const NamedQuestion &named)
{
    if (!named.variable)
        return tr("%1 has several answers. Split by needs groups.").arg(shownName(study, named));
    if (!hasGroups(*named.variable))
        return tr("%1 is a number. Split by needs groups.").arg(shownName(study, named));
    return {};
}

/// What of an earlier request has a meaning for a question of `source`.
void keepOf(const Study &study, const Source &source, const Scope &old, Scope &scope)
{
    const auto condition = parseCondition(old.filter);
    if (isKnown(study, source, old.by))
        scope.by = old.by;
    if (condition && isKnown(study, source, variableNames(*condition)))
        scope.filter = old.filter;
    if (scope.waves.size() > 1)
        scope.units = old.units;
}

} // namespace

AnalysisRequest withScope(AnalysisRequest request, const Scope &scope)
{
    std::visit([&](auto &one) { one.scope = scope; }, request);
    return request;
}

const Source *namingSource(const Study &study, const AnalysisRequest &request)
{
    const QStringList &waves = scopeOf(request).waves;
    if (!waves.isEmpty())
        return study.wave(waves.back());
    const Source *newest = nullptr;
    for (const Source &source : study.sources) {
        const bool has = study.question(source.id, questionOf(request))
            || study.variable(source.id, questionOf(request));
        if (has && source.kind != SourceKind::Frame && (!newest || source.wave > newest->wave))
            newest = &source;
    }
    return newest;
}

QString refusal(const Study &study, const std::optional<AnalysisRequest> &request, RequestRole role,
                const QuestionRef &ref)
{
    const NamedQuestion named = findNamed(study, ref);
    if (!named)
        return tr("This is not part of the study.");
    if (role == RequestRole::Question) {
        const Source *source = study.source(ref.source);
        if (source && source->kind == SourceKind::Frame)
            return tr("%1 belongs to the population. It can split and filter, but was not asked.")
                .arg(shownName(study, named));
        return refusedAsQuestion(study, named);
    }
    if (!request)
        return tr("Choose a question first.");
    if (role == RequestRole::Waves)
        return tr("Waves are chosen in the list of the chip.");
    const Source *naming = namingSource(study, *request);
    if (!naming || !isKnown(study, *naming, {inNewestWave(study, ref).name}))
        return tr("%1 is not part of %2.")
            .arg(shownName(study, named),
                 naming ? naming->name.text(study.language) : questionOf(*request));
    if (!named.variable || role == RequestRole::By)
        return refusedAsGroup(study, named);
    return {};
}

AnalysisRequest withQuestion(const Study &study, const std::optional<AnalysisRequest> &before,
                             const QuestionRef &wanted, const RequestDefaults &defaults)
{
    const QuestionRef ref = inNewestWave(study, wanted);
    const NamedQuestion named = findNamed(study, ref);
    Scope scope;
    scope.waves = wavesWith(study, ref);
    scope.confidence = defaults.confidence;
    scope.fewAnswers = defaults.fewAnswers;
    scope.smallestBase = defaults.smallestBase;
    const Source *source = study.source(ref.source);
    if (source && source->unit == UnitKind::Person)
        scope.minCell = defaults.minCell;
    if (before && source)
        keepOf(study, *source, scopeOf(*before), scope);
    if (isNumeric(named))
        return MeanRequest{.scope = scope, .question = ref.name};
    ShareRequest request{.scope = scope, .question = ref.name};
    if (named.question && !named.question->items.empty())
        request.combined = topTwo(study, *named.question);
    return request;
}

AnalysisRequest withBy(const Study &study, const AnalysisRequest &request, const QuestionRef &ref)
{
    Scope scope = scopeOf(request);
    // Names hold in the newest wave; the tree may have given that of an older one.
    const NamedQuestion named = findNamed(study, inNewestWave(study, ref));
    if (const auto *oaxaca = std::get_if<OaxacaRequest>(&request))
        return withBetween(study, *oaxaca, named.variable->name);
    if (const auto *difference = std::get_if<DifferenceRequest>(&request))
        return withTreatment(study, *difference, named.variable->name);
    scope.by = {named.variable->name};
    return withScope(request, scope);
}

AnalysisRequest withWaves(const AnalysisRequest &request, const QStringList &waves)
{
    Scope scope = scopeOf(request);
    scope.waves = waves;
    if (waves.size() < 2)
        scope.units = UnitChoice::All;
    AnalysisRequest next = withScope(request, scope);
    if (const auto *oaxaca = std::get_if<OaxacaRequest>(&next))
        return withWavesSettled(*oaxaca);
    if (const auto *difference = std::get_if<DifferenceRequest>(&next))
        return withKnownWaves(*difference);
    // One wave has no factor, and no groups, that tell waves apart.
    auto *regression = std::get_if<RegressionRequest>(&next);
    if (regression && waves.size() == 1) {
        if (regression->scope.by.removeAll(QString::fromLatin1(waveTerm)) > 0)
            regression->scope.totals = true;
        for (std::size_t i = 0; i < regression->models.size(); ++i)
            *regression = withWaveTerm(*regression, i, false);
    }
    return next;
}

AnalysisRequest asMap(const Study &study, const AnalysisRequest &request, const QString &units)
{
    const Source *source = namingSource(study, request);
    Scope scope = scopeOf(request);
    scope.by = {units};
    if (source)
        scope.waves = {source->wave};
    scope.units = UnitChoice::All;
    scope.fewAnswers = 0;
    scope.smallestBase = 1;
    scope.totals = false;
    return withScope(request, scope);
}

AnalysisRequest withoutMap(const Study &study, const AnalysisRequest &request,
                           const RequestDefaults &defaults)
{
    const Source *source = namingSource(study, request);
    Scope scope = scopeOf(request);
    scope.by.clear();
    if (source)
        scope.waves = wavesWith(study, {source->id, questionOf(request)});
    scope.fewAnswers = defaults.fewAnswers;
    scope.smallestBase = defaults.smallestBase;
    scope.totals = true;
    return withScope(request, scope);
}

QStringList filterParts(const QString &filter)
{
    const auto condition = parseCondition(filter);
    if (!condition || condition->kind == Condition::Kind::Everyone)
        return {};
    if (condition->kind != Condition::Kind::And)
        return {print(*condition)};
    QStringList parts;
    for (const Condition &part : condition->parts)
        parts << print(part);
    return parts;
}

QString joinFilter(const QStringList &parts)
{
    Condition all{.kind = Condition::Kind::And};
    for (const QString &part : parts) {
        auto condition = parseCondition(part);
        if (condition)
            all.parts.push_back(std::move(condition).value());
    }
    if (all.parts.empty())
        return {};
    return all.parts.size() == 1 ? print(all.parts.front()) : print(all);
}

QString conditionText(const Study &study, SourceId source, const QString &part)
{
    const auto condition = parseCondition(part);
    if (!condition)
        return part;
    const bool plain = condition->kind == Condition::Kind::In
        || (condition->kind == Condition::Kind::Compare
            && condition->sign == ComparisonSign::Equal);
    const Variable *variable = study.variable(source, condition->variable);
    const Source *own = study.source(source);
    if (!variable && own && own->frame)
        variable = study.variable(*own->frame, condition->variable);
    if (!plain || !variable)
        return part;
    QStringList values;
    for (const ConditionValue &value : condition->values) {
        const auto *code = std::get_if<double>(&value);
        const QString label = code ? variable->labelOf(*code, study.language) : QString();
        values << (!code                 ? std::get<QString>(value)
                       : label.isEmpty() ? QString::number(*code)
                                         : label);
    }
    return nameAsAsked(study, *variable) + u": " + values.join(u", "_s);
}

QString anyOf(const QList<QStringList> &alternatives)
{
    Condition any{.kind = Condition::Kind::Or};
    Condition list{.kind = Condition::Kind::In};
    bool isList = true;
    for (const QStringList &parts : alternatives) {
        const auto one = parseCondition(joinFilter(parts));
        if (!one || one->kind == Condition::Kind::Everyone)
            continue;
        any.parts.push_back(*one);
        const bool equals = one->kind == Condition::Kind::Compare
            && one->sign == ComparisonSign::Equal
            && (list.variable.isEmpty() || list.variable == one->variable);
        isList = isList && equals;
        if (!isList)
            continue;
        list.variable = one->variable;
        if (std::find(list.values.begin(), list.values.end(), one->values.front())
            == list.values.end())
            list.values.push_back(one->values.front());
    }
    if (any.parts.empty())
        return {};
    if (isList)
        return list.values.size() == 1 ? print(any.parts.front()) : print(list);
    return any.parts.size() == 1 ? print(any.parts.front()) : print(any);
}

QString equalsCondition(const QString &variable, double code)
{
    return print(
        {.kind = Condition::Kind::Compare, .variable = variable, .values = {ConditionValue(code)}});
}

} // namespace tidemark::ui
