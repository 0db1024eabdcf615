// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tidemark {

/// The only link from a long computation to whoever waits for it. Its functions may be called
/// from any thread, often (every few thousand rows), and must return at once.
class JobControl
{
public:
    virtual ~JobControl() = default;

    virtual bool isCancelled() const = 0;
    virtual void reportProgress(qint64 done, qint64 total) = 0;
    /// How many threads the work may use; 0: as many as the machine has. It never changes a result.
    virtual unsigned threads() const { return 0; }
};

/// Nobody waits and nobody cancels.
class NullJobControl final : public JobControl
{
public:
    bool isCancelled() const override { return false; }
    void reportProgress(qint64, qint64) override {}
};

/// Maps the progress of one part of a job onto [from, to] of 1,000 steps of the whole.
class SubProgress final : public JobControl
{
public:
    SubProgress(JobControl &whole, int from, int to)
        : m_whole(whole)
        , m_from(from)
        , m_to(to)
    {
    }

    bool isCancelled() const override { return m_whole.isCancelled(); }
    void reportProgress(qint64 done, qint64 total) override
    {
        const double share = total > 0 ? double(done) / double(total) : 1.0;
        m_whole.reportProgress(m_from + qint64(share * (m_to - m_from)), 1000);
    }
    unsigned threads() const override { return m_whole.threads(); }

private:
    JobControl &m_whole;
    int m_from = 0;
    int m_to = 1000;
};

} // namespace tidemark
