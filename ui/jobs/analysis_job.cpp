// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/analysis_job.h"

#include <map>

#include <QElapsedTimer>

#include "core/analysis/scope.h"
#include "core/project/named_table.h"
#include "core/project/run_analysis.h"
#include "ui/charts/hex_layout.h"
#include "ui/panels/request_edits.h"

namespace tidemark::ui {

namespace {

/// The unit id of the newest wave if all its values are numbers of municipalities, else empty.
QString municipalityVariable(const ProjectSession &session, const Study &study,
                             const AnalysisRequest &request, JobControl &job)
{
    const Source *source = namingSource(study, request);
    if (!source || source->unit != UnitKind::PublicBody || !source->unitId)
        return {};
    const auto data = session.snapshot({*source->unitId}, job);
    const Column *column = data ? (*data)->column(*source->unitId) : nullptr;
    const auto *texts = column ? std::get_if<TextColumn>(column) : nullptr;
    if (!texts || texts->dictionary.empty() || !boundaryOf(texts->dictionary))
        return {};
    return study.variable(*source->unitId)->name;
}

/// Groups that are only numbers of municipalities get their names.
void nameMunicipalities(AnalysisResult &result)
{
    std::vector<QString> codes;
    for (const Heading &group : result.groups)
        codes.push_back(group.key);
    const auto boundary = boundaryOf(codes);
    if (!boundary)
        return;
    std::map<QString, QString> names;
    for (const HexCell &cell : hexCells(*boundary))
        names[cell.code] = cell.name;
    for (Heading &group : result.groups) {
        if (group.label.text({}) == group.key)
            group.label = LocalText(names.at(group.key));
    }
}

} // namespace

Result<ComputedAnalysis> compute(const ProjectSession &session, const AnalysisRequest &request,
                                 JobControl &job)
{
    QElapsedTimer clock;
    clock.start();
    const auto study = session.study();
    auto result = runAnalysis(session, request, job);
    if (!result)
        return std::move(result).error();
    ComputedAnalysis computed;
    computed.municipalities = municipalityVariable(session, *study, request, job);
    if (scopeOf(request).by == QStringList{computed.municipalities})
        nameMunicipalities(*result);
    computed.table = namedTable(*result, *study, study->language);
    computed.result = std::move(result).value();
    computed.milliseconds = clock.elapsed();
    return computed;
}

} // namespace tidemark::ui
