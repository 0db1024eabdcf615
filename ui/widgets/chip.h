// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tidemark::ui {

/// A thing in a role: type icon, name, grey addition ("against women"), cross or arrow. 26 high; a
/// long name takes more lines and is never cut; a long addition is, and the tooltip has it whole.
/// Delete and the cross remove it, a click asks for its choices.
class Chip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    enum class Tail { None, Cross, Arrow };

    explicit Chip(const QString &text, const QString &iconName = {}, Tail tail = Tail::Cross,
                  QWidget *parent = nullptr);

    void setAddition(const QString &addition);
    /// Where there is little room a name takes more lines sooner.
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect tailRect() const;
    /// Pixels of the width that are not the text's.
    int besideText() const;

    QString m_icon;
    QString m_addition;
    Tail m_tail = Tail::Cross;
    bool m_isNarrow = false;
};

} // namespace tidemark::ui
