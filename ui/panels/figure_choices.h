// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace tidemark::ui {

// What a figure may be given, in the settings and beside one figure. The data are numbers.

/// int; −1: as many decimals as the base bears.
void addDecimals(QComboBox &box);
/// Centimetres.
void addWidths(QComboBox &box);
/// Points of the smallest text.
void addTextSizes(QComboBox &box);

} // namespace tidemark::ui
