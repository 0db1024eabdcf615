// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace tidemark::ui {

/// Filters above a table, one chosen: "All 61  Scale 22  …". Arrow keys move between them.
class FilterTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterTabs(const QString &accessibleName, QWidget *parent = nullptr);

    /// Tabs with an id, in order; a warning triangle for what asks to be looked at, which stands at
    /// the right end.
    void addTab(int id, const QString &objectName);
    void addWarningTab(int id, const QString &objectName);
    void addTail(QWidget *tail);
    void setText(int id, const QString &text);
    void setTabVisible(int id, bool visible);
    int current() const;
    /// Without a signal.
    void setCurrent(int id);

Q_SIGNALS:
    void chosen(int id); ///< by the user

private:
    QButtonGroup *m_group = nullptr;
    QHBoxLayout *m_row = nullptr;
    int m_places = 0;
};

} // namespace tidemark::ui
