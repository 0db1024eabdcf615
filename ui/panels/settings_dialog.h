// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/preferences.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tidemark::ui {

class HouseStyleRow;
class Prompts;

/// Language and look, what new analyses start with, figures in files, house style. Both ways:
/// setPreferences(p); preferences() == p.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(const Preferences &preferences, Prompts &prompts, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    Preferences preferences() const;

private:
    QWidget *makeLook();
    QWidget *makeNumbers();
    QWidget *makeFigures();
    void fillChoices();
    void judgeNumbers();

    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_confidence = nullptr;
    QSpinBox *m_fewAnswers = nullptr;
    QSpinBox *m_smallestBase = nullptr;
    QSpinBox *m_minCell = nullptr;
    QComboBox *m_decimals = nullptr;
    QComboBox *m_width = nullptr;
    QComboBox *m_text = nullptr;
    QComboBox *m_format = nullptr;
    QSpinBox *m_dots = nullptr;
    HouseStyleRow *m_style = nullptr;
    QWidget *m_problem = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace tidemark::ui
