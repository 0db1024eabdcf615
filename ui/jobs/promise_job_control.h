// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>

#include "core/base/job_control.h"

namespace tidemark::ui {

/// The job's view of a QPromise: the future is cancelled and watched in the GUI thread. Progress is
/// in thousandths.
template <typename T>
class PromiseJobControl final : public JobControl
{
public:
    explicit PromiseJobControl(QPromise<T> &promise)
        : m_promise(promise)
    {
        m_promise.setProgressRange(0, 1000);
    }

    bool isCancelled() const override { return m_promise.isCanceled(); }
    void reportProgress(qint64 done, qint64 total) override
    {
        m_promise.setProgressValue(total > 0 ? int(done * 1000 / total) : 0);
    }

private:
    QPromise<T> &m_promise;
};

} // namespace tidemark::ui
