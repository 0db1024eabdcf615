// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/import_wizard/plan_edits.h"
#include "ui/widgets/surface.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tidemark::ui {

class CountList;
class InkLabel;
class WizardSession;

/// The right side of the step Variables: wording, values with counts, why the type was chosen, and
/// what the variable is used for.
class VariableDetails final : public Surface
{
    Q_OBJECT

public:
    explicit VariableDetails(WizardSession &session, QWidget *parent = nullptr);

    void showRow(const VariableRow &row);

private:
    void buildHead(QVBoxLayout *column);
    void buildValues(QVBoxLayout *column);
    void buildReasons(QVBoxLayout *column);
    void buildUse(QVBoxLayout *column);
    QComboBox *addField(QVBoxLayout *column, const QString &label, const QString &objectName);
    void connectFields();
    void showValues(const ColumnPlan &column);
    void showReasons(const ImportPlan &plan, const VariableRow &row);
    void showUse(const ImportPlan &plan, const VariableRow &row);
    void setQuestion(int index);
    void editLabels();

    WizardSession &m_session;
    VariableRow m_row;
    std::vector<LabelSet> m_sets;
    QLabel *m_icon = nullptr;
    InkLabel *m_name = nullptr;
    InkLabel *m_wording = nullptr;
    QWidget *m_valueSection = nullptr;
    InkLabel *m_rows = nullptr;
    CountList *m_values = nullptr;
    QPushButton *m_edit = nullptr;
    QWidget *m_reasonSection = nullptr;
    InkLabel *m_why = nullptr;
    QVBoxLayout *m_reasons = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_labels = nullptr;
    QComboBox *m_question = nullptr;
    InkLabel *m_shared = nullptr;
};

} // namespace tidemark::ui
