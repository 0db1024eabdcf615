// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/column_counts.h"

#include <map>

#include <QCoreApplication>

#include "core/model/condition.h"
#include "core/model/condition_mask.h"
#include "ui/models/type_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::ui", text);
}

} // namespace

std::vector<ValueCount> countValues(const Study &study, const Variable &variable,
                                    const Column &column)
{
    const bool counted = variable.storage == StorageType::Code || !variable.labels.empty();
    std::map<double, qint64> codes;
    qint64 empty = 0;
    qint64 answered = 0;
    for (qsizetype row = 0; row < columnSize(column); ++row) {
        if (isMissing(column, row))
            ++empty;
        else if (counted)
            ++codes[numberAt(column, row)];
        else
            ++answered;
    }
    std::vector<ValueCount> counts;
    const auto add = [&](double code, const QString &label) {
        const auto found = codes.find(code);
        counts.push_back({.code = QString::number(code),
                          .label = label,
                          .isMissing = variable.missing.reason(code).has_value(),
                          .count = found == codes.end() ? 0 : found->second});
        if (found != codes.end())
            codes.erase(found);
    };
    for (const ValueLabel &label : variable.labels)
        add(label.code, label.label.text(study.language));
    while (!codes.empty())
        add(codes.begin()->first, QString());
    if (!counted)
        counts.push_back({.label = tr("Answered"), .count = answered});
    counts.push_back({.code = u"·"_s,
                      .label = reasonText(variable.missing.emptyReason),
                      .isMissing = true,
                      .count = empty});
    return counts;
}

Result<std::vector<ValueCount>> countValues(const ProjectSession &session, VariableId variable,
                                            JobControl &job)
{
    auto snapshot = session.snapshot({variable}, job);
    if (!snapshot)
        return std::move(snapshot).error();
    const Variable *known = (*snapshot)->study->variable(variable);
    const Column *column = (*snapshot)->column(variable);
    if (!known || !column)
        return Error{.code = ErrorCode::VariableNotFound};
    return countValues(*(*snapshot)->study, *known, *column);
}

Result<std::vector<qint64>> chosenRows(const ProjectSession &session, SourceId source,
                                       const QString &filter, JobControl &job)
{
    auto condition = parseCondition(filter);
    if (!condition)
        return std::move(condition).error();
    const auto study = session.study();
    std::vector<VariableId> ids;
    for (const QString &name : variableNames(*condition)) {
        const Variable *variable = study->variable(source, name);
        if (!variable)
            return Error{.code = ErrorCode::VariableNotFound, .arguments = {name}};
        ids.push_back(variable->id);
    }
    auto snapshot = session.snapshot(ids, job);
    if (!snapshot)
        return std::move(snapshot).error();
    const Source *known = study->source(source);
    auto mask = caseMask(*condition, known ? known->rows : 0, variablesIn(**snapshot, source));
    if (!mask)
        return std::move(mask).error();
    std::vector<qint64> rows;
    for (std::size_t i = 0; i < mask->size(); ++i) {
        if ((*mask)[i])
            rows.push_back(qint64(i));
    }
    return rows;
}

} // namespace tidemark::ui
