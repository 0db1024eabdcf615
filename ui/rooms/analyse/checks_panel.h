// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/analysis/analysis_result.h"

namespace tidemark::ui {

class CheckList;
class Tag;

/// What was looked at in the models of a regression, beside the figure. Hidden for other results.
class ChecksPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksPanel)

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    void setResult(const AnalysisResult &result, const QString &language);

private:
    Tag *m_count = nullptr;
    CheckList *m_list = nullptr;
};

} // namespace tidemark::ui
