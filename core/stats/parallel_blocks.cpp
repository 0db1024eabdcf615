// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/parallel_blocks.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tidemark::stats {

namespace {

/// Hands out blocks in order and lets their results be merged in the same order.
class BlockQueue
{
public:
    BlockQueue(std::size_t blocks, const std::function<bool()> &isCancelled)
        : m_blocks(blocks)
        , m_isCancelled(isCancelled)
    {
    }

    /// The next block, or the number of blocks when there is no more to do.
    std::size_t take()
    {
        const bool cancel = m_isCancelled && m_isCancelled();
        const std::lock_guard lock(m_mutex);
        if (cancel && m_next < m_blocks) {
            m_cancelled = true;
            m_turn.notify_all();
        }
        return m_cancelled || m_next == m_blocks ? m_blocks : m_next++;
    }

    /// Waits until all earlier blocks are merged, then calls `merge`.
    template <typename Merge>
    void mergeInTurn(std::size_t block, const Merge &merge)
    {
        std::unique_lock lock(m_mutex);
        m_turn.wait(lock, [&] { return m_cancelled || m_merged == block; });
        if (m_cancelled)
            return;
        lock.unlock();
        merge();
        lock.lock();
        ++m_merged;
        m_turn.notify_all();
    }

    bool isComplete() const { return m_merged == m_blocks; }

private:
    const std::size_t m_blocks;
    const std::function<bool()> &m_isCancelled;
    std::mutex m_mutex;
    std::condition_variable m_turn;
    std::size_t m_next = 0;
    std::size_t m_merged = 0;
    bool m_cancelled = false;
};

} // namespace

std::size_t blockCount(std::size_t rows)
{
    return (rows + blockRows - 1) / blockRows;
}

unsigned workerCount(std::size_t blocks, const Execution &execution)
{
    const unsigned wished =
        execution.threads > 0 ? execution.threads : std::thread::hardware_concurrency();
    return unsigned(std::clamp<std::size_t>(blocks, 1, std::max(1u, wished)));
}

bool runBlocks(std::size_t blocks, const Execution &execution,
               const std::function<void(unsigned, std::size_t)> &work,
               const std::function<void(unsigned, std::size_t)> &merge)
{
    BlockQueue queue(blocks, execution.isCancelled);
    const auto run = [&](unsigned worker) {
        for (std::size_t block = queue.take(); block < blocks; block = queue.take()) {
            work(worker, block);
            queue.mergeInTurn(block, [&] { merge(worker, block); });
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned worker = 1; worker < workerCount(blocks, execution); ++worker)
            threads.emplace_back(run, worker);
        run(0);
    }
    return queue.isComplete();
}

} // namespace tidemark::stats
