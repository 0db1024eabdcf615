// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/data/data_room.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/analysis/code_path.h"
#include "ui/actions.h"
#include "ui/document.h"
#include "ui/jobs/background.h"
#include "ui/jobs/column_counts.h"
#include "ui/models/question_ref.h"
#include "ui/models/type_words.h"
#include "ui/prompts.h"
#include "ui/rooms/data/case_view.h"
#include "ui/rooms/data/variable_panel.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fold_splitter.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tree_delegate.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int shownChanges = 3;

bool showSame(const Study &a, const Study &b)
{
    return a.sources == b.sources && a.variables == b.variables && a.questions == b.questions
        && a.links == b.links && a.language == b.language;
}

} // namespace

DataRoom::DataRoom(const Actions &actions, Prompts &prompts, QWidget *parent)
    : Room(u"data"_s, parent)
    , m_prompts(prompts)
    , m_found(new QSortFilterProxyModel(this))
    , m_sources(new QTreeView)
    , m_search(new SearchField(tr("Find variable"), QKeySequence(u"Ctrl+F"_s)))
    , m_filter(new SearchField(tr("Filter, e.g. q4 >= 20")))
    , m_parts(new Segments)
    , m_labels(new Segments)
    , m_rowCount(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_view(new CaseView)
    , m_list(new DataTable({.muted = VariableTableModel::MutedRole,
                            .icon = VariableTableModel::IconRole,
                            .tags = VariableTableModel::TagsRole}))
    , m_variableBlock(new Surface)
    , m_variableCount(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_splitter(new FoldSplitter(Qt::Vertical))
    , m_history(new QVBoxLayout)
    , m_panel(new VariablePanel)
{
    build(makeLeft(actions), {216, 200, 420}, makeCentre(actions), m_panel, {256, 240, 400});
    connectParts(actions);
}

QWidget *DataRoom::makeLeft(const Actions &actions)
{
    auto *left = new Surface(Qt::RightEdge);
    auto *column = new QVBoxLayout(left);
    setSpaces(column, 0, space::m, 1, space::m, space::s);
    auto *searchRow = new QVBoxLayout;
    setSpaces(searchRow, space::m, 0, space::m, 0, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    m_sources->setFrameShape(QFrame::NoFrame);
    m_sources->setHeaderHidden(true);
    m_sources->setIndentation(14);
    m_sources->setUniformRowHeights(true);
    m_sources->setMouseTracking(true);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sources->setModel(&m_tree);
    m_sources->setAccessibleName(tr("Sources"));
    m_sources->setItemDelegate(new TreeDelegate({.icon = StudyTreeModel::IconRole,
                                                 .tail = StudyTreeModel::CodeRole,
                                                 .head = StudyTreeModel::HeadRole},
                                                m_sources));
    column->addWidget(m_sources, 1);
    column->addWidget(new Hairline);
    column->addWidget(new SectionHeader(tr("Last changes")));
    setSpaces(m_history, space::l, 0, space::m, space::s, space::xs);
    column->addLayout(m_history);
    auto *foot = new QVBoxLayout;
    setSpaces(foot, space::m, 0, space::m, 0, 0);
    auto *read = secondaryButton(tr("Read data file") + u" …", "download"_L1);
    connect(read, &QPushButton::clicked, actions.readFile, &QAction::trigger);
    foot->addWidget(read);
    column->addLayout(foot);
    return left;
}

QWidget *DataRoom::makeCentre(const Actions &actions)
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    setSpaces(column, 0, 0, 0, 0, 0);
    auto *bar = new QWidget;
    bar->setFixedHeight(48);
    auto *row = new QHBoxLayout(bar);
    setSpaces(row, space::m, 0, space::m, 0, space::s);
    m_parts->setItems({{.key = u"data"_s, .text = tr("Data"), .icon = u"table"_s},
                       {.key = u"variables"_s, .text = tr("Variables"), .icon = u"text"_s},
                       {.key = u"both"_s, .text = tr("Both")}});
    m_parts->setCurrent(u"both"_s);
    m_labels->setItems(
        {{.key = u"values"_s, .text = tr("Values")}, {.key = u"labels"_s, .text = tr("Labels")}});
    m_labels->setCurrent(u"labels"_s);
    setControlSize(m_filter, ControlSize::Small);
    m_filter->setObjectName(u"dataFilter"_s);
    m_filter->setMinimumWidth(120);
    auto *recode = secondaryButton(tr("Recode") + u" …", "plus"_L1);
    setControlSize(recode, ControlSize::Small);
    connect(recode, &QPushButton::clicked, actions.recode, &QAction::trigger);
    row->addWidget(m_parts);
    row->addWidget(m_labels);
    row->addWidget(m_filter, 1);
    row->addWidget(m_rowCount);
    row->addWidget(recode);
    column->addWidget(bar);
    column->addWidget(new Hairline);
    m_view->setCases(&m_cases);
    m_view->setObjectName(u"cases"_s);
    m_found->setSourceModel(&m_variables);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setObjectName(u"variables"_s);
    m_list->setAccessibleName(tr("Variables"));
    auto *block = new QVBoxLayout(m_variableBlock);
    setSpaces(block, space::s, 0, space::s, 0, 0);
    auto *head = new SectionHeader(tr("Variables"));
    head->addTail(m_variableCount);
    block->addWidget(head);
    block->addWidget(m_list, 1);
    m_variableBlock->setMinimumHeight(120);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_variableBlock);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1000, 228});
    column->addWidget(m_splitter, 1);
    return centre;
}

