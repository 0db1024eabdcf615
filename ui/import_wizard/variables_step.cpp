// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/variables_step.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/import_wizard/error_note.h"
#include "ui/import_wizard/filter_tabs.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/selection_bar.h"
#include "ui/import_wizard/variable_details.h"
#include "ui/import_wizard/variable_grid.h"
#include "ui/prompts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/search_field.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr VariableGroup groups[] = {VariableGroup::All,    VariableGroup::Scale,
                                    VariableGroup::Choice, VariableGroup::Number,
                                    VariableGroup::Text,   VariableGroup::Other};

constexpr int narrowPage = 940;
constexpr int narrowDetails = 240;
constexpr int wideDetails = 296;

QString groupText(VariableGroup group, int count)
{
    switch (group) {
    case VariableGroup::All:
        return VariablesStep::tr("All %1").arg(count);
    case VariableGroup::Scale:
        return VariablesStep::tr("Scale %1").arg(count);
    case VariableGroup::Choice:
        return VariablesStep::tr("Choice %1").arg(count);
    case VariableGroup::Number:
        return VariablesStep::tr("Number %1").arg(count);
    case VariableGroup::Text:
        return VariablesStep::tr("Open text %1").arg(count);
    case VariableGroup::NeedsLook:
        return VariablesStep::tr("Look over %1").arg(count);
    case VariableGroup::Other:
        break;
    }
    return VariablesStep::tr("Other %1").arg(count);
}

} // namespace

VariablesStep::VariablesStep(WizardSession &session, Prompts &prompts, QWidget *parent)
    : WizardStep(session, parent)
    , m_prompts(prompts)
    , m_bar(new SelectionBar(session))
    , m_details(new VariableDetails(session))
    , m_error(new ErrorNote)
{
    m_filter.setSourceModel(&m_model);
    m_details->setFixedWidth(narrowDetails);
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    setSpaces(column, 16, 16, 16, 0, 10);
    buildHead(column);
    column->addWidget(m_error);
    column->addWidget(m_bar);
    buildGrid(column);
    row->addLayout(column, 1);
    row->addWidget(m_details);
    connectGrid();
    connect(&session, &WizardSession::draftChanged, this, &VariablesStep::showDraft);
    connect(&session, &WizardSession::stateChanged, this, [this] {
        m_card->setWorking(this->session().working() == WizardSession::Working::Reading);
        m_error->showError(this->session().error());
    });
}

void VariablesStep::buildHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, 0, 0, 0, 10);
    auto *texts = new QVBoxLayout;
    setSpaces(texts, 0, 0, 0, 0, 2);
    texts->addWidget(
        new InkLabel(tr("Variables"), TextSize::Headline, Ink::First, QFont::DemiBold));
    m_subtitle = new InkLabel({}, TextSize::Body, Ink::Second);
    texts->addWidget(m_subtitle);
    row->addLayout(texts, 1);
    m_search = new SearchField(tr("Find variable"));
    m_search->setObjectName(u"findVariable"_s);
    m_search->setAccessibleName(tr("Find variable"));
    m_search->setFixedWidth(152);
    row->addWidget(m_search);
    auto *codeBook = secondaryButton(tr("Code book …"), "link"_L1);
    codeBook->setObjectName(u"codeBook"_s);
    codeBook->setToolTip(
        tr("Attach a code book or a questionnaire (SurveyXact, Nettskjema, LimeSurvey, XLSForm)"));
    row->addWidget(codeBook);
    column->addLayout(row);
    m_tabs = new FilterTabs(tr("Show variables of one type"));
    for (const VariableGroup group : groups)
        m_tabs->addTab(int(group), u"group-%1"_s.arg(int(group)));
    m_tabs->addWarningTab(int(VariableGroup::NeedsLook), u"lookOver"_s);
    column->addWidget(m_tabs);
    connect(codeBook, &QPushButton::clicked, this, &VariablesStep::chooseCodeBook);
}

void VariablesStep::buildGrid(QVBoxLayout *column)
{
    m_card = new Card;
    auto *inside = new QVBoxLayout(m_card);
    setSpaces(inside, 1, 2, 1, 2, 0);
    m_grid = new VariableGrid;
    m_grid->setObjectName(u"variables"_s);
    m_grid->setAccessibleName(tr("Variables"));
    m_grid->setModel(&m_filter);
    m_grid->setWidths({38, 158, 0, 92, 170, 66, 62});
    inside->addWidget(m_grid);
    column->addWidget(m_card, 1);
}

