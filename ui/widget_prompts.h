// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "ui/prompts.h"
#include "ui/settings.h"

namespace tidemark::ui {

/// Prompts as dialogs; remembers the folder last used.
class WidgetPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::Prompts)

public:
    explicit WidgetPrompts(Settings settings)
        : m_settings(settings)
    {
    }

    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                     const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title) override;
    int ask(QWidget *parent, const Question &question) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &proposal) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;

private:
    QString remember(const QString &path);
    bool mayReplace(QWidget *parent, const QString &path);

    Settings m_settings;
};

} // namespace tidemark::ui
