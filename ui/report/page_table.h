// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/result_table.h"
#include "ui/report/page_flow.h"

namespace tidemark::ui {

/// Height of the whole table where it should stand on one page, else of its head and first rows.
double tableHeight(PageFlow &flow, const ResultTable &table);

/// Sets a table: rules above, under the head and below; heads repeat on every page it reaches.
void flowTable(PageFlow &flow, const ResultTable &table);

} // namespace tidemark::ui
