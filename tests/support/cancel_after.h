// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include "core/base/job_control.h"

namespace tidemark::test {

/// Cancels at the given poll and from then on; counts the polls, from any thread.
class CancelAfter final : public JobControl
{
public:
    explicit CancelAfter(int polls)
        : m_left(polls)
    {
    }

    bool isCancelled() const override { return ++m_polls > m_left; }
    void reportProgress(qint64, qint64) override {}
    int polls() const { return m_polls; }

private:
    int m_left = 0;
    mutable std::atomic<int> m_polls = 0;
};

} // namespace tidemark::test
