// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/report/chart_spec.h"
#include "core/report/regression_table.h"

class QPushButton;
class QToolButton;

namespace tidemark::ui {

class InkLabel;
class PageTabs;
class Segments;

/// The line above a figure: the pages of a model, kinds of figure or of table, what is shown, and
/// how far a computation is.
class FigureToolbar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureToolbar)

public:
    enum class Page { Whole, Figure, Table, Checks };

    /// What can be shown or hidden.
    struct Toggles
    {
        bool interval = true;
        bool base = true;
        bool totals = true;
        bool hasGroups = false;
        bool hasShades = false;
    };

    explicit FigureToolbar(QWidget *parent = nullptr);

    /// Without a figure nothing can be chosen.
    void clear();
    void setKinds(const std::vector<ChartKind> &kinds, ChartKind current);
    void setToggles(const Toggles &toggles);
    /// Figure and table together have no pages.
    void setWhole();
    /// The pages of a model; its coefficients where the table chosen before is not among them.
    void setPages(const std::vector<RegressionTable> &tables, int remarks);

    Page page() const;
    RegressionTable table() const;
    bool isShaded() const;
    PageTabs *tabs() const { return m_tabs; }

    /// What is being computed is seen on every page, what is done not beside the kinds of table.
    void setWorking(const QString &state);
    void setStoppable();
    void setDone(const QString &state);

Q_SIGNALS:
    void kindChosen(tidemark::ChartKind kind);
    void pageChosen();
    void tableChosen();
    void intervalWanted(bool on);
    void baseWanted(bool on);
    void totalsWanted(bool on);
    void shadesWanted(bool on);
    void moreWanted(QWidget *place);
    void stopWanted();

private:
    void nameParts();
    void addParts();
    void connectParts();
    void showParts();

    PageTabs *m_tabs = nullptr;
    Segments *m_kinds = nullptr;
    Segments *m_tables = nullptr;
    QToolButton *m_interval = nullptr;
    QToolButton *m_base = nullptr;
    QToolButton *m_totals = nullptr;
    QToolButton *m_shades = nullptr;
    QToolButton *m_more = nullptr;
    InkLabel *m_state = nullptr;
    QPushButton *m_stop = nullptr;
    Toggles m_toggles = {};
    bool m_hasFigure = false;
    bool m_hasPages = false;
    bool m_isWorking = false;
};

} // namespace tidemark::ui
