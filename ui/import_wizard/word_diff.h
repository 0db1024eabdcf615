// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace tidemark::ui {

/// A run of words of one wording; `differs` if the other wording does not have it there.
struct WordRun
{
    QString text = {};
    bool differs = false;

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// Both wordings cut into runs; joined with spaces the runs give the simplified wording back.
struct WordingDifference
{
    std::vector<WordRun> later = {};
    std::vector<WordRun> earlier = {};

    friend bool operator==(const WordingDifference &, const WordingDifference &) = default;
};

/// Compares word by word (longest common subsequence, case counts). Of wordings longer than 400
/// words only the common beginning and end are found.
WordingDifference compareWordings(const QString &later, const QString &earlier);

} // namespace tidemark::ui
