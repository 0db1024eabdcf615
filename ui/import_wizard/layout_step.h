// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_wizard/wizard_step.h"

namespace tidemark::ui {

class ErrorNote;
class LayoutForm;
class PreviewPanel;

/// Step 2: how the file is laid out, with a live preview.
class LayoutStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit LayoutStep(WizardSession &session, QWidget *parent = nullptr);

    QString decided() const override;
    QString hint() const override;
    void enter() override;

private:
    void showDraft();
    void showState();

    LayoutForm *m_form = nullptr;
    PreviewPanel *m_preview = nullptr;
    ErrorNote *m_error = nullptr;
};

} // namespace tidemark::ui
