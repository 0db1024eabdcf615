// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "core/analysis/words.h"
#include "core/project/design_json.h"
#include "tests/support/study_builder.h"

namespace tidemark::test {

/// A study from the JSON of a case folder (tests/cases/README.md tells its keys).
class StudyFromJson final
{
public:
    explicit StudyFromJson(const QJsonObject &json)
    {
        using namespace Qt::StringLiterals;
        m_builder.study().title = LocalText(u"Case"_s);
        if (json.contains("frame"_L1))
            m_frame = addSource(json["frame"_L1].toObject(), SourceKind::Frame);
        for (const QJsonValue &wave : json["waves"_L1].toArray())
            addSource(wave.toObject(), SourceKind::Wave);
        for (const QJsonValue &link : json["links"_L1].toArray())
            addLink(link.toObject());
    }

    Snapshot snapshot() const { return m_builder.snapshot(); }

private:
    SourceId addSource(const QJsonObject &json, SourceKind kind)
    {
        using namespace Qt::StringLiterals;
        const QJsonObject columns = json["columns"_L1].toObject();
        const qsizetype rows = columns.begin().value().toArray().size();
        const SourceId id = m_builder.addSource(json["wave"_L1].toString(u"frame"_s), rows, kind);
        for (auto it = columns.begin(); it != columns.end(); ++it)
            addColumn(id, it.key(), it.value().toArray());
        const QJsonObject labels = json["labels"_L1].toObject();
        for (auto it = labels.begin(); it != labels.end(); ++it)
            addLabels(variable(id, it.key()), it.value().toObject());
        const QJsonObject missing = json["missing"_L1].toObject();
        for (auto it = missing.begin(); it != missing.end(); ++it)
            addMissing(variable(id, it.key()), it.value().toObject());
        for (const QJsonValue &question : json["questions"_L1].toArray())
            addQuestion(id, question.toObject());
        addDesign(id, json);
        return id;
    }

    VariableId variable(SourceId source, const QString &name)
    {
        return m_builder.study().variable(source, name)->id;
    }

    void addColumn(SourceId source, const QString &name, const QJsonArray &cells)
    {
        bool isText = false;
        bool isCode = true;
        for (const QJsonValue &cell : cells) {
            isText = isText || cell.isString();
            isCode = isCode && (cell.isNull() || cell.toDouble() == double(cell.toInt(-1)));
        }
        std::vector<QString> texts;
        std::vector<std::int32_t> codes;
        std::vector<double> numbers;
        for (const QJsonValue &cell : cells) {
            texts.push_back(cell.toString());
            codes.push_back(cell.isNull() ? emptyCode<std::int32_t> : cell.toInt());
            numbers.push_back(cell.isNull() ? missingNumber() : cell.toDouble());
        }
        if (isText)
            m_builder.addTexts(source, name, texts);
        else if (isCode)
            m_builder.addVariable(source, name, makeCodeColumn(codes));
        else
            m_builder.addNumbers(source, name, numbers);
    }

    void addLabels(VariableId id, const QJsonObject &labels)
    {
        for (auto it = labels.begin(); it != labels.end(); ++it)
            m_builder.addLabels(id, {{it.key().toDouble(), it.value().toString()}});
    }

    void addMissing(VariableId id, const QJsonObject &missing)
    {
        for (auto it = missing.begin(); it != missing.end(); ++it)
            m_builder.edit(id).missing.codes.push_back(
                {it.key().toDouble(), *fromWord<MissingReason>(it.value().toString())});
    }

    void addQuestion(SourceId source, const QJsonObject &json)
    {
        using namespace Qt::StringLiterals;
        const QString kindName = json["kind"_L1].toString(u"single"_s);
        const QuestionKind kind = kindName == "multiple"_L1 ? QuestionKind::Multiple
            : kindName == "battery"_L1                      ? QuestionKind::Battery
            : kindName == "numeric"_L1                      ? QuestionKind::Numeric
                                                            : QuestionKind::Single;
        std::vector<VariableId> items;
        for (const QJsonValue &item : json["items"_L1].toArray())
            items.push_back(variable(source, item.toString()));
        const QString name = json["name"_L1].toString();
        if (items.empty())
            items.push_back(variable(source, name));
        const QuestionId id = m_builder.addQuestion(source, name, items, kind);
        m_builder.edit(id).title = LocalText(json["title"_L1].toString(name));
    }

    void addDesign(SourceId source, const QJsonObject &json)
    {
        using namespace Qt::StringLiterals;
        const auto named = [&](const QJsonObject &from, QLatin1StringView key) {
            return from.contains(key) ? std::optional(variable(source, from[key].toString()))
                                      : std::nullopt;
        };
        Source &edited = m_builder.edit(source);
        edited.unitId = named(json, "unitId"_L1);
        edited.design.weight = named(json, "weight"_L1);
        edited.unit = json["persons"_L1].toBool() ? UnitKind::Person : UnitKind::PublicBody;
        if (edited.kind == SourceKind::Wave && m_frame)
            edited.frame = m_frame;
        edited.design.populationFromFrame = json["populationFromFrame"_L1].toBool();
        for (const QJsonValue &stage : json["stages"_L1].toArray()) {
            const QJsonObject from = stage.toObject();
            DesignStage made{.cluster = named(from, "cluster"_L1),
                             .stratum = named(from, "stratum"_L1),
                             .populationSizes = named(from, "populations"_L1)};
            if (from.contains("population"_L1))
                made.populationSize = from["population"_L1].toDouble();
            edited.design.stages.push_back(made);
        }
        if (json.contains("design"_L1))
            edited =
                withDesign(m_builder.study(), Source(edited), json["design"_L1].toObject()).value();
    }

    void addLink(const QJsonObject &json)
    {
        using namespace Qt::StringLiterals;
        const auto question = [&](QLatin1StringView key) {
            const QJsonArray place = json[key].toArray();
            const Source *wave = m_builder.study().wave(place[0].toString());
            return m_builder.study().question(wave->id, place[1].toString())->id;
        };
        QuestionLink &link = m_builder.addLink(question("earlier"_L1), question("later"_L1));
        const QJsonObject codes = json["codes"_L1].toObject();
        for (auto it = codes.begin(); it != codes.end(); ++it)
            link.codes.push_back({.later = it.key().toDouble(), .earlier = it.value().toDouble()});
        link.note = LocalText(json["note"_L1].toString());
    }

    StudyBuilder m_builder = {};
    std::optional<SourceId> m_frame = {};
};

} // namespace tidemark::test
