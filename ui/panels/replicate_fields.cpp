// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/replicate_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/panels/number_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int fromDesign = -1;
constexpr int given = 100; // added to the method where the weights come with the data

QString numberText(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

/// Numbers with spaces or semicolons between; nothing if one is none.
std::optional<std::vector<double>> typedNumbers(QString text)
{
    std::vector<double> numbers;
    for (const QString &part : text.replace(u';', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const auto number = typedNumber(part);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace

ReplicateFields::ReplicateFields(const Study &study, const Source &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_method(new QComboBox)
    , m_first(new QComboBox)
    , m_last(new QComboBox)
    , m_rho(new QLineEdit)
    , m_scale(new QLineEdit)
    , m_scales(new QLineEdit)
    , m_count(new QSpinBox)
    , m_seed(new QSpinBox)
    , m_factors(new QCheckBox(tr("They are factors on the weight")))
    , m_aroundEstimate(new QCheckBox(tr("Squares around the estimate, not the mean of replicates")))
    , m_df(new QComboBox)
    , m_problem(readingLabel({}, TextSize::Notes, Ink::Ember))
{
    fillChoices(study);
    layOut();
    show(source.design);
    for (QComboBox *box : {m_method, m_first, m_last})
        connect(box, &QComboBox::currentIndexChanged, this, &ReplicateFields::showFitting);
    for (QLineEdit *field : {m_rho, m_scale, m_scales})
        connect(field, &QLineEdit::textChanged, this, &ReplicateFields::showFitting);
}

void ReplicateFields::fillChoices(const Study &study)
{
    m_method->setAccessibleName(tr("Where the uncertainty comes from"));
    m_method->addItem(tr("From the sample as described, linearised"), fromDesign);
    m_method->addItem(tr("Jackknife: one unit left out at a time"),
                      int(ReplicateMethod::Jackknife));
    m_method->addItem(tr("Bootstrap of the units"), int(ReplicateMethod::Bootstrap));
    const auto add = [&](ReplicateMethod method, const QString &text) {
        m_method->addItem(text, given + int(method));
    };
    add(ReplicateMethod::Jackknife, tr("Replicate weights in the data: jackknife"));
    add(ReplicateMethod::Balanced, tr("Replicate weights in the data: balanced (BRR)"));
    add(ReplicateMethod::Fay, tr("Replicate weights in the data: Fay's method"));
    add(ReplicateMethod::Bootstrap, tr("Replicate weights in the data: bootstrap"));
    add(ReplicateMethod::SuccessiveDifference,
        tr("Replicate weights in the data: successive differences"));
    m_first->addItem(tr("First replicate weight"), qint64(0));
    m_last->addItem(tr("Last replicate weight"), qint64(0));
    for (const Variable *variable : study.variablesOf(m_source.id)) {
        if (variable->storage == StorageType::Text)
            continue;
        m_first->addItem(variable->name, variable->id.value);
        m_last->addItem(variable->name, variable->id.value);
    }
    m_first->setAccessibleName(tr("First replicate weight"));
    m_last->setAccessibleName(tr("Last replicate weight"));
    m_count->setRange(2, 100'000);
    m_count->setPrefix(tr("Replicates: "));
    m_seed->setRange(1, 1'000'000'000);
    m_seed->setPrefix(tr("Seed: "));
    m_rho->setPlaceholderText(tr("Fay's rho, from 0 to 1"));
    m_scale->setPlaceholderText(tr("Scale: the usual one"));
    m_scales->setPlaceholderText(tr("Scale of each replicate: 1"));
    for (QLineEdit *field : {m_rho, m_scale, m_scales})
        field->setAccessibleName(field->placeholderText());
    m_df->setAccessibleName(tr("Degrees of freedom"));
    m_df->addItem(tr("Degrees of freedom: units with answers in the group, as R"),
                  int(DegreesOfFreedomRule::Group));
    m_df->addItem(tr("Degrees of freedom: all units of the sample, as Stata"),
                  int(DegreesOfFreedomRule::Design));
}

void ReplicateFields::layOut()
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, 0, space::xs);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_method, m_first, m_last, m_rho, m_scale, m_scales, m_count, m_seed, m_factors,
             m_aroundEstimate, m_df, m_problem})
        column->addWidget(field);
}

void ReplicateFields::show(const SurveyDesign &design)
{
    const Replication rule = design.replication.value_or(Replication());
    const int method = !design.replication ? fromDesign
        : rule.weights.empty()             ? int(rule.method)
                                           : given + int(rule.method);
    m_method->setCurrentIndex(std::max(0, m_method->findData(method)));
    if (!rule.weights.empty()) {
        m_first->setCurrentIndex(m_first->findData(rule.weights.front().value));
        m_last->setCurrentIndex(m_last->findData(rule.weights.back().value));
    }
    m_rho->setText(rule.rho == 0.0 ? QString() : numberText(rule.rho));
    m_scale->setText(rule.scale ? numberText(*rule.scale) : QString());
    QStringList scales;
    for (const double scale : rule.scales)
        scales << numberText(scale);
    m_scales->setText(scales.join(u' '));
    m_count->setValue(rule.count);
    m_seed->setValue(int(rule.seed));
    m_factors->setChecked(rule.areFactors);
    m_aroundEstimate->setChecked(rule.aroundEstimate);
    m_df->setCurrentIndex(m_df->findData(int(design.degreesOfFreedom)));
    showFitting();
}

bool ReplicateFields::isGiven() const
{
    return m_method->currentData().toInt() >= given;
}

void ReplicateFields::showFitting()
{
    const int method = m_method->currentData().toInt();
    for (QWidget *field : std::initializer_list<QWidget *>{m_first, m_last, m_scale, m_factors})
        field->setVisible(isGiven());
    m_scales->setVisible(method == given + int(ReplicateMethod::Jackknife));
    m_rho->setVisible(method == given + int(ReplicateMethod::Fay));
    m_count->setVisible(method == int(ReplicateMethod::Bootstrap));
    m_seed->setVisible(method == int(ReplicateMethod::Bootstrap));
    m_aroundEstimate->setVisible(method != fromDesign);
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    Q_EMIT changed();
}

QString ReplicateFields::problem() const
{
    if (!isGiven())
        return {};
    if (weights().size() < 2)
        return tr("Choose the first and the last replicate weight as they stand in the file.");
    for (const QLineEdit *field : {m_rho, m_scale}) {
        if (!field->text().trimmed().isEmpty() && !typedNumber(field->text()))
            return tr("“%1” is not a number.").arg(field->text());
    }
    const auto scales = typedNumbers(m_scales->text());
    if (!scales || (!scales->empty() && scales->size() != weights().size()))
        return tr("There must be a scale for each of the %1 replicates, or none.")
            .arg(weights().size());
    return {};
}

/// From the first to the last as they stand in the file; what was given unless edited.
std::vector<VariableId> ReplicateFields::weights() const
{
    const Replication before = m_source.design.replication.value_or(Replication());
    const auto idAt = [](const QComboBox &box, int index) {
        return VariableId{box.itemData(index).toLongLong()};
    };
    const int first = m_first->currentIndex();
    const int last = m_last->currentIndex();
    const bool isAsBefore = !before.weights.empty() && first > 0 && last > 0
        && idAt(*m_first, first) == before.weights.front()
        && idAt(*m_last, last) == before.weights.back();
    if (isAsBefore)
        return before.weights;
    std::vector<VariableId> ids;
    for (int i = first; i <= last && first > 0; ++i)
        ids.push_back(idAt(*m_first, i));
    return ids;
}

std::optional<Replication> ReplicateFields::replication() const
{
    const int method = m_method->currentData().toInt();
    if (method == fromDesign)
        return {};
    Replication rule = m_source.design.replication.value_or(Replication());
    rule.method = ReplicateMethod(method % given);
    rule.aroundEstimate = m_aroundEstimate->isChecked();
    rule.count = m_count->value();
    rule.seed = m_seed->value();
    rule.weights = isGiven() ? weights() : std::vector<VariableId>();
    rule.areFactors = m_factors->isChecked();
    rule.rho = typedNumber(m_rho->text()).value_or(0.0);
    rule.scale = typedNumber(m_scale->text());
    rule.scales = typedNumbers(m_scales->text()).value_or(std::vector<double>());
    return rule;
}

DegreesOfFreedomRule ReplicateFields::degreesOfFreedom() const
{
    return DegreesOfFreedomRule(m_df->currentData().toInt());
}

} // namespace tidemark::ui
