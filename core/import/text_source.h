// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include "core/base/result.h"

namespace tidemark {

/// Blocks of a text file as bytes in which ASCII is ASCII: UTF-8 and single-byte files as they are,
/// UTF-16 rewritten as UTF-8. A byte order mark is left out. Starts at the beginning of the device.
class TextSource
{
public:
    TextSource(QIODevice &device, const QString &encoding);

    /// Appends the next block (about a megabyte) to `buffer`; false at the end of the file. A file
    /// that ends before its size is an error: what is missing is never taken for the end.
    Result<bool> appendTo(std::vector<char> &buffer);

    qint64 bytesRead() const { return m_read; }
    qint64 size() const { return m_size; }

private:
    Result<bool> readBlock(char *to, qint64 space, qint64 &got);
    void appendDecoded(std::vector<char> &buffer, QByteArrayView raw);

    QIODevice &m_device;
    QStringDecoder m_utf16;
    bool m_isUtf16 = false;
    bool m_atStart = true;
    qint64 m_read = 0;
    qint64 m_size = 0;
};

/// Bytes of a TextSource of `encoding` as text: UTF-8 for "UTF-8" and "UTF-16…", else the
/// single-byte table. NUL characters are left out.
QString decodeText(std::string_view bytes, const QString &encoding);

} // namespace tidemark