void DataRoom::connectParts(const Actions &actions)
{
    connect(m_sources->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const SourceId source{current.data(StudyTreeModel::SourceRole).toLongLong()};
                if (source && source != m_source)
                    showSource(source);
            });
    connect(m_search, &QLineEdit::textChanged, m_found,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::returnPressed, this, &DataRoom::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        setHasError(m_filter, false);
        if (text.isEmpty())
            applyFilter();
    });
    connect(m_parts, &Segments::chosen, this, &DataRoom::showParts);
    connect(m_labels, &Segments::chosen, this,
            [this](const QString &key) { m_cases.setLabelsShown(key == u"labels"_s); });
    connect(actions.switchView, &QAction::triggered, this, [this] {
        const QString now = m_parts->current();
        m_parts->setCurrent(now == u"both"_s       ? u"data"_s
                                : now == u"data"_s ? u"variables"_s
                                                   : u"both"_s);
        showParts();
    });
    connect(actions.switchLabels, &QAction::triggered, this, [this] {
        m_labels->setCurrent(m_labels->current() == u"labels"_s ? u"values"_s : u"labels"_s);
        m_cases.setLabelsShown(m_labels->current() == u"labels"_s);
    });
    connect(actions.recode, &QAction::triggered, this,
            [this] { Q_EMIT recodeWanted(m_panel->variable()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DataRoom::showCell);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const Variable *variable =
                    m_variables.variable(m_found->mapToSource(current).row());
                if (variable)
                    showVariable(variable->id);
            });
    connect(m_panel, &VariablePanel::analyseWanted, this, &DataRoom::analyse);
    connect(m_panel, &VariablePanel::recodeWanted, this, &DataRoom::recodeWanted);
    connect(m_panel, &VariablePanel::variableWanted, this, &DataRoom::showVariable);
}

void DataRoom::setDocument(Document *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->undoStack().disconnect(this);
    }
    m_document = document;
    m_source = {};
    m_shown.reset();
    m_filter->clear();
    m_panel->setDocument(document);
    if (document) {
        connect(document, &Document::changed, this, &DataRoom::refresh);
        connect(&document->undoStack(), &QUndoStack::indexChanged, this, &DataRoom::refreshHistory);
        refreshHistory();
    }
    refresh();
}

void DataRoom::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void DataRoom::refresh()
{
    const auto study = m_document ? m_document->study() : nullptr;
    if (study && m_shown && showSame(*study, *m_shown))
        return;
    m_shown = study;
    m_tree.setStudy(study);
    m_sources->expand(m_tree.index(0, 0));
    SourceId source = m_source;
    if (!study || !study->source(source))
        source = {m_tree.index(0, 0).data(StudyTreeModel::SourceRole).toLongLong()};
    showSource(source);
}

