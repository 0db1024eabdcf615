// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QPointer>
#include <QToolTip>

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tidemark_style.h"

namespace tidemark::ui {

namespace {

/// The ring has no lasting parent, and no widget may outlive the application.
void addFocusRing(QApplication &application)
{
    static QPointer<FocusRing> ring;
    ring = new FocusRing;
    application.installEventFilter(ring);
    qAddPostRoutine([] { delete ring; });
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    if (!qobject_cast<TidemarkStyle *>(application.style())) {
        installFonts();
        QApplication::setStyle(new TidemarkStyle);
        QApplication::setFont(font(TextSize::Body));
        addFocusRing(application);
    }
    QPixmapCache::clear();
    QApplication::setPalette(paletteFor(theme));
    QToolTip::setPalette(paletteFor(theme));
    QToolTip::setFont(font(TextSize::Body));
}

Theme systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

} // namespace tidemark::ui
