// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/crosstab_charts.h"

#include <algorithm>
#include <cmath>

#include "core/report/chart_from_result.h"
#include "core/report/chart_numbers.h"
#include "core/report/explanation.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int shades = 6; ///< steps of the legend
constexpr double roundWidths[] = {1, 2, 5, 10, 15, 20};

const CrosstabRequest &requestOf(const AnalysisResult &result)
{
    return std::get<CrosstabRequest>(result.request);
}

bool hasOptions(const AnalysisResult &result)
{
    return result.categories.empty();
}

/// One row of answers: an option, or a category of an item.
struct Answer
{
    int item = -1;
    int category = -1;
    QString label = {};

    QString key() const { return u"%1:%2"_s.arg(item).arg(category); }
};

std::vector<Answer> answersOf(const AnalysisResult &result, const QString &language)
{
    std::vector<Answer> answers;
    for (int item = result.items.size() > 1 ? 0 : -1; item < int(result.items.size()); ++item) {
        const QString label =
            item < 0 ? QString() : result.items[std::size_t(item)].label.text(language);
        if (hasOptions(result)) {
            answers.push_back({item, -1, label});
            continue;
        }
        for (int category = 0; category < int(result.categories.size()); ++category) {
            const QString own = result.categories[std::size_t(category)].label.text(language);
            answers.push_back({item, category, label.isEmpty() ? own : label + u": "_s + own});
        }
    }
    return answers;
}

QString groupKey(int group)
{
    return u"group%1"_s.arg(group);
}

/// Makes marks of the newest wave.
class MarkMaker
{
public:
    MarkMaker(ChartSpec &spec, const AnalysisResult &result)
        : m_spec(spec)
        , m_result(result)
        , m_panel(requestOf(result).scope.units == UnitChoice::Panel && result.waves.size() > 1)
    {
    }

    const Estimate *add(const QString &row, const QString &series, int group, const Answer &answer)
    {
        const EstimateKey key{.panel = m_panel,
                              .wave = int(m_result.waves.size()) - 1,
                              .group = group,
                              .item = answer.item,
                              .category = answer.category};
        const Estimate *estimate = m_result.find(key);
        if (!estimate)
            return nullptr;
        ChartMark mark{
            .row = row, .series = series, .key = keyText(key), .state = markState(estimate->state)};
        if (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers) {
            mark.value = percent(estimate->value);
            mark.lower = percent(estimate->lower);
            mark.upper = percent(estimate->upper);
            mark.n = estimate->base;
        }
        mark.explanation << explain(m_result, key, m_spec.language).sentence;
        m_spec.marks.push_back(mark);
        return estimate;
    }

private:
    static std::optional<double> percent(std::optional<double> share)
    {
        return share ? std::optional(100.0 * *share) : std::nullopt;
    }

    ChartSpec &m_spec;
    const AnalysisResult &m_result;
    bool m_panel = false;
};

/// Steps of a round width that reach the highest value.
void addShades(ChartSpec &spec)
{
    double highest = 1.0;
    for (const ChartMark &mark : spec.marks)
        highest = std::max(highest, mark.value.value_or(0.0));
    double width = roundWidths[std::size(roundWidths) - 1];
    for (const double round : roundWidths) {
        if (round * shades >= highest) {
            width = round;
            break;
        }
    }
    for (int step = 0; step < shades; ++step)
        spec.classes.push_back(
            {formatNumber(step * width, 0, spec.language), step * width, (step + 1) * width});
    spec.heads.classes = threefold(spec.language, u"Prosent"_s, u"Prosent"_s, u"Per cent"_s);
}

QString groupLabel(const AnalysisResult &result, int group, const QString &language)
{
    return group < 0 ? allLabel(language) : result.groups[std::size_t(group)].label.text(language);
}

} // namespace

void fillHeat(ChartSpec &spec, const AnalysisResult &result)
{
    spec.interval.isShown = false;
    const bool hasTotal = std::ranges::any_of(
        result.estimates, [](const Estimate &estimate) { return estimate.key.group < 0; });
    for (int group = 0; group < int(result.groups.size()); ++group)
        spec.series.push_back({groupKey(group), groupLabel(result, group, spec.language),
                               SeriesRole::Category, group});
    if (hasTotal)
        spec.series.push_back({groupKey(-1), allLabel(spec.language), SeriesRole::Category,
                               int(result.groups.size())});
    MarkMaker marks(spec, result);
    for (const Answer &answer : answersOf(result, spec.language)) {
        spec.rows.push_back({.key = answer.key(), .label = answer.label});
        for (int group = -1; group < int(result.groups.size()); ++group)
            marks.add(answer.key(), groupKey(group), group, answer);
    }
    addShades(spec);
}

namespace {

/// Whether there are parts that add up to 100 per cent.
bool canStack(const AnalysisResult &result)
{
    const CrosstabShare of = requestOf(result).of;
    return of == CrosstabShare::Category
        || (of == CrosstabShare::Group && !hasOptions(result) && result.items.size() < 2);
}

} // namespace

std::vector<ChartKind> crosstabKinds(const AnalysisResult &result)
{
    const bool hasChange = std::ranges::any_of(result.estimates, [](const Estimate &estimate) {
        return estimate.key.kind == EstimateKind::Change;
    });
    std::vector<ChartKind> kinds;
    if (canStack(result))
        kinds.push_back(ChartKind::LikertStacked);
    kinds.insert(kinds.end(), {ChartKind::Heat, ChartKind::ClusteredBars, ChartKind::DotWhisker});
    if (hasChange)
        kinds.push_back(ChartKind::Change);
    return kinds;
}

void fillStacks(ChartSpec &spec, const AnalysisResult &result)
{
    spec.interval.isShown = false;
    spec.heads.n = u"n"_s;
    const std::vector<Answer> answers = answersOf(result, spec.language);
    const bool isByGroup = requestOf(result).of == CrosstabShare::Group;
    const int groups = int(result.groups.size());
    const auto answerRole = [&](const Answer &answer) {
        const bool isMissing =
            answer.category >= 0 && result.categories[std::size_t(answer.category)].isMissingReason;
        return isMissing ? SeriesRole::DontKnow : SeriesRole::LikertStep;
    };
    MarkMaker marks(spec, result);
    const auto addBar = [&](const QString &row, const QString &series, int group,
                            const Answer &answer) {
        const Estimate *estimate = marks.add(row, series, group, answer);
        if (estimate && markState(estimate->state) != MarkState::Hidden)
            spec.rows.back().n = estimate->base;
    };
    if (isByGroup) {
        int rank = 0;
        for (const Answer &answer : answers)
            spec.series.push_back({answer.key(), answer.label, answerRole(answer),
                                   answerRole(answer) == SeriesRole::LikertStep ? rank++ : 0});
        for (int group = requestOf(result).scope.totals ? -1 : 0; group < groups; ++group) {
            spec.rows.push_back({.key = groupKey(group),
                                 .label = groupLabel(result, group, spec.language),
                                 .role = group < 0 ? RowRole::Total : RowRole::Ordinary});
            for (const Answer &answer : answers)
                addBar(groupKey(group), answer.key(), group, answer);
        }
        return;
    }
    for (int group = 0; group < groups; ++group)
        spec.series.push_back({groupKey(group), groupLabel(result, group, spec.language),
                               SeriesRole::LikertStep, group});
    for (const Answer &answer : answers) {
        spec.rows.push_back({.key = answer.key(), .label = answer.label});
        for (int group = 0; group < groups; ++group)
            addBar(answer.key(), groupKey(group), group, answer);
    }
}

} // namespace tidemark
