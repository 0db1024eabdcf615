// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QUndoCommand>

#include "ui/rooms/analyse/analysis_state.h"

namespace tidemark::ui {

/// Exchanges an unsaved analysis for another; the study is not touched.
class DraftCommand final : public QUndoCommand
{
public:
    DraftCommand(AnalysisState &state, Draft before, Draft after, const QString &text)
        : QUndoCommand(text)
        , m_state(&state)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override
    {
        if (m_state)
            m_state->show(m_before);
    }
    void redo() override
    {
        if (m_state)
            m_state->show(m_after);
    }

private:
    QPointer<AnalysisState> m_state;
    Draft m_before;
    Draft m_after;
};

} // namespace tidemark::ui
