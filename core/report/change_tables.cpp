// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_tables.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/analysis/scope.h"
#include "core/report/change_sentences.h"
#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr double leastPValue = 0.001;

bool isHidden(EstimateState state)
{
    return state == EstimateState::Suppressed || state == EstimateState::TooFew;
}

/// What tests and measures are about, as a key.
template <typename Figure>
EstimateKey placeOf(const Figure &figure)
{
    return {.panel = figure.panel,
            .wave = figure.wave,
            .fromWave = figure.fromWave,
            .group = figure.group,
            .item = figure.item,
            .category = figure.category};
}

/// Lays out the tables of one result.
class ChangeTables final
{
public:
    ChangeTables(const AnalysisResult &result, const QString &language)
        : m_result(result)
        , m_language(language)
        , m_isShare(asksForShares(result.request))
    {
    }

    std::vector<ResultTable> make()
    {
        addTests();
        addMeasures();
        addTrends();
        std::set<EstimateKey> transitions;
        std::set<EstimateKey> changes;
        for (const Estimate &estimate : m_result.estimates) {
            EstimateKey key = estimate.key;
            if (key.kind == EstimateKind::Transition) {
                key.category = key.fromCategory = -1;
                transitions.insert(key);
            } else if (key.kind == EstimateKind::Component) {
                key.group = key.part = -1;
                changes.insert(key);
            }
        }
        for (const EstimateKey &table : transitions)
            addTransitions(table);
        for (const EstimateKey &table : changes)
            addParts(table);
        return std::move(m_tables);
    }

private:
    QString in(const QString &nb, const QString &nn, const QString &en) const
    {
        return threefold(m_language, nb, nn, en);
    }

    double confidence() const { return scopeOf(m_result.request).confidence; }

    ResultTable &start(const QString &title, const QString &subtitle = {})
    {
        m_tables.push_back({.title = title, .subtitle = subtitle, .language = m_language});
        return m_tables.back();
    }

    QString question() const { return m_result.provenance.question.text(m_language); }

    QString labelOf(const EstimateKey &place) const
    {
        const QString label = keyLabel(m_result, place, m_language);
        return place.panel ? label + u", "_s + panelLabel(m_language) : label;
    }

    static TableCell text(const QString &words, EstimateState state = EstimateState::Shown)
    {
        return {.text = isHidden(state)                    ? u":"_s
                    : state == EstimateState::NotEstimable ? u".."_s
                                                           : words,
                .state = state};
    }

    QString pText(std::optional<double> p) const
    {
        if (!p)
            return {};
        return *p < leastPValue ? u"<\u00a0"_s + formatNumber(leastPValue, 3, m_language)
                                : formatNumber(*p, 3, m_language);
    }

    QString dfText(const TestFigure &test) const
    {
        if (!test.df1)
            return {};
        return test.df2 ? formatNumber(*test.df2, 0, m_language)
                        : formatNumber(*test.df1, 0, m_language);
    }

    void addTests()
    {
        if (m_result.tests.empty())
            return;
        ResultTable &table = start(in(u"%1: tester av ingen endring"_s,
                                      u"%1: testar av inga endring"_s, u"%1: tests of no change"_s)
                                       .arg(question()));
        table.columns = {
            {.head = {}},
            {.head = changeHead(m_language)},
            {.head = u"Test"_s},
            {.head = in(u"Verdi"_s, u"Verdi"_s, u"Statistic"_s)},
            {.head = in(u"Frihetsgrader"_s, u"Fridomsgrader"_s, u"Degrees of freedom"_s)},
            {.head = u"p"_s}};
        for (const TestFigure &test : m_result.tests) {
            TableRow row;
            row.cells = {
                text(labelOf(placeOf(test))),
                text(fromTo(m_result, test.fromWave, test.wave, m_language)),
                text(testName(test.test, m_language)),
                text(test.statistic ? formatNumber(*test.statistic, 2, m_language) : QString(),
                     test.state),
                text(dfText(test)),
                text(pText(test.pValue), test.state)};
            table.rows.push_back(std::move(row));
        }
    }

