// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/analysis/request.h"
#include "core/model/study.h"

namespace tidemark::ui {

/// What one kind of analysis can be asked for besides its roles. A function both ways: request()
/// after setRequest(study, r) is r.
class RequestEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestEditor)

public:
    using QWidget::QWidget;

    /// @pre the request is of the kind of the editor
    virtual void setRequest(const Study &study, const AnalysisRequest &request) = 0;
    virtual AnalysisRequest request() const = 0;

Q_SIGNALS:
    /// The user chose something; `step` names it for undo.
    void edited(const tidemark::AnalysisRequest &request, const QString &step);
};

} // namespace tidemark::ui
