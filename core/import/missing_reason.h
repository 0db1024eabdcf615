// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/model/variable.h"

namespace tidemark {

/// What a label such as "Vet ikke", "Ikke besvart", "Not applicable" says about its code; nothing
/// for a label that reads like an answer. Norwegian (both forms), English, Danish, Swedish, German.
std::optional<MissingReason> missingReasonOf(const QString &label);

} // namespace tidemark
