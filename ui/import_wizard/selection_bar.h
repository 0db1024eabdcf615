// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/import_wizard/plan_edits.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tidemark::ui {

class InkLabel;
class WizardSession;

/// Changes several variables at once: kind, label set, missing codes, battery. Keeps its place when
/// none is chosen, so the grid never jumps.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(WizardSession &session, QWidget *parent = nullptr);

    /// `lines` is the number of ticked lines, `columns` all their columns.
    void showSelection(int lines, const std::vector<int> &columns);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectFields();
    void showKind(const ImportPlan &plan);
    void showLabels(const ImportPlan &plan);
    void showMissing(const ImportPlan &plan);
    void showTogether(const ImportPlan &plan);
    void setMissing();
    void putTogether();

    WizardSession &m_session;
    std::vector<int> m_columns;
    std::vector<LabelSet> m_sets;
    InkLabel *m_count = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_labels = nullptr;
    QLineEdit *m_missing = nullptr;
    QPushButton *m_together = nullptr;
};

} // namespace tidemark::ui
