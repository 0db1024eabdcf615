// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <readstat.h>

#include <QByteArray>
#include <QStringList>

#include "core/base/result.h"
#include "core/import/readstat_device.h"
#include "core/import/stat_format.h"

namespace tidemark {

/// One pass of ReadStat through a file: which handlers it calls, with which context.
struct ReadStatWalk
{
    readstat_metadata_handler metadata = nullptr;
    readstat_variable_handler variable = nullptr;
    readstat_fweight_handler weight = nullptr;
    readstat_value_label_handler valueLabel = nullptr;
    readstat_value_handler value = nullptr; ///< none: ReadStat skips the data
    void *context = nullptr;
    QByteArray encoding = {}; ///< empty: what the file says
    long rowLimit = 0; ///< 0: all
};

/// Walks the file. A handler that gives READSTAT_HANDLER_ABORT ends it with ErrorCode::Unexpected;
/// the caller then knows why.
Result<void> walk(ReadStatDevice &device, StatFormat format, const ReadStatWalk &what);

} // namespace tidemark
