// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include "core/base/job_control.h"
#include "core/base/result.h"

namespace tidemark {

/// A zip archive read from a QIODevice, as .xlsx files are. Parts that unpack to far more than a
/// real one would are refused before they fill memory or time.
class ZipPackage final
{
    Q_DISABLE_COPY_MOVE(ZipPackage)

public:
    /// Bytes of a part; false stops the reading without an error.
    using Chunk = std::function<bool(const char *bytes, qsizetype size)>;

    ~ZipPackage();

    /// @param file must outlive the package
    static Result<std::unique_ptr<ZipPackage>> open(QIODevice &file);

    bool contains(const QString &part) const;
    /// Unpacked bytes the archive claims for a part; 0 if it is not there.
    qint64 size(const QString &part) const;
    /// Unpacks a part piece by piece.
    Result<void> read(const QString &part, const Chunk &chunk, JobControl &job) const;
    /// A whole part of at most `limit` bytes.
    Result<QByteArray> read(const QString &part, qint64 limit, JobControl &job) const;

private:
    struct Source;

    ZipPackage();

    std::unique_ptr<Source> m_source;
};

} // namespace tidemark
