// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <QString>

#include "core/import/import_plan.h"

namespace tidemark {

/// One way to write dates. Days and months may have one digit; the time of a date-time may have
/// seconds, fractions and an offset, and may follow after a space or a T. The offset is left out:
/// the clock of the file counts.
struct DateFormat
{
    enum class Order : unsigned char { DayMonthYear, MonthDayYear, YearMonthDay };

    QString name = {}; ///< Qt's notation: "dd.MM.yyyy", "yyyy-MM-dd HH:mm", "HH:mm"
    ColumnType type = ColumnType::Date;
    Order order = Order::DayMonthYear;
    char sign = '.';
    bool shortYear = false; ///< 00–49 are 2000–2049, 50–99 are 1950–1999
};

/// All known formats, the likelier of two that fit the same text first.
const std::vector<DateFormat> &dateFormats();
/// The format of this name, or nullptr.
const DateFormat *dateFormatByName(const QString &name);

/// Days since 1970-01-01, seconds since 1970-01-01 00:00 or seconds since midnight, by the type of
/// the format.
std::optional<double> parseDate(std::string_view text, const DateFormat &format);

/// Bit k is set if dateFormats()[k] fits.
unsigned fittingDateFormats(std::string_view text);

} // namespace tidemark
