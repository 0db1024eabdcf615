// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/date_text.h"

#include <algorithm>
#include <charconv>

#include <QDate>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 epochDay = 2'440'588; ///< Julian day of 1970-01-01

std::vector<DateFormat> makeFormats()
{
    using Order = DateFormat::Order;
    const std::vector<DateFormat> dates{
        {u"dd.MM.yyyy"_s, ColumnType::Date, Order::DayMonthYear, '.', false},
        {u"yyyy-MM-dd"_s, ColumnType::Date, Order::YearMonthDay, '-', false},
        {u"dd/MM/yyyy"_s, ColumnType::Date, Order::DayMonthYear, '/', false},
        {u"MM/dd/yyyy"_s, ColumnType::Date, Order::MonthDayYear, '/', false},
        {u"dd-MM-yyyy"_s, ColumnType::Date, Order::DayMonthYear, '-', false},
        {u"yyyy/MM/dd"_s, ColumnType::Date, Order::YearMonthDay, '/', false},
        {u"yyyy.MM.dd"_s, ColumnType::Date, Order::YearMonthDay, '.', false},
        {u"dd.MM.yy"_s, ColumnType::Date, Order::DayMonthYear, '.', true},
        {u"dd/MM/yy"_s, ColumnType::Date, Order::DayMonthYear, '/', true},
        {u"MM/dd/yy"_s, ColumnType::Date, Order::MonthDayYear, '/', true},
    };
    std::vector<DateFormat> all = dates;
    for (DateFormat format : dates) {
        format.name += " HH:mm"_L1;
        format.type = ColumnType::DateTime;
        all.push_back(format);
    }
    all.push_back({u"HH:mm"_s, ColumnType::Time});
    return all;
}

/// Takes 1 to `most` digits from the front; −1 if there are none or more.
int takeNumber(std::string_view &text, std::size_t most)
{
    std::size_t length = 0;
    while (length < text.size() && text[length] >= '0' && text[length] <= '9')
        ++length;
    if (length == 0 || length > most)
        return -1;
    int value = 0;
    std::from_chars(text.data(), text.data() + length, value);
    text.remove_prefix(length);
    return value;
}

bool takeSign(std::string_view &text, char sign)
{
    if (text.empty() || text.front() != sign)
        return false;
    text.remove_prefix(1);
    return true;
}

/// A year of exactly four digits, or of exactly two.
int takeYear(std::string_view &text, bool shortYear)
{
    const std::size_t before = text.size();
    const int year = takeNumber(text, 4);
    const std::size_t digits = before - text.size();
    if (digits != (shortYear ? 2u : 4u))
        return -1;
    if (!shortYear)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}

std::optional<qint64> takeDate(std::string_view &text, const DateFormat &format)
{
    int year = 0;
    int first = 0;
    int second = 0;
    if (format.order == DateFormat::Order::YearMonthDay) {
        year = takeYear(text, false);
        if (year < 0 || !takeSign(text, format.sign) || (first = takeNumber(text, 2)) < 0
            || !takeSign(text, format.sign) || (second = takeNumber(text, 2)) < 0)
            return {};
        std::swap(first, second);
    } else {
        first = takeNumber(text, 2);
        if (first < 0 || !takeSign(text, format.sign) || (second = takeNumber(text, 2)) < 0
            || !takeSign(text, format.sign) || (year = takeYear(text, format.shortYear)) < 0)
            return {};
        if (format.order == DateFormat::Order::MonthDayYear)
            std::swap(first, second);
    }
    const QDate date(year, second, first);
    if (!date.isValid())
        return {};
    return date.toJulianDay() - epochDay;
}

bool isOffset(std::string_view text)
{
    if (text == "Z")
        return true;
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return false;
    text.remove_prefix(1);
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == ':' && digits == 2)
            continue;
        if (c < '0' || c > '9')
            return false;
        ++digits;
    }
    return digits == 2 || digits == 4;
}

std::optional<double> takeFraction(std::string_view &text)
{
    text.remove_prefix(1);
    double digits = 0.0;
    double scale = 1.0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9' && scale < 1e9) {
        digits = 10.0 * digits + (text.front() - '0');
        scale *= 10.0;
        text.remove_prefix(1);
    }
    if (scale == 1.0)
        return {};
    return digits / scale;
}

/// HH:mm, HH:mm:ss, HH:mm:ss.fff, with an offset if there is a date.
std::optional<double> parseTime(std::string_view text, bool offsetAllowed)
{
    const int hour = takeNumber(text, 2);
    if (hour < 0 || hour > 23 || !takeSign(text, ':'))
        return {};
    const int minute = takeNumber(text, 2);
    if (minute < 0 || minute > 59)
        return {};
    double seconds = 3600.0 * hour + 60.0 * minute;
    if (takeSign(text, ':')) {
        const int second = takeNumber(text, 2);
        if (second < 0 || second > 59)
            return {};
        seconds += second;
        if (!text.empty() && (text.front() == '.' || text.front() == ',')) {
            const auto fraction = takeFraction(text);
            if (!fraction)
                return {};
            seconds += *fraction;
        }
    }
    if (!text.empty() && !(offsetAllowed && isOffset(text)))
        return {};
    return seconds;
}

} // namespace

const std::vector<DateFormat> &dateFormats()
{
    static const std::vector<DateFormat> formats = makeFormats();
    return formats;
}

const DateFormat *dateFormatByName(const QString &name)
{
    const auto found = std::ranges::find(dateFormats(), name, &DateFormat::name);
    return found == dateFormats().end() ? nullptr : &*found;
}

std::optional<double> parseDate(std::string_view text, const DateFormat &format)
{
    if (format.type == ColumnType::Time)
        return parseTime(text, false);
    const auto days = takeDate(text, format);
    if (!days)
        return {};
    if (format.type == ColumnType::Date)
        return text.empty() ? std::optional(double(*days)) : std::nullopt;
    if (!takeSign(text, 'T') && !takeSign(text, ' '))
        return {};
    const auto seconds = parseTime(text, true);
    if (!seconds)
        return {};
    return 86'400.0 * double(*days) + *seconds;
}

unsigned fittingDateFormats(std::string_view text)
{
    if (text.size() < 4 || text.front() < '0' || text.front() > '9')
        return 0;
    unsigned fitting = 0;
    const auto &formats = dateFormats();
    for (std::size_t i = 0; i < formats.size(); ++i) {
        if (parseDate(text, formats[i]))
            fitting |= 1u << i;
    }
    return fitting;
}

} // namespace tidemark
