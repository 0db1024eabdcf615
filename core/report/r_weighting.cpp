// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_weighting.h"

#include "core/report/r_condition.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QString listed(const QStringList &parts)
{
    return parts.join(u", "_s);
}

class WeightingScript final
{
public:
    explicit WeightingScript(const RSource &from)
        : m_from(from)
        , m_design(from.source.design)
    {
    }

    QStringList lines()
    {
        if (m_design.replication)
            addReplicates(*m_design.replication);
        if (m_design.calibration)
            addCalibration(*m_design.calibration);
        if (m_design.degreesOfFreedom == DegreesOfFreedomRule::Design)
            m_lines << u"attr(design, \"all_df\") <- TRUE"_s;
        return m_lines;
    }

private:
    void addReplicates(const Replication &rule)
    {
        const QString mse = rule.aroundEstimate ? u"TRUE"_s : u"FALSE"_s;
        if (!rule.weights.empty())
            return addGiven(rule, mse);
        if (rule.method == ReplicateMethod::Jackknife) {
            const bool hasStrata = !m_design.stages.empty() && m_design.stages.front().stratum;
            m_lines
                << u"design <- as.svrepdesign(design, type = \"%1\", mse = %2, compress = FALSE)"_s
                       .arg(hasStrata ? u"JKn"_s : u"JK1"_s, mse);
            return;
        }
        m_lines << u"# other draws than in the study: standard errors differ a little by chance"_s
                << u"set.seed(%1)"_s.arg(rule.seed)
                << u"design <- as.svrepdesign(design, type = \"subbootstrap\", replicates = %1, "
                   "mse = %2, compress = FALSE)"_s.arg(rule.count)
                       .arg(mse);
    }

    void addGiven(const Replication &rule, const QString &mse)
    {
        QStringList names;
        for (const VariableId id : rule.weights) {
            if (const Variable *variable = m_from.study.variable(id))
                names << rText(variable->name);
        }
        QStringList scales;
        for (const double scale : rule.scales)
            scales << rNumber(scale);
        m_lines << u"design <- svrepdesign(data = %1, weights = ~tm_weight, type = \"other\","_s
                       .arg(m_from.rows)
                << u"  repweights = as.matrix(%1[, c(%2)]), combined.weights = %3, mse = %4,"_s.arg(
                       m_from.rows, listed(names), rule.areFactors ? u"FALSE"_s : u"TRUE"_s, mse)
                << u"  scale = %1, rscales = %2)"_s.arg(scaleOf(rule),
                                                        scales.isEmpty()
                                                            ? u"rep(1, %1)"_s.arg(names.size())
                                                            : u"c(%1)"_s.arg(listed(scales)));
    }

    static QString scaleOf(const Replication &rule)
    {
        const auto count = double(rule.weights.size());
        if (rule.scale)
            return rNumber(*rule.scale);
        switch (rule.method) {
        case ReplicateMethod::Jackknife:
            return rule.scales.empty() ? u"%1 / %2"_s.arg(count - 1.0).arg(count) : u"1"_s;
        case ReplicateMethod::Balanced:
            return u"1 / %1"_s.arg(count);
        case ReplicateMethod::Fay:
            return u"1 / (%1 * (1 - %2)^2)"_s.arg(count).arg(rNumber(rule.rho));
        case ReplicateMethod::Bootstrap:
            return u"1 / %1"_s.arg(count - 1.0);
        case ReplicateMethod::SuccessiveDifference:
            break;
        }
        return u"4 / %1"_s.arg(count);
    }

    void addCalibration(const Calibration &rule)
    {
        const QString compress = m_design.replication ? u", compress = FALSE"_s : QString();
        QStringList formulas;
        QStringList margins;
        QStringList numbers;
        for (const CalibrationMargin &margin : rule.margins) {
            const Variable *variable = m_from.study.variable(margin.variable);
            if (!variable)
                continue;
            const QString name = u"tm_margin%1"_s.arg(formulas.size() + numbers.size() + 1);
            m_lines << u"design$variables$%1 <- %2"_s.arg(name, m_from.column(*variable));
            if (margin.isNumber) {
                numbers << u"%1 = %2"_s.arg(name, totalOf(margin, *variable));
                continue;
            }
            formulas << u'~' + name;
            margins << u"%1 = %2"_s.arg(name, targetsOf(margin, *variable, name));
        }
        if (rule.method == CalibrationMethod::PostStratify && !margins.isEmpty()) {
            m_lines << u"design <- postStratify(design, %1, %2%3)"_s.arg(
                formulas.front(), margins.front().section(u" = "_s, 1), compress);
        } else if (!margins.isEmpty() || !numbers.isEmpty()) {
            m_lines << u"design <- calibrated(design, list(%1), list(%2), %3%4)"_s.arg(
                listed(margins), listed(numbers), distanceOf(rule), compress);
        }
        addTrimming(rule);
    }

    /// rake() gives the same weights as "raking", but takes residuals as if all first weights were
    /// the same.
    static QString distanceOf(const Calibration &rule)
    {
        if (rule.method == CalibrationMethod::Linear)
            return u"calfun = \"linear\""_s;
        if (rule.method == CalibrationMethod::Logit)
            return u"calfun = \"logit\", bounds = c(%1, %2)"_s.arg(rNumber(rule.lowestFactor),
                                                                   rNumber(rule.highestFactor));
        return u"calfun = \"raking\""_s;
    }

    void addTrimming(const Calibration &rule)
    {
        if (!rule.lowestWeight && !rule.highestWeight)
            return;
        m_lines << u"design <- trimWeights(design, lower = %1, upper = %2, strict = TRUE)"_s.arg(
            rule.lowestWeight ? rNumber(*rule.lowestWeight) : u"-Inf"_s,
            rule.highestWeight ? rNumber(*rule.highestWeight) : u"Inf"_s);
    }

    static QString totalOf(const CalibrationMargin &margin, const Variable &variable)
    {
        return margin.fromFrame ? u"sum(frame[[%1]], na.rm = TRUE)"_s.arg(rText(variable.name))
                                : rNumber(margin.total);
    }

    static QString targetsOf(const CalibrationMargin &margin, const Variable &variable,
                             const QString &name)
    {
        if (margin.fromFrame)
            return u"setNames(as.data.frame(table(frame[[%1]])), c(\"%2\", \"Freq\"))"_s.arg(
                rText(variable.name), name);
        const bool isText = variable.storage == StorageType::Text;
        QStringList categories;
        QStringList totals;
        for (const CategoryTarget &target : margin.targets) {
            categories << (isText ? rText(target.category) : target.category);
            totals << rNumber(target.total);
        }
        return u"data.frame(%1 = c(%2), Freq = c(%3))"_s.arg(name, listed(categories),
                                                             listed(totals));
    }

    const RSource &m_from;
    const SurveyDesign &m_design;
    QStringList m_lines = {};
};

} // namespace

QStringList rWeightingLines(const RSource &from)
{
    return WeightingScript(from).lines();
}

} // namespace tidemark
