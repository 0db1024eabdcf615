// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/answer_maker.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tidemark::example {

namespace {

std::vector<std::size_t> byScoreDown(const std::vector<double> &scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order,
                             [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    return order;
}

} // namespace

AnswerMaker::AnswerMaker(std::vector<Municipality> all, std::uint64_t seed)
    : m_all(std::move(all))
    , m_dice(seed)
{
    for (const Municipality &municipality : m_all) {
        const double volume = std::log1p(municipality.settled2021 + municipality.settled2022);
        m_capacity.push_back(0.6 * (volume - 4.0) + 0.8 * m_dice.normal());
        m_nav.push_back(m_dice.uniform() < (volume > 4.6 ? 0.30 : 0.45));
    }
}

std::vector<std::size_t> AnswerMaker::respondents(std::size_t count,
                                                  const std::vector<std::size_t> &before)
{
    std::vector<double> eagerness(m_all.size());
    for (std::size_t i = 0; i < m_all.size(); ++i)
        eagerness[i] = 0.15 * std::log(m_all[i].population) + m_dice.normal();
    for (const std::size_t i : before)
        eagerness[i] += 0.35;
    std::vector<std::size_t> chosen = byScoreDown(eagerness);
    chosen.resize(std::min(count, chosen.size()));
    std::ranges::sort(chosen);
    return chosen;
}

const std::vector<double> &AnswerMaker::trait(const QString &key)
{
    std::vector<double> &values = m_traits[key];
    while (values.size() < m_all.size())
        values.push_back(m_dice.normal());
    return values;
}

std::vector<double> AnswerMaker::scores(const QString &key, const std::vector<std::size_t> &who,
                                        const Leanings &leanings)
{
    const std::vector<double> &lasting = trait(key);
    const double fresh = std::sqrt(1.0 - leanings.memory * leanings.memory);
    std::vector<double> result;
    for (const std::size_t i : who) {
        result.push_back(leanings.capacity * m_capacity[i] + (m_nav[i] ? leanings.nav : 0.0)
                         + leanings.memory * lasting[i] + fresh * m_dice.normal());
    }
    return result;
}

std::vector<double> AnswerMaker::codes(const QString &key, const std::vector<std::size_t> &who,
                                       const Leanings &leanings,
                                       const std::vector<CodeShare> &shares)
{
    const std::vector<std::size_t> order = byScoreDown(scores(key, who, leanings));
    std::vector<double> answers(who.size(), shares.back().code);
    double upTo = 0.0;
    std::size_t next = 0;
    for (const CodeShare &part : shares) {
        upTo += part.share;
        const auto end = std::min(who.size(), std::size_t(std::lround(upTo * double(who.size()))));
        for (; next < end; ++next)
            answers[order[next]] = part.code;
    }
    return answers;
}

void AnswerMaker::scatter(std::vector<double> &answers, double share, double code)
{
    for (double &answer : answers) {
        if (m_dice.uniform() < share)
            answer = code;
    }
}

} // namespace tidemark::example
