// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace tidemark::stats {

/// Rows per block. Results depend on this number in their last bits, so it is part of the method.
inline constexpr std::size_t blockRows = 65'536;

/// How a calculation may run; it never changes a result.
struct Execution
{
    unsigned threads = 0; ///< 0: as many as the machine has
    /// Asked before each block, from several threads; true stops the work.
    std::function<bool()> isCancelled = {};
};

/// Number of blocks that cover `rows`.
std::size_t blockCount(std::size_t rows);

/// Number of threads that work on `blocks` blocks.
unsigned workerCount(std::size_t blocks, const Execution &execution);

/// Calls work(worker, block) once for each block, on several threads, and merge(worker, block) in
/// the order of the blocks, one at a time. `worker` is a number below workerCount().
/// False when it was cancelled.
bool runBlocks(std::size_t blocks, const Execution &execution,
               const std::function<void(unsigned worker, std::size_t block)> &work,
               const std::function<void(unsigned worker, std::size_t block)> &merge);

/// Reduces rows 0 ... rows-1 to one value: each worker has a copy of `empty`, fill(partial, begin,
/// end) adds the rows of one block to it, merge(partial) adds it to the result in block order and
/// leaves it empty again. The bits of the result do not depend on the number of threads.
/// Neither function may throw.
template <typename Partial, typename Fill, typename Merge>
bool reduceBlocks(std::size_t rows, const Execution &execution, const Partial &empty,
                  const Fill &fill, const Merge &merge)
{
    const std::size_t blocks = blockCount(rows);
    std::vector<Partial> partials(workerCount(blocks, execution), empty);
    return runBlocks(
        blocks, execution,
        [&](unsigned worker, std::size_t block) {
            const std::size_t begin = block * blockRows;
            const std::size_t end = rows - begin < blockRows ? rows : begin + blockRows;
            fill(partials[worker], begin, end);
        },
        [&](unsigned worker, std::size_t) { merge(partials[worker]); });
}

} // namespace tidemark::stats
