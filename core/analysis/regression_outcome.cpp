// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_outcome.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/analysis/categories.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int mostCategories = 500;

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

/// Reads the outcome of all waves.
class OutcomeReader
{
public:
    OutcomeReader(const RegressionRequest &request, const std::vector<WaveData> &waves)
        : m_request(request)
        , m_waves(waves)
    {
    }

    Result<OutcomeValues> numbers()
    {
        for (const WaveData &wave : m_waves) {
            const VariableInWave &item = wave.plan->items.front();
            const auto bound = wave.variables->bind(*item.variable);
            if (!bound)
                return bound.error();
            if (std::holds_alternative<TextColumn>(*bound->column))
                return Error{ErrorCode::QuestionDoesNotFit, {item.variable->name}};
            for (qsizetype row = 0; row < wave.rows(); ++row)
                m_outcome.values.push_back(cleanNumber(item, *bound->column, row));
        }
        return std::move(m_outcome);
    }

    /// 1 for the codes of the request, 0 for others.
    Result<OutcomeValues> ones()
    {
        const auto places = categoryPlaces(m_request.scope.inBase);
        if (!places)
            return places.error();
        std::vector<double> value(m_list->headings().size(), 0.0);
        for (const double code : m_request.ones) {
            const int found = m_list->find(code);
            if (found < 0)
                return Error{
                    ErrorCode::RequestNotUnderstood,
                    {u"ones"_s, RequestText::tr("the question has no category %1").arg(code)}};
            value[std::size_t(found)] = 1.0;
        }
        for (const std::int32_t place : *places)
            m_outcome.values.push_back(place < 0 ? std::nan("") : value[std::size_t(place)]);
        return std::move(m_outcome);
    }

    /// The place of each answer among those that occur.
    Result<OutcomeValues> categories()
    {
        const auto places = categoryPlaces({});
        if (!places)
            return places.error();
        std::vector<int> number(m_list->headings().size(), -1);
        for (const std::int32_t place : *places) {
            if (place >= 0)
                number[std::size_t(place)] = 0;
        }
        for (std::size_t i = 0; i < number.size(); ++i) {
            if (number[i] < 0)
                continue;
            number[i] = int(m_outcome.categories.size());
            m_outcome.categories.push_back(m_list->headings()[i]);
        }
        for (const std::int32_t place : *places)
            m_outcome.values.push_back(place < 0 ? std::nan("") : number[std::size_t(place)]);
        return std::move(m_outcome);
    }

    Result<OutcomeValues> ticks()
    {
        for (const WaveData &wave : m_waves) {
            const std::size_t start = m_outcome.values.size();
            m_outcome.values.resize(start + std::size_t(wave.rows()), std::nan(""));
            for (const VariableInWave &option : wave.plan->set) {
                if (auto added = addOption(wave, option, start); !added)
                    return std::move(added).error();
            }
        }
        return std::move(m_outcome);
    }

private:
    Result<std::vector<std::int32_t>> categoryPlaces(const std::set<MissingReason> &inBase)
    {
        std::vector<AnswerColumn> columns;
        for (const WaveData &wave : m_waves) {
            const VariableInWave &item = wave.plan->items.front();
            auto bound = wave.variables->bind(*item.variable);
            if (!bound)
                return std::move(bound).error();
            auto column = answerColumn(item, std::move(bound).value(), mostCategories);
            if (!column)
                return std::move(column).error();
            columns.push_back(std::move(column).value());
        }
        m_list.emplace(inBase);
        for (std::size_t w = columns.size(); w-- > 0;)
            m_list->add(columns[w]);
        m_list->finish();
        std::vector<std::int32_t> places;
        for (std::size_t w = 0; w < columns.size(); ++w) {
            std::vector<std::int32_t> own(std::size_t(m_waves[w].rows()), 0);
            stats::CellDecoder(m_list->column(columns[w]), 1).addTo(own, 0);
            places.insert(places.end(), own.begin(), own.end());
        }
        return places;
    }

    /// An answer to any option makes the row one of the set.
    Result<void> addOption(const WaveData &wave, const VariableInWave &option, std::size_t start)
    {
        const bool isOutcome = option.variable->id == wave.plan->items.front().variable->id;
        const auto bound = wave.variables->bind(*option.variable);
        if (!bound)
            return bound.error();
        const MissingRule &missing = option.variable->missing;
        for (qsizetype row = 0; row < wave.rows(); ++row) {
            double &value = m_outcome.values[start + std::size_t(row)];
            const double code = numberAt(*bound->column, row);
            const auto reason = missing.reason(code);
            if (reason && !m_request.scope.inBase.contains(*reason))
                continue;
            const bool isTicked = isOutcome && code == wave.plan->tickedCode;
            value = isTicked || value == 1.0 ? 1.0 : 0.0;
        }
        return {};
    }

    const RegressionRequest &m_request;
    const std::vector<WaveData> &m_waves;
    std::optional<CategoryList> m_list = {};
    OutcomeValues m_outcome = {};
};

} // namespace

double cleanNumber(const VariableInWave &planned, const Column &column, qsizetype row)
{
    const double value = numberAt(column, row);
    const bool isMissing = std::isnan(value) || planned.variable->missing.reason(value);
    return isMissing ? std::nan("") : planned.map.apply(value);
}

Result<OutcomeValues> outcomeValues(const RegressionRequest &request,
                                    const std::vector<WaveData> &waves, QuestionKind kind)
{
    if (waves.back().plan->items.size() != 1)
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"items"_s, RequestText::tr("one item is expected as the outcome")}};
    OutcomeReader reader(request, waves);
    if (kind == QuestionKind::Multiple)
        return reader.ticks();
    const bool hasCategories = request.family == RegressionFamily::OrderedLogit
        || request.family == RegressionFamily::MultinomialLogit;
    if (hasCategories)
        return reader.categories();
    return request.ones.empty() ? reader.numbers() : reader.ones();
}

} // namespace tidemark
