// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/model_edits.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "core/analysis/wave_groups.h"
#include "ui/panels/model_settings.h"
#include "ui/panels/request_edits.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::ui", text);
}

QString codeKey(double code)
{
    return QString::number(code, 'g', QLocale::FloatingPointShortest);
}

bool hasTerm(const RegressionModel &model, const QString &key)
{
    return std::ranges::any_of(model.terms,
                               [&](const ModelTerm &term) { return termKey(term) == key; });
}

NamedQuestion outcomeIn(const Study &study, const RegressionRequest &request)
{
    const Source *source = namingSource(study, request);
    return source ? findNamed(study, {source->id, request.question}) : NamedQuestion{};
}

/// The family of `old` where the outcome of `request` is of the same sort, else the one that
/// `request` has, or its multilevel sister.
RegressionFamily familyLike(const Study &study, const RegressionRequest &request,
                            const RegressionRequest &old)
{
    const NamedQuestion outcome = outcomeIn(study, request);
    const bool isNumber = isNumeric(outcome);
    const bool isOption = outcome.question && outcome.question->kind == QuestionKind::Multiple;
    const bool hasCategories = old.family == RegressionFamily::OrderedLogit
        || old.family == RegressionFamily::MultinomialLogit;
    if (isNumber == isNumeric(outcomeIn(study, old)) && !(isOption && hasCategories))
        return old.family;
    if (isMultilevel(old.family))
        return isNumber ? RegressionFamily::MultilevelLinear : RegressionFamily::MultilevelLogit;
    return request.family;
}

} // namespace

QString termKey(const ModelTerm &term)
{
    return term.variable.isEmpty() ? term.interaction.join(u'*') : term.variable;
}

const ModelTerm *termNamed(const RegressionRequest &request, const QString &variable)
{
    for (const RegressionModel &model : request.models) {
        for (const ModelTerm &term : model.terms) {
            if (!variable.isEmpty() && term.variable == variable)
                return &term;
        }
    }
    return nullptr;
}

QStringList groupsAmongTerms(const RegressionRequest &request)
{
    QStringList names = request.scope.by;
    if (isByWave(request))
        names.removeAll(QString::fromLatin1(waveTerm));
    for (const RegressionModel &model : request.models) {
        for (const ModelTerm &term : model.terms) {
            const bool isGroup = !term.variable.isEmpty() && term.coding == TermCoding::Factor
                && !isWaveTerm(request, term.variable);
            if (isGroup && !names.contains(term.variable))
                names << term.variable;
        }
    }
    return names;
}

std::vector<double> onesOf(const Study &study, const NamedQuestion &named,
                           const std::vector<double> &combined)
{
    if (!combined.empty())
        return combined;
    const std::vector<double> highest =
        named.question ? topTwo(study, *named.question) : std::vector<double>{};
    if (!highest.empty())
        return highest;
    const Variable *variable = firstVariable(study, named);
    const auto labels = variable ? substantiveLabels(*variable) : std::vector<ValueLabel>{};
    return labels.empty() ? std::vector<double>{} : std::vector<double>{labels.front().code};
}

QString refusedAsPredictor(const Study &study, const RegressionRequest &request, std::size_t model,
                           const QuestionRef &ref)
{
    const NamedQuestion named = findNamed(study, inNewestWave(study, ref));
    if (!named)
        return tr("This is not part of the study.");
    const QString name = shownName(study, named);
    if (!named.variable)
        return tr("%1 has several answers. A predictor has one.").arg(name);
    const Source *source = namingSource(study, request);
    if (!source || !variableNamed(study, *source, named.variable->name))
        return tr("%1 is not part of %2.")
            .arg(name, source ? source->name.text(study.language) : request.question);
    const bool isOutcome = named.variable->name == request.question
        || request.items.contains(named.variable->name)
        || (named.question && named.question->name == request.question);
    if (isOutcome)
        return tr("%1 is the outcome.").arg(name);
    if (hasTerm(request.models[model], named.variable->name))
        return tr("%1 is in the model already.").arg(name);
    return {};
}

RegressionRequest withPredictor(const Study &study, const RegressionRequest &request,
                                std::size_t model, const QuestionRef &ref)
{
    const Source *source = namingSource(study, request);
    const QString name = inNewestWave(study, ref).name;
    const Variable *variable = source ? variableNamed(study, *source, name) : nullptr;
    if (!variable)
        return request;
    RegressionRequest next = request;
    const ModelTerm *known = termNamed(request, variable->name);
    next.models[model].terms.push_back(
        known
            ? *known
            : ModelTerm{.variable = variable->name,
                        .coding = hasGroups(*variable) ? TermCoding::Factor : TermCoding::Number});
    return next;
}

