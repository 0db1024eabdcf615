// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace tidemark::ui {

class InkLabel;

/// What happened, what it means, one action. Information on tide-4, warnings on ember-2.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning };

    Banner(Kind kind, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// Takes ownership; stands at the right end.
    void addAction(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    InkLabel *m_title = nullptr;
    InkLabel *m_text = nullptr;
    QHBoxLayout *m_row = nullptr;
};

} // namespace tidemark::ui
