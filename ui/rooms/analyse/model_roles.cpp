// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/model_roles.h"

#include <utility>

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>

#include "ui/panels/model_edits.h"
#include "ui/panels/model_menu.h"
#include "ui/panels/model_settings.h"
#include "ui/panels/model_words.h"
#include "ui/panels/term_menu.h"
#include "ui/rooms/analyse/model_picker.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int labelWidth = 66;
constexpr int widestBox = 148;

/// Key of the chip of the offset, which no term can have.
QString offsetKey()
{
    return u" offset"_s;
}

template <typename Choice>
QComboBox *boxOf(const NamedChoices<Choice> &choices, const QString &name,
                 const QString &objectName)
{
    auto *box = new QComboBox;
    for (const auto &[choice, text] : choices)
        box->addItem(text, int(choice));
    setControlSize(box, ControlSize::Small);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setObjectName(objectName);
    return box;
}

/// Takes away what the other choices do not allow, with the reason.
void setRefusal(QComboBox &box, int row, const std::optional<Error> &problem)
{
    QStandardItem *item = qobject_cast<QStandardItemModel *>(box.model())->item(row);
    item->setEnabled(!problem);
    item->setToolTip(problem ? describe(*problem) : QString());
}

template <typename Choice>
Choice chosenIn(const QComboBox &box)
{
    return Choice(box.currentData().toInt());
}

} // namespace

ModelRoles::ModelRoles(QWidget *parent)
    : RoleView(parent)
    , m_rows(new QGridLayout(this))
    , m_family(boxOf(familyNames(), tr("Kind of model"), u"family"_s))
    , m_amount(boxOf(amountNames(), tr("Model of how much"), u"amount"_s))
    , m_errors(boxOf(errorNames(), tr("How standard errors are made"), u"errors"_s))
    , m_slope(boxOf<int>({}, tr("Number whose slope differs between groups"), u"slope"_s))
    , m_more(iconButton("more"_L1, tr("More choices of the model")))
    , m_models(new ModelPicker)
    , m_addModel(secondaryButton(tr("Add model"), "plus"_L1))
{
    m_rows->setContentsMargins(0, 0, 0, space::s);
    m_rows->setHorizontalSpacing(space::s);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnMinimumWidth(0, labelWidth);
    m_rows->setColumnStretch(1, 1);
    addOutcomeRow();
    addModelRow();
    addPredictorRow();
    addErrorRow();
    addScopeRow();
    connectBoxes();
    connectModels();
}

ModelRoles::Row ModelRoles::addRow(const QString &label)
{
    const int row = m_rows->rowCount();
    auto *name = new InkLabel(label, TextSize::Notes, Ink::Second);
    name->setFixedHeight(size::chip);
    m_rows->addWidget(name, row, 0, Qt::AlignTop);
    auto *parts = new QHBoxLayout;
    setSpaces(parts, 0, 0, 0, 0, space::s);
    m_rows->addLayout(parts, row, 1);
    return {name, parts};
}

RoleSlot *ModelRoles::addSlot(QHBoxLayout *row, const QString &label, bool isSingle)
{
    auto *slot = new RoleSlot(label, isSingle);
    slot->setLabelShown(false);
    row->addWidget(slot, 0, Qt::AlignTop);
    return slot;
}

void ModelRoles::addOutcomeRow()
{
    QHBoxLayout *row = addRow(tr("Outcome")).parts;
    m_outcome = addSlot(row, tr("Outcome"), true);
    row->addStretch(1);
    m_family->setMaximumWidth(widestBox);
    row->addWidget(m_family, 0, Qt::AlignTop);
    row->addWidget(m_amount, 0, Qt::AlignTop);
    m_more->setObjectName(u"moreOfModel"_s);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connectRole(m_outcome, RequestRole::Question);
    connect(m_outcome, &RoleSlot::clicked, this, [this](const QString &, QWidget *chip) {
        pop([this] { return makeOutcomeMenu(*m_study, request(), this, told()); }, chip);
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        pop([this] { return makeModelMenu(*m_study, request(), m_model, this, told()); }, m_more);
    });
}

void ModelRoles::addModelRow()
{
    const Row row = addRow(tr("Model"));
    m_modelLabel = row.label;
    row.parts->addWidget(m_models);
}

