// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/model_menu.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>

#include "ui/panels/model_edits.h"
#include "ui/panels/model_settings.h"
#include "ui/panels/model_words.h"
#include "ui/panels/plain_variables.h"
#include "ui/panels/request_edits.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct ModelMenu
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::ModelMenu)
};

void addWaves(RequestMenu &maker, const RegressionRequest &request, std::size_t model)
{
    if (request.scope.waves.size() == 1)
        return;
    const bool on =
        std::ranges::find(request.models[model].terms, QString::fromLatin1(waveTerm), termKey)
        != request.models[model].terms.end();
    maker.add(ModelMenu::tr("Wave as a predictor"), on, withWaveTerm(request, model, !on),
              ModelMenu::tr("Choose the wave as a predictor"));
    RegressionRequest panel = request;
    const bool isPanel = request.scope.units == UnitChoice::Panel;
    panel.scope.units = isPanel ? UnitChoice::All : UnitChoice::Panel;
    maker.add(ModelMenu::tr("Only units that answered in every wave"), isPanel, panel,
              ModelMenu::tr("Choose units"));
    maker.menu()->addSeparator();
}

void addLikelihoods(RequestMenu &maker, const RegressionRequest &request)
{
    if (request.family == RegressionFamily::Logit) {
        RegressionRequest firth = request;
        firth.firth = !request.firth;
        maker.add(ModelMenu::tr("Firth’s penalised likelihood"), request.firth, firth,
                  ModelMenu::tr("Choose the likelihood"));
    }
    if (request.family != RegressionFamily::MultilevelLinear)
        return;
    QMenu *menu = maker.addMenu(ModelMenu::tr("Likelihood"));
    for (const auto &[likelihood, name] : likelihoodNames()) {
        RegressionRequest next = request;
        next.likelihood = likelihood;
        maker.add(*menu, name, likelihood == request.likelihood, next,
                  ModelMenu::tr("Choose the likelihood"));
    }
}

void addPoints(RequestMenu &maker, const RegressionRequest &request)
{
    if (request.family != RegressionFamily::MultilevelLogit)
        return;
    std::vector<int> choices = {1, 3, 5, 7, 11, 15, 25};
    if (std::ranges::find(choices, request.quadrature) == choices.end())
        choices.push_back(request.quadrature);
    std::ranges::sort(choices);
    QMenu *menu = maker.addMenu(ModelMenu::tr("Integration over groups"));
    for (const int points : choices) {
        RegressionRequest next = request;
        next.quadrature = points;
        maker.add(*menu, pointsName(points), points == request.quadrature, next,
                  ModelMenu::tr("Choose how groups are integrated over"));
    }
}

void addMarginErrors(RequestMenu &maker, const RegressionRequest &request)
{
    if (isMultilevel(request.family))
        return;
    const bool isDelta = request.marginErrors == MarginErrors::Delta;
    RegressionRequest margins = request;
    margins.marginErrors = isDelta ? MarginErrors::Unconditional : MarginErrors::Delta;
    maker.add(ModelMenu::tr("Errors of effects for the population, not these cases"), !isDelta,
              margins, ModelMenu::tr("Choose the errors of effects"));
}

void addInfluence(RequestMenu &maker, const RegressionRequest &request)
{
    if (!canTellInfluence(request))
        return;
    RegressionRequest next = request;
    next.clusterInfluence = !request.clusterInfluence;
    maker.add(ModelMenu::tr("How much each cluster moves the model"), request.clusterInfluence,
              next, ModelMenu::tr("Choose whether the influence of clusters is told"));
}

void fillOffsets(RequestMenu &maker, QMenu &menu, const Study &study,
                 const RegressionRequest &request)
{
    const auto add = [&](const QString &text, const QString &name) {
        RegressionRequest next = request;
        next.offset = name;
        maker.add(menu, text, request.offset == name, next, ModelMenu::tr("Choose the offset"));
    };
    add(ModelMenu::tr("None"), {});
    for (const Variable *variable : plainVariables(study, request)) {
        if (!hasGroups(*variable) && variable->storage != StorageType::Text)
            add(plainName(study, *variable), variable->name);
    }
}

void addOffsets(RequestMenu &maker, const Study &study, const RegressionRequest &request)
{
    if (hasOffset(request.family))
        fillOffsets(maker, *maker.addMenu(ModelMenu::tr("Offset")), study, request);
}

void addUnits(RequestMenu &maker, const Study &study, const RegressionRequest &request)
{
    if (request.family != RegressionFamily::Linear)
        return;
    QMenu *units = maker.addMenu(ModelMenu::tr("Fixed effects of units"));
    const auto add = [&](const QString &text, const QString &name) {
        maker.add(*units, text, request.within == name, withWithin(request, name),
                  ModelMenu::tr("Choose the units of fixed effects"));
    };
    add(ModelMenu::tr("None"), {});
    for (const Variable *variable : plainVariables(study, request))
        add(plainName(study, *variable), variable->name);
}

} // namespace

QMenu *makeModelMenu(const Study &study, const RegressionRequest &request, std::size_t model,
                     QWidget *parent, const RequestChoice &chosen)
{
    RequestMenu maker(parent, chosen);
    addWaves(maker, request, model);
    addLikelihoods(maker, request);
    addPoints(maker, request);
    addMarginErrors(maker, request);
    addInfluence(maker, request);
    addOffsets(maker, study, request);
    addUnits(maker, study, request);
    return maker.menu();
}

QMenu *makeOffsetMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                      const RequestChoice &chosen)
{
    RequestMenu maker(parent, chosen);
    fillOffsets(maker, *maker.menu(), study, request);
    return maker.menu();
}

QMenu *makeGroupMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                     const RequestChoice &chosen)
{
    RequestMenu maker(parent, chosen);
    const auto add = [&](const QString &text, const QString &name) {
        const bool on =
            name.isEmpty() ? request.scope.by.isEmpty() : request.scope.by.contains(name);
        maker.add(text, on, withGroups(request, name), ModelMenu::tr("Fit the models to groups"));
    };
    if (!request.scope.by.isEmpty()) {
        RegressionRequest totals = request;
        totals.scope.totals = !request.scope.totals;
        maker.add(ModelMenu::tr("All groups together too"), request.scope.totals, totals,
                  ModelMenu::tr("Show or hide totals"));
        maker.menu()->addSeparator();
    }
    add(ModelMenu::tr("None"), {});
    if (request.scope.waves.size() != 1)
        add(ModelMenu::tr("Each wave"), QString::fromLatin1(waveTerm));
    for (const Variable *variable : plainVariables(study, request)) {
        if (hasGroups(*variable))
            add(plainName(study, *variable), variable->name);
    }
    return maker.menu();
}

QMenu *makeClusterMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                       const RequestChoice &chosen)
{
    RequestMenu maker(parent, chosen);
    const QStringList now = clusterVariables(request);
    const QString step = isMultilevel(request.family) ? ModelMenu::tr("Choose the groups")
                                                      : ModelMenu::tr("Choose clusters");
    for (const Variable *variable : plainVariables(study, request)) {
        const bool on = now.contains(variable->name);
        maker.add(plainName(study, *variable), on,
                  on && !isMultilevel(request.family) ? withoutCluster(request, variable->name)
                                                      : withCluster(request, variable->name),
                  step);
    }
    return maker.menu();
}

} // namespace tidemark::ui
