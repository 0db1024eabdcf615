// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"

namespace tidemark::test {

/// Works with the given number of threads.
class SomeThreads final : public JobControl
{
public:
    explicit SomeThreads(unsigned threads)
        : m_threads(threads)
    {
    }

    bool isCancelled() const override { return false; }
    void reportProgress(qint64, qint64) override {}
    unsigned threads() const override { return m_threads; }

private:
    unsigned m_threads = 0;
};

} // namespace tidemark::test
