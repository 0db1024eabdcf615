// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/report/document/document.h"
#include "ui/charts/house_style.h"

namespace tidemark::ui {

/// The report as PDF: vector figures, embedded fonts, searchable text.
QByteArray reportPdf(const report::Document &document, const HouseStyle &style = {});

} // namespace tidemark::ui
