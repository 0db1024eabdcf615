// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_source.h"

#include "core/import/single_byte_tables.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 blockSize = 1 << 20;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

} // namespace

TextSource::TextSource(QIODevice &device, const QString &encoding)
    : m_device(device)
    , m_isUtf16(encoding.startsWith("UTF-16"_L1))
    , m_size(device.size())
{
    if (m_isUtf16) {
        const bool bigEndian = encoding.endsWith("BE"_L1);
        m_utf16 = QStringDecoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    }
    m_device.seek(0);
}

Result<bool> TextSource::readBlock(char *to, qint64 space, qint64 &got)
{
    got = m_device.read(to, space);
    if (got < 0)
        return Error{ErrorCode::FileNotReadable, {m_device.errorString()}};
    m_read += got;
    if (got == 0 && m_read < m_size)
        return Error{ErrorCode::FileEndsEarly, {QString::number(m_read), QString::number(m_size)}};
    return got > 0;
}

Result<bool> TextSource::appendTo(std::vector<char> &buffer)
{
    const std::size_t before = buffer.size();
    qint64 got = 0;
    if (m_isUtf16) {
        QByteArray raw(blockSize, Qt::Uninitialized);
        auto more = readBlock(raw.data(), blockSize, got);
        if (more && more.value())
            appendDecoded(buffer, QByteArrayView(raw).first(got));
        return more;
    }
    buffer.resize(before + std::size_t(blockSize));
    auto more = readBlock(buffer.data() + before, blockSize, got);
    buffer.resize(before + std::size_t(std::max<qint64>(got, 0)));
    if (m_atStart
        && std::string_view(buffer.data() + before, buffer.size() - before).starts_with(utf8Mark))
        buffer.erase(buffer.begin() + qsizetype(before), buffer.begin() + qsizetype(before) + 3);
    m_atStart = false;
    return more;
}

void TextSource::appendDecoded(std::vector<char> &buffer, QByteArrayView raw)
{
    QString text = m_utf16.decode(raw);
    if (m_atStart && text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    m_atStart = false;
    const QByteArray utf8 = text.toUtf8();
    buffer.insert(buffer.end(), utf8.begin(), utf8.end());
}

QString decodeText(std::string_view bytes, const QString &encoding)
{
    QString text;
    if (const HighHalf *table = highHalfOf(encoding)) {
        text.resize(qsizetype(bytes.size()));
        QChar *to = text.data();
        for (const char byte : bytes) {
            const auto code = static_cast<unsigned char>(byte);
            *to++ = code < 0x80 ? QChar(char16_t(code)) : QChar((*table)[code - 0x80]);
        }
    } else {
        text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    }
    if (text.contains(QChar::Null))
        text.remove(QChar::Null);
    return text;
}

} // namespace tidemark
