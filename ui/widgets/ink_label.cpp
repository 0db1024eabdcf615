// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ink_label.h"

#include <QPalette>

namespace tidemark::ui {

namespace {

/// paletteFor() puts the colours of the theme into these roles, so a change of theme just repaints.
QPalette::ColorRole roleOf(Ink ink)
{
    switch (ink) {
    case Ink::First:
        return QPalette::WindowText;
    case Ink::Second:
        return QPalette::Dark;
    case Ink::Third:
        return QPalette::PlaceholderText;
    case Ink::Tide:
        return QPalette::Link;
    case Ink::Ember:
        return QPalette::BrightText;
    }
    return QPalette::WindowText;
}

} // namespace

InkLabel::InkLabel(const QString &text, TextSize size, Ink ink, QFont::Weight weight,
                   QWidget *parent)
    : QLabel(text, parent)
{
    setFont(ui::font(size, weight));
    setInk(ink);
}

void InkLabel::setInk(Ink ink)
{
    setForegroundRole(roleOf(ink));
}

InkLabel *readingLabel(const QString &text, TextSize size, Ink ink)
{
    auto *label = new InkLabel(text, size, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace tidemark::ui
