// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/import_wizard/cell_model.h"
#include "ui/widgets/surface.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tidemark::ui {

class GridTable;
class InkLabel;
class WizardSession;

/// The right side of the receipt: cells with a remark, missing found, comparison with the last
/// delivery, recipe.
class ReceiptRemarks final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptRemarks(WizardSession &session, QWidget *parent = nullptr);

    void showSummary(const ReceiptSummary &summary);

Q_SIGNALS:
    /// The user decided how a text is read; the file has to be read again.
    void decided();

private:
    void buildCells(QVBoxLayout *column);
    void buildRecipe(QVBoxLayout *column);
    void showCells(const ReceiptSummary &summary);
    void showBoxes();
    void undo();
    void showMissing(const ReceiptSummary &summary);
    void showComparison();

    WizardSession &m_session;
    CellModel m_model;
    InkLabel *m_cellsTitle = nullptr;
    InkLabel *m_cellsCount = nullptr;
    GridTable *m_cells = nullptr;
    InkLabel *m_noCells = nullptr;
    QWidget *m_undoRow = nullptr;
    QPushButton *m_undo = nullptr;
    QVBoxLayout *m_missing = nullptr;
    QWidget *m_comparison = nullptr;
    InkLabel *m_comparisonText = nullptr;
    QCheckBox *m_keep = nullptr;
    QLineEdit *m_recipe = nullptr;
};

} // namespace tidemark::ui
