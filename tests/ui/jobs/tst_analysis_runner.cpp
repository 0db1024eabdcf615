// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <stdexcept>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include "ui/jobs/analysis_runner.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

AnalysisRequest about(const QString &question)
{
    return ShareRequest{.question = question};
}

Result<ComputedAnalysis> echo(const AnalysisRequest &request, JobControl &)
{
    ComputedAnalysis computed;
    computed.result.request = request;
    return computed;
}

} // namespace

class TestAnalysisRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestRequestWins()
    {
        AnalysisRunner runner;
        QSignalSpy finished(&runner, &AnalysisRunner::finished);
        for (const auto &name : {u"q1"_s, u"q2"_s, u"q3"_s})
            runner.start(about(name), 1, echo);
        QVERIFY(finished.wait(5000));
        QCOMPARE(finished.count(), 1);
        const auto answer = finished[0][0].value<AnalysisRunner::Answer>();
        QCOMPARE(answer->result.request, about(u"q3"_s));
    }

    void aRunningJobIsCancelledByTheNextAndItsAnswerDropped()
    {
        AnalysisRunner runner;
        QSignalSpy started(&runner, &AnalysisRunner::started);
        QSignalSpy finished(&runner, &AnalysisRunner::finished);
        auto seenCancel = std::make_shared<QSemaphore>();
        auto begun = std::make_shared<QSemaphore>();
        runner.start(about(u"slow"_s), 1,
                     [seenCancel, begun](const AnalysisRequest &request, JobControl &job) {
                         begun->release();
                         while (!job.isCancelled())
                             QThread::yieldCurrentThread();
                         seenCancel->release();
                         return echo(request, job);
                     });
        QVERIFY(started.wait(5000));
        QVERIFY(begun->tryAcquire(1, 5000));
        runner.start(about(u"quick"_s), 1, echo);
        QVERIFY(seenCancel->tryAcquire(1, 5000));
        QVERIFY(finished.wait(5000));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished[0][0].value<AnalysisRunner::Answer>()->result.request, about(u"quick"_s));
    }

    void anAnswerOfTheSameRevisionIsRemembered()
    {
        AnalysisRunner runner;
        QSignalSpy finished(&runner, &AnalysisRunner::finished);
        const auto runs = std::make_shared<std::atomic<int>>(0);
        const auto counting = [runs](const AnalysisRequest &request, JobControl &job) {
            ++*runs;
            return echo(request, job);
        };
        runner.start(about(u"q1"_s), 1, counting);
        QVERIFY(finished.wait(5000));
        runner.start(about(u"q1"_s), 1, counting);
        QCOMPARE(finished.count(), 2);
        QCOMPARE(runs->load(), 1);
        runner.start(about(u"q1"_s), 2, counting);
        QVERIFY(finished.wait(5000));
        QCOMPARE(runs->load(), 2);
    }

    void errorsAndExceptionsAreTold()
    {
        AnalysisRunner runner;
        QSignalSpy failed(&runner, &AnalysisRunner::failed);
        runner.start(about(u"q1"_s), 1,
                     [](const AnalysisRequest &, JobControl &) -> Result<ComputedAnalysis> {
                         return Error{.code = ErrorCode::QuestionNotFound};
                     });
        QVERIFY(failed.wait(5000));
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::QuestionNotFound);
        runner.start(about(u"q1"_s), 1,
                     [](const AnalysisRequest &, JobControl &) -> Result<ComputedAnalysis> {
                         throw std::bad_alloc();
                     });
        QVERIFY(failed.wait(5000));
        QCOMPARE(failed[1][0].value<Error>().code, ErrorCode::OutOfMemory);
    }

    void cancelStopsAtOnceAndSaysSo()
    {
        AnalysisRunner runner;
        QSignalSpy cancelled(&runner, &AnalysisRunner::cancelled);
        runner.cancel();
        QCOMPARE(cancelled.count(), 0);
        runner.start(about(u"q1"_s), 1, echo);
        QVERIFY(runner.isRunning());
        runner.cancel();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!runner.isRunning());
    }
};

QTEST_MAIN(TestAnalysisRunner)
#include "tst_analysis_runner.moc"
