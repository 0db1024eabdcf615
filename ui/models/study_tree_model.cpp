// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/study_tree_model.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include <QLocale>
#include <QMimeData>

#include "ui/models/type_words.h"
#include "ui/widgets/role_slot.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int root = 0;

/// Waves newest first, then registers, then frames.
std::vector<const Source *> inOrder(const Study &study)
{
    std::vector<const Source *> sources;
    for (const Source &source : study.sources)
        sources.push_back(&source);
    std::stable_sort(sources.begin(), sources.end(), [](const Source *a, const Source *b) {
        if (a->kind != b->kind)
            return a->kind < b->kind;
        return a->wave > b->wave;
    });
    return sources;
}

bool showSame(const Study &a, const Study &b)
{
    return a.sources == b.sources && a.questions == b.questions && a.variables == b.variables
        && a.language == b.language;
}

} // namespace

StudyTreeModel::StudyTreeModel(Depth depth, QObject *parent)
    : QAbstractItemModel(parent)
    , m_depth(depth)
    , m_nodes(1)
{
}

void StudyTreeModel::setStudy(const std::shared_ptr<const Study> &study)
{
    const auto next = study ? study : std::make_shared<const Study>();
    if (showSame(*next, *m_study)) {
        m_study = next;
        return;
    }
    beginResetModel();
    m_study = next;
    m_nodes.assign(1, {});
    for (const Source *source : inOrder(*m_study))
        addSource(*source);
    endResetModel();
}

int StudyTreeModel::add(int parent, Node node)
{
    const int id = int(m_nodes.size());
    node.parent = parent;
    node.row = int(m_nodes[std::size_t(parent)].children.size());
    if (!node.source)
        node.source = m_nodes[std::size_t(parent)].source;
    m_nodes.push_back(std::move(node));
    m_nodes[std::size_t(parent)].children.push_back(id);
    return id;
}

void StudyTreeModel::addSource(const Source &source)
{
    const QString name = source.name.text(m_study->language);
    const int head = add(root,
                         {.text = name.isEmpty() ? source.wave : name,
                          .code = QLocale().toString(source.rows),
                          .icon = iconOf(source),
                          .source = source.id,
                          .isHead = true});
    std::map<QString, int> groups;
    for (const Question *question : m_study->questionsOf(source.id)) {
        if (question->kind == QuestionKind::Background && source.kind != SourceKind::Frame)
            continue;
        int parent = head;
        if (!question->group.isEmpty()) {
            const auto found = groups.find(question->group);
            parent = found != groups.end()
                ? found->second
                : add(head, {.text = question->group, .icon = u"folder"_s});
            groups[question->group] = parent;
        }
        addQuestion(parent, *question);
    }
    addLooseVariables(head, source);
}

void StudyTreeModel::addQuestion(int parent, const Question &question)
{
    Node &group = m_nodes[std::size_t(parent)];
    if (!group.isHead)
        group.code = QString::number(group.code.toInt() + 1);
    if (m_depth == Depth::Groups)
        return;
    const QString name = shownName(*m_study, question);
    const int id = add(
        parent,
        {.text = name,
         .code = question.name,
         .icon = iconOf(question.kind),
         .search = name + u' ' + question.name + u' ' + question.wording.text(m_study->language),
         .ref = QuestionRef{question.source, question.name}.key()});
    if (question.items.size() < 2)
        return;
    for (const QuestionItem &item : question.items) {
        const Variable *variable = m_study->variable(item.variable);
        if (!variable)
            continue;
        const QString label = item.label.text(m_study->language);
        add(id,
            {.text = label.isEmpty() ? shownName(*m_study, *variable) : label,
             .code = variable->name,
             .icon = iconOf(question.kind),
             .search =
                 label + u' ' + variable->name + u' ' + variable->label.text(m_study->language),
             .ref = QuestionRef{variable->source, variable->name}.key()});
    }
}

void StudyTreeModel::addLooseVariables(int parent, const Source &source)
{
    std::unordered_set<qint64> asked;
    for (const Question *question : m_study->questionsOf(source.id)) {
        for (const QuestionItem &item : question->items)
            asked.insert(item.variable.value);
    }
    int recoded = -1;
    for (const Variable *variable : m_study->variablesOf(source.id)) {
        if (asked.contains(variable->id.value))
            continue;
        if (!variable->recode) {
            if (source.kind == SourceKind::Frame)
                addVariable(parent, *variable);
            continue;
        }
        if (recoded < 0)
            recoded = add(parent, {.text = tr("Recoded"), .icon = u"folder"_s});
        Node &group = m_nodes[std::size_t(recoded)];
        group.code = QString::number(group.code.toInt() + 1);
        addVariable(recoded, *variable);
    }
}

void StudyTreeModel::addVariable(int parent, const Variable &variable)
{
    if (m_depth == Depth::Groups)
        return;
    const QString name = shownName(*m_study, variable);
    add(parent,
        {.text = name,
         .code = variable.name,
         .icon = iconOf(*m_study, variable),
         .search = name + u' ' + variable.name,
         .ref = QuestionRef{variable.source, variable.name}.key()});
}

QModelIndex StudyTreeModel::indexOf(const QuestionRef &ref) const
{
    const QString key = ref.key();
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].ref == key)
            return createIndex(m_nodes[i].row, 0, quintptr(i));
    }
    return {};
}

const StudyTreeModel::Node &StudyTreeModel::node(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? std::size_t(index.internalId()) : std::size_t(root)];
}

QModelIndex StudyTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &above = node(parent);
    if (column != 0 || row < 0 || row >= int(above.children.size()))
        return {};
    return createIndex(row, 0, quintptr(above.children[std::size_t(row)]));
}

QModelIndex StudyTreeModel::parent(const QModelIndex &index) const
{
    const int above = node(index).parent;
    if (above <= root)
        return {};
    return createIndex(m_nodes[std::size_t(above)].row, 0, quintptr(above));
}

int StudyTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int StudyTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant StudyTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &one = node(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return one.text;
    case Qt::ToolTipRole:
        return one.code.isEmpty() ? one.text : one.text + u" · " + one.code;
    case IconRole:
        return one.icon;
    case CodeRole:
        return one.code;
    case SearchRole:
        return one.search.isEmpty() ? one.text : one.search;
    case HeadRole:
        return one.isHead;
    case RefRole:
        return one.ref;
    case SourceRole:
        return one.source.value;
    default:
        return {};
    }
}

Qt::ItemFlags StudyTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!node(index).ref.isEmpty())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList StudyTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(questionMimeType)};
}

QMimeData *StudyTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList keys;
    for (const QModelIndex &index : indexes)
        keys << node(index).ref;
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(questionMimeType), keys.join(u'\n').toUtf8());
    return data;
}

} // namespace tidemark::ui
