// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/number_text.h"

#include <cmath>

namespace tidemark::ui {

std::optional<double> typedNumber(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    text.replace(u',', u'.').replace(QChar(0x2212), u'-');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace tidemark::ui
