// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/wave_form.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/labelled_field.h"
#include "ui/import_wizard/pair_sides.h"
#include "ui/import_wizard/plan_edits.h"
#include "ui/import_wizard/wave_guess.h"
#include "ui/import_wizard/wizard_session.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int columnNone = -1;
constexpr int populationUnknown = -1;
constexpr int populationNumber = -2;

template <typename Field>
Field *named(const QString &objectName)
{
    auto *field = new Field;
    field->setObjectName(objectName);
    return field;
}

int columnWith(const ImportPlan &plan, ColumnRole role)
{
    const auto found = std::ranges::find_if(
        plan.columns, [&](const ColumnPlan &column) { return column.role.value == role; });
    return found == plan.columns.end() ? columnNone : int(found - plan.columns.begin());
}

void setOnly(ImportPlan &plan, ColumnRole role, int chosen)
{
    for (ColumnPlan &column : plan.columns) {
        if (column.role.value == role)
            column.role.fix(ColumnRole::Background);
    }
    if (chosen >= 0)
        plan.columns[std::size_t(chosen)].role.fix(role);
}

/// What the rows of the file are, as one choice.
enum class RowKind { PublicBodies, Persons, Frame };

QString textOf(RowKind kind)
{
    switch (kind) {
    case RowKind::PublicBodies:
        return WaveForm::tr("Answers of public bodies");
    case RowKind::Persons:
        return WaveForm::tr("Answers of persons");
    case RowKind::Frame:
        break;
    }
    return WaveForm::tr("List of the population");
}

RowKind kindOf(const WavePlan &wave)
{
    if (wave.kind == SourceKind::Frame)
        return RowKind::Frame;
    return wave.unit == UnitKind::Person ? RowKind::Persons : RowKind::PublicBodies;
}

void setKind(WavePlan &wave, RowKind kind)
{
    wave.kind = kind == RowKind::Frame ? SourceKind::Frame : SourceKind::Wave;
    wave.unit = kind == RowKind::Persons ? UnitKind::Person : UnitKind::PublicBody;
}

QString ofLanguage(const LocalText &text)
{
    return text.text(ImportWords::language());
}

} // namespace

