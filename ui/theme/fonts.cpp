// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

/// Q_INIT_RESOURCE must stand outside every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(tidemark);
}

namespace tidemark::ui {

double pixels(TextSize size)
{
    switch (size) {
    case TextSize::Notes:
        return 11.0;
    case TextSize::Body:
        return 12.5;
    case TextSize::Title:
        return 14.0;
    case TextSize::Headline:
        return 18.0;
    case TextSize::Page:
        return 24.0;
    }
    return 12.5;
}

void installFonts()
{
    initResources();
    for (const auto &name : {"Regular"_L1, "Medium"_L1, "SemiBold"_L1, "Bold"_L1, "Italic"_L1})
        QFontDatabase::addApplicationFont(":/fonts/Inter-"_L1 + name + ".otf"_L1);
}

QFont font(TextSize size, QFont::Weight weight)
{
    return fontOfPixels(pixels(size), weight);
}

QFont fontOfPixels(double pixels, QFont::Weight weight)
{
    // setPixelSize() takes whole pixels only; through points a size of 12.5 px is kept.
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen ? screen->logicalDotsPerInchY() : 96.0;
    QFont font(u"Inter"_s);
    font.setPointSizeF(pixels * 72.0 / dotsPerInch);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace tidemark::ui
