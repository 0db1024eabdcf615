// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/study.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tidemark::ui {

class InkLabel;

/// Where the uncertainty comes from: the design, or replicates that are made or come with the
/// data. Both ways: what is given comes back unless edited.
class ReplicateFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplicateFields)

public:
    ReplicateFields(const Study &study, const Source &source, QWidget *parent = nullptr);

    std::optional<Replication> replication() const;
    DegreesOfFreedomRule degreesOfFreedom() const;
    /// Why the fields cannot be used; empty: they can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void fillChoices(const Study &study);
    void layOut();
    void show(const SurveyDesign &design);
    void showFitting();
    bool isGiven() const;
    std::vector<VariableId> weights() const;

    Source m_source;
    QComboBox *m_method;
    QComboBox *m_first;
    QComboBox *m_last;
    QLineEdit *m_rho;
    QLineEdit *m_scale;
    QLineEdit *m_scales;
    QSpinBox *m_count;
    QSpinBox *m_seed;
    QCheckBox *m_factors;
    QCheckBox *m_aroundEstimate;
    QComboBox *m_df;
    InkLabel *m_problem;
};

} // namespace tidemark::ui
