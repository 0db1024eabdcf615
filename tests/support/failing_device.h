// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QByteArray>
#include <QIODevice>

namespace tidemark::test {

/// Bytes in memory on a disk that breaks: reads fail once `good` bytes were handed out.
class FailingDevice final : public QIODevice
{
public:
    FailingDevice(QByteArray bytes, qint64 good)
        : m_bytes(std::move(bytes))
        , m_good(good)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        const qint64 count = std::min(wanted, m_bytes.size() - pos());
        m_good -= count;
        if (m_good < 0) {
            setErrorString(QString::fromLatin1("the disk is broken"));
            return -1;
        }
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_good = 0;
};

} // namespace tidemark::test
