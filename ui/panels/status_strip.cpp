// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/status_strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/design_chip.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

StatusStrip::StatusStrip(QWidget *parent)
    : Surface(Qt::TopEdge, parent)
    , m_design(new DesignChip)
    , m_idle(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_message(new InkLabel({}, TextSize::Notes, Ink::First))
    , m_undo(linkButton(tr("Undo")))
    , m_state(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_synthetic(new Tag(tr("Synthetic answers"), TagKind::Look))
{
    setFixedHeight(size::statusBar);
    auto *row = new QHBoxLayout(this);
    setSpaces(row, space::l, 1, space::l, 0, space::m);
    m_design->setObjectName(u"designChip"_s);
    m_undo->setFont(font());
    m_message->setMinimumWidth(0);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_design);
    row->addWidget(m_idle);
    row->addWidget(m_message, 1);
    row->addWidget(m_undo);
    row->addWidget(m_state);
    row->addWidget(m_synthetic);
    m_undo->hide();
    m_synthetic->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, [this] { say({}); });
    connect(m_design, &QAbstractButton::clicked, this, &StatusStrip::designWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        say({});
        Q_EMIT undoWanted();
    });
}

void StatusStrip::setDesign(const QString &design, const QString &idle)
{
    m_design->setText(design);
    m_design->setAccessibleName(design);
    m_design->updateGeometry();
    m_design->setVisible(!design.isEmpty());
    m_idle->setText(design.isEmpty() ? idle : QString());
    m_idle->setVisible(design.isEmpty());
}

void StatusStrip::setState(const QString &state)
{
    m_state->setText(state);
}

void StatusStrip::setSynthetic(bool synthetic)
{
    m_synthetic->setVisible(synthetic);
}

void StatusStrip::say(const QString &message, bool canUndo)
{
    m_message->setText(message);
    m_message->setToolTip(message);
    m_undo->setVisible(canUndo && !message.isEmpty());
    if (message.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    QAccessibleEvent spoken(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

QString StatusStrip::message() const
{
    return m_message->text();
}

} // namespace tidemark::ui
