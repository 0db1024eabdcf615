// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/word_difference.h"

#include <algorithm>

#include "core/import/wave_matcher.h"

namespace tidemark {

namespace {

/// Texts longer than this are compared by their first words only.
constexpr qsizetype mostWords = 400;

QString bare(const QString &word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

QStringList comparableWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString letters = bare(word);
        if (!letters.isEmpty())
            words << letters;
    }
    return words.mid(0, mostWords);
}

std::vector<bool> commonWords(const QStringList &one, const QStringList &other)
{
    const auto rows = std::size_t(one.size());
    const auto columns = std::size_t(other.size());
    // longest[i][k]: words in common of the ends from i and k on
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t k = columns; k-- > 0;) {
            longest[i][k] = one[qsizetype(i)] == other[qsizetype(k)]
                ? longest[i + 1][k + 1] + 1
                : std::max(longest[i + 1][k], longest[i][k + 1]);
        }
    }
    std::vector<bool> common(rows, false);
    for (std::size_t i = 0, k = 0; i < rows && k < columns;) {
        if (one[qsizetype(i)] == other[qsizetype(k)]) {
            common[i] = true;
            ++i;
            ++k;
        } else if (longest[i + 1][k] >= longest[i][k + 1]) {
            ++i;
        } else {
            ++k;
        }
    }
    return common;
}

double likenessOf(const QString &one, const QString &other)
{
    const QStringList words = comparableWords(one);
    const QStringList others = comparableWords(other);
    if (words.isEmpty() || others.isEmpty())
        return words.isEmpty() && others.isEmpty() ? 1.0 : 0.0;
    const std::vector<bool> common = commonWords(words, others);
    return 2.0 * double(std::ranges::count(common, true)) / double(words.size() + others.size());
}

std::vector<WordDifference> differingWords(const QString &text, const QString &other)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    QStringList bareWords;
    for (const QString &word : words)
        bareWords << bare(word);
    const std::vector<bool> common = commonWords(bareWords, comparableWords(other));
    std::vector<WordDifference> differences;
    for (qsizetype i = 0; i < words.size(); ++i)
        differences.push_back({words[i], !common[std::size_t(i)] && !bareWords[i].isEmpty()});
    return differences;
}

} // namespace tidemark
