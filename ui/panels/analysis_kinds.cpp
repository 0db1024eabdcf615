// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/analysis_kinds.h"

#include <utility>

#include <QCoreApplication>

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

template <class... Parts>
struct Overloaded : Parts...
{
    using Parts::operator()...;
};

/// What a request says that requests of other kinds can say as well.
struct Kept
{
    Scope scope = {};
    QString question = {};
    QStringList items = {};
    std::vector<double> categories = {};
    std::vector<double> combined = {};
    IntervalMethod interval = IntervalMethod::Logit;
};

/// What requests of every kind have.
template <typename Request>
Kept plainlyKept(const Request &request)
{
    Kept kept{request.scope, request.question};
    if constexpr (requires { request.items; })
        kept.items = request.items;
    if constexpr (requires { request.interval; })
        kept.interval = request.interval;
    if constexpr (requires { request.combined; }) {
        kept.categories = request.categories;
        kept.combined = request.combined;
    }
    return kept;
}

Kept keptOf(const AnalysisRequest &request)
{
    Kept kept = std::visit([](const auto &one) { return plainlyKept(one); }, request);
    if (const auto *models = std::get_if<RegressionRequest>(&request)) {
        kept.combined = models->ones;
        kept.scope.by = groupsAmongTerms(*models);
    }
    if (const auto *oaxaca = std::get_if<OaxacaRequest>(&request)) {
        kept.combined = oaxaca->ones;
        kept.scope.by = groupingOf(*oaxaca);
    }
    if (const auto *difference = std::get_if<DifferenceRequest>(&request)) {
        kept.combined = difference->ones;
        kept.scope.by = groupingOf(*difference);
    }
    return kept;
}

NamedQuestion askedIn(const Study &study, const AnalysisRequest &request)
{
    const Source *source = namingSource(study, request);
    return source ? findNamed(study, {source->id, questionOf(request)}) : NamedQuestion{};
}

bool hasOptions(const NamedQuestion &named)
{
    return named.question && named.question->kind == QuestionKind::Multiple;
}

QString refusedByWaves(const Study &study, const AnalysisRequest &request,
                       const NamedQuestion &named)
{
    const Source *source = namingSource(study, request);
    if (source && wavesWith(study, {source->id, questionOf(request)}).size() < 2)
        return tr("%1 was asked in one wave only. Change needs two.").arg(shownName(study, named));
    return {};
}

RegressionRequest regressionOf(const Study &study, const Kept &kept, const AnalysisRequest &before)
{
    RegressionRequest request{.scope = kept.scope, .question = kept.question};
    const NamedQuestion named = askedIn(study, before);
    const bool hasItems = named.question && named.question->items.size() > 1;
    const Variable *outcome = firstVariable(study, named);
    if (hasItems && outcome)
        request.items = {kept.items.isEmpty() ? outcome->name : kept.items.front()};
    if (isNumeric(named))
        request.family = RegressionFamily::Linear;
    else if (!hasOptions(named) && outcome)
        request.ones = onesOf(study, named, kept.combined);
    if (request.scope.units == UnitChoice::AllAndPanel)
        request.scope.units = UnitChoice::All;
    const QStringList groups = std::exchange(request.scope.by, {});
    request.models = {{}};
    if (request.scope.waves.size() != 1)
        request.models.front().terms.push_back({.variable = QString::fromLatin1(waveTerm)});
    const Source *source = namingSource(study, before);
    for (const QString &name : groups)
        request = withPredictor(study, request, 0, {source ? source->id : SourceId{}, name});
    return request;
}

/// The first grouping variable tells the groups, or else the wave does; the others are factors, and
/// so is every predictor of a regression.
OaxacaRequest oaxacaOf(const Study &study, Kept kept, const AnalysisRequest &before)
{
    const QStringList groups = std::exchange(kept.scope.by, {});
    const RegressionRequest outcome = regressionOf(study, kept, before);
    OaxacaRequest request{.scope = outcome.scope,
                          .question = outcome.question,
                          .items = outcome.items,
                          .ones = outcome.ones};
    if (const auto *models = std::get_if<RegressionRequest>(&before))
        request.factors = factorsOf(*models);
    else
        for (const QString &name : groups.mid(1))
            request = withFactor(study, request, name, true);
    const bool isWave = groups.isEmpty() && request.scope.waves.size() != 1;
    const QString between = isWave ? QString::fromLatin1(waveTerm)
        : groups.isEmpty()         ? QString()
                                   : groups.front();
    return withBetween(study, request, between);
}

