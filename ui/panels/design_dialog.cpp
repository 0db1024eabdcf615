// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/design_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

enum Population { Unknown, Given, FromFrame };

std::optional<VariableId> chosen(const QComboBox &box)
{
    const qint64 id = box.currentData().toLongLong();
    return id == 0 ? std::nullopt : std::optional(VariableId{id});
}

void select(QComboBox &box, const std::optional<VariableId> &id)
{
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
    , m_weight(new QComboBox)
    , m_stratum(new QComboBox)
    , m_cluster(new QComboBox)
    , m_unitId(new QComboBox)
    , m_finite(new QCheckBox(tr("Those who were not asked make the figures less sure")))
{
    setWindowTitle(tr("Design"));
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, space::xl, space::xl, space::xl, space::l, space::xs);
    column->addWidget(new InkLabel(tr("Design of %1").arg(source.name.text(study.language)),
                                   TextSize::Headline, Ink::First, QFont::DemiBold));
    const auto ask = [&](const QString &question, std::initializer_list<QWidget *> fields) {
        column->addSpacing(space::m);
        column->addWidget(new InkLabel(question, TextSize::Body, Ink::First, QFont::DemiBold));
        for (QWidget *field : fields)
            column->addWidget(field);
    };
    m_size->setDecimals(0);
    m_size->setRange(1, 1e9);
    m_population->addItem(tr("Not known"), Unknown);
    m_population->addItem(tr("This many:"), Given);
    if (source.frame)
        m_population->addItem(tr("Everyone in the list of the population"), FromFrame);
    fillVariables(study);
    m_units->setPlaceholderText(tr("For example municipalities"));
    ask(tr("1. Who was asked?"), {m_units});
    ask(tr("2. How many are there in all?"), {m_population, m_size, m_finite});
    ask(tr("3. Weight, strata and clusters"), {m_weight, m_stratum, m_cluster});
    ask(tr("4. What tells the same unit in another wave?"), {m_unitId});
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, space::l, 0, 0, space::s);
    auto *cancel = secondaryButton(tr("Cancel"));
    auto *use = primaryButton(tr("Use this design"));
    use->setObjectName(u"useDesign"_s);
    use->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(use);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_population, &QComboBox::currentIndexChanged, this, [this] {
        m_size->setVisible(m_population->currentData().toInt() == Given);
        m_finite->setVisible(m_population->currentData().toInt() != Unknown);
    });
    showDesign(study);
}

void DesignDialog::fillVariables(const Study &study)
{
    m_weight->addItem(tr("No weight"), qint64(0));
    m_stratum->addItem(tr("No strata"), qint64(0));
    m_cluster->addItem(tr("No clusters: every row is drawn by itself"), qint64(0));
    m_unitId->addItem(tr("Nothing"), qint64(0));
    for (const Variable *variable : study.variablesOf(m_source.id)) {
        for (QComboBox *box : {m_stratum, m_cluster, m_unitId})
            box->addItem(variable->name, variable->id.value);
        if (variable->storage != StorageType::Text && variable->labels.empty())
            m_weight->addItem(variable->name, variable->id.value);
    }
    m_weight->setAccessibleName(tr("Weight"));
    m_stratum->setAccessibleName(tr("Strata"));
    m_cluster->setAccessibleName(tr("Clusters"));
    m_unitId->setAccessibleName(tr("Unit"));
    m_size->setAccessibleName(tr("Number in the population"));
    m_units->setAccessibleName(tr("Who was asked"));
}

void DesignDialog::showDesign(const Study &study)
{
    const SurveyDesign &design = m_source.design;
    const DesignStage stage = design.stages.empty() ? DesignStage{} : design.stages.front();
    m_units->setText(m_source.unitPlural.text(study.language));
    const int population = design.populationFromFrame ? FromFrame
        : stage.populationSize                        ? Given
                                                      : Unknown;
    m_population->setCurrentIndex(std::max(0, m_population->findData(population)));
    m_size->setValue(stage.populationSize.value_or(double(m_source.rows)));
    m_size->setVisible(population == Given);
    m_finite->setVisible(population != Unknown);
    m_finite->setChecked(design.finitePopulation);
    select(*m_weight, design.weight);
    select(*m_stratum, stage.stratum);
    select(*m_cluster, stage.cluster);
    select(*m_unitId, m_source.unitId);
}

Source DesignDialog::source() const
{
    Source next = m_source;
    SurveyDesign &design = next.design;
    if (m_units->text() != next.unitPlural.text(m_language))
        next.unitPlural.set(m_language, m_units->text());
    DesignStage stage = design.stages.empty() ? DesignStage{} : design.stages.front();
    const int population = m_population->currentData().toInt();
    stage.stratum = chosen(*m_stratum);
    stage.cluster = chosen(*m_cluster);
    stage.populationSize = population == Given ? std::optional(m_size->value()) : std::nullopt;
    design.populationFromFrame = population == FromFrame;
    design.finitePopulation = m_finite->isChecked();
    design.weight = chosen(*m_weight);
    next.unitId = chosen(*m_unitId);
    if (!design.stages.empty())
        design.stages.front() = stage;
    else if (!(stage == DesignStage{}))
        design.stages = {stage};
    return next;
}

} // namespace tidemark::ui
