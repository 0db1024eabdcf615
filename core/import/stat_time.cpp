// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_time.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Unit = StatTime::Unit;

constexpr double daySeconds = 86'400.0;
constexpr qint64 spssEpoch = -141'428; // 1582-10-14
constexpr qint64 y1960 = -3'653;

/// The letters at the start: "DATETIME20.3" gives "DATETIME".
QString lettersOf(const QString &format)
{
    const auto end =
        std::ranges::find_if(format, [](QChar c) { return !c.isLetter() && c != u'_'; });
    return format.left(end - format.begin()).toUpper();
}

StatTime spssTime(const QString &format)
{
    static const QStringList dates{u"DATE"_s,  u"ADATE"_s, u"EDATE"_s, u"JDATE"_s,
                                   u"SDATE"_s, u"QYR"_s,   u"MOYR"_s,  u"WKYR"_s};
    static const QStringList dateTimes{u"DATETIME"_s, u"YMDHMS"_s};
    static const QStringList times{u"TIME"_s, u"DTIME"_s, u"MTIME"_s};
    const QString letters = lettersOf(format);
    if (dates.contains(letters))
        return {Unit::Seconds, spssEpoch, ColumnType::Date};
    if (dateTimes.contains(letters))
        return {Unit::Seconds, spssEpoch, ColumnType::DateTime};
    if (times.contains(letters))
        return {Unit::Seconds, 0, ColumnType::Time};
    return {};
}

/// "HH:MM:SS" has hours, minutes (MM) and seconds only; days are D or J, months N or "Mon", years
/// Y.
bool showsNoDate(const QString &pattern)
{
    static const QString dateLetters = u"DdJjNnYyCc"_s;
    return pattern.contains("HH"_L1, Qt::CaseInsensitive)
        && std::ranges::none_of(pattern, [](QChar c) { return dateLetters.contains(c); });
}

StatTime stataTime(const QString &format)
{
    QString rest = format;
    rest.remove(u'%').remove(u'-');
    if (rest.startsWith(u'd'))
        return {Unit::Days, y1960, ColumnType::Date};
    if (rest.size() < 2 || rest[0] != u't')
        return {};
    switch (rest[1].unicode()) {
    case u'c':
        if (showsNoDate(rest.mid(2)))
            return {Unit::Milliseconds, 0, ColumnType::Time};
        return {Unit::Milliseconds, y1960, ColumnType::DateTime};
    case u'C':
        return {Unit::Milliseconds, y1960, ColumnType::DateTime, true};
    case u'd':
        return {Unit::Days, y1960, ColumnType::Date};
    case u'w':
        return {Unit::Weeks, y1960, ColumnType::Date};
    case u'm':
        return {Unit::Months, y1960, ColumnType::Date};
    case u'q':
        return {Unit::Quarters, y1960, ColumnType::Date};
    case u'h':
        return {Unit::HalfYears, y1960, ColumnType::Date};
    case u'y':
        return {Unit::Years, y1960, ColumnType::Date};
    default: // %tb, business days, needs a calendar the file does not hold
        return {};
    }
}

StatTime sasTime(const QString &format)
{
    static const QStringList dates{
        u"DATE"_s,    u"DAY"_s,     u"DDMMYY"_s,   u"DDMMYYB"_s,  u"DDMMYYC"_s,  u"DDMMYYD"_s,
        u"DDMMYYN"_s, u"DDMMYYP"_s, u"DDMMYYS"_s,  u"MMDDYY"_s,   u"MMDDYYB"_s,  u"MMDDYYC"_s,
        u"MMDDYYD"_s, u"MMDDYYN"_s, u"MMDDYYP"_s,  u"MMDDYYS"_s,  u"YYMMDD"_s,   u"YYMMDDB"_s,
        u"YYMMDDC"_s, u"YYMMDDD"_s, u"YYMMDDN"_s,  u"YYMMDDP"_s,  u"YYMMDDS"_s,  u"EURDFDD"_s,
        u"EURDFDE"_s, u"NLDATE"_s,  u"WORDDATE"_s, u"WORDDATX"_s, u"WEEKDATE"_s, u"WEEKDATX"_s,
        u"MONYY"_s,   u"MMYY"_s,    u"YYMM"_s,     u"YYMON"_s,    u"YYQ"_s,      u"JULIAN"_s};
    static const QStringList dateTimes{u"DATETIME"_s, u"DATEAMPM"_s, u"MDYAMPM"_s,
                                       u"DTDATE"_s,   u"NLDATM"_s,   u"DTMONYY"_s};
    static const QStringList times{u"TIME"_s, u"HHMM"_s, u"TOD"_s, u"TIMEAMPM"_s, u"NLTIME"_s};
    const QString letters = lettersOf(format);
    const bool iso = format.startsWith("E8601"_L1) || format.startsWith("B8601"_L1)
        || format.startsWith("IS8601"_L1);
    const QString isoKind =
        iso ? format.mid(format.indexOf("8601"_L1) + 4, 2).toUpper() : QString();
    if (dateTimes.contains(letters) || isoKind == "DT"_L1 || isoKind == "DN"_L1)
        return {Unit::Seconds, y1960, ColumnType::DateTime};
    if (times.contains(letters) || isoKind == "TM"_L1)
        return {Unit::Seconds, 0, ColumnType::Time};
    if (isoKind == "DA"_L1 || (!iso && dates.contains(letters)))
        return {Unit::Days, y1960, ColumnType::Date};
    return {};
}

