// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tidemark::ui {

class InkLabel;

/// Heading of a section in a panel: 40 high, title left, any small thing right.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Takes ownership; stands at the right end, in the order added.
    void addTail(QWidget *tail);

private:
    InkLabel *m_title = nullptr;
    QHBoxLayout *m_row = nullptr;
};

} // namespace tidemark::ui