/// The first grouping variable tells the groups, the others are covariates.
DifferenceRequest differenceOf(const Study &study, Kept kept, const AnalysisRequest &before)
{
    QStringList groups = std::exchange(kept.scope.by, {});
    groups.removeAll(QString::fromLatin1(waveTerm));
    const Source *source = namingSource(study, before);
    if (kept.scope.waves.size() == 1 && source)
        kept.scope.waves = wavesWith(study, {source->id, kept.question});
    const RegressionRequest outcome = regressionOf(study, kept, before);
    DifferenceRequest request{.scope = outcome.scope,
                              .question = outcome.question,
                              .items = outcome.items,
                              .ones = outcome.ones,
                              .changing = ChangingUnits::LeaveOut};
    for (const QString &name : groups.mid(1))
        request = withCovariate(study, request, name, true);
    return groups.isEmpty() ? request : withTreatment(study, request, groups.front());
}

} // namespace

QString whatIsMissing(const AnalysisRequest &request)
{
    const auto *survival = std::get_if<SurvivalRequest>(&request);
    if (survival && survival->event.isEmpty())
        return tr("Choose the variable that tells whether the event came.");
    const auto *mean = std::get_if<MeanRequest>(&request);
    if (mean && mean->statistic == NumberStatistic::Ratio && mean->denominator.isEmpty())
        return tr("Choose the number that the sum is divided by.");
    const auto *models = std::get_if<RegressionRequest>(&request);
    if (models && isMultilevel(models->family) && models->groups.isEmpty())
        return tr("Choose the variable whose groups have constants of their own.");
    if (const auto *oaxaca = std::get_if<OaxacaRequest>(&request)) {
        if (oaxaca->first.isEmpty() || oaxaca->second.isEmpty() || oaxaca->first == oaxaca->second)
            return tr("Choose the two groups that are compared.");
        if (oaxaca->factors.empty())
            return tr("Choose the factors that may explain the difference.");
    }
    if (const auto *difference = std::get_if<DifferenceRequest>(&request)) {
        if (difference->treatment.isEmpty() || difference->treated.isEmpty())
            return tr("Choose who was treated: what tells it, and the answers.");
        if (difference->scope.waves.size() == 1)
            return tr("Choose two waves or more.");
    }
    if (std::holds_alternative<CrosstabRequest>(request) && scopeOf(request).by.isEmpty())
        return tr("Drag a question to Split by: its answers are the columns.");
    return {};
}

const std::vector<AnalysisKind> &analysisKinds()
{
    static const std::vector<AnalysisKind> kinds = {
        AnalysisKind::Shares,     AnalysisKind::Numbers,    AnalysisKind::Crosstab,
        AnalysisKind::Change,     AnalysisKind::Variation,  AnalysisKind::Scale,
        AnalysisKind::Survival,   AnalysisKind::Regression, AnalysisKind::Decomposition,
        AnalysisKind::Differences};
    return kinds;
}

AnalysisKind kindOf(const AnalysisRequest &request)
{
    return std::visit(Overloaded{
                          [](const ShareRequest &) { return AnalysisKind::Shares; },
                          [](const MeanRequest &) { return AnalysisKind::Numbers; },
                          [](const CrosstabRequest &) { return AnalysisKind::Crosstab; },
                          [](const ChangeRequest &) { return AnalysisKind::Change; },
                          [](const VariationRequest &) { return AnalysisKind::Variation; },
                          [](const ScaleRequest &) { return AnalysisKind::Scale; },
                          [](const SurvivalRequest &) { return AnalysisKind::Survival; },
                          [](const RegressionRequest &) { return AnalysisKind::Regression; },
                          [](const OaxacaRequest &) { return AnalysisKind::Decomposition; },
                          [](const DifferenceRequest &) { return AnalysisKind::Differences; },
                      },
                      request);
}

