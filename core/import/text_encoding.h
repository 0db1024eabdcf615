// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QIODevice>
#include <QString>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// How the bytes of a file are to be read, judged on every byte of it.
struct EncodingVerdict
{
    QString encoding = {};
    QString reason = {}; ///< sentence for people
    bool sure = true;
    std::vector<EncodingChoice> likeliest =
        {}; ///< three readings of one line, best first; when in doubt
    qint64 nulBytes = 0; ///< outside UTF-16
    qint64 invalidBytes = 0; ///< of UTF-8, if that is the verdict

    friend bool operator==(const EncodingVerdict &, const EncodingVerdict &) = default;
};

/// Byte order mark, else the NUL pattern of UTF-16, else strict UTF-8 over the whole file, else the
/// single-byte encoding whose letters look most like Norwegian. Errors: FileEmpty, FileNotReadable,
/// FileEndsEarly, NotText, Cancelled.
Result<EncodingVerdict> judgeEncoding(QIODevice &file, JobControl &job);

} // namespace tidemark
