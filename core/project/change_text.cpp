// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/project/change.h"

namespace tidemark {

namespace {

/// One text per kind of change.
struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Change)

public:
    QString operator()(const SetStudyInfo &) const { return tr("Change the study's details"); }
    QString operator()(const SetSource &change) const
    {
        return tr("Change the source “%1”").arg(change.value.name.text());
    }
    QString operator()(const AddSource &change) const
    {
        return tr("Add the source “%1”").arg(change.source.value.name.text());
    }
    QString operator()(const RemoveSource &) const { return tr("Remove a source"); }
    QString operator()(const SetVariable &change) const
    {
        return tr("Change the variable “%1”").arg(change.value.name);
    }
    QString operator()(const AddVariable &change) const
    {
        return tr("Add the variable “%1”").arg(change.value.name);
    }
    QString operator()(const RemoveVariable &) const { return tr("Remove a variable"); }
    QString operator()(const SetQuestion &change) const
    {
        return tr("Change the question “%1”").arg(change.value.name);
    }
    QString operator()(const AddQuestion &change) const
    {
        return tr("Add the question “%1”").arg(change.value.name);
    }
    QString operator()(const RemoveQuestion &) const { return tr("Remove a question"); }
    QString operator()(const MoveQuestion &) const { return tr("Move a question"); }
    QString operator()(const SetLink &) const { return tr("Change a pair of questions"); }
    QString operator()(const AddLink &) const { return tr("Pair two questions"); }
    QString operator()(const RemoveLink &) const { return tr("Undo the pairing of two questions"); }
    QString operator()(const SetAnalysis &change) const
    {
        const QString title = change.value.title.text();
        return title.isEmpty() ? tr("Change an analysis") : tr("Change “%1”").arg(title);
    }
    QString operator()(const InsertAnalysis &change) const
    {
        const QString title = change.value.title.text();
        return title.isEmpty() ? tr("Add an analysis") : tr("Add “%1”").arg(title);
    }
    QString operator()(const RemoveAnalysis &) const { return tr("Remove an entry of the report"); }
    QString operator()(const MoveAnalysis &) const { return tr("Move an entry of the report"); }
    QString operator()(const CombinedChange &change) const
    {
        return change.changes.empty() ? tr("Change nothing") : describe(change.changes.front());
    }
};

} // namespace

QString describe(const Change &change)
{
    return std::visit(ChangeText(), change.kind);
}

} // namespace tidemark
