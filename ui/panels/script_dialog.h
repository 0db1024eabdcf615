// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace tidemark::ui {

class Prompts;
class Segments;

/// The scripts that give the numbers of an analysis in R and in Stata, to read, copy and save.
class ScriptDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptDialog)

public:
    struct Scripts
    {
        QString r = {};
        QString stata = {};
    };

    ScriptDialog(Scripts scripts, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied();
    void saved(const QString &path);

private:
    void showScript();
    bool isStata() const;
    void save();

    Scripts m_scripts;
    Prompts &m_prompts;
    Segments *m_languages = nullptr;
    QLabel *m_what = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace tidemark::ui
