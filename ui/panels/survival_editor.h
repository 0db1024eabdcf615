// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/request_editor.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace tidemark::ui {

/// Which variable tells whether the event came, its codes for yes, and the times to report.
class SurvivalEditor final : public RequestEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SurvivalEditor)

public:
    explicit SurvivalEditor(QWidget *parent = nullptr);

    void setRequest(const Study &study, const AnalysisRequest &request) override;
    AnalysisRequest request() const override;

private:
    void tell(const QString &step);
    void fillCodes();

    SurvivalRequest m_request; ///< what no control here shows is kept
    std::vector<ValueLabel> m_answers; ///< of the event
    QString m_language;
    QComboBox *m_event = nullptr;
    QPushButton *m_codes = nullptr;
    QMenu *m_codeMenu = nullptr;
    QLineEdit *m_times = nullptr;
};

} // namespace tidemark::ui
