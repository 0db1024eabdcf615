// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/request_editor.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace tidemark::ui {

class Segments;

/// Who was treated, who they are compared with, between which waves, and how it is estimated.
class DifferenceEditor final : public RequestEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceEditor)

public:
    explicit DifferenceEditor(QWidget *parent = nullptr);

    void setRequest(const Study &study, const AnalysisRequest &request) override;
    AnalysisRequest request() const override;

private:
    DifferenceRequest current() const;
    void tell(const QString &step);
    void connectBoxes();
    QComboBox *addBox(const QString &name, const QString &explanation);
    QPushButton *addMenu(const QString &name, const QString &text,
                         void (DifferenceEditor::*fill)(QMenu &));
    void fillTreatment();
    void fillWaves();
    void fillErrors();
    void fillTreated(QMenu &menu);
    void fillComparison(QMenu &menu);
    void fillCovariates(QMenu &menu);

    Study m_study;
    DifferenceRequest m_request; ///< what no control here shows is kept
    QComboBox *m_treatment = nullptr;
    QPushButton *m_treated = nullptr;
    QPushButton *m_comparison = nullptr;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QPushButton *m_covariates = nullptr;
    Segments *m_constants = nullptr;
    QComboBox *m_errors = nullptr;
    QComboBox *m_changing = nullptr;
};

} // namespace tidemark::ui
