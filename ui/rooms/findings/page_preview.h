// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include "ui/report/report_pages.h"

namespace tidemark::ui {

/// One page of the report in real proportion, drawn by the code that makes the PDF. White in the
/// dark theme too.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePreview)

public:
    enum class Fit { Page, Width, RealSize };

    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(ReportPages pages);
    int pageCount() const { return int(m_pages.pages.size()); }
    int page() const { return m_page; }
    void setPage(int page);
    void setFit(Fit fit);
    /// The page on which a heading or figure with this title starts; −1 if there is none.
    int pageOf(const QString &title) const;

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const;
    void fitScrollBars();

    ReportPages m_pages;
    int m_page = 0;
    Fit m_fit = Fit::Page;
};

} // namespace tidemark::ui
