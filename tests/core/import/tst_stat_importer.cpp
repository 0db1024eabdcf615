// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTest>

#include "core/import/stat_importer.h"
#include "tests/support/cancel_after.h"
#include "tests/support/failing_device.h"
#include "tests/support/memory_sink.h"
#include "tests/support/stat_files.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

const StatImporter sav(StatFormat::Sav);
const StatImporter dta(StatFormat::Dta);

FileVariable labelled()
{
    return {.name = "q1",
            .label = "Foreldreveiledning på kveldstid",
            .format = "F8.2",
            .measure = READSTAT_MEASURE_NOMINAL,
            .labels = {{.code = 1, .label = "Ja"},
                       {.code = 2, .label = "Nei"},
                       {.code = 8, .label = "Vet ikke"}},
            .missing = {{8, 8}, {90, 99}}};
}

StatFile survey()
{
    StatFile file;
    file.variables = {labelled(),
                      {.name = "alder", .format = "F8.0"},
                      {.name = "andel", .format = "F8.2"},
                      {.name = "dato", .format = "DATE11"},
                      {.name = "tid", .format = "DATETIME20"},
                      {.name = "kommune", .type = READSTAT_TYPE_STRING, .width = 20},
                      {.name = "apent", .type = READSTAT_TYPE_STRING, .width = 300}};
    // 2023-05-17 and 2023-05-17 12:30:15 in seconds since 1582-10-14.
    const double day = (19'494.0 + 141'428.0) * 86'400.0;
    for (int i = 0; i < 6; ++i)
        file.rows.push_back({double(i % 2 + 1), 30.0 + i, 0.5 + i, day, day + 45'015.0,
                             i % 2 ? "Ås" : "Øygarden", "fritekst"});
    file.rows.push_back({8.0, 400.0, {}, {}, {}, "", ""});
    file.rows.push_back({95.0, {}, 1e10, {}, {}, "Ås", "Noe annet"});
    return file;
}

struct Import
{
    ImportPlan plan = {};
    MemorySink sink = {};
    ImportReport report = {};
};

Result<Import> read(const StatImporter &importer, const QByteArray &bytes,
                    const ImportPlan &previous = {})
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    auto plan = importer.propose(file, previous, job);
    if (!plan)
        return std::move(plan).error();
    Import import;
    import.plan = std::move(plan).value();
    auto report = importer.run(file, import.plan, import.sink, job);
    if (!report)
        return std::move(report).error();
    auto verified = importer.verify(file, import.plan, import.sink, *report, job);
    if (!verified)
        return std::move(verified).error();
    import.report = std::move(verified).value();
    return import;
}

const ColumnPlan &column(const Import &import, const QString &name)
{
    return *std::ranges::find(import.plan.columns, name, &ColumnPlan::name);
}

} // namespace

class TestStatImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spssTypesAreFound_data()
    {
        QTest::addColumn<FileType>("type");
        QTest::addRow("sav") << FileType::Sav;
        QTest::addRow("compressed") << FileType::CompressedSav;
        QTest::addRow("zsav") << FileType::Zsav;
    }

    void spssTypesAreFound()
    {
        QFETCH(FileType, type);
        const auto import = read(sav, survey().bytes(type));
        QVERIFY2(import, import ? "" : qPrintable(describe(import.error())));
        QCOMPARE(import->sink.rows, 8);
        QCOMPARE(import->report.differences, 0);
        QCOMPARE(import->report.cellsCompared, 8 * 7);
        QCOMPARE(column(*import, u"q1"_s).type.value, ColumnType::Code);
        QCOMPARE(column(*import, u"alder"_s).type.value, ColumnType::Code);
        QCOMPARE(column(*import, u"andel"_s).type.value, ColumnType::Number);
        QCOMPARE(column(*import, u"dato"_s).type.value, ColumnType::Date);
        QCOMPARE(column(*import, u"tid"_s).type.value, ColumnType::DateTime);
        QCOMPARE(column(*import, u"kommune"_s).type.value, ColumnType::Code);
        QCOMPARE(numberAt(import->sink.column(u"dato"_s), 0), 19'494.0);
        QCOMPARE(numberAt(import->sink.column(u"tid"_s), 0), 19'494.0 * 86'400.0 + 45'015.0);
    }

    void labelsAndMissingCodesSurvive()
    {
        const auto import = read(sav, survey().bytes(FileType::Sav));
        QVERIFY(import);
        const ColumnPlan &q1 = column(*import, u"q1"_s);
        QCOMPARE(q1.label.text(), u"Foreldreveiledning på kveldstid"_s);
        QCOMPARE(q1.labels.size(), std::size_t(3));
        QCOMPARE(q1.labels[2].label.text(), u"Vet ikke"_s);
        QCOMPARE(q1.missing.value.reason(8.0), std::optional(MissingReason::DontKnow));
        QCOMPARE(q1.missing.value.reason(95.0), std::optional(MissingReason::Other));
        QVERIFY(!q1.missing.value.reason(1.0));
        QCOMPARE(q1.measure.value, MeasureLevel::Nominal);
        const ColumnReceipt &receipt = import->report.columns[0];
        QCOMPARE(receipt.missingFound.size(), std::size_t(2));
        QCOMPARE(receipt.missingFound[0], std::pair(u"8 Vet ikke"_s, qint64(1)));
    }

    void fewTextsBecomeCodesThatKeepTheText()
    {
        const auto import = read(sav, survey().bytes(FileType::Sav));
        QVERIFY(import);
        const ColumnPlan &kommune = column(*import, u"kommune"_s);
        QCOMPARE(kommune.labels.size(), std::size_t(2));
        QCOMPARE(kommune.labels[0].sourceText, u"Ås"_s);
        QCOMPARE(numberAt(import->sink.column(u"kommune"_s), 1), 1.0);
        QVERIFY(isMissing(import->sink.column(u"kommune"_s), 6));
    }

    void taggedMissingsOfStataKeepTagAndLabel()
    {
        StatFile file;
        file.variables = {
            {.name = "q",
             .type = READSTAT_TYPE_INT32,
             .labels = {{.code = 1, .label = "Ja"}, {.tag = 'b', .label = "Ikke spurt"}}},
            {.name = "d", .format = "%td"},
            {.name = "m", .format = "%tm"},
            {.name = "c", .format = "%tc"}};
        file.rows = {{1.0, 23'147.0, 760.0, 1.9e12},
                     {FileCell::tagged('b'), {}, -1.0, FileCell::tagged('a')}};
        const auto import = read(dta, file.bytes(FileType::Dta));
        QVERIFY2(import, import ? "" : qPrintable(describe(import.error())));
        QCOMPARE(import->report.differences, 0);
        const Column &q = import->sink.column(u"q"_s);
        QCOMPARE(missingNumberTag(numberAt(q, 1)), 'b');
        const MissingRule &rule = column(*import, u"q"_s).missing.value;
        QCOMPARE(rule.reasonOfTag('b'), MissingReason::NotAsked);
        QCOMPARE(numberAt(import->sink.column(u"d"_s), 0),
                 double(QDate(1970, 1, 1).daysTo(QDate(1960, 1, 1).addDays(23'147))));
        QCOMPARE(numberAt(import->sink.column(u"m"_s), 0),
                 double(QDate(1970, 1, 1).daysTo(QDate(2023, 5, 1))));
        QCOMPARE(numberAt(import->sink.column(u"m"_s), 1),
                 double(QDate(1970, 1, 1).daysTo(QDate(1959, 12, 1))));
    }

    void manyRowsComeInFullSegments()
    {
        StatFile file;
        file.variables = {{.name = "x"}, {.name = "t", .type = READSTAT_TYPE_STRING, .width = 8}};
        const int rows = int(segmentRows) * 2 + 3;
        for (int i = 0; i < rows; ++i)
            file.rows.push_back({double(i), QByteArray::number(i).constData()});
        const auto import = read(sav, file.bytes(FileType::CompressedSav));
        QVERIFY(import);
        QCOMPARE(import->sink.rows, qint64(rows));
        QCOMPARE(import->sink.segments[0].size(), std::size_t(3));
        QCOMPARE(columnSize(import->sink.segments[1][1]), segmentRows);
        QCOMPARE(columnSize(import->sink.segments[1][2]), qsizetype(3));
        QCOMPARE(import->report.differences, 0);
    }

    void verifyFindsAChangedCell()
    {
        const QByteArray bytes = survey().bytes(FileType::Sav);
        auto import = read(sav, bytes);
        QVERIFY(import);
        std::get<NumberColumn>(import->sink.segments[2][0]).values[3] += 1e-9;
        QBuffer file;
        file.setData(bytes);
        file.open(QIODevice::ReadOnly);
        NullJobControl job;
        const auto report = sav.verify(file, import->plan, import->sink, import->report, job);
        QVERIFY(report);
        QCOMPARE(report->differences, 1);
        QCOMPARE(report->differing[0].row, 4);
    }

    void noRowsIsATableWithoutRows()
    {
        StatFile file = survey();
        file.rows.clear();
        for (const FileType type : {FileType::Sav, FileType::CompressedSav, FileType::Zsav}) {
            const auto import = read(sav, file.bytes(type));
            QVERIFY2(import, import ? "" : qPrintable(describe(import.error())));
            QCOMPARE(import->sink.rows, 0);
        }
    }

    void responseSetsBecomeQuestions()
    {
        StatFile file;
        file.variables = {{.name = "tiltak_a", .label = "Kurs"},
                          {.name = "tiltak_b", .label = "Praksis"},
                          {.name = "nevnt_1"},
                          {.name = "nevnt_2"}};
        file.rows = {{1.0, 0.0, 3.0, 4.0}, {0.0, 1.0, 4.0, {}}};
        const QByteArray text = "$tiltak=D1 1 6 Tiltak TILTAK_A TILTAK_B\n"
                                "$nevnt=C 0  NEVNT_1 NEVNT_2\n$broken=D9 1\n";
        QByteArray record;
        for (const qint32 number : {7, 7, 1, qint32(text.size())})
            record.append(reinterpret_cast<const char *>(&number), 4);
        QByteArray bytes = file.bytes(FileType::Sav);
        const qsizetype end = bytes.lastIndexOf(QByteArray("\xe7\x03\0\0", 4));
        QVERIFY(end > 0);
        bytes.insert(end, record + text);
        const auto import = read(sav, bytes);
        QVERIFY2(import, import ? "" : qPrintable(describe(import.error())));
        QCOMPARE(import->plan.questions.size(), std::size_t(2));
        const QuestionPlan &tiltak = import->plan.questions[0];
        QCOMPARE(tiltak.name, u"tiltak"_s);
        QCOMPARE(tiltak.title.text(), u"Tiltak"_s);
        QCOMPARE(tiltak.kind, QuestionKind::Multiple);
        QCOMPARE(tiltak.columns, (std::vector<int>{0, 1}));
        QCOMPARE(tiltak.itemLabels[1].text(), u"Praksis"_s);
        QCOMPARE(import->plan.questions[1].kind, QuestionKind::Battery);
    }

    void textsThatAreNotWhatTheFileSaysAreReadAsWindows1252()
    {
        StatFile file = survey();
        file.rows[0][5] = "B\xe6rum"; // the file says UTF-8
        const QByteArray bytes = file.bytes(FileType::Sav);
        const auto import = read(sav, bytes);
        QVERIFY2(import, import ? "" : qPrintable(describe(import.error())));
        QCOMPARE(import->plan.text.encoding.value, u"windows-1252"_s);
        QVERIFY(!import->plan.text.encoding.sure);
        QCOMPARE(import->report.differences, 0);

        ImportPlan insists;
        insists.text.encoding.fix(u"UTF-8"_s);
        const auto refused = read(sav, bytes, insists);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TextNotDecodable);
        QCOMPARE(refused.error().arguments, QStringList{u"UTF-8"_s});
    }

    void whatTheUserFixedStays()
    {
        const QByteArray bytes = survey().bytes(FileType::Sav);
        auto import = read(sav, bytes);
        QVERIFY(import);
        ImportPlan changed = import->plan;
        changed.columns[1].type.fix(ColumnType::Number);
        changed.columns[5].type.fix(ColumnType::Text);
        changed.columns[2].role.fix(ColumnRole::Skip);
        changed.columns[0].name = u"q1_2023"_s;
        const auto again = read(sav, bytes, changed);
        QVERIFY(again);
        QCOMPARE(again->plan.columns[1].type.value, ColumnType::Number);
        QCOMPARE(again->plan.columns[0].name, u"q1_2023"_s);
        QCOMPARE(again->sink.variables.size(), std::size_t(6));
        QVERIFY(std::holds_alternative<NumberColumn>(again->sink.column(u"alder"_s)));
        QVERIFY(std::holds_alternative<TextColumn>(again->sink.column(u"kommune"_s)));
        QCOMPARE(again->report.differences, 0);
    }

    void cellsThatAreNoCodesAreListed()
    {
        const QByteArray bytes = survey().bytes(FileType::Sav);
        auto import = read(sav, bytes);
        QVERIFY(import);
        ImportPlan changed = import->plan;
        changed.columns[2].type.fix(ColumnType::Code);
        const auto again = read(sav, bytes, changed);
        QVERIFY(again);
        const ColumnReceipt &receipt = again->report.columns[2];
        QCOMPARE(receipt.notUnderstood, 7);
        QCOMPARE(receipt.notUnderstoodCells[0].text, u"0.5"_s);
        QCOMPARE(receipt.notUnderstoodCells[0].row, 1);
        QCOMPARE(again->report.differences, 0);
    }

    void aPlanForAnotherFileIsRefused()
    {
        const auto import = read(sav, survey().bytes(FileType::Sav));
        QVERIFY(import);
        StatFile other;
        other.variables = {{.name = "x"}};
        other.rows = {{1.0}};
        QBuffer file;
        file.setData(other.bytes(FileType::Sav));
        file.open(QIODevice::ReadOnly);
        NullJobControl job;
        MemorySink sink;
        const auto report = sav.run(file, import->plan, sink, job);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::PlanDoesNotFit);
    }

    void aNameOfLabelsWithoutEndIsReadToItsFieldsEnd()
    {
        StatFile file;
        file.version = 108;
        file.variables = {
            {.name = "q1", .type = READSTAT_TYPE_INT8, .labels = {{.code = 1, .label = "Ja"}}}};
        file.rows = {{1.0}};
        QByteArray bytes = file.bytes(FileType::Dta);
        const qsizetype field = bytes.indexOf(QByteArray("labels0\0\0", 9));
        QVERIFY(field > 0);
        bytes.replace(field, 9, "xxxxxxxxx");
        const auto import = read(dta, bytes);
        QVERIFY(import);
        QCOMPARE(import->report.differences, 0);
        QVERIFY(import->plan.columns[0].labels.empty());
    }

    /// Rows of plain files are read without ReadStat, and compared with what ReadStat reads.
    void plainRowsAreReadAsReadStatReadsThem_data()
    {
        QTest::addColumn<bool>("isCompressed");
        QTest::newRow("compressed") << true;
        QTest::newRow("not compressed") << false;
    }
    void plainRowsAreReadAsReadStatReadsThem()
    {
        QFETCH(bool, isCompressed);
        StatFile file;
        file.variables = {{.name = "tall"},
                          {.name = "sted", .type = READSTAT_TYPE_STRING, .width = 11},
                          {.name = "kode"}};
        for (int i = 0; i < 700; ++i)
            file.rows.push_back({i % 3 ? FileCell(i * 0.25 - 3.0) : FileCell(),
                                 i % 5 ? "Bergen by" : " Oslo  x", double(i % 255 - 128)});
        QByteArray bytes = file.bytes(isCompressed ? FileType::CompressedSav : FileType::Sav);
        bytes.replace("Bergen", QByteArray("Be\0gen", 6));
        const auto import = read(sav, bytes);
        QVERIFY(import);
        QCOMPARE(import->sink.rows, 700);
        QCOMPARE(import->report.cellsCompared, 2'100);
        QCOMPARE(import->report.differences, 0);
        QStringList places;
        for (const ValueLabel &label : import->sink.variables[1].labels)
            places << label.sourceText;
        places.sort();
        QCOMPARE(places, QStringList({u" Oslo  x"_s, u"Begen by"_s}));
    }

    void wrongFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("empty") << QByteArray() << ErrorCode::FileEmpty;
        QTest::addRow("text") << QByteArray("a;b;c\n1;2;3\n") << ErrorCode::FileIsOtherFormat;
        QTest::addRow("zip") << QByteArray("PK\x03\x04rest") << ErrorCode::FileIsOtherFormat;
        QTest::addRow("encrypted")
            << QByteArray("\x1c\0\0\0\0\0\0\0ENCRYPTEDSAV\x15", 21) << ErrorCode::FileEncrypted;
        QTest::addRow("header only") << QByteArray("$FL2") << ErrorCode::FileTruncated;
    }

    void wrongFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const auto import = read(sav, bytes);
        QVERIFY(!import);
        QTEST(import.error().code, "code");
        QVERIFY(!describe(import.error()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStatImporter)
#include "tst_stat_importer.moc"
