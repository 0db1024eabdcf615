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

/// A part of a text after which a line may end.
struct Piece
{
    QString text;
    double width; ///< with its trailing space
    double endWidth; ///< at the end of a line: without the space, with the hyphen of a broken word
};

Piece pieceOf(const QString &text, const Measure &measure)
{
    QString whole = text;
    return {text, measure(whole.remove(softHyphen)), measure(shown(text, true))};
}

/// Cuts a piece that is too wide for any line.
std::vector<Piece> cut(const QString &piece, double width, const Measure &measure)
{
    QStringList parts(QString{});
    for (const QChar letter : piece) {
        if (!parts.last().isEmpty() && measure(parts.last() + letter) > width)
            parts << QString();
        parts.last() += letter;
    }
    std::vector<Piece> list;
    for (const QString &part : parts)
        list.push_back(pieceOf(part, measure));
    return list;
}

/// The pieces between which a line may end, each with its trailing space or hyphen. Words are only
/// broken at soft hyphens, and last at any letter, where they are wider than a line.
std::vector<Piece> linePieces(const QString &text, double width, const Measure &measure)
{
    std::vector<Piece> list;
    const QStringList words = pieces(
        text, [](QChar letter) { return letter == u' ' || letter == u'-' || letter == u'/'; });
    for (const QString &word : words) {
        const Piece whole = pieceOf(word, measure);
        if (whole.endWidth <= width) {
            list.push_back(whole);
            continue;
        }
        for (const QString &part :
             pieces(word, [](QChar letter) { return letter == softHyphen; })) {
            const Piece piece = pieceOf(part, measure);
            if (piece.endWidth <= width) {
                list.push_back(piece);
                continue;
            }
            const auto parts = cut(part, width, measure);
            list.insert(list.end(), parts.begin(), parts.end());
        }
    }
    return list;
}

/// Lines filled from the first to the last piece; the first one is narrower by `indent`.
QStringList filled(const std::vector<Piece> &pieces, double width, double indent)
{
    constexpr double kerning = 0.2; // the sum of pieces may miss that much
    QStringList lines;
    QString line;
    double used = 0.0;
    double room = width - indent;
    for (const Piece &piece : pieces) {
        const bool fits = used + piece.endWidth <= room - kerning;
        if (!fits && (!line.isEmpty() || room < width)) {
            lines << shown(line, true);
            line.clear();
            used = 0.0;
            room = width;
        }
        line += piece.text;
        used += piece.width;
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
    const auto parts =
        linePieces(text, width, [&](const QString &part) { return this->width(part, style); });
    QStringList lines = filled(parts, width, 0.0);
    if (!isBalanced || lines.size() < 2)
        return lines;
    double low = width / double(lines.size() + 1);
    for (const Piece &piece : parts)
        low = std::max(low, piece.endWidth);
    double high = width;
    while (high - low > 0.5) {
        const double middle = (low + high) / 2.0;
        const QStringList tried = filled(parts, middle, 0.0);
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
    const auto parts =
        linePieces(text, width, [&](const QString &part) { return this->width(part, style); });
    return filled(parts, width, indent);
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
