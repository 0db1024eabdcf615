// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explanation.h"

#include <cmath>

#include "core/analysis/change_disclosure.h"
#include "core/analysis/scope.h"
#include "core/report/chart_numbers.h"
#include "core/report/crosstab_sentences.h"
#include "core/report/difference_report.h"
#include "core/report/oaxaca_report.h"
#include "core/report/regression_explanation.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Explains one figure of a result.
class Explainer
{
public:
    Explainer(const AnalysisResult &result, const Estimate &estimate, const QString &language)
        : m_result(result)
        , m_estimate(estimate)
        , m_language(language)
    {
        const int wave = estimate.key.wave;
        if (wave >= 0 && std::size_t(wave) < result.provenance.waves.size())
            m_facts = &result.provenance.waves[std::size_t(wave)];
    }

    Explanation explain() const
    {
        Explanation explanation;
        if (isHidden()) {
            explanation.value = u":"_s;
            explanation.sentence = hiddenReason();
        } else {
            explanation.value = valueText();
            explanation.interval = intervalText();
            explanation.sentence = countSentence();
            explanation.lines.push_back({in(u"Basis"_s, u"Basis"_s, u"Base"_s), baseText()});
        }
        if (m_facts)
            addFacts(explanation.lines);
        if (isOaxaca(m_result))
            explanation.lines.push_back({in(u"Deling"_s, u"Deling"_s, u"Decomposition"_s),
                                         oaxacaMethod(m_result, m_language)});
        if (isDifference(m_result))
            explanation.lines.push_back(
                {in(u"Modell"_s, u"Modell"_s, u"Model"_s), differenceMethod(m_result, m_language)});
        if (std::holds_alternative<CrosstabRequest>(m_result.request))
            addCrosstabFacts(explanation.lines);
        return explanation;
    }

private:
    QString in(const QString &nb, const QString &nn, const QString &en) const
    {
        return threefold(m_language, nb, nn, en);
    }
    QString number(double value) const { return formatNumber(value, 0, m_language); }
    bool isChange() const
    {
        const EstimateKey &key = m_estimate.key;
        return isChangeKind(key.kind) && !isDifferenceLevel(m_result, key)
            && !isOaxacaMean(m_result, key);
    }
    bool isShare() const
    {
        return asksForShares(m_result.request) || m_estimate.key.kind == EstimateKind::Transition;
    }
    bool isHidden() const
    {
        return m_estimate.state != EstimateState::Shown
            && m_estimate.state != EstimateState::FewAnswers;
    }
    int decimals() const
    {
        return isShare() || std::abs(m_estimate.value.value_or(0)) >= 10 ? 1 : 2;
    }

    QString hiddenReason() const
    {
        if (m_estimate.state == EstimateState::NotEstimable)
            return in(u"Tallet kan ikke beregnes."_s, u"Talet kan ikkje reknast ut."_s,
                      u"The figure cannot be computed."_s);
        if (m_estimate.state == EstimateState::Suppressed)
            return in(u"Tallet kan ikke offentliggjøres."_s, u"Talet kan ikkje offentleggjerast."_s,
                      u"The figure must not be published."_s);
        return in(u"For få svar til å vise tallet."_s, u"For få svar til å vise talet."_s,
                  u"Too few answers to show the figure."_s);
    }

    QString valueText() const
    {
        if (!m_estimate.value)
            return u".."_s;
        const double scaled = *m_estimate.value * (isShare() ? 100 : 1);
        if (isChange())
            return formatChange(scaled, decimals(), m_language)
                + (isShare() ? u"\u00a0pp."_s : QString());
        return isShare() ? formatPercent(scaled, 1, m_language)
                         : formatNumber(scaled, decimals(), m_language);
    }

    QString intervalText() const
    {
        if (!m_estimate.lower || !m_estimate.upper)
            return {};
        const double scale = isShare() ? 100 : 1;
        const double confidence = scopeOf(m_result.request).confidence;
        const QString range = isChange()
            ? formatChangeInterval(*m_estimate.lower * scale, *m_estimate.upper * scale, decimals(),
                                   m_language)
            : formatInterval(*m_estimate.lower * scale, *m_estimate.upper * scale, decimals(),
                             m_language);
        return range + u" · "_s + intervalHead(confidence, m_language);
    }

    QString countSentence() const
    {
        const QString label = keyLabel(m_result, m_estimate.key, m_language);
        const QString wave = m_facts ? m_facts->wave : QString();
        if (isChange() || m_estimate.key.kind == EstimateKind::Transition
            || m_estimate.key.kind == EstimateKind::Started || isOaxaca(m_result)
            || isDifference(m_result))
            return sentence(m_result, m_estimate.key, m_language);
        if (!isShare())
            return in(u"%1, %2."_s, u"%1, %2."_s, u"%1, %2."_s).arg(label, wave);
        return in(u"%1 av %2 %3 i %4: %5."_s, u"%1 av %2 %3 i %4: %5."_s,
                  u"%1 of %2 %3 in %4: %5."_s)
            .arg(number(double(m_estimate.count)), number(double(m_estimate.base)),
                 unitWord(m_result.provenance, m_language), wave, label);
    }

    QString baseText() const
    {
        QString text = m_facts
            ? in(u"%1 av %2 som svarte på skjemaet"_s, u"%1 av %2 som svarte på skjemaet"_s,
                 u"%1 of %2 who answered the form"_s)
                  .arg(number(double(m_estimate.base)), number(double(m_facts->rows)))
            : number(double(m_estimate.base));
        if (m_facts && !m_facts->weight.isEmpty())
            text += in(u"; vektet %1"_s, u"; vekta %1"_s, u"; weighted %1"_s)
                        .arg(formatNumber(m_estimate.weightedBase, 1, m_language));
        return text;
    }

