// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <memory>
#include <utility>

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include "core/base/result.h"
#include "ui/jobs/promise_job_control.h"

namespace tidemark::ui {

/// Runs `work(JobControl &) -> Result<T>` in the thread pool and then `done(Result<T>)` in the GUI
/// thread, if `receiver` is still there and the future was not cancelled. `work` must hold values
/// only. An exception (memory) becomes an error.
template <typename T, typename Work, typename Done>
QFuture<std::shared_ptr<Result<T>>> runInBackground(QObject *receiver, Work work, Done done)
{
    using Outcome = std::shared_ptr<Result<T>>;
    auto *watcher = new QFutureWatcher<Outcome>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             done(std::move(*watcher->result()));
                     });
    auto future = QtConcurrent::run([work = std::move(work)](QPromise<Outcome> &promise) {
        PromiseJobControl job(promise);
        try {
            promise.addResult(std::make_shared<Result<T>>(work(job)));
        } catch (const std::exception &) {
            promise.addResult(std::make_shared<Result<T>>(Error{.code = ErrorCode::OutOfMemory}));
        }
    });
    watcher->setFuture(future);
    return future;
}

} // namespace tidemark::ui
