// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/project_session.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

using Session = std::unique_ptr<ProjectSession>;

Session opened(Result<Session> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(result).value();
}

} // namespace

/// Imports in a process of their own, killed without warning.
class TestKilledImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentTheStudyHasAllOfTheWaveOrNothing()
    {
        opened(ProjectSession::create(path())).reset();
        QElapsedTimer timer;
        timer.start();
        const QString whole = m_folder.filePath(u"whole.tidemark"_s);
        opened(ProjectSession::create(whole)).reset();
        QCOMPARE(QProcess::execute(QStringLiteral(TIDEMARK_IMPORT_HELPER), {whole}), 0);
        const int duration = int(timer.elapsed());
        QRandomGenerator random(4711);
        int complete = 0;
        for (int round = 0; round < 50; ++round) {
            QProcess child;
            child.start(QStringLiteral(TIDEMARK_IMPORT_HELPER), {path()});
            QVERIFY(child.waitForStarted());
            child.waitForFinished(random.bounded(duration * 5 / 4) + 1);
            child.kill();
            child.waitForFinished();
            const Session session = opened(ProjectSession::open(path()));
            QVERIFY(!session->readOnlyReason());
            checkAfterKill(*session);
            if (QTest::currentTestFailed())
                return;
            if (session->study()->sources.empty())
                continue;
            ++complete;
            QVERIFY(session->apply(RemoveSource{session->study()->sources[0].id}));
        }
        qInfo("%d of 50 imports were complete when killed", complete);
    }

private:
    QString path() const { return m_folder.filePath(u"studie.tidemark"_s); }

    /// All or nothing, and nothing wrong with what is there.
    static void checkAfterKill(const ProjectSession &session)
    {
        NullJobControl job;
        const auto check = session.check(job);
        QVERIFY(check);
        for (const Issue &finding : check->findings)
            QCOMPARE(finding.code, IssueCode::UnusedAnswers);
        const auto study = session.study();
        if (study->sources.empty()) {
            QVERIFY(study->variables.empty() && study->questions.empty());
            return;
        }
        QCOMPARE(study->sources[0].rows, qint64(140'000));
        QCOMPARE(study->variables.size(), std::size_t(12));
        QCOMPARE(check->columnsChecked, qint64(12));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killed_import.moc"
