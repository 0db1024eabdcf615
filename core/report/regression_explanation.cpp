// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/regression_explanation.h"

#include <algorithm>
#include <cmath>

#include "core/report/chart_numbers.h"
#include "core/report/regression_words.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

class Explainer
{
public:
    Explainer(const AnalysisResult &result, const Estimate &estimate, const QString &language)
        : m_result(result)
        , m_request(std::get<RegressionRequest>(result.request))
        , m_estimate(estimate)
        , m_language(language)
    {
    }

    Explanation explain() const
    {
        Explanation explanation{.value = valueText(), .interval = intervalText()};
        explanation.sentence =
            m_estimate.value ? sentence(m_result, m_estimate.key, m_language) : hiddenReason();
        explanation.lines.push_back({in(u"Metode"_s, u"Metode"_s, u"Method"_s), methodText()});
        explanation.lines.push_back({in(u"Feil"_s, u"Feil"_s, u"Errors"_s), errorsText()});
        if (m_estimate.state != EstimateState::Suppressed)
            explanation.lines.push_back({in(u"Basis"_s, u"Basis"_s, u"Base"_s), baseText()});
        const QString leftOut = leftOutText();
        if (!leftOut.isEmpty())
            explanation.lines.push_back({in(u"Utenfor"_s, u"Utanfor"_s, u"Outside"_s), leftOut});
        if (const auto p = pValue())
            explanation.lines.push_back({u"p"_s, pText(*p)});
        return explanation;
    }

private:
    QString in(const QString &nb, const QString &nn, const QString &en) const
    {
        return threefold(m_language, nb, nn, en);
    }

    bool isEffect() const { return m_estimate.key.kind == EstimateKind::Effect; }
    bool isCoefficient() const { return m_estimate.key.kind == EstimateKind::Coefficient; }
    bool isShare() const
    {
        return !isCoefficient() && isShareFigure(m_result, m_estimate.key.category);
    }
    double scale() const { return isShare() ? 100.0 : 1.0; }
    int decimals() const
    {
        const double size = std::abs(m_estimate.value.value_or(0.0));
        return isShare() || size >= 10.0 ? 1 : size >= 0.1 ? 2 : 4;
    }

    QString hiddenReason() const
    {
        switch (m_estimate.state) {
        case EstimateState::NotEstimable:
            return in(u"Tallet kan ikke beregnes."_s, u"Talet kan ikkje reknast ut."_s,
                      u"The figure cannot be computed."_s);
        case EstimateState::Suppressed:
            return in(u"Tallet kan ikke offentliggjøres."_s, u"Talet kan ikkje offentleggjerast."_s,
                      u"The figure must not be published."_s);
        default:
            return in(u"For få svar til å vise tallet."_s, u"For få svar til å vise talet."_s,
                      u"Too few answers to show the figure."_s);
        }
    }

    QString valueText() const
    {
        if (!m_estimate.value)
            return m_estimate.state == EstimateState::NotEstimable ? u".."_s : u":"_s;
        const double value = *m_estimate.value * scale();
        if (isEffect())
            return formatChange(value, decimals(), m_language)
                + (isShare() ? u"\u00a0pp."_s : QString());
        return isShare() ? formatPercent(value, 1, m_language)
                         : formatNumber(value, decimals(), m_language);
    }

    QString intervalText() const
    {
        if (!m_estimate.lower || !m_estimate.upper)
            return {};
        const double lower = *m_estimate.lower * scale();
        const double upper = *m_estimate.upper * scale();
        const QString range = isEffect() || isCoefficient()
            ? formatChangeInterval(lower, upper, decimals(), m_language)
            : formatInterval(lower, upper, decimals(), m_language);
        return range + u" · "_s + intervalHead(m_request.scope.confidence, m_language);
    }

    QString methodText() const
    {
        QString family = familyName(m_request.family, m_language);
        const bool isDelta = m_request.marginErrors == MarginErrors::Delta;
        const QString errors = isDelta ? in(u"deltametoden"_s, u"deltametoden"_s, u"delta method"_s)
                                       : in(u"ubetinget"_s, u"utan vilkår"_s, u"unconditional"_s);
        switch (m_estimate.key.kind) {
        case EstimateKind::Effect:
            return in(u"Gjennomsnittlig marginal effekt, %1 modell, %2"_s,
                      u"Gjennomsnittleg marginal effekt, %1 modell, %2"_s,
                      u"Average marginal effect, %1 model, %2"_s)
                .arg(family, errors);
        case EstimateKind::Prediction:
            return in(u"Gjennomsnitt hvis alle hadde hatt dette svaret, %1 modell, %2"_s,
                      u"Gjennomsnitt dersom alle hadde hatt dette svaret, %1 modell, %2"_s,
                      u"Average if everybody had this answer, %1 model, %2"_s)
                .arg(family, errors);
        case EstimateKind::Coefficient:
            return in(u"Koeffisient, %1 modell"_s, u"Koeffisient, %1 modell"_s,
                      u"Coefficient, %1 model"_s)
                .arg(family);
        default:
            return in(u"Ujustert, de samme svarene"_s, u"Ujustert, dei same svara"_s,
                      u"Unadjusted, the same answers"_s);
        }
    }

    QString errorsText() const
    {
        QString text = errorsSentence(m_result, m_language);
        text.chop(1);
        if (std::isfinite(m_estimate.degreesOfFreedom) && m_estimate.degreesOfFreedom > 0.0)
            text +=
                in(u", %1 frihetsgrader"_s, u", %1 fridomsgrader"_s, u", %1 degrees of freedom"_s)
                    .arg(formatNumber(m_estimate.degreesOfFreedom, 0, m_language));
        return text;
    }

    QString baseText() const
    {
        const QString base = formatNumber(double(m_estimate.base), 0, m_language);
        for (const Measure &measure : m_result.measures) {
            if (measure.measure == u"base"_s && measure.group == m_estimate.key.group
                && measure.value)
                return in(u"%1 av %2 i modellen"_s, u"%1 av %2 i modellen"_s,
                          u"%1 of %2 in the model"_s)
                    .arg(base, formatNumber(*measure.value, 0, m_language));
        }
        return base;
    }

    QString leftOutText() const
    {
        const QString model = m_result.groups[std::size_t(m_estimate.key.group)].label.text();
        QStringList parts;
        for (const Issue &issue : m_result.notices) {
            if (issue.code == IssueCode::ModelCasesLeftOut && issue.arguments.front() == model)
                parts << in(u"%1 uten svar på %2"_s, u"%1 utan svar på %2"_s,
                            u"%1 without an answer to %2"_s)
                             .arg(issue.arguments[1], issue.arguments[2]);
        }
        return listing(parts, m_language);
    }

    std::optional<double> pValue() const
    {
        return isEffect() || isCoefficient() ? pValueOf(m_estimate) : std::nullopt;
    }

    QString pText(double p) const
    {
        return p < 0.001 ? u"<\u00a0"_s + formatNumber(0.001, 3, m_language)
                         : formatNumber(p, 3, m_language);
    }

    const AnalysisResult &m_result;
    const RegressionRequest &m_request;
    const Estimate &m_estimate;
    QString m_language;
};

} // namespace

Explanation explainRegression(const AnalysisResult &result, const Estimate &estimate,
                              const QString &language)
{
    return Explainer(result, estimate, language).explain();
}

} // namespace tidemark
