// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTest>

#include "core/import/xlsx_sheet.h"
#include "tests/support/zip_file.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

Result<std::vector<QStringList>> rowsOf(const QByteArray &bytes, const QString &sheet = u"Data"_s)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    return sheetRows(file, sheet, 1000, job);
}

QByteArray sheet(const QByteArray &rows)
{
    XlsxFile file;
    file.sheets = {{"Data", "<sheetData>" + rows + "</sheetData>"}};
    file.sharedTexts = "<si><t>Ås</t></si><si><r><t>rik </t></r><r><rPr><b/></rPr><t>tekst</t></r>"
                       "<rPh sb=\"0\" eb=\"1\"><t>lyd</t></rPh></si><si><t>a_x000D_b</t></si>";
    file.styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
        "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/></cellXfs>";
    return file.bytes();
}

} // namespace

class TestXlsxSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadAsText_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::addRow("shared") << QByteArray("<c t=\"s\"><v>0</v></c>") << u"Ås"_s;
        QTest::addRow("rich") << QByteArray("<c t=\"s\"><v>1</v></c>") << u"rik tekst"_s;
        QTest::addRow("escape") << QByteArray("<c t=\"s\"><v>2</v></c>") << u"a\rb"_s;
        QTest::addRow("inline") << QByteArray(
            "<c t=\"inlineStr\"><is><r><t>en</t></r><r><t>to</t></r></is></c>")
                                << u"ento"_s;
        QTest::addRow("number") << QByteArray("<c><v>12.5</v></c>") << u"12.5"_s;
        QTest::addRow("17 digits") << QByteArray("<c><v>0.10000000000000001</v></c>") << u"0.1"_s;
        QTest::addRow("exponent") << QByteArray("<c><v>1.5E+3</v></c>") << u"1500"_s;
        QTest::addRow("formula") << QByteArray("<c><f>A1+1</f><v>7</v></c>") << u"7"_s;
        QTest::addRow("formula text")
            << QByteArray("<c t=\"str\"><f>A1</f><v>ja</v></c>") << u"ja"_s;
        QTest::addRow("bool") << QByteArray("<c t=\"b\"><v>1</v></c>") << u"1"_s;
        QTest::addRow("error") << QByteArray("<c t=\"e\"><v>#N/A</v></c>") << u"#N/A"_s;
        QTest::addRow("date") << QByteArray("<c s=\"1\"><v>45063</v></c>") << u"2023-05-17"_s;
        QTest::addRow("moment") << QByteArray("<c s=\"2\"><v>45063.5</v></c>")
                                << u"2023-05-17 12:00:00"_s;
        QTest::addRow("time") << QByteArray("<c s=\"3\"><v>0.75</v></c>") << u"18:00:00"_s;
        QTest::addRow("iso") << QByteArray("<c t=\"d\"><v>2023-05-17T00:00:00</v></c>")
                             << u"2023-05-17"_s;
        QTest::addRow("absurd date")
            << QByteArray("<c s=\"1\"><v>1e12</v></c>") << u"1000000000000"_s;
    }

    void cellsAreReadAsText()
    {
        QFETCH(QByteArray, cell);
        const auto rows = rowsOf(sheet("<row r=\"1\">" + cell + "</row>"));
        QVERIFY2(rows, rows ? "" : qPrintable(describe(rows.error())));
        QCOMPARE(rows->size(), std::size_t(1));
        QTEST(rows->front().join(u'|'), "text");
    }

    void earlyDaysOfBothCalendars()
    {
        QCOMPARE(xlsxTimeText(1.0, XlsxTime::Date, false), std::string("1900-01-01"));
        QCOMPARE(xlsxTimeText(59.0, XlsxTime::Date, false), std::string("1900-02-28"));
        QCOMPARE(xlsxTimeText(60.0, XlsxTime::Date, false), std::string("60"));
        QCOMPARE(xlsxTimeText(61.0, XlsxTime::Date, false), std::string("1900-03-01"));
        QCOMPARE(xlsxTimeText(0.0, XlsxTime::Date, true), std::string("1904-01-01"));
        QCOMPARE(xlsxTimeText(43601.0, XlsxTime::Date, true), std::string("2023-05-17"));
    }

    void dateFormatsAreTold()
    {
        QCOMPARE(timeOfNumberFormat("dd/mm/yyyy"), XlsxTime::Date);
        QCOMPARE(timeOfNumberFormat("[$-414]d. mmmm yyyy;@"), XlsxTime::Date);
        QCOMPARE(timeOfNumberFormat("yyyy-mm-dd hh:mm:ss"), XlsxTime::DateTime);
        QCOMPARE(timeOfNumberFormat("mm:ss.0"), XlsxTime::Time);
        QCOMPARE(timeOfNumberFormat("[h]:mm"), XlsxTime::Time);
        QCOMPARE(timeOfNumberFormat("General"), XlsxTime::None);
        QCOMPARE(timeOfNumberFormat("0.00%"), XlsxTime::None);
        QCOMPARE(timeOfNumberFormat("0\" dager\""), XlsxTime::None);
        QCOMPARE(timeOfNumberFormat("[Red]#,##0"), XlsxTime::None);
    }

    void sparseRowsAndMissingReferences()
    {
        const auto rows =
            rowsOf(sheet("<row><c><v>1</v></c><c r=\"C1\"><v>3</v></c><c><v>4</v></c></row>"
                         "<row r=\"5\"/><row r=\"9\"><c r=\"B9\" s=\"1\"/><c r=\"AA9\"><v>27</v>"
                         "</c></row>"));
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->at(0), (QStringList{u"1"_s, {}, u"3"_s, u"4"_s}));
        QCOMPARE(rows->at(1).size(), 27);
    }

    void wrongWorkbooksAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray ole("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
        const auto utf16 = [](const QString &name) {
            return QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        };
        QTest::addRow("empty") << QByteArray() << ErrorCode::FileEmpty;
        QTest::addRow("text") << QByteArray("a;b\n") << ErrorCode::FileIsOtherFormat;
        QTest::addRow("xls") << ole + QByteArray(600, '\0') + utf16(u"Workbook"_s)
                             << ErrorCode::FileIsOtherFormat;
        QTest::addRow("password") << ole + QByteArray(600, '\0') + utf16(u"EncryptedPackage"_s)
                                  << ErrorCode::FileEncrypted;
        QTest::addRow("other zip") << makeZip({{"a.txt", "b"}}) << ErrorCode::FileIsOtherFormat;
        QTest::addRow("ods") << makeZip({{"content.xml", "<x/>"}}) << ErrorCode::FileIsOtherFormat;
        QTest::addRow("cut") << sheet("").left(200) << ErrorCode::FileTruncated;
        QTest::addRow("bad xml") << sheet("<row><c></row>") << ErrorCode::FileDamaged;
        QTest::addRow("deep") << sheet(QByteArray("<a>").repeated(10'000))
                              << ErrorCode::FileDamaged;
        QTest::addRow("no such text")
            << sheet("<row><c t=\"s\"><v>99</v></c></row>") << ErrorCode::FileDamaged;
        QTest::addRow("far column")
            << sheet("<row><c r=\"ZZZ1\"><v>9</v></c></row>") << ErrorCode::FileDamaged;
        QTest::addRow("far row") << sheet("<row r=\"99999999\"><c><v>9</v></c></row>")
                                 << ErrorCode::FileDamaged;
        QTest::addRow("bomb") << sheet("<row><c><v>" + QByteArray(64 << 20, '1') + "</v></c></row>")
                              << ErrorCode::FileTooLarge;
        XlsxFile laughs;
        laughs.sheets = {{"Data", ""}};
        const QByteArray good = laughs.bytes();
        QTest::addRow("no sheet data") << good << ErrorCode::SheetNotFound;
    }

    void wrongWorkbooksAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const QString name = code == ErrorCode::SheetNotFound ? u"Kodebok"_s : u"Data"_s;
        const auto rows = rowsOf(bytes, name);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, code);
        QVERIFY(!describe(rows.error()).isEmpty());
    }

    void rangesAreParsed()
    {
        QCOMPARE(parseCellRange(u"B3:K200"_s), std::optional(CellRange{1, 2, 10, 199}));
        QCOMPARE(parseCellRange(u"$b$3:$k$200"_s), std::optional(CellRange{1, 2, 10, 199}));
        QCOMPARE(parseCellRange(u"B:D"_s), std::optional(CellRange{1, 0, 3, 1'048'575}));
        QCOMPARE(parseCellRange({}), std::optional(CellRange{}));
        QVERIFY(!parseCellRange(u"K200:B3"_s));
        QVERIFY(!parseCellRange(u"XFE1:XFE2"_s));
        QVERIFY(!parseCellRange(u"alle"_s));
        QCOMPARE(cellRangeText({1, 2, 27, 199}), u"B3:AB200"_s);
    }
};

QTEST_GUILESS_MAIN(TestXlsxSheet)
#include "tst_xlsx_sheet.moc"
