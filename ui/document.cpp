// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include <QFileInfo>

#include "ui/undo/change_command.h"

namespace tidemark::ui {

Document::Document(std::unique_ptr<ProjectSession> session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_study(m_session->study())
{
}

QString Document::name() const
{
    const QString title = m_study->title.text(m_study->language);
    if (!title.isEmpty())
        return title;
    return m_session->isUnsaved() ? tr("New study")
                                  : QFileInfo(m_session->path()).completeBaseName();
}

bool Document::perform(const Change &change)
{
    auto inverse = applyNow(change);
    if (!inverse)
        return false;
    m_undoStack.push(new ChangeCommand(*this, change, std::move(inverse).value()));
    return true;
}

void Document::notifySaved()
{
    m_lastSaved = QDateTime::currentDateTime();
    Q_EMIT saved();
}

Result<Change> Document::applyNow(const Change &change)
{
    auto inverse = m_session->apply(change);
    if (!inverse) {
        Q_EMIT failed(describe(inverse.error()));
        return inverse;
    }
    m_study = m_session->study();
    m_lastSaved = QDateTime::currentDateTime();
    Q_EMIT changed();
    return inverse;
}

} // namespace tidemark::ui