QString wordOf(AnalysisKind kind)
{
    switch (kind) {
    case AnalysisKind::Shares:
        return u"share"_s;
    case AnalysisKind::Numbers:
        return u"mean"_s;
    case AnalysisKind::Crosstab:
        return u"crosstab"_s;
    case AnalysisKind::Change:
        return u"change"_s;
    case AnalysisKind::Variation:
        return u"variation"_s;
    case AnalysisKind::Scale:
        return u"scale"_s;
    case AnalysisKind::Survival:
        return u"survival"_s;
    case AnalysisKind::Regression:
        return u"regression"_s;
    case AnalysisKind::Decomposition:
        return u"oaxaca"_s;
    case AnalysisKind::Differences:
        return u"differenceInDifferences"_s;
    }
    return {};
}

QString nameOf(AnalysisKind kind)
{
    switch (kind) {
    case AnalysisKind::Shares:
        return tr("Shares");
    case AnalysisKind::Numbers:
        return tr("Means and totals");
    case AnalysisKind::Crosstab:
        return tr("Crosstab");
    case AnalysisKind::Change:
        return tr("Change");
    case AnalysisKind::Variation:
        return tr("Variation");
    case AnalysisKind::Scale:
        return tr("Reliability of a scale");
    case AnalysisKind::Survival:
        return tr("Time to an event");
    case AnalysisKind::Regression:
        return tr("Regression");
    case AnalysisKind::Decomposition:
        return tr("Why two groups differ");
    case AnalysisKind::Differences:
        return tr("Difference in differences");
    }
    return {};
}

QString shortNameOf(AnalysisKind kind)
{
    switch (kind) {
    case AnalysisKind::Numbers:
        return tr("Numbers");
    case AnalysisKind::Scale:
        return tr("Reliability");
    case AnalysisKind::Survival:
        return tr("Time");
    case AnalysisKind::Decomposition:
        return tr("Why");
    case AnalysisKind::Differences:
        return tr("Differences");
    default:
        return nameOf(kind);
    }
}

QString iconOf(AnalysisKind kind)
{
    switch (kind) {
    case AnalysisKind::Shares:
        return u"bars"_s;
    case AnalysisKind::Numbers:
        return u"number"_s;
    case AnalysisKind::Crosstab:
        return u"table"_s;
    case AnalysisKind::Change:
        return u"change"_s;
    case AnalysisKind::Variation:
        return u"histogram"_s;
    case AnalysisKind::Scale:
        return u"scale"_s;
    case AnalysisKind::Survival:
        return u"line"_s;
    case AnalysisKind::Regression:
        return u"dots"_s;
    case AnalysisKind::Decomposition:
        return u"diverging"_s;
    case AnalysisKind::Differences:
        return u"slope"_s;
    }
    return {};
}

QString refusalOf(const Study &study, const AnalysisRequest &request, AnalysisKind kind)
{
    const NamedQuestion named = askedIn(study, request);
    if (!named || kindOf(request) == kind)
        return {};
    const QString name = shownName(study, named);
    switch (kind) {
    case AnalysisKind::Shares:
        return isNumeric(named) ? tr("%1 is a number. Shares need choices.").arg(name) : QString();
    case AnalysisKind::Numbers:
        return hasOptions(named) ? tr("%1 has several answers. A mean needs one number.").arg(name)
                                 : QString();
    case AnalysisKind::Crosstab:
        if (isNumeric(named))
            return tr("%1 is a number. A crosstab needs choices.").arg(name);
        return keptOf(request).scope.by.isEmpty()
            ? tr("A crosstab needs a question to split by. Drag one there first.")
            : QString();
    case AnalysisKind::Change:
    case AnalysisKind::Differences:
        return refusedByWaves(study, request, named);
    case AnalysisKind::Variation:
        return isNumeric(named) || hasOptions(named)
            ? tr("%1 has no single choice. Variation needs one.").arg(name)
            : QString();
    case AnalysisKind::Scale:
        return !named.question || named.question->kind != QuestionKind::Battery
            ? tr("%1 has no items on one scale. Reliability needs a battery.").arg(name)
            : QString();
    case AnalysisKind::Survival:
        return isNumeric(named) ? QString() : tr("%1 is no number. A time is needed.").arg(name);
    case AnalysisKind::Regression:
    case AnalysisKind::Decomposition:
        return {};
    }
    return {};
}

