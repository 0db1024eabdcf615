// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "core/model/study.h"
#include "ui/models/question_ref.h"

namespace tidemark::ui {

/// Sources, their groups, questions, items and recodes. Questions and items can be dragged.
class StudyTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StudyTreeModel)

public:
    enum Role {
        IconRole = Qt::UserRole, ///< name in resources/icons
        CodeRole, ///< at the right: code, or number of rows or questions
        SearchRole, ///< name, label and wording
        HeadRole, ///< bool: a source, shown semibold
        RefRole, ///< key of a QuestionRef; empty for sources and groups
        SourceRole ///< SourceId::value of any node
    };
    /// Whether questions are shown or only sources and groups (the data room).
    enum class Depth { Questions, Groups };

    explicit StudyTreeModel(Depth depth = Depth::Questions, QObject *parent = nullptr);

    /// Rebuilds if anything it shows has changed; nullptr empties it.
    void setStudy(const std::shared_ptr<const Study> &study);
    const Study &study() const { return *m_study; }
    /// The first node of this question or variable.
    QModelIndex indexOf(const QuestionRef &ref) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        std::vector<int> children = {};
        QString text = {};
        QString code = {};
        QString icon = {};
        QString search = {};
        QString ref = {};
        SourceId source = {};
        bool isHead = false;
    };

    int add(int parent, Node node);
    void addSource(const Source &source);
    void addQuestion(int parent, const Question &question);
    void addVariable(int parent, const Variable &variable);
    void addLooseVariables(int parent, const Source &source);
    const Node &node(const QModelIndex &index) const;

    Depth m_depth;
    std::shared_ptr<const Study> m_study = std::make_shared<Study>();
    std::vector<Node> m_nodes;
};

} // namespace tidemark::ui