    void addFacts(std::vector<ExplanationLine> &lines) const
    {
        lines.push_back({in(u"Utenfor"_s, u"Utanfor"_s, u"Outside"_s), leftOutText()});
        const QString filter = m_result.provenance.filter;
        lines.push_back(
            {u"Filter"_s, filter.isEmpty() ? in(u"Ingen"_s, u"Ingen"_s, u"None"_s) : filter});
        lines.push_back({in(u"Vekt"_s, u"Vekt"_s, u"Weight"_s), weightText()});
        lines.push_back({u"Design"_s, designText()});
        lines.push_back({in(u"Metode"_s, u"Metode"_s, u"Method"_s), methodText()});
    }

    /// How the cell differs from others, and what is said of its table.
    void addCrosstabFacts(std::vector<ExplanationLine> &lines) const
    {
        const QStringList cell =
            isHidden() ? QStringList() : cellFacts(m_result, m_estimate.key, m_language);
        if (!cell.isEmpty())
            lines.push_back(
                {in(u"Forskjell"_s, u"Skilnad"_s, u"Difference"_s), cell.join(u"; "_s)});
        const QStringList table =
            tableFacts(m_result, m_estimate.key.wave, m_estimate.key.item, m_language);
        if (!table.isEmpty())
            lines.push_back({u"Test"_s, table.join(u"; "_s)});
    }

    QString leftOutText() const
    {
        QStringList parts;
        for (const auto &[reason, count] : m_facts->leftOut) {
            if (count > 0)
                parts << number(double(count)) + u' ' + reasonLabel(reason, m_language);
        }
        if (m_facts->leftOutByFilter > 0)
            parts << in(u"%1 av filteret"_s, u"%1 av filteret"_s, u"%1 by the filter"_s)
                         .arg(number(double(m_facts->leftOutByFilter)));
        return parts.isEmpty() ? in(u"Ingen"_s, u"Ingen"_s, u"None"_s) : listing(parts, m_language);
    }

    QString weightText() const
    {
        QString weight = m_facts->weight.isEmpty() ? in(u"Uvektet"_s, u"Uvekta"_s, u"Unweighted"_s)
                                                   : m_facts->weight;
        if (!m_facts->calibration.isEmpty()) {
            QString made = calibrationName(m_facts->calibration, m_language);
            made[0] = made[0].toUpper();
            weight = m_facts->weight.isEmpty() ? made : weight + u" · "_s + made;
        }
        if (isHidden() || isChange())
            return weight;
        return in(u"%1 · effektivt n %2"_s, u"%1 · effektivt n %2"_s, u"%1 · effective n %2"_s)
            .arg(weight, number(m_estimate.effectiveBase));
    }

    QString designText() const
    {
        QStringList parts;
        if (m_facts->populationSize)
            parts << in(u"%1 %2, N kjent"_s, u"%1 %2, N kjend"_s, u"%1 %2, N known"_s)
                         .arg(number(*m_facts->populationSize),
                              unitWord(m_result.provenance, m_language));
        if (!m_facts->strata.isEmpty())
            parts << in(u"strata: %1"_s, u"strata: %1"_s, u"strata: %1"_s).arg(m_facts->strata);
        if (!m_facts->clusters.isEmpty())
            parts
                << in(u"klynger: %1"_s, u"klynger: %1"_s, u"clusters: %1"_s).arg(m_facts->clusters);
        const qint64 drawn =
            m_estimate.key.panel ? m_result.provenance.unitsInAllWaves : m_facts->rows;
        const bool rowsAreDrawn = m_facts->clusters.isEmpty() && drawn > 0;
        if (m_facts->finitePopulation && m_facts->populationSize && rowsAreDrawn) {
            const double factor =
                std::sqrt(std::max(0.0, 1 - double(drawn) / *m_facts->populationSize));
            parts << in(u"endelig populasjon gir %1 mindre standardfeil"_s,
                        u"endeleg populasjon gir %1 mindre standardfeil"_s,
                        u"the finite population makes standard errors %1 smaller"_s)
                         .arg(formatPercent(100 * (1 - factor), 0, m_language));
        } else if (!m_facts->finitePopulation) {
            parts << in(u"uten korreksjon for endelig populasjon"_s,
                        u"utan korreksjon for endeleg populasjon"_s,
                        u"without finite population correction"_s);
        }
        if (!m_facts->replication.isEmpty())
            parts << replicationName(m_facts->replication, m_language);
        for (QString &part : parts) // each is a sentence of its own
            part[0] = part[0].toUpper();
        return parts.join(u". "_s);
    }

    QString methodText() const
    {
        const QString formula = isChange() ? QString() : m_result.provenance.intervalMethod;
        QString text = intervalMethodName(formula, m_language);
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        if (m_estimate.degreesOfFreedom > 0)
            text += in(u", t med %1 frihetsgrader"_s, u", t med %1 fridomsgrader"_s,
                       u", t with %1 degrees of freedom"_s)
                        .arg(number(m_estimate.degreesOfFreedom));
        return text;
    }

    const AnalysisResult &m_result;
    const Estimate &m_estimate;
    QString m_language;
    const WaveFacts *m_facts = nullptr;
};

} // namespace

Explanation explain(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    const Estimate *estimate = result.find(key);
    if (estimate && std::holds_alternative<RegressionRequest>(result.request))
        return explainRegression(result, *estimate, language);
    return estimate ? Explainer(result, *estimate, language).explain() : Explanation();
}

QString footnote(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    const Explanation explanation = explain(result, key, language);
    QStringList parts = {explanation.sentence};
    for (const ExplanationLine &line : explanation.lines)
        parts << line.label + u": "_s + line.text + u'.';
    return parts.join(u' ');
}

} // namespace tidemark
