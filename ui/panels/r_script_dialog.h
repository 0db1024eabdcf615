// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace tidemark::ui {

class Prompts;

/// The R script that gives the numbers of an analysis, to read, copy and save.
class RScriptDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RScriptDialog)

public:
    RScriptDialog(const QString &script, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied();
    void saved(const QString &path);

private:
    void save();

    Prompts &m_prompts;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace tidemark::ui
