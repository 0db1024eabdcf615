// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_header.h"

#include <QHBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

namespace tidemark::ui {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(title, TextSize::Title, Ink::First, QFont::DemiBold))
    , m_row(new QHBoxLayout(this))
{
    setFixedHeight(size::sectionHeading);
    setSpaces(m_row, space::l, 0, space::l, 0, space::xs);
    m_row->addWidget(m_title);
    m_row->addStretch();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::addTail(QWidget *tail)
{
    m_row->addWidget(tail);
}

} // namespace tidemark::ui
