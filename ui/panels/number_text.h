// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace tidemark::ui {

/// A number as people type it: decimal comma or point, a minus sign of either kind, spaces between
/// thousands. Nothing if it is none.
std::optional<double> typedNumber(QString text);

} // namespace tidemark::ui
