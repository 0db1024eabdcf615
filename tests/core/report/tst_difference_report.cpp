// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/difference_analysis.h"
#include "core/analysis/request_json.h"
#include "core/report/chart_from_result.h"
#include "core/report/difference_report.h"
#include "core/report/explanation.h"
#include "core/report/sentences.h"
#include "tests/support/study_json.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

QJsonObject jsonOf(const QString &name)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/cases/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

AnalysisResult resultOf(const QString &name)
{
    NullJobControl job;
    const Snapshot data = test::StudyFromJson(jsonOf(name + u"/study.json"_s)).snapshot();
    return *analyse(*requestFromJson(jsonOf(name + u"/request.json"_s)), data, job);
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

class TestDifferenceReport final : public QObject
{
    Q_OBJECT

private:
    AnalysisResult m_shares = resultOf(u"differences_shares_four_waves"_s);
    AnalysisResult m_numbers = resultOf(u"differences_within_units"_s);

    static EstimateKey main(int wave, int before)
    {
        return differenceKey(DifferencePart::Difference, -1, wave, before);
    }

private Q_SLOTS:
    void theDifferenceIsASentence()
    {
        QCOMPARE(plain(sentence(m_numbers, main(1, 0), u"nb"_s)),
                 u"Endringen fra 2021 til 2024 er 0,48 høyere for Med fra starten enn for Ikke med "
                 u"(95 % KI −0,01 til +0,96, p = 0,054)."_s);
        QCOMPARE(plain(sentence(m_shares, main(3, 2), u"nn"_s)),
                 u"Endringa frå 2021 til 2024 er 2,0 prosentpoeng lågare for Med fra starten, Med "
                 u"senere enn for Ikke med (95 % KI −23,1 til +19,1, p = 0,852)."_s);
        QCOMPARE(plain(sentence(m_shares, main(0, 2), u"en"_s)),
                 u"In 2017, before 2021, Med fra starten, Med senere stood 21.4 percentage points "
                 u"less against Ikke med than in 2021 (95 % CI −43.1 to +0.3, p = 0.053)."_s);
    }

    void theHeadlineSaysWhetherItIsClear()
    {
        QCOMPARE(plain(headline(m_shares, u"nb"_s)),
                 u"Foreldreveiledning: ingen klar forskjell i endring fra 2021 til 2024 mellom Med "
                 u"fra starten, Med senere og Ikke med"_s);
        AnalysisResult clear = m_numbers;
        for (Estimate &estimate : clear.estimates) {
            if (estimate.key == main(1, 0))
                estimate.lower = 0.1;
        }
        QCOMPARE(plain(headline(clear, u"nb"_s)),
                 u"Trivsel: endringen fra 2021 til 2024 er 0,48 høyere for Med fra starten enn for "
                 u"Ikke med"_s);
    }

    void everyFigureHasASentenceInEveryLanguage()
    {
        for (const AnalysisResult *result : {&m_shares, &m_numbers}) {
            for (const Estimate &estimate : result->estimates) {
                for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
                    const QString text = sentence(*result, estimate.key, language);
                    QVERIFY(text.endsWith(u'.'));
                    QVERIFY2(!text.contains(u'%') || text.contains(u"\u00a0%"_s), qPrintable(text));
                }
            }
        }
    }

    void linesAreThoseOfTheGroupsAndOfTheTreatedAsTheOthers()
    {
        const ChartSpec spec = makeChart(m_shares, {}, u"nb"_s, {});
        QCOMPARE(int(spec.kind), int(ChartKind::Line));
        QCOMPARE(spec.series.size(), std::size_t(3));
        QCOMPARE(spec.rows.size(), std::size_t(4));
        QCOMPARE(spec.rows.front().position, std::optional(2017.0));
        const ChartMark *before = findMark(spec, u"2021"_s, u"counterfactual"_s);
        const ChartMark *treated = findMark(spec, u"2021"_s, u"treated"_s);
        QVERIFY(before && treated && treated->lower && !before->lower);
        QCOMPARE(before->value, treated->value);
        QVERIFY(findMark(spec, u"2024"_s, u"counterfactual"_s));
        QVERIFY(!findMark(spec, u"2019"_s, u"counterfactual"_s));
    }

    void differencesByWaveAreDots()
    {
        const ChartSpec spec = makeChart(m_shares, {.kind = ChartKind::DotWhisker}, u"en"_s, {});
        QCOMPARE(spec.rows.size(), std::size_t(3));
        QCOMPARE(spec.rows.front().label, u"2017 against 2021"_s);
        QCOMPARE(spec.marks.size(), std::size_t(3));
    }

    void anExplanationTellsLevelsWithoutASign()
    {
        const EstimateKey level = differenceKey(DifferencePart::Mean, 0, 3, 2);
        const Explanation explanation = explain(m_shares, level, u"nb"_s);
        QCOMPARE(plain(explanation.value), u"96,9 %"_s);
        QCOMPARE(plain(explain(m_shares, main(3, 2), u"nb"_s).value), u"−2,0 pp."_s);
        QVERIFY(std::ranges::any_of(explanation.lines, [](const ExplanationLine &line) {
            return line.text.contains(u"Forskjell i forskjeller"_s);
        }));
    }

    void hiddenFiguresHaveNoNumbers()
    {
        AnalysisResult hidden = m_shares;
        for (Estimate &estimate : hidden.estimates)
            estimate = {.key = estimate.key, .state = EstimateState::Suppressed};
        hidden.tests.clear();
        for (const ChartMark &mark : makeChart(hidden, {}, u"nb"_s, {}).marks)
            QVERIFY(!mark.value && mark.state == MarkState::Hidden);
        const ResultTable table = makeTable(hidden, u"nb"_s);
        for (const TableRow &row : table.rows) {
            for (const TableCell &cell : row.cells)
                QVERIFY(!cell.lower);
        }
        QCOMPARE(headline(hidden, u"nb"_s), u"Foreldreveiledning"_s);
        QVERIFY(sentence(hidden, main(3, 2), u"nb"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDifferenceReport)
#include "tst_difference_report.moc"