WaveForm::WaveForm(WizardSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(named<QLineEdit>(u"sourceName"_s))
    , m_wave(named<QLineEdit>(u"waveName"_s))
    , m_unit(named<QComboBox>(u"unitColumn"_s))
    , m_kind(named<QComboBox>(u"unitKind"_s))
    , m_plural(named<QLineEdit>(u"unitPlural"_s))
    , m_population(named<QComboBox>(u"population"_s))
    , m_size(named<QSpinBox>(u"populationSize"_s))
    , m_weight(named<QComboBox>(u"weightColumn"_s))
    , m_stratum(named<QComboBox>(u"stratumColumn"_s))
    , m_cluster(named<QComboBox>(u"clusterColumn"_s))
{
    for (const RowKind kind : {RowKind::PublicBodies, RowKind::Persons, RowKind::Frame})
        m_kind->addItem(textOf(kind), int(kind));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    build(grid);
    connectTexts();
    connectColumns();
    connectPopulation();
}

void WaveForm::build(QGridLayout *grid)
{
    m_waveField = new LabelledField(tr("Wave"), m_wave);
    m_unitField = new LabelledField(tr("Unit"), m_unit);
    m_populationField = new LabelledField(tr("Population"), m_population);
    m_sizeField = new LabelledField(tr("Units in the population"), m_size);
    m_weightField = new LabelledField(tr("Weight"), m_weight);
    grid->addWidget(m_waveField, 0, 0);
    grid->addWidget(m_unitField, 0, 1);
    grid->addWidget(m_populationField, 0, 2);
    grid->addWidget(m_sizeField, 0, 3);
    grid->addWidget(m_weightField, 0, 4);
    grid->addWidget(new LabelledField(tr("Name"), m_name), 1, 0);
    grid->addWidget(new LabelledField(tr("The rows are"), m_kind), 1, 1);
    grid->addWidget(new LabelledField(tr("Units are called"), m_plural), 1, 2);
    grid->addWidget(new LabelledField(tr("Stratum"), m_stratum), 1, 3);
    grid->addWidget(new LabelledField(tr("Cluster"), m_cluster), 1, 4);
    const int shares[] = {10, 14, 16, 12, 12};
    for (int column = 0; column < 5; ++column)
        grid->setColumnStretch(column, shares[column]);
    m_wave->setPlaceholderText(tr("For example 2023"));
    m_plural->setPlaceholderText(tr("For example municipalities"));
    m_size->setRange(0, 1'000'000'000);
    m_size->setSpecialValueText(tr("Unknown"));
    m_size->setGroupSeparatorShown(true);
    m_size->setKeyboardTracking(false);
    m_size->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void WaveForm::connectTexts()
{
    // while it is typed: the button to go on waits for it, and a click on that moves no focus
    connect(m_wave, &QLineEdit::textEdited, this, [this] {
        const QString wave = m_wave->text().trimmed();
        if (wave == m_session.plan().wave.wave.value)
            return;
        m_session.edit([&](ImportPlan &plan) {
            const auto study = m_session.study();
            if (plan.wave.name == nameOfWave(*study, plan.wave.wave.value))
                plan.wave.name = nameOfWave(*study, wave);
            plan.wave.wave.fix(wave);
        });
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const LocalText name = m_name->text().trimmed();
        m_session.edit([&](ImportPlan &plan) { plan.wave.name = name; });
    });
    connect(m_plural, &QLineEdit::editingFinished, this, [this] {
        const LocalText plural = m_plural->text().trimmed();
        m_session.edit([&](ImportPlan &plan) { plan.wave.unitPlural = plural; });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const auto kind = RowKind(m_kind->itemData(index).toInt());
        m_session.edit([&](ImportPlan &plan) { setKind(plan.wave, kind); });
    });
}

void WaveForm::connectColumns()
{
    const std::pair<QComboBox *, ColumnRole> fields[] = {{m_unit, ColumnRole::UnitId},
                                                         {m_weight, ColumnRole::Weight},
                                                         {m_stratum, ColumnRole::Stratum},
                                                         {m_cluster, ColumnRole::Cluster}};
    for (const auto &[field, role] : fields) {
        connect(field, &QComboBox::activated, this, [this, field = field, role = role](int index) {
            const int column = field->itemData(index).toInt();
            m_session.edit([&](ImportPlan &plan) { setOnly(plan, role, column); });
        });
    }
}

void WaveForm::connectPopulation()
{
    connect(m_population, &QComboBox::activated, this, [this](int index) {
        const qint64 chosen = m_population->itemData(index).toLongLong();
        m_session.edit([&](ImportPlan &plan) {
            plan.wave.frame.reset();
            if (chosen > 0)
                plan.wave.frame = SourceId{chosen};
            if (chosen != populationNumber)
                plan.wave.populationSize.reset();
        });
        m_size->setEnabled(chosen == populationNumber);
        if (chosen == populationNumber) {
            m_size->setFocus();
            m_size->selectAll();
        }
    });
    connect(m_size, &QSpinBox::valueChanged, this, [this](int size) {
        m_session.edit([&](ImportPlan &plan) {
            plan.wave.populationSize = size > 0 ? std::optional<double>(size) : std::nullopt;
        });
    });
}

void WaveForm::showPlan(const ImportPlan &plan, const Study &study)
{
    m_name->setText(ofLanguage(plan.wave.name));
    if (m_wave->text().trimmed() != plan.wave.wave.value)
        m_wave->setText(plan.wave.wave.value);
    m_plural->setText(ofLanguage(plan.wave.unitPlural));
    m_kind->setCurrentIndex(m_kind->findData(int(kindOf(plan.wave))));
    showColumns(plan);
    showPopulation(plan, study);
    showReasons(plan, study);
}

void WaveForm::showColumns(const ImportPlan &plan)
{
    const std::pair<QComboBox *, ColumnRole> fields[] = {{m_unit, ColumnRole::UnitId},
                                                         {m_weight, ColumnRole::Weight},
                                                         {m_stratum, ColumnRole::Stratum},
                                                         {m_cluster, ColumnRole::Cluster}};
    for (const auto &[field, role] : fields) {
        field->clear();
        field->addItem(tr("None"), columnNone);
        for (int column = 0; column < int(plan.columns.size()); ++column)
            field->addItem(plan.columns[std::size_t(column)].name, column);
        field->setCurrentIndex(field->findData(columnWith(plan, role)));
    }
}

void WaveForm::showPopulation(const ImportPlan &plan, const Study &study)
{
    const bool asked = m_population->currentData().toLongLong() == populationNumber;
    m_population->clear();
    m_population->addItem(tr("Not known"), populationUnknown);
    m_population->addItem(tr("Known number"), populationNumber);
    for (const Source &source : study.sources) {
        if (source.kind == SourceKind::Frame)
            m_population->addItem(ofLanguage(source.name), source.id.value);
    }
    const qint64 current = plan.wave.frame              ? plan.wave.frame->value
        : plan.wave.populationSize.has_value() || asked ? populationNumber
                                                        : populationUnknown;
    m_population->setCurrentIndex(m_population->findData(current));
    m_size->setEnabled(current == populationNumber);
    const QSignalBlocker blocker(m_size);
    m_size->setValue(int(plan.wave.populationSize.value_or(0.0)));
}

void WaveForm::showReasons(const ImportPlan &plan, const Study &study)
{
    const Source *earlier = earlierWave(plan, study);
    const bool isNew = !study.wave(plan.wave.wave.value);
    if (plan.wave.kind == SourceKind::Frame)
        m_waveField->setReason({});
    else if (plan.wave.wave.value.isEmpty())
        m_waveField->setReason({tr("give it a year or a name"), false});
    else if (!isNew)
        m_waveField->setReason({tr("the study has this wave"), false});
    else
        m_waveField->setReason(
            {earlier ? tr("after %1").arg(earlier->wave) : tr("the first wave"), true});
    const int unit = columnWith(plan, ColumnRole::UnitId);
    if (unit < 0) {
        m_unitField->setReason({tr("no panel without a unit"), false});
    } else {
        const ColumnPlan &column = plan.columns[std::size_t(unit)];
        m_unitField->setReason(
            {column.role.reason.isEmpty()
                 ? tr("%1 rows have it").arg(ImportWords::number(column.answered))
                 : column.role.reason,
             column.role.sure});
    }
    const Source *frame = plan.wave.frame ? study.source(*plan.wave.frame) : nullptr;
    m_populationField->setReason({frame ? tr("%1 in the list").arg(ImportWords::number(frame->rows))
                                      : plan.wave.populationSize
                                      ? tr("counts in the intervals")
                                      : tr("intervals as for a large one"),
                                  true});
    const bool weighted = columnWith(plan, ColumnRole::Weight) >= 0;
    m_weightField->setReason({weighted ? tr("a sampling weight") : tr("all count the same"), true});
    m_sizeField->setReason({});
}

} // namespace tidemark::ui
