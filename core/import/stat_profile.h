// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

#include <QIODevice>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/byte_text.h"
#include "core/import/stat_dictionary.h"

namespace tidemark {

/// What the values of one column are, over the whole file.
struct StatProfile
{
    static constexpr std::size_t mostDifferent = 2'000; ///< beyond this values are not counted
    static constexpr std::size_t longestCode = 400; ///< bytes; a longer text is no category

    qint64 answered = 0;
    qint64 empty = 0;
    std::array<qint64, 26> tagged = {}; ///< .a to .z
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();
    bool isWhole = true;
    bool isWholeDays = true; ///< all values are multiples of 86,400
    bool hasMany = false; ///< more different values than were counted
    std::unordered_map<double, qint64> numbers = {};
    ByteTextMap<qint64> texts = {};
};

struct StatProfiles
{
    qint64 rows = 0;
    std::vector<StatProfile> variables = {};
};

/// Walks through the whole file once.
Result<StatProfiles> profileStatFile(QIODevice &file, StatFormat format,
                                     const StatDictionary &dictionary, const QString &encoding,
                                     JobControl &job);

} // namespace tidemark
