// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

#include "core/project/project_session.h"
#include "core/store/segment.h"
#include "core/store/sqlite_db.h"
#include "tests/support/cancel_after.h"
#include "tests/support/generated_importer.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

using Session = std::unique_ptr<ProjectSession>;

Session opened(Result<Session> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(result).value();
}

Result<ImportOutcome> imported(ProjectSession &session, qint64 rows, int columns, JobControl &job,
                               const GeneratedImporter &importer = {})
{
    QBuffer file;
    file.setData("any bytes");
    file.open(QIODevice::ReadOnly);
    return session.importWith(importer, file, generatedPlan(u"2023"_s, rows, columns), job);
}

#ifdef Q_OS_UNIX
/// No file can grow beyond `bytes`, as if the disk were full.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before = {};
};
#endif

} // namespace

class TestStudySafety final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cancelAtAnyLookLeavesTheStudyAsItWas()
    {
        const Session session = opened(ProjectSession::create(path()));
        NullJobControl patient;
        QVERIFY(imported(*session, 100, 4, patient));
        const auto before = session->study();
        const quint64 revision = session->revision();
        int look = 0;
        for (;; ++look) {
            CancelAfter job(look);
            const auto outcome = imported(*session, 70'000, 3, job);
            if (outcome)
                break;
            QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
            QVERIFY(*session->study() == *before);
            QCOMPARE(session->revision(), revision);
        }
        QVERIFY(look > 10);
        QVERIFY(session->check(patient)->findings.empty());
    }

    void cancelAtAnyLookStopsASnapshotACopyAndACheck()
    {
        const Session session = opened(ProjectSession::create(path()));
        NullJobControl patient;
        QVERIFY(imported(*session, 70'000, 4, patient));
        CancelAfter job(0);
        QCOMPARE(session->snapshot({session->study()->variables[3].id}, job).error().code,
                 ErrorCode::Cancelled);
        const QString copy = m_folder->filePath(u"kopi.tidemark"_s);
        QCOMPARE(session->copyTo(copy, job).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(session->check(job).error().code, ErrorCode::Cancelled);
        QVERIFY(session->check(patient)->findings.empty());
    }

    void anImporterThatFailsLeavesNothing()
    {
        const Session session = opened(ProjectSession::create(path()));
        GeneratedImporter importer;
        importer.beforePiece = [](qint64 piece) {
            return piece == 5 ? Result<void>(Error{ErrorCode::FileTruncated}) : Result<void>();
        };
        NullJobControl job;
        const auto outcome = imported(*session, 200'000, 3, job, importer);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::FileTruncated);
        QVERIFY(*session->study() == Study());
        QVERIFY(session->check(job)->findings.empty());
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheStudyAsItWas()
    {
        const Session session = opened(ProjectSession::create(path()));
        NullJobControl job;
        QVERIFY(imported(*session, 100, 4, job));
        const auto before = session->study();
        const InsertAnalysis large{SavedAnalysis{session->newId<AnalysisId>(),
                                                 SavedKind::Note,
                                                 {},
                                                 LocalText(u"x"_s.repeated(2'000'000))}};
        {
            const SmallDisk disk(QFileInfo(path()).size() + 100'000);
            QVERIFY(!session->apply(large));
            QVERIFY(!imported(*session, 500'000, 6, job));
            QVERIFY(*session->study() == *before);
        }
        QVERIFY(session->apply(large));
        QVERIFY(imported(*session, 1000, 4, job));
        QVERIFY(session->check(job)->findings.empty());
    }
#endif

    void aDamagedSegmentIsNamedAndTheRestUsable()
    {
        Session session = opened(ProjectSession::create(path()));
        NullJobControl job;
        QVERIFY(imported(*session, 150'000, 5, job));
        const std::vector<VariableId> ids = {session->study()->variables[3].id,
                                             session->study()->variables[4].id};
        session.reset();
        {
            auto connection = store::Connection::open(path(), store::OpenMode::ReadWrite);
            QVERIFY(connection);
            const auto key = QByteArray::number(store::segmentKey(ids[0], 1));
            QVERIFY(connection->execute(
                QByteArray("UPDATE segments SET bytes = zeroblob(length(bytes)) WHERE key = " + key)
                    .constData()));
        }
        session = opened(ProjectSession::open(path()));
        const auto snapshot = session->snapshot(ids, job);
        QVERIFY(snapshot);
        QCOMPARE((*snapshot)->issues.size(), std::size_t(1));
        const Issue &issue = (*snapshot)->issues[0];
        QCOMPARE(issue.code, IssueCode::SegmentDamaged);
        QCOMPARE(issue.arguments, QStringList({u"Kommuner 2023"_s, u"65537"_s, u"131072"_s}));
        QCOMPARE(issue.where.variable, u"v3"_s);
        QVERIFY(!describe(issue).isEmpty());
        const Column &column = *(*snapshot)->column(ids[0]);
        const Column cells = generatedCells(3, 0, 150'000);
        for (qsizetype row = 0; row < 150'000; ++row) {
            const bool isDamaged = row >= 65'536 && row < 131'072;
            QCOMPARE(isMissing(column, row), isDamaged || isMissing(cells, row));
        }
        QCOMPARE(GeneratedImporter::differences(*(*snapshot)->column(ids[1]),
                                                generatedCells(4, 0, 150'000)),
                 0);
        const auto check = session->check(job);
        QVERIFY(check);
        QCOMPARE(check->findings.size(), std::size_t(1));
        QCOMPARE(check->columnsChecked, qint64(5));
    }

    void aMissingSegmentIsFoundByTheCheck()
    {
        Session session = opened(ProjectSession::create(path()));
        NullJobControl job;
        QVERIFY(imported(*session, 70'000, 4, job));
        const VariableId id = session->study()->variables[1].id;
        session.reset();
        {
            auto connection = store::Connection::open(path(), store::OpenMode::ReadWrite);
            const auto key = QByteArray::number(store::segmentKey(id, 1));
            QVERIFY(connection
                    && connection->execute(
                        QByteArray("DELETE FROM segments WHERE key = " + key).constData()));
        }
        session = opened(ProjectSession::open(path()));
        const auto check = session->check(job);
        QVERIFY(check);
        QCOMPARE(check->findings.size(), std::size_t(2));
        QCOMPARE(check->findings[0].code, IssueCode::SegmentDamaged);
        QCOMPARE(check->findings[1].code, IssueCode::RowCountDiffers);
    }

    void bytesOverwrittenAnywhereNeverCrash()
    {
        Session session = opened(ProjectSession::create(path()));
        NullJobControl job;
        QVERIFY(imported(*session, 300, 5, job));
        session.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QRandomGenerator random(20'231);
        const QString broken = m_folder->filePath(u"broken.tidemark"_s);
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = whole;
            const auto at = random.bounded(int(bytes.size()) - 64);
            for (int i = 0; i < 1 + round % 64; ++i)
                bytes[at + i] = char(random.bounded(256));
            QFile out(broken);
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate)
                    && out.write(bytes) == bytes.size());
            out.close();
            const auto result = ProjectSession::open(broken);
            if (!result) {
                QVERIFY(!describe(result.error()).isEmpty());
                continue;
            }
            std::vector<VariableId> ids;
            for (const Variable &variable : (*result)->study()->variables)
                ids.push_back(variable.id);
            (void)(*result)->snapshot(ids, job);
            (void)(*result)->check(job);
        }
    }

private:
    QString path() const
    {
        return m_folder->filePath(u"studie.tidemark"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStudySafety)
#include "tst_study_safety.moc"
