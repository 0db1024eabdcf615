// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/request_editor.h"

namespace tidemark::ui {

class Segments;

/// Mean, total, median or number of units.
class NumberEditor final : public RequestEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberEditor)

public:
    explicit NumberEditor(QWidget *parent = nullptr);

    void setRequest(const Study &study, const AnalysisRequest &request) override;
    AnalysisRequest request() const override;

private:
    MeanRequest m_request; ///< what no control here shows is kept
    Segments *m_statistic = nullptr;
};

} // namespace tidemark::ui
