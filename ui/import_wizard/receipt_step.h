// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_wizard/receipt_model.h"
#include "ui/import_wizard/wizard_step.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tidemark::ui {

class ErrorNote;
class InkLabel;
class Prompts;
class ReceiptCounts;
class ReceiptRemarks;

/// Step 5: the file has been read and read back; what was found. Only a receipt without
/// differences can be finished.
class ReceiptStep final : public WizardStep
{
    Q_OBJECT

public:
    ReceiptStep(WizardSession &session, Prompts &prompts, QWidget *parent = nullptr);

    QString decided() const override;
    QString hint() const override;
    void enter() override;
    bool isComplete() const override;

private:
    QWidget *buildWaiting();
    QWidget *buildReceipt();
    void buildHead(QVBoxLayout *column);
    QWidget *buildTable();
    void showState();
    void showReceipt();
    void showTable();
    /// The receipt shown stays until the new one is there.
    void readAgain();
    void copy() const;
    void save();

    Prompts &m_prompts;
    ReceiptModel m_model;
    ReceiptModel::Order m_order = ReceiptModel::Order::RemarksFirst;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_waiting = nullptr;
    InkLabel *m_doing = nullptr;
    QProgressBar *m_progress = nullptr;
    ErrorNote *m_error = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_receipt = nullptr;
    InkLabel *m_title = nullptr;
    InkLabel *m_subtitle = nullptr;
    ReceiptCounts *m_counts = nullptr;
    QPushButton *m_sort = nullptr;
    InkLabel *m_rest = nullptr;
    ReceiptRemarks *m_remarks = nullptr;
};

} // namespace tidemark::ui
