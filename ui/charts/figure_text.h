// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>
#include <vector>

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace tidemark::ui {

/// Units of the scene per point. Sizes in tenths of a point are whole pixels, so fonts need no
/// rounding and measures do not depend on a device.
inline constexpr double sceneUnitsPerPoint = 10.0;

/// Size (pt) and weight of a piece of text.
struct TextStyle
{
    double size = 8.5;
    QFont::Weight weight = QFont::Normal;

    friend auto operator<=>(const TextStyle &, const TextStyle &) = default;
};

/// The fonts of a figure and their measures, all in points. GUI thread only.
class FigureFonts
{
public:
    explicit FigureFonts(QString family);

    /// The font in scene units.
    QFont font(const TextStyle &style) const;

    double width(const QString &text, const TextStyle &style) const;

    /// Width with every digit as wide as "0", as columns of numbers are drawn.
    double tabularWidth(const QString &text, const TextStyle &style) const;

    /// Lines no wider than `width`, as even as possible where `isBalanced`. Breaks at spaces, after
    /// hyphens and slashes, then at soft hyphens, last anywhere. Never cuts text off.
    QStringList wrap(const QString &text, const TextStyle &style, double width,
                     bool isBalanced = true) const;

    /// As wrap(), with a first line that is narrower by `indent`. Not balanced.
    QStringList wrapIndented(const QString &text, const TextStyle &style, double width,
                             double indent) const;

private:
    const QFontMetricsF &metrics(const TextStyle &style) const;

    QString m_family;
    mutable std::map<TextStyle, QFontMetricsF> m_metrics;
};

/// The room of one line with its baseline at `baseline`: capitals and descenders.
QRectF lineBox(double left, double baseline, double width, double size);

/// Moves positions that are closer than `gap` apart, as little as possible, and keeps them within
/// [lowest, highest] as far as there is room. The order of the input is kept in the answer.
std::vector<double> spread(const std::vector<double> &wanted, double gap, double lowest,
                           double highest);

} // namespace tidemark::ui
