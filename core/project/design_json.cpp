// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/design_json.h"

#include <QJsonArray>
#include <QStringList>

#include "core/model/study_fields.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Fields that hold a variable or a list of variables.
bool holdsVariables(const QString &field)
{
    static const QStringList fields{u"weight"_s,          u"cluster"_s,  u"stratum"_s,
                                    u"populationSizes"_s, u"variable"_s, u"weights"_s};
    return fields.contains(field);
}

/// The value with `turn` applied to what stands in fields of variables.
template <typename Turn>
QJsonValue turned(const QJsonValue &value, bool isVariable, const Turn &turn)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray())
            list << turned(one, isVariable, turn);
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = turned(*it, holdsVariables(it.key()), turn);
        return object;
    }
    return isVariable ? turn(value) : value;
}

} // namespace

QJsonObject designJson(const Study &study, const Source &source)
{
    return turned(json::write(source.design), false,
                  [&](const QJsonValue &id) {
                      const Variable *variable = study.variable(VariableId{id.toInteger()});
                      return variable ? QJsonValue(variable->name) : id;
                  })
        .toObject();
}

Result<Source> withDesign(const Study &study, const Source &source, const QJsonObject &json)
{
    QString unknown;
    const QJsonValue byId = turned(json, false, [&](const QJsonValue &name) -> QJsonValue {
        const Variable *variable = study.variable(source.id, name.toString());
        if (!variable && source.frame)
            variable = study.variable(*source.frame, name.toString());
        if (!variable)
            unknown = name.toString();
        return variable ? QJsonValue(variable->id.value) : name;
    });
    if (!unknown.isEmpty())
        return Error{ErrorCode::VariableNotFound, {unknown}};
    auto design = json::read<SurveyDesign>(byId.toObject());
    if (!design)
        return std::move(design).error();
    Source next = source;
    next.design = std::move(design).value();
    return next;
}

} // namespace tidemark
