// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_colors.h"

#include <algorithm>
#include <cmath>

namespace tidemark::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// Scales keep their ends and are read between the given stops.
QColor between(const QColor *stops, int stopCount, double place)
{
    const double at = std::clamp(place, 0.0, 1.0) * (stopCount - 1);
    const int first = std::min(int(at), stopCount - 2);
    return blend(stops[first + 1], stops[first], at - first);
}

} // namespace

QColor FigureColors::waveMark(int rank) const
{
    return rank == 0 ? token.tide : rank == 1 ? token.tide2 : token.tide3;
}

QColor FigureColors::waveArea(int rank) const
{
    return rank == 0 ? token.tide
        : rank == 1  ? token.tide3
        : rank == 2  ? token.tide4
                     : token.surface;
}

QColor FigureColors::waveOutline(int rank) const
{
    return rank == 0 ? QColor() : rank == 1 ? token.tide2 : token.tide3;
}

QColor FigureColors::likertStep(int rank, int count) const
{
    if (count == 4 && rank >= 0 && rank < 4)
        return token.likert[std::size_t(rank < 2 ? rank : rank + 1)];
    return between(token.likert.data(), 5, count > 1 ? double(rank) / (count - 1) : 1.0);
}

QColor FigureColors::category(int rank) const
{
    return rank >= 0 && rank < 6 ? token.categories[std::size_t(rank)] : token.ink3;
}

QColor FigureColors::sequential(int index, int count) const
{
    return between(token.sequential.data(), 6, count > 1 ? double(index) / (count - 1) : 1.0);
}

QColor FigureColors::asText(QColor color) const
{
    for (int step = 0; step < 20 && contrast(color, token.surface) < 4.5; ++step)
        color = blend(token.ink, color, 0.1);
    return color;
}

QColor FigureColors::textOn(const QColor &fill) const
{
    if (contrast(inkOnDark, fill) >= 4.5)
        return inkOnDark;
    return contrast(inkOnLight, fill) >= contrast(inkOnDark, fill) ? inkOnLight : inkOnDark;
}

FigureColors figureColors(Theme theme)
{
    FigureColors colors;
    colors.token = ui::colors(theme);
    colors.grid = blend(colors.token.line, colors.token.surface, 0.6);
    colors.inkOnDark = QColor(0xff, 0xff, 0xff);
    colors.inkOnLight = ui::colors(Theme::Light).ink;
    colors.noDataLine = QColor(0x9d, 0xab, 0xb1);
    if (theme == Theme::Dark) {
        // The ends of a scale must stand out from a dark ground, so its middle is the dark one.
        colors.noDataLine = QColor(0x5c, 0x6d, 0x76);
        colors.token.likert = {QColor(0xd9, 0x93, 0x5a), QColor(0x8f, 0x6a, 0x46),
                               QColor(0x3a, 0x46, 0x4e), QColor(0x2e, 0x7f, 0x8a),
                               QColor(0x4f, 0xb3, 0xbf)};
        colors.token.sequential = {QColor(0x1b, 0x2f, 0x38), QColor(0x1f, 0x4a, 0x53),
                                   QColor(0x2a, 0x66, 0x70), QColor(0x33, 0x79, 0x84),
                                   QColor(0x4f, 0xb3, 0xbf), QColor(0xa5, 0xdd, 0xe3)};
        colors.token.categories = {QColor(0x4f, 0xb3, 0xbf), QColor(0xf0, 0x85, 0x5f),
                                   QColor(0xa9, 0x9a, 0xd6), QColor(0xd9, 0xb2, 0x4d),
                                   QColor(0x7f, 0xbf, 0x7d), QColor(0x93, 0xa4, 0xae)};
    }
    return colors;
}

QColor blend(const QColor &top, const QColor &ground, double share)
{
    const auto mixed = [share](int a, int b) {
        return int(std::lround(a * share + b * (1 - share)));
    };
    return QColor(mixed(top.red(), ground.red()), mixed(top.green(), ground.green()),
                  mixed(top.blue(), ground.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace tidemark::ui
