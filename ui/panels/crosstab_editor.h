// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "ui/panels/request_editor.h"

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace tidemark::ui {

class Segments;

/// Direction of the shares, letters and how they are adjusted, residuals, tests and measures.
class CrosstabEditor final : public RequestEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CrosstabEditor)

public:
    explicit CrosstabEditor(QWidget *parent = nullptr);

    void setRequest(const Study &study, const AnalysisRequest &request) override;
    AnalysisRequest request() const override;

private:
    void tell(const QString &step);
    void showState();
    void fillTests();

    CrosstabRequest m_request; ///< what no control here shows is kept
    Segments *m_direction = nullptr;
    QToolButton *m_letters = nullptr;
    QComboBox *m_adjustment = nullptr;
    QToolButton *m_residuals = nullptr;
    QPushButton *m_tests = nullptr;
    QMenu *m_testMenu = nullptr;
};

} // namespace tidemark::ui
