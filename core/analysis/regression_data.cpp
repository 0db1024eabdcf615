// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_data.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/categories.h"
#include "core/analysis/groups.h"
#include "core/analysis/pooled_design.h"
#include "core/analysis/regression_outcome.h"
#include "core/analysis/wave_groups.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int mostLevels = 200;

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

LocalText waveLabel()
{
    LocalText label;
    label.set(u"nb"_s, u"Bølge"_s);
    label.set(u"nn"_s, u"Bølgje"_s);
    label.set(u"en"_s, u"Wave"_s);
    return label;
}

class DataMaker
{
public:
    DataMaker(const RegressionRequest &request, const BoundPlan &bound)
        : m_request(request)
        , m_bound(bound)
        , m_waves(bound.waves)
        , m_names(variablesOf(request))
        , m_units(bound.waves, bound.data)
    {
    }

    Result<RegressionData> make()
    {
        for (const WaveData &wave : m_waves)
            m_data.rows += std::size_t(wave.rows());
        for (auto step : {&DataMaker::addOutcome, &DataMaker::addTerms, &DataMaker::addOffset,
                          &DataMaker::addClusters, &DataMaker::addGroups, &DataMaker::choose}) {
            if (auto done = (this->*step)(); !done)
                return std::move(done).error();
        }
        m_data.design = pooledDesign(m_waves, m_units);
        m_data.sharesUnits = shareUnits(m_waves, m_units);
        m_data.ignoresDesign = isMultilevel(m_request.family) && hasDesign();
        return std::move(m_data);
    }

private:
    const VariableInWave &planned(const WaveData &wave, const QString &name) const
    {
        return wave.plan->others[std::size_t(m_names.indexOf(name))];
    }

    LocalText labelOf(const QString &name) const
    {
        const Variable &variable = *planned(m_waves.back(), name).variable;
        const Question *question = questionOf(*m_bound.data.study, variable);
        if (question && question->items.size() == 1 && !question->title.isEmpty())
            return question->title;
        return variable.label.isEmpty() ? LocalText(variable.name) : variable.label;
    }

    Result<void> addOutcome()
    {
        auto outcome = outcomeValues(m_request, m_waves, m_bound.plan.kind);
        if (!outcome)
            return std::move(outcome).error();
        m_data.outcome = std::move(outcome->values);
        m_data.categories = std::move(outcome->categories);
        std::size_t row = 0;
        for (const WaveData &wave : m_waves) {
            CaseMask &mask = m_data.answered.emplace_back();
            for (qsizetype i = 0; i < wave.rows(); ++i)
                mask.push_back(std::uint8_t(!std::isnan(m_data.outcome[row++])));
        }
        return {};
    }

    Result<void> addTerms()
    {
        addWeights();
        for (const RegressionModel &model : m_request.models) {
            for (const ModelTerm &term : model.terms) {
                if (auto added = addTerm(term); !added)
                    return added;
            }
        }
        return {};
    }

    Result<void> addTerm(const ModelTerm &term)
    {
        const QString &name = term.variable;
        if (name.isEmpty() || m_data.factors.contains(name) || m_data.numbers.contains(name))
            return {};
        if (isWaveTerm(m_request, name))
            return term.coding == TermCoding::Factor
                ? addWaveFactor(term)
                : Error{ErrorCode::RequestNotUnderstood,
                        {u"as"_s, RequestText::tr("the wave can only be a factor")}};
        return term.coding == TermCoding::Factor ? addFactor(term) : addNumber(term);
    }

    Result<void> addWaveFactor(const ModelTerm &term)
    {
        FactorValues factor{.label = waveLabel()};
        for (std::size_t w = 0; w < m_waves.size(); ++w) {
            const QString wave = m_waves[w].plan->source->wave;
            factor.levels.push_back({.key = wave, .label = LocalText(wave)});
            factor.codes.insert(factor.codes.end(), std::size_t(m_waves[w].rows()),
                                std::int32_t(w));
        }
        return keep(term, std::move(factor));
    }

