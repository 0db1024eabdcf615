// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/jobs/analysis_runner.h"

class QGridLayout;
class QPushButton;

namespace tidemark::ui {

class EmptyState;
class InkLabel;
class LevelBars;

/// How the number under the mouse or the focus came about.
class ExplanationPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplanationPanel)

public:
    explicit ExplanationPanel(QWidget *parent = nullptr);

    /// `isPinned` says whether it stays while the mouse moves.
    void show(const AnalysisRunner::Answer &answer, const EstimateKey &key, bool isPinned);
    void clear();
    const std::optional<EstimateKey> &key() const { return m_key; }

Q_SIGNALS:
    void footnoteWanted(const QString &text);
    void rScriptWanted();

private:
    void setLines(const std::vector<std::pair<QString, QString>> &lines);

    AnalysisRunner::Answer m_answer;
    std::optional<EstimateKey> m_key;
    QWidget *m_content = nullptr;
    InkLabel *m_value = nullptr;
    InkLabel *m_interval = nullptr;
    InkLabel *m_sentence = nullptr;
    LevelBars *m_levels = nullptr;
    InkLabel *m_levelNote = nullptr;
    QGridLayout *m_lines = nullptr;
    InkLabel *m_mode = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace tidemark::ui
