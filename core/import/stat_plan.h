// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/import/stat_dictionary.h"
#include "core/import/stat_profile.h"

namespace tidemark {

/// The plan for a file of a statistics program; what was fixed in `previous` stays.
ImportPlan planStatFile(StatFormat format, const StatDictionary &dictionary,
                        const StatProfiles &profiles, const ImportPlan &previous);

/// The whole number that a text is the usual way to write: "7", "-3", not "07" or "+7".
std::optional<double> plainInteger(const QString &text);

} // namespace tidemark
