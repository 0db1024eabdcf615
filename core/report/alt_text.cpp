// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alt_text.h"

#include <algorithm>
#include <cmath>

#include "core/report/chart_numbers.h"
#include "core/report/chart_words.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qsizetype longest = 300;

bool hasNumber(const ChartMark &mark)
{
    return mark.value && (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers);
}

QString rowLabel(const ChartSpec &spec, const QString &key)
{
    const auto found = std::ranges::find(spec.rows, key, &ChartRow::key);
    return found == spec.rows.end() ? QString() : QString(found->label).remove(QChar(0xad));
}

QString amount(const ChartSpec &spec, double value)
{
    const QString number = formatNumber(value, spec.valueAxis.decimals, spec.language);
    if (spec.valueAxis.unit != ChartUnit::Percent)
        return number;
    return number + threefold(spec.language, u" prosent"_s, u" prosent"_s, u" per cent"_s);
}

/// Marks of the series that the core sentence speaks of: the newest wave, the estimate or the sum.
std::vector<const ChartMark *> mainMarks(const ChartSpec &spec)
{
    QString series;
    for (const ChartSeries &candidate : spec.series) {
        const bool isMain = candidate.role == SeriesRole::Estimate
            || candidate.role == SeriesRole::TopSum
            || (candidate.role == SeriesRole::Wave && candidate.rank == 0);
        if (isMain)
            series = candidate.key;
    }
    std::vector<const ChartMark *> marks;
    for (const ChartMark &mark : spec.marks) {
        if (mark.series == series && hasNumber(mark))
            marks.push_back(&mark);
    }
    return marks;
}

QString highestAndLowest(const ChartSpec &spec)
{
    const auto marks = mainMarks(spec);
    if (marks.empty())
        return {};
    const auto [low, high] =
        std::ranges::minmax(marks, {}, [](const ChartMark *mark) { return *mark->value; });
    if (low == high)
        return rowLabel(spec, high->row) + u' ' + amount(spec, *high->value);
    return threefold(spec.language, u"Høyest: %1 %2, lavest: %3 %4"_s,
                     u"Høgast: %1 %2, lågast: %3 %4"_s, u"Highest: %1 %2, lowest: %3 %4"_s)
        .arg(rowLabel(spec, high->row), amount(spec, *high->value), rowLabel(spec, low->row),
             amount(spec, *low->value));
}

QString largestChange(const ChartSpec &spec)
{
    const ChartMark *largest = nullptr;
    for (const ChartMark &mark : spec.marks) {
        if (mark.series == u"change"_s && hasNumber(mark)
            && (!largest || std::abs(*mark.value) > std::abs(*largest->value)))
            largest = &mark;
    }
    if (!largest || !largest->lower || !largest->upper)
        return highestAndLowest(spec);
    const auto waves = seriesOfRole(spec, SeriesRole::Wave);
    const ChartMark *from = findMark(spec, largest->row, waves.front().key);
    const ChartMark *to = findMark(spec, largest->row, waves.back().key);
    if (!from || !to || !from->value || !to->value)
        return highestAndLowest(spec);
    const int decimals = spec.changeAxis.decimals;
    return threefold(spec.language, u"Størst endring: %1, fra %2 til %3 (%4; %5 til %6)"_s,
                     u"Størst endring: %1, frå %2 til %3 (%4; %5 til %6)"_s,
                     u"Largest change: %1, from %2 to %3 (%4; %5 to %6)"_s)
        .arg(rowLabel(spec, largest->row), formatNumber(*from->value, decimals, spec.language),
             amount(spec, *to->value), formatChange(*largest->value, decimals, spec.language),
             formatChange(*largest->lower, decimals, spec.language),
             formatChange(*largest->upper, decimals, spec.language));
}

QString mapCore(const ChartSpec &spec)
{
    const auto inHighest = std::ranges::count_if(spec.marks, [&](const ChartMark &mark) {
        return hasNumber(mark) && !spec.classes.empty() && *mark.value >= spec.classes.back().lower;
    });
    const auto silent = std::ranges::count(spec.marks, MarkState::NoData, &ChartMark::state);
    return threefold(spec.language, u"%1 kommuner i høyeste klasse; %2 uten svar"_s,
                     u"%1 kommunar i høgaste klasse; %2 utan svar"_s,
                     u"%1 municipalities in the highest class; %2 without answer"_s)
        .arg(inHighest)
        .arg(silent);
}

QString core(const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartKind::Change:
    case ChartKind::Slope:
        return largestChange(spec);
    case ChartKind::HexMap:
        return mapCore(spec);
    default:
        return highestAndLowest(spec);
    }
}

} // namespace

QString altText(const ChartSpec &spec)
{
    QString text = chartKindName(spec.kind, spec.language) + u": "_s + spec.headline;
    const QString middle = core(spec);
    if (!middle.isEmpty())
        text += u". "_s + middle;
    if (!spec.notes.isEmpty() && spec.notes.constFirst().startsWith(u"n"_s))
        text += u". "_s + spec.notes.constFirst();
    if (!text.endsWith(u'.'))
        text += u'.';
    const QString tag =
        spec.isSynthetic ? u' ' + chartWords(spec.language).synthetic + u'.' : QString();
    if (text.size() + tag.size() > longest)
        text = text.left(longest - tag.size() - 1) + u'…';
    return text + tag;
}

} // namespace tidemark
