// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include "core/import/recipe.h"
#include "core/project/project_session.h"
#include "tests/support/generated_importer.h"
#include "tests/support/sample_study.h"

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

Result<ImportOutcome> imported(ProjectSession &session, const QString &wave, qint64 rows,
                               int columns = 5)
{
    QBuffer file;
    file.setData("any bytes");
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    return session.importWith(GeneratedImporter(), file, generatedPlan(wave, rows, columns), job);
}

InsertAnalysis note(ProjectSession &session, const QString &text)
{
    return {SavedAnalysis{session.newId<AnalysisId>(), SavedKind::Note, {}, LocalText(text)}};
}

AddVariable recodeOf(ProjectSession &session, const Variable &from)
{
    Variable variable;
    variable.id = session.newId<VariableId>();
    variable.source = from.source;
    variable.name = u"topp"_s;
    variable.recode = Recode{from.id, CombineCodes{{{{4, 5}, 1}, {{1, 2, 3}, 0}}}};
    return {variable};
}

} // namespace

class TestProjectSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewStudyIsEmptyAndPrivate()
    {
        const Session session = opened(ProjectSession::create(path()));
        QVERIFY(*session->study() == Study());
        QVERIFY(!session->isUnsaved());
        QVERIFY(!session->readOnlyReason());
        QCOMPARE(QFile::permissions(path())
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
    }

    void nothingIsOverwritten()
    {
        QVERIFY(ProjectSession::create(path()));
        const auto second = ProjectSession::create(path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::FileExists);
    }

    void aChangeIsInTheFileAtOnce()
    {
        const Session session = opened(ProjectSession::create(path()));
        QVERIFY(session->apply(note(*session, u"Første"_s)));
        const Session reader = opened(ProjectSession::open(path()));
        QVERIFY(*reader->study() == *session->study());
        QCOMPARE(reader->revision(), quint64(1));
    }

    void undoAndRedoSurviveOpening()
    {
        Session session = opened(ProjectSession::create(path()));
        QVERIFY(imported(*session, u"2021"_s, 100));
        const auto before = session->study();
        auto inverse = session->apply(note(*session, u"Merk"_s));
        QVERIFY(inverse);
        const auto after = session->study();
        auto again = session->apply(*inverse);
        QVERIFY(again);
        QVERIFY(*session->study() == *before);
        QVERIFY(session->apply(*again));
        QVERIFY(*session->study() == *after);
        session.reset();
        session = opened(ProjectSession::open(path()));
        QVERIFY(*session->study() == *after);
        QCOMPARE(session->revision(), quint64(4));
    }

    void theJournalReplaysToTheSameStudy()
    {
        const Session session = opened(ProjectSession::create(path()));
        QVERIFY(imported(*session, u"2021"_s, 70'000));
        QVERIFY(session->apply(recodeOf(*session, session->study()->variables[3])));
        const auto undo = session->apply(note(*session, u"Merk"_s));
        QVERIFY(undo);
        QVERIFY(session->apply(*undo));
        const auto journal = session->journal();
        QVERIFY(journal);
        Study replayed;
        for (const JournalEntry &entry : *journal)
            QVERIFY(apply(replayed, entry.change));
        QVERIFY(replayed == *session->study());
        QCOMPARE(journal->back().revision, session->revision());
        QVERIFY(journal->back().time.isValid());
    }

    void aRefusedChangeLeavesNoTrace()
    {
        const Session session = opened(ProjectSession::create(path()));
        QVERIFY(!session->apply(RemoveSource{{77}}));
        QCOMPARE(session->revision(), quint64(0));
        QVERIFY(session->journal()->empty());
    }

    void anImportBringsEveryCell()
    {
        const Session session = opened(ProjectSession::create(path()));
        const auto outcome = imported(*session, u"2023"_s, 150'000);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : describe(outcome.error())));
        QCOMPARE(outcome->report.differences, qint64(0));
        QCOMPARE(outcome->report.cellsCompared, qint64(5 * 150'000));
        const auto study = session->study();
        QCOMPARE(study->sources.size(), std::size_t(1));
        QCOMPARE(study->sources[0].file.sha256.size(), qsizetype(64));
        const auto plan = planFromRecipe(study->sources[0].file.recipe.toUtf8());
        QVERIFY(plan && *plan == generatedPlan(u"2023"_s, 150'000, 5));
        QCOMPARE(study->questions.size(), std::size_t(5));
        QCOMPARE(study->questions[0].kind, QuestionKind::Background);
        QCOMPARE(study->questions[4].kind, QuestionKind::Single);
        QVERIFY(study->sources[0].unitId == study->variables[0].id);
        QVERIFY(study->sources[0].design.weight == study->variables[1].id);
        std::vector<VariableId> ids;
        for (const Variable &variable : study->variables)
            ids.push_back(variable.id);
        NullJobControl job;
        const auto snapshot = session->snapshot(ids, job);
        QVERIFY(snapshot);
        QVERIFY((*snapshot)->issues.empty());
        for (int column = 0; column < 5; ++column) {
            const Column &stored = *(*snapshot)->column(ids[std::size_t(column)]);
            QCOMPARE(GeneratedImporter::differences(stored, generatedCells(column, 0, 150'000)), 0);
        }
    }

    void piecesOfAnySizeBecomeTheSameColumns()
    {
        const Session session = opened(ProjectSession::create(path()));
        GeneratedImporter importer;
        importer.pieceRows = 10'007;
        QBuffer file;
        file.open(QIODevice::ReadOnly);
        NullJobControl job;
        const auto outcome =
            session->importWith(importer, file, generatedPlan(u"2021"_s, 140'000, 4), job);
        QVERIFY(outcome);
        QCOMPARE(outcome->report.differences, qint64(0));
    }

    void aStagedImportTouchesTheStudyOnlyWhenApplied()
    {
        const Session session = opened(ProjectSession::create(path()));
        QBuffer file;
        file.open(QIODevice::ReadOnly);
        NullJobControl job;
        const auto staged = session->stageWith(GeneratedImporter(), file,
                                               generatedPlan(u"2021"_s, 70'000, 4), job);
        QVERIFY(staged);
        QCOMPARE(staged->report.differences, qint64(0));
        QVERIFY(session->study()->sources.empty());
        const quint64 before = session->revision();
        const auto inverse = session->apply(staged->change);
        QVERIFY(inverse);
        QCOMPARE(session->revision(), before + 1);
        QCOMPARE(session->study()->sources.size(), std::size_t(1));
        const auto snapshot = session->snapshot({session->study()->variables[0].id}, job);
        QVERIFY(snapshot);
        QVERIFY((*snapshot)->issues.empty());
        QVERIFY(session->apply(*inverse));
        QVERIFY(session->study()->sources.empty());
    }

    void recodesAreComputedAndFollowTheirDefinition()
    {
        const Session session = opened(ProjectSession::create(path()));
        QVERIFY(imported(*session, u"2021"_s, 70'000));
        AddVariable change = recodeOf(*session, session->study()->variables[3]);
        QVERIFY(session->apply(change));
        NullJobControl job;
        auto snapshot = session->snapshot({change.value.id}, job);
        QVERIFY(snapshot);
        const Column cells = generatedCells(3, 0, 70'000);
        const Column *computed = (*snapshot)->column(change.value.id);
        for (qsizetype row = 0; row < 70'000; ++row) {
            if (isMissing(cells, row))
                QVERIFY(isMissing(*computed, row));
            else
                QCOMPARE(numberAt(*computed, row), numberAt(cells, row) >= 4 ? 1.0 : 0.0);
        }
        std::get<CombineCodes>(change.value.recode->rule).groups[0].to = 7;
        QVERIFY(session->apply(SetVariable{change.value}));
        snapshot = session->snapshot({change.value.id}, job);
        QVERIFY(snapshot);
        const auto seven = [&](qsizetype row) {
            return numberAt(*(*snapshot)->column(change.value.id), row) == 7.0;
        };
        QVERIFY(seven(3) == (numberAt(cells, 3) >= 4));
    }

    void storedColumnsAreSharedBetweenRevisions()
    {
        const Session session = opened(ProjectSession::create(path()));
        QVERIFY(imported(*session, u"2021"_s, 1000));
        const VariableId id = session->study()->variables[3].id;
        NullJobControl job;
        const auto first = session->snapshot({id}, job);
        QVERIFY(session->apply(note(*session, u"x"_s)));
        const auto second = session->snapshot({id}, job);
        QVERIFY(first && second);
        QCOMPARE((*first)->columns.at(id).get(), (*second)->columns.at(id).get());
        QCOMPARE((*second)->revision, (*first)->revision + 1);
    }

    void pagesShowTheRowsAskedFor()
    {
        const Session session = opened(ProjectSession::create(path()));
        const auto outcome = imported(*session, u"2021"_s, 140'000);
        QVERIFY(outcome);
        const auto study = session->study();
        const std::vector<VariableId> ids = {study->variables[0].id, study->variables[1].id,
                                             study->variables[4].id};
        const auto page = session->page(outcome->source, 65'500, 65'600, ids);
        QVERIFY(page);
        QCOMPARE(page->from, 65'500);
        QCOMPARE(page->rows, 100);
        const std::vector<int> columns = {0, 1, 4};
        for (std::size_t i = 0; i < columns.size(); ++i)
            QCOMPARE(GeneratedImporter::differences(page->columns[i],
                                                    generatedCells(columns[i], 65'500, 100)),
                     0);
        const auto end = session->page(outcome->source, 139'990, 999'999, ids);
        QVERIFY(end);
        QCOMPARE(end->rows, 10);
        const auto beyond = session->page(outcome->source, 200'000, 200'010, ids);
        QVERIFY(beyond);
        QCOMPARE(beyond->rows, 0);
    }

    void aRemovedSourceComesBackUntilTheStudyIsCompacted()
    {
        const Session session = opened(ProjectSession::create(path()));
        const auto outcome = imported(*session, u"2021"_s, 100'000, 20);
        QVERIFY(outcome);
        const auto whole = session->study();
        const auto undo = session->apply(RemoveSource{outcome->source});
        QVERIFY(undo);
        QVERIFY(session->study()->variables.empty());
        QVERIFY(session->apply(*undo));
        QVERIFY(*session->study() == *whole);
        NullJobControl job;
        QVERIFY(session->snapshot({whole->variables[3].id}, job));
        QVERIFY(session->apply(RemoveSource{outcome->source}));
        const auto report = session->compact(job);
        QVERIFY(report);
        QCOMPARE(report->columnsRemoved, qint64(20));
        QVERIFY(report->bytesAfter < report->bytesBefore / 4);
        const auto late = session->apply(*undo);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::DataRemoved);
        QVERIFY(session->study()->variables.empty());
    }

    void closingRemovesTheAnswersOfRemovedSources()
    {
        Session session = opened(ProjectSession::create(path()));
        const auto outcome = imported(*session, u"2021"_s, 1000);
        QVERIFY(outcome);
        QVERIFY(session->apply(RemoveSource{outcome->source}));
        session.reset();
        session = opened(ProjectSession::open(path()));
        NullJobControl job;
        const auto check = session->check(job);
        QVERIFY(check);
        QVERIFY(check->findings.empty());
    }

    void numbersAreNeverUsedTwice()
    {
        Session session = opened(ProjectSession::create(path()));
        QVERIFY(imported(*session, u"2021"_s, 10));
        const qint64 last = session->newId<VariableId>().value;
        QVERIFY(session->apply(note(*session, u"x"_s)));
        session.reset();
        session = opened(ProjectSession::open(path()));
        QVERIFY(session->newId<AnalysisId>().value > last + 1);
    }

    void theSecondOpenerReadsAndSaysWhy()
    {
        Session first = opened(ProjectSession::create(path()));
        Session second = opened(ProjectSession::open(path()));
        QVERIFY(second->readOnlyReason());
        QCOMPARE(second->readOnlyReason()->kind, ReadOnlyReason::Kind::OpenElsewhere);
        QCOMPARE(second->readOnlyReason()->processId, QCoreApplication::applicationPid());
        QVERIFY(describe(*second->readOnlyReason())
                    .contains(QString::number(QCoreApplication::applicationPid())));
        const auto refused = second->apply(note(*second, u"x"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StudyReadOnly);
        QCOMPARE(imported(*second, u"2021"_s, 10).error().code, ErrorCode::StudyReadOnly);
        first.reset();
        second.reset();
        QVERIFY(!opened(ProjectSession::open(path()))->readOnlyReason());
    }

    void aProtectedFileIsReadOnly()
    {
        opened(ProjectSession::create(path())).reset();
        QFile::setPermissions(path(), QFile::ReadOwner);
        if (QFileInfo(path()).isWritable())
            QSKIP("this user may write everything");
        const Session session = opened(ProjectSession::open(path()));
        QCOMPARE(session->readOnlyReason()->kind, ReadOnlyReason::Kind::FileIsProtected);
    }

    void anUnsavedStudyIsOfferedAfterACrashAndGetsAName()
    {
        const QString folder = m_folder->filePath(u"recovery"_s);
        Session session = opened(ProjectSession::createUnsaved(folder));
        QVERIFY(session->isUnsaved());
        SetStudyInfo info = studyInfo(*session->study());
        info.title = LocalText(u"Uten navn"_s);
        QVERIFY(session->apply(info));
        QVERIFY(recoverableStudies(folder).empty()); // still open
        session.reset();
        const auto found = recoverableStudies(folder);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].title.text(), u"Uten navn"_s);
        session = opened(ProjectSession::open(found[0].path));
        QVERIFY(session->isUnsaved());
        NullJobControl job;
        QVERIFY(session->saveAs(path(), job));
        QVERIFY(!session->isUnsaved());
        QCOMPARE(session->path(), QFileInfo(path()).canonicalFilePath());
        QVERIFY(session->apply(note(*session, u"etter"_s)));
        QVERIFY(recoverableStudies(folder).empty());
        QVERIFY(!QFile::exists(found[0].path));
        const auto study = session->study();
        session.reset();
        QVERIFY(*opened(ProjectSession::open(path()))->study() == *study);
    }

    void anUnsavedStudyWithoutContentVanishes()
    {
        const QString folder = m_folder->filePath(u"recovery"_s);
        const QString file = opened(ProjectSession::createUnsaved(folder))->path();
        QVERIFY(!QFile::exists(file));
    }

    void aDiscardedStudyIsGone()
    {
        const QString folder = m_folder->filePath(u"recovery"_s);
        Session session = opened(ProjectSession::createUnsaved(folder));
        QVERIFY(session->apply(note(*session, u"x"_s)));
        const QString file = session->path();
        QCOMPARE(discardRecoverable(file).error().code, ErrorCode::StudyInUse);
        session.reset();
        QVERIFY(discardRecoverable(file));
        QVERIFY(recoverableStudies(folder).empty());
    }

    void aCopyHoldsNoRemovedAnswersAndTheSessionStays()
    {
        const Session session = opened(ProjectSession::create(path()));
        const auto outcome = imported(*session, u"2021"_s, 50'000);
        QVERIFY(outcome && imported(*session, u"2023"_s, 1000));
        QVERIFY(session->apply(RemoveSource{outcome->source}));
        const QString copy = m_folder->filePath(u"kopi.tidemark"_s);
        NullJobControl job;
        QVERIFY(session->copyTo(copy, job));
        QCOMPARE(session->path(), QFileInfo(path()).canonicalFilePath());
        QVERIFY(QFileInfo(copy).size() < QFileInfo(path()).size() / 2);
        const Session other = opened(ProjectSession::open(copy));
        QVERIFY(*other->study() == *session->study());
        QVERIFY(other->check(job)->findings.empty());
        QCOMPARE(session->copyTo(path(), job).error().code, ErrorCode::StudyInUse);
    }

    void savingOverAStudyOpenElsewhereIsRefused()
    {
        const Session session = opened(ProjectSession::create(path()));
        const QString taken = m_folder->filePath(u"annen.tidemark"_s);
        const Session other = opened(ProjectSession::create(taken));
        NullJobControl job;
        QCOMPARE(session->saveAs(taken, job).error().code, ErrorCode::StudyInUse);
        QVERIFY(session->apply(note(*session, u"x"_s)));
    }

    void snapshotsAndEditsGoOnDuringAnImport()
    {
        const Session session = opened(ProjectSession::create(path()));
        QVERIFY(imported(*session, u"2021"_s, 100'000));
        const VariableId id = session->study()->variables[0].id;
        std::atomic<bool> isDone = false;
        std::thread importing([&] {
            QVERIFY(imported(*session, u"2023"_s, 600'000, 12));
            isDone = true;
        });
        int rounds = 0;
        NullJobControl job;
        while (!isDone || rounds < 3) {
            QVERIFY(session->snapshot({id}, job));
            QVERIFY(session->page(session->study()->sources[0].id, 5, 50, {id}));
            QVERIFY(session->apply(note(*session, u"x"_s)));
            ++rounds;
        }
        importing.join();
        QCOMPARE(session->study()->sources.size(), std::size_t(2));
        QVERIFY(session->check(job)->findings.empty());
    }

private:
    QString path() const { return m_folder->filePath(u"studie æøå.tidemark"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProjectSession)
#include "tst_project_session.moc"
