// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "ui/import_wizard/cell_treatment.h"

namespace tidemark::ui {

/// Chooses what a text that was not understood is read as: from a list, or a value typed in. What
/// the column could not hold is taken back.
class TreatmentBox final : public QComboBox
{
    Q_OBJECT

public:
    TreatmentBox(const ColumnPlan &column, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const tidemark::ui::CellTreatment &treatment);

protected:
    /// Enter ends the typing; it must not press the wizard's default button.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int index);
    void takeTyped();
    void showCurrent();

    ColumnPlan m_column;
    std::vector<CellTreatment> m_choices;
    CellTreatment m_current;
};

} // namespace tidemark::ui
