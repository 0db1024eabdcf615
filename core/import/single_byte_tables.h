// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>
#include <QStringList>

namespace tidemark {

/// What the bytes 0x80 to 0xFF mean in a single-byte encoding; U+FFFD where they mean nothing.
using HighHalf = std::array<char16_t, 128>;

/// The table of "windows-1252", "ISO-8859-1", "ISO-8859-15", "IBM865", "IBM850" or "macintosh";
/// nullptr for any other name.
const HighHalf *highHalfOf(const QString &encoding);

/// The byte of U+00A0 in a single-byte encoding; '\0' for any other.
char noBreakSpaceByte(const QString &encoding);

/// All of them, the commonest first.
QStringList singleByteEncodings();

} // namespace tidemark