    Result<void> addFactor(const ModelTerm &term)
    {
        std::vector<AnswerColumn> columns;
        CategoryList list({});
        for (const WaveData &wave : m_waves) {
            const VariableInWave &variable = planned(wave, term.variable);
            auto bound = wave.variables->bind(*variable.variable);
            if (!bound)
                return std::move(bound).error();
            auto column = answerColumn(variable, std::move(bound).value(), mostLevels);
            if (!column)
                return std::move(column).error();
            columns.push_back(std::move(column).value());
        }
        for (std::size_t w = columns.size(); w-- > 0;)
            list.add(columns[w]);
        list.finish();
        FactorValues factor{.label = labelOf(term.variable), .levels = list.headings()};
        for (std::size_t w = 0; w < columns.size(); ++w) {
            std::vector<std::int32_t> own(std::size_t(m_waves[w].rows()), 0);
            stats::CellDecoder(list.column(columns[w]), 1).addTo(own, 0);
            factor.codes.insert(factor.codes.end(), own.begin(), own.end());
        }
        return keep(term, std::move(factor));
    }

    /// Drops levels that nobody has and finds the reference.
    Result<void> keep(const ModelTerm &term, FactorValues factor)
    {
        std::vector<std::int32_t> places(factor.levels.size(), -1);
        for (const std::int32_t code : factor.codes) {
            if (code >= 0)
                places[std::size_t(code)] = 0;
        }
        std::vector<Heading> levels;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] < 0)
                continue;
            places[i] = std::int32_t(levels.size());
            levels.push_back(factor.levels[i]);
        }
        for (std::int32_t &code : factor.codes)
            code = code < 0 ? -1 : places[std::size_t(code)];
        factor.levels = std::move(levels);
        if (factor.levels.size() < 2)
            return Error{
                ErrorCode::RequestNotUnderstood,
                {u"variable"_s,
                 RequestText::tr("“%1” has fewer than two different answers").arg(term.variable)}};
        if (!term.reference.isEmpty()) {
            const auto found = std::ranges::find(factor.levels, term.reference, &Heading::key);
            if (found == factor.levels.end())
                return Error{ErrorCode::RequestNotUnderstood,
                             {u"reference"_s,
                              RequestText::tr("“%1” has no answers of category %2")
                                  .arg(term.variable, term.reference)}};
            factor.reference = int(found - factor.levels.begin());
        }
        factor.levels[std::size_t(factor.reference)].isReference = true;
        m_data.factors.emplace(term.variable, std::move(factor));
        return {};
    }

    Result<std::vector<double>> numbersOf(const QString &name)
    {
        std::vector<double> values;
        values.reserve(m_data.rows);
        for (const WaveData &wave : m_waves) {
            const VariableInWave &variable = planned(wave, name);
            const auto bound = wave.variables->bind(*variable.variable);
            if (!bound)
                return bound.error();
            if (std::holds_alternative<TextColumn>(*bound->column))
                return Error{ErrorCode::QuestionDoesNotFit, {name}};
            for (qsizetype row = 0; row < wave.rows(); ++row)
                values.push_back(cleanNumber(variable, *bound->column, row));
        }
        return values;
    }

    Result<void> addNumber(const ModelTerm &term)
    {
        auto values = numbersOf(term.variable);
        if (!values)
            return std::move(values).error();
        NumberValues number{.label = labelOf(term.variable), .values = std::move(*values)};
        transform(term.transformation, number);
        m_data.numbers.emplace(term.variable, std::move(number));
        return {};
    }

    void transform(Transformation transformation, NumberValues &number) const
    {
        if (transformation == Transformation::None)
            return;
        if (transformation == Transformation::Centred) {
            const double mean = meanOf(number.values);
            for (double &value : number.values)
                value -= mean;
            return;
        }
        const bool isLog = transformation == Transformation::Log;
        for (double &value : number.values) {
            const bool isInside = isLog ? value > 0.0 : value >= 0.0;
            number.slopes.push_back(isLog ? 1.0 / value : 0.5 / std::sqrt(value));
            value = !isInside ? std::nan("") : isLog ? std::log(value) : std::sqrt(value);
        }
    }

    double meanOf(const std::vector<double> &values) const
    {
        double sum = 0.0;
        double weight = 0.0;
        for (std::size_t row = 0; row < values.size(); ++row) {
            const double w = m_data.weights.empty() ? 1.0 : m_data.weights[row];
            if (std::isnan(values[row]) || !isInFilter(row))
                continue;
            sum += w * values[row];
            weight += w;
        }
        return sum / weight;
    }

    bool isInFilter(std::size_t row) const
    {
        for (const WaveData &wave : m_waves) {
            if (row < std::size_t(wave.rows()))
                return wave.filter.empty() || wave.filter[row] != 0;
            row -= std::size_t(wave.rows());
        }
        return false;
    }

    Result<void> addOffset()
    {
        if (m_request.offset.isEmpty())
            return {};
        auto values = numbersOf(m_request.offset);
        if (!values)
            return std::move(values).error();
        m_data.offset = std::move(*values);
        m_data.offsetLabel = labelOf(m_request.offset);
        return {};
    }

    Result<void> addClusters()
    {
        for (const QString &name : clusterVariables(m_request)) {
            QHash<QString, std::int32_t> numbers;
            std::vector<std::int32_t> codes;
            QStringList names;
            for (const WaveData &wave : m_waves) {
                auto bound = wave.variables->bind(*planned(wave, name).variable);
                if (!bound)
                    return std::move(bound).error();
                addClusterCodes(designCodes(std::move(bound).value()), wave.rows(), numbers, names,
                                codes);
            }
            if (m_data.clusters.empty())
                m_data.clusterLabel = labelOf(name);
            m_data.clusters.push_back(std::move(codes));
            m_data.clusterNames.push_back(names);
        }
        return {};
    }

    static void addClusterCodes(const CodedColumn &column, qsizetype rows,
                                QHash<QString, std::int32_t> &numbers, QStringList &names,
                                std::vector<std::int32_t> &codes)
    {
        QHash<std::int32_t, std::int32_t> known;
        const stats::CodeSpan span = column.span();
        for (qsizetype row = 0; row < rows; ++row) {
            const std::int32_t code = std::visit(
                [&](const auto &stored) { return std::int32_t(stored[std::size_t(row)]); }, span);
            if (code < 0) {
                codes.push_back(-1);
                continue;
            }
            auto found = known.find(code);
            if (found == known.end()) {
                const QString name = column.name(code);
                if (!numbers.contains(name)) {
                    numbers.insert(name, std::int32_t(names.size()));
                    names << name;
                }
                found = known.insert(code, numbers.value(name));
            }
            codes.push_back(*found);
        }
    }

    bool isWeighted() const
    {
        return std::ranges::any_of(
            m_waves, [](const WaveData &wave) { return !wave.design.weights().empty(); });
    }

    /// Weights, strata or clusters.
    bool hasDesign() const
    {
        const stats::DesignStage &first = m_data.design.first();
        return isWeighted() || !first.rowsAreUnits() || first.groups() > 1;
    }

    void addWeights()
    {
        if (!isWeighted() || isMultilevel(m_request.family))
            return;
        for (const WaveData &wave : m_waves) {
            const std::span<const double> own = wave.design.weights();
            if (own.empty())
                m_data.weights.insert(m_data.weights.end(), std::size_t(wave.rows()), 1.0);
            m_data.weights.insert(m_data.weights.end(), own.begin(), own.end());
        }
    }

    Result<void> addGroups()
    {
        if (isByWave(m_request) && m_request.scope.by.size() > 1) {
            if (auto done = addGroupsOfVariables(); !done)
                return done;
            addWaveGroups();
        } else if (isByWave(m_request)) {
            addWaveGroups();
        } else if (!m_request.scope.by.isEmpty()) {
            return addGroupsOfVariables();
        }
        return {};
    }

    /// Each wave, or each group of each wave.
    void addWaveGroups()
    {
        const std::vector<Heading> inner = std::exchange(m_data.groups, {});
        const auto width = std::int32_t(std::max<std::size_t>(inner.size(), 1));
        if (inner.empty())
            m_data.groupOfRow.assign(m_data.rows, 0);
        std::size_t row = 0;
        for (std::size_t w = 0; w < m_waves.size(); ++w) {
            const QString wave = m_waves[w].plan->source->wave;
            if (inner.empty())
                m_data.groups.push_back({.key = wave, .label = LocalText(wave)});
            for (const Heading &heading : inner)
                m_data.groups.push_back(withinWave(wave, heading));
            for (qsizetype i = 0; i < m_waves[w].rows(); ++i, ++row) {
                std::int32_t &group = m_data.groupOfRow[row];
                group = group < 0 ? -1 : std::int32_t(w) * width + group;
            }
        }
    }

    static Heading withinWave(const QString &wave, Heading heading)
    {
        heading.key = wave + u'/' + heading.key;
        heading.code.reset();
        for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s})
            heading.label.set(language, wave + u", "_s + heading.label.text(language));
        return heading;
    }

    Result<void> addGroupsOfVariables()
    {
        auto groups = Groups::make(m_waves, false);
        if (!groups)
            return std::move(groups).error();
        const GroupLevel &level = groups->levels().back();
        std::vector<std::int32_t> places(level.headings.size(), -1);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (level.headings[i] < 0)
                continue;
            places[i] = std::int32_t(m_data.groups.size());
            m_data.groups.push_back(fullHeading(groups->headings(), level.headings[i]));
        }
        for (std::size_t w = 0; w < m_waves.size(); ++w) {
            std::vector<std::int32_t> own(std::size_t(m_waves[w].rows()), 0);
            stats::CellDecoder(*level.columns[w], 1).addTo(own, 0);
            for (const std::int32_t group : own)
                m_data.groupOfRow.push_back(group < 0 ? -1 : places[std::size_t(group)]);
        }
        return {};
    }

    /// A combination of groups named by all its parts.
    static Heading fullHeading(const std::vector<Heading> &headings, int place)
    {
        Heading heading = headings[std::size_t(place)];
        for (int up = heading.parent; up >= 0; up = headings[std::size_t(up)].parent) {
            LocalText joined;
            const LocalText &outer = headings[std::size_t(up)].label;
            for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s})
                joined.set(language, outer.text(language) + u", "_s + heading.label.text(language));
            heading.label = joined;
        }
        heading.depth = 0;
        heading.parent = -1;
        return heading;
    }

    Result<void> choose()
    {
        std::vector<CaseMask> masks = m_data.answered;
        for (std::size_t w = 0; w < m_waves.size(); ++w) {
            for (std::size_t row = 0; row < masks[w].size(); ++row)
                masks[w][row] &= std::uint8_t(m_waves[w].filter.empty() || m_waves[w].filter[row]);
        }
        if (m_request.scope.units == UnitChoice::Panel && m_waves.size() > 1) {
            if (auto can = m_units.canFormPanel(); !can)
                return can;
            masks = m_units.panel(masks);
        }
        for (const CaseMask &mask : masks)
            m_data.chosen.insert(m_data.chosen.end(), mask.begin(), mask.end());
        return {};
    }

    const RegressionRequest &m_request;
    const BoundPlan &m_bound;
    const std::vector<WaveData> &m_waves;
    QStringList m_names;
    SharedUnits m_units;
    RegressionData m_data = {};
};

} // namespace

Result<RegressionData> makeRegressionData(const RegressionRequest &request, const BoundPlan &bound)
{
    return DataMaker(request, bound).make();
}

} // namespace tidemark
