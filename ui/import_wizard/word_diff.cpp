// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/word_diff.h"

#include <algorithm>

#include <QStringList>

namespace tidemark::ui {

namespace {

constexpr qsizetype mostWords = 400;

void append(std::vector<WordRun> &runs, const QString &word, bool differs)
{
    if (!runs.empty() && runs.back().differs == differs)
        runs.back().text += u' ' + word;
    else
        runs.push_back({word, differs});
}

/// length[i][j]: words in common of later[i…] and earlier[j…].
std::vector<std::vector<int>> commonLengths(const QStringList &later, const QStringList &earlier)
{
    const auto rows = std::size_t(later.size());
    const auto columns = std::size_t(earlier.size());
    std::vector<std::vector<int>> length(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            length[i][j] = later[qsizetype(i)] == earlier[qsizetype(j)]
                ? length[i + 1][j + 1] + 1
                : std::max(length[i + 1][j], length[i][j + 1]);
        }
    }
    return length;
}

void compareMiddle(WordingDifference &result, const QStringList &later, const QStringList &earlier)
{
    if (later.size() > mostWords || earlier.size() > mostWords) {
        for (const QString &word : later)
            append(result.later, word, true);
        for (const QString &word : earlier)
            append(result.earlier, word, true);
        return;
    }
    const auto length = commonLengths(later, earlier);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < later.size() || j < earlier.size()) {
        if (i < later.size() && j < earlier.size() && later[i] == earlier[j]) {
            append(result.later, later[i++], false);
            append(result.earlier, earlier[j++], false);
            continue;
        }
        const bool takeLater = j >= earlier.size()
            || (i < later.size()
                && length[std::size_t(i + 1)][std::size_t(j)]
                    >= length[std::size_t(i)][std::size_t(j + 1)]);
        if (takeLater)
            append(result.later, later[i++], true);
        else
            append(result.earlier, earlier[j++], true);
    }
}

} // namespace

WordingDifference compareWordings(const QString &later, const QString &earlier)
{
    QStringList left = later.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList right = earlier.simplified().split(u' ', Qt::SkipEmptyParts);
    WordingDifference result;
    while (!left.isEmpty() && !right.isEmpty() && left.front() == right.front()) {
        append(result.later, left.takeFirst(), false);
        append(result.earlier, right.takeFirst(), false);
    }
    QStringList end;
    while (!left.isEmpty() && !right.isEmpty() && left.back() == right.back()) {
        end.prepend(left.takeLast());
        right.removeLast();
    }
    compareMiddle(result, left, right);
    for (const QString &word : std::as_const(end)) {
        append(result.later, word, false);
        append(result.earlier, word, false);
    }
    return result;
}

} // namespace tidemark::ui
