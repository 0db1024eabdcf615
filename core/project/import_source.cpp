// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/import_source.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QuestionKind kindOf(const ColumnPlan &column)
{
    if (column.role.value != ColumnRole::Question)
        return QuestionKind::Background;
    switch (column.type.value) {
    case ColumnType::Code:
        return QuestionKind::Single;
    case ColumnType::Number:
        return QuestionKind::Numeric;
    case ColumnType::Text:
        return QuestionKind::Open;
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        return QuestionKind::Date;
    }
    return QuestionKind::Background;
}

/// Builds the parts of the new source from the plan.
class Builder
{
public:
    Builder(const ImportPlan &plan, std::vector<Variable> variables,
            const std::function<qint64()> &nextNumber)
        : m_plan(plan)
        , m_variables(std::move(variables))
        , m_nextNumber(nextNumber)
    {
        std::size_t next = 0;
        for (const ColumnPlan &column : plan.columns) {
            const bool isSkipped = column.role.value == ColumnRole::Skip;
            m_ofColumn.push_back(isSkipped || next >= m_variables.size() ? nullptr
                                                                         : &m_variables[next++]);
        }
    }

    AddSource build(SourceId id, qint64 rows)
    {
        AddSource change;
        change.source.value = source(id, rows);
        for (Question &question : questions(id))
            change.questions.push_back({std::move(question)});
        for (const PairPlan &pair : m_plan.wave.pairs) {
            if (auto link = linkOf(pair, change.questions))
                change.links.push_back({*std::move(link)});
        }
        for (Variable &variable : m_variables)
            change.variables.push_back({std::move(variable)});
        return change;
    }

private:
    Source source(SourceId id, qint64 rows) const
    {
        const WavePlan &wave = m_plan.wave;
        Source source;
        source.id = id;
        source.kind = wave.kind;
        source.unit = wave.unit;
        source.name = wave.name.isEmpty() ? LocalText(m_plan.fileName) : wave.name;
        source.wave = wave.wave.value;
        source.fieldworkStart = wave.fieldworkStart;
        source.fieldworkEnd = wave.fieldworkEnd;
        source.unitPlural = wave.unitPlural;
        source.rows = rows;
        source.frame = wave.frame;
        source.unitId = firstOf(ColumnRole::UnitId);
        source.design = design();
        source.file.name = m_plan.fileName;
        source.file.format = m_plan.format;
        return source;
    }

    std::vector<VariableId> allOf(ColumnRole role) const
    {
        std::vector<VariableId> found;
        for (std::size_t i = 0; i < m_ofColumn.size(); ++i) {
            if (m_ofColumn[i] && m_plan.columns[i].role.value == role)
                found.push_back(m_ofColumn[i]->id);
        }
        return found;
    }

    std::optional<VariableId> firstOf(ColumnRole role) const
    {
        const auto found = allOf(role);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    SurveyDesign design() const
    {
        SurveyDesign design;
        design.weight = firstOf(ColumnRole::Weight);
        design.populationFromFrame = m_plan.wave.frame && !m_plan.wave.populationSize;
        const auto clusters = allOf(ColumnRole::Cluster);
        const auto strata = allOf(ColumnRole::Stratum);
        const bool hasSize = m_plan.wave.populationSize.has_value();
        const auto stages =
            std::max({clusters.size(), strata.size(), std::size_t(hasSize ? 1 : 0)});
        design.stages.resize(std::min<std::size_t>(stages, 2));
        for (std::size_t i = 0; i < design.stages.size(); ++i) {
            if (i < clusters.size())
                design.stages[i].cluster = clusters[i];
            if (i < strata.size())
                design.stages[i].stratum = strata[i];
        }
        if (hasSize)
            design.stages.front().populationSize = m_plan.wave.populationSize;
        return design;
    }

    /// In the order of their first columns.
    std::vector<Question> questions(SourceId source)
    {
        std::vector<const QuestionPlan *> planOf(m_ofColumn.size(), nullptr);
        for (const QuestionPlan &plan : m_plan.questions) {
            for (const int column : plan.columns) {
                if (column >= 0 && std::size_t(column) < planOf.size())
                    planOf[std::size_t(column)] = &plan;
            }
        }
        std::set<const QuestionPlan *> made;
        std::vector<Question> questions;
        for (std::size_t i = 0; i < m_ofColumn.size(); ++i) {
            if (!m_ofColumn[i] || (planOf[i] && !made.insert(planOf[i]).second))
                continue;
            Question question = planOf[i] ? planned(*planOf[i]) : ofColumn(i);
            question.id = {m_nextNumber()};
            question.source = source;
            question.name = unusedName(question.name);
            questions.push_back(std::move(question));
        }
        return questions;
    }

    Question planned(const QuestionPlan &plan) const
    {
        Question question;
        question.name = plan.name;
        question.title = plan.title;
        question.wording = plan.wording;
        question.group = plan.group;
        question.kind = plan.kind;
        question.tickedCode = plan.tickedCode;
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            const auto column = std::size_t(plan.columns[i]);
            if (plan.columns[i] < 0 || column >= m_ofColumn.size() || !m_ofColumn[column])
                continue;
            const bool hasLabel = i < plan.itemLabels.size() && !plan.itemLabels[i].isEmpty();
            question.items.push_back({m_ofColumn[column]->id,
                                      hasLabel ? plan.itemLabels[i] : m_ofColumn[column]->label});
        }
        return question;
    }

    Question ofColumn(std::size_t i) const
    {
        const ColumnPlan &column = m_plan.columns[i];
        Question question;
        question.name = m_ofColumn[i]->name;
        question.title = column.label;
        question.wording = LocalText(column.questionText);
        question.kind = kindOf(column);
        question.items = {{m_ofColumn[i]->id, {}}};
        return question;
    }

    QString unusedName(const QString &wanted)
    {
        const QString stem = wanted.isEmpty() ? u"q"_s : wanted;
        QString name = stem;
        for (int i = 2; !m_names.insert(name).second; ++i)
            name = u"%1_%2"_s.arg(stem).arg(i);
        return name;
    }

    std::optional<QuestionLink> linkOf(const PairPlan &pair,
                                       const std::vector<Insert<Question>> &questions) const
    {
        const auto later = std::ranges::find_if(
            questions, [&](const auto &added) { return added.value.name == pair.later; });
        if (pair.state == PairState::OnlyHere || !pair.earlier || later == questions.end())
            return {};
        QuestionLink link;
        link.id = {m_nextNumber()};
        link.earlier = pair.earlier;
        link.later = later->value.id;
        link.state = pair.state;
        link.accepted = pair.accepted;
        link.codes = pair.codes;
        link.note = pair.note;
        for (const auto &[earlier, name] : pair.items) {
            const auto item = std::ranges::find(m_variables, name, &Variable::name);
            if (item != m_variables.end())
                link.items.emplace_back(earlier, item->id);
        }
        return link;
    }

    const ImportPlan &m_plan;
    std::vector<Variable> m_variables;
    const std::function<qint64()> &m_nextNumber;
    std::vector<const Variable *> m_ofColumn; ///< nullptr: skipped
    std::set<QString> m_names;
};

} // namespace

AddSource importedSource(const ImportPlan &plan, SourceId id, std::vector<Variable> variables,
                         qint64 rows, const std::function<qint64()> &nextNumber)
{
    return Builder(plan, std::move(variables), nextNumber).build(id, rows);
}

} // namespace tidemark
