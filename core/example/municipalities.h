// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace tidemark::example {

/// Public facts of a Norwegian municipality (borders of 2020 to 2023).
struct Municipality
{
    QString code = {}; ///< four digits
    QString name = {};
    QString county = {};
    int centrality = 0; ///< 1 most central to 6 least
    int population = 0; ///< 1 January 2023
    int settled2021 = 0;
    int settled2022 = 0; ///< refugees settled; a hidden figure (1 to 4) counts as 2
};

/// All 356, in the order of the program's own table (resources/data/municipalities_2020.csv).
std::vector<Municipality> municipalities();

} // namespace tidemark::example
