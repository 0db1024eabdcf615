// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_wizard/pair_model.h"
#include "ui/import_wizard/wizard_step.h"

class QStackedWidget;
class QVBoxLayout;

namespace tidemark::ui {

class FilterTabs;
class GridTable;
class InkLabel;
class PairDetails;
class WaveForm;

/// Step 4: who answers and when, and which questions are compared with an earlier wave.
class WaveStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit WaveStep(WizardSession &session, QWidget *parent = nullptr);

    QString decided() const override;
    QString hint() const override;
    void enter() override;
    bool isComplete() const override;

private:
    void buildPairs(QVBoxLayout *column);
    void connectPairs();
    void chooseOther();
    void showDraft();
    void showTabs();
    void showCurrent();
    int currentPair() const;

    PairModel m_model;
    PairFilter m_filter;
    InkLabel *m_subtitle = nullptr;
    WaveForm *m_form = nullptr;
    FilterTabs *m_tabs = nullptr;
    InkLabel *m_inTrend = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_pairs = nullptr;
    GridTable *m_table = nullptr;
    PairDetails *m_details = nullptr;
};

} // namespace tidemark::ui
