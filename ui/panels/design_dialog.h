// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/study.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace tidemark::ui {

class ReplicateFields;
class WeightFields;

/// Who was asked, how many there are, how the rows are weighted and grouped, how the weights fit
/// the population and where the uncertainty comes from: six questions in plain words. Both ways:
/// what is given comes back from source() unless edited.
class DesignDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignDialog)

public:
    DesignDialog(const Study &study, const Source &source, QWidget *parent = nullptr);

    /// The source with the design as it stands in the dialog.
    Source source() const;

private:
    void fillVariables(const Study &study);
    void fillChoices();
    void showDesign(const Study &study);
    void showStages(const Study &study);
    /// Shows the fields that belong to what is chosen.
    void showFitting();
    DesignStage firstStage() const;
    std::optional<DesignStage> secondStage() const;

    Source m_source;
    QString m_language;
    QLineEdit *m_units = nullptr;
    QComboBox *m_population = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QComboBox *m_sizes = nullptr;
    QComboBox *m_weight = nullptr;
    QComboBox *m_stratum = nullptr;
    QComboBox *m_singletons = nullptr;
    QComboBox *m_cluster = nullptr;
    QCheckBox *m_nested = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_secondSizes = nullptr;
    QComboBox *m_unitId = nullptr;
    QCheckBox *m_finite = nullptr;
    WeightFields *m_weights = nullptr;
    ReplicateFields *m_replicates = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace tidemark::ui
