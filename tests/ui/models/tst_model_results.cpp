// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/focus_key.h"
#include "ui/models/level_shares.h"
#include "ui/models/model_checks.h"
#include "ui/models/result_table_model.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

/// One factor of two levels; the second is measured against the first.
AnalysisResult regressionResult()
{
    AnalysisResult result;
    result.request =
        RegressionRequest{.question = u"q7"_s, .clusters = {u"kommune"_s}, .models = {{}}};
    result.groups = {{.key = u"1"_s, .label = LocalText(u"1"_s)}};
    result.items = {{.key = u"q3"_s, .label = LocalText(u"Organisering"_s)},
                    {.key = u"q3=1"_s,
                     .label = LocalText(u"Utenfor NAV"_s),
                     .isReference = true,
                     .depth = 1,
                     .parent = 0},
                    {.key = u"q3=2"_s, .label = LocalText(u"I NAV"_s), .depth = 1, .parent = 0}};
    const auto add = [&](EstimateKind kind, int item, double value) {
        result.estimates.push_back({.key = {.kind = kind, .group = 0, .item = item},
                                    .value = value,
                                    .standardError = 0.02,
                                    .base = 100});
    };
    add(EstimateKind::Share, 1, 0.52);
    add(EstimateKind::Share, 2, 0.426);
    add(EstimateKind::Coefficient, 2, -0.5);
    add(EstimateKind::Prediction, 1, 0.525);
    add(EstimateKind::Prediction, 2, 0.416);
    add(EstimateKind::Effect, 2, -0.109);
    std::ranges::sort(result.estimates, {}, &Estimate::key);
    return result;
}

const EstimateKey effect = {.kind = EstimateKind::Effect, .group = 0, .item = 2};

} // namespace

class TestModelResults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEffectIsExplainedFirst() { QCOMPARE(focusKey(regressionResult()), effect); }

    void aFigureOfTheNewestWaveIsExplainedFirstElse()
    {
        AnalysisResult result;
        result.request = ShareRequest{};
        result.waves = {{.key = u"2021"_s}, {.key = u"2023"_s}};
        result.estimates = {{.key = {.wave = 0}}, {.key = {.wave = 1}}};
        QCOMPARE(focusKey(result)->wave, 1);
        QVERIFY(!focusKey(AnalysisResult{}));
    }

    void theSharesBehindAnEffectAreShown()
    {
        const LevelShares shares = levelShares(regressionResult(), effect, u"nb"_s);
        QCOMPARE(int(shares.bars.size()), 2);
        QCOMPARE(shares.bars[0].label, u"I NAV"_s);
        QCOMPARE(shares.bars[0].number, u"41,6"_s);
        QVERIFY(shares.bars[0].isEmphasised);
        QCOMPARE(shares.bars[1].number, u"52,5"_s);
        QVERIFY(shares.note.contains(u"−9,4"_s));
    }

    void sharesOfATableAreShadedWhereWanted()
    {
        ResultTable table;
        table.columns.resize(2);
        table.rows = {
            {.cells = {{.text = u"Ja"_s}, {.format = CellFormat::Percent, .value = 40.0}}}};
        ResultTableModel model;
        model.setTable(table);
        const QModelIndex share = model.index(0, 1);
        QVERIFY(!share.data(ResultTableModel::ShadeRole).isValid());
        model.setShaded(true);
        QCOMPARE(share.data(ResultTableModel::ShadeRole).toDouble(), 0.4);
        QVERIFY(!model.index(0, 0).data(ResultTableModel::ShadeRole).isValid());
    }

    void hiddenSharesAreNotShown()
    {
        AnalysisResult result = regressionResult();
        for (Estimate &estimate : result.estimates) {
            if (estimate.key.kind == EstimateKind::Prediction)
                estimate.state = EstimateState::Suppressed;
        }
        QVERIFY(levelShares(result, effect, u"nb"_s).bars.empty());
    }

    void whatIsInOrderIsTickedAndWarningsAreRemarks()
    {
        AnalysisResult result = regressionResult();
        const auto before = checksOf(result, u"nb"_s);
        QCOMPARE(int(std::ranges::count(before, true, &CheckList::Item::isRemark)), 0);
        result.notices.push_back({.severity = Severity::Warning,
                                  .code = IssueCode::ModelSeparated,
                                  .arguments = {u"1"_s, u"“I NAV”"_s}});
        result.notices.push_back({.severity = Severity::Information,
                                  .code = IssueCode::ModelCasesLeftOut,
                                  .arguments = {u"1"_s, u"12"_s, u"Alder"_s}});
        const auto after = checksOf(result, u"nb"_s);
        QVERIFY(after.front().isRemark);
        QVERIFY(!after.back().isRemark);
        QCOMPARE(after.size(), before.size() + 2);
        QVERIFY(checksOf(AnalysisResult{}, u"nb"_s).empty());
    }

    void whatIsNotTheSameForAllModelsStandsUnderTheirNames()
    {
        AnalysisResult result = regressionResult();
        result.groups.push_back({.key = u"2"_s, .label = LocalText(u"Full"_s)});
        result.provenance.waves = {{.wave = u"2023"_s, .rows = 240}};
        result.measures = {{.measure = u"base"_s, .group = 0, .value = 230.0},
                           {.measure = u"base"_s, .group = 1, .value = 210.0}};
        QStringList texts;
        for (const CheckList::Item &item : checksOf(result, u"en"_s))
            texts << item.text;
        QCOMPARE(texts.count(u"No perfect separation"_s), 1);
        QVERIFY(texts.contains(u"1: 230 of 240 answers are in the model"_s));
        QVERIFY(texts.contains(u"Full: 210 of 240 answers are in the model"_s));
    }
};

QTEST_GUILESS_MAIN(TestModelResults)
#include "tst_model_results.moc"
