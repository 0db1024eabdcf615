// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_table_model.h"
#include "ui/models/study_tree_model.h"
#include "ui/models/variable_table_model.h"
#include "ui/rooms/room.h"

class QSortFilterProxyModel;
class QTreeView;
class QVBoxLayout;

namespace tidemark::ui {

class Actions;
class CaseView;
class DataTable;
class EmptyState;
class FoldSplitter;
class InkLabel;
class Prompts;
class SearchField;
class Segments;
class VariablePanel;

/// Sources at the left, answers and variables in the middle, the variable at the right.
class DataRoom final : public Room
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataRoom)

public:
    DataRoom(const Actions &actions, Prompts &prompts, QWidget *parent = nullptr);

    void setDocument(Document *document) override;
    void focusSearch() override;
    SourceId designSource() const { return m_source; }

Q_SIGNALS:
    /// Key of a QuestionRef.
    void analyseWanted(const QString &key);
    void recodeWanted(tidemark::VariableId variable);

private:
    QWidget *makeLeft(const Actions &actions);
    QWidget *makeCentre(const Actions &actions);
    void connectParts(const Actions &actions);
    void refresh();
    void showSource(SourceId source);
    void showVariable(VariableId variable);
    void showCell();
    void showParts();
    void applyFilter();
    void showRowCount();
    void refreshHistory();
    void analyse(VariableId variable);

    Prompts &m_prompts;
    Document *m_document = nullptr;
    SourceId m_source;
    std::shared_ptr<const Study> m_shown;
    StudyTreeModel m_tree{StudyTreeModel::Depth::Groups};
    CaseTableModel m_cases;
    VariableTableModel m_variables;
    QSortFilterProxyModel *m_found = nullptr;
    QTreeView *m_sources = nullptr;
    SearchField *m_search = nullptr;
    SearchField *m_filter = nullptr;
    Segments *m_parts = nullptr;
    Segments *m_labels = nullptr;
    InkLabel *m_rowCount = nullptr;
    CaseView *m_view = nullptr;
    DataTable *m_list = nullptr;
    QWidget *m_variableBlock = nullptr;
    InkLabel *m_variableCount = nullptr;
    FoldSplitter *m_splitter = nullptr;
    QVBoxLayout *m_history = nullptr;
    VariablePanel *m_panel = nullptr;
};

} // namespace tidemark::ui
