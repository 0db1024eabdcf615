// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace tidemark::ui {

/// A line edit with a magnifier, a cross while it holds text, and the keys that lead to it. Esc
/// empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, const QKeySequence &keys = {},
                         QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys;
};

/// Paints a key name in a small outlined box that ends at the right of `rect`.
void paintKeys(QPainter &painter, const QRect &rect, const QKeySequence &keys,
               const QPalette &palette);

} // namespace tidemark::ui
