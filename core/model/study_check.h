// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/study.h"

namespace tidemark {

/// Whether the parts of a study fit together: ids are given and unique, names are unique in their
/// source, everything referred to exists and belongs where it is used, recodes are not circular.
Result<void> checkStudy(const Study &study);

} // namespace tidemark