/// Seconds that UTC was ahead of plain counting; Stata's %tC values at which each one was over.
qint64 leapSecondsBefore(double milliseconds)
{
    static const std::array<QDate, 27> after{
        QDate(1972, 7, 1), QDate(1973, 1, 1), QDate(1974, 1, 1), QDate(1975, 1, 1),
        QDate(1976, 1, 1), QDate(1977, 1, 1), QDate(1978, 1, 1), QDate(1979, 1, 1),
        QDate(1980, 1, 1), QDate(1981, 7, 1), QDate(1982, 7, 1), QDate(1983, 7, 1),
        QDate(1985, 7, 1), QDate(1988, 1, 1), QDate(1990, 1, 1), QDate(1991, 1, 1),
        QDate(1992, 7, 1), QDate(1993, 7, 1), QDate(1994, 7, 1), QDate(1996, 1, 1),
        QDate(1997, 7, 1), QDate(1999, 1, 1), QDate(2006, 1, 1), QDate(2009, 1, 1),
        QDate(2012, 7, 1), QDate(2015, 7, 1), QDate(2017, 1, 1)};
    const QDate epoch(1960, 1, 1);
    qint64 count = 0;
    for (const QDate &day : after)
        if (milliseconds >= (double(epoch.daysTo(day)) * daySeconds + double(count + 1)) * 1000.0)
            ++count;
    return count;
}

double monthStart(double monthsSince1960)
{
    const double year = std::floor(monthsSince1960 / 12.0);
    const double month = monthsSince1960 - year * 12.0;
    if (std::abs(year) > 100'000.0)
        return missingNumber();
    const QDate day(1960 + int(year), 1 + int(month), 1);
    return double(QDate(1970, 1, 1).daysTo(day));
}

/// Stata's week w has 52 weeks a year, each starting 7 days after the one before.
double weekStart(double weeksSince1960)
{
    const double year = std::floor(weeksSince1960 / 52.0);
    return monthStart(year * 12.0) + 7.0 * (weeksSince1960 - year * 52.0);
}

double monthsSince1960(double day)
{
    const QDate date = QDate(1970, 1, 1).addDays(qint64(day));
    return (date.year() - 1960) * 12.0 + (date.month() - 1);
}

double weeksSince1960(double day)
{
    const QDate date = QDate(1970, 1, 1).addDays(qint64(day));
    return (date.year() - 1960) * 52.0 + double((date.dayOfYear() - 1) / 7);
}

int monthsPer(Unit unit)
{
    switch (unit) {
    case Unit::Months:
        return 1;
    case Unit::Quarters:
        return 3;
    case Unit::HalfYears:
        return 6;
    default:
        return 12;
    }
}

} // namespace

StatTime statTime(StatFormat file, const QString &format)
{
    switch (file) {
    case StatFormat::Sav:
    case StatFormat::Por:
        return spssTime(format);
    case StatFormat::Dta:
        return stataTime(format);
    case StatFormat::Sas7bdat:
    case StatFormat::Xport:
        return sasTime(format);
    }
    return {};
}

double storedTime(const StatTime &time, ColumnType as, double inFile)
{
    if (std::isnan(inFile))
        return inFile;
    const double epoch = double(time.epochDay);
    switch (time.unit) {
    case Unit::None:
        return inFile;
    case Unit::Milliseconds: {
        const double leap = time.leapSeconds ? double(leapSecondsBefore(inFile)) : 0.0;
        return inFile / 1000.0 - leap + epoch * daySeconds;
    }
    case Unit::Seconds:
        if (as == ColumnType::Date)
            return inFile / daySeconds + epoch;
        return inFile + epoch * daySeconds;
    case Unit::Days:
        return as == ColumnType::DateTime ? (inFile + epoch) * daySeconds : inFile + epoch;
    case Unit::Weeks:
        return weekStart(inFile);
    case Unit::Years:
        return monthStart((inFile - 1960.0) * 12.0);
    default:
        return monthStart(inFile * monthsPer(time.unit));
    }
}

QString statTimeText(double stored, ColumnType as)
{
    // Beyond the years a calendar can show, and where there is no value.
    if (!(std::abs(stored) < 1e14))
        return QString::number(stored, 'g', QLocale::FloatingPointShortest);
    const qint64 whole = qint64(std::floor(stored));
    switch (as) {
    case ColumnType::Date:
        return QDate(1970, 1, 1).addDays(whole).toString(Qt::ISODate);
    case ColumnType::DateTime:
        return QDateTime::fromSecsSinceEpoch(whole, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case ColumnType::Time:
        return QTime::fromMSecsSinceStartOfDay(
                   int(std::clamp(stored, 0.0, daySeconds - 1) * 1000.0))
            .toString(Qt::ISODate);
    default:
        return QString::number(stored, 'g', QLocale::FloatingPointShortest);
    }
}

double timeInFile(const StatTime &time, ColumnType as, double stored)
{
    if (std::isnan(stored))
        return stored;
    const double epoch = double(time.epochDay);
    switch (time.unit) {
    case Unit::None:
        return stored;
    case Unit::Milliseconds: {
        const double plain = std::round((stored - epoch * daySeconds) * 1000.0);
        double leap = 0.0;
        for (int i = 0; i < 2 && time.leapSeconds; ++i)
            leap = double(leapSecondsBefore(plain + leap * 1000.0));
        return plain + leap * 1000.0;
    }
    case Unit::Seconds:
        if (as == ColumnType::Date)
            return (stored - epoch) * daySeconds;
        return stored - epoch * daySeconds;
    case Unit::Days:
        return as == ColumnType::DateTime ? stored / daySeconds - epoch : stored - epoch;
    case Unit::Weeks:
        return weeksSince1960(stored);
    case Unit::Years:
        return 1960.0 + monthsSince1960(stored) / 12.0;
    default:
        return std::floor(monthsSince1960(stored) / monthsPer(time.unit));
    }
}

} // namespace tidemark
