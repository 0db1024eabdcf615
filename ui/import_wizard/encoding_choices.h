// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/import/import_plan.h"

class QButtonGroup;
class QVBoxLayout;

namespace tidemark::ui {

/// The likeliest readings of the file's bytes as radio rows, each with the same line of the file.
class EncodingChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit EncodingChoices(QWidget *parent = nullptr);

    void setChoices(const std::vector<EncodingChoice> &choices, const QString &current);

Q_SIGNALS:
    void chosen(const QString &encoding); ///< by the user

private:
    QVBoxLayout *m_column = nullptr;
    QButtonGroup *m_group = nullptr;
    std::vector<EncodingChoice> m_choices;
};

} // namespace tidemark::ui
