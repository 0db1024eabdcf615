// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>

#include <sys/resource.h>

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

#include "contract_files.h"
#include "core/import/importer.h"
#include "tests/support/cancel_after.h"
#include "tests/support/failing_device.h"
#include "tests/support/memory_sink.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

/// What came of reading a file from end to end.
struct Outcome
{
    ImportPlan plan;
    MemorySink sink;
    ImportReport report;
    std::optional<Error> error = {};
};

Outcome readWhole(const Importer &importer, QIODevice &file, JobControl &job)
{
    Outcome outcome;
    auto plan = importer.propose(file, {}, job);
    if (!plan) {
        outcome.error = plan.error();
        return outcome;
    }
    outcome.plan = plan.value();
    auto report = importer.run(file, outcome.plan, outcome.sink, job);
    if (!report) {
        outcome.error = report.error();
        return outcome;
    }
    auto verified = importer.verify(file, outcome.plan, outcome.sink, report.value(), job);
    if (!verified)
        outcome.error = verified.error();
    else
        outcome.report = verified.value();
    return outcome;
}

Outcome readWhole(const Importer &importer, QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    NullJobControl job;
    return readWhole(importer, buffer, job);
}

/// A shorter file with all that the whole one has: same plan, same answers.
bool holdsTheSame(const Importer &importer, QByteArray content, const Outcome &shorter,
                  const Outcome &whole)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    NullJobControl job;
    const auto verified = importer.verify(buffer, whole.plan, whole.sink, whole.report, job);
    return shorter.plan == whole.plan && verified && verified->differences == 0;
}

