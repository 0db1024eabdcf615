// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/regression_checks.h"

#include <algorithm>

#include "core/report/chart_numbers.h"
#include "core/report/regression_words.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int mostClusters = 3;

/// Families in which a term can tell the outcome for certain.
bool canSeparate(const RegressionRequest &request)
{
    switch (request.family) {
    case RegressionFamily::Logit:
        return !request.firth;
    case RegressionFamily::Probit:
    case RegressionFamily::ComplementaryLogLog:
    case RegressionFamily::FractionalLogit:
    case RegressionFamily::OrderedLogit:
    case RegressionFamily::MultinomialLogit:
    case RegressionFamily::TwoPart:
    case RegressionFamily::MultilevelLogit:
        return true;
    default:
        return false;
    }
}

class CheckWriter
{
public:
    CheckWriter(const AnalysisResult &result, int group, const QString &language)
        : m_result(result)
        , m_request(std::get<RegressionRequest>(result.request))
        , m_group(group)
        , m_model(result.groups[std::size_t(group)].label.text())
        , m_language(language)
    {
    }

    std::vector<ModelCheck> write()
    {
        if (measure(u"base"_s)) {
            addFit();
            addUnits();
            addInfluence();
            addCases();
        }
        for (const Issue &issue : m_result.notices) {
            if (isAboutModel(issue))
                m_checks.push_back(
                    {issue.severity == Severity::Information, describe(issue), true});
        }
        addAnswersLeftOut();
        return std::move(m_checks);
    }

private:
    QString in(const QString &nb, const QString &nn, const QString &en) const
    {
        return threefold(m_language, nb, nn, en);
    }

    QString number(double value, int decimals = 0) const
    {
        return formatNumber(value, decimals, m_language);
    }

    void pass(const QString &text) { m_checks.push_back({true, text}); }

    bool isAboutModel(const Issue &issue) const
    {
        return issue.code >= IssueCode::ModelWithoutCases && issue.code <= IssueCode::ModelHidden
            && issue.arguments.front() == m_model;
    }

    bool isTold(IssueCode code) const
    {
        return std::ranges::any_of(m_result.notices, [&](const Issue &issue) {
            return issue.code == code && issue.arguments.front() == m_model;
        });
    }

    /// That of the model or of its first equation.
    std::optional<double> measure(const QString &name) const
    {
        for (const Measure &one : m_result.measures) {
            if (one.group == m_group && one.measure == name && one.category < 1)
                return one.value;
        }
        return {};
    }

    void addFit()
    {
        if (canSeparate(m_request))
            pass(in(u"Ingen perfekt separasjon"_s, u"Ingen perfekt separasjon"_s,
                    u"No perfect separation"_s));
        if (!isTold(IssueCode::ModelColumnLeftOut) && !isTold(IssueCode::ModelColumnAbsorbed))
            pass(in(u"Ingen ledd følger av andre"_s, u"Ingen ledd følgjer av andre"_s,
                    u"No term follows from others"_s));
    }

    void addUnits()
    {
        if (const auto units = measure(u"units"_s))
            pass(number(*units) + u' ' + unitsName(m_request, m_language).toLower());
        const bool hasInfluence = !m_request.clusters.empty()
            && m_request.family != RegressionFamily::OrderedLogit
            && m_request.family != RegressionFamily::MultinomialLogit;
        if (hasInfluence && !isTold(IssueCode::ModelClusterInfluential))
            pass(in(u"Ingen klynge alene flytter en koeffisient mer enn en halv standardfeil"_s,
                    u"Inga klynge åleine flyttar ein koeffisient meir enn ein halv standardfeil"_s,
                    u"No cluster alone moves a coefficient by more than half a standard error"_s));
        if (const auto icc = measure(u"icc"_s))
            pass((m_request.groups.isEmpty()
                      ? in(u"ICC mellom klynger %1"_s, u"ICC mellom klyngjer %1"_s,
                           u"ICC between clusters %1"_s)
                      : in(u"ICC mellom grupper %1"_s, u"ICC mellom grupper %1"_s,
                           u"ICC between groups %1"_s))
                     .arg(number(*icc, 2)));
        if (const auto single = measure(u"singleRowUnits"_s); single && *single > 0.0)
            pass(in(u"%1 enheter har bare ett svar og sier ikke noe om koeffisientene"_s,
                    u"%1 einingar har berre eitt svar og seier ikkje noko om koeffisientane"_s,
                    u"%1 units have one answer only and say nothing about the coefficients"_s)
                     .arg(number(*single)));
    }

    /// The clusters that move the model most, if that was asked for.
    void addInfluence()
    {
        int told = 0;
        for (const ClusterChange &one : m_result.clusterInfluence) {
            if (one.group != m_group || one.item < 0 || ++told > mostClusters)
                continue;
            const QString cluster = one.cluster.isEmpty()
                ? in(u"en klynge"_s, u"ei klyngje"_s, u"one cluster"_s)
                : one.cluster;
            pass(in(u"Uten %1 (%2 svar) flytter «%3» seg %4 standardfeil"_s,
                    u"Utan %1 (%2 svar) flyttar «%3» seg %4 standardfeil"_s,
                    u"Without %1 (%2 answers) “%3” moves by %4 standard errors"_s)
                     .arg(cluster, number(double(one.cases)),
                          m_result.items[std::size_t(one.item)].label.text(m_language),
                          number(one.standardErrors, 2)));
        }
    }

    void addCases()
    {
        qint64 rows = 0;
        for (const WaveFacts &wave : m_result.provenance.waves)
            rows += wave.rows;
        pass(in(u"%1 av %2 svar er med i modellen"_s, u"%1 av %2 svar er med i modellen"_s,
                u"%1 of %2 answers are in the model"_s)
                 .arg(number(*measure(u"base"_s)), number(double(rows))));
    }

    /// Answers without an outcome or a group, and those outside the filter: the same for all
    /// models.
    void addAnswersLeftOut()
    {
        for (const WaveFacts &wave : m_result.provenance.waves) {
            QStringList parts;
            for (const auto &[reason, count] : wave.leftOut) {
                if (count > 0)
                    parts << number(double(count)) + u' ' + reasonLabel(reason, m_language);
            }
            if (wave.leftOutByFilter > 0)
                parts << in(u"%1 av filteret"_s, u"%1 av filteret"_s, u"%1 by the filter"_s)
                             .arg(number(double(wave.leftOutByFilter)));
            if (!parts.isEmpty())
                pass(in(u"Ikke med i %1: %2"_s, u"Ikkje med i %1: %2"_s, u"Left out in %1: %2"_s)
                         .arg(wave.wave, listing(parts, m_language)));
        }
    }

    const AnalysisResult &m_result;
    const RegressionRequest &m_request;
    int m_group;
    QString m_model;
    QString m_language;
    std::vector<ModelCheck> m_checks = {};
};

} // namespace

std::vector<ModelCheck> modelChecks(const AnalysisResult &result, int group,
                                    const QString &language)
{
    return CheckWriter(result, group, language).write();
}

} // namespace tidemark