    void addMeasures()
    {
        if (m_result.measures.empty())
            return;
        ResultTable &table = start(in(u"%1: mål for endringen"_s, u"%1: mål for endringa"_s,
                                      u"%1: measures of the change"_s)
                                       .arg(question()));
        table.columns = {{.head = {}},
                         {.head = changeHead(m_language)},
                         {.head = in(u"Mål"_s, u"Mål"_s, u"Measure"_s)},
                         {.head = in(u"Verdi"_s, u"Verdi"_s, u"Value"_s)},
                         {.head = intervalHead(confidence(), m_language)}};
        for (const Measure &measure : m_result.measures) {
            const QString interval =
                measure.lower && measure.upper ? intervalText(measure) : QString();
            TableRow row;
            row.cells = {text(labelOf(placeOf(measure))),
                         text(fromTo(m_result, measure.fromWave, measure.wave, m_language)),
                         text(measureName(measure.measure)),
                         text(valueText(measure), measure.state),
                         text(isHidden(measure.state) ? QString() : interval)};
            table.rows.push_back(std::move(row));
        }
    }

    QString measureName(const QString &formula) const
    {
        if (formula == u"panelWeightEarlier"_s)
            return in(u"Panelets vekt, første bølge"_s, u"Vekta til panelet, første bølgje"_s,
                      u"Weight of the panel, earlier wave"_s);
        if (formula == u"changeRatio"_s)
            return in(u"Forholdstall, senere til tidligere"_s,
                      u"Forholdstal, seinare til tidlegare"_s, u"Ratio, later to earlier"_s);
        if (formula == u"changeOddsRatio"_s)
            return in(u"Oddsforhold, senere til tidligere"_s,
                      u"Oddsforhold, seinare til tidlegare"_s, u"Odds ratio, later to earlier"_s);
        if (formula == u"panelWeightLater"_s)
            return in(u"Panelets vekt, siste bølge"_s, u"Vekta til panelet, siste bølgje"_s,
                      u"Weight of the panel, later wave"_s);
        if (formula == u"pairedNewcombe"_s)
            return in(u"Newcombes intervall for par, pp."_s, u"Newcombes intervall for par, pp."_s,
                      u"Newcombe's paired interval, pp."_s);
        if (formula == u"pairedDifference"_s)
            return in(u"Parvis differanse, pp."_s, u"Parvis differanse, pp."_s,
                      u"Paired difference, pp."_s);
        return in(u"Cohens h"_s, u"Cohens h"_s, u"Cohen's h"_s);
    }

    QString intervalText(const Measure &measure) const
    {
        if (!measure.measure.startsWith(u"change"_s))
            return formatChangeInterval(100 * *measure.lower, 100 * *measure.upper, 1, m_language);
        return formatInterval(*measure.lower, *measure.upper, 2, m_language);
    }

    QString valueText(const Measure &measure) const
    {
        if (!measure.value)
            return {};
        return measure.measure.startsWith(u"paired"_s)
            ? formatChange(100 * *measure.value, 1, m_language)
            : formatNumber(*measure.value, 2, m_language);
    }

    TableCell figure(const Estimate &estimate, CellFormat format, double scale, int decimals) const
    {
        TableCell cell = {.format = format,
                          .decimals = decimals,
                          .state = estimate.state,
                          .estimate = estimate.key};
        if (estimate.value)
            cell.value = scale * *estimate.value;
        if (estimate.lower && estimate.upper) {
            cell.lower = scale * *estimate.lower;
            cell.upper = scale * *estimate.upper;
            cell.differs =
                format == CellFormat::PercentagePoints && (*cell.lower > 0.0 || *cell.upper < 0.0);
        }
        return cell;
    }

