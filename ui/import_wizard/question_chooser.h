// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "core/model/study.h"

class QListWidget;

namespace tidemark::ui {

class SearchField;

/// Lets a person pick one question of an earlier wave, or none.
class QuestionChooser final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionChooser)

public:
    QuestionChooser(const Study &study, SourceId wave, QuestionId current,
                    QWidget *parent = nullptr);

    /// The question chosen; an id of 0 for "no pair".
    QuestionId chosen() const;

private:
    void search(const QString &text);

    SearchField *m_search = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace tidemark::ui
