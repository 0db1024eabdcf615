// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace tidemark::report {

struct ZipEntry
{
    QString name = {};
    QByteArray bytes = {};
    bool isStored = false; ///< not compressed
};

/// A zip file with the entries in this order and without dates: the same bytes each time.
Result<QByteArray> zipPackage(const std::vector<ZipEntry> &entries);

} // namespace tidemark::report
