// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"

namespace tidemark::ui {

EmptyState::EmptyState(const QString &line, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_line(new InkLabel(line, TextSize::Body, Ink::Second))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::m);
    m_line->setAlignment(Qt::AlignCenter);
    m_line->setWordWrap(true);
    layout->addStretch();
    layout->addWidget(m_line);
    if (!action.isEmpty()) {
        auto *button = secondaryButton(action);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionChosen);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
}

void EmptyState::setLine(const QString &line)
{
    m_line->setText(line);
}

} // namespace tidemark::ui
