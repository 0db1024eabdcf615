// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_filler.h"

#include <algorithm>

#include "core/analysis/scope.h"
#include "core/report/explanation.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

QString ChartFiller::in(const QString &nb, const QString &nn, const QString &en) const
{
    return threefold(m_language, nb, nn, en);
}

QString ChartFiller::rowKey(const GridRow &row)
{
    return u"%1:%2:%3:%4"_s.arg(row.group)
               .arg(row.item)
               .arg(row.category)
               .arg(row.pooled ? 2 : int(row.panel))
        + (row.isHead                                    ? u"h"_s
               : row.kind == EstimateKind::CombinedShare ? u"c"_s
                                                         : QString());
}

void ChartFiller::addRow(const GridRow &row)
{
    ChartRow added = {.key = rowKey(row), .label = row.label, .indent = row.indent};
    added.role = row.isHead ? RowRole::GroupHead : row.isTotal ? RowRole::Total : RowRole::Ordinary;
    m_spec.rows.push_back(added);
}

void ChartFiller::addMark(const QString &row, const QString &series, const EstimateKey &key)
{
    const Estimate *estimate = m_result.find(key);
    if (!estimate)
        return;
    ChartMark mark = {
        .row = row, .series = series, .key = keyText(key), .state = markState(estimate->state)};
    if (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers) {
        mark.value = scaled(estimate->value);
        mark.lower = scaled(estimate->lower);
        mark.upper = scaled(estimate->upper);
        mark.n = estimate->base;
    }
    const Explanation words = explain(m_result, key, m_language);
    mark.explanation << words.sentence;
    m_spec.marks.push_back(mark);
}

std::optional<double> ChartFiller::scaled(std::optional<double> value) const
{
    return value ? std::optional(*value * scale()) : std::nullopt;
}

bool beginsWithWord(const QString &label, const QString &word)
{
    return label.startsWith(word)
        && (label.size() == word.size() || !label[word.size()].isLetterOrNumber());
}

QString ChartFiller::waveName(int wave) const
{
    return wave < 0 ? QString() : m_result.waves[std::size_t(wave)].label.text(m_language);
}

int ChartFiller::newestWave() const
{
    int newest = -1;
    for (const GridColumn &column : m_grid.columns)
        newest = std::max(newest, column.wave);
    return newest;
}

bool ChartFiller::isHighFirst() const
{
    const std::vector<double> combined = combinedCodes(m_result.request);
    const std::vector<int> steps = stepCategories();
    if (!m_shape.isShare || steps.empty())
        return false;
    const auto code = [&](int category) { return m_result.categories[std::size_t(category)].code; };
    if (!combined.empty())
        return code(steps.front()) && std::ranges::count(combined, *code(steps.front())) > 0;
    const QString first = m_result.categories[std::size_t(steps.front())].label.text(u"nb"_s);
    return beginsWithWord(first, u"Ja"_s) || beginsWithWord(first, u"Yes"_s);
}

std::vector<int> ChartFiller::stepCategories() const
{
    std::vector<int> steps;
    for (std::size_t i = 0; i < m_result.categories.size(); ++i) {
        if (!m_result.categories[i].isMissingReason && hasShare(int(i)))
            steps.push_back(int(i));
    }
    return steps;
}

bool ChartFiller::hasShare(int category) const
{
    return std::ranges::any_of(m_result.estimates, [&](const Estimate &estimate) {
        return estimate.key.kind == EstimateKind::Share && estimate.key.category == category;
    });
}

QString ChartFiller::waveKey(int wave)
{
    return u"wave%1"_s.arg(wave);
}

} // namespace tidemark
