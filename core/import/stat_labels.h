// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/import/stat_dictionary.h"
#include "core/import/stat_profile.h"

namespace tidemark {

/// The value labels of a column of numbers, in the order of the codes.
std::vector<ValueLabel> numberLabels(const std::vector<StatLabel> &labels);

/// The codes a column of few texts gets: the number a text is ("2"), where all are; else 1, 2, … in
/// the order of the file's labels, then of the alphabet. sourceText holds the text.
std::vector<ValueLabel> textLabels(const std::vector<StatLabel> &labels,
                                   const StatProfile &profile);

/// Whether texts are answers to choose from rather than free text: they have labels, or each
/// occurs three times on average and there are at most 100.
bool areCategories(const std::vector<StatLabel> &labels, const StatProfile &profile);

/// What the file says is missing, with reasons read from the labels. Codes whose label says "don't
/// know" or the like without the file calling them missing are added; `suggested` names them.
struct StatMissing
{
    MissingRule rule = {};
    QString suggested = {};
};
StatMissing missingOf(const StatVariable &variable, const std::vector<StatLabel> &fileLabels,
                      const std::vector<ValueLabel> &labels, const StatProfile &profile);

} // namespace tidemark
