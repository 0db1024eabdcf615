// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

namespace tidemark::test {

/// Answers without a person: what it is told beforehand.
class ScriptedPrompts final : public ui::Prompts
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &proposal, const QString &) override
    {
        const QString ending = u'.' + proposal.section(u'.', -1);
        return file.isEmpty() || file.endsWith(ending) ? file : file + ending;
    }
    QString chooseFolder(QWidget *, const QString &) override { return file; }
    int ask(QWidget *, const Question &) override { return answer; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &,
                                   const QString &) override
    {
        return text;
    }
    void tell(QWidget *, const QString &title, const QString &words) override
    {
        told << title + u": " + words;
    }

    QString file = {};
    int answer = 1;
    std::optional<QString> text = {};
    QStringList told = {};
};

} // namespace tidemark::test
