// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/regression_words.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/regression_margins.h"
#include "core/analysis/words.h"
#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

const RegressionRequest &requestOf(const AnalysisResult &result)
{
    return std::get<RegressionRequest>(result.request);
}

QString itemLabel(const AnalysisResult &result, int item, const QString &language)
{
    return item < 0 ? QString() : result.items[std::size_t(item)].label.text(language);
}

/// The outcome, with the part of a two-part model or the category if there is one.
QString outcomeLabel(const AnalysisResult &result, int category, const QString &language)
{
    const QString outcome = result.provenance.question.text(language);
    if (category < 0)
        return outcome;
    return outcome + u", "_s + result.categories[std::size_t(category)].label.text(language);
}

int decimalsOf(double value, bool isShare)
{
    return isShare || std::abs(value) >= 10.0 ? 1 : std::abs(value) >= 0.1 ? 2 : 4;
}

/// " (95 % KI 5,0–16,8)" of a figure whose numbers are multiplied by `scale`.
QString intervalIn(const AnalysisResult &result, const Estimate &estimate, double scale,
                   int decimals, const QString &language)
{
    if (!estimate.lower || !estimate.upper)
        return {};
    const double lower = std::min(*estimate.lower * scale, *estimate.upper * scale);
    const double upper = std::max(*estimate.lower * scale, *estimate.upper * scale);
    const QString range = lower < 0.0 ? formatChangeInterval(lower, upper, decimals, language)
                                      : formatInterval(lower, upper, decimals, language);
    return u" (%1 %2)"_s.arg(intervalHead(requestOf(result).scope.confidence, language), range);
}

/// Labels of the other terms of the model of a figure: what is held alike.
QStringList otherTerms(const AnalysisResult &result, const EstimateKey &key,
                       const QString &language)
{
    QStringList labels;
    for (const Estimate &estimate : result.estimates) {
        if (estimate.key.kind != EstimateKind::Effect || estimate.key.group != key.group
            || estimate.key.item < 0)
            continue;
        const Heading &item = result.items[std::size_t(estimate.key.item)];
        const int term = item.parent < 0 ? estimate.key.item : item.parent;
        const Heading &own = result.items[std::size_t(key.item)];
        const int ownTerm = own.parent < 0 ? key.item : own.parent;
        const QString label = itemLabel(result, term, language).toLower();
        if (term != ownTerm && !labels.contains(label))
            labels << label;
    }
    return labels;
}

QString alikeClause(const QStringList &terms, const QString &language)
{
    if (terms.isEmpty())
        return {};
    return threefold(language, u"Når %1 er like: "_s, u"Når %1 er like: "_s,
                     u"With %1 held alike: "_s)
        .arg(listing(terms, language));
}

QString effectSentence(const AnalysisResult &result, const Estimate &estimate,
                       const QString &language)
{
    const bool isShare = isShareFigure(result, estimate.key.category);
    const double scale = (isShare ? 100.0 : 1.0) * (*estimate.value < 0.0 ? -1.0 : 1.0);
    const QString amount = amountText(result, estimate, language);
    const QString outcome = outcomeLabel(result, estimate.key.category, language);
    const QString item = itemLabel(result, estimate.key.item, language);
    const QString interval =
        intervalIn(result, estimate, scale, decimalsOf(*estimate.value, isShare), language);
    const QString alike = alikeClause(otherTerms(result, estimate.key, language), language);
    const bool isLower = *estimate.value < 0.0;
    const auto reference = referenceOf(result, estimate.key.item);
    if (!reference)
        return alike
            + threefold(language,
                        isLower ? u"%1 er %2 lavere for hver enhet mer av %3%4."_s
                                : u"%1 er %2 høyere for hver enhet mer av %3%4."_s,
                        isLower ? u"%1 er %2 lågare for kvar eining meir av %3%4."_s
                                : u"%1 er %2 høgare for kvar eining meir av %3%4."_s,
                        isLower ? u"%1 is %2 lower for each further unit of %3%4."_s
                                : u"%1 is %2 higher for each further unit of %3%4."_s)
                  .arg(outcome, amount, item.toLower(), interval);
    return alike
        + threefold(language,
                    isLower ? u"%1 er %2 lavere for «%3» enn for «%4»%5."_s
                            : u"%1 er %2 høyere for «%3» enn for «%4»%5."_s,
                    isLower ? u"%1 er %2 lågare for «%3» enn for «%4»%5."_s
                            : u"%1 er %2 høgare for «%3» enn for «%4»%5."_s,
                    isLower ? u"%1 is %2 lower for “%3” than for “%4”%5."_s
                            : u"%1 is %2 higher for “%3” than for “%4”%5."_s)
              .arg(outcome, amount, item, reference->label.text(language), interval);
}

