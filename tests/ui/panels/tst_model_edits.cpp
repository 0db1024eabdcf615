// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/small_study.h"
#include "ui/panels/model_edits.h"
#include "ui/panels/model_words.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

QuestionRef in2023(const QString &name)
{
    return {.source = {2}, .name = name};
}

} // namespace

class TestModelEdits final : public QObject
{
    Q_OBJECT

private:
    Study m_study = test::smallStudy();

    RegressionRequest empty() const
    {
        return {.scope = {.waves = {u"2023"_s}}, .question = u"q7"_s, .ones = {1}, .models = {{}}};
    }
    RegressionRequest twoTerms() const
    {
        const auto one = withPredictor(m_study, empty(), 0, in2023(u"q3"_s));
        return withPredictor(m_study, one, 0, in2023(u"q4"_s));
    }

private Q_SLOTS:
    void choicesAreFactorsAndNumbersNumbers()
    {
        const auto &terms = twoTerms().models[0].terms;
        QCOMPARE(int(terms[0].coding), int(TermCoding::Factor));
        QCOMPARE(int(terms[1].coding), int(TermCoding::Number));
        QCOMPARE(termAddition(m_study, twoTerms(), terms[0]), u"against I NAV"_s);
        QCOMPARE(termText(m_study, twoTerms(), terms[1]), u"Årsverk"_s);
    }

    void whatIsNoPredictorIsRefused()
    {
        QVERIFY(refusedAsPredictor(m_study, empty(), 0, in2023(u"q3"_s)).isEmpty());
        QVERIFY(refusedAsPredictor(m_study, empty(), 0, {{3}, u"fylke"_s}).isEmpty());
        QVERIFY(!refusedAsPredictor(m_study, empty(), 0, in2023(u"q7"_s)).isEmpty());
        QVERIFY(!refusedAsPredictor(m_study, empty(), 0, in2023(u"q12"_s)).isEmpty());
        QVERIFY(!refusedAsPredictor(m_study, empty(), 0, in2023(u"q99"_s)).isEmpty());
        QVERIFY(!refusedAsPredictor(m_study, twoTerms(), 0, in2023(u"q3"_s)).isEmpty());
    }

    void aReferenceIsTheSameInAllModels()
    {
        auto request = withModelAfter(twoTerms(), 0);
        ModelTerm term = *termNamed(request, u"q3"_s);
        term.reference = u"2"_s;
        request = withTerm(request, term);
        QCOMPARE(request.models[0].terms[0].reference, u"2"_s);
        QCOMPARE(request.models[1].terms[0].reference, u"2"_s);
        QCOMPARE(termAddition(m_study, request, term), u"against Utenfor NAV"_s);
        QVERIFY(!problemOf(request));
    }

    void aTermTakesItsInteractionsAlong()
    {
        const auto crossed = withInteraction(twoTerms(), 0, u"q3"_s, u"q4"_s);
        QCOMPARE(termKey(crossed.models[0].terms[2]), u"q3*q4"_s);
        QCOMPARE(withInteraction(crossed, 0, u"q4"_s, u"q3"_s), crossed);
        QVERIFY(!problemOf(crossed));
        QCOMPARE(int(withoutTerm(crossed, 0, u"q3"_s).models[0].terms.size()), 1);
        QCOMPARE(withoutTerm(crossed, 0, u"q3*q4"_s), twoTerms());
    }

    void modelsAreAddedAndRemoved()
    {
        const auto two = withModelAfter(twoTerms(), 0);
        QCOMPARE(int(two.models.size()), 2);
        QCOMPARE(withoutModel(two, 1), twoTerms());
    }

    void clustersAndErrorsFollowEachOther()
    {
        const auto one = withCluster(twoTerms(), u"fylke"_s);
        QCOMPARE(int(one.errors), int(ErrorType::CR2));
        const auto two = withCluster(one, u"q3"_s);
        QCOMPARE(int(two.errors), int(ErrorType::TwoWay));
        QVERIFY(!problemOf(two));
        QCOMPARE(int(withoutCluster(two, u"q3"_s).errors), int(ErrorType::CR2));
        QCOMPARE(withoutCluster(one, u"fylke"_s), twoTerms());
        QVERIFY(withErrors(one, ErrorType::HC3).clusters.isEmpty());
    }

    void aFamilyKeepsWhatItKnows()
    {
        const auto request = withErrors(twoTerms(), ErrorType::HC3);
        QCOMPARE(int(withFamily(m_study, request, RegressionFamily::Linear).errors),
                 int(ErrorType::HC3));
        const auto ordered = withFamily(m_study, request, RegressionFamily::OrderedLogit);
        QCOMPARE(int(ordered.errors), int(ErrorType::Design));
        QVERIFY(ordered.ones.empty());
        QVERIFY(!problemOf(ordered));
        QCOMPARE(withFamily(m_study, ordered, RegressionFamily::Logit).ones,
                 (std::vector<double>{1}));
    }

    void levelsAreThoseOfTheLabelsOrWaves()
    {
        auto request = twoTerms();
        QCOMPARE(levelsOf(m_study, request, u"q3"_s),
                 (std::vector<ModelLevel>{{u"1"_s, u"I NAV"_s}, {u"2"_s, u"Utenfor NAV"_s}}));
        request.scope.waves = {u"2021"_s, u"2023"_s};
        request = withWaveTerm(request, 0, true);
        QCOMPARE(int(levelsOf(m_study, request, QString::fromLatin1(waveTerm)).size()), 2);
        QCOMPARE(withWaveTerm(request, 0, true), request);
        QVERIFY(!termNamed(withWaveTerm(request, 0, false), QString::fromLatin1(waveTerm)));
    }

    void theOutcomeSaysWhatCounts()
    {
        auto request = empty();
        QCOMPARE(onesText(m_study, request), u"Ja"_s);
        request.ones = {1, 2};
        QCOMPARE(onesText(m_study, request), u"Ja, Underveis"_s);
    }
};

QTEST_GUILESS_MAIN(TestModelEdits)
#include "tst_model_edits.moc"