void ModelRoles::addPredictorRow()
{
    QHBoxLayout *row = addRow(tr("Predictors")).parts;
    m_predictors = new RoleSlot(tr("Predictors"), false);
    m_predictors->setLabelShown(false);
    row->addWidget(m_predictors, 1, Qt::AlignTop);
    connectRole(m_predictors, RequestRole::By);
    disconnect(m_predictors, &RoleSlot::removed, this, nullptr);
    connect(m_predictors, &RoleSlot::removed, this, &ModelRoles::removePredictor);
    connect(m_predictors, &RoleSlot::clicked, this, [this](const QString &key, QWidget *chip) {
        pop(
            [this, key] {
                return key == offsetKey()
                    ? makeOffsetMenu(*m_study, request(), this, told())
                    : makeTermMenu(*m_study, request(), m_model, key, this, told());
            },
            chip);
    });
}

void ModelRoles::addErrorRow()
{
    const Row row = addRow(tr("Errors"));
    m_errorLabel = row.label;
    m_errors->setMaximumWidth(widestBox);
    row.parts->addWidget(m_errors, 0, Qt::AlignTop);
    m_clusters = addSlot(row.parts, tr("Clusters"), false);
    m_clusters->setObjectName(u"clusters"_s);
    m_clusters->setChoosable(true);
    m_slope->setMaximumWidth(widestBox + 40);
    row.parts->addWidget(m_slope, 0, Qt::AlignTop);
    row.parts->addStretch(1);
    setControlSize(m_addModel, ControlSize::Small);
    m_addModel->setObjectName(u"addModel"_s);
    row.parts->addWidget(m_addModel, 0, Qt::AlignTop);
    connectClusters();
}

void ModelRoles::connectClusters()
{
    m_clusters->setJudge([this](const QString &key) { return refusedAsCluster(key); });
    connect(m_clusters, &RoleSlot::dropped, this, &ModelRoles::putCluster);
    connect(m_clusters, &RoleSlot::refused, this, &RoleView::refused);
    connect(m_clusters, &RoleSlot::removed, this, &ModelRoles::removeCluster);
    connect(m_clusters, &RoleSlot::clicked, this, [this](const QString &, QWidget *place) {
        pop([this] { return makeClusterMenu(*m_study, request(), this, told()); }, place);
    });
}

void ModelRoles::addScopeRow()
{
    QHBoxLayout *row = addRow(tr("Waves")).parts;
    const auto label = [row](const QString &text) {
        auto *name = new InkLabel(text, TextSize::Notes, Ink::Second);
        name->setFixedHeight(size::chip);
        row->addWidget(name, 0, Qt::AlignTop);
    };
    m_waves = addSlot(row, tr("Waves"), true);
    label(tr("Groups"));
    m_groups = addSlot(row, tr("Groups"), true);
    m_groups->setObjectName(u"modelGroups"_s);
    m_groups->setChoosable(true);
    label(tr("Filter"));
    m_filter = addSlot(row, tr("Filter"), false);
    row->addStretch(1);
    connectRole(m_waves, RequestRole::Waves);
    connectRole(m_filter, RequestRole::Filter);
    connectGroups();
}

void ModelRoles::connectGroups()
{
    connectRole(m_groups, RequestRole::By);
    m_groups->setToolTip(tr("The models are fitted to each group"));
    m_groups->setJudge([this](const QString &key) {
        return refusal(*m_study, m_request, RequestRole::By, QuestionRef::fromKey(key));
    });
    disconnect(m_groups, &RoleSlot::dropped, this, nullptr);
    connect(m_groups, &RoleSlot::dropped, this, [this](const QString &key) {
        const auto grouped = withBy(*m_study, *m_request, QuestionRef::fromKey(key));
        tell(withGroups(request(), scopeOf(grouped).by.value(0)), tr("Fit the models to groups"));
    });
    disconnect(m_groups, &RoleSlot::removed, this, nullptr);
    connect(m_groups, &RoleSlot::removed, this,
            [this] { tell(withGroups(request(), {}), tr("Fit the models to everyone")); });
    connect(m_groups, &RoleSlot::clicked, this, [this](const QString &, QWidget *place) {
        pop([this] { return makeGroupMenu(*m_study, request(), this, told()); }, place);
    });
}

void ModelRoles::connectBoxes()
{
    connect(m_family, &QComboBox::activated, this, [this] {
        tell(withFamily(*m_study, request(), chosenIn<RegressionFamily>(*m_family)),
             tr("Choose the kind of model"));
    });
    connect(m_amount, &QComboBox::activated, this,
            [this] { tell(request(), tr("Choose the model of how much")); });
    connect(m_errors, &QComboBox::activated, this, [this] {
        tell(withErrors(request(), chosenIn<ErrorType>(*m_errors)), tr("Choose the errors"));
    });
    connect(m_slope, &QComboBox::activated, this, [this] {
        tell(withSlope(request(), m_slope->currentData().toString()), tr("Choose the slope"));
    });
}

