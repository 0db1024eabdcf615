// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QString>

#include "core/example/dice.h"
#include "core/example/municipalities.h"

namespace tidemark::example {

/// A code and the share of the respondents who give it, from the highest score down.
struct CodeShare
{
    double code = 0.0;
    double share = 0.0;
};

/// How strongly an answer hangs on what is known of the municipality.
struct Leanings
{
    double capacity = 0.5; ///< settlement volume and an own trait
    double nav = 0.0; ///< programme organised in NAV
    double memory = 0.8; ///< likeness of the answers of the same municipality in both waves
};

/// Draws answers for municipalities. What belongs to a municipality and a question is drawn once,
/// so that both waves share it.
class AnswerMaker
{
public:
    AnswerMaker(std::vector<Municipality> all, std::uint64_t seed);

    /// Indexes of `count` municipalities that answer; larger ones somewhat more often, and those
    /// that answered before more often.
    std::vector<std::size_t> respondents(std::size_t count, const std::vector<std::size_t> &before);

    /// One score per respondent; equal `key` in two waves means the same question.
    std::vector<double> scores(const QString &key, const std::vector<std::size_t> &who,
                               const Leanings &leanings);
    /// Codes in the given shares, exactly, handed out by score; a rest gets the last code.
    std::vector<double> codes(const QString &key, const std::vector<std::size_t> &who,
                              const Leanings &leanings, const std::vector<CodeShare> &shares);
    /// Turns `share` of the answers into `code` (NaN = not answered), anywhere.
    void scatter(std::vector<double> &answers, double share, double code);

    bool inNav(std::size_t municipality) const { return m_nav[municipality]; }
    const std::vector<Municipality> &all() const { return m_all; }
    Dice &dice() { return m_dice; }

private:
    const std::vector<double> &trait(const QString &key);

    std::vector<Municipality> m_all;
    Dice m_dice;
    std::vector<double> m_capacity;
    std::vector<bool> m_nav;
    std::map<QString, std::vector<double>> m_traits;
};

} // namespace tidemark::example
