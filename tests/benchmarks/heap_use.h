// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <new>

#include <malloc.h>

/// Counts the bytes of the heap for one benchmark program. To be included by its only source file:
/// it replaces the global operator new.
namespace tidemark::bench {

inline std::atomic<std::int64_t> heapBytes = 0;
inline std::atomic<std::int64_t> heapPeak = 0;

inline void *counted(void *block)
{
    if (!block)
        throw std::bad_alloc();
    const std::int64_t now = heapBytes += std::int64_t(malloc_usable_size(block));
    std::int64_t peak = heapPeak;
    while (now > peak && !heapPeak.compare_exchange_weak(peak, now)) {}
    return block;
}

inline void release(void *block)
{
    heapBytes -= std::int64_t(malloc_usable_size(block));
    std::free(block);
}

/// Megabytes that `work` needs at its peak beyond those in use before it.
template <typename Work>
double peakMegabytes(const Work &work)
{
    const std::int64_t before = heapBytes;
    heapPeak = before;
    work();
    return double(heapPeak - before) / 1e6;
}

} // namespace tidemark::bench

void *operator new(std::size_t size)
{
    return tidemark::bench::counted(std::malloc(size));
}

void *operator new(std::size_t size, std::align_val_t alignment)
{
    const auto step = std::size_t(alignment);
    return tidemark::bench::counted(std::aligned_alloc(step, (size + step - 1) / step * step));
}

void operator delete(void *block) noexcept
{
    tidemark::bench::release(block);
}

void operator delete(void *block, std::size_t) noexcept
{
    tidemark::bench::release(block);
}

void operator delete(void *block, std::align_val_t) noexcept
{
    tidemark::bench::release(block);
}

void operator delete(void *block, std::size_t, std::align_val_t) noexcept
{
    tidemark::bench::release(block);
}
