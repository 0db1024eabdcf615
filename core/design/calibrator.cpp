// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/design/calibrator.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QHash>

#include "core/design/coded_column.h"

namespace tidemark {

namespace {

Error marginMissing(const QString &variable, qint64 rows, qint64 first)
{
    return {ErrorCode::MarginMissing, {variable, QString::number(rows), QString::number(first)}};
}

/// Units of the frame per category; cells that are empty there are not counted.
std::vector<CategoryTarget> frameTargets(const CodedColumn &inFrame)
{
    QHash<QString, qsizetype> places;
    std::vector<CategoryTarget> targets;
    for (const std::int32_t code : rowCodes(inFrame)) {
        if (code < 0)
            continue;
        const QString key = keyOf(inFrame, code);
        if (!places.contains(key)) {
            places.insert(key, qsizetype(targets.size()));
            targets.push_back({key, 0.0});
        }
        targets[std::size_t(places.value(key))].total += 1.0;
    }
    return targets;
}

/// The numbers of a variable; empty cells and codes that it calls missing are NaN.
std::vector<double> numbersIn(const BoundVariable &bound)
{
    std::vector<double> numbers;
    for (qsizetype row = 0; row < columnSize(*bound.column); ++row) {
        const double value = numberAt(*bound.column, row);
        const bool isMissing = std::isnan(value) || bound.variable->missing.reason(value);
        numbers.push_back(isMissing ? missingNumber() : value);
    }
    return numbers;
}

} // namespace

Result<Calibrator> Calibrator::make(const Source &source, const DesignColumns &columns)
{
    Calibrator calibrator(source);
    if (auto fits = calibrator.check(); !fits)
        return std::move(fits).error();
    for (const CalibrationMargin &margin : calibrator.m_rule.margins) {
        auto added = margin.isNumber ? calibrator.addNumber(margin, columns)
                                     : calibrator.add(margin, columns);
        if (!added)
            return std::move(added).error();
    }
    calibrator.fillColumns();
    return calibrator;
}

Result<void> Calibrator::check() const
{
    const QString name = m_source.name.text();
    if (m_rule.method == CalibrationMethod::PostStratify && m_rule.margins.size() > 1)
        return Error{ErrorCode::MarginsTooMany, {name}};
    const bool hasBounds = m_rule.lowestFactor < 1.0 && m_rule.highestFactor > 1.0;
    if (m_rule.method == CalibrationMethod::Logit && !hasBounds)
        return Error{ErrorCode::CalibrationBounds, {name}};
    return {};
}

Result<void> Calibrator::add(const CalibrationMargin &margin, const DesignColumns &columns)
{
    auto bound = columns.bind(margin.variable);
    if (!bound)
        return std::move(bound).error();
    const CodedColumn coded = designCodes(std::move(bound).value());
    const QString name = coded.variable.variable->name;
    std::vector<CategoryTarget> targets = margin.targets;
    if (margin.fromFrame) {
        auto inFrame = columns.bindInFrame(margin.variable);
        if (!inFrame)
            return std::move(inFrame).error();
        targets = frameTargets(designCodes(std::move(inFrame).value()));
    }
    Categories made{.variable = name};
    QHash<QString, std::int32_t> places;
    for (const CategoryTarget &target : targets) {
        places.insert(target.category, std::int32_t(made.names.size()));
        made.names.push_back(target.category);
        made.targets.push_back(target.total);
    }
    QHash<std::int32_t, std::int32_t> placeOfCode;
    const std::vector<std::int32_t> codes = rowCodes(coded);
    const qint64 missing = std::ranges::count_if(codes, [](std::int32_t code) { return code < 0; });
    if (missing > 0) {
        const auto first = std::ranges::find_if(codes, [](std::int32_t code) { return code < 0; });
        return marginMissing(name, missing, first - codes.begin() + 1);
    }
    for (const std::int32_t code : codes) {
        const auto known = placeOfCode.constFind(code);
        const std::int32_t place = known != placeOfCode.cend()
            ? *known
            : *placeOfCode.insert(code, places.value(keyOf(coded, code), -1));
        if (place < 0)
            return Error{
                ErrorCode::MarginWithoutTarget,
                {name, coded.name(code), QString::number(std::ranges::count(codes, code))}};
        made.codes.push_back(place);
    }
    m_categories.push_back(std::move(made));
    return {};
}

Result<void> Calibrator::addNumber(const CalibrationMargin &margin, const DesignColumns &columns)
{
    const auto bound = columns.bind(margin.variable);
    if (!bound)
        return bound.error();
    const QString name = bound->variable->name;
    if (std::holds_alternative<TextColumn>(*bound->column))
        return Error{ErrorCode::MarginDoesNotFit, {name}};
    if (m_rule.method != CalibrationMethod::Linear && m_rule.method != CalibrationMethod::Logit)
        return Error{ErrorCode::MarginNotInMethod, {name}};
    std::vector<double> numbers = numbersIn(*bound);
    const auto isMissing = [](double value) { return std::isnan(value); };
    if (const qint64 missing = std::ranges::count_if(numbers, isMissing); missing > 0)
        return marginMissing(name, missing,
                             std::ranges::find_if(numbers, isMissing) - numbers.begin() + 1);
    double total = margin.total;
    if (margin.fromFrame) {
        const auto inFrame = columns.bindInFrame(margin.variable);
        if (!inFrame)
            return inFrame.error();
        total = 0.0;
        for (const double value : numbersIn(*inFrame))
            total += std::isnan(value) ? 0.0 : value;
    }
    m_numbers.push_back(std::move(numbers));
    m_numberTotals.push_back(total);
    return {};
}

std::vector<stats::Margin> Calibrator::margins() const
{
    std::vector<stats::Margin> margins;
    for (const Categories &categories : m_categories)
        margins.push_back({categories.codes, categories.targets});
    return margins;
}

void Calibrator::fillColumns()
{
    for (const Categories &categories : m_categories)
        m_totals.insert(m_totals.end(), categories.targets.begin(), categories.targets.end());
    const std::size_t indicators = m_totals.size();
    m_totals.insert(m_totals.end(), m_numberTotals.begin(), m_numberTotals.end());
    const std::vector<double> flags = stats::indicatorColumns(margins());
    for (std::size_t row = 0; row < std::size_t(m_source.rows) && !m_totals.empty(); ++row) {
        const double *own = flags.data() + row * indicators;
        m_x.insert(m_x.end(), own, own + indicators);
        for (const std::vector<double> &numbers : m_numbers)
            m_x.push_back(numbers[row]);
    }
}

stats::CalibratedWeights Calibrator::fitted(std::span<const double> first) const
{
    if (m_totals.empty())
        return {{first.begin(), first.end()}, {.converged = true}};
    switch (m_rule.method) {
    case CalibrationMethod::PostStratify:
        return stats::postStratified(first, margins().front());
    case CalibrationMethod::Rake:
        return stats::raked(first, margins());
    case CalibrationMethod::Linear:
    case CalibrationMethod::Logit:
        break;
    }
    return stats::calibrated(first, m_x, m_totals,
                             {.distance = m_rule.method == CalibrationMethod::Linear
                                  ? stats::CalibrationDistance::Linear
                                  : stats::CalibrationDistance::Logit,
                              .lower = m_rule.lowestFactor,
                              .upper = m_rule.highestFactor});
}

Result<void> Calibrator::checkReached(const stats::CalibratedWeights &made) const
{
    const QString name = m_source.name.text();
    for (const stats::EmptyTarget &empty : made.report.emptyTargets) {
        const Categories &categories = m_categories[empty.margin];
        return Error{ErrorCode::MarginWithoutRows,
                     {categories.variable, categories.names[empty.code]}};
    }
    if (!made.report.converged)
        return Error{ErrorCode::CalibrationNotReached,
                     {name, QString::number(made.report.iterations),
                      QString::number(made.report.largestMiss, 'g', 3)}};
    const auto isNegative = [](double weight) { return weight < 0.0; };
    const auto negative = std::ranges::find_if(made.weights, isNegative);
    if (negative == made.weights.end())
        return {};
    return Error{ErrorCode::CalibratedWeightNegative,
                 {name, QString::number(std::ranges::count_if(made.weights, isNegative)),
                  QString::number(negative - made.weights.begin() + 1)}};
}

Result<Calibrator::Weights> Calibrator::weights(std::span<const double> first) const
{
    stats::CalibratedWeights made = fitted(first);
    if (auto reached = checkReached(made); !reached)
        return std::move(reached).error();
    const bool isTrimmed = m_rule.lowestWeight || m_rule.highestWeight;
    return Weights{made.weights, isTrimmed ? trimmed(made.weights) : made.weights, made.report};
}

/// Rows with weight 0 stay left out.
std::vector<double> Calibrator::trimmed(std::vector<double> weights) const
{
    std::vector<double> counted;
    std::ranges::copy_if(weights, std::back_inserter(counted),
                         [](double weight) { return weight != 0.0; });
    counted = stats::trimmedWeights(
        counted, m_rule.lowestWeight.value_or(0.0),
        m_rule.highestWeight.value_or(std::numeric_limits<double>::infinity()),
        stats::TrimRule::Strictly);
    auto next = counted.begin();
    for (double &weight : weights) {
        if (weight != 0.0)
            weight = *next++;
    }
    return weights;
}

std::shared_ptr<const stats::CalibrationModel> Calibrator::model(std::span<const double> first,
                                                                 const Weights &made) const
{
    if (m_totals.empty())
        return {};
    return std::make_shared<const stats::CalibrationModel>(
        stats::CalibrationModel{.x = m_x,
                                .columns = m_totals.size(),
                                .firstWeights = {first.begin(), first.end()},
                                .weights = made.reached});
}

} // namespace tidemark
