// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include "core/analysis/analyse.h"
#include "tests/support/some_threads.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

constexpr int rowsPerWave = 135'000; // three blocks of the arithmetic
constexpr int units = 400;

/// Two waves of rows in the units of a frame, weighted, with strata that the frame knows, answers
/// missing now and then.
class LargeStudy final
{
public:
    LargeStudy()
    {
        m_frame = m_builder.addSource(u"frame"_s, units, SourceKind::Frame);
        std::vector<int> ids;
        std::vector<int> counties;
        for (int unit = 0; unit < units; ++unit) {
            ids.push_back(unit);
            counties.push_back(1 + unit % 8);
        }
        m_builder.edit(m_frame).unitId = m_builder.addCodes(m_frame, u"knr"_s, ids);
        m_county = m_builder.addCodes(m_frame, u"county"_s, counties);
        for (const QString &year : {u"2021"_s, u"2023"_s})
            addWave(year);
        m_builder.addLink(m_questions[0], m_questions[1]);
        m_builder.addLink(m_numbers[0], m_numbers[1]);
    }

    Snapshot snapshot() const { return m_builder.snapshot(); }

private:
    VariableId addCodes(SourceId wave, const QString &name, int count)
    {
        std::vector<int> codes;
        for (int row = 0; row < rowsPerWave; ++row)
            codes.push_back(int(m_random() % unsigned(count)));
        return m_builder.addCodes(wave, name, codes, 0);
    }

    void addWave(const QString &year)
    {
        const SourceId wave = m_builder.addSource(year, rowsPerWave);
        std::vector<int> ids;
        std::vector<double> weights;
        std::vector<double> numbers;
        for (int row = 0; row < rowsPerWave; ++row) {
            ids.push_back(int(m_random() % units));
            weights.push_back(0.1 + double(m_random() % 1'000) / 3.0);
            numbers.push_back(double(m_random() % 10'000) / 7.0);
        }
        Source &source = m_builder.edit(wave);
        source.unitId = m_builder.addCodes(wave, u"id"_s, ids);
        source.frame = m_frame;
        source.design.weight = m_builder.addNumbers(wave, u"weight"_s, weights);
        source.design.stages = {{.cluster = *source.unitId, .stratum = m_county}};
        m_questions.push_back(m_builder.addQuestion(wave, u"q"_s, addCodes(wave, u"q"_s, 6)));
        m_numbers.push_back(m_builder.addQuestion(
            wave, u"x"_s, m_builder.addNumbers(wave, u"x"_s, numbers), QuestionKind::Numeric));
        addCodes(wave, u"g"_s, 4);
    }

    test::StudyBuilder m_builder = {};
    std::mt19937 m_random{8};
    SourceId m_frame = {};
    VariableId m_county = {};
    std::vector<QuestionId> m_questions = {};
    std::vector<QuestionId> m_numbers = {};
};

const Snapshot &largeData()
{
    static const Snapshot data = LargeStudy().snapshot();
    return data;
}

AnalysisResult answer(const AnalysisRequest &request, const Snapshot &data, unsigned threads = 0)
{
    test::SomeThreads job(threads);
    const auto result = analyse(request, data, job);
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

Snapshot withoutFacts(Snapshot data)
{
    data.facts = std::make_shared<DerivedFacts>();
    return data;
}

} // namespace

class TestAnalyseSameBits final : public QObject
{
    Q_OBJECT

private:
    static void addRequests()
    {
        QTest::addColumn<AnalysisRequest>("request");
        const Scope byGroup{.by = {u"g"_s}, .filter = u"not q = 5"_s};
        const Scope panel{.by = {u"county"_s}, .units = UnitChoice::AllAndPanel};
        QTest::newRow("share") << AnalysisRequest(ShareRequest{.question = u"q"_s});
        QTest::newRow("share by group, filtered")
            << AnalysisRequest(ShareRequest{.scope = byGroup, .question = u"q"_s});
        QTest::newRow("share by frame variable, panel")
            << AnalysisRequest(ShareRequest{.scope = panel, .question = u"q"_s});
        for (const auto &[name, statistic] :
             {std::pair("mean", NumberStatistic::Mean), std::pair("total", NumberStatistic::Total),
              std::pair("median", NumberStatistic::Median),
              std::pair("count", NumberStatistic::Count)})
            QTest::newRow(name) << AnalysisRequest(
                MeanRequest{.scope = byGroup, .question = u"x"_s, .statistic = statistic});
    }

private Q_SLOTS:
    void threadsDoNotChangeABit_data() { addRequests(); }
    void threadsDoNotChangeABit()
    {
        QFETCH(AnalysisRequest, request);
        const AnalysisResult one = answer(request, largeData(), 1);
        for (const unsigned threads : {2u, 8u})
            QVERIFY(answer(request, largeData(), threads) == one);
    }

    void knownFactsDoNotChangeABit_data() { addRequests(); }
    void knownFactsDoNotChangeABit()
    {
        QFETCH(AnalysisRequest, request);
        const AnalysisResult fresh = answer(request, withoutFacts(largeData()));
        answer(request, largeData());
        const AnalysisResult known = answer(request, largeData());
        QVERIFY(known == fresh);
    }

    void changedDesignIsNotMistakenForTheKnownOne()
    {
        const AnalysisRequest request = ShareRequest{.question = u"q"_s};
        Snapshot data = largeData();
        const AnalysisResult clustered = answer(request, data);
        auto changed = std::make_shared<Study>(*data.study);
        for (Source &source : changed->sources)
            source.design.stages.clear();
        data.study = changed;
        const AnalysisResult simple = answer(request, data);
        QVERIFY(simple.provenance.waves.front().clusters.isEmpty());
        QVERIFY(simple == answer(request, withoutFacts(data)));
        QVERIFY(simple.estimates != clustered.estimates);
    }

    void changedColumnIsNotMistakenForTheKnownOne()
    {
        const AnalysisRequest request =
            ShareRequest{.scope = {.waves = {u"2023"_s}}, .question = u"q"_s};
        Snapshot data = largeData();
        const AnalysisResult before = answer(request, data);
        const Source &wave = *data.study->wave(u"2023"_s);
        const Variable &question = *data.study->variable(wave.id, u"q"_s);
        data.columns[question.id] = std::make_shared<const Column>(
            CodeColumn{std::vector<std::int8_t>(std::size_t(rowsPerWave), 4)});
        const AnalysisResult after = answer(request, data);
        QVERIFY(after.estimates != before.estimates);
        QCOMPARE(after.categories.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestAnalyseSameBits)
#include "tst_analyse_same_bits.moc"
