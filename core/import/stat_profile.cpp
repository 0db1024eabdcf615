// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_profile.h"

#include <algorithm>
#include <cmath>

#include "core/import/readstat_walk.h"
#include "core/import/stat_cell.h"
#include "core/import/stat_time.h"

namespace tidemark {

namespace {

constexpr int pollRows = 1024;
constexpr double daySeconds = 86'400.0;

/// Counts of the whole numbers −64 to 191, where most codes lie, apart from the map.
struct Counter
{
    static constexpr int lowest = -64;
    std::array<std::uint32_t, 256> small = {};
    bool isSeconds = false; ///< a date in seconds
};

struct Profiler
{
    StatProfiles profiles = {};
    std::vector<Counter> counters = {};
    ReadStatDevice *device = nullptr;
    int row = -1;

    bool startRow(int next)
    {
        row = next;
        profiles.rows = std::max<qint64>(profiles.rows, qint64(next) + 1);
        return next % pollRows != 0 || !device->pollCancel();
    }
};

template <typename Map, typename Key>
void count(StatProfile &profile, Map &map, const Key &key)
{
    if (profile.hasMany)
        return;
    const auto found = map.find(key);
    if (found != map.end()) {
        ++found->second;
        return;
    }
    if (map.size() < StatProfile::mostDifferent) {
        map.emplace(key, 1);
        return;
    }
    profile.hasMany = true;
    map.clear();
}

void addNumber(StatProfile &profile, Counter &counter, double number)
{
    if (std::isnan(number)) {
        const MissingTag tag = missingNumberTag(number);
        ++(tag == '\0' ? profile.empty : profile.tagged[std::size_t(tag - 'a')]);
        return;
    }
    ++profile.answered;
    profile.lowest = std::min(profile.lowest, number);
    profile.highest = std::max(profile.highest, number);
    if (counter.isSeconds)
        profile.isWholeDays = profile.isWholeDays && std::fmod(number, daySeconds) == 0.0;
    const bool isCodeNumber = isCode(number);
    profile.isWhole = profile.isWhole && isCodeNumber;
    const auto place = isCodeNumber ? qint64(number) - Counter::lowest : -1;
    if (place >= 0 && place < qint64(counter.small.size()))
        ++counter.small[std::size_t(place)];
    else
        count(profile, profile.numbers, number);
}

void addText(StatProfile &profile, std::string_view text)
{
    if (text.empty()) {
        ++profile.empty;
        return;
    }
    ++profile.answered;
    if (text.size() > StatProfile::longestCode) {
        profile.hasMany = true;
        profile.texts.clear();
    }
    count(profile, profile.texts, text);
}

int onValue(int row, readstat_variable_t *variable, readstat_value_t value, void *context)
{
    auto &profiler = *static_cast<Profiler *>(context);
    if (row != profiler.row && !profiler.startRow(row))
        return READSTAT_HANDLER_ABORT;
    const auto index = std::size_t(readstat_variable_get_index(variable));
    if (index >= profiler.counters.size())
        return READSTAT_HANDLER_ABORT;
    StatProfile &profile = profiler.profiles.variables[index];
    if (value.type == READSTAT_TYPE_STRING || value.type == READSTAT_TYPE_STRING_REF)
        addText(profile, cellText(value));
    else
        addNumber(profile, profiler.counters[index], cellNumber(value));
    return READSTAT_HANDLER_OK;
}

void mergeSmallCounts(Profiler &profiler)
{
    for (std::size_t i = 0; i < profiler.counters.size(); ++i) {
        StatProfile &profile = profiler.profiles.variables[i];
        const Counter &counter = profiler.counters[i];
        for (std::size_t place = 0; place < counter.small.size() && !profile.hasMany; ++place)
            if (counter.small[place] > 0)
                profile.numbers[double(Counter::lowest + int(place))] += counter.small[place];
    }
}

} // namespace

Result<StatProfiles> profileStatFile(QIODevice &file, StatFormat format,
                                     const StatDictionary &dictionary, const QString &encoding,
                                     JobControl &job)
{
    ReadStatDevice device(file, job);
    Profiler profiler;
    profiler.device = &device;
    profiler.profiles.variables.resize(dictionary.variables.size());
    profiler.counters.resize(dictionary.variables.size());
    for (std::size_t i = 0; i < dictionary.variables.size(); ++i)
        profiler.counters[i].isSeconds =
            statTime(format, dictionary.variables[i].format).unit == StatTime::Unit::Seconds;
    const ReadStatWalk what{
        .value = onValue, .context = &profiler, .encoding = encoding.toLatin1()};
    if (auto done = walk(device, format, what); !done)
        return std::move(done).error();
    mergeSmallCounts(profiler);
    return std::move(profiler.profiles);
}

} // namespace tidemark
