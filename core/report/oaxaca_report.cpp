// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/oaxaca_report.h"

#include <algorithm>

#include "core/report/chart_from_result.h"
#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

const QString estimateSeries = u"estimate"_s;

const OaxacaRequest &requestOf(const AnalysisResult &result)
{
    return std::get<OaxacaRequest>(result.request);
}

double scaleOf(const AnalysisResult &result)
{
    return isShareOutcome(requestOf(result)) ? 100.0 : 1.0;
}

int decimalsOf(const AnalysisResult &result)
{
    return isShareOutcome(requestOf(result)) ? 1 : 2;
}

int partOf(const AnalysisResult &result, const QString &key)
{
    return int(std::ranges::find(result.parts, key, &Heading::key) - result.parts.begin());
}

EstimateKey keyOf(const AnalysisResult &result, const QString &part, int item = -1)
{
    EstimateKey key{.kind = EstimateKind::Component, .item = item};
    key.wave = result.waves.size() == 1 ? 0 : -1;
    key.part = partOf(result, part);
    return key;
}

QString labelOf(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    return key.item < 0 ? result.parts[std::size_t(key.part)].label.text(language)
                        : result.items[std::size_t(key.item)].label.text(language);
}

/// Parts with what stands below them, as table and figure list them.
struct Block
{
    LocalText head = {};
    QStringList parts = {};
};

std::vector<Block> blocksOf()
{
    const auto text = [](const QString &nb, const QString &nn, const QString &en) {
        LocalText label;
        label.set(u"nb"_s, nb);
        label.set(u"nn"_s, nn);
        label.set(u"en"_s, en);
        return label;
    };
    return {{text(u"Gruppene"_s, u"Gruppene"_s, u"The groups"_s),
             {u"firstMean"_s, u"secondMean"_s, u"difference"_s}},
            {text(u"Forskjellen i to deler"_s, u"Skilnaden i to delar"_s,
                  u"The difference in two parts"_s),
             {u"explained"_s, u"unexplained"_s, u"unexplainedFirst"_s, u"unexplainedSecond"_s}},
            {text(u"Forskjellen i tre deler"_s, u"Skilnaden i tre delar"_s,
                  u"The difference in three parts"_s),
             {u"endowments"_s, u"coefficients"_s, u"interaction"_s}}};
}

/// The part itself, then its factors.
std::vector<EstimateKey> keysOf(const AnalysisResult &result, const QString &part)
{
    std::vector<EstimateKey> keys;
    for (int item = -1; item < int(result.items.size()); ++item) {
        const EstimateKey key = keyOf(result, part, item);
        if (result.find(key))
            keys.push_back(key);
    }
    return keys;
}

TableRow rowOf(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    const Estimate &estimate = *result.find(key);
    const double scale = scaleOf(result);
    const bool isShare = scale > 1.0;
    const bool isLevel = isOaxacaMean(result, key);
    const bool isBelow = key.item >= 0 || key.part >= partOf(result, u"unexplainedFirst"_s);
    TableRow row{.indent = isBelow ? 2 : 1, .isTotal = key.part == partOf(result, u"difference"_s)};
    row.cells.push_back({.text = labelOf(result, key, language)});
    TableCell cell{.format = !isShare ? CellFormat::Number
                       : isLevel      ? CellFormat::Percent
                                      : CellFormat::PercentagePoints,
                   .decimals = decimalsOf(result),
                   .state = estimate.state,
                   .estimate = key};
    if (estimate.value)
        cell.value = scale * *estimate.value;
    if (estimate.lower && estimate.upper) {
        cell.lower = scale * *estimate.lower;
        cell.upper = scale * *estimate.upper;
        cell.differs = !isLevel && (*estimate.lower > 0.0 || *estimate.upper < 0.0);
    }
    TableCell interval = cell;
    interval.format = isLevel ? CellFormat::Interval : CellFormat::SignedInterval;
    row.cells.push_back(cell);
    row.cells.push_back(interval);
    row.cells.push_back({.format = CellFormat::Count,
                         .value = double(estimate.base),
                         .state = estimate.state,
                         .estimate = key,
                         .muted = true});
    return row;
}