AnalysisRequest withKind(const Study &study, const AnalysisRequest &request, AnalysisKind kind)
{
    if (kindOf(request) == kind)
        return request;
    Kept kept = keptOf(request);
    const bool isModel = kindOf(request) == AnalysisKind::Regression
        || kindOf(request) == AnalysisKind::Decomposition;
    // Every factor of a model would split the answers further.
    if (isModel && kind != AnalysisKind::Regression && kind != AnalysisKind::Decomposition)
        kept.scope.by = kept.scope.by.mid(0, 1);
    switch (kind) {
    case AnalysisKind::Shares:
        return ShareRequest{kept.scope,      kept.question, kept.items,
                            kept.categories, kept.combined, kept.interval};
    case AnalysisKind::Numbers:
        return MeanRequest{kept.scope, kept.question, kept.items};
    case AnalysisKind::Crosstab:
        kept.scope.by = kept.scope.by.mid(0, 1);
        if (kept.scope.units == UnitChoice::AllAndPanel)
            kept.scope.units = UnitChoice::All;
        return CrosstabRequest{.scope = kept.scope,
                               .question = kept.question,
                               .items = kept.items,
                               .interval = kept.interval};
    case AnalysisKind::Change: {
        kept.scope.units = UnitChoice::AllAndPanel;
        const Source *source = namingSource(study, request);
        if (kept.scope.waves.size() == 1 && source)
            kept.scope.waves = wavesWith(study, {source->id, kept.question});
        const bool isMean = isNumeric(askedIn(study, request));
        return ChangeRequest{.scope = kept.scope,
                             .question = kept.question,
                             .items = kept.items,
                             .statistic = isMean ? ChangeStatistic::Mean : ChangeStatistic::Share,
                             .categories = kept.categories,
                             .combined = kept.combined,
                             .interval = kept.interval};
    }
    case AnalysisKind::Variation:
        return VariationRequest{kept.scope, kept.question, kept.items};
    case AnalysisKind::Scale:
        kept.scope.units = UnitChoice::All;
        return ScaleRequest{kept.scope, kept.question, kept.items};
    case AnalysisKind::Survival:
        kept.scope.units = UnitChoice::All;
        return SurvivalRequest{.scope = kept.scope, .question = kept.question};
    case AnalysisKind::Regression:
        if (const auto *oaxaca = std::get_if<OaxacaRequest>(&request))
            return modelOf(*oaxaca);
        return regressionOf(study, kept, request);
    case AnalysisKind::Decomposition:
        return oaxacaOf(study, kept, request);
    case AnalysisKind::Differences:
        return differenceOf(study, kept, request);
    }
    return request;
}

AnalysisRequest withQuestionAlike(const Study &study, const std::optional<AnalysisRequest> &before,
                                  const QuestionRef &wanted, const RequestDefaults &defaults)
{
    if (!before)
        return withQuestion(study, {}, wanted, defaults);
    AnalysisRequest bare = *before;
    if (kindOf(*before) == AnalysisKind::Regression
        || kindOf(*before) == AnalysisKind::Decomposition
        || kindOf(*before) == AnalysisKind::Differences)
        bare = withScope(bare, keptOf(*before).scope);
    const AnalysisRequest plain = withQuestion(study, bare, wanted, defaults);
    const AnalysisKind kind = kindOf(*before);
    const bool isOwn = kind == AnalysisKind::Shares || kind == AnalysisKind::Numbers;
    if (isOwn || !refusalOf(study, plain, kind).isEmpty())
        return plain;
    const AnalysisRequest alike = withKind(study, plain, kind);
    if (const auto *old = std::get_if<RegressionRequest>(&*before))
        return withModelsOf(study, std::get<RegressionRequest>(alike), *old);
    if (const auto *old = std::get_if<OaxacaRequest>(&*before))
        return withGroupsOf(study, std::get<OaxacaRequest>(alike), *old);
    if (const auto *old = std::get_if<DifferenceRequest>(&*before))
        return withGroupsOf(std::get<DifferenceRequest>(alike), *old);
    return alike;
}

} // namespace tidemark::ui