QString levelSentence(const AnalysisResult &result, const Estimate &estimate,
                      const QString &language)
{
    const bool isShare = isShareFigure(result, estimate.key.category);
    const double scale = isShare ? 100.0 : 1.0;
    const int decimals = decimalsOf(*estimate.value, isShare);
    const QString value = isShare ? formatPercent(scale * *estimate.value, 1, language)
                                  : formatNumber(*estimate.value, decimals, language);
    const bool isAdjusted = estimate.key.kind == EstimateKind::Prediction;
    return threefold(
               language,
               isAdjusted ? u"%1, justert for «%2»: %3%4."_s : u"%1, ujustert for «%2»: %3%4."_s,
               isAdjusted ? u"%1, justert for «%2»: %3%4."_s : u"%1, ujustert for «%2»: %3%4."_s,
               isAdjusted ? u"%1, adjusted for “%2”: %3%4."_s : u"%1, unadjusted for “%2”: %3%4."_s)
        .arg(outcomeLabel(result, estimate.key.category, language),
             itemLabel(result, estimate.key.item, language), value,
             intervalIn(result, estimate, scale, decimals, language));
}

QString coefficientSentence(const AnalysisResult &result, const Estimate &estimate,
                            const QString &language)
{
    const int decimals = decimalsOf(*estimate.value, false);
    return threefold(language, u"%1: koeffisienten er %2%3."_s, u"%1: koeffisienten er %2%3."_s,
                     u"%1: the coefficient is %2%3."_s)
        .arg(itemLabel(result, estimate.key.item, language),
             formatNumber(*estimate.value, decimals, language),
             intervalIn(result, estimate, 1.0, decimals, language));
}

/// "2 946 av 3 170 kommuner", or per model where they differ.
QString casesSentence(const AnalysisResult &result, const QString &language)
{
    QStringList parts;
    for (const Measure &measure : result.measures) {
        if (measure.measure != u"base"_s || !measure.value)
            continue;
        const QString n = formatNumber(*measure.value, 0, language);
        if (!parts.contains(n))
            parts << n;
    }
    if (parts.isEmpty())
        return {};
    return u"n\u00a0=\u00a0%1 %2."_s.arg(listing(parts, language),
                                         unitWord(result.provenance, language));
}

QString withinSentence(const AnalysisResult &result, const QString &language)
{
    const QString within = requestOf(result).within;
    return within.isEmpty()
        ? QString()
        : threefold(language,
                    u"Forskjeller innen %1: det som ikke endrer seg der, er holdt utenfor."_s,
                    u"Skilnader innanfor %1: det som ikkje endrar seg der, er halde utanfor."_s,
                    u"Differences within %1: what does not vary there is left out."_s)
              .arg(within);
}

} // namespace

QString familyName(RegressionFamily family, const QString &language)
{
    switch (family) {
    case RegressionFamily::Linear:
        return threefold(language, u"lineær"_s, u"lineær"_s, u"linear"_s);
    case RegressionFamily::Logit:
        return threefold(language, u"logistisk"_s, u"logistisk"_s, u"logistic"_s);
    case RegressionFamily::Probit:
        return u"probit"_s;
    case RegressionFamily::ComplementaryLogLog:
        return threefold(language, u"komplementær log-log"_s, u"komplementær log-log"_s,
                         u"complementary log-log"_s);
    case RegressionFamily::Poisson:
        return u"Poisson"_s;
    case RegressionFamily::NegativeBinomial:
        return threefold(language, u"negativ binomisk"_s, u"negativ binomisk"_s,
                         u"negative binomial"_s);
    case RegressionFamily::FractionalLogit:
        return threefold(language, u"fraksjonell logit"_s, u"fraksjonell logit"_s,
                         u"fractional logit"_s);
    case RegressionFamily::GammaLog:
        return threefold(language, u"gamma med log-lenke"_s, u"gamma med log-lenkje"_s,
                         u"Gamma with log link"_s);
    case RegressionFamily::OrderedLogit:
        return threefold(language, u"ordnet logit"_s, u"ordna logit"_s, u"ordered logit"_s);
    case RegressionFamily::MultinomialLogit:
        return threefold(language, u"multinomisk logit"_s, u"multinomisk logit"_s,
                         u"multinomial logit"_s);
    case RegressionFamily::MultilevelLinear:
        return threefold(language, u"hierarkisk lineær"_s, u"hierarkisk lineær"_s,
                         u"multilevel linear"_s);
    case RegressionFamily::MultilevelLogit:
        return threefold(language, u"hierarkisk logistisk"_s, u"hierarkisk logistisk"_s,
                         u"multilevel logistic"_s);
    case RegressionFamily::TwoPart:
        break;
    }
    return threefold(language, u"todelt"_s, u"todelt"_s, u"two-part"_s);
}