void ModelRoles::connectModels()
{
    connect(m_models, &ModelPicker::chosen, this, [this](std::size_t model) {
        m_model = model;
        showRoles();
    });
    connect(m_models, &ModelPicker::renamed, this, &ModelRoles::rename);
    connect(m_models, &ModelPicker::removed, this, [this] {
        const RegressionRequest next = withoutModel(request(), m_model);
        m_next = std::min(m_model, next.models.size() - 1);
        tell(next, tr("Remove a model"));
    });
    connect(m_addModel, &QPushButton::clicked, this, [this] {
        const RegressionRequest next = withModelAfter(request(), m_model);
        m_next = m_model + 1;
        tell(next, tr("Add a model"));
    });
}

void ModelRoles::rename(const QString &label)
{
    RegressionRequest next = request();
    next.models[m_model].label = label;
    if (const auto problem = problemOf(next); problem && !problemOf(request())) {
        Q_EMIT refused(describe(*problem));
        showRoles();
        return;
    }
    tell(next, tr("Name a model"));
}

QString ModelRoles::refusedAsCluster(const QString &key) const
{
    const auto *request = m_request ? std::get_if<RegressionRequest>(&*m_request) : nullptr;
    const Source *source = request ? namingSource(*m_study, *request) : nullptr;
    const QString name = inNewestWave(*m_study, QuestionRef::fromKey(key)).name;
    if (!source || !variableNamed(*m_study, *source, name))
        return tr("This is not part of the waves of the model.");
    return request->within.isEmpty()
        ? QString()
        : tr("The clusters are the units that have constants of their own.");
}

void ModelRoles::putCluster(const QString &key)
{
    const QString named = inNewestWave(*m_study, QuestionRef::fromKey(key)).name;
    const Source *source = namingSource(*m_study, *m_request);
    const QString name = variableNamed(*m_study, *source, named)->name;
    tell(withCluster(request(), name),
         isMultilevel(request().family) ? tr("Choose the groups") : tr("Choose clusters"));
}

void ModelRoles::removeCluster(const QString &name)
{
    tell(withoutCluster(request(), name), tr("Remove clusters"));
}

void ModelRoles::removePredictor(const QString &key)
{
    if (key != offsetKey()) {
        tell(withoutTerm(request(), m_model, key), tr("Remove a predictor"));
        return;
    }
    RegressionRequest next = request();
    next.offset.clear();
    tell(next, tr("Remove the offset"));
}

void ModelRoles::focusUnits()
{
    m_more->setFocus(Qt::ShortcutFocusReason);
}

RegressionRequest ModelRoles::request() const
{
    RegressionRequest request = std::get<RegressionRequest>(*m_request);
    request.family = chosenIn<RegressionFamily>(*m_family);
    request.amount = chosenIn<AmountFamily>(*m_amount);
    request.errors = chosenIn<ErrorType>(*m_errors);
    return request;
}

QString ModelRoles::refusalOf(RequestRole role, const QString &key) const
{
    const auto *request = m_request ? std::get_if<RegressionRequest>(&*m_request) : nullptr;
    if (role == RequestRole::By && request)
        return refusedAsPredictor(*m_study, *request, m_model, QuestionRef::fromKey(key));
    return RoleView::refusalOf(role, key);
}

void ModelRoles::putBy(const QString &key)
{
    tell(withPredictor(*m_study, request(), m_model, QuestionRef::fromKey(key)),
         tr("Add a predictor"));
}

std::vector<RoleSlot *> ModelRoles::allSlots() const
{
    return {m_outcome, m_predictors, m_clusters, m_waves, m_groups, m_filter};
}

QWidget *ModelRoles::filterPlace() const
{
    return m_filter;
}

void ModelRoles::showRoles()
{
    const auto *request = m_request ? std::get_if<RegressionRequest>(&*m_request) : nullptr;
    if (!request || request->models.empty())
        return;
    if (m_modelCount != request->models.size())
        m_model = std::exchange(m_next, {}).value_or(request->models.size() - 1);
    m_modelCount = request->models.size();
    m_model = std::min(m_model, m_modelCount - 1);
    showBoxes(*request);
    showSlopes(*request);
    m_models->setModels(*request, m_model);
    m_models->setVisible(m_modelCount > 1);
    m_modelLabel->setVisible(m_modelCount > 1);
    showChips(*request);
}

