// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/difference_editor.h"

#include <algorithm>

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include "ui/models/type_words.h"
#include "ui/panels/difference_edits.h"
#include "ui/panels/request_edits.h"
#include "ui/panels/variable_box.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int widestBox = 230;

void choose(QComboBox &box, const QVariant &data)
{
    if (box.findData(data) < 0)
        box.addItem(data.toString(), data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

DifferenceEditor::DifferenceEditor(QWidget *parent)
    : RequestEditor(parent)
    , m_constants(new Segments)
{
    auto *row = new FlowLayout(this, space::s); // two lines where the window is narrow
    row->addWidget(new InkLabel(tr("Groups by"), TextSize::Notes, Ink::Second));
    m_treatment = addBox(u"treatment"_s, tr("What tells who was treated"));
    m_treated = addMenu(u"treated"_s, tr("Treated"), &DifferenceEditor::fillTreated);
    m_comparison = addMenu(u"comparison"_s, tr("Compared with"), &DifferenceEditor::fillComparison);
    m_before = addBox(u"before"_s, tr("The wave before"));
    m_after = addBox(u"after"_s, tr("The wave after"));
    m_covariates = addMenu(u"covariates"_s, tr("Adjusted for"), &DifferenceEditor::fillCovariates);
    m_constants->setObjectName(u"constants"_s);
    m_constants->setAccessibleName(tr("What has a constant of its own"));
    m_constants->setItems({{.key = u"groups"_s, .text = tr("Group constants")},
                           {.key = u"units"_s, .text = tr("Unit constants")}});
    row->addWidget(m_constants);
    m_errors = addBox(u"errors"_s, tr("How standard errors are made"));
    m_changing = addBox(u"changing"_s, tr("Units that change their group between waves"));
    connectBoxes();
}

void DifferenceEditor::connectBoxes()
{
    connect(m_treatment, &QComboBox::activated, this, [this] {
        Q_EMIT edited(withTreatment(m_study, current(), m_treatment->currentData().toString()),
                      tr("Choose the groups"));
    });
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, [this] { tell(tr("Choose the waves")); });
    connect(m_errors, &QComboBox::activated, this, [this] { tell(tr("Choose the errors")); });
    connect(m_changing, &QComboBox::activated, this,
            [this] { tell(tr("Choose what happens to units that change their group")); });
    connect(m_constants, &Segments::chosen, this, [this](const QString &key) {
        Q_EMIT edited(withUnitConstants(m_study, m_request, key == u"units"_s),
                      tr("Choose the constants"));
    });
}

QComboBox *DifferenceEditor::addBox(const QString &name, const QString &explanation)
{
    auto *box = new QComboBox;
    setControlSize(box, ControlSize::Small);
    box->setObjectName(name);
    box->setAccessibleName(explanation);
    box->setToolTip(explanation);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(widestBox);
    layout()->addWidget(box);
    return box;
}

QPushButton *DifferenceEditor::addMenu(const QString &name, const QString &text,
                                       void (DifferenceEditor::*fill)(QMenu &))
{
    QPushButton *button = secondaryButton(text + u" …"_s);
    setControlSize(button, ControlSize::Small);
    button->setObjectName(name);
    layout()->addWidget(button);
    auto *menu = new QMenu(this);
    menu->setObjectName(name + u"Menu"_s);
    connect(button, &QPushButton::clicked, this, [this, button, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    return button;
}

void DifferenceEditor::setRequest(const Study &study, const AnalysisRequest &request)
{
    m_study = study;
    m_request = std::get<DifferenceRequest>(request);
    fillTreatment();
    fillWaves();
    fillErrors();
    const bool hasGroups = !m_request.treatment.isEmpty();
    m_treated->setVisible(hasGroups);
    m_comparison->setVisible(hasGroups);
    m_constants->setCurrent(m_request.within.isEmpty() ? u"groups"_s : u"units"_s);
    m_constants->setEnabled(!m_request.within.isEmpty()
                            || !unitVariable(m_study, m_request).isEmpty());
}

DifferenceRequest DifferenceEditor::current() const
{
    DifferenceRequest request = m_request;
    request.treatment = m_treatment->currentData().toString();
    request.before = m_before->currentData().toString();
    request.after = m_after->currentData().toString();
    request.changing = ChangingUnits(m_changing->currentData().toInt());
    return withErrorClusters(request, m_errors->currentData().toString());
}

AnalysisRequest DifferenceEditor::request() const
{
    return current();
}

void DifferenceEditor::tell(const QString &step)
{
    Q_EMIT edited(request(), step);
}

void DifferenceEditor::fillTreatment()
{
    fillVariables(*m_treatment, m_study, namingSource(m_study, m_request), tr("Choose the groups"),
                  m_request.treatment, [&](const Variable &variable) {
                      return variable.name != m_request.question
                          && substantiveLabels(variable).size() > 1;
                  });
}

void DifferenceEditor::fillWaves()
{
    const QStringList waves = waveChoices(m_study, m_request);
    const std::tuple<QComboBox *, QString, QString> boxes[] = {
        {m_before, tr("From the first wave"), m_request.before},
        {m_after, tr("To the last wave"), m_request.after}};
    for (const auto &[box, none, current] : boxes) {
        box->clear();
        box->addItem(none, QString());
        for (const QString &wave : waves)
            box->addItem(box == m_before ? tr("From %1").arg(wave) : tr("To %1").arg(wave), wave);
        choose(*box, current);
    }
}

void DifferenceEditor::fillErrors()
{
    fillVariables(*m_errors, m_study, namingSource(m_study, m_request), tr("Errors by the design"),
                  m_request.cluster, [&](const Variable &variable) {
                      return variable.name != m_request.question
                          && variable.name != m_request.treatment;
                  });
    const std::pair<ChangingUnits, QString> rules[] = {
        {ChangingUnits::Refuse, tr("No unit changes its group")},
        {ChangingUnits::LeaveOut, tr("Leave out units that change")},
        {ChangingUnits::Keep, tr("Each answer in its group")}};
    m_changing->clear();
    for (const auto &[rule, name] : rules)
        m_changing->addItem(name, int(rule));
    m_changing->setCurrentIndex(m_changing->findData(int(m_request.changing)));
}

void DifferenceEditor::fillTreated(QMenu &menu)
{
    for (const GroupChoice &choice : treatmentChoices(m_study, m_request)) {
        QAction *action = menu.addAction(choice.name, this, [this, key = choice.key](bool on) {
            Q_EMIT edited(withTreated(m_request, key, on), tr("Choose the groups"));
        });
        action->setCheckable(true);
        action->setChecked(m_request.treated.contains(choice.key));
    }
}

void DifferenceEditor::fillComparison(QMenu &menu)
{
    QAction *all = menu.addAction(tr("All others"), this, [this] {
        DifferenceRequest request = m_request;
        request.comparison.clear();
        Q_EMIT edited(request, tr("Choose the groups"));
    });
    all->setCheckable(true);
    all->setChecked(m_request.comparison.isEmpty());
    menu.addSeparator();
    for (const GroupChoice &choice : treatmentChoices(m_study, m_request)) {
        QAction *action = menu.addAction(choice.name, this, [this, key = choice.key](bool on) {
            Q_EMIT edited(withComparison(m_request, key, on), tr("Choose the groups"));
        });
        action->setCheckable(true);
        action->setChecked(m_request.comparison.contains(choice.key));
    }
}

void DifferenceEditor::fillCovariates(QMenu &menu)
{
    const Source *source = namingSource(m_study, m_request);
    if (!source)
        return;
    for (const Variable *variable : m_study.variablesOf(source->id)) {
        const QString &name = variable->name;
        if (name == m_request.question || name == m_request.treatment
            || variable->storage == StorageType::Text)
            continue;
        QAction *action =
            menu.addAction(shownName(m_study, *variable), this, [this, name](bool on) {
                Q_EMIT edited(withCovariate(m_study, m_request, name, on),
                              tr("Choose the covariates"));
            });
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_request.covariates, name, &ModelTerm::variable)
                           != m_request.covariates.end());
    }
}

} // namespace tidemark::ui