RegressionRequest withWaveTerm(const RegressionRequest &request, std::size_t model, bool on)
{
    const QString wave = QString::fromLatin1(waveTerm);
    if (!on)
        return withoutTerm(request, model, wave);
    RegressionRequest next = request;
    if (!hasTerm(next.models[model], wave))
        next.models[model].terms.push_back({.variable = wave});
    return next;
}

RegressionRequest withoutTerm(const RegressionRequest &request, std::size_t model,
                              const QString &key)
{
    RegressionRequest next = request;
    std::erase_if(next.models[model].terms, [&](const ModelTerm &term) {
        return termKey(term) == key || term.interaction.contains(key);
    });
    return settled(next);
}

RegressionRequest withInteraction(const RegressionRequest &request, std::size_t model,
                                  const QStringList &variables)
{
    const auto isSame = [&](const ModelTerm &term) {
        return std::ranges::is_permutation(term.interaction, variables);
    };
    RegressionRequest next = request;
    if (std::ranges::none_of(next.models[model].terms, isSame))
        next.models[model].terms.push_back({.interaction = variables});
    return next;
}

RegressionRequest withTerm(const RegressionRequest &request, const ModelTerm &term)
{
    RegressionRequest next = request;
    for (RegressionModel &model : next.models) {
        for (ModelTerm &one : model.terms) {
            if (!term.variable.isEmpty() && one.variable == term.variable)
                one = term;
        }
    }
    return settled(next);
}

RegressionRequest withModelsOf(const Study &study, const RegressionRequest &request,
                               const RegressionRequest &old)
{
    const Source *source = namingSource(study, request);
    const auto isGone = [&](const QString &name) {
        const bool isOutcome = name == request.question || request.items.contains(name);
        const bool isWave = name == QLatin1StringView(waveTerm);
        return isOutcome || (isWave && request.scope.waves.size() == 1)
            || (!isWave && !(source && variableNamed(study, *source, name)));
    };
    RegressionRequest next = old;
    next.scope = request.scope;
    next.scope.by = old.scope.by;
    next.question = request.question;
    next.items = request.items;
    next.ones = request.ones;
    next.scope.by.removeIf(isGone);
    next.scope.totals = old.scope.totals || next.scope.by.isEmpty();
    for (const QString &cluster : old.clusters) {
        if (isGone(cluster))
            next = withoutCluster(next, cluster);
    }
    for (QString *name : {&next.offset, &next.groups, &next.slope}) {
        if (isGone(*name))
            name->clear();
    }
    for (RegressionModel &model : next.models) {
        std::erase_if(model.terms, [&](const ModelTerm &term) {
            return term.variable.isEmpty() ? std::ranges::any_of(term.interaction, isGone)
                                           : isGone(term.variable);
        });
    }
    return withFamily(study, next, familyLike(study, request, old));
}

RegressionRequest withModelAfter(const RegressionRequest &request, std::size_t model)
{
    RegressionRequest next = request;
    RegressionModel copy = next.models[model];
    copy.label.clear();
    next.models.insert(next.models.begin() + std::ptrdiff_t(model) + 1, copy);
    return next;
}

RegressionRequest withoutModel(const RegressionRequest &request, std::size_t model)
{
    RegressionRequest next = request;
    next.models.erase(next.models.begin() + std::ptrdiff_t(model));
    return next;
}

std::vector<ModelLevel> levelsOf(const Study &study, const RegressionRequest &request,
                                 const QString &variable)
{
    std::vector<ModelLevel> levels;
    const Source *source = namingSource(study, request);
    if (isWaveTerm(request, variable)) {
        QStringList waves = request.scope.waves;
        if (waves.isEmpty() && source)
            waves = wavesWith(study, {source->id, request.question});
        for (const QString &wave : waves)
            levels.push_back({wave, wave});
        return levels;
    }
    const Variable *found = source ? variableNamed(study, *source, variable) : nullptr;
    if (!found)
        return levels;
    for (const ValueLabel &label : substantiveLabels(*found))
        levels.push_back({codeKey(label.code), label.label.text(study.language)});
    return levels;
}

} // namespace tidemark::ui
