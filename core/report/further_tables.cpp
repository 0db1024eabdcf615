// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/further_tables.h"

#include "core/report/change_tables.h"
#include "core/report/measure_tables.h"

namespace tidemark {

std::vector<ResultTable> furtherTables(const AnalysisResult &result, const QString &language)
{
    if (std::holds_alternative<ChangeRequest>(result.request))
        return changeTables(result, language);
    const bool hasMeasures = std::holds_alternative<VariationRequest>(result.request)
        || std::holds_alternative<ScaleRequest>(result.request)
        || std::holds_alternative<SurvivalRequest>(result.request);
    return hasMeasures ? measureTables(result, language) : std::vector<ResultTable>();
}

} // namespace tidemark
