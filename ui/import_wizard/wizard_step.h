// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

#include "ui/import_wizard/wizard_session.h"

namespace tidemark::ui {

/// A page of the wizard: shows the session's draft and changes it, holds no choice of its own.
class WizardStep : public QWizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardStep)

public:
    explicit WizardStep(WizardSession &session, QWidget *parent = nullptr);

    /// What was decided here, for the rail.
    virtual QString decided() const = 0;
    /// One short line for the footer.
    virtual QString hint() const = 0;
    /// The page comes into view.
    virtual void enter() {}

    /// A plan is there and nothing is being read.
    bool isComplete() const override;

protected:
    WizardSession &session() const { return m_session; }
    /// The page is the one in view.
    bool isCurrent() const;

private:
    WizardSession &m_session;
};

} // namespace tidemark::ui
