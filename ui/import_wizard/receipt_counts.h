// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "ui/import_wizard/receipt_summary.h"

namespace tidemark::ui {

/// The five counts of the receipt side by side, 100 high. The last one, differences from the raw
/// text, is on tide-4 with a tick while 0 and on ember-2 otherwise.
class ReceiptCounts final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptCounts(QWidget *parent = nullptr);

    void showSummary(const ReceiptSummary &summary);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Count
    {
        QString number = {};
        QString name = {};
        QString below = {};
    };
    void paintCount(QPainter &painter, const QRectF &rect, std::size_t index) const;

    std::array<Count, 5> m_counts;
    bool m_anyNotUnderstood = false;
    bool m_anyDifference = false;
};

} // namespace tidemark::ui
