// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_filler.h"

#include <algorithm>

#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// One cell per unit.
class MapChart final : public ChartFiller
{
public:
    using ChartFiller::ChartFiller;

    void fillMap()
    {
        m_spec.series.push_back({u"estimate"_s, m_result.provenance.question.text(m_language),
                                 SeriesRole::Estimate, 0});
        std::vector<int> categories = stepCategories();
        if (isHighFirst())
            std::ranges::reverse(categories);
        for (std::size_t k = 0; k < categories.size(); ++k)
            m_spec.classes.push_back(
                {m_result.categories[std::size_t(categories[k])].label.text(m_language),
                 double(k) - 0.5, double(k) + 0.5});
        m_spec.heads.classes = m_result.provenance.question.text(m_language);
        m_spec.valueAxis.unit = ChartUnit::Number;
        m_spec.interval.isShown = false;
        for (std::size_t group = 0; group < m_result.groups.size(); ++group)
            addUnit(int(group), categories);
        if (m_choice.headline.isEmpty() && !categories.empty())
            m_spec.headline = mapHeadline();
        if (m_choice.subtitle.isEmpty())
            m_spec.subtitle = m_result.provenance.wording.text(m_language);
    }

private:
    /// "Livsmestring: 167 av 237 kommuner svarer «Ja»".
    QString mapHeadline() const
    {
        qint64 highest = 0;
        qint64 answered = 0;
        for (const ChartMark &mark : m_spec.marks) {
            answered += mark.value ? 1 : 0;
            highest += mark.value && *mark.value >= m_spec.classes.back().lower ? 1 : 0;
        }
        return in(u"%1: %2 av %3 %4 svarer «%5»"_s, u"%1: %2 av %3 %4 svarer «%5»"_s,
                  u"%1: %2 of %3 %4 answer “%5”"_s)
            .arg(m_result.provenance.question.text(m_language),
                 formatNumber(double(highest), 0, m_language),
                 formatNumber(double(answered), 0, m_language),
                 unitWord(m_result.provenance, m_language), m_spec.classes.back().label);
    }

    void addUnit(int group, const std::vector<int> &categories)
    {
        const Heading &unit = m_result.groups[std::size_t(group)];
        m_spec.rows.push_back({.key = unit.key, .label = unit.label.text(m_language)});
        ChartMark mark = {.row = unit.key, .series = u"estimate"_s, .state = MarkState::NoData};
        EstimateKey key = {.wave = newestWave(), .group = group};
        for (std::size_t k = 0; k < categories.size(); ++k) {
            key.category = categories[k];
            const Estimate *estimate = m_result.find(key);
            if (!estimate)
                continue;
            if (markState(estimate->state) == MarkState::Hidden)
                mark.state = MarkState::Hidden;
            if (estimate->value.value_or(0.0) > 0.5 && mark.state != MarkState::Hidden) {
                mark.state = MarkState::Shown;
                mark.value = double(k);
                mark.key = keyText(key);
                mark.explanation = {
                    m_result.categories[std::size_t(categories[k])].label.text(m_language)};
            }
        }
        m_spec.marks.push_back(mark);
    }
};

} // namespace

void fillMap(const ChartContext &context, ChartSpec &spec)
{
    MapChart(context, spec).fillMap();
}

} // namespace tidemark
