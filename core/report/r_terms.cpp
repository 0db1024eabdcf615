// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_terms.h"

#include "core/report/r_condition.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Every level but the first that occurs, as a column of its own.
QStringList factorColumns(const QString &variable, const QString &answers)
{
    return {u"f <- as.character(%1)"_s.arg(answers),
            u"for (l in sort(unique(f[!is.na(y) & !is.na(group)]))[-1]) { x <- cbind(x, "
            u"as.numeric(f == l)); term <- c(term, %1) }"_s.arg(rText(variable))};
}

QStringList numberColumns(const ModelTerm &term, const QString &answers)
{
    QStringList lines{u"v <- as.numeric(%1)"_s.arg(answers)};
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

QString interactionColumns(const ModelTerm &term)
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

} // namespace

QString rOutcomeLine(const std::vector<double> &ones, const Plan &plan)
{
    const QString all = u"unlist(lapply(waves, function(w) w$x[[1]]))"_s;
    if (ones.empty() || plan.kind == QuestionKind::Multiple)
        return u"y <- as.numeric(%1)"_s.arg(all);
    QStringList codes;
    for (const double code : ones)
        codes << rText(rNumber(code));
    return u"y <- local({ a <- %1; ifelse(is.na(a), NA, as.numeric(a %in% c(%2))) })"_s.arg(
        all, codes.join(u", "_s));
}

QStringList rTermLines(const std::vector<ModelTerm> &terms, const QStringList &start,
                       const std::function<QString(const QString &)> &column)
{
    QStringList lines = start;
    for (const ModelTerm &term : terms) {
        if (term.variable.isEmpty())
            lines << interactionColumns(term);
        else if (term.coding == TermCoding::Factor)
            lines << factorColumns(term.variable, column(term.variable));
        else
            lines << numberColumns(term, column(term.variable));
    }
    return lines;
}

} // namespace tidemark
