// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/variable.h"

namespace tidemark {

/// An answer of a questionnaire as its program knows it.
struct CodedOption
{
    QString code = {}; ///< "1", "A1", "very_good"
    LocalText text = {};
};

/// Labels for the options: their own codes where all are whole numbers, else 1, 2, 3 … with the
/// option's code as the text in the file. Options without code or with that of an earlier one are
/// left out.
std::vector<ValueLabel> labelsOf(const std::vector<CodedOption> &options);

} // namespace tidemark
