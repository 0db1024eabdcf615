// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/study.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tidemark::ui {

class InkLabel;

/// How the weights are made to fit the population. Both ways: what is given comes back unless
/// edited.
class WeightFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeightFields)

public:
    WeightFields(const Study &study, const Source &source, QWidget *parent = nullptr);

    std::optional<Calibration> calibration() const;
    /// Why the fields cannot be used; empty: they can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void fillChoices();
    void layOut();
    void show(const std::optional<Calibration> &rule);
    void showFitting();
    void addLine(int index);

    const Study &m_study;
    Source m_source;
    QComboBox *m_method;
    QPlainTextEdit *m_targets;
    QComboBox *m_variables;
    QLineEdit *m_lowestFactor;
    QLineEdit *m_highestFactor;
    QLineEdit *m_lowestWeight;
    QLineEdit *m_highestWeight;
    QWidget *m_factors;
    QWidget *m_ends;
    InkLabel *m_problem;
};

} // namespace tidemark::ui
