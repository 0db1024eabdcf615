// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/oaxaca_editor.h"

#include <algorithm>

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include "ui/panels/oaxaca_edits.h"
#include "ui/panels/plain_variables.h"
#include "ui/panels/request_edits.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

void fill(QComboBox &box, const std::vector<GroupChoice> &choices, const QString &current)
{
    box.clear();
    for (const GroupChoice &choice : choices)
        box.addItem(choice.name, choice.key);
    if (box.findData(current) < 0)
        box.addItem(current, current);
    box.setCurrentIndex(box.findData(current));
}

} // namespace

OaxacaEditor::OaxacaEditor(QWidget *parent)
    : RequestEditor(parent)
    , m_factors(secondaryButton(tr("Factors") + u" …"_s))
    , m_factorMenu(new QMenu(this))
    , m_family(new Segments)
{
    auto *row = new FlowLayout(this, space::s); // two lines where the window is narrow
    row->addWidget(new InkLabel(tr("Between"), TextSize::Notes, Ink::Second));
    m_between = addBox(u"between"_s, tr("What tells the two groups"));
    m_first = addBox(u"first"_s, tr("First group: the difference is this one less the other"));
    m_second = addBox(u"second"_s, tr("Second group"));
    setControlSize(m_factors, ControlSize::Small);
    m_factors->setObjectName(u"factors"_s);
    row->addWidget(m_factors);
    m_family->setAccessibleName(tr("Model of the outcome"));
    m_family->setObjectName(u"family"_s);
    m_family->setItems(
        {{.key = u"linear"_s, .text = tr("Linear")}, {.key = u"logit"_s, .text = tr("Logit")}});
    row->addWidget(m_family);
    m_standard = addBox(u"standard"_s, tr("Coefficients that the explained part is measured by"));
    m_standard->setMaximumWidth(300);
    connect(m_between, &QComboBox::activated, this, [this] {
        Q_EMIT edited(withBetween(m_study, std::get<OaxacaRequest>(request()),
                                  m_between->currentData().toString()),
                      tr("Choose the groups"));
    });
    for (QComboBox *box : {m_first, m_second})
        connect(box, &QComboBox::activated, this, [this] { tell(tr("Choose the groups")); });
    connect(m_standard, &QComboBox::activated, this, [this] { tell(tr("Choose the reference")); });
    connect(m_family, &Segments::chosen, this, [this] { tell(tr("Choose the model")); });
    connect(m_factors, &QPushButton::clicked, this, [this] {
        fillFactors();
        m_factorMenu->popup(m_factors->mapToGlobal(QPoint(0, m_factors->height() + 2)));
    });
}

QComboBox *OaxacaEditor::addBox(const QString &name, const QString &explanation)
{
    auto *box = new QComboBox;
    setControlSize(box, ControlSize::Small);
    box->setObjectName(name);
    box->setAccessibleName(explanation);
    box->setToolTip(explanation);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(170);
    layout()->addWidget(box);
    return box;
}

void OaxacaEditor::setRequest(const Study &study, const AnalysisRequest &request)
{
    m_study = study;
    m_request = std::get<OaxacaRequest>(request);
    fillBetween();
    fillGroups();
    fillStandards();
    m_family->setCurrent(m_request.family == OaxacaFamily::Logit ? u"logit"_s : u"linear"_s);
}

AnalysisRequest OaxacaEditor::request() const
{
    OaxacaRequest request = m_request;
    request.between = m_between->currentData().toString();
    request.first = m_first->currentData().toString();
    request.second = m_second->currentData().toString();
    request.family = m_family->current() == u"logit"_s ? OaxacaFamily::Logit : OaxacaFamily::Linear;
    request.standard = OaxacaStandard(m_standard->currentData().toInt());
    return request;
}

void OaxacaEditor::tell(const QString &step)
{
    Q_EMIT edited(request(), step);
}

void OaxacaEditor::fillBetween()
{
    const QString wave = QString::fromLatin1(waveTerm);
    const bool isWave = m_request.between == wave;
    std::vector<GroupChoice> choices = {{{}, tr("Choose the groups")}};
    if (isWave || m_request.scope.waves.size() != 1)
        choices.push_back({wave, tr("Waves")});
    for (const Variable *variable : plainVariables(m_study, asRegression(m_request))) {
        if (substantiveLabels(*variable).size() > 1)
            choices.push_back({variable->name, plainName(m_study, *variable)});
    }
    fill(*m_between, choices, m_request.between);
}

void OaxacaEditor::fillGroups()
{
    const std::vector<GroupChoice> choices = groupChoices(m_study, m_request);
    fill(*m_first, choices, m_request.first);
    fill(*m_second, choices, m_request.second);
    m_first->setVisible(!choices.empty());
    m_second->setVisible(!choices.empty());
}

void OaxacaEditor::fillStandards()
{
    const std::pair<OaxacaStandard, QString> standards[] = {
        {OaxacaStandard::PooledWithGroup, tr("Both groups, with group (Jann)")},
        {OaxacaStandard::Pooled, tr("Both groups (Neumark)")},
        {OaxacaStandard::GroupSizes, tr("By group sizes (Cotton)")},
        {OaxacaStandard::Half, tr("Mean of both (Reimers)")},
        {OaxacaStandard::First, tr("First group")},
        {OaxacaStandard::Second, tr("Second group")},
    };
    m_standard->clear();
    for (const auto &[standard, name] : standards)
        m_standard->addItem(name, int(standard));
    m_standard->setCurrentIndex(m_standard->findData(int(m_request.standard)));
}

void OaxacaEditor::fillFactors()
{
    m_factorMenu->clear();
    for (const Variable *variable : plainVariables(m_study, asRegression(m_request))) {
        const QString &name = variable->name;
        if (name == m_request.between || variable->storage == StorageType::Text)
            continue;
        QAction *action =
            m_factorMenu->addAction(plainName(m_study, *variable), this, [this, name](bool on) {
                Q_EMIT edited(withFactor(m_study, std::get<OaxacaRequest>(request()), name, on),
                              tr("Choose the factors"));
            });
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_request.factors, name, &ModelTerm::variable)
                           != m_request.factors.end());
    }
}

} // namespace tidemark::ui
