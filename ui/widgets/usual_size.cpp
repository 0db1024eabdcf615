// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/usual_size.h"

#include <algorithm>

#include <QScreen>

namespace tidemark::ui {

QSize usualSize(const QWidget &window)
{
    constexpr QSize usual(1280, 800);
    constexpr int titleBar = 32;
    return {usual.width(),
            std::min(usual.height(), window.screen()->availableGeometry().height() - titleBar)};
}

} // namespace tidemark::ui
