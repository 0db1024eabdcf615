// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include <QString>

#include "core/base/ids.h"
#include "core/model/local_text.h"

namespace tidemark {

/// Several codes of the source become one: "top 2" is 4 and 5 -> 1. A code in no group becomes
/// empty unless `keepOthers`.
struct CombineCodes
{
    struct Group
    {
        std::vector<double> from = {};
        double to = 0.0;
        LocalText label = {};

        friend bool operator==(const Group &, const Group &) = default;
    };
    std::vector<Group> groups = {};
    bool keepOthers = false;

    friend bool operator==(const CombineCodes &, const CombineCodes &) = default;
};

/// Numbers become classes: band k holds lowest <= x < the next band's lowest; the last is open
/// upwards unless `upper` is given (then x < upper, larger values become empty).
struct Bands
{
    struct Band
    {
        double lowest = 0.0;
        LocalText label = {};

        friend bool operator==(const Band &, const Band &) = default;
    };
    std::vector<Band> bands = {}; ///< ascending; codes are 1, 2, …
    std::optional<double> upper = {};

    friend bool operator==(const Bands &, const Bands &) = default;
};

/// The number of `items` (of the same source) whose value is one of `codes`: an additive index.
struct CountCodes
{
    std::vector<VariableId> items = {};
    std::vector<double> codes = {};

    friend bool operator==(const CountCodes &, const CountCodes &) = default;
};

/// The mean of `items`, empty where fewer than `atLeast` are answered.
struct MeanOfItems
{
    std::vector<VariableId> items = {};
    int atLeast = 1;

    friend bool operator==(const MeanOfItems &, const MeanOfItems &) = default;
};

/// How a variable is computed; it follows its source for ever.
struct Recode
{
    VariableId from = {}; ///< the source variable of CombineCodes and Bands
    std::variant<CombineCodes, Bands, CountCodes, MeanOfItems> rule = {};

    friend bool operator==(const Recode &, const Recode &) = default;
};

} // namespace tidemark
