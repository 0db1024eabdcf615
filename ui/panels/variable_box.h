// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/model/study.h"

class QComboBox;

namespace tidemark::ui {

/// Fills the box with the variables of a source and its frame that `fits` lets through, first
/// `none` with an empty name, and chooses `current`. The data of an entry is the name. A name that
/// the source does not have is added as it is.
void fillVariables(QComboBox &box, const Study &study, const Source *source, const QString &none,
                   const QString &current, const std::function<bool(const Variable &)> &fits);

} // namespace tidemark::ui
