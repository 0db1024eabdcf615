// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QByteArray>
#include <QColor>
#include <QString>

#include "core/base/result.h"
#include "ui/charts/figure_colors.h"

namespace tidemark::ui {

/// The look of one organisation: a font, colours by token name, a line of text as logo.
struct HouseStyle
{
    QString fontFamily = QString::fromLatin1("Inter");
    std::map<QString, QColor> colors = {}; ///< "tide", "ember", "ink2" …; others keep their value
    QString logoText = {}; ///< at the lower right of every figure
    bool hasSideMargins = true; ///< false: figures end flush with the text column

    friend bool operator==(const HouseStyle &, const HouseStyle &) = default;
};

/// Reads the JSON form: {"font": "…", "colors": {"tide": "#0B5C66"}, "logo": "…", "sideMargins":
/// true}. Unknown keys, unknown colour names and colours that are none are errors that name the key
/// (ErrorCode::RequestNotUnderstood).
Result<HouseStyle> parseHouseStyle(const QByteArray &json);

/// Reads the file; the error names it.
Result<HouseStyle> readHouseStyle(const QString &fileName);

/// The colours of a theme with those of the house style in their place.
FigureColors withHouseStyle(FigureColors colors, const HouseStyle &style);

} // namespace tidemark::ui
