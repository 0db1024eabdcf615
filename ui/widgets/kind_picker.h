// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractButton>

class QMenu;

namespace tidemark::ui {

/// What kind of analysis stands on the table: icon and arrow; its name stands above it and in the
/// tooltip. A click, Space, Enter or Down opens the kinds; one that does not fit the question says
/// why.
class KindPicker final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KindPicker)

public:
    struct Kind
    {
        QString key = {};
        QString name = {};
        QString icon = {};
        QString refusal = {}; ///< why it cannot be chosen; empty if it can

        friend bool operator==(const Kind &, const Kind &) = default;
    };

    explicit KindPicker(QWidget *parent = nullptr);

    void setKinds(const std::vector<Kind> &kinds, const QString &current);
    const QString &current() const { return m_current; }
    /// The list of kinds, as it opens. Deletes itself when it closes.
    QMenu *openMenu();

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<Kind> m_kinds;
    QString m_current;
    QString m_icon;
};

} // namespace tidemark::ui