void DataRoom::showSource(SourceId source)
{
    m_source = source;
    const auto study = m_document ? m_document->study() : nullptr;
    const auto session = m_document ? m_document->session() : nullptr;
    m_cases.setSource(
        study, source,
        [session, source](qint64 from, qint64 to, const std::vector<VariableId> &variables) {
            return session->page(source, from, to, variables);
        });
    m_variables.setSource(study, source);
    m_list->fitColumns();
    const Source *one = study ? study->source(source) : nullptr;
    m_variableCount->setText(one ? tr("%1 in %2 · Ctrl+T switches the view")
                                       .arg(m_variables.rowCount())
                                       .arg(one->name.text(study->language))
                                 : QString());
    m_panel->showVariable({});
    if (m_cases.columnCount() > 0)
        m_view->setCurrentIndex(m_cases.index(0, std::min(1, m_cases.columnCount() - 1)));
    if (!m_filter->text().isEmpty())
        applyFilter();
    showRowCount();
    Q_EMIT designSourceChanged();
}

void DataRoom::showVariable(VariableId variable)
{
    const auto study = m_document->study();
    const Variable *one = study->variable(variable);
    if (one && one->source != m_source)
        showSource(one->source);
    if (m_panel->variable() != variable)
        m_panel->showVariable(variable);
    const int column = m_cases.columnOf(variable);
    if (column >= 0 && m_view->currentIndex().column() != column) {
        const int row = std::max(0, m_view->currentIndex().row());
        m_view->setCurrentIndex(m_cases.index(row, column));
        m_view->scrollTo(m_view->currentIndex());
    }
    const QModelIndex listed =
        m_found->mapFromSource(m_variables.index(m_variables.rowOf(variable), 0));
    if (listed.isValid() && m_list->currentIndex().row() != listed.row())
        m_list->selectRow(listed.row());
}

void DataRoom::showCell()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_document) {
        m_panel->showCell({}, {});
        return;
    }
    showVariable(m_cases.variables()[std::size_t(current.column())]->id);
    const QString unit = m_cases.index(current.row(), 0).data().toString();
    const qint64 row = m_cases.sourceRow(current.row()) + 1;
    m_panel->showCell(tr("%1, row %2").arg(unit, locale().toString(row)),
                      {{tr("Value"), current.data().toString()}});
}

void DataRoom::showParts()
{
    const QString part = m_parts->current();
    m_view->setVisible(part != u"variables"_s);
    m_variableBlock->setVisible(part != u"data"_s);
}

void DataRoom::applyFilter()
{
    const QString filter = m_filter->text().trimmed();
    if (filter.isEmpty() || !m_document) {
        m_cases.setRows(std::nullopt);
        showRowCount();
        return;
    }
    runInBackground<std::vector<qint64>>(
        this,
        [session = m_document->session(), source = m_source, filter](JobControl &job) {
            return chosenRows(*session, source, filter, job);
        },
        [this](Result<std::vector<qint64>> rows) {
            if (!rows) {
                setHasError(m_filter, true);
                m_filter->setToolTip(describe(rows.error()));
                Q_EMIT message(describe(rows.error()));
                return;
            }
            m_filter->setToolTip({});
            m_cases.setRows(std::move(rows).value());
            showRowCount();
        });
}

void DataRoom::showRowCount()
{
    const Source *one = m_document ? m_document->study()->source(m_source) : nullptr;
    const qint64 all = one ? one->rows : 0;
    const QString shown = locale().toString(m_cases.rowCount());
    m_rowCount->setText(m_cases.rowCount() == all
                            ? tr("%1 rows").arg(shown)
                            : tr("%1 of %2 rows").arg(shown, locale().toString(all)));
}

void DataRoom::refreshHistory()
{
    while (QLayoutItem *item = m_history->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QUndoStack &stack = m_document->undoStack();
    for (int i = stack.index() - 1; i >= 0 && i >= stack.index() - shownChanges; --i) {
        auto *line = new InkLabel(stack.text(i));
        line->setWordWrap(true);
        m_history->addWidget(line);
    }
    if (m_history->count() == 0)
        m_history->addWidget(new InkLabel(tr("Nothing changed since the study was opened"),
                                          TextSize::Notes, Ink::Second));
    static_cast<QLabel *>(m_history->itemAt(0)->widget())->setWordWrap(true);
}

void DataRoom::analyse(VariableId id)
{
    const auto study = m_document->study();
    const Variable *variable = study->variable(id);
    if (!variable)
        return;
    const Question *question = questionOf(*study, *variable);
    const bool background = !question || question->kind == QuestionKind::Background;
    Q_EMIT analyseWanted(
        QuestionRef{variable->source, background ? variable->name : question->name}.key());
}

} // namespace tidemark::ui
