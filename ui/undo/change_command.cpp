// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/change_command.h"

#include "ui/document.h"

namespace tidemark::ui {

ChangeCommand::ChangeCommand(Document &document, const Change &named, Change inverse)
    : QUndoCommand(describe(named))
    , m_document(document)
    , m_next(std::move(inverse))
{
}

void ChangeCommand::redo()
{
    if (m_isDone)
        m_isDone = false;
    else
        flip();
}

void ChangeCommand::flip()
{
    auto inverse = m_document.applyNow(m_next);
    if (inverse)
        m_next = std::move(inverse).value();
    else
        setObsolete(true);
}

} // namespace tidemark::ui
