// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

class QGridLayout;

namespace tidemark::ui {

/// Things that were looked at: a tick for those in order, a triangle for those to look at.
class CheckList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckList)

public:
    struct Item
    {
        QString text = {};
        bool isRemark = false;

        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit CheckList(QWidget *parent = nullptr);

    void setItems(const std::vector<Item> &items);
    const std::vector<Item> &items() const { return m_items; }
    int remarkCount() const;

private:
    std::vector<Item> m_items;
    QGridLayout *m_rows = nullptr;
};

} // namespace tidemark::ui
