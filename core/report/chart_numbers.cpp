// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_numbers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

bool isEnglish(const QString &language)
{
    return language == "en"_L1;
}

/// Digits of |value| with the decimal sign and groups of the language.
QString magnitude(double value, int decimals, const QString &language)
{
    QString digits = QString::number(std::abs(value), 'f', decimals);
    const auto point = decimals > 0 ? digits.indexOf(u'.') : digits.size();
    if (point >= 5) {
        for (auto at = point - 3; at > 0; at -= 3)
            digits.insert(at, noBreakSpace);
    }
    if (!isEnglish(language))
        digits.replace(u'.', u',');
    return digits;
}

bool roundsToZero(double value, int decimals)
{
    return QString::number(std::abs(value), 'f', decimals).toDouble() == 0.0;
}

} // namespace

QString formatNumber(double value, int decimals, const QString &language)
{
    const QString digits = magnitude(value, decimals, language);
    return value < 0 && !roundsToZero(value, decimals) ? minusSign + digits : digits;
}

QString formatShare(double percent, int decimals, const QString &language)
{
    if (percent == 0.0)
        return u"–"_s;
    const double half = 0.5 * std::pow(10.0, -decimals);
    if (percent > 0.0 && percent < half)
        return u'<' + magnitude(half, decimals + 1, language);
    return formatNumber(percent, decimals, language);
}

QString formatPercent(double percent, int decimals, const QString &language)
{
    const QString share = formatShare(percent, decimals, language);
    return percent == 0.0 ? share : QString(share + noBreakSpace + u'%');
}

QString formatChange(double value, int decimals, const QString &language)
{
    const QString digits = magnitude(value, decimals, language);
    if (roundsToZero(value, decimals))
        return digits;
    return (value < 0 ? minusSign : QChar(u'+')) + digits;
}

QString formatInterval(double lower, double upper, int decimals, const QString &language)
{
    return formatNumber(lower, decimals, language) + u'–' + formatNumber(upper, decimals, language);
}

QString formatPValue(double p, const QString &language)
{
    constexpr double least = 0.001;
    return p < least ? u"p\u00a0<\u00a0"_s + formatNumber(least, 3, language)
                     : u"p\u00a0=\u00a0"_s + formatNumber(p, 3, language);
}

QString formatChangeInterval(double lower, double upper, int decimals, const QString &language)
{
    const QString to = isEnglish(language) ? u"to"_s : u"til"_s;
    return formatChange(lower, decimals, language) + noBreakSpace + to + noBreakSpace
        + formatChange(upper, decimals, language);
}

} // namespace tidemark
