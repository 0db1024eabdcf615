// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/wizard_step.h"

#include <QWizard>

namespace tidemark::ui {

WizardStep::WizardStep(WizardSession &session, QWidget *parent)
    : QWizardPage(parent)
    , m_session(session)
{
    setAutoFillBackground(false);
    connect(&session, &WizardSession::draftChanged, this, &QWizardPage::completeChanged);
    connect(&session, &WizardSession::stateChanged, this, &QWizardPage::completeChanged);
}

bool WizardStep::isComplete() const
{
    return m_session.working() == WizardSession::Working::No && !m_session.error()
        && m_session.draft().hasPlan();
}

bool WizardStep::isCurrent() const
{
    return wizard() && wizard()->currentPage() == this;
}

} // namespace tidemark::ui
