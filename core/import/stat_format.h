// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include "core/base/result.h"

namespace tidemark {

/// The files of other statistics programs.
enum class StatFormat { Sav, Por, Dta, Sas7bdat, Xport };

/// "SPSS (.sav)": for messages and lists.
QString statFormatName(StatFormat format);
bool isStatFormat(StatFormat format, const QByteArray &head);
/// An error if the first bytes are not those of `format`: empty, with a password, something else.
Result<void> checkStatHead(QIODevice &file, StatFormat format);

} // namespace tidemark
