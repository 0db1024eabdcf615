// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/import/import_plan.h"
#include "core/model/study.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace tidemark::ui {

class LabelledField;
class WizardSession;

/// Who answered and when: name, wave, unit, kind of unit, weight, population, strata, clusters.
class WaveForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WaveForm(WizardSession &session, QWidget *parent = nullptr);

    void showPlan(const ImportPlan &plan, const Study &study);

private:
    void build(QGridLayout *grid);
    void connectTexts();
    void connectColumns();
    void connectPopulation();
    void showColumns(const ImportPlan &plan);
    void showPopulation(const ImportPlan &plan, const Study &study);
    void showReasons(const ImportPlan &plan, const Study &study);

    WizardSession &m_session;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_wave = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_plural = nullptr;
    QComboBox *m_population = nullptr;
    QSpinBox *m_size = nullptr;
    QComboBox *m_weight = nullptr;
    QComboBox *m_stratum = nullptr;
    QComboBox *m_cluster = nullptr;
    LabelledField *m_waveField = nullptr;
    LabelledField *m_unitField = nullptr;
    LabelledField *m_populationField = nullptr;
    LabelledField *m_sizeField = nullptr;
    LabelledField *m_weightField = nullptr;
};

} // namespace tidemark::ui
