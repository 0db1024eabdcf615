// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/report/chart_spec.h"

namespace tidemark {

/// "{kind}: {headline}. {core}. n = {n}. Syntetiske svar.", at most 300 characters. Hidden figures
/// are not in it.
QString altText(const ChartSpec &spec);

} // namespace tidemark
