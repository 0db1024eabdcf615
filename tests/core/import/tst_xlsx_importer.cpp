// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTest>

#include "core/import/importer.h"
#include "tests/support/excel_file.h"
#include "tests/support/memory_sink.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

const Importer &xlsx()
{
    return *importerById(u"xlsx"_s);
}

/// A workbook opened for reading.
class Book
{
public:
    explicit Book(QByteArray bytes)
    {
        m_file.setData(bytes);
        m_file.open(QIODevice::ReadOnly);
    }

    Result<ImportPlan> propose(const ImportPlan &previous = {})
    {
        return xlsx().propose(m_file, previous, m_job);
    }
    Result<PreviewTable> preview(const ImportPlan &plan, int rows)
    {
        return xlsx().preview(m_file, plan, rows);
    }
    Result<ImportReport> readAndVerify(const ImportPlan &plan)
    {
        auto report = xlsx().run(m_file, plan, sink, m_job);
        if (!report)
            return report;
        return xlsx().verify(m_file, plan, sink, std::move(report).value(), m_job);
    }

    MemorySink sink;

private:
    QBuffer m_file;
    NullJobControl m_job;
};

/// Labels first, then the answers: codes, decimals, dates, texts, and an empty cell in each.
QByteArray survey()
{
    ExcelFile file;
    file.addSheet("Labels");
    file.addRow(0, {"variable", "code", "label", "note", "extra", "more"});
    for (int row = 1; row < 40; ++row)
        file.addRow(row, {"q1", "1", "Ja", "x", "y", "z"});
    file.addSheet("Data");
    file.addRow(0, {"q1", "pris", "dato", "fylke"});
    file.addRow(1, {"1", "2.5", "", "Oslo"});
    file.addRow(2, {"2", "3.125", "", "Viken"});
    file.addRow(3, {"", "", "", "Oslo"});
    file.addRow(4, {"2", "1.234", "", ""});
    file.addDate(1, 2, 44'228); // 2021-02-01
    file.addDate(2, 2, 59); // 1900-02-28
    file.addDate(4, 2, 61); // 1900-03-01
    return file.bytes();
}

} // namespace

class TestXlsxImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetOfAnswersIsChosen()
    {
        const auto plan = Book(survey()).propose();
        QVERIFY(plan);
        QCOMPARE(plan->sheet.sheets, (QStringList{u"Labels"_s, u"Data"_s}));
        QCOMPARE(plan->sheet.sheet.value, u"Data"_s);
        QVERIFY(!plan->sheet.sheet.sure);
        QCOMPARE(plan->rows, 4);
        QCOMPARE(plan->headerRows.value, 1);
    }

    void theUsersSheetIsTaken()
    {
        ImportPlan previous;
        previous.sheet.sheet.fix(u"Labels"_s);
        const auto plan = Book(survey()).propose(previous);
        QVERIFY(plan);
        QCOMPARE(plan->rows, 39);
        QCOMPARE(plan->columns.front().name, u"variable"_s);
        previous.sheet.sheet.fix(u"Nothing"_s);
        const auto none = Book(survey()).propose(previous);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::SheetNotFound);
    }

    void typesFollowTheCells()
    {
        const auto plan = Book(survey()).propose();
        QVERIFY(plan);
        QCOMPARE(plan->columns.size(), 4u);
        QCOMPARE(plan->columns[0].type.value, ColumnType::Code);
        QCOMPARE(plan->columns[1].type.value, ColumnType::Number);
        QCOMPARE(plan->columns[1].decimalSign.value, QChar(u'.'));
        QCOMPARE(plan->columns[2].type.value, ColumnType::Date);
        QCOMPARE(plan->columns[2].dateFormat.value, u"yyyy-MM-dd"_s);
        for (const ColumnPlan &column : plan->columns)
            QCOMPARE(column.answered, 3);
    }

    void cellsAreStoredAndFoundAgain()
    {
        Book book(survey());
        const auto plan = book.propose();
        QVERIFY(plan);
        const auto report = book.readAndVerify(*plan);
        QVERIFY(report);
        QCOMPARE(report->rows, 4);
        QCOMPARE(report->cellsCompared, 16);
        QCOMPARE(report->differences, 0);
        for (const ColumnReceipt &column : report->columns) {
            QCOMPARE(column.answered, 3);
            QCOMPARE(column.empty, 1);
            QCOMPARE(column.notUnderstood, 0);
        }
        const auto &prices = std::get<NumberColumn>(book.sink.column(u"pris"_s)).values;
        QCOMPARE(prices[0], 2.5);
        QCOMPARE(prices[1], 3.125);
        QCOMPARE(prices[3], 1.234);
        const auto &dates = std::get<NumberColumn>(book.sink.column(u"dato"_s)).values;
        // both sides of the day that Excel's calendar has too many
        QCOMPARE(dates[3] - dates[1], double(QDate(1900, 2, 28).daysTo(QDate(1900, 3, 1))));
    }

    void rowsAboveTheTableAndTwoHeadersAreSeen()
    {
        ExcelFile file;
        file.addSheet("Ark1");
        file.addRow(0, {"Undersøkelse 2021"});
        file.addRow(2, {"Alder", "Inntekt", "Svar"});
        file.addRow(3, {"år", "kroner", "kode"});
        for (int row = 4; row < 10; ++row)
            file.addRow(row, {QByteArray::number(20 + row), "1000.5", "1"});
        Book book(file.bytes());
        const auto plan = book.propose();
        QVERIFY(plan);
        QCOMPARE(plan->firstRow.value, 2);
        QCOMPARE(plan->headerRows.value, 2);
        QCOMPARE(plan->rows, 6);
        QVERIFY(plan->columns.front().nameInFile.contains(u"Alder"_s));
        const auto table = book.preview(*plan, 2);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2u);
        QCOMPARE(table->rows[0], (QStringList{u"24"_s, u"1000.5"_s, u"1"_s}));
        const auto report = book.readAndVerify(*plan);
        QVERIFY(report);
        QCOMPARE(report->differences, 0);
    }

    void aRangeLeavesOutTheRest()
    {
        ImportPlan previous;
        previous.sheet.range.fix(u"B1:C3"_s);
        const auto plan = Book(survey()).propose(previous);
        QVERIFY(plan);
        QCOMPARE(plan->rows, 2);
        QCOMPARE(plan->columns.size(), 2u);
        QCOMPARE(plan->columns.front().name, u"pris"_s);
        previous.sheet.range.fix(u"C3:B1"_s);
        const auto wrong = Book(survey()).propose(previous);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::PlanDoesNotFit);
    }

    void blankRowsAndStrayCellsAreTold()
    {
        ExcelFile file;
        file.addSheet("Data");
        file.addRow(0, {"a", "b"});
        file.addRow(1, {"1", "2"});
        file.addRow(3, {"3", "4"});
        file.addRow(4, {"5", "6", "", "stray"});
        file.addRow(5, {"5", "6"});
        const auto plan = Book(file.bytes()).propose();
        QVERIFY(plan);
        QCOMPARE(plan->rows, 4);
        QCOMPARE(plan->columns.size(), 2u);
        QCOMPARE(plan->issues.size(), 2u);
        QCOMPARE(plan->issues[0].code, IssueCode::CellOutsideColumns);
        QCOMPARE(plan->issues[0].where.row, 5);
        QCOMPARE(plan->issues[1].code, IssueCode::BlankRows);
    }

    void anEmptyWorkbookHasNoTable()
    {
        ExcelFile file;
        file.addSheet("Data");
        const auto plan = Book(file.bytes()).propose();
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::TableNotFound);
    }
};

QTEST_GUILESS_MAIN(TestXlsxImporter)
#include "tst_xlsx_importer.moc"