QString errorsSentence(const AnalysisResult &result, const QString &language)
{
    const RegressionRequest &request = requestOf(result);
    switch (request.errors) {
    case ErrorType::Design:
        return threefold(language, u"Standardfeil etter utvalgsplanen."_s,
                         u"Standardfeil etter utvalsplanen."_s, u"Design-based standard errors."_s);
    case ErrorType::Model:
        return threefold(language, u"Standardfeil etter modellen."_s,
                         u"Standardfeil etter modellen."_s, u"Model-based standard errors."_s);
    case ErrorType::HC0:
    case ErrorType::HC1:
    case ErrorType::HC2:
    case ErrorType::HC3:
        return threefold(language, u"Robuste standardfeil (%1)."_s, u"Robuste standardfeil (%1)."_s,
                         u"Robust standard errors (%1)."_s)
            .arg(word(request.errors));
    default:
        break;
    }
    const QString type = request.errors == ErrorType::TwoWay
        ? threefold(language, u"toveis"_s, u"tovegs"_s, u"two-way"_s)
        : word(request.errors);
    return threefold(language, u"Klyngerobuste standardfeil (%1, %2)."_s,
                     u"Klyngjerobuste standardfeil (%1, %2)."_s,
                     u"Cluster-robust standard errors (%1, %2)."_s)
        .arg(type, listing(request.clusters, language));
}

QString unitsName(const RegressionRequest &request, const QString &language)
{
    if (!request.groups.isEmpty())
        return threefold(language, u"Grupper"_s, u"Grupper"_s, u"Groups"_s);
    return request.clusters.isEmpty()
        ? threefold(language, u"Enheter trukket"_s, u"Einingar trekte"_s, u"Units drawn"_s)
        : threefold(language, u"Klynger"_s, u"Klyngjer"_s, u"Clusters"_s);
}

bool isShareFigure(const AnalysisResult &result, int category)
{
    return isShareOutcome(requestOf(result), category);
}

std::optional<Heading> referenceOf(const AnalysisResult &result, int item)
{
    if (item < 0 || result.items[std::size_t(item)].parent < 0)
        return {};
    const int parent = result.items[std::size_t(item)].parent;
    for (const Heading &other : result.items) {
        if (other.parent == parent && other.isReference)
            return other;
    }
    return {};
}

const Estimate *mainEffect(const AnalysisResult &result)
{
    const RegressionRequest &request = requestOf(result);
    const int fits = int(result.groups.size() / std::max<std::size_t>(1, request.models.size()));
    const bool isOfOneGroup = !request.scope.by.isEmpty() && !request.scope.totals;
    const int group = int(result.groups.size()) - (isOfOneGroup ? 1 : fits);
    const Estimate *best = nullptr;
    const auto distance = [](const Estimate &estimate) {
        return std::abs(*estimate.value) / std::max(*estimate.standardError, 1e-300);
    };
    for (const Estimate &estimate : result.estimates) {
        if (estimate.key.kind != EstimateKind::Effect || estimate.key.group != group
            || !estimate.value || !estimate.standardError)
            continue;
        const bool isEarlierPart = best && estimate.key.category < best->key.category;
        const bool isLaterPart = best && estimate.key.category > best->key.category;
        if (isEarlierPart)
            continue;
        if (!best || isLaterPart || distance(estimate) > distance(*best))
            best = &estimate;
    }
    return best;
}

