// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kind_picker.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int padding = 8;
constexpr int gap = 6;
constexpr int arrow = 12;

QIcon namedIcon(const QString &name)
{
    return icon(QLatin1StringView(name.toLatin1()));
}

} // namespace

KindPicker::KindPicker(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &KindPicker::openMenu);
}

void KindPicker::setKinds(const std::vector<Kind> &kinds, const QString &current)
{
    m_kinds = kinds;
    m_current = current;
    for (const Kind &kind : kinds) {
        if (kind.key != current)
            continue;
        setText(kind.name);
        m_icon = kind.icon;
        setToolTip(tr("Kind of analysis: %1").arg(kind.name));
        setAccessibleName(toolTip());
    }
    updateGeometry();
    update();
}

QMenu *KindPicker::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const Kind &kind : m_kinds) {
        QAction *action = menu->addAction(namedIcon(kind.icon), kind.name, this,
                                          [this, key = kind.key] { Q_EMIT chosen(key); });
        action->setEnabled(kind.refusal.isEmpty());
        action->setToolTip(kind.refusal);
        if (kind.key == m_current)
            menu->setActiveAction(action);
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    return menu;
}

QSize KindPicker::sizeHint() const
{
    return {2 * padding + size::icon + gap + arrow, size::chip};
}

void KindPicker::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? c.ink3 : c.line, 1.0));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radius,
                            size::radius);
    const QRectF tail(width() - padding - arrow, (height() - arrow) / 2.0, arrow, arrow);
    paintIcon(painter, tail, "chevron-down"_L1, c.ink2);
    const QByteArray name = m_icon.toLatin1();
    if (!name.isEmpty())
        paintIcon(painter, QRectF(padding, (height() - size::icon) / 2.0, size::icon, size::icon),
                  QLatin1StringView(name), isEnabled() ? c.tide : c.ink3);
}

void KindPicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace tidemark::ui
