// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/request_json.h"
#include "core/report/chart_from_result.h"
#include "core/report/explanation.h"
#include "core/report/regression_checks.h"
#include "core/report/regression_table.h"
#include "core/report/regression_words.h"
#include "core/report/sentences.h"
#include "tests/support/study_json.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

QJsonObject jsonOf(const QString &path)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/cases/") + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

RegressionRequest requestOf(const QString &name)
{
    return std::get<RegressionRequest>(*requestFromJson(jsonOf(name + u"/request.json"_s)));
}

AnalysisResult resultOf(const QString &name, const RegressionRequest &request)
{
    const test::StudyFromJson study(jsonOf(name + u"/study.json"_s));
    NullJobControl job;
    auto result = analyse(request, study.snapshot(), job);
    return result ? std::move(result).value() : AnalysisResult();
}

AnalysisResult resultOf(const QString &name)
{
    return resultOf(name, requestOf(name));
}

int itemOf(const AnalysisResult &result, const QString &key)
{
    return int(std::ranges::find(result.items, key, &Heading::key) - result.items.begin());
}

const TableRow *rowOf(const ResultTable &table, const QString &label)
{
    for (const TableRow &row : table.rows) {
        if (row.cells.front().text == label)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestRegressionReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_result = resultOf(u"regression_two_models"_s); }

    void modelsStandSideBySide()
    {
        const ResultTable table = makeTable(m_result, u"nb"_s);
        QCOMPARE(table.columns.size(), std::size_t(7));
        QCOMPARE(table.columns[1].spanHead, u"Enkel"_s);
        QCOMPARE(table.columns[3].spanHead, u"Full"_s);
        QVERIFY(rowOf(table, u"Organisering (ref. Utenfor NAV)"_s)->isGroupHead);
        const TableRow *row = rowOf(table, u"I NAV"_s);
        QCOMPARE(row->cells.size(), table.columns.size());
        const Estimate *effect = m_result.find({.kind = EstimateKind::Effect,
                                                .group = 1,
                                                .item = itemOf(m_result, u"organisering=2"_s)});
        QCOMPARE(*row->cells[3].value, 100.0 * *effect->value);
        QVERIFY(!rowOf(table, u"Utenfor NAV"_s));
        QVERIFY(rowOf(table, u"Pseudo-R² (McFadden)"_s));
        QVERIFY(rowOf(table, u"Kommuner (n)"_s));
    }

    void effectsOfModelsAreTestedAgainstTheFirst()
    {
        const ResultTable table = makeTable(m_result, u"nb"_s);
        QCOMPARE(table.columns[5].head, u"Mot Enkel"_s);
        QCOMPARE(table.columns[6].head, u"p"_s);
        const int item = itemOf(m_result, u"organisering=2"_s);
        const auto comparison = std::ranges::find(m_result.comparisons, item, &Comparison::item);
        QVERIFY(comparison != m_result.comparisons.end());
        const TableRow *row = rowOf(table, u"I NAV"_s);
        QCOMPARE(*row->cells[5].value, 100.0 * *comparison->difference);
        QVERIFY(std::abs(*row->cells[5].value - (*row->cells[3].value - *row->cells[1].value))
                < 1e-9);
        QCOMPARE(*row->cells[6].value, *comparison->pValue);
        for (const TableRow &one : table.rows)
            QCOMPARE(one.cells.size(), table.columns.size());
        QCOMPARE(
            makeRegressionTable(m_result, RegressionTable::Coefficients, u"nb"_s).columns.size(),
            std::size_t(5));
    }

    void withoutTotalsTheHeadlineNamesItsGroup()
    {
        RegressionRequest request = requestOf(u"regression_two_models"_s);
        request.models.resize(1);
        request.scope.by = {u"kjonn"_s};
        request.scope.totals = false;
        const AnalysisResult result = resultOf(u"regression_two_models"_s, request);
        QVERIFY(!result.groups.empty());
        const Estimate *main = mainEffect(result);
        QVERIFY(main);
        QCOMPARE(main->key.group, int(result.groups.size()) - 1);
        const QString name = result.groups.back().label.text(u"nb"_s);
        QVERIFY(regressionHeadline(result, u"nb"_s).startsWith(name + u": "_s));
    }

    void checksTellWhatWasLookedAtAndWhoIsLeftOut()
    {
        QStringList texts;
        for (const ModelCheck &check : modelChecks(m_result, 1, u"en"_s))
            texts << check.text;
        QVERIFY(texts.contains(u"No perfect separation"_s));
        QVERIFY(texts.contains(u"No term follows from others"_s));
        QVERIFY(std::ranges::any_of(
            texts, [](const QString &text) { return text.endsWith(u"answers are in the model"); }));
        AnalysisResult clustered = resultOf(u"regression_clusters"_s);
        const auto has = [&](const QString &wanted) {
            for (const ModelCheck &check : modelChecks(clustered, 0, u"en"_s)) {
                if (check.text.contains(wanted))
                    return true;
            }
            return false;
        };
        const QString calm = u"No cluster alone"_s;
        std::erase_if(clustered.notices, [](const Issue &issue) {
            return issue.code == IssueCode::ModelClusterInfluential;
        });
        QVERIFY(has(calm));
        QVERIFY(has(u"ICC between clusters"_s));
        clustered.notices.push_back(
            {.code = IssueCode::ModelClusterInfluential,
             .arguments = {clustered.groups[0].label.text(), u"Oslo"_s, u"I NAV"_s, u"0.9"_s}});
        QVERIFY(!has(calm));
        QVERIFY(has(u"Oslo"_s));
        clustered.provenance.waves[0].leftOut = {{MissingReason::NotAnswered, 3}};
        clustered.provenance.waves[0].leftOutByFilter = 7;
        QVERIFY(has(u"Left out in"_s));
        QVERIFY(has(u"7 by the filter"_s));
        auto &request = std::get<RegressionRequest>(clustered.request);
        request.family = RegressionFamily::Logit;
        request.firth = true;
        QVERIFY(!has(u"separation"_s));
    }

    void ratiosAreExponentials()
    {
        const ResultTable odds = makeRegressionTable(m_result, RegressionTable::Ratios, u"en"_s);
        const ResultTable plain =
            makeRegressionTable(m_result, RegressionTable::Coefficients, u"en"_s);
        const double coefficient = *rowOf(plain, u"I NAV"_s)->cells[1].value;
        QCOMPARE(*rowOf(odds, u"I NAV"_s)->cells[1].value, std::exp(coefficient));
        QCOMPARE(odds.columns[1].head, u"Odds ratio"_s);
    }

    void plainNumbersHaveTheReferenceToo()
    {
        const ResultTable table =
            makeRegressionTable(m_result, RegressionTable::PlainNumbers, u"nb"_s);
        const TableRow *reference = rowOf(table, u"Utenfor NAV"_s);
        QVERIFY(reference && reference->cells[1].value && !reference->cells[3].value);
        const TableRow *level = rowOf(table, u"I NAV"_s);
        QVERIFY(
            std::abs(*level->cells[1].value - *reference->cells[1].value - *level->cells[3].value)
            < 1e-9);
    }

    void chartsShowEffectsAndAdjustedShares()
    {
        const ChartSpec effects = makeChart(m_result, {}, u"nb"_s, {});
        QCOMPARE(effects.kind, ChartKind::DotWhisker);
        QCOMPARE(effects.valueAxis.unit, ChartUnit::PercentagePoints);
        const auto role = [&](const QString &key) {
            return std::ranges::find(effects.rows, key, &ChartRow::key)->role;
        };
        QCOMPARE(role(u"organisering"_s), RowRole::GroupHead);
        QCOMPARE(role(u"organisering=1"_s), RowRole::Reference);
        QCOMPARE(role(u"organisering=2"_s), RowRole::Ordinary);
        QVERIFY(findMark(effects, u"alder"_s, u"estimate"_s));
        QVERIFY(!findMark(effects, u"organisering=1"_s, u"estimate"_s));
        const ChartSpec shares =
            makeChart(m_result, {.kind = ChartKind::AdjustedShares}, u"nb"_s, {});
        QCOMPARE(shares.kind, ChartKind::AdjustedShares);
        QCOMPARE(shares.rows.size(), std::size_t(2));
        QVERIFY(findMark(shares, u"organisering=1"_s, u"unadjusted"_s));
    }

    void sentencesSayWhatIsHeldAlike()
    {
        const EstimateKey key{.kind = EstimateKind::Effect,
                              .group = 1,
                              .item = itemOf(m_result, u"organisering=2"_s)};
        const QString nb = sentence(m_result, key, u"nb"_s);
        QVERIFY2(
            nb.startsWith(u"Når bosettingsvolum, kjønn og alder er like: Minst ett tiltak er "),
            qPrintable(nb));
        QVERIFY(nb.contains(u"prosentpoeng lavere for «I NAV» enn for «Utenfor NAV»"));
        QVERIFY(sentence(m_result, key, u"nn"_s).contains(u"lågare"));
        QVERIFY(sentence(m_result, key, u"en"_s).contains(u"percentage points lower for “I NAV”"));
        QCOMPARE(mainEffect(m_result)->key.group, 1);
    }

    void explanationsTellErrorsAndCases()
    {
        const Explanation explanation = explain(m_result,
                                                {.kind = EstimateKind::Effect,
                                                 .group = 1,
                                                 .item = itemOf(m_result, u"organisering=2"_s)},
                                                u"nb"_s);
        QStringList labels;
        for (const ExplanationLine &line : explanation.lines)
            labels << line.label;
        QCOMPARE(labels, (QStringList{u"Metode"_s, u"Feil"_s, u"Basis"_s, u"Utenfor"_s, u"p"_s}));
        QVERIFY(explanation.value.endsWith(u"pp."));
        QVERIFY(!modelChecks(m_result, 1, u"nb"_s).empty());
    }

    void categoriesHaveColumnsOfTheirOwn()
    {
        RegressionRequest request = requestOf(u"regression_two_models"_s);
        request.ones.clear();
        request.family = RegressionFamily::MultinomialLogit;
        request.models.pop_back();
        const AnalysisResult result = resultOf(u"regression_two_models"_s, request);
        const ResultTable table = makeTable(result, u"nb"_s);
        QCOMPARE(table.columns.size(), 1 + 2 * result.categories.size());
        const TableRow *row = rowOf(table, u"I NAV"_s);
        QVERIFY(row);
        double sum = 0.0;
        for (std::size_t category = 0; category < result.categories.size(); ++category) {
            const QString label = result.categories[category].label.text(u"nb"_s);
            QCOMPARE(table.columns[1 + 2 * category].spanHead, label);
            sum += *row->cells[1 + 2 * category].value;
        }
        QVERIFY(std::abs(sum) < 1e-9);
        const Estimate *main = mainEffect(result);
        QCOMPARE(main->key.category, int(result.categories.size()) - 1);
        const QString last = result.categories.back().label.text(u"nb"_s);
        QVERIFY(regressionHeadline(result, u"nb"_s).contains(last));
        QVERIFY(sentence(result, main->key, u"nb"_s).contains(last));
        QVERIFY(!makeChart(result, {}, u"nb"_s, {}).marks.empty());
    }

    void multilevelTablesTellTheVariances()
    {
        RegressionRequest request = requestOf(u"regression_two_models"_s);
        request.family = RegressionFamily::MultilevelLogit;
        request.errors = ErrorType::Model;
        request.groups = u"volum"_s;
        request.models.pop_back();
        const AnalysisResult result = resultOf(u"regression_two_models"_s, request);
        const ResultTable table = makeTable(result, u"nb"_s);
        QVERIFY(*rowOf(table, u"Grupper"_s)->cells[1].value >= 2.0);
        for (const QString &row :
             {u"Varians mellom grupper"_s, u"Varians innen grupper"_s, u"ICC"_s})
            QVERIFY2(rowOf(table, row), qPrintable(row));
        QVERIFY(!rowOf(table, u"Varians i stigningstall"_s));
        QVERIFY(table.notes.contains(u"Uvektet."_s));
        QVERIFY(table.notes.contains(u"Standardfeil etter modellen."_s));
        const EstimateKey key{.kind = EstimateKind::Coefficient,
                              .group = 0,
                              .item = itemOf(result, u"organisering=2"_s)};
        QVERIFY(explain(result, key, u"nb"_s).lines.front().text.contains(u"hierarkisk"));
        QVERIFY(sentence(result, key, u"nb"_s).startsWith(u"I NAV: koeffisienten er "));
        QCOMPARE(regressionTablesFor(result),
                 (std::vector{RegressionTable::Effects, RegressionTable::PlainNumbers,
                              RegressionTable::Coefficients, RegressionTable::Ratios}));
    }

    void modelsWithinUnitsTellOnlyDifferences()
    {
        RegressionRequest request = requestOf(u"regression_two_models"_s);
        request.family = RegressionFamily::Linear;
        request.errors = ErrorType::CR1;
        request.clusters = {u"volum"_s};
        request.within = u"volum"_s;
        request.models.pop_back();
        const AnalysisResult result = resultOf(u"regression_two_models"_s, request);
        const ResultTable table = makeTable(result, u"nb"_s);
        QVERIFY(rowOf(table, u"I NAV"_s)->cells[1].value.has_value());
        QVERIFY(!rowOf(table, u"Konstant"_s));
        QVERIFY(table.notes.join(u' ').contains(u"Forskjeller innen volum"));
        QVERIFY(!makeChart(result, {}, u"nb"_s, {}).marks.empty());
    }

    void hiddenLevelsHaveNoNumbers()
    {
        const AnalysisResult hidden = resultOf(u"regression_persons_hidden"_s);
        QVERIFY(!hidden.estimates.empty());
        const ResultTable table =
            makeRegressionTable(hidden, RegressionTable::PlainNumbers, u"nb"_s);
        int without = 0;
        for (const TableRow &row : table.rows) {
            for (const TableCell &cell : row.cells) {
                if (cell.state != EstimateState::Suppressed)
                    continue;
                QVERIFY(!cell.value || *cell.value == 0.0);
                ++without;
            }
        }
        QCOMPARE_GT(without, 0);
    }

private:
    AnalysisResult m_result = {};
};

QTEST_GUILESS_MAIN(TestRegressionReport)
#include "tst_regression_report.moc"
