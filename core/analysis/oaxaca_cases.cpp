// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/oaxaca_cases.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

const LocalText &labelOf(const ModelVariable &variable)
{
    return variable.factor ? variable.factor->label : variable.number->label;
}

bool isMissing(const ModelVariable &variable, std::size_t row)
{
    return variable.factor ? variable.factor->codes[row] < 0
                           : std::isnan(variable.number->values[row]);
}

} // namespace

OaxacaCases::OaxacaCases(const OaxacaRequest &request, const RegressionData &data,
                         const ExpandedModel &model)
    : m_request(request)
    , m_data(data)
    , m_model(model)
{
    findGroups(data.factors.at(request.between));
    choose();
}

void OaxacaCases::findGroups(const FactorValues &between)
{
    m_groups.assign(m_data.rows, -1);
    const QString keys[] = {m_request.first, m_request.second};
    for (std::size_t g = 0; g < 2; ++g) {
        const auto found = std::ranges::find(between.levels, keys[g], &Heading::key);
        const auto level = std::int32_t(found - between.levels.begin());
        m_cases[g].label = found->label;
        for (std::size_t row = 0; row < m_data.rows; ++row) {
            if (between.codes[row] == level)
                m_groups[row] = std::int32_t(g);
        }
    }
}

void OaxacaCases::choose()
{
    const std::vector<ModelVariable> &variables = m_model.variables;
    std::vector<qint64> missing(variables.size(), 0);
    m_used.assign(m_data.rows, 0);
    for (std::size_t row = 0; row < m_data.rows; ++row) {
        const double weight = m_data.weights.empty() ? 1.0 : m_data.weights[row];
        if (!m_data.chosen[row] || m_groups[row] < 0 || !(weight > 0.0))
            continue;
        const auto first = std::ranges::find_if(
            variables, [&](const ModelVariable &one) { return isMissing(one, row); });
        if (first != variables.end()) {
            ++missing[std::size_t(first - variables.begin())];
            continue;
        }
        m_used[row] = 1;
        GroupCases &cases = m_cases[std::size_t(m_groups[row])];
        ++cases.base;
        cases.ones += m_data.outcome[row] == 1.0 ? 1 : 0;
        cases.weighted += weight;
        cases.squares += weight * weight;
    }
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (missing[i] > 0)
            m_leftOut.push_back({tidemark::labelOf(variables[i]), missing[i]});
    }
}

LocalText OaxacaCases::labelOf(const TermColumn &column) const
{
    LocalText label;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        QStringList names;
        for (const ColumnPart &part : column.parts)
            names << tidemark::labelOf(m_model.variables[part.variable]).text(language);
        label.set(language, names.join(u" × "_s));
    }
    return label;
}

QString OaxacaCases::nameOf(const TermColumn &column) const
{
    QStringList names;
    for (const ColumnPart &part : column.parts) {
        const ModelVariable &variable = m_model.variables[part.variable];
        QString name = tidemark::labelOf(variable).text();
        if (variable.factor)
            name += u": "_s + variable.factor->levels[std::size_t(part.level)].label.text();
        names << name;
    }
    return names.join(u" × "_s);
}

bool OaxacaCases::isTelling(int minCell) const
{
    const auto isFew = [&](qint64 count) { return count > 0 && count < minCell; };
    for (const GroupCases &cases : m_cases) {
        const bool isTellingOutcome =
            isShareOutcome(m_request) && (isFew(cases.ones) || isFew(cases.base - cases.ones));
        if (isFew(cases.base) || isTellingOutcome)
            return true;
    }
    return std::ranges::any_of(m_model.variables, [&](const ModelVariable &variable) {
        return variable.factor && isTellingLevel(*variable.factor, minCell);
    });
}

bool OaxacaCases::isTellingLevel(const FactorValues &factor, int minCell) const
{
    std::vector<qint64> counts(2 * factor.levels.size(), 0);
    for (std::size_t row = 0; row < m_data.rows; ++row) {
        if (m_used[row])
            ++counts[2 * std::size_t(factor.codes[row]) + std::size_t(m_groups[row])];
    }
    return std::ranges::any_of(counts, [&](qint64 count) { return count > 0 && count < minCell; });
}

} // namespace tidemark
