// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_spec.h"

#include <algorithm>

namespace tidemark {

const ChartMark *findMark(const ChartSpec &spec, const QString &row, const QString &series,
                          const QString &panel)
{
    const auto found = std::find_if(spec.marks.begin(), spec.marks.end(), [&](const auto &mark) {
        return mark.row == row && mark.series == series && mark.panel == panel;
    });
    return found == spec.marks.end() ? nullptr : &*found;
}

std::vector<ChartSeries> seriesOfRole(const ChartSpec &spec, SeriesRole role)
{
    std::vector<ChartSeries> chosen;
    for (const auto &series : spec.series) {
        if (series.role == role)
            chosen.push_back(series);
    }
    return chosen;
}

} // namespace tidemark
