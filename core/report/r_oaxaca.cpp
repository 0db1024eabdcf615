// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_oaxaca.h"

#include <algorithm>

#include "core/analysis/words.h"
#include "core/report/r_condition.h"
#include "core/report/r_oaxaca_functions.h"
#include "core/report/r_regression_functions.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

class OaxacaScript
{
public:
    OaxacaScript(const AnalysisResult &result, const Plan &plan)
        : m_request(std::get<OaxacaRequest>(result.request))
        , m_model(asRegression(m_request))
        , m_plan(plan)
    {
    }

    QStringList lines() const
    {
        if (m_request.scope.units == UnitChoice::Panel)
            return {u"# A decomposition of the panel is not among those that this script knows."_s};
        return QStringList{
                   QString::fromUtf8(rRegressionFunctions),
                   QString::fromUtf8(rOaxacaFunctions),
                   u"waves <- list(%1)"_s.arg(waveNames()),
                   u"design <- pooled_design(waves)"_s,
                   u"keep <- unlist(lapply(waves, function(w) w$keep))"_s,
                   u"all_of <- function(name) unlist(lapply(waves, function(w) w$v[[name]]))"_s,
                   outcome(),
                   u"y[!(keep %in% TRUE)] <- NA"_s,
                   u"group <- match(as.character(%1), c(%2, %3)) - 1"_s.arg(
                       column(m_request.between), rText(m_request.first), rText(m_request.second))}
        + columns()
            + QStringList{
                u"figures <- oaxaca_figures(design, y, group, x, term, %1, %2, %3, %4, %5)"_s.arg(
                    m_request.family == OaxacaFamily::Logit ? u"TRUE"_s : u"FALSE"_s,
                    rText(word(m_request.standard)), rNumber(m_request.scope.confidence), wave(),
                    category()),
                u"options(digits = 15, width = 200)"_s, u"print(figures, row.names = FALSE)"_s};
    }

private:
    QString waveNames() const
    {
        QStringList names;
        for (std::size_t w = 0; w < m_plan.waves.size(); ++w)
            names << u"wave%1"_s.arg(w + 1);
        return names.join(u", "_s);
    }

    QString wave() const
    {
        return m_plan.waves.size() == 1 ? rText(m_plan.waves.front().source->wave) : u"NA"_s;
    }

    QString category() const { return isShareOutcome(m_request) ? u"1"_s : u"NA"_s; }

    QString outcome() const
    {
        const QString all = u"unlist(lapply(waves, function(w) w$x[[1]]))"_s;
        QStringList ones;
        for (const double code : m_request.ones)
            ones << rText(rNumber(code));
        if (ones.isEmpty() || m_plan.kind == QuestionKind::Multiple)
            return u"y <- as.numeric(%1)"_s.arg(all);
        return u"y <- local({ a <- %1; ifelse(is.na(a), NA, as.numeric(a %in% c(%2))) })"_s.arg(
            all, ones.join(u", "_s));
    }

    QString column(const QString &variable) const
    {
        if (!isWaveTerm(m_model, variable))
            return u"all_of(%1)"_s.arg(rText(variable));
        QStringList labels;
        for (const PlannedWave &planned : m_plan.waves)
            labels << rText(planned.source->wave);
        return u"rep(c(%1), sapply(waves, function(w) nrow(w$design)))"_s.arg(labels.join(u", "_s));
    }

    /// Every level but the first that occurs, as a column of its own: which is left out does not
    /// change what is told of a factor.
    QStringList factorColumns(const QString &variable) const
    {
        return {u"f <- as.character(%1)"_s.arg(column(variable)),
                u"for (l in sort(unique(f[!is.na(y) & !is.na(group)]))[-1]) { x <- cbind(x, "
                u"as.numeric(f == l)); term <- c(term, %1) }"_s.arg(rText(variable))};
    }

    QStringList numberColumns(const ModelTerm &term) const
    {
        QStringList lines{u"v <- as.numeric(%1)"_s.arg(column(term.variable))};
        if (term.transformation == Transformation::Log)
            lines << u"v <- log(ifelse(v > 0, v, NA))"_s;
        else if (term.transformation == Transformation::Sqrt)
            lines << u"v <- sqrt(ifelse(v >= 0, v, NA))"_s;
        else if (term.transformation == Transformation::Centred)
            lines << u"v <- v - weighted.mean(v[keep], weights(design)[keep], na.rm = TRUE)"_s;
        lines << u"for (p in 1:%1) { x <- cbind(x, v^p); term <- c(term, %2) }"_s.arg(term.degree)
                     .arg(rText(term.variable));
        return lines;
    }

    static QString interactionColumns(const ModelTerm &term)
    {
        QStringList names;
        for (const QString &name : term.interaction)
            names << rText(name);
        return u"products <- Reduce(function(a, b) do.call(cbind, lapply(seq_len(ncol(b)), "
               u"function(i) a * b[, i])), lapply(c(%1), function(n) x[, term == n, drop = "
               u"FALSE]))\n"
               u"x <- cbind(x, products); term <- c(term, rep(%2, ncol(products)))"_s.arg(
                   names.join(u", "_s), rText(term.interaction.join(u':')));
    }

    QStringList columns() const
    {
        QStringList lines{u"x <- matrix(1, length(y), 1)"_s, u"term <- \"(constant)\""_s};
        for (const ModelTerm &term : m_request.factors) {
            if (term.variable.isEmpty())
                lines << interactionColumns(term);
            else if (term.coding == TermCoding::Factor)
                lines << factorColumns(term.variable);
            else
                lines << numberColumns(term);
        }
        return lines;
    }

    const OaxacaRequest &m_request;
    RegressionRequest m_model;
    const Plan &m_plan;
};

} // namespace

QStringList rOaxacaLines(const AnalysisResult &result, const Plan &plan)
{
    return OaxacaScript(result, plan).lines();
}

} // namespace tidemark
