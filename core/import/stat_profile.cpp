// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_profile.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/import/readstat_walk.h"
#include "core/import/stat_cell.h"
#include "core/import/stat_time.h"

namespace tidemark {

namespace {

constexpr int pollRows = 1024;
constexpr double daySeconds = 86'400.0;
constexpr double codeLimit = 2'147'483'000.0;

/// Counts of the whole numbers −64 to 191, where most codes lie, apart from the map.
struct Counter
{
    static constexpr int lowest = -64;
    std::array<std::uint32_t, 256> small = {};
    bool isText = false;
    bool isSeconds = false; ///< a date in seconds
};

struct Profiler
{
    StatProfiles profiles = {};
    std::vector<Counter> counters = {};
    std::vector<double> block = {}; ///< of each variable, blockStride apart; unused ones for texts
    ReadStatDevice *device = nullptr;
    int row = -1;
    int place = 0; ///< of the row in the block

    bool startRow(int next);
    void flushBlock(int rows);
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

void addMissing(StatProfile &profile, double number)
{
    const MissingTag tag = missingNumberTag(number);
    ++(tag == '\0' ? profile.empty : profile.tagged[std::size_t(tag - 'a')]);
}

void addNumbers(StatProfile &profile, Counter &counter, std::span<const double> numbers)
{
    for (const double number : numbers) {
        const auto code = std::int32_t(std::abs(number) < codeLimit ? number : 0.0);
        const auto place = std::size_t(code - Counter::lowest);
        if (double(code) == number && place < counter.small.size()) {
            ++counter.small[place];
        } else if (!std::isfinite(number)) {
            addMissing(profile, finiteNumber(number));
        } else {
            profile.isWhole = profile.isWhole && isCode(number);
            profile.lowest = std::min(profile.lowest, number);
            profile.highest = std::max(profile.highest, number);
            if (counter.isSeconds)
                profile.isWholeDays = profile.isWholeDays && std::fmod(number, daySeconds) == 0.0;
            ++profile.answered;
            count(profile, profile.numbers, number);
        }
    }
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

bool Profiler::startRow(int next)
{
    row = next;
    place = next % blockRows;
    if (place == 0 && next > 0)
        flushBlock(blockRows);
    profiles.rows = qint64(next) + 1;
    return next % pollRows != 0 || !device->pollCancel();
}

void Profiler::flushBlock(int rows)
{
    for (std::size_t i = 0; i < counters.size(); ++i)
        if (!counters[i].isText)
            addNumbers(profiles.variables[i], counters[i],
                       {block.data() + i * blockStride, std::size_t(rows)});
}

/// Runs once per cell of the file: fields of ReadStat's structs are read without a call.
int onValue(int row, readstat_variable_t *variable, readstat_value_t value, void *context)
{
    auto &profiler = *static_cast<Profiler *>(context);
    if (row != profiler.row && !profiler.startRow(row))
        return READSTAT_HANDLER_ABORT;
    const auto index = std::size_t(variable->index);
    if (profiler.counters[index].isText)
        addText(profiler.profiles.variables[index], cellText(value));
    else
        profiler.block[index * blockStride + std::size_t(profiler.place)] = cellNumber(value);
    return READSTAT_HANDLER_OK;
}

void mergeSmallCounts(StatProfile &profile, const Counter &counter)
{
    for (std::size_t place = 0; place < counter.small.size(); ++place) {
        const auto cells = qint64(counter.small[place]);
        const double number = double(Counter::lowest + int(place));
        if (cells == 0)
            continue;
        profile.answered += cells;
        profile.lowest = std::min(profile.lowest, number);
        profile.highest = std::max(profile.highest, number);
        profile.isWholeDays = profile.isWholeDays && number == 0.0;
        if (!profile.hasMany)
            profile.numbers[number] += cells;
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
    for (std::size_t i = 0; i < dictionary.variables.size(); ++i)
        profiler.counters[i].isText = dictionary.variables[i].isText;
    profiler.block.resize(dictionary.variables.size() * blockStride, missingNumber());
    const ReadStatWalk what{
        .value = onValue, .context = &profiler, .encoding = encoding.toLatin1()};
    if (auto done = walk(device, format, what); !done)
        return std::move(done).error();
    if (profiler.row >= 0)
        profiler.flushBlock(profiler.place + 1);
    for (std::size_t i = 0; i < profiler.counters.size(); ++i)
        mergeSmallCounts(profiler.profiles.variables[i], profiler.counters[i]);
    return std::move(profiler.profiles);
}

} // namespace tidemark
