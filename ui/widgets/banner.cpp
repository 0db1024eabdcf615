// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/control_shape.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

Banner::Banner(Kind kind, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(new InkLabel({}, TextSize::Body, Ink::First, QFont::DemiBold))
    , m_text(new InkLabel({}, TextSize::Body, Ink::First))
    , m_row(new QHBoxLayout(this))
{
    setSpaces(m_row, 40, space::s, space::m, space::s, space::m);
    auto *column = new QVBoxLayout;
    setSpaces(column, 0, 0, 0, 0, 1);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_row->addLayout(column, 1);
    setTexts(title, text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banner::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title + u' ' + text);
}

void Banner::addAction(QPushButton *button)
{
    setControlSize(button, ControlSize::Small);
    m_row->addWidget(button);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    const bool warning = m_kind == Kind::Warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(warning ? c.ember2 : c.tide4);
    painter.drawRoundedRect(rect(), size::radius, size::radius);
    const double y = height() < 44 ? (height() - 18) / 2.0 : 12.0;
    paintIcon(painter, QRectF(12, y, 18, 18), warning ? "warning"_L1 : "info"_L1,
              warning ? c.ember : c.tide);
}

} // namespace tidemark::ui
