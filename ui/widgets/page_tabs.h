// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTabBar>

namespace tidemark::ui {

/// The pages of a card side by side, 40 high, with a line of 2 px under the one that is shown. A
/// page may carry the number of remarks on it.
class PageTabs final : public QTabBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageTabs)

public:
    explicit PageTabs(QWidget *parent = nullptr);

    void setRemarks(int page, int count);
    int remarks(int page) const { return m_remarks.value(page); }

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int contentWidth(int index) const;

    QList<int> m_remarks;
};

} // namespace tidemark::ui
