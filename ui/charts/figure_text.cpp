// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace tidemark::ui {

namespace {

constexpr QChar softHyphen(0x00AD);

using Measure = std::function<double(const QString &)>;

/// What a reader sees of a piece of text: soft hyphens only show at the end of a line.
QString shown(QString text, bool endsLine)
{
    const bool breaksWord = endsLine && text.endsWith(softHyphen);
    text.remove(softHyphen);
    return (breaksWord ? QString(text + u'-') : text).trimmed();
}

/// The pieces of a text that end where `mayEnd` says so.
template <typename MayEnd>
QStringList pieces(const QString &text, MayEnd mayEnd)
{
    QStringList list(QString{});
    for (const QChar letter : text) {
        list.last() += letter;
        if (mayEnd(letter))
            list << QString();
    }
    if (list.last().isEmpty())
        list.removeLast();
    return list;
}

/// The pieces between which a line may end, each with its trailing space or hyphen. Words are only
/// broken at soft hyphens where they are wider than a line.
QStringList linePieces(const QString &text, double width, const Measure &measure)
{
    QStringList list;
    const QStringList words = pieces(
        text, [](QChar letter) { return letter == u' ' || letter == u'-' || letter == u'/'; });
    for (const QString &word : words) {
        if (measure(shown(word, true)) <= width)
            list << word;
        else
            list << pieces(word, [](QChar letter) { return letter == softHyphen; });
    }
    return list;
}

/// Cuts a piece that is too wide for any line.
QStringList cut(const QString &piece, double width, const Measure &measure)
{
    QStringList parts(QString{});
    for (const QChar letter : piece) {
        if (!parts.last().isEmpty() && measure(parts.last() + letter) > width)
            parts << QString();
        parts.last() += letter;
    }
    return parts;
}

QStringList filled(const QString &text, const Measure &measure, double width, double indent)
{
    QStringList lines;
    QString line;
    double room = width - indent;
    const auto finish = [&] {
        lines << shown(line, true);
        line.clear();
        room = width;
    };
    for (const QString &piece : linePieces(text, width, measure)) {
        // A hyphen of a compound shows only at the end of a line, so it is measured there.
        if (measure(shown(line + piece, true)) <= room) {
            line += piece;
            continue;
        }
        if (!line.isEmpty() || room < width)
            finish();
        const QStringList parts =
            measure(shown(piece, true)) <= room ? QStringList(piece) : cut(piece, room, measure);
        for (const QString &part : parts) {
            if (!line.isEmpty())
                finish();
            line = part;
        }
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << shown(line, false);
    return lines;
}

} // namespace

FigureFonts::FigureFonts(QString family)
    : m_family(std::move(family))
{
}

QFont FigureFonts::font(const TextStyle &style) const
{
    QFont font(m_family);
    font.setPixelSize(int(std::lround(style.size * sceneUnitsPerPoint)));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

const QFontMetricsF &FigureFonts::metrics(const TextStyle &style) const
{
    const auto found = m_metrics.find(style);
    if (found != m_metrics.end())
        return found->second;
    return m_metrics.emplace(style, QFontMetricsF(font(style))).first->second;
}

double FigureFonts::width(const QString &text, const TextStyle &style) const
{
    return metrics(style).horizontalAdvance(text) / sceneUnitsPerPoint;
}

double FigureFonts::tabularWidth(const QString &text, const TextStyle &style) const
{
    double sum = 0.0;
    const QFontMetricsF &measure = metrics(style);
    for (const QChar letter : text)
        sum += measure.horizontalAdvance(letter.isDigit() ? QChar(u'0') : letter);
    return sum / sceneUnitsPerPoint;
}

QStringList FigureFonts::wrap(const QString &text, const TextStyle &style, double width,
                              bool isBalanced) const
{
    const Measure measure = [&](const QString &part) { return this->width(part, style); };
    QStringList lines = filled(text, measure, width, 0.0);
    if (!isBalanced || lines.size() < 2)
        return lines;
    double low = width / double(lines.size() + 1);
    for (const QString &piece : linePieces(text, width, measure))
        low = std::max(low, measure(shown(piece, true)));
    double high = width;
    while (high - low > 0.5) {
        const double middle = (low + high) / 2.0;
        const QStringList tried = filled(text, measure, middle, 0.0);
        if (tried.size() > lines.size()) {
            low = middle;
        } else {
            high = middle;
            lines = tried;
        }
    }
    return lines;
}

QStringList FigureFonts::wrapIndented(const QString &text, const TextStyle &style, double width,
                                      double indent) const
{
    return filled(
        text, [&](const QString &part) { return this->width(part, style); }, width, indent);
}

QRectF lineBox(double left, double baseline, double width, double size)
{
    return {left, baseline - 0.78 * size, width, 0.99 * size};
}

std::vector<double> spread(const std::vector<double> &wanted, double gap, double lowest,
                           double highest)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return wanted[a] < wanted[b]; });
    std::vector<double> placed = wanted;
    // Pushing apart from the middle of each crowd keeps every label as near as it can be.
    for (int round = 0; round < 200; ++round) {
        double moved = 0.0;
        for (std::size_t i = 1; i < order.size(); ++i) {
            double &upper = placed[order[i - 1]];
            double &lower = placed[order[i]];
            const double missing = gap - (lower - upper);
            if (missing <= 1e-6)
                continue;
            upper -= missing / 2.0;
            lower += missing / 2.0;
            moved += missing;
        }
        for (double &place : placed)
            place = std::clamp(place, lowest, std::max(lowest, highest));
        if (moved < 1e-3)
            break;
    }
    // Whatever the rounds left too close is pushed down once, then up from the far end.
    for (std::size_t i = 1; i < order.size(); ++i)
        placed[order[i]] = std::max(placed[order[i]], placed[order[i - 1]] + gap);
    if (!order.empty() && placed[order.back()] > highest) {
        placed[order.back()] = std::max(highest, lowest);
        for (std::size_t i = order.size() - 1; i > 0; --i)
            placed[order[i - 1]] = std::min(placed[order[i - 1]], placed[order[i]] - gap);
    }
    return placed;
}

} // namespace tidemark::ui
