// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_wizard/variable_filter.h"
#include "ui/import_wizard/variable_model.h"
#include "ui/import_wizard/wizard_step.h"

class QVBoxLayout;

namespace tidemark::ui {

class Card;
class ErrorNote;
class FilterTabs;
class InkLabel;
class Prompts;
class SearchField;
class SelectionBar;
class VariableDetails;
class VariableGrid;

/// Step 3: what each column is, one by one or several at once; a code book can be attached.
class VariablesStep final : public WizardStep
{
    Q_OBJECT

public:
    VariablesStep(WizardSession &session, Prompts &prompts, QWidget *parent = nullptr);

    QString decided() const override;
    QString hint() const override;
    void enter() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildGrid(QVBoxLayout *column);
    void connectGrid();
    void chooseCodeBook();
    void showDraft();
    void showCounts();
    void showSelection();
    void showCurrent();

    Prompts &m_prompts;
    VariableModel m_model;
    VariableFilter m_filter;
    InkLabel *m_subtitle = nullptr;
    SearchField *m_search = nullptr;
    FilterTabs *m_tabs = nullptr;
    SelectionBar *m_bar = nullptr;
    Card *m_card = nullptr;
    VariableGrid *m_grid = nullptr;
    VariableDetails *m_details = nullptr;
    ErrorNote *m_error = nullptr;
};

} // namespace tidemark::ui
