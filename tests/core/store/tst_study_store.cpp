// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/store/response_writer.h"
#include "core/store/schema.h"
#include "core/store/study_store.h"
#include "tests/support/generated_importer.h"
#include "tests/support/sample_study.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::store;
using namespace tidemark::test;

namespace {

/// What a file of an earlier version can hold.
Study sampleOf(std::size_t version)
{
    Study study = sampleStudy();
    for (Source &source : study.sources) {
        if (version >= 3)
            break;
        source.design.degreesOfFreedom = {};
        source.design.calibration.reset();
        source.design.replication.reset();
    }
    return study;
}

Connection made(const QString &path)
{
    auto connection = createStudyFile(path);
    if (!connection || !writeNewState(*connection, {}))
        qFatal("cannot make a study");
    return std::move(connection).value();
}

/// Writes the step and reads the study back over the same connection.
Result<Study> writtenAndRead(Connection &connection, const Study &before, const Study &after)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto done = writeStudy(connection, before, after); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return readStudy(connection);
}

} // namespace

class TestStudyStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFieldComesBack()
    {
        Connection connection = made(path());
        const auto read = writtenAndRead(connection, {}, sampleStudy());
        QVERIFY2(read, qPrintable(read ? QString() : describe(read.error())));
        QVERIFY(*read == sampleStudy());
        QCOMPARE(*connection.text("PRAGMA integrity_check"), u"ok"_s);
        QCOMPARE(*connection.text("PRAGMA foreign_key_check"), QString());
    }

    void everyStepWritesExactlyWhatDiffers()
    {
        Connection connection = made(path());
        Study before;
        std::vector<Study> steps = {sampleStudy(), sampleStudy(), sampleStudy(), sampleStudy()};
        std::reverse(steps[1].variables.begin(), steps[1].variables.end());
        steps[1].variables[0].labels.pop_back();
        steps[1].title = {};
        std::swap(steps[2].analyses[0], steps[2].analyses[1]);
        steps[2].links.clear();
        steps[2].questions.pop_back();
        steps[3].sources[0].design.stages.clear();
        steps[3].variables[0].missing.range.reset();
        steps.push_back({});
        for (const Study &after : steps) {
            const auto read = writtenAndRead(connection, before, after);
            QVERIFY2(read, qPrintable(read ? QString() : describe(read.error())));
            QVERIFY(*read == after);
            before = after;
        }
        QCOMPARE(*connection.integer("SELECT count(*) FROM value_labels"), qint64(0));
    }

    void anotherProgramsChangeIsNoticed()
    {
        Connection connection = made(path());
        QVERIFY(writeState(connection, 0, {.revision = 1, .nextNumber = 5}));
        const auto late = writeState(connection, 0, {.revision = 1});
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::StudyChangedElsewhere);
        QCOMPARE(readState(connection)->nextNumber, qint64(5));
    }

    void aNewerFileIsRefusedAndAnOlderOneBroughtUpToDate()
    {
        Connection connection = made(path());
        QVERIFY(writtenAndRead(connection, {}, sampleStudy()));
        std::vector<const char *> next(migrations().begin(), migrations().end());
        next.push_back("ALTER TABLE study ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'");
        QVERIFY(migrate(connection, next));
        QCOMPARE(*fileVersion(connection, next), int(next.size()));
        QCOMPARE(*connection.text("SELECT colour FROM study"), u"blue"_s);
        QVERIFY(*readStudy(connection) == sampleStudy());
        const auto refused = openStudyFile(path(), OpenMode::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StudyNewer);
        QCOMPARE(refused.error().arguments,
                 QStringList({QString::number(next.size()), QString::number(migrations().size())}));
    }

    void aFailedMigrationChangesNothing()
    {
        Connection connection = made(path());
        std::vector<const char *> next(migrations().begin(), migrations().end());
        next.push_back("ALTER TABLE study ADD COLUMN colour TEXT; SELECT nonsense FROM nowhere");
        QVERIFY(!migrate(connection, next));
        QCOMPARE(*fileVersion(connection), int(migrations().size()));
        QVERIFY(!connection.prepare("SELECT colour FROM study"));
    }

    void theStatusOfAFindingComesBack()
    {
        Connection connection = made(path());
        Study study = sampleStudy();
        study.analyses[0].status = FindingStatus::Look;
        study.analyses[1].status = FindingStatus::Holds;
        const auto read = writtenAndRead(connection, {}, study);
        QVERIFY(read);
        QVERIFY(*read == study);
    }

    void everyVersionFromTheFirstOpens()
    {
        // What takes a file of the version back to the one before it.
        const std::vector<const char *> back = {
            "ALTER TABLE analyses DROP COLUMN status",
            "ALTER TABLE sources DROP COLUMN replication;"
            "ALTER TABLE sources DROP COLUMN calibration;"
            "ALTER TABLE sources DROP COLUMN degrees_of_freedom"};
        QCOMPARE(back.size() + 1, migrations().size());
        for (std::size_t version = 1; version <= migrations().size(); ++version) {
            const QString old = m_folder->filePath(u"v%1.tidemark"_s.arg(version));
            {
                Connection connection = made(old);
                QVERIFY(writtenAndRead(connection, {}, sampleOf(version)));
                for (std::size_t step = back.size(); step >= version; --step)
                    QVERIFY(connection.execute(back[step - 1]));
                const QByteArray pragma =
                    "PRAGMA user_version = " + QByteArray::number(qint64(version));
                QVERIFY(connection.execute(pragma.constData()));
            }
            auto connection = openStudyFile(old, OpenMode::ReadWrite);
            QVERIFY(connection);
            QVERIFY(*readStudy(*connection) == sampleOf(version));
        }
    }

    void whatIsNoStudyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::StudyEmpty;
        QTest::newRow("text") << QByteArray("id;q1;q2\n1;2;3\n").repeated(100)
                              << ErrorCode::NotAStudy;
        QTest::newRow("short") << QByteArray("abc") << ErrorCode::NotAStudy;
        QByteArray noise(8192, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char((i * 7919 + i / 3) % 251);
        QTest::newRow("encrypted") << noise << ErrorCode::NotAStudy;
        QTest::newRow("only a header")
            << QByteArray("SQLite format 3\0", 16) << ErrorCode::NotAStudy;
    }

    void whatIsNoStudyIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto opened = openStudyFile(path(), OpenMode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().where.file, u"s.tidemark"_s);
        QFile unchanged(path());
        QVERIFY(unchanged.open(QIODevice::ReadOnly));
        QCOMPARE(unchanged.readAll(), bytes);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        QFile(path()).open(QIODevice::WriteOnly);
        {
            auto other = Connection::open(path(), OpenMode::ReadWrite);
            QVERIFY(other && other->execute("CREATE TABLE t (a)"));
        }
        QCOMPARE(openStudyFile(path(), OpenMode::ReadOnly).error().code, ErrorCode::NotAStudy);
    }

    void aTruncatedStudyIsRefusedAtEveryLength()
    {
        {
            Connection connection = made(path());
            QVERIFY(writtenAndRead(connection, {}, sampleStudy()));
        }
        QFile whole(path());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        whole.close();
        for (qsizetype length = 0; length < bytes.size(); length += 509) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes.first(length));
            file.close();
            const auto opened = openStudyFile(path(), OpenMode::ReadWrite);
            QVERIFY(!opened);
            const auto expected = length == 0 ? ErrorCode::StudyEmpty : ErrorCode::StudyCutOff;
            QCOMPARE(opened.error().code, expected);
        }
    }

    void aFullDiskLeavesWhatWasThere()
    {
        Connection connection = made(path());
        QVERIFY(writtenAndRead(connection, {}, sampleStudy()));
        const auto pages = *connection.integer("PRAGMA page_count");
        QVERIFY(connection.integer(
            QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages + 4)).constData()));
        Study longer = sampleStudy();
        longer.analyses[0].text = LocalText(u"x"_s.repeated(1'000'000));
        const auto read = writtenAndRead(connection, sampleStudy(), longer);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DiskFull);
        QVERIFY(*readStudy(connection) == sampleStudy());
        NullJobControl job;
        Variable variable = plainVariable(90, 1, u"ny"_s, StorageType::Text);
        ResponseWriter writer(connection, {variable}, job);
        auto written = writer.append(0, generatedCells(0, 0, segmentRows));
        written = written ? writer.finish(segmentRows) : written;
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(storedVariables(connection)->empty());
        QCOMPARE(*connection.text("PRAGMA integrity_check"), u"ok"_s);
    }

    void theWriterRefusesCellsThatDoNotFit()
    {
        Connection connection = made(path());
        NullJobControl job;
        const Variable code = plainVariable(90, 1, u"a"_s, StorageType::Code);
        ResponseWriter writer(connection, {code}, job);
        QVERIFY(!writer.append(0, generatedCells(0, 0, 10)));
        QVERIFY(writer.append(0, generatedCells(4, 0, 10)));
        QVERIFY(!writer.finish(11));
    }

private:
    QString path() const { return m_folder->filePath(u"s.tidemark"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStudyStore)
#include "tst_study_store.moc"