void addMark(ChartSpec &spec, const AnalysisResult &result, const EstimateKey &key)
{
    const Estimate &estimate = *result.find(key);
    const double scale = scaleOf(result);
    const bool isTotal = key.part == partOf(result, u"difference"_s);
    const bool isBelow = key.item >= 0;
    spec.rows.push_back({.key = keyText(key),
                         .label = labelOf(result, key, spec.language),
                         .role = isTotal ? RowRole::Total : RowRole::Ordinary,
                         .indent = isBelow ? 1 : 0});
    ChartMark mark{.row = keyText(key),
                   .series = estimateSeries,
                   .key = keyText(key),
                   .state = markState(estimate.state)};
    const auto scaled = [&](const std::optional<double> &value) {
        return value ? std::optional(scale * *value) : std::nullopt;
    };
    if (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers) {
        mark.value = scaled(estimate.value);
        mark.lower = scaled(estimate.lower);
        mark.upper = scaled(estimate.upper);
        mark.n = estimate.base;
        mark.explanation << oaxacaSentence(result, key, spec.language);
    }
    spec.marks.push_back(std::move(mark));
}

QString standardName(OaxacaStandard standard, const AnalysisResult &result, const QString &language)
{
    const QString first = result.parts[0].label.text(language);
    const QString second = result.parts[1].label.text(language);
    switch (standard) {
    case OaxacaStandard::First:
        return threefold(language, u"sammenhengene i %1"_s, u"samanhengane i %1"_s,
                         u"the coefficients of %1"_s)
            .arg(first);
    case OaxacaStandard::Second:
        return threefold(language, u"sammenhengene i %1"_s, u"samanhengane i %1"_s,
                         u"the coefficients of %1"_s)
            .arg(second);
    case OaxacaStandard::Half:
        return threefold(language, u"snittet av sammenhengene i gruppene"_s,
                         u"snittet av samanhengane i gruppene"_s,
                         u"the mean of the groups' coefficients"_s);
    case OaxacaStandard::GroupSizes:
        return threefold(language, u"sammenhengene i gruppene, vektet med størrelsen"_s,
                         u"samanhengane i gruppene, vekta med storleiken"_s,
                         u"the groups' coefficients, weighted by their sizes"_s);
    case OaxacaStandard::Pooled:
        return threefold(language, u"sammenhengene i begge gruppene samlet"_s,
                         u"samanhengane i begge gruppene samla"_s,
                         u"the coefficients of both groups together"_s);
    case OaxacaStandard::PooledWithGroup:
        break;
    }
    return threefold(language, u"sammenhengene i begge gruppene samlet, med gruppe i modellen"_s,
                     u"samanhengane i begge gruppene samla, med gruppe i modellen"_s,
                     u"the coefficients of both groups together, with the group in the model"_s);
}

QString numberText(const AnalysisResult &result, const EstimateKey &key, double value,
                   const QString &language)
{
    const bool isShare = isShareOutcome(requestOf(result));
    if (isOaxacaMean(result, key))
        return isShare ? formatPercent(value, 1, language) : formatNumber(value, 2, language);
    const QString unit = isShare
        ? threefold(language, u" prosentpoeng"_s, u" prosentpoeng"_s, u" percentage points"_s)
        : QString();
    return formatChange(value, decimalsOf(result), language) + unit;
}

} // namespace

bool isOaxaca(const AnalysisResult &result)
{
    return std::holds_alternative<OaxacaRequest>(result.request);
}

bool isOaxacaMean(const AnalysisResult &result, const EstimateKey &key)
{
    return isOaxaca(result)
        && (key.part == partOf(result, u"firstMean"_s)
            || key.part == partOf(result, u"secondMean"_s));
}

ResultTable oaxacaTable(const AnalysisResult &result, const QString &language)
{
    ResultTable table{.title = result.provenance.question.text(language),
                      .subtitle = subtitle(result, language),
                      .notes = notes(result, language),
                      .language = language};
    const bool isShare = isShareOutcome(requestOf(result));
    table.columns = {
        {.head = threefold(language, u"Del"_s, u"Del"_s, u"Part"_s)},
        {.head = isShare ? u"% / pp."_s : columnHead(EstimateKind::Component, language),
         .format = isShare ? CellFormat::PercentagePoints : CellFormat::Number},
        {.head = intervalHead(requestOf(result).scope.confidence, language),
         .format = CellFormat::SignedInterval},
        {.head = u"n"_s, .format = CellFormat::Count}};
    for (const Block &block : blocksOf()) {
        TableRow head{.isGroupHead = true};
        head.cells.push_back({.text = block.head.text(language)});
        head.cells.resize(table.columns.size());
        table.rows.push_back(std::move(head));
        for (const QString &part : block.parts) {
            for (const EstimateKey &key : keysOf(result, part))
                table.rows.push_back(rowOf(result, key, language));
        }
    }
    return table;
}