void VariablesStep::connectGrid()
{
    connect(m_tabs, &FilterTabs::chosen, this,
            [this](int group) { m_filter.setGroup(VariableGroup(group)); });
    connect(m_search, &QLineEdit::textChanged, &m_filter, &VariableFilter::setSearch);
    connect(&m_model, &VariableModel::ticksChanged, this, &VariablesStep::showSelection);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VariablesStep::showCurrent);
    connect(&m_model, &VariableModel::renamed, this, [this](int column, const QString &name) {
        session().editByHand([&](ImportPlan &plan, HandEdits &edits) {
            if (std::ranges::find(plan.columns, name, &ColumnPlan::name) != plan.columns.end())
                return;
            plan.columns[std::size_t(column)].name = name;
            edits.names.insert(plan.columns[std::size_t(column)].nameInFile);
        });
    });
    connect(&m_model, &VariableModel::relabelled, this, [this](int row, const QString &label) {
        const VariableRow line = m_model.line(row);
        session().editByHand([&](ImportPlan &plan, HandEdits &edits) {
            relabel(plan, line, ImportWords::language(), label);
            edits.questions |= line.kind == VariableKind::Multiple;
            edits.labels.insert(plan.columns[std::size_t(line.columns.front())].nameInFile);
        });
    });
}

void VariablesStep::resizeEvent(QResizeEvent *event)
{
    WizardStep::resizeEvent(event);
    m_details->setFixedWidth(width() < narrowPage ? narrowDetails : wideDetails);
}

QString VariablesStep::decided() const
{
    const auto rows = variableRows(session().plan());
    const auto look = std::ranges::count_if(rows, &VariableRow::needsLook);
    if (look > 0)
        return tr("%n to look over", nullptr, int(look));
    return tr("%n variable(s)", nullptr, int(session().plan().columns.size()));
}

QString VariablesStep::hint() const
{
    return tr("Ctrl+click or Space chooses several");
}

void VariablesStep::enter()
{
    showDraft();
    if (!m_grid->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_grid->setCurrentIndex(m_filter.index(0, VariableModel::Label));
}

void VariablesStep::chooseCodeBook()
{
    const QString path = m_prompts.openFile(
        this, tr("Choose a code book"),
        tr("Code books and questionnaires (%1)").arg(u"*.csv *.tsv *.txt *.xlsx *.lss *.json"_s));
    if (!path.isEmpty())
        session().addCodeBook(path);
}

void VariablesStep::showDraft()
{
    if (!isCurrent())
        return;
    m_model.setPlan(session().plan());
    showCounts();
    showCurrent();
}

void VariablesStep::showCounts()
{
    const int columns = int(session().plan().columns.size());
    const int inBook = session().draft().proposal.columnsInCodeBook;
    m_subtitle->setText(inBook < 0 ? tr("%n found.", nullptr, columns)
                                   : tr("%n found.", nullptr, columns) + u' '
                                + tr("The code book fits %n of them.", nullptr, inBook));
    const auto rows = variableRows(session().plan());
    const auto show = [&](VariableGroup group) {
        const auto count =
            std::ranges::count_if(rows, [&](const VariableRow &row) { return isIn(group, row); });
        m_tabs->setText(int(group), groupText(group, int(count)));
        return count;
    };
    for (const VariableGroup group : groups)
        show(group);
    const bool anyToLook = show(VariableGroup::NeedsLook) > 0;
    m_tabs->setTabVisible(int(VariableGroup::NeedsLook), anyToLook);
    if (!anyToLook && m_filter.group() == VariableGroup::NeedsLook) {
        m_tabs->setCurrent(int(VariableGroup::All));
        m_filter.setGroup(VariableGroup::All);
    }
}

void VariablesStep::showSelection()
{
    m_bar->showSelection(m_model.tickedCount(), m_model.tickedColumns());
}

void VariablesStep::showCurrent()
{
    const QModelIndex current = m_filter.mapToSource(m_grid->currentIndex());
    m_details->setVisible(current.isValid());
    if (current.isValid())
        m_details->showRow(m_model.line(current.row()));
}

} // namespace tidemark::ui