void ModelRoles::showBoxes(const RegressionRequest &request)
{
    m_family->setCurrentIndex(m_family->findData(int(request.family)));
    m_amount->setCurrentIndex(m_amount->findData(int(request.amount)));
    m_errors->setCurrentIndex(m_errors->findData(int(request.errors)));
    m_amount->setVisible(request.family == RegressionFamily::TwoPart);
    m_errors->setVisible(!isMultilevel(request.family));
    m_errorLabel->setText(isMultilevel(request.family) ? tr("Within") : tr("Errors"));
    m_clusters->setName(isMultilevel(request.family) ? tr("Within") : tr("Clusters"));
    m_clusters->setToolTip(isMultilevel(request.family)
                               ? tr("The variable whose groups have constants of their own")
                               : tr("The variables that tell clusters apart"));
    for (int row = 0; row < m_errors->count(); ++row) {
        const auto errors = ErrorType(m_errors->itemData(row).toInt());
        setRefusal(*m_errors, row, problemOf(withErrors(request, errors)));
    }
}

void ModelRoles::showSlopes(const RegressionRequest &request)
{
    QStringList names = possibleSlopes(request);
    if (!request.slope.isEmpty() && !names.contains(request.slope))
        names << request.slope;
    m_slope->clear();
    m_slope->addItem(tr("Same slopes everywhere"), QString());
    for (const QString &name : names)
        m_slope->addItem(
            tr("Slope of %1 differs").arg(termText(*m_study, request, {.variable = name})), name);
    m_slope->setCurrentIndex(m_slope->findData(request.slope));
    m_slope->setVisible(isMultilevel(request.family) && !names.isEmpty());
}

std::vector<RoleSlot::Entry> ModelRoles::predictorEntries(const RegressionRequest &request) const
{
    const Source *source = namingSource(*m_study, request);
    std::vector<RoleSlot::Entry> predictors;
    for (const ModelTerm &term : request.models[m_model].terms) {
        RoleSlot::Entry entry = entryOf(*m_study, source, term.variable);
        if (isWaveTerm(request, term.variable))
            entry.icon = u"wave"_s;
        else if (term.variable.isEmpty())
            entry.icon = u"link"_s;
        entry.key = termKey(term);
        entry.text = termText(*m_study, request, term);
        entry.addition = termAddition(*m_study, request, term);
        predictors.push_back(entry);
    }
    if (!request.offset.isEmpty()) {
        RoleSlot::Entry entry = entryOf(*m_study, source, request.offset);
        entry.key = offsetKey();
        entry.addition = tr("offset");
        predictors.push_back(entry);
    }
    return predictors;
}

std::vector<RoleSlot::Entry> ModelRoles::clusterEntries(const RegressionRequest &request) const
{
    std::vector<RoleSlot::Entry> clusters;
    for (const QString &name : clusterVariables(request)) {
        clusters.push_back(entryOf(*m_study, namingSource(*m_study, request), name));
        if (name == request.within)
            clusters.back().addition = tr("fixed effects");
    }
    return clusters;
}

void ModelRoles::showChips(const RegressionRequest &request)
{
    const Source *source = namingSource(*m_study, request);
    RoleSlot::Entry outcome = entryOf(
        *m_study, source, request.items.isEmpty() ? request.question : request.items.front());
    outcome.addition = onesText(*m_study, request);
    m_outcome->setEntries({outcome});
    m_predictors->setEntries(predictorEntries(request));
    m_clusters->setEntries(clusterEntries(request));
    m_waves->setEntries(waveEntries(request.scope));
    std::vector<RoleSlot::Entry> groups;
    for (const QString &name : request.scope.by) {
        groups.push_back(entryOf(*m_study, source, name));
        if (isWaveTerm(request, name))
            groups.back() = {.key = name, .text = tr("Wave"), .icon = u"wave"_s};
    }
    m_groups->setEntries(groups);
    m_filter->setEntries(filterEntries(*m_study, source, request.scope.filter));
}

RequestChoice ModelRoles::told()
{
    return [this](const RegressionRequest &next, const QString &step) { tell(next, step); };
}

void ModelRoles::tell(const RegressionRequest &request, const QString &step)
{
    Q_EMIT requestWanted(request, step);
}

void ModelRoles::pop(const MenuOf &menu, QWidget *place)
{
    QMenu *opened = menu();
    if (opened->isEmpty()) {
        delete opened;
        return;
    }
    opened->popup(place->mapToGlobal(QPoint(0, place->height() + 2)));
}

} // namespace tidemark::ui
