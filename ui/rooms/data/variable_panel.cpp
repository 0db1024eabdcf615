// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/data/variable_panel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/analysis/code_path.h"
#include "ui/document.h"
#include "ui/jobs/background.h"
#include "ui/models/type_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/count_list.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/section_header.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr std::size_t mostValues = 40;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

VariablePanel::VariablePanel(QWidget *parent)
    : Surface(Qt::LeftEdge, parent)
    , m_content(new QWidget)
    , m_name(new InkLabel({}, TextSize::Title, Ink::First, QFont::DemiBold))
    , m_wording(readingLabel({}))
    , m_counts(new CountList)
    , m_cell(new QWidget)
    , m_where(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_cellLines(new QGridLayout)
    , m_recodes(new QVBoxLayout)
    , m_analyse(secondaryButton({}, "bars"_L1))
{
    auto *outer = new QVBoxLayout(this);
    setSpaces(outer, 1, 0, 0, 0, 0);
    auto *column = new QVBoxLayout(m_content);
    setSpaces(column, 0, 0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    setSpaces(head, space::l, space::m, space::l, space::m, space::xs);
    head->addWidget(m_name);
    head->addWidget(m_wording);
    column->addLayout(head);
    column->addWidget(new Hairline);
    auto *counts = new QVBoxLayout;
    setSpaces(counts, space::l, space::s, space::l, space::s, 0);
    counts->addWidget(m_counts);
    column->addLayout(counts);
    auto *cell = new QVBoxLayout(m_cell);
    setSpaces(cell, 0, 0, 0, space::s, 0);
    cell->addWidget(new Hairline);
    auto *cellHead = new SectionHeader(tr("The cell"));
    cellHead->addTail(m_where);
    cell->addWidget(cellHead);
    m_cellLines->setContentsMargins(space::l, 0, space::l, 0);
    m_cellLines->setHorizontalSpacing(space::m);
    m_cellLines->setVerticalSpacing(space::xs);
    m_cellLines->setColumnMinimumWidth(0, 52);
    m_cellLines->setColumnStretch(1, 1);
    cell->addLayout(m_cellLines);
    column->addWidget(m_cell);
    column->addWidget(new Hairline);
    auto *recodeHead = new SectionHeader(tr("Recodes"));
    auto *add = iconButton("plus"_L1, tr("New recode"));
    add->setObjectName(u"addRecode"_s);
    recodeHead->addTail(add);
    column->addWidget(recodeHead);
    setSpaces(m_recodes, space::l, 0, space::l, space::m, space::xs);
    column->addLayout(m_recodes);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    outer->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    setSpaces(foot, space::l, space::s, space::l, space::l, 0);
    m_analyse->setObjectName(u"analyseVariable"_s);
    foot->addWidget(m_analyse);
    outer->addLayout(foot);
    connect(m_analyse, &QPushButton::clicked, this, [this] { Q_EMIT analyseWanted(m_variable); });
    connect(add, &QToolButton::clicked, this, [this] { Q_EMIT recodeWanted(m_variable); });
    showVariable({});
}

void VariablePanel::setDocument(Document *document)
{
    m_document = document;
    showVariable({});
}

void VariablePanel::showVariable(VariableId id)
{
    const auto study = m_document ? m_document->study() : nullptr;
    const Variable *variable = study ? study->variable(id) : nullptr;
    m_variable = variable ? id : VariableId();
    m_content->setVisible(variable);
    m_analyse->setVisible(variable);
    if (!variable)
        return;
    m_name->setText(variable->name);
    m_wording->setText(wordingAsAsked(*study, *variable));
    m_analyse->setText(tr("Analyse %1").arg(variable->name));
    m_counts->setRows({});
    showRecodes();
    runInBackground<std::vector<ValueCount>>(
        this,
        [session = m_document->session(), id](JobControl &job) {
            return countValues(*session, id, job);
        },
        [this, id](const Result<std::vector<ValueCount>> &counts) {
            if (!counts || id != m_variable)
                return;
            std::vector<CountList::Row> rows;
            for (const ValueCount &count : *counts) {
                if (rows.size() < mostValues)
                    rows.push_back({.code = count.code,
                                    .label = count.label,
                                    .tag = count.isMissing ? tr("missing") : QString(),
                                    .count = count.count});
            }
            m_counts->setRows(std::move(rows));
        });
}

void VariablePanel::showRecodes()
{
    clear(m_recodes);
    const auto study = m_document->study();
    for (const Variable &one : study->variables) {
        if (!one.recode || one.recode->from != m_variable)
            continue;
        auto *link = linkButton(one.name + u" · " + shownName(*study, one));
        connect(link, &QPushButton::clicked, this,
                [this, id = one.id] { Q_EMIT variableWanted(id); });
        m_recodes->addWidget(link, 0, Qt::AlignLeft);
    }
    if (m_recodes->count() == 0)
        m_recodes->addWidget(new InkLabel(tr("None yet"), TextSize::Body, Ink::Second));
}

void VariablePanel::showCell(const QString &where,
                             const std::vector<std::pair<QString, QString>> &lines)
{
    m_cell->setVisible(!lines.empty());
    m_where->setText(where);
    clear(m_cellLines);
    int row = 0;
    for (const auto &[label, text] : lines) {
        m_cellLines->addWidget(new InkLabel(label, TextSize::Notes, Ink::Second), row, 0,
                               Qt::AlignTop);
        m_cellLines->addWidget(readingLabel(text), row, 1);
        ++row;
    }
}

} // namespace tidemark::ui
