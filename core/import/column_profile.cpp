// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_profile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/import/date_text.h"

namespace tidemark {

namespace {

constexpr std::size_t mostSamples = 20;
constexpr std::size_t longestSample = 200;
constexpr std::size_t longestCategory = 400;

CellClass classOf(const NumberLook &look)
{
    switch (look.kind) {
    case NumberKind::Whole:
        return look.percent ? CellClass::Decimal : CellClass::Whole;
    case NumberKind::LeadingZeros:
        return CellClass::LeadingZeros;
    case NumberKind::Long:
        return CellClass::Long;
    case NumberKind::Decimal:
        return CellClass::Decimal;
    case NumberKind::NotNumber:
        break;
    }
    return CellClass::Text;
}

void countSign(std::array<qint64, 2> &counts, char sign)
{
    if (sign != '\0')
        ++counts[sign == ',' ? 0 : 1];
}

} // namespace

void Extent::add(double value)
{
    if (count++ == 0) {
        lowest = value;
        highest = value;
        return;
    }
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
}

const ProfileDetails &ColumnProfile::details() const
{
    static const ProfileDetails none;
    return m_details ? *m_details : none;
}

qint64 ColumnProfile::filled() const
{
    const auto &classes = details().classes;
    return std::accumulate(m_small.begin(), m_small.end(), qint64(0))
        + std::accumulate(classes.begin(), classes.end(), qint64(0));
}

std::map<qint64, qint64> ColumnProfile::wholeCounts() const
{
    std::map<qint64, qint64> counts = details().wholes;
    for (std::size_t value = 0; value < m_small.size(); ++value) {
        if (m_small[value] > 0)
            counts[qint64(value)] += m_small[value];
    }
    return counts;
}

void ColumnProfile::addOther(std::string_view cell, qint64 row, char noBreakSpace)
{
    const CompactText compact(cell, noBreakSpace);
    if (compact.isBlank())
        return;
    if (!m_details)
        m_details = std::make_unique<ProfileDetails>();
    CellClass kind = CellClass::Text;
    if (!compact.isTooLong()) {
        const NumberLook look = lookAtNumber(compact.view());
        kind = classOf(look);
        if (kind == CellClass::Whole)
            addWhole(look.whole);
        else if (kind == CellClass::Decimal)
            addNumber(look, compact.view());
        else if (const unsigned fitting = fittingDateFormats(compact.view()); fitting != 0) {
            kind = CellClass::Date;
            for (std::size_t i = 0; i < dateFormats().size(); ++i) {
                if (fitting & (1u << i))
                    m_details->dates[i].add(*parseDate(compact.view(), dateFormats()[i]));
            }
        }
    }
    if (kind == CellClass::Text || kind == CellClass::LeadingZeros)
        addText(cell);
    ++m_details->classes[std::size_t(kind)];
    if (auto &samples = m_details->samples[std::size_t(kind)]; samples.size() < mostSamples)
        samples.push_back({row, std::string(cell.substr(0, longestSample))});
}

void ColumnProfile::addWhole(qint64 value)
{
    m_details->wholeExtent.add(double(value));
    auto &wholes = m_details->wholes;
    if (const auto known = wholes.find(value); known != wholes.end())
        ++known->second;
    else if (wholes.size() < mostDifferent)
        wholes.emplace(value, 1);
    else
        m_details->manyWholes = true;
}

void ColumnProfile::addNumber(const NumberLook &look, std::string_view text)
{
    ProfileDetails &all = *m_details;
    countSign(all.proofs, look.decimal);
    countSign(all.ambiguous, look.ambiguous);
    if (look.thousands != '\0')
        ++all.thousands[look.thousands == ' ' ? 0 : look.thousands == '.' ? 1 : 2];
    all.percent += look.percent ? 1 : 0;
    all.decimals = std::max(all.decimals, look.decimals);
    for (const std::size_t reading : {0u, 1u}) {
        const char decimal = reading == 0 ? ',' : '.';
        const char other = reading == 0 ? '.' : ',';
        auto value = parseNumber(text, decimal, other);
        if (!value)
            value = parseNumber(text, decimal, ' ');
        if (!value)
            continue;
        all.numbers[reading].add(*value);
        if (std::trunc(*value) != *value)
            ++all.fractions[reading];
        else if (look.ambiguous == '\0' && std::abs(*value) < 1e9
                 && (reading == 0 || look.decimal == '.'))
            addWhole(qint64(*value));
    }
}

void ColumnProfile::addText(std::string_view cell)
{
    ProfileDetails &all = *m_details;
    all.longestText = std::max(all.longestText, qint64(cell.size()));
    std::string text(cell.substr(0, longestCategory));
    if (const auto known = all.texts.find(text); known != all.texts.end())
        ++known->second.count;
    else if (all.texts.size() < mostDifferent)
        all.texts.emplace(std::move(text), TextCount{1, int(all.texts.size())});
    else
        all.manyTexts = true;
}

} // namespace tidemark
