// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/request_editor.h"

class QComboBox;

namespace tidemark::ui {

/// Mean, quantiles, variance, total, ratio or number of units.
class NumberEditor final : public RequestEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberEditor)

public:
    explicit NumberEditor(QWidget *parent = nullptr);

    void setRequest(const Study &study, const AnalysisRequest &request) override;
    AnalysisRequest request() const override;

private:
    void tell();

    MeanRequest m_request; ///< what no control here shows is kept
    QComboBox *m_statistic = nullptr;
    QComboBox *m_rule = nullptr;
    QComboBox *m_denominator = nullptr;
};

} // namespace tidemark::ui
