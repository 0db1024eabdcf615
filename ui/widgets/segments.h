// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

class QButtonGroup;

namespace tidemark::ui {

/// One choice out of a few, side by side within one border. Arrow keys move between them.
class Segments final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segments)

public:
    struct Item
    {
        QString key = {};
        QString text = {}; ///< shown; also tooltip and accessible name where only the icon is shown
        QString icon = {}; ///< empty = none
        bool iconOnly = false; ///< the text appears only while chosen
        bool enabled = true;
        QString reason = {}; ///< tooltip; why it is disabled

        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit Segments(QWidget *parent = nullptr);

    /// Replaces all; the same key stays chosen, else the first enabled item.
    void setItems(const std::vector<Item> &items);
    QString current() const;
    /// Chooses without a signal.
    void setCurrent(const QString &key);
    /// The keyboard goes to the chosen item.
    void focusCurrent();

Q_SIGNALS:
    void chosen(const QString &key); ///< by the user

private:
    void showTexts();

    QButtonGroup *m_group = nullptr;
    std::vector<Item> m_items;
};

} // namespace tidemark::ui
