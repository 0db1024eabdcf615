// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QPalette>

namespace tidemark::ui {

namespace {

const std::array<QColor, 5> likertColors = {QColor(0x8c, 0x4a, 0x17), QColor(0xd3, 0xa5, 0x6c),
                                            QColor(0xda, 0xdf, 0xe1), QColor(0x6f, 0xb1, 0xb5),
                                            QColor(0x0b, 0x5c, 0x66)};
const std::array<QColor, 6> categoryColors = {QColor(0x0b, 0x5c, 0x66), QColor(0xc4, 0x51, 0x2d),
                                              QColor(0x7a, 0x6b, 0xa8), QColor(0xb4, 0x8a, 0x1e),
                                              QColor(0x4c, 0x8c, 0x4a), QColor(0x5b, 0x6b, 0x75)};
const std::array<QColor, 6> sequentialColors = {QColor(0xea, 0xf3, 0xf4), QColor(0xbf, 0xdd, 0xe0),
                                                QColor(0x88, 0xbe, 0xc4), QColor(0x4e, 0x97, 0xa0),
                                                QColor(0x0b, 0x5c, 0x66), QColor(0x06, 0x3a, 0x41)};

Colors lightColors()
{
    return {.ink = {0x16, 0x26, 0x2e},
            .ink2 = {0x52, 0x64, 0x6d},
            .ink3 = {0x87, 0x96, 0x9d},
            .surface = {0xff, 0xff, 0xff},
            .canvas = {0xf4, 0xf7, 0xf8},
            .line = {0xd5, 0xde, 0xe2},
            .tide = {0x0b, 0x5c, 0x66},
            .tide2 = {0x4e, 0x97, 0xa0},
            .tide3 = {0x9c, 0xc7, 0xcc},
            .tide4 = {0xe3, 0xf0, 0xf2},
            .ember = {0xc4, 0x51, 0x2d},
            .ember2 = {0xf6, 0xe3, 0xdb},
            .tidePressed = {0x0a, 0x55, 0x5e},
            .likert = likertColors,
            .dontKnow = {0xed, 0xf0, 0xf1},
            .notApplicable = {0xff, 0xff, 0xff},
            .categories = categoryColors,
            .sequential = sequentialColors,
            .noData = {0xee, 0xf1, 0xf2}};
}

Colors darkColors()
{
    Colors dark = lightColors();
    dark.ink = {0xe8, 0xee, 0xf0};
    dark.ink2 = {0xa5, 0xb4, 0xbb};
    dark.ink3 = {0x73, 0x84, 0x8c};
    dark.surface = {0x15, 0x20, 0x2a};
    dark.canvas = {0x0e, 0x17, 0x1e};
    dark.line = {0x2a, 0x39, 0x44};
    dark.tide = {0x4f, 0xb3, 0xbf};
    dark.tide2 = {0x2e, 0x7f, 0x8a};
    dark.tide3 = {0x1f, 0x5a, 0x63};
    dark.tide4 = {0x17, 0x30, 0x39};
    dark.ember = {0xf0, 0x85, 0x5f};
    dark.ember2 = {0x3a, 0x24, 0x1c};
    dark.tidePressed = {0x49, 0xa5, 0xb0};
    dark.dontKnow = {0x1d, 0x2b, 0x36};
    dark.notApplicable = dark.surface;
    dark.noData = {0x1d, 0x2b, 0x36};
    return dark;
}

} // namespace

const Colors &colors(Theme theme)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    return theme == Theme::Dark ? dark : light;
}

const Colors &colors(const QPalette &palette)
{
    return colors(palette.color(QPalette::Active, QPalette::WindowText).lightness() > 128
                      ? Theme::Dark
                      : Theme::Light);
}

QPalette paletteFor(Theme theme)
{
    const Colors &c = colors(theme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.canvas);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.canvas);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.ember);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.ink3);
    palette.setColor(QPalette::Highlight, c.tide4);
    palette.setColor(QPalette::HighlightedText, c.ink);
    palette.setColor(QPalette::Link, c.tide);
    palette.setColor(QPalette::LinkVisited, c.tide);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.canvas);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.ink2);
    palette.setColor(QPalette::Shadow, c.ink3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.ink3);
    return palette;
}

} // namespace tidemark::ui
