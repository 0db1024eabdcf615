// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <readstat.h>

#include <QByteArray>
#include <QIODevice>

#include "core/base/job_control.h"

namespace tidemark {

/// Lets ReadStat read a QIODevice, in large pieces; carries progress and cancel. Never tells
/// ReadStat of a failed read with -1 (it compares without sign): a failure looks like the end of
/// the file and is remembered here.
class ReadStatDevice final
{
    Q_DISABLE_COPY_MOVE(ReadStatDevice)

public:
    ReadStatDevice(QIODevice &device, JobControl &job);

    /// Makes `parser` read from here; this object must outlive the parse.
    void attach(readstat_parser_t *parser);

    bool hasFailed() const { return m_failed; }
    bool isCancelled() const { return m_cancelled; }
    /// ReadStat asked for bytes beyond the end.
    bool hitEnd() const { return m_hitEnd; }
    /// ReadStat went on without reading: a file that announces rows of no width.
    bool isStuck() const { return m_stuck; }
    qint64 size() const { return m_size; }
    qint64 position() const { return m_position; }
    QString errorText() const { return m_device.errorString(); }
    /// Asks the job; true once cancelled.
    bool pollCancel();

private:
    static int open(const char *path, void *self);
    static int close(void *self);
    static readstat_off_t seek(readstat_off_t offset, readstat_io_flags_t whence, void *self);
    static ssize_t read(void *buffer, size_t size, void *self);
    static readstat_error_t update(long fileSize, readstat_progress_handler, void *, void *self);

    qint64 copy(char *target, qint64 wanted);
    bool fill();

    QIODevice &m_device;
    JobControl &m_job;
    qint64 m_size = 0;
    qint64 m_position = 0;
    QByteArray m_buffer;
    qint64 m_bufferStart = 0;
    qint64 m_lastUpdate = -1;
    qint64 m_idleUpdates = 0;
    qint64 m_nextReport = 0;
    bool m_failed = false;
    bool m_cancelled = false;
    bool m_hitEnd = false;
    bool m_stuck = false;
};

} // namespace tidemark
