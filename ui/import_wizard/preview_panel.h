// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_wizard/preview_model.h"
#include "ui/widgets/surface.h"

class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace tidemark::ui {

class Banner;
class InkLabel;
class Segments;

/// The live preview: the first rows as the plan reads them, or the file's own lines.
class PreviewPanel final : public Surface
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    void showPreview(const PreviewTable &preview, const ImportPlan &plan);
    /// While the file is being read the old picture stays, faded, under a tide line.
    void setWorking(bool working);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildWarning(QVBoxLayout *column);
    void showWarning(const ImportPlan &plan);
    void goToNextRemark();

    PreviewModel m_model;
    Segments *m_view = nullptr;
    InkLabel *m_rows = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    Banner *m_warning = nullptr;
    InkLabel *m_facts = nullptr;
    int m_nextRemark = 0;
    bool m_working = false;
};

} // namespace tidemark::ui
