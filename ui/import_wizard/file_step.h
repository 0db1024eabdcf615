// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_wizard/wizard_step.h"

class QLineEdit;
class QVBoxLayout;

namespace tidemark::ui {

class Card;
class ErrorNote;
class InkLabel;
class Prompts;

/// Step 1: which file, and whether a recipe of an earlier delivery fits it.
class FileStep final : public WizardStep
{
    Q_OBJECT

public:
    FileStep(WizardSession &session, Prompts &prompts, QWidget *parent = nullptr);

    QString decided() const override;
    QString hint() const override;
    void enter() override;

Q_SIGNALS:
    /// The file is to be read with a recipe and shown at the receipt.
    void recipeChosen();

private:
    void buildFileCard(QVBoxLayout *column);
    void buildRecipes(QVBoxLayout *column);
    void choose();
    void open(const QString &path);
    void showState();
    void showRecipes();

    Prompts &m_prompts;
    QLineEdit *m_path = nullptr;
    ErrorNote *m_error = nullptr;
    Card *m_card = nullptr;
    InkLabel *m_name = nullptr;
    InkLabel *m_what = nullptr;
    Card *m_recipes = nullptr;
    QVBoxLayout *m_recipeRows = nullptr;
};

} // namespace tidemark::ui
