// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Numbers for people, the same in figures, tables and sentences: decimal comma in Norwegian, minus
// sign U+2212, no-break spaces, thousands apart from 10 000, rounded last.
namespace tidemark {

/// "12 480", "−3,5"; a value that rounds to zero has no sign.
QString formatNumber(double value, int decimals, const QString &language);

/// A share in per cent without its sign: "81", "<0,5" above zero but under half a unit, "–" for
/// zero.
QString formatShare(double percent, int decimals, const QString &language);

/// formatShare() with a no-break space and "%"; a dash stands alone.
QString formatPercent(double percent, int decimals, const QString &language);

/// Always with a sign: "+10", "−3,5"; "0" where it rounds to zero.
QString formatChange(double value, int decimals, const QString &language);

/// "77,9–84,0".
QString formatInterval(double lower, double upper, int decimals, const QString &language);

/// "p = 0,021", "p < 0,001", with no-break spaces.
QString formatPValue(double p, const QString &language);

/// "−6 til +1" (nn "til", en "to"), with no-break spaces.
QString formatChangeInterval(double lower, double upper, int decimals, const QString &language);

} // namespace tidemark
