// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/widgets/surface.h"

namespace tidemark::ui {

class InkLabel;
class RailStep;
class Tag;

/// The left side of the wizard: file, the five steps with what was decided in each, and what is
/// always true: that nothing is stored yet, and whether the answers are synthetic.
class StepRail final : public Surface
{
    Q_OBJECT

public:
    explicit StepRail(const QStringList &stepNames, QWidget *parent = nullptr);

    void setFileName(const QString &name);
    void setCurrent(int step);
    void setDecided(int step, const QString &text);
    void setSynthetic(bool synthetic);

private:
    std::vector<RailStep *> m_steps;
    QWidget *m_fileRow = nullptr;
    InkLabel *m_fileName = nullptr;
    Tag *m_synthetic = nullptr;
};

} // namespace tidemark::ui
