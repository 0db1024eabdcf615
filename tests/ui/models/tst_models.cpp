// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/small_study.h"
#include "ui/models/result_table_model.h"
#include "ui/models/saved_list_model.h"
#include "ui/models/study_tree_filter.h"
#include "ui/models/study_tree_model.h"
#include "ui/widgets/role_slot.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

/// The tree as text: two spaces per level, code in brackets.
QString outline(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(2 * depth, u' ') + index.data().toString() + u" ["
            + index.data(StudyTreeModel::CodeRole).toString() + u"]\n";
        text += outline(model, index, depth + 1);
    }
    return text;
}

std::shared_ptr<const Study> shared(Study study)
{
    return std::make_shared<const Study>(std::move(study));
}

} // namespace

class TestModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeShowsWavesNewestFirstWithGroupsAndItems()
    {
        StudyTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStudy(shared(test::smallStudy()));
        QCOMPARE(outline(model),
                 u"Kommuner 2023 [231]\n"
                 "  Tilbud [1]\n"
                 "    Foreldreveiledning [q7]\n"
                 "  Om kommunen [2]\n"
                 "    Organisering [q3]\n"
                 "    Årsverk [q4]\n"
                 "  Bruk av NAV-tiltak [q12]\n"
                 "    Del q12 [q12a]\n"
                 "    Del q12 [q12b]\n"
                 "  Hva er vanskeligst? [q31]\n"
                 "Kommuner 2021 [212]\n"
                 "  Tilbud [1]\n"
                 "    Foreldreveiledning [q6]\n"
                 "  Om kommunen [1]\n"
                 "    Organisering [q3]\n"
                 "Kommuner i Norge [356]\n"
                 "  fylke [fylke]\n"_s);
        model.setStudy(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void theSearchFindsWordingsAndKeepsParents()
    {
        StudyTreeModel model;
        model.setStudy(shared(test::smallStudy()));
        StudyTreeFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(u"ordlyd årsv"_s);
        QCOMPARE(outline(filter), u"Kommuner 2023 [231]\n  Om kommunen [2]\n    Årsverk [q4]\n"_s);
        filter.setSearch(u"q12b"_s);
        QCOMPARE(outline(filter),
                 u"Kommuner 2023 [231]\n  Bruk av NAV-tiltak [q12]\n    Del q12 [q12b]\n"_s);
    }

    void aChangeOfTheReportLeavesTheTreeAlone()
    {
        StudyTreeModel model;
        Study study = test::smallStudy();
        model.setStudy(shared(study));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        study.analyses.clear();
        model.setStudy(shared(study));
        QCOMPARE(reset.count(), 0);
        study.questions[0].title = LocalText(u"Nytt navn"_s);
        model.setStudy(shared(study));
        QCOMPARE(reset.count(), 1);
    }

    void questionsAreDraggedByTheirSourceAndName()
    {
        StudyTreeModel model;
        model.setStudy(shared(test::smallStudy()));
        const QModelIndex index = model.indexOf({.source = {2}, .name = u"q7"_s});
        QVERIFY(index.flags().testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(model.mimeData({index}));
        QCOMPARE(data->data(QLatin1StringView(questionMimeType)), "2/q7");
        QVERIFY(!index.parent().flags().testFlag(Qt::ItemIsDragEnabled));
    }

    void theSavedListNumbersHeadingsAndTellsOfMoves()
    {
        SavedListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Study study = test::smallStudy();
        model.setStudy(&study);
        QCOMPARE(model.index(0).data().toString(), u"1 Tilbud i kommunene"_s);
        QCOMPARE(model.index(2).data().toString(), u"Notat: lest"_s);
        QCOMPARE(model.index(3).data().toString(), u"2 Organisering"_s);
        QCOMPARE(model.index(1).data(SavedListModel::IconRole).toString(), u"change"_s);
        QVERIFY(model.index(0).data(SavedListModel::StatusRole).toString().isEmpty());
        QCOMPARE(model.index(1).data(SavedListModel::StatusRole).toString(), u"Not tried"_s);
        QSignalSpy moved(&model, &SavedListModel::moved);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1)}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 4, 0, {}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0][0].value<AnalysisId>(), AnalysisId{42});
        QCOMPARE(moved[0][1].toInt(), 3);
        QSignalSpy renamed(&model, &SavedListModel::renamed);
        QVERIFY(model.setData(model.index(0), u"Nytt"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0), u"  "_s, Qt::EditRole));
        QCOMPARE(renamed.count(), 1);
    }

    void theResultTableIsWrittenInItsLanguage()
    {
        ResultTable table;
        table.language = u"nb"_s;
        table.columns = {{.head = u"Kommuner"_s},
                         {.spanHead = u"2023"_s, .head = u"%"_s, .format = CellFormat::Percent}};
        const EstimateKey key{.wave = 1};
        table.rows = {
            {.isTotal = true,
             .cells = {{.text = u"Alle"_s},
                       {.format = CellFormat::Percent, .value = 81.14, .estimate = key}}}};
        ResultTableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(table);
        QCOMPARE(model.index(0, 1).data().toString(), u"81,1"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, ResultTableModel::SpanRole).toString(),
                 u"2023"_s);
        QCOMPARE(model.indexOf(key), model.index(0, 1));
        QVERIFY(!model.indexOf(EstimateKey{.wave = 0}).isValid());
        QVERIFY(model.index(0, 0).data(ResultTableModel::TotalRole).toBool());
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
