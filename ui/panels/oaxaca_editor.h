// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/request_editor.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace tidemark::ui {

class Segments;

/// Which two groups are compared, by which factors their difference is explained, and how.
class OaxacaEditor final : public RequestEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OaxacaEditor)

public:
    explicit OaxacaEditor(QWidget *parent = nullptr);

    void setRequest(const Study &study, const AnalysisRequest &request) override;
    AnalysisRequest request() const override;

private:
    void tell(const QString &step);
    QComboBox *addBox(const QString &name, const QString &explanation);
    void fillBetween();
    void fillGroups();
    void fillStandards();
    void fillFactors();

    Study m_study;
    OaxacaRequest m_request; ///< what no control here shows is kept
    QComboBox *m_between = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QPushButton *m_factors = nullptr;
    QMenu *m_factorMenu = nullptr;
    Segments *m_family = nullptr;
    QComboBox *m_standard = nullptr;
};

} // namespace tidemark::ui
