// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/import_wizard.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/import_wizard/file_step.h"
#include "ui/import_wizard/footer_hint.h"
#include "ui/import_wizard/layout_step.h"
#include "ui/import_wizard/receipt_step.h"
#include "ui/import_wizard/step_rail.h"
#include "ui/import_wizard/variables_step.h"
#include "ui/import_wizard/wave_step.h"
#include "ui/import_wizard/wizard_session.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/usual_size.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int footerHeight = 56;

} // namespace

ImportWizard::ImportWizard(std::shared_ptr<ImportService> service, Prompts &prompts,
                           const QString &path, QWidget *parent)
    : QWizard(parent)
    , m_session(std::make_unique<WizardSession>(std::move(service)))
{
    setWindowTitle(tr("Read data"));
    setWizardStyle(ModernStyle);
    setOptions(IndependentPages | HaveHelpButton | HaveCustomButton1 | NoDefaultButton
               | NoBackButtonOnStartPage);
    setMinimumSize(1000, 680);
    resize(usualSize(*this));
    m_rail = new StepRail(
        {tr("File"), tr("Layout"), tr("Variables"), tr("Wave and unit"), tr("Receipt")});
    m_rail->setSynthetic(m_session->study()->synthetic);
    setSideWidget(m_rail);
    addSteps(prompts);
    shapeButtons();
    connect(this, &QWizard::currentIdChanged, this, &ImportWizard::enterStep);
    connect(m_session.get(), &WizardSession::draftChanged, this, &ImportWizard::showDecisions);
    connect(m_session.get(), &WizardSession::stateChanged, this, &ImportWizard::showState);
    connect(m_session.get(), &WizardSession::progressed, this, &ImportWizard::showProgress);
    if (!path.isEmpty())
        m_session->openFile(path);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::addSteps(Prompts &prompts)
{
    auto *file = new FileStep(*m_session, prompts);
    connect(file, &FileStep::recipeChosen, this, [this] { m_wantsReceipt = true; });
    m_steps = {file, new LayoutStep(*m_session), new VariablesStep(*m_session, prompts),
               new WaveStep(*m_session), new ReceiptStep(*m_session, prompts)};
    for (int step = 0; step < int(m_steps.size()); ++step) {
        setPage(step, m_steps[std::size_t(step)]);
        m_steps[std::size_t(step)]->setFinalPage(step > AtFile);
    }
}

void ImportWizard::shapeButtons()
{
    m_hint = new FooterHint(this);
    setButton(CustomButton1, m_hint);
    setButtonLayout(
        {HelpButton, CustomButton1, Stretch, CancelButton, BackButton, NextButton, FinishButton});
    setButtonText(HelpButton, tr("Help"));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonShape(button(HelpButton), ButtonShape::Quiet);
    setButtonShape(button(CancelButton), ButtonShape::Quiet);
    setButtonShape(button(NextButton), ButtonShape::Primary);
    button(HelpButton)->setIcon(icon("info"_L1));
}

void ImportWizard::shapeFrame()
{
    QWidget *side = m_rail->parentWidget();
    side->layout()->setContentsMargins(0, 0, 0, 0);
    QLayout *grid = side->parentWidget()->layout();
    for (int index = 0; index < grid->count(); ++index) {
        QLayoutItem *item = grid->itemAt(index);
        if (item->layout()) {
            item->layout()->setContentsMargins(16, 12, 16, 12);
            item->layout()->setSpacing(8);
            continue;
        }
        QWidget *part = item->widget();
        if (auto *frame = qobject_cast<QFrame *>(part); frame && frame != side) {
            frame->setFrameShape(QFrame::NoFrame);
            frame->setAutoFillBackground(false);
            frame->setContentsMargins(0, 0, 0, 0);
            frame->layout()->setContentsMargins(0, 0, 0, 0);
        } else if (part && part != side) {
            part->setMaximumHeight(0); // the ruler; the hairline is drawn in paintEvent
        }
    }
}

void ImportWizard::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.canvas);
    const QRect footer(0, height() - footerHeight, width(), footerHeight);
    painter.fillRect(footer, c.surface);
    painter.fillRect(QRect(0, footer.top(), width(), 1), c.line);
}

void ImportWizard::accept()
{
    if (currentId() != AtReceipt)
        goToReceipt();
    else if (m_session->publish())
        QWizard::accept();
}

void ImportWizard::goToReceipt()
{
    int before = -1;
    while (currentId() != AtReceipt && currentId() != before && currentPage()->isComplete()) {
        before = currentId();
        next();
    }
}

void ImportWizard::reject()
{
    if (m_session->working() != WizardSession::Working::No) {
        m_session->cancel();
        return;
    }
    QWizard::reject();
}

void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    const bool working = m_session->working() != WizardSession::Working::No;
    // Esc stops what runs; it never throws the choices away.
    if (event->key() == Qt::Key_Escape && !working && m_session->draft().hasPlan())
        return;
    QWizard::keyPressEvent(event);
}

void ImportWizard::enterStep(int step)
{
    if (step < 0)
        return;
    shapeFrame();
    m_rail->setCurrent(step);
    setButtonShape(button(FinishButton),
                   step == int(m_steps.size()) - 1 ? ButtonShape::Primary : ButtonShape::Secondary);
    m_steps[std::size_t(step)]->enter();
    showDecisions();
    showState();
}

void ImportWizard::showDecisions()
{
    m_rail->setFileName(QFileInfo(m_session->draft().path).fileName());
    for (int step = 0; step < int(m_steps.size()); ++step)
        m_rail->setDecided(step, m_steps[std::size_t(step)]->decided());
    if (currentId() >= 0)
        m_hint->setText(m_steps[std::size_t(currentId())]->hint());
}

void ImportWizard::showState()
{
    const bool working = m_session->working() != WizardSession::Working::No;
    setButtonText(CancelButton, working ? tr("Stop") : tr("Cancel"));
    if (working) {
        m_working.start();
        return;
    }
    showDecisions();
    if (!m_wantsReceipt)
        return;
    m_wantsReceipt = false;
    if (!m_session->error())
        goToReceipt();
}

void ImportWizard::showProgress(int permille)
{
    constexpr qint64 quietFor = 2000;
    const qint64 elapsed = m_working.elapsed();
    if (elapsed < quietFor || permille <= 0 || m_session->working() == WizardSession::Working::No)
        return;
    const qint64 left = elapsed * (1000 - permille) / permille / 1000;
    m_hint->setText(tr("Reading: %1 %, about %2 s left").arg(permille / 10).arg(left));
}

} // namespace tidemark::ui
