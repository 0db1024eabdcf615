// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/design_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/panels/replicate_fields.h"
#include "ui/panels/weight_fields.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

enum Population { Unknown, Given, PerStratum, FromFrame };

std::optional<VariableId> chosen(const QComboBox &box)
{
    const qint64 id = box.currentData().toLongLong();
    return id == 0 ? std::nullopt : std::optional(VariableId{id});
}

/// A variable that was chosen elsewhere is among the choices, even if it is none of the likely
/// ones.
void select(QComboBox &box, const std::optional<VariableId> &id, const Study &study)
{
    const Variable *variable = id ? study.variable(*id) : nullptr;
    if (variable && box.findData(id->value) < 0)
        box.addItem(variable->name, id->value);
    box.setCurrentIndex(std::max(0, box.findData(id ? id->value : qint64(0))));
}

} // namespace

DesignDialog::DesignDialog(const Study &study, const Source &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_language(study.language)
    , m_units(new QLineEdit)
    , m_population(new QComboBox)
    , m_size(new QDoubleSpinBox)
    , m_sizes(new QComboBox)
    , m_weight(new QComboBox)
    , m_stratum(new QComboBox)
    , m_singletons(new QComboBox)
    , m_cluster(new QComboBox)
    , m_nested(new QCheckBox(tr("Their numbers start anew in each stratum")))
    , m_second(new QComboBox)
    , m_secondSizes(new QComboBox)
    , m_unitId(new QComboBox)
    , m_finite(new QCheckBox(tr("Those who were not asked make the figures less sure")))
    , m_weights(new WeightFields(study, source))
    , m_replicates(new ReplicateFields(study, source))
    , m_use(primaryButton(tr("Use this design")))
{
    setWindowTitle(tr("Design"));
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, space::xl, space::xl, space::xl, space::l, space::xs);
    column->addWidget(new InkLabel(tr("Design of %1").arg(source.name.text(study.language)),
                                   TextSize::Headline, Ink::First, QFont::DemiBold));
    auto *tabs = new PageTabs;
    tabs->setObjectName(u"designPages"_s);
    auto *pages = new QStackedWidget;
    column->addWidget(tabs);
    column->addWidget(pages);
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    QVBoxLayout *page = nullptr;
    const auto begin = [&](const QString &title) {
        auto *widget = new QWidget;
        page = new QVBoxLayout(widget);
        setSpaces(page, 0, 0, 0, 0, space::xs);
        pages->addWidget(widget);
        tabs->addTab(title);
    };
    const auto ask = [&](const QString &question, std::initializer_list<QWidget *> fields) {
        page->addSpacing(space::m);
        page->addWidget(new InkLabel(question, TextSize::Body, Ink::First, QFont::DemiBold));
        for (QWidget *field : fields)
            page->addWidget(field);
    };
    fillChoices();
    fillVariables(study);
    m_units->setObjectName(u"units"_s);
    m_units->setPlaceholderText(tr("For example municipalities"));
    begin(tr("Sample"));
    ask(tr("1. Who was asked?"), {m_units});
    ask(tr("2. How many are there in all?"), {m_population, m_size, m_sizes, m_finite});
    ask(tr("3. Weight, strata and clusters"),
        {m_weight, m_stratum, m_singletons, m_cluster, m_nested, m_second, m_secondSizes});
    ask(tr("4. What tells the same unit in another wave?"), {m_unitId});
    page->addStretch();
    begin(tr("Weights"));
    ask(tr("5. How are the weights made to fit the population?"), {m_weights});
    page->addStretch();
    begin(tr("Uncertainty"));
    ask(tr("6. Where does the uncertainty come from?"), {m_replicates});
    page->addStretch();
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, space::l, 0, 0, space::s);
    auto *cancel = secondaryButton(tr("Cancel"));
    m_use->setObjectName(u"useDesign"_s);
    m_use->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_use);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    for (QComboBox *box : {m_population, m_sizes, m_stratum, m_cluster})
        connect(box, &QComboBox::currentIndexChanged, this, &DesignDialog::showFitting);
    connect(m_weights, &WeightFields::changed, this, &DesignDialog::showFitting);
    connect(m_replicates, &ReplicateFields::changed, this, &DesignDialog::showFitting);
    showDesign(study);
}

void DesignDialog::fillChoices()
{
    m_size->setDecimals(0);
    m_size->setRange(1, 1e9);
    m_population->addItem(tr("Not known"), Unknown);
    m_population->addItem(tr("This many:"), Given);
    m_population->addItem(tr("By a variable: number in each stratum, or part drawn"), PerStratum);
    if (m_source.frame)
        m_population->addItem(tr("Everyone in the list of the population"), FromFrame);
    const auto add = [&](SingletonPolicy policy, const QString &text) {
        m_singletons->addItem(text, int(policy));
    };
    add(SingletonPolicy::Refuse, tr("One unit in a stratum: stop and say where"));
    add(SingletonPolicy::Certainty, tr("One unit in a stratum: it was certain to be drawn"));
    add(SingletonPolicy::GrandMean, tr("One unit in a stratum: measure it from the mean of all"));
    add(SingletonPolicy::Average, tr("One unit in a stratum: as the average of the others"));
}

