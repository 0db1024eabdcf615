// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weight_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/panels/number_text.h"
#include "ui/panels/target_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int asTheyAre = -1;
constexpr int trimmedOnly = -2;
constexpr int targetsHeight = 110;

QString numberText(const std::optional<double> &number)
{
    return number ? QLocale().toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

/// Two fields with what stands before each.
QWidget *pairOf(const QString &first, QLineEdit *low, const QString &second, QLineEdit *high)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    setSpaces(row, 0, 0, 0, 0, space::s);
    for (const auto &[text, field] : {std::pair(first, low), std::pair(second, high)}) {
        row->addWidget(new InkLabel(text, TextSize::Body, Ink::Second));
        row->addWidget(field);
        field->setAccessibleName(text);
    }
    return widget;
}

} // namespace

WeightFields::WeightFields(const Study &study, const Source &source, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_source(source)
    , m_method(new QComboBox)
    , m_targets(new QPlainTextEdit)
    , m_variables(new QComboBox)
    , m_lowestFactor(new QLineEdit)
    , m_highestFactor(new QLineEdit)
    , m_lowestWeight(new QLineEdit)
    , m_highestWeight(new QLineEdit)
    , m_factors(
          pairOf(tr("Weights change by factors from"), m_lowestFactor, tr("to"), m_highestFactor))
    , m_ends(pairOf(tr("Weights are cut below"), m_lowestWeight, tr("and above"), m_highestWeight))
    , m_problem(readingLabel({}, TextSize::Notes, Ink::Ember))
{
    fillChoices();
    layOut();
    show(source.design.calibration);
    connect(m_method, &QComboBox::currentIndexChanged, this, &WeightFields::showFitting);
    connect(m_targets, &QPlainTextEdit::textChanged, this, &WeightFields::showFitting);
    connect(m_variables, &QComboBox::activated, this, &WeightFields::addLine);
    for (QLineEdit *field : {m_lowestFactor, m_highestFactor, m_lowestWeight, m_highestWeight})
        connect(field, &QLineEdit::textChanged, this, &WeightFields::showFitting);
}

void WeightFields::fillChoices()
{
    m_method->setAccessibleName(tr("How the weights fit the population"));
    m_method->addItem(tr("The weights stay as they are"), asTheyAre);
    m_method->addItem(tr("They are only cut"), trimmedOnly);
    const auto add = [&](CalibrationMethod method, const QString &text) {
        m_method->addItem(text, int(method));
    };
    add(CalibrationMethod::PostStratify, tr("Post-stratified by one variable"));
    add(CalibrationMethod::Rake, tr("Raked to several variables"));
    add(CalibrationMethod::Linear, tr("Calibrated: smallest changes"));
    add(CalibrationMethod::Logit, tr("Calibrated: changes between bounds"));
    m_variables->setAccessibleName(tr("Add a variable"));
    m_variables->addItem(tr("Add a variable"), qint64(0));
    for (const Variable *variable : m_study.variablesOf(m_source.id))
        m_variables->addItem(variable->name, variable->id.value);
    if (m_source.frame) {
        for (const Variable *variable : m_study.variablesOf(*m_source.frame)) {
            if (!m_study.variable(m_source.id, variable->name))
                m_variables->addItem(variable->name, variable->id.value);
        }
    }
    m_targets->setAccessibleName(tr("What is known about the population"));
    m_targets->setPlaceholderText(
        tr("One line for each variable:\nregion: 1 = 4421; 2 = 755\nregion: list\nage: sum = "
           "120450"));
    m_targets->setTabChangesFocus(true);
    m_targets->setFixedHeight(targetsHeight);
}

void WeightFields::layOut()
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, 0, space::xs);
    column->addWidget(m_method);
    column->addWidget(m_targets);
    column->addWidget(m_variables);
    column->addWidget(m_factors);
    column->addWidget(m_ends);
    column->addWidget(m_problem);
}

void WeightFields::show(const std::optional<Calibration> &rule)
{
    const Calibration shown = rule.value_or(Calibration());
    const int method = !rule ? asTheyAre : rule->margins.empty() ? trimmedOnly : int(rule->method);
    m_method->setCurrentIndex(m_method->findData(method));
    m_targets->setPlainText(targetText(shown.margins, m_study));
    m_lowestFactor->setText(numberText(shown.lowestFactor));
    m_highestFactor->setText(numberText(shown.highestFactor));
    m_lowestWeight->setText(numberText(shown.lowestWeight));
    m_highestWeight->setText(numberText(shown.highestWeight));
    showFitting();
}

void WeightFields::showFitting()
{
    const int method = m_method->currentData().toInt();
    m_targets->setVisible(method >= 0);
    m_variables->setVisible(method >= 0);
    m_factors->setVisible(method == int(CalibrationMethod::Logit));
    m_ends->setVisible(method != asTheyAre);
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    Q_EMIT changed();
}

void WeightFields::addLine(int index)
{
    const Variable *variable =
        m_study.variable(VariableId{m_variables->itemData(index).toLongLong()});
    m_variables->setCurrentIndex(0);
    if (!variable)
        return;
    const QString before = m_targets->toPlainText();
    const bool isListed =
        m_source.frame && m_study.variable(*m_source.frame, variable->name) != nullptr;
    const QString line = isListed
        ? u"%1: %2"_s.arg(variable->name, QCoreApplication::translate("Targets", "list"))
        : emptyTargets(*variable);
    m_targets->setPlainText(before.isEmpty() ? line : before.trimmed() + u'\n' + line);
    m_targets->moveCursor(QTextCursor::End);
    m_targets->setFocus();
}

QString WeightFields::problem() const
{
    const int method = m_method->currentData().toInt();
    if (method == asTheyAre)
        return {};
    for (const QLineEdit *field : {m_lowestWeight, m_highestWeight}) {
        if (!field->text().trimmed().isEmpty() && !typedNumber(field->text()))
            return tr("“%1” is not a number.").arg(field->text());
    }
    const bool hasEnds =
        typedNumber(m_lowestWeight->text()) || typedNumber(m_highestWeight->text());
    if (method == trimmedOnly)
        return hasEnds ? QString() : tr("Say where the weights are cut.");
    if (method == int(CalibrationMethod::Logit)) {
        const auto low = typedNumber(m_lowestFactor->text());
        const auto high = typedNumber(m_highestFactor->text());
        if (!low || !high || *low >= 1.0 || *high <= 1.0)
            return tr("The first factor must be below 1, the second above 1.");
    }
    const TargetReading reading = readTargets(m_targets->toPlainText(), m_study, m_source);
    if (reading.problem.isEmpty() && reading.margins.empty())
        return tr("Say what is known about the population.");
    return reading.problem;
}

std::optional<Calibration> WeightFields::calibration() const
{
    const int method = m_method->currentData().toInt();
    if (method == asTheyAre)
        return {};
    Calibration rule = m_source.design.calibration.value_or(Calibration());
    if (method != trimmedOnly)
        rule.method = CalibrationMethod(method);
    rule.margins = method == trimmedOnly
        ? std::vector<CalibrationMargin>()
        : readTargets(m_targets->toPlainText(), m_study, m_source).margins;
    rule.lowestFactor = typedNumber(m_lowestFactor->text()).value_or(rule.lowestFactor);
    rule.highestFactor = typedNumber(m_highestFactor->text()).value_or(rule.highestFactor);
    rule.lowestWeight = typedNumber(m_lowestWeight->text());
    rule.highestWeight = typedNumber(m_highestWeight->text());
    return rule;
}

} // namespace tidemark::ui
