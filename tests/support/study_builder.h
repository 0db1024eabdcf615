// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QString>

#include "core/model/snapshot.h"

namespace tidemark::test {

/// Makes a study and its columns in a few lines. NaN and empty texts stand for empty cells.
class StudyBuilder final
{
public:
    SourceId addSource(const QString &wave, qint64 rows, SourceKind kind = SourceKind::Wave)
    {
        Source source{.id = SourceId{++m_lastId}, .kind = kind, .wave = wave, .rows = rows};
        source.name = LocalText(wave);
        source.unitPlural.set(QStringLiteral("nb"), QStringLiteral("kommuner"));
        source.unitPlural.set(QStringLiteral("nn"), QStringLiteral("kommunar"));
        source.unitPlural.set(QStringLiteral("en"), QStringLiteral("municipalities"));
        m_study.sources.push_back(source);
        return source.id;
    }

    VariableId addVariable(SourceId source, const QString &name, Column column)
    {
        Variable variable{.id = VariableId{++m_lastId}, .source = source, .name = name};
        variable.storage = StorageType(column.index());
        if (variable.storage == StorageType::Number)
            variable.measure = MeasureLevel::Scale;
        m_study.variables.push_back(variable);
        m_columns[variable.id] = std::make_shared<const Column>(std::move(column));
        return variable.id;
    }

    VariableId addCodes(SourceId source, const QString &name, const std::vector<int> &codes,
                        int emptyWhen = std::numeric_limits<int>::min())
    {
        std::vector<std::int32_t> stored(codes.begin(), codes.end());
        for (std::int32_t &code : stored) {
            if (code == emptyWhen)
                code = emptyCode<std::int32_t>;
        }
        return addVariable(source, name, makeCodeColumn(stored));
    }

    VariableId addNumbers(SourceId source, const QString &name, std::vector<double> values)
    {
        for (double &value : values) {
            if (value != value)
                value = missingNumber();
        }
        return addVariable(source, name, NumberColumn{std::move(values)});
    }

    VariableId addTexts(SourceId source, const QString &name, const std::vector<QString> &texts)
    {
        TextColumn column;
        for (const QString &text : texts) {
            if (text.isEmpty()) {
                column.index.push_back(TextColumn::emptyText);
                continue;
            }
            const auto known = std::find(column.dictionary.begin(), column.dictionary.end(), text);
            column.index.push_back(std::uint32_t(known - column.dictionary.begin()));
            if (known == column.dictionary.end())
                column.dictionary.push_back(text);
        }
        return addVariable(source, name, std::move(column));
    }

    /// A question of one item with the name of its variable.
    QuestionId addQuestion(SourceId source, const QString &name, VariableId variable,
                           QuestionKind kind = QuestionKind::Single)
    {
        return addQuestion(source, name, std::vector<VariableId>{variable}, kind);
    }

    QuestionId addQuestion(SourceId source, const QString &name,
                           const std::vector<VariableId> &variables, QuestionKind kind)
    {
        Question question{.id = QuestionId{++m_lastId}, .source = source, .name = name};
        question.kind = kind;
        question.title = LocalText(name);
        for (const VariableId variable : variables)
            question.items.push_back({variable, LocalText(m_study.variable(variable)->name)});
        m_study.questions.push_back(question);
        return question.id;
    }

    QuestionLink &addLink(QuestionId earlier, QuestionId later)
    {
        m_study.links.push_back(
            {.id = LinkId{++m_lastId}, .earlier = earlier, .later = later, .accepted = true});
        return m_study.links.back();
    }

    void addLabels(VariableId variable, const std::vector<std::pair<double, QString>> &labels)
    {
        for (const auto &[code, label] : labels)
            edit(variable).labels.push_back({code, LocalText(label)});
    }

    Study &study() { return m_study; }
    Source &edit(SourceId id) { return const_cast<Source &>(*m_study.source(id)); }
    Variable &edit(VariableId id) { return const_cast<Variable &>(*m_study.variable(id)); }
    Question &edit(QuestionId id) { return const_cast<Question &>(*m_study.question(id)); }

    Snapshot snapshot() const { return {std::make_shared<const Study>(m_study), 1, m_columns}; }

private:
    Study m_study = {};
    std::unordered_map<VariableId, ColumnPtr> m_columns = {};
    qint64 m_lastId = 0;
};

} // namespace tidemark::test