ChartSpec oaxacaChart(const AnalysisResult &result, const QString &language)
{
    ChartSpec spec;
    spec.kind = ChartKind::DotWhisker;
    spec.language = language;
    spec.headline = headline(result, language);
    spec.subtitle = subtitle(result, language);
    spec.notes = notes(result, language);
    spec.isSynthetic = result.synthetic;
    const Scope &scope = requestOf(result).scope;
    spec.interval.level = scope.confidence;
    spec.interval.method = result.provenance.intervalMethod;
    spec.minBase = scope.smallestBase;
    const QString name = columnHead(EstimateKind::Component, language);
    spec.series.push_back(
        {.key = estimateSeries, .name = name, .role = SeriesRole::Estimate, .rank = 0});
    const bool isShare = isShareOutcome(requestOf(result));
    spec.valueAxis.unit = isShare ? ChartUnit::PercentagePoints : ChartUnit::Number;
    spec.valueAxis.decimals = 1;
    spec.heads.estimate = isShare ? u"pp."_s : name;
    spec.references.push_back({.kind = ReferenceKind::Value, .at = 0.0});
    for (const QString &part : {u"difference"_s, u"explained"_s, u"unexplained"_s, u"endowments"_s,
                                u"coefficients"_s, u"interaction"_s}) {
        for (const EstimateKey &key : keysOf(result, part)) {
            if (key.item < 0 || part == u"explained"_s)
                addMark(spec, result, key);
        }
    }
    return spec;
}

QString oaxacaHeadline(const AnalysisResult &result, const QString &language)
{
    const QString question = result.provenance.question.text(language);
    const EstimateKey whole = keyOf(result, u"difference"_s);
    const Estimate *difference = result.find(whole);
    const Estimate *explained = result.find(keyOf(result, u"explained"_s));
    if (!difference || !difference->value || !explained || !explained->value)
        return question;
    const double scale = scaleOf(result);
    return threefold(language, u"%1: %2 mellom %3 og %4, %5 av dette forklart"_s,
                     u"%1: %2 mellom %3 og %4, %5 av dette forklart"_s,
                     u"%1: %2 between %3 and %4, %5 of it explained"_s)
        .arg(question, numberText(result, whole, scale * *difference->value, language),
             result.parts[0].label.text(language), result.parts[1].label.text(language),
             formatChange(scale * *explained->value, decimalsOf(result), language));
}

QString oaxacaSentence(const AnalysisResult &result, const EstimateKey &key,
                       const QString &language)
{
    const Estimate *estimate = result.find(key);
    if (!estimate || !estimate->value)
        return {};
    const double scale = scaleOf(result);
    QString label = result.parts[std::size_t(key.part)].label.text(language);
    if (key.item >= 0)
        label += u", "_s + labelOf(result, key, language);
    QString text = label + u": "_s + numberText(result, key, scale * *estimate->value, language);
    if (estimate->lower && estimate->upper) {
        const double lower = scale * *estimate->lower;
        const double upper = scale * *estimate->upper;
        const int decimals = decimalsOf(result);
        text += u" (%1 %2)"_s.arg(intervalHead(requestOf(result).scope.confidence, language),
                                  isOaxacaMean(result, key)
                                      ? formatInterval(lower, upper, decimals, language)
                                      : formatChangeInterval(lower, upper, decimals, language));
    }
    return text + u'.';
}

QString oaxacaMethod(const AnalysisResult &result, const QString &language)
{
    const OaxacaRequest &request = requestOf(result);
    const bool isLogit = request.family == OaxacaFamily::Logit;
    return threefold(language,
                     u"Oaxaca-Blinder, %1 modell: %2 minus %3; det forklarte er målt med %4. "
                     u"Standardfeil etter utvalgsdesignet, med gjennomsnitt som utvalg"_s,
                     u"Oaxaca-Blinder, %1 modell: %2 minus %3; det forklarte er målt med %4. "
                     u"Standardfeil etter utvalsdesignet, med gjennomsnitt som utval"_s,
                     u"Oaxaca-Blinder, %1 model: %2 less %3; the explained part is measured by %4. "
                     u"Standard errors by the sample design, with averages as sampled"_s)
        .arg(isLogit ? threefold(language, u"logistisk"_s, u"logistisk"_s, u"logit"_s)
                     : threefold(language, u"lineær"_s, u"lineær"_s, u"linear"_s),
             result.parts[0].label.text(language), result.parts[1].label.text(language),
             standardName(request.standard, result, language));
}

} // namespace tidemark
