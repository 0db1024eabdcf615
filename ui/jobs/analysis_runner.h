// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <list>
#include <memory>

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include "ui/jobs/analysis_job.h"

namespace tidemark::ui {

/// Computes in the background; the newest request wins. A request waits a moment for more edits,
/// answers that come too late are dropped, and the last thirty answers are remembered, so undo
/// shows an old picture at once.
class AnalysisRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnalysisRunner)

public:
    using Answer = std::shared_ptr<const ComputedAnalysis>;
    /// Runs in another thread and may outlive the runner: holds values only.
    using Work = std::function<Result<ComputedAnalysis>(const AnalysisRequest &, JobControl &)>;

    static constexpr int waitForEdits = 150; ///< ms

    explicit AnalysisRunner(QObject *parent = nullptr);
    ~AnalysisRunner() override;

    /// `revision` is that of the study. The running request is cancelled.
    void start(const AnalysisRequest &request, quint64 revision, Work work);
    void cancel();
    bool isRunning() const { return m_waiting.isActive() || m_watcher.isRunning(); }
    /// Forgets what is remembered, so the next request is computed again.
    void forget();

Q_SIGNALS:
    void started();
    void progressed(int thousandths, qint64 milliseconds);
    void finished(const tidemark::ui::AnalysisRunner::Answer &answer);
    void failed(const tidemark::Error &error);
    void cancelled();

private:
    using Outcome = std::shared_ptr<Result<ComputedAnalysis>>;
    struct Remembered
    {
        AnalysisRequest request;
        quint64 revision = 0;
        Answer answer;
    };

    void run();
    void take();

    QTimer m_waiting;
    QFutureWatcher<Outcome> m_watcher;
    QElapsedTimer m_clock;
    AnalysisRequest m_request;
    quint64 m_revision = 0;
    Work m_work;
    std::list<Remembered> m_remembered;
};

} // namespace tidemark::ui
