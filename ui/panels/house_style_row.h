// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/house_style.h"

class QLineEdit;
class QPushButton;

namespace tidemark::ui {

class InkLabel;
class Prompts;

/// A house style file: its path, a button to choose and one to leave it, and below what it says
/// (font, colours as swatches, logo text) or why it cannot be used.
class HouseStyleRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HouseStyleRow)

public:
    explicit HouseStyleRow(Prompts &prompts, QWidget *parent = nullptr);

    void setPath(const QString &path);
    QString path() const;
    /// False where a file is named that is no house style.
    bool isUsable() const { return m_isUsable; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void tell(const HouseStyle &style);

    Prompts &m_prompts;
    QLineEdit *m_path = nullptr;
    QPushButton *m_leave = nullptr;
    InkLabel *m_words = nullptr;
    QWidget *m_swatches = nullptr;
    bool m_isUsable = true;
};

} // namespace tidemark::ui
