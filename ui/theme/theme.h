// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QApplication;

namespace tidemark::ui {

/// Installs fonts, style and palette. The first call decides the look of the program, later calls
/// change the colours of the running one.
void applyTheme(QApplication &application, Theme theme);

/// What the desktop uses; to be asked before the first applyTheme().
Theme systemTheme();

} // namespace tidemark::ui