    /// A signed value with its interval.
    void addSigned(TableRow &row, const Estimate &estimate) const
    {
        const double scale = m_isShare ? 100.0 : 1.0;
        const int decimals = m_isShare ? 1 : 2;
        row.cells.push_back(figure(estimate, CellFormat::PercentagePoints, scale, decimals));
        row.cells.push_back(figure(estimate, CellFormat::SignedInterval, scale, decimals));
        row.cells.back().differs = false;
    }

    std::vector<TableColumn> signedColumns(const QString &head) const
    {
        return {
            {.head = m_result.provenance.byVariables},
            {.head = m_isShare ? head + u", pp."_s : head, .format = CellFormat::PercentagePoints},
            {.head = intervalHead(confidence(), m_language), .format = CellFormat::SignedInterval}};
    }

    void addTrends()
    {
        ResultTable table{.title = in(u"%1: lineær trend %2"_s, u"%1: lineær trend %2"_s,
                                      u"%1: linear trend %2"_s)
                                       .arg(question(), perWave(m_result, m_language)),
                          .columns = signedColumns(columnHead(EstimateKind::Trend, m_language)),
                          .language = m_language};
        for (const Estimate &estimate : m_result.estimates) {
            if (estimate.key.kind != EstimateKind::Trend)
                continue;
            TableRow row;
            row.cells = {text(labelOf(estimate.key))};
            addSigned(row, estimate);
            table.rows.push_back(std::move(row));
        }
        if (!table.rows.empty())
            m_tables.push_back(std::move(table));
    }

    QString titleOf(const EstimateKey &place) const
    {
        return place.item < 0 ? question()
                              : m_result.items[std::size_t(place.item)].label.text(m_language);
    }

    QString waveLabel(int wave) const
    {
        return m_result.waves[std::size_t(wave)].label.text(m_language);
    }

    void addTransitions(const EstimateKey &place)
    {
        ResultTable &table =
            start(in(u"%1: overganger fra %2 til %3"_s, u"%1: overgangar frå %2 til %3"_s,
                     u"%1: transitions from %2 to %3"_s)
                      .arg(titleOf(place), waveLabel(place.fromWave), waveLabel(place.wave)),
                  in(u"Svar i første bølge nedover, i siste bortover. Prosent av raden"_s,
                     u"Svar i første bølgje nedover, i siste bortover. Prosent av rada"_s,
                     u"Answers in the earlier wave down, in the later across. Per cent of the "
                     "row"_s));
        const auto states = int(m_result.categories.size());
        const auto label = [&](int state) {
            return m_result.categories[std::size_t(state)].label.text(m_language);
        };
        table.columns.push_back({.head = waveLabel(place.fromWave)});
        for (int to = 0; to < states; ++to) {
            table.columns.push_back({label(to), u"%"_s, CellFormat::Percent});
            table.columns.push_back({label(to), u"n"_s, CellFormat::Count});
        }
        table.columns.push_back(
            {in(u"I alt"_s, u"I alt"_s, u"In all"_s), u"n"_s, CellFormat::Count});
        for (int from = 0; from < states; ++from)
            addTransitionRow(table, place, from, label(from));
    }

    /// Counts of units may be shown where the base is too small for a share.
    static EstimateState countState(const Estimate &estimate)
    {
        return estimate.state == EstimateState::Suppressed ? EstimateState::Suppressed
                                                           : EstimateState::Shown;
    }

    void addTransitionRow(ResultTable &table, EstimateKey key, int from, const QString &label) const
    {
        TableRow row;
        row.cells = {text(label)};
        key.fromCategory = from;
        const Estimate *last = nullptr;
        for (int to = 0; to < int(m_result.categories.size()); ++to) {
            key.category = to;
            last = m_result.find(key);
            if (!last) {
                row.cells.resize(row.cells.size() + 2);
                continue;
            }
            row.cells.push_back(figure(*last, CellFormat::Percent, 100.0, 1));
            row.cells.push_back({.format = CellFormat::Count,
                                 .value = double(last->count),
                                 .state = countState(*last),
                                 .estimate = last->key,
                                 .muted = true});
        }
        if (last)
            row.cells.push_back({.format = CellFormat::Count,
                                 .value = double(last->base),
                                 .state = last->base > 0 ? EstimateState::Shown : countState(*last),
                                 .muted = true});
        table.rows.push_back(std::move(row));
    }

