// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/layout_step.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include "ui/import_wizard/error_note.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/layout_form.h"
#include "ui/import_wizard/preview_panel.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int formWidth = 392;

} // namespace

LayoutStep::LayoutStep(WizardSession &session, QWidget *parent)
    : WizardStep(session, parent)
    , m_form(new LayoutForm(session))
    , m_preview(new PreviewPanel)
    , m_error(new ErrorNote)
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, 0);
    auto *left = new QVBoxLayout;
    setSpaces(left, 0, 0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(formWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_error->setFixedWidth(formWidth);
    m_error->setContentsMargins(16, 16, 16, 0);
    left->addWidget(m_error);
    left->addWidget(scroll, 1);
    row->addLayout(left);
    row->addWidget(m_preview, 1);
    connect(&session, &WizardSession::draftChanged, this, &LayoutStep::showDraft);
    connect(&session, &WizardSession::stateChanged, this, &LayoutStep::showState);
}

QString LayoutStep::decided() const
{
    const ImportPlan &plan = session().plan();
    if (!plan.text.encoding.value.isEmpty())
        return ImportWords::encoding(plan.text.encoding.value);
    if (!plan.sheet.sheet.value.isEmpty())
        return plan.sheet.sheet.value;
    return session().draft().hasPlan() ? tr("Taken from the file") : QString();
}

QString LayoutStep::hint() const
{
    const WizardDraft &draft = session().draft();
    const QLocale locale;
    return tr("Read %1 in %2 s")
        .arg(ImportWords::fileSize(draft.proposal.fileSize),
             locale.toString(std::max(draft.secondsToRead, 0.01), 'f', 2));
}

void LayoutStep::enter()
{
    showDraft();
    showState();
}

void LayoutStep::showDraft()
{
    if (!isCurrent())
        return;
    m_form->showPlan(session().plan());
    m_preview->showPreview(session().draft().proposal.preview, session().plan());
}

void LayoutStep::showState()
{
    m_preview->setWorking(session().working() == WizardSession::Working::Reading);
    m_error->showError(session().error());
}

} // namespace tidemark::ui
