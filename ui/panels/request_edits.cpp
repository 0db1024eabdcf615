// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/request_edits.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/model/condition.h"
#include "ui/models/type_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::ui", text);
}

struct Named
{
    const Question *question = nullptr;
    const Variable *variable = nullptr; ///< of a question with one item, or a loose variable
};

Named find(const Study &study, const QuestionRef &ref)
{
    Named named;
    named.question = study.question(ref.source, ref.name);
    if (!named.question)
        named.variable = study.variable(ref.source, ref.name);
    else if (named.question->items.size() == 1)
        named.variable = study.variable(named.question->items.front().variable);
    return named;
}

QString nameOf(const Study &study, const Named &named)
{
    if (named.question)
        return shownName(study, *named.question);
    return named.variable ? shownName(study, *named.variable) : QString();
}

bool hasGroups(const Variable &variable)
{
    return !variable.labels.empty() || variable.storage == StorageType::Text;
}

bool isNumeric(const Named &named)
{
    if (named.question && named.question->kind != QuestionKind::Background)
        return named.question->kind == QuestionKind::Numeric;
    return named.variable && named.variable->labels.empty()
        && named.variable->storage != StorageType::Text;
}

QString refusedAsQuestion(const Study &study, const Named &named)
{
    const QuestionKind kind = named.question ? named.question->kind : QuestionKind::Background;
    if (kind == QuestionKind::Open
        || (kind == QuestionKind::Background && named.variable
            && named.variable->storage == StorageType::Text))
        return tr("%1 is text. A figure needs choices or numbers.").arg(nameOf(study, named));
    if (kind == QuestionKind::Date)
        return tr("%1 is a date. A figure needs choices or numbers.").arg(nameOf(study, named));
    return {};
}

QString refusedAsGroup(const Study &study, const Named &named)
{
    if (!named.variable)
        return tr("%1 has several answers. Split by needs groups.").arg(nameOf(study, named));
    if (!hasGroups(*named.variable))
        return tr("%1 is a number. Split by needs groups.").arg(nameOf(study, named));
    return {};
}

/// The two highest substantive codes of a scale with four or more steps.
std::vector<double> topTwo(const Study &study, const Question &question)
{
    const Variable *item = study.variable(question.items.front().variable);
    std::vector<double> codes;
    if (item && question.kind == QuestionKind::Battery) {
        for (const ValueLabel &label : item->labels) {
            if (!item->missing.reason(label.code))
                codes.push_back(label.code);
        }
    }
    if (codes.size() < 4)
        return {};
    return {codes.end() - 2, codes.end()};
}

/// The sister of a name in the newest wave that has one.
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

bool isKnown(const Study &study, const Source &source, const QStringList &names)
{
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        if (study.variable(source.id, name) || study.question(source.id, name))
            return true;
        return source.frame && study.variable(*source.frame, name);
    });
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

const Scope &scopeOf(const AnalysisRequest &request)
{
    return std::visit([](const auto &one) -> const Scope & { return one.scope; }, request);
}

AnalysisRequest withScope(AnalysisRequest request, const Scope &scope)
{
    std::visit([&](auto &one) { one.scope = scope; }, request);
    return request;
}

QString questionOf(const AnalysisRequest &request)
{
    return std::visit([](const auto &one) { return one.question; }, request);
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

QString refusal(const Study &study, const std::optional<AnalysisRequest> &request, RequestRole role,
                const QuestionRef &ref)
{
    const Named named = find(study, ref);
    if (!named.question && !named.variable)
        return tr("This is not part of the study.");
    if (role == RequestRole::Question) {
        const Source *source = study.source(ref.source);
        if (source && source->kind == SourceKind::Frame)
            return tr("%1 belongs to the population. It can split and filter, but was not asked.")
                .arg(nameOf(study, named));
        return refusedAsQuestion(study, named);
    }
    if (!request)
        return tr("Choose a question first.");
    if (role == RequestRole::Waves)
        return tr("Waves are chosen in the list of the chip.");
    const Source *naming = namingSource(study, *request);
    if (!naming || !isKnown(study, *naming, {inNewestWave(study, ref).name}))
        return tr("%1 is not part of %2.")
            .arg(nameOf(study, named),
                 naming ? naming->name.text(study.language) : questionOf(*request));
    if (!named.variable || role == RequestRole::By)
        return refusedAsGroup(study, named);
    return {};
}

AnalysisRequest withQuestion(const Study &study, const std::optional<AnalysisRequest> &before,
                             const QuestionRef &wanted, const RequestDefaults &defaults)
{
    const QuestionRef ref = inNewestWave(study, wanted);
    const Named named = find(study, ref);
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
    const Named named = find(study, inNewestWave(study, ref));
    scope.by = {named.variable->name};
    return withScope(request, scope);
}

AnalysisRequest withWaves(const AnalysisRequest &request, const QStringList &waves)
{
    Scope scope = scopeOf(request);
    scope.waves = waves;
    if (waves.size() < 2)
        scope.units = UnitChoice::All;
    return withScope(request, scope);
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
    const Question *question = questionOf(study, *variable);
    const QString name = question && question->items.size() == 1 ? shownName(study, *question)
                                                                 : shownName(study, *variable);
    return name + u": " + values.join(u", "_s);
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
