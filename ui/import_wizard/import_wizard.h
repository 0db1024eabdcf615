// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QElapsedTimer>
#include <QWizard>

#include "ui/import_wizard/import_service.h"

namespace tidemark::ui {

class FooterHint;
class Prompts;
class StepRail;
class WizardSession;
class WizardStep;

/// Reads a file of answers into the study in five steps. Opened with a path (a file dropped on the
/// window) it starts reading at once. The study is touched by Finish alone, as one step.
class ImportWizard final : public QWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWizard)

public:
    enum StepId { AtFile, AtLayout, AtVariables, AtWave, AtReceipt };

    ImportWizard(std::shared_ptr<ImportService> service, Prompts &prompts, const QString &path = {},
                 QWidget *parent = nullptr);
    ~ImportWizard() override;

    WizardSession &session() { return *m_session; }

    /// Finish before the last step takes the guesses and goes to the receipt, or to the step that
    /// still lacks something; on the receipt it stores the wave.
    void accept() override;
    /// Stops what runs; else leaves the wizard with the study untouched.
    void reject() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSteps(Prompts &prompts);
    void shapeButtons();
    void shapeFrame();
    void enterStep(int step);
    void showState();
    void showProgress(int permille);
    void goToReceipt();
    void showDecisions();

    std::unique_ptr<WizardSession> m_session;
    std::vector<WizardStep *> m_steps;
    StepRail *m_rail = nullptr;
    FooterHint *m_hint = nullptr;
    QElapsedTimer m_working; ///< since the work under way began
    bool m_wantsReceipt = false; ///< as soon as the file is read
};

} // namespace tidemark::ui
