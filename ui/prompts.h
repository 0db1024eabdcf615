// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

class QWidget;

namespace tidemark::ui {

/// Everything the program asks a person in a dialog of its own; tests answer without a person.
class Prompts
{
public:
    /// A question with named buttons; the last one is "leave it".
    struct Question
    {
        QString title = {};
        QString text = {};
        QStringList buttons = {}; ///< verbs; the first is primary
    };

    virtual ~Prompts() = default;

    /// A file to read; empty if given up.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A file to write, with the ending of the proposal and overwriting already agreed to; empty if
    /// given up.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                             const QString &filter) = 0;
    /// A folder to write into; empty if given up.
    virtual QString chooseFolder(QWidget *parent, const QString &title) = 0;
    /// Index of the chosen button; the last one also for Esc.
    virtual int ask(QWidget *parent, const Question &question) = 0;
    /// One line of text; nothing if given up.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title,
                                           const QString &label, const QString &proposal) = 0;
    /// Something that went wrong.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

} // namespace tidemark::ui
