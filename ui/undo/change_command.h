// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include "core/project/change.h"

namespace tidemark::ui {

class Document;

/// The only undo command: holds one change and swaps it with its inverse each time it is flipped.
class ChangeCommand final : public QUndoCommand
{
public:
    /// For a change that is already done; `named` gives the text, `inverse` takes it back.
    ChangeCommand(Document &document, const Change &named, Change inverse);

    void undo() override { flip(); }
    void redo() override;

private:
    void flip();

    Document &m_document;
    Change m_next;
    bool m_isDone = true; ///< QUndoStack::push() calls redo() once
};

} // namespace tidemark::ui