QString describeDifference(const Outcome &outcome, const QByteArray &bytes, qsizetype at)
{
    const auto &cells = outcome.report.differing;
    const QString cell = cells.empty() ? QString() : cells[0].text + u" | "_s + cells[0].stored;
    return u"%3 (%1 at %2)"_s.arg(QString::fromLatin1(bytes.toHex())).arg(at).arg(cell);
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

/// What every importer promises, asked of each with small files of its kind.
class TestImporterContract final : public QObject
{
    Q_OBJECT

private:
    static std::vector<ContractFile> files()
    {
        std::vector<ContractFile> all = textContractFiles();
        for (ContractFile &file : workbookContractFiles())
            all.push_back(std::move(file));
        for (ContractFile &file : statContractFiles())
            all.push_back(std::move(file));
        return all;
    }

    static void addRows()
    {
        QTest::addColumn<int>("index");
        const auto all = files();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << int(i);
    }

private Q_SLOTS:
    void everyImporterSaysWhatItIs()
    {
        for (const Importer *importer : allImporters()) {
            QVERIFY(!importer->formatName().isEmpty());
            QVERIFY(!importer->suffixes().isEmpty());
            QCOMPARE(importerById(importer->id()), importer);
        }
    }

    void theFormatIsRecognised_data() { addRows(); }
    void theFormatIsRecognised()
    {
        QFETCH(int, index);
        ContractFile file = files()[std::size_t(index)];
        QBuffer buffer(&file.content);
        buffer.open(QIODevice::ReadOnly);
        const Importer *importer = importerFor(buffer, file.name);
        QVERIFY(importer);
        QCOMPARE(importer->id(), file.importer);
    }

    void theWholeFileIsReadAndCheckedCellByCell_data() { addRows(); }
    void theWholeFileIsReadAndCheckedCellByCell()
    {
        QFETCH(int, index);
        const ContractFile file = files()[std::size_t(index)];
        const Outcome outcome = readWhole(*importerById(file.importer), file.content);
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(describe(*outcome.error)) : "");
        QCOMPARE(outcome.plan.format, file.importer);
        QCOMPARE(outcome.plan.rows, file.rows);
        QCOMPARE(int(outcome.plan.columns.size()), file.columns);
        QCOMPARE(outcome.sink.rows, file.rows);
        QCOMPARE(outcome.report.rows, file.rows);
        QCOMPARE(outcome.report.columns.size(), outcome.sink.variables.size());
        QCOMPARE(outcome.report.cellsCompared, file.rows * file.columns);
        QCOMPARE(outcome.report.differences, qint64(0));
    }

    void aChangedCellIsFound_data() { addRows(); }
    void aChangedCellIsFound()
    {
        QFETCH(int, index);
        ContractFile file = files()[std::size_t(index)];
        const Importer &importer = *importerById(file.importer);
        Outcome outcome = readWhole(importer, file.content);
        QVERIFY(!outcome.error);
        Column &first = outcome.sink.segments.front().front();
        if (auto *codes = std::get_if<CodeColumn>(&first))
            *codes = makeCodeColumn(std::vector<std::int32_t>(std::size_t(codes->size()), 77'777));
        else if (auto *numbers = std::get_if<NumberColumn>(&first))
            numbers->values.assign(numbers->values.size(), 77'777.0);
        else
            std::get<TextColumn>(first).dictionary.assign(
                std::get<TextColumn>(first).dictionary.size(), u"something else"_s);
        QBuffer buffer(&file.content);
        buffer.open(QIODevice::ReadOnly);
        NullJobControl job;
        const auto verified =
            importer.verify(buffer, outcome.plan, outcome.sink, outcome.report, job);
        QVERIFY(verified);
        QCOMPARE(verified.value().differences, file.rows);
        QCOMPARE(qint64(verified.value().differing.size()), file.rows);
    }

    void theUsersChoicesSurviveASecondLook_data() { addRows(); }
    void theUsersChoicesSurviveASecondLook()
    {
        QFETCH(int, index);
        ContractFile file = files()[std::size_t(index)];
        const Importer &importer = *importerById(file.importer);
        ImportPlan plan = readWhole(importer, file.content).plan;
        plan.columns.front().name = u"renamed"_s;
        plan.columns.front().role.fix(ColumnRole::Background);
        plan.columns.front().measure.fix(MeasureLevel::Ordinal);
        QBuffer buffer(&file.content);
        buffer.open(QIODevice::ReadOnly);
        NullJobControl job;
        const auto again = importer.propose(buffer, plan, job);
        QVERIFY(again);
        QCOMPARE(again.value().columns.front().name, u"renamed"_s);
        QCOMPARE(again.value().columns.front().role.value, ColumnRole::Background);
        QCOMPARE(again.value().columns.front().measure.value, MeasureLevel::Ordinal);
    }

    void cancelAtAnyPollStops_data() { addRows(); }
    void cancelAtAnyPollStops()
    {
        QFETCH(int, index);
        ContractFile file = files()[std::size_t(index)];
        const Importer &importer = *importerById(file.importer);
        CancelAfter never(1'000'000);
        QBuffer buffer(&file.content);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(!readWhole(importer, buffer, never).error);
        QVERIFY(never.polls() > 0);
        for (int poll = 0; poll < never.polls(); ++poll) {
            CancelAfter job(poll);
            const Outcome outcome = readWhole(importer, buffer, job);
            QVERIFY(outcome.error);
            QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
        }
    }

    void aDeviceThatFailsIsAnError_data() { addRows(); }
    void aDeviceThatFailsIsAnError()
    {
        QFETCH(int, index);
        const ContractFile file = files()[std::size_t(index)];
        const Importer &importer = *importerById(file.importer);
        for (qint64 bytes = 0; bytes < file.content.size(); ++bytes) {
            FailingDevice device(file.content, bytes);
            NullJobControl job;
            QVERIFY2(readWhole(importer, device, job).error, qPrintable(QString::number(bytes)));
            QVERIFY(!importer.propose(device, {}, job));
        }
    }

    /// The plan of the whole file with the bytes of a broken one: nothing crashes, and less than
    /// the whole is never taken for it.
    void aFileCutAnywhereIsNoticed_data() { addRows(); }
    void aFileCutAnywhereIsNoticed()
    {
        QFETCH(int, index);
        const ContractFile file = files()[std::size_t(index)];
        const Importer &importer = *importerById(file.importer);
        const Outcome whole = readWhole(importer, file.content);
        for (qsizetype bytes = 0; bytes < file.content.size(); ++bytes) {
            const Outcome cut = readWhole(importer, file.content.first(bytes));
            const bool atLineEnd = file.isText && bytes > 0 && cut.report.issues.empty();
            if (cut.error || !cut.report.issues.empty() || !cut.plan.issues.empty())
                continue;
            // what is cut off may be padding
            if (!file.isText && holdsTheSame(importer, file.content.first(bytes), cut, whole))
                continue;
            if (file.recordSize > 0 && bytes % file.recordSize == 0)
                continue;
            QVERIFY2(atLineEnd && cut.sink.rows < whole.sink.rows,
                     qPrintable(QString::number(bytes)));
            const QByteArray kept = file.content.first(bytes);
            QVERIFY2(kept.endsWith('\n') || kept.endsWith('\r')
                         || kept.endsWith(QByteArrayView("\n\0", 2))
                         || kept.endsWith(QByteArrayView("\r\0", 2)),
                     qPrintable(QString::number(bytes)));
        }
    }

    void anotherKindOfFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Dette er ikke noe datasett.\nBare tekst.\n");
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0\0\0", 10);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20);
        QTest::newRow("zeros") << QByteArray(5'000, '\0');
        QTest::newRow("high bytes") << QByteArray(5'000, '\xff');
    }
    void anotherKindOfFileIsRefused()
    {
        QFETCH(QByteArray, content);
        const bool isText = content.startsWith("Dette") || content.startsWith('\xff');
        for (const Importer *importer : allImporters()) {
            const Outcome outcome = readWhole(*importer, content);
            const bool mayRead = importer->id() == u"csv"_s && isText;
            QVERIFY2(outcome.error || mayRead, qPrintable(importer->id()));
            QVERIFY(!outcome.error || !describe(*outcome.error).isEmpty());
        }
        for (const ContractFile &file : files()) {
            if (content.isEmpty() || file.isText)
                continue;
            QByteArray mixed = file.content.first(file.content.size() / 2) + content;
            const Outcome outcome = readWhole(*importerById(file.importer), mixed);
            QVERIFY2(outcome.error || outcome.report.differences == 0, qPrintable(file.name));
        }
    }

    /// Counts, widths and offsets of a header that no real file has: they take neither memory nor
    /// time.
    void absurdNumbersAreRefusedOrReadWithoutHarm_data() { addRows(); }
    void absurdNumbersAreRefusedOrReadWithoutHarm()
    {
        QFETCH(int, index);
        const ContractFile file = files()[std::size_t(index)];
        const Importer &importer = *importerById(file.importer);
        const long before = peakMegabytes();
        const std::array numbers = {QByteArray("\xff\xff\xff\x7f"), QByteArray("\x7f\xff\xff\xff"),
                                    QByteArray("\xff\xff\xff\xff"), QByteArray("\0\0\0\0", 4),
                                    QByteArray("9999")};
        for (const QByteArray &number : numbers) {
            for (qsizetype at = 0;
                 at + number.size() <= std::min<qsizetype>(file.content.size(), 3'000); ++at) {
                QByteArray absurd = file.content;
                absurd.replace(at, number.size(), number);
                QElapsedTimer timer;
                timer.start();
                const Outcome outcome = readWhole(importer, absurd);
                QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(at)));
                QVERIFY2(outcome.error || outcome.report.differences == 0,
                         qPrintable(describeDifference(outcome, number, at)));
            }
        }
        QVERIFY2(peakMegabytes() - before < 400, qPrintable(QString::number(peakMegabytes())));
    }

    void noiseIsRefusedOrReadWithoutHarm_data() { addRows(); }
    void noiseIsRefusedOrReadWithoutHarm()
    {
        QFETCH(int, index);
        const ContractFile file = files()[std::size_t(index)];
        const Importer &importer = *importerById(file.importer);
        quint32 state = 12'345;
        for (int round = 0; round < 200; ++round) {
            QByteArray noisy = file.content;
            for (int k = 0; k < 5; ++k) {
                state = state * 1'664'525u + 1'013'904'223u;
                noisy[qsizetype(state >> 8) % noisy.size()] = char(state >> 24);
            }
            const Outcome outcome = readWhole(importer, noisy);
            QVERIFY2(outcome.error || outcome.report.differences == 0,
                     qPrintable(describeDifference(outcome, noisy, round)));
        }
    }
};

QTEST_GUILESS_MAIN(TestImporterContract)
#include "tst_importer_contract.moc"
