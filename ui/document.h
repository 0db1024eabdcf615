// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include "core/project/project_session.h"

namespace tidemark::ui {

/// The open study as the window sees it: the session, its undo stack, and news of every change.
/// Lives in the GUI thread.
class Document final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    explicit Document(std::unique_ptr<ProjectSession> session, QObject *parent = nullptr);

    /// The same value until the next change; jobs take a share of it.
    std::shared_ptr<const Study> study() const { return m_study; }
    /// For jobs, which may call it from their threads and may outlive the document.
    std::shared_ptr<ProjectSession> session() const { return m_session; }
    QUndoStack &undoStack() { return m_undoStack; }
    bool isReadOnly() const { return m_session->readOnlyReason().has_value(); }
    /// The study's title, or the file's name where it has none.
    QString name() const;
    /// When the last change was written; not valid before the first.
    QDateTime lastSaved() const { return m_lastSaved; }

    template <typename AnyId>
    AnyId newId()
    {
        return m_session->newId<AnyId>();
    }

    /// Applies a change as one step that can be undone. On error nothing happened, failed() has
    /// said why, and the answer is false.
    bool perform(const Change &change);
    /// After saveAs() of the session: the name has changed.
    void notifySaved();

Q_SIGNALS:
    /// The study is another value now; views compare the part they show.
    void changed();
    void saved();
    void failed(const QString &sentence);

private:
    friend class ChangeCommand;
    /// Applies without a step; returns what takes it back.
    Result<Change> applyNow(const Change &change);

    std::shared_ptr<ProjectSession> m_session;
    std::shared_ptr<const Study> m_study;
    QUndoStack m_undoStack;
    QDateTime m_lastSaved;
};

} // namespace tidemark::ui
