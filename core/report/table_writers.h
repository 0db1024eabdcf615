// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/report/result_table.h"

namespace tidemark {

/// Comma separated, C locale, every digit; intervals in two columns; hidden cells as ":".
QString tableCsv(const ResultTable &table);

enum class DecimalSign { OfLanguage, Point };

/// Tab separated as shown, for a sheet: "OfLanguage" writes 81,1 in Norwegian. No thousands signs.
QString tableTsv(const ResultTable &table, DecimalSign sign = DecimalSign::OfLanguage);

/// A <table> with caption, scope and lang, for the clipboard and pages.
QString tableHtml(const ResultTable &table);

QString tableMarkdown(const ResultTable &table);

} // namespace tidemark
