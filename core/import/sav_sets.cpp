// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sav_sets.h"

#include <optional>

namespace tidemark {

namespace {

/// Reads the parts of one line from left to right.
struct Scanner
{
    const QByteArray &text;
    qsizetype at = 0;

    bool isAtEnd() const { return at >= text.size(); }

    bool skip(char expected)
    {
        if (isAtEnd() || text[at] != expected)
            return false;
        ++at;
        return true;
    }

    std::optional<qsizetype> number()
    {
        qsizetype value = 0;
        const qsizetype from = at;
        for (; !isAtEnd() && text[at] >= '0' && text[at] <= '9' && at - from < 9; ++at)
            value = value * 10 + (text[at] - '0');
        return at > from ? std::optional(value) : std::nullopt;
    }

    /// "5 Label": a length, a blank, so many bytes.
    std::optional<QByteArray> counted()
    {
        const auto length = number();
        if (!length || !skip(' ') || at + *length > text.size())
            return {};
        at += *length;
        return text.mid(at - *length, *length);
    }
};

/// "D" or "E 1 " or "E 11 " and the counted value.
bool readDichotomies(Scanner &scanner, RawResponseSet &set, bool isExtended)
{
    if (isExtended) {
        if (!scanner.skip(' '))
            return false;
        const auto flags = scanner.number();
        set.itemsFromValueLabels = flags == 11;
        if (!flags || !scanner.skip(' '))
            return false;
    }
    const auto counted = scanner.counted();
    if (!counted)
        return false;
    set.countedValue = counted->trimmed();
    return true;
}

std::optional<RawResponseSet> parseLine(const QByteArray &line)
{
    const qsizetype equals = line.indexOf('=');
    if (equals < 1 || equals + 1 >= line.size())
        return {};
    RawResponseSet set;
    set.name = line.left(equals);
    const char kind = line[equals + 1];
    Scanner scanner{line, equals + 2};
    set.isDichotomies = kind != 'C';
    if (kind != 'C' && kind != 'D' && kind != 'E')
        return {};
    if (set.isDichotomies && !readDichotomies(scanner, set, kind == 'E'))
        return {};
    if (!scanner.skip(' '))
        return {};
    const auto label = scanner.counted();
    if (!label)
        return {};
    set.label = *label;
    for (const QByteArray &name : line.mid(scanner.at).simplified().split(' '))
        if (!name.isEmpty())
            set.variables << name;
    return set.variables.isEmpty() ? std::nullopt : std::optional(set);
}

} // namespace

std::vector<RawResponseSet> parseResponseSets(const QByteArray &text)
{
    std::vector<RawResponseSet> sets;
    for (const QByteArray &line : text.split('\n'))
        if (auto set = parseLine(line))
            sets.push_back(std::move(*set));
    return sets;
}

} // namespace tidemark
