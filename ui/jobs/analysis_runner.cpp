// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/analysis_runner.h"

#include <algorithm>
#include <exception>

#include <QtConcurrentRun>

#include "ui/jobs/promise_job_control.h"

namespace tidemark::ui {

namespace {

constexpr std::size_t rememberedAnswers = 30;

} // namespace

AnalysisRunner::AnalysisRunner(QObject *parent)
    : QObject(parent)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(waitForEdits);
    connect(&m_waiting, &QTimer::timeout, this, &AnalysisRunner::run);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AnalysisRunner::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(value, m_clock.elapsed()); });
}

AnalysisRunner::~AnalysisRunner()
{
    m_watcher.cancel();
}

void AnalysisRunner::start(const AnalysisRequest &request, quint64 revision, Work work)
{
    m_waiting.stop();
    m_watcher.cancel();
    m_request = request;
    m_revision = revision;
    m_work = std::move(work);
    const auto known =
        std::find_if(m_remembered.begin(), m_remembered.end(), [&](const Remembered &one) {
            return one.revision == revision && one.request == request;
        });
    if (known == m_remembered.end()) {
        m_waiting.start();
        return;
    }
    m_remembered.splice(m_remembered.begin(), m_remembered, known);
    m_watcher.setFuture({});
    Q_EMIT finished(m_remembered.front().answer);
}

void AnalysisRunner::cancel()
{
    if (!isRunning())
        return;
    m_waiting.stop();
    m_watcher.cancel();
    m_watcher.setFuture({});
    Q_EMIT cancelled();
}

void AnalysisRunner::forget()
{
    m_remembered.clear();
}

void AnalysisRunner::run()
{
    m_clock.start();
    m_watcher.setFuture(
        QtConcurrent::run([request = m_request, work = m_work](QPromise<Outcome> &promise) {
            PromiseJobControl job(promise);
            try {
                promise.addResult(std::make_shared<Result<ComputedAnalysis>>(work(request, job)));
            } catch (const std::exception &) {
                promise.addResult(std::make_shared<Result<ComputedAnalysis>>(
                    Error{.code = ErrorCode::OutOfMemory}));
            }
        }));
    Q_EMIT started();
}

void AnalysisRunner::take()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Outcome outcome = m_watcher.result();
    if (!*outcome) {
        if (outcome->error().code != ErrorCode::Cancelled)
            Q_EMIT failed(outcome->error());
        return;
    }
    const auto answer = std::make_shared<const ComputedAnalysis>(std::move(*outcome).value());
    m_remembered.push_front({m_request, m_revision, answer});
    if (m_remembered.size() > rememberedAnswers)
        m_remembered.pop_back();
    Q_EMIT finished(answer);
}

} // namespace tidemark::ui
