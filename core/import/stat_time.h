// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/import/import_plan.h"
#include "core/import/stat_format.h"

namespace tidemark {

/// How a statistics program counts time in a column.
struct StatTime
{
    enum class Unit {
        None,
        Milliseconds,
        Seconds,
        Days,
        Weeks,
        Months,
        Quarters,
        HalfYears,
        Years
    };

    Unit unit = Unit::None;
    qint64 epochDay = 0; ///< its day zero in days since 1970-01-01
    ColumnType type = ColumnType::Number; ///< Date, DateTime or Time; Number if unit is None
    bool leapSeconds = false; ///< Stata's %tC counts them

    friend bool operator==(const StatTime &, const StatTime &) = default;
};

/// What the display format says: SPSS counts seconds since 1582-10-14, Stata and SAS from
/// 1960-01-01 in the unit of the format. Weekdays and names of months are plain numbers.
StatTime statTime(StatFormat file, const QString &format);

/// The number a NumberColumn holds (days, seconds since 1970, seconds of the day) for what the file
/// holds; a NaN stays what it is.
double storedTime(const StatTime &time, ColumnType as, double inFile);
/// Days, seconds since 1970 or seconds of the day for people: "2023-05-17", "2023-05-17 12:30:00".
QString statTimeText(double stored, ColumnType as);
/// The way back.
double timeInFile(const StatTime &time, ColumnType as, double stored);

} // namespace tidemark
