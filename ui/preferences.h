// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figure_style.h"
#include "ui/panels/request_edits.h"
#include "ui/settings.h"

namespace tidemark::ui {

/// What the user chose in the settings dialog, as one value.
struct Preferences
{
    QString language = {}; ///< nb, nn, en; empty: that of the system
    QString theme = {}; ///< system, light, dark
    double confidence = 0.95;
    int fewAnswers = 20;
    int smallestBase = 10;
    int minCell = 5; ///< where rows are persons
    int decimals = -1; ///< −1: as many as the base bears
    double widthCm = 16.0;
    double textPoints = 8.0;
    QString figureFormat = {}; ///< svg, pdf, png
    int dotsPerInch = 300;
    QString houseStyle = {}; ///< path of a file; empty: none

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

Preferences readPreferences(const Settings &settings);
void writePreferences(Settings &settings, const Preferences &preferences);

/// What changes a number is copied into every new request, so an old one keeps its own.
RequestDefaults requestDefaults(const Preferences &preferences);
/// The style a new figure starts with.
FigureStyle newFigureStyle(const Preferences &preferences);

} // namespace tidemark::ui
