// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readstat_device.h"

#include <algorithm>
#include <cstring>

#include <QtNumeric>

namespace tidemark {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qint64 reportEvery = 1024 * 1024;
constexpr qint64 pollEvery = 1024;
constexpr qint64 idleLimit = 1'000'000;

} // namespace

ReadStatDevice::ReadStatDevice(QIODevice &device, JobControl &job)
    : m_device(device)
    , m_job(job)
    , m_size(device.size())
{
}

void ReadStatDevice::attach(readstat_parser_t *parser)
{
    readstat_set_open_handler(parser, open);
    readstat_set_close_handler(parser, close);
    readstat_set_seek_handler(parser, seek);
    readstat_set_read_handler(parser, read);
    readstat_set_update_handler(parser, update);
    readstat_set_io_ctx(parser, this);
}

bool ReadStatDevice::pollCancel()
{
    m_cancelled = m_cancelled || m_job.isCancelled();
    return m_cancelled;
}

int ReadStatDevice::open(const char *, void *self)
{
    auto &device = *static_cast<ReadStatDevice *>(self);
    device.m_position = 0;
    return 0;
}

int ReadStatDevice::close(void *)
{
    return 0;
}

readstat_off_t ReadStatDevice::seek(readstat_off_t offset, readstat_io_flags_t whence, void *self)
{
    auto &device = *static_cast<ReadStatDevice *>(self);
    const qint64 from = whence == READSTAT_SEEK_SET ? 0
        : whence == READSTAT_SEEK_CUR               ? device.m_position
                                                    : device.m_size;
    qint64 target = 0;
    if (qAddOverflow(from, qint64(offset), &target) || target < 0)
        return -1;
    if (target > device.m_size) {
        device.m_hitEnd = true;
        return -1;
    }
    device.m_position = target;
    return readstat_off_t(target);
}

ssize_t ReadStatDevice::read(void *buffer, size_t size, void *self)
{
    auto &device = *static_cast<ReadStatDevice *>(self);
    const qint64 wanted = qint64(std::min(size, size_t(1) << 40));
    const qint64 got = device.copy(static_cast<char *>(buffer), wanted);
    device.m_hitEnd = device.m_hitEnd || got < wanted;
    return ssize_t(got);
}

qint64 ReadStatDevice::copy(char *target, qint64 wanted)
{
    qint64 got = 0;
    while (got < wanted) {
        const qint64 offset = m_position - m_bufferStart;
        if (offset < 0 || offset >= m_buffer.size()) {
            if (!fill())
                break;
            continue;
        }
        const qint64 piece = std::min(wanted - got, m_buffer.size() - offset);
        std::memcpy(target + got, m_buffer.constData() + offset, std::size_t(piece));
        got += piece;
        m_position += piece;
    }
    return got;
}

bool ReadStatDevice::fill()
{
    if (m_failed || pollCancel() || m_position >= m_size)
        return false;
    if (!m_device.seek(m_position)) {
        m_failed = true;
        return false;
    }
    m_buffer.resize(pieceSize);
    const qint64 got = m_device.read(m_buffer.data(), pieceSize);
    m_buffer.resize(std::max<qint64>(got, 0));
    m_bufferStart = m_position;
    m_failed = got < 0;
    return got > 0;
}

readstat_error_t ReadStatDevice::update(long, readstat_progress_handler, void *, void *self)
{
    auto &device = *static_cast<ReadStatDevice *>(self);
    device.m_idleUpdates = device.m_position == device.m_lastUpdate ? device.m_idleUpdates + 1 : 0;
    device.m_lastUpdate = device.m_position;
    device.m_stuck = device.m_idleUpdates > idleLimit;
    if (device.m_position >= device.m_nextReport) {
        device.m_nextReport = device.m_position + reportEvery;
        device.m_job.reportProgress(device.m_position, device.m_size);
    }
    if (device.m_stuck || (device.m_idleUpdates % pollEvery == 0 && device.pollCancel()))
        return READSTAT_ERROR_USER_ABORT;
    return READSTAT_OK;
}

} // namespace tidemark
