// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/request_editor.h"

class QMenu;
class QPushButton;

namespace tidemark::ui {

class InkLabel;
class Segments;

/// What is compared between waves: shares or a mean, and which answers are counted together.
class ChangeEditor final : public RequestEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeEditor)

public:
    explicit ChangeEditor(QWidget *parent = nullptr);

    void setRequest(const Study &study, const AnalysisRequest &request) override;
    AnalysisRequest request() const override;

private:
    void fillAnswers();
    void fillContrasts();

    ChangeRequest m_request; ///< what no control here shows is kept
    std::vector<ValueLabel> m_answers;
    QString m_language;
    Segments *m_statistic = nullptr;
    QPushButton *m_together = nullptr;
    QPushButton *m_contrasts = nullptr;
    QMenu *m_answerMenu = nullptr;
    QMenu *m_contrastMenu = nullptr;
    InkLabel *m_hint = nullptr;
};

} // namespace tidemark::ui
