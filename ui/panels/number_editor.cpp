// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/number_editor.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "ui/panels/request_edits.h"
#include "ui/panels/variable_box.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

NumberEditor::NumberEditor(QWidget *parent)
    : RequestEditor(parent)
    , m_statistic(new QComboBox)
    , m_rule(new QComboBox)
    , m_denominator(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, space::s);
    row->addWidget(new InkLabel(tr("Figure"), TextSize::Notes, Ink::Second));
    const auto add = [&](QComboBox *box, const QString &name, const QString &objectName) {
        setControlSize(box, ControlSize::Small);
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setObjectName(objectName);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &NumberEditor::tell);
    };
    add(m_statistic, tr("What is shown of the numbers"), u"numberStatistic"_s);
    add(m_rule, tr("How quantiles are read off"), u"quantileRule"_s);
    add(m_denominator, tr("What the sum is divided by"), u"denominator"_s);
    m_denominator->setMaximumWidth(240);
    row->addStretch();
    m_statistic->addItem(tr("Mean"), int(NumberStatistic::Mean));
    m_statistic->addItem(tr("Median"), int(NumberStatistic::Median));
    m_statistic->addItem(tr("Quartiles"), int(NumberStatistic::Quantile));
    m_statistic->addItem(tr("Variance"), int(NumberStatistic::Variance));
    m_statistic->addItem(tr("Total"), int(NumberStatistic::Total));
    m_statistic->addItem(tr("Ratio to another number"), int(NumberStatistic::Ratio));
    m_statistic->addItem(tr("Number of units"), int(NumberStatistic::Count));
    m_rule->addItem(tr("First value that reaches it"), int(QuantileRule::Math));
    m_rule->addItem(tr("Middle of two values"), int(QuantileRule::School));
    m_rule->addItem(tr("As in SPSS (type 6)"), int(QuantileRule::Hf6));
    m_rule->addItem(tr("As in R (type 7)"), int(QuantileRule::Hf7));
}

void NumberEditor::setRequest(const Study &study, const AnalysisRequest &request)
{
    m_request = std::get<MeanRequest>(request);
    m_statistic->setCurrentIndex(m_statistic->findData(int(m_request.statistic)));
    m_rule->setCurrentIndex(m_rule->findData(int(m_request.rule)));
    fillVariables(*m_denominator, study, namingSource(study, request), tr("Choose the divisor"),
                  m_request.denominator, [&](const Variable &variable) {
                      return !hasGroups(variable) && variable.name != m_request.question;
                  });
    m_rule->setVisible(m_request.statistic == NumberStatistic::Quantile);
    m_denominator->setVisible(m_request.statistic == NumberStatistic::Ratio);
}

AnalysisRequest NumberEditor::request() const
{
    MeanRequest request = m_request;
    request.statistic = NumberStatistic(m_statistic->currentData().toInt());
    request.rule = QuantileRule(m_rule->currentData().toInt());
    request.denominator = m_denominator->currentData().toString();
    return request;
}

void NumberEditor::tell()
{
    Q_EMIT edited(request(), tr("Choose the figure of the numbers"));
}

} // namespace tidemark::ui