QString amountText(const AnalysisResult &result, const Estimate &estimate, const QString &language)
{
    const double size = std::abs(estimate.value.value_or(0.0));
    if (!isShareFigure(result, estimate.key.category))
        return formatNumber(size, decimalsOf(size, false), language);
    return threefold(language, u"%1 prosentpoeng"_s, u"%1 prosentpoeng"_s,
                     u"%1 percentage points"_s)
        .arg(formatNumber(100.0 * size, 1, language));
}

QString regressionHeadline(const AnalysisResult &result, const QString &language)
{
    const Estimate *main = mainEffect(result);
    const bool isOfCategory = main && hasCategories(requestOf(result).family);
    QString outcome = outcomeLabel(result, isOfCategory ? main->key.category : -1, language);
    const auto reference = main ? referenceOf(result, main->key.item) : std::nullopt;
    if (!main || !reference || !main->lower || !main->upper)
        return outcome;
    const QString level = itemLabel(result, main->key.item, language);
    if (!requestOf(result).scope.by.isEmpty() && !requestOf(result).scope.totals)
        outcome.prepend(result.groups[std::size_t(main->key.group)].label.text(language) + u": "_s);
    if (*main->lower <= 0.0 && *main->upper >= 0.0)
        return threefold(language, u"%1: ingen klar forskjell mellom %2 og %3"_s,
                         u"%1: ingen klar skilnad mellom %2 og %3"_s,
                         u"%1: no clear difference between %2 and %3"_s)
            .arg(outcome, level, reference->label.text(language));
    const bool isLower = *main->value < 0.0;
    return threefold(language,
                     isLower ? u"%1: %2 lavere for %3 enn for %4"_s
                             : u"%1: %2 høyere for %3 enn for %4"_s,
                     isLower ? u"%1: %2 lågare for %3 enn for %4"_s
                             : u"%1: %2 høgare for %3 enn for %4"_s,
                     isLower ? u"%1: %2 lower for %3 than for %4"_s
                             : u"%1: %2 higher for %3 than for %4"_s)
        .arg(outcome, amountText(result, *main, language), level, reference->label.text(language));
}

QString regressionSubtitle(const AnalysisResult &result, const QString &language)
{
    const RegressionRequest &request = requestOf(result);
    const bool hasEffects = mainEffect(result) != nullptr;
    const QString interval = threefold(language, u"%1 modell, med %2."_s, u"%1 modell, med %2."_s,
                                       u"%1 model, with %2."_s);
    const QString what = hasEffects
        ? (isShareFigure(result, -1)
               ? threefold(language, u"Gjennomsnittlige marginaleffekter i prosentpoeng. "_s,
                           u"Gjennomsnittlege marginaleffektar i prosentpoeng. "_s,
                           u"Average marginal effects in percentage points. "_s)
               : threefold(language, u"Gjennomsnittlige marginaleffekter. "_s,
                           u"Gjennomsnittlege marginaleffektar. "_s,
                           u"Average marginal effects. "_s))
        : threefold(language, u"Koeffisienter. "_s, u"Koeffisientar. "_s, u"Coefficients. "_s);
    QString family = familyName(request.family, language);
    family[0] = family[0].toUpper();
    return what + interval.arg(family, intervalHead(request.scope.confidence, language));
}

QStringList regressionNotes(const AnalysisResult &result, const QString &language)
{
    QStringList list{casesSentence(result, language), withinSentence(result, language),
                     errorsSentence(result, language), weightSentence(result, language)};
    const QString filter = requestOf(result).scope.filter;
    if (!filter.isEmpty())
        list << u"Filter: %1."_s.arg(filter);
    for (const LocalText &note : result.provenance.linkNotes)
        list << note.text(language);
    list.removeAll(QString());
    return list;
}

QString regressionSentence(const AnalysisResult &result, const EstimateKey &key,
                           const QString &language)
{
    const Estimate *estimate = result.find(key);
    if (!estimate || !estimate->value)
        return {};
    switch (key.kind) {
    case EstimateKind::Effect:
        return effectSentence(result, *estimate, language);
    case EstimateKind::Coefficient:
        return coefficientSentence(result, *estimate, language);
    default:
        return levelSentence(result, *estimate, language);
    }
}

} // namespace tidemark