    void addParts(const EstimateKey &place)
    {
        EstimateKey about = place;
        about.item = -1;
        ResultTable &table = start(in(u"%1, %2: hva endringen fra %3 til %4 består av"_s,
                                      u"%1, %2: kva endringa frå %3 til %4 er sett saman av"_s,
                                      u"%1, %2: what the change from %3 to %4 is made of"_s)
                                       .arg(titleOf(place), keyLabel(m_result, about, m_language),
                                            waveLabel(place.fromWave), waveLabel(place.wave)));
        table.columns = signedColumns(columnHead(EstimateKind::Component, m_language));
        for (int part = 0; part < int(m_result.parts.size()); ++part) {
            for (int group = -1; group < int(m_result.groups.size()); ++group) {
                EstimateKey key = place;
                key.part = part;
                key.group = group;
                const Estimate *estimate = m_result.find(key);
                if (!estimate)
                    continue;
                TableRow row{.indent = group < 0 ? 0 : 1, .isTotal = part == 0};
                row.cells = {text(group < 0
                                      ? m_result.parts[std::size_t(part)].label.text(m_language)
                                      : groupLabel(group))};
                addSigned(row, *estimate);
                table.rows.push_back(std::move(row));
            }
        }
    }

    /// "Middels: Interkommunalt": a group with those it lies in.
    QString groupLabel(int group) const
    {
        QStringList parts;
        for (int at = group; at >= 0; at = m_result.groups[std::size_t(at)].parent)
            parts.prepend(m_result.groups[std::size_t(at)].label.text(m_language));
        return parts.join(u": "_s);
    }

    const AnalysisResult &m_result;
    QString m_language;
    bool m_isShare = false;
    std::vector<ResultTable> m_tables = {};
};

} // namespace

std::vector<ResultTable> changeTables(const AnalysisResult &result, const QString &language)
{
    return ChangeTables(result, language).make();
}

QString testName(const QString &formula, const QString &language)
{
    const auto in = [&](const QString &nb, const QString &nn, const QString &en) {
        return threefold(language, nb, nn, en);
    };
    if (formula == u"twoShareZ"_s)
        return in(u"z-test av to andeler"_s, u"z-test av to prosentdelar"_s,
                  u"z test of two shares"_s);
    if (formula == u"fisherExact"_s)
        return in(u"Fishers eksakte test"_s, u"Fishers eksakte test"_s, u"Fisher's exact test"_s);
    if (formula == u"mcNemar"_s)
        return u"McNemar"_s;
    if (formula == u"mcNemarCorrected"_s)
        return in(u"McNemar, kontinuitetskorrigert"_s, u"McNemar, kontinuitetskorrigert"_s,
                  u"McNemar, continuity corrected"_s);
    if (formula == u"mcNemarExact"_s)
        return in(u"McNemar, eksakt"_s, u"McNemar, eksakt"_s, u"McNemar, exact"_s);
    if (formula == u"mcNemarMidP"_s)
        return u"McNemar, mid-p"_s;
    if (formula == u"pooledChangeT"_s)
        return in(u"t-test, panel og andre veid sammen"_s, u"t-test, panel og andre vekta saman"_s,
                  u"t test, panel and others combined"_s);
    if (formula == u"trendT"_s)
        return in(u"t-test av trenden"_s, u"t-test av trenden"_s, u"t test of the trend"_s);
    return in(u"t-test med designet"_s, u"t-test med designet"_s, u"t test under the design"_s);
}

} // namespace tidemark
