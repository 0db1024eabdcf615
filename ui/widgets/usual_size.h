// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tidemark::ui {

/// The size a window opens with: 1280 x 800, or as high as the screen has room for.
QSize usualSize(const QWidget &window);

} // namespace tidemark::ui
