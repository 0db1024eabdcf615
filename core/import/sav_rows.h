// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QIODevice>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/sav_records.h"

namespace tidemark {

class StatCellReader;

/// Where the cells of a variable go: numbers into a block of rows, texts to their reader; neither:
/// they are passed over.
struct StatSlot
{
    double *numbers = nullptr;
    StatCellReader *texts = nullptr;
};

/// Reads the rows of an SPSS file straight from their bytes: as ReadStat does, without a call and a
/// struct for every cell. For the plain cases that savLayout() accepts.
class SavRows final
{
    Q_DISABLE_COPY_MOVE(SavRows)

public:
    /// @param slots one per variable of the file, in its order; must outlive the rows
    SavRows(QIODevice &file, const SavLayout &layout, const std::vector<StatSlot> &slots,
            JobControl &job);

    /// Puts the cells of the next row where they belong: numbers at `place` of their block, texts
    /// with their row. Errors: FileNotReadable; FileTruncated where the file ends within the row;
    /// TextNotDecodable.
    Result<void> read(int row, int place);

private:
    bool nextBits(quint64 &bits);
    bool rawBits(quint64 &bits);
    bool hasBytes(qsizetype wanted);
    bool readNumber(double *target);
    bool readText(int width, StatCellReader *target, int row);
    double numberOf(quint64 bits) const;

    QIODevice &m_file;
    const SavLayout &m_layout;
    const std::vector<StatSlot> &m_slots;
    JobControl &m_job;
    std::array<quint64, 256> m_meanings = {}; ///< of the bytes that stand for a value
    std::vector<char> m_buffer;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::array<quint8, 8> m_codes = {};
    int m_nextCode = 8;
    std::vector<char> m_text;
    bool m_hasFailed = false;
    bool m_isNotUtf8 = false;
};

} // namespace tidemark
