// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/report/chart_from_result.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tidemark::ui {

/// How the figure is drawn. Both ways: setChoice(c); choice() == c, for the parts shown here.
class StylePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StylePanel)

public:
    explicit StylePanel(QWidget *parent = nullptr);

    void setChoice(const ChartChoice &choice, const QString &language);
    ChartChoice choice() const;
    /// Puts the cursor into the title.
    void editTitle();

Q_SIGNALS:
    void choiceWanted(const tidemark::ChartChoice &choice, const QString &step);

private:
    void tell(const QString &step);

    ChartChoice m_choice;
    QString m_language;
    QLineEdit *m_headline = nullptr;
    QLineEdit *m_subtitle = nullptr;
    QComboBox *m_sort = nullptr;
    QComboBox *m_decimals = nullptr;
    QComboBox *m_width = nullptr;
    QComboBox *m_text = nullptr;
};

} // namespace tidemark::ui