void DesignDialog::fillVariables(const Study &study)
{
    m_weight->addItem(tr("No weight"), qint64(0));
    m_sizes->addItem(tr("Choose the variable"), qint64(0));
    m_stratum->addItem(tr("No strata"), qint64(0));
    m_cluster->addItem(tr("No clusters: every row is drawn by itself"), qint64(0));
    m_unitId->addItem(tr("Nothing"), qint64(0));
    m_second->addItem(tr("All of each cluster, or rows drawn one by one"), qint64(0));
    m_secondSizes->addItem(tr("Number in each cluster not known"), qint64(0));
    for (const Variable *variable : study.variablesOf(m_source.id)) {
        for (QComboBox *box : {m_stratum, m_cluster, m_second, m_unitId})
            box->addItem(variable->name, variable->id.value);
        if (variable->storage != StorageType::Text && variable->labels.empty())
            for (QComboBox *box : {m_weight, m_sizes, m_secondSizes})
                box->addItem(variable->name, variable->id.value);
    }
    m_sizes->setAccessibleName(tr("Number in each stratum"));
    m_singletons->setAccessibleName(tr("Strata with one unit"));
    m_second->setAccessibleName(tr("Drawn within clusters"));
    m_secondSizes->setAccessibleName(tr("Number in each cluster"));
    m_weight->setAccessibleName(tr("Weight"));
    m_stratum->setAccessibleName(tr("Strata"));
    m_cluster->setAccessibleName(tr("Clusters"));
    m_unitId->setAccessibleName(tr("Unit"));
    m_size->setAccessibleName(tr("How many there are"));
    m_units->setAccessibleName(tr("Who was asked"));
}

void DesignDialog::showDesign(const Study &study)
{
    m_units->setText(m_source.unitPlural.text(study.language));
    m_finite->setChecked(m_source.design.finitePopulation);
    m_nested->setChecked(m_source.design.clustersNested);
    m_singletons->setCurrentIndex(m_singletons->findData(int(m_source.design.singletons)));
    select(*m_weight, m_source.design.weight, study);
    select(*m_unitId, m_source.unitId, study);
    showStages(study);
    showFitting();
}

void DesignDialog::showStages(const Study &study)
{
    const std::vector<DesignStage> &stages = m_source.design.stages;
    const DesignStage first = stages.empty() ? DesignStage{} : stages.front();
    const int population = m_source.design.populationFromFrame ? FromFrame
        : first.populationSizes                                ? PerStratum
        : first.populationSize                                 ? Given
                                                               : Unknown;
    m_population->setCurrentIndex(std::max(0, m_population->findData(population)));
    m_size->setValue(first.populationSize.value_or(double(m_source.rows)));
    select(*m_sizes, first.populationSizes, study);
    select(*m_stratum, first.stratum, study);
    select(*m_cluster, first.cluster, study);
    if (stages.size() < 2)
        return;
    select(*m_second, stages[1].cluster, study);
    select(*m_secondSizes, stages[1].populationSizes, study);
}

void DesignDialog::showFitting()
{
    const int population = m_population->currentData().toInt();
    const bool hasClusters = chosen(*m_cluster).has_value();
    m_size->setVisible(population == Given);
    m_sizes->setVisible(population == PerStratum);
    m_finite->setVisible(population != Unknown);
    m_singletons->setVisible(chosen(*m_stratum).has_value());
    m_nested->setVisible(hasClusters && chosen(*m_stratum));
    m_second->setVisible(hasClusters);
    m_secondSizes->setVisible(hasClusters);
    m_use->setEnabled((population != PerStratum || chosen(*m_sizes))
                      && m_weights->problem().isEmpty() && m_replicates->problem().isEmpty());
}

DesignStage DesignDialog::firstStage() const
{
    DesignStage stage = m_source.design.stages.empty() ? DesignStage{} : m_source.design.stages[0];
    const int population = m_population->currentData().toInt();
    stage.stratum = chosen(*m_stratum);
    stage.cluster = chosen(*m_cluster);
    stage.populationSize = population == Given ? std::optional(m_size->value()) : std::nullopt;
    stage.populationSizes = population == PerStratum ? chosen(*m_sizes) : std::nullopt;
    return stage;
}

std::optional<DesignStage> DesignDialog::secondStage() const
{
    const bool isKept = m_source.design.stages.size() > 1;
    DesignStage stage = isKept ? m_source.design.stages[1] : DesignStage{};
    stage.cluster = chosen(*m_second);
    stage.populationSizes = chosen(*m_secondSizes);
    if (!chosen(*m_cluster) || (stage == DesignStage{} && !isKept))
        return {};
    return stage;
}

Source DesignDialog::source() const
{
    Source next = m_source;
    SurveyDesign &design = next.design;
    if (m_units->text() != next.unitPlural.text(m_language))
        next.unitPlural.set(m_language, m_units->text());
    design.populationFromFrame = m_population->currentData().toInt() == FromFrame;
    design.finitePopulation = m_finite->isChecked();
    design.weight = chosen(*m_weight);
    design.singletons = SingletonPolicy(m_singletons->currentData().toInt());
    design.clustersNested = m_nested->isChecked();
    design.calibration = m_weights->calibration();
    design.replication = m_replicates->replication();
    design.degreesOfFreedom = m_replicates->degreesOfFreedom();
    next.unitId = chosen(*m_unitId);
    const DesignStage first = firstStage();
    const std::optional<DesignStage> second = secondStage();
    const bool hasStages = !design.stages.empty() || second || !(first == DesignStage{});
    design.stages.clear();
    if (hasStages)
        design.stages.push_back(first);
    if (second)
        design.stages.push_back(*second);
    return next;
}

} // namespace tidemark::ui
