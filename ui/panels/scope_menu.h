// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/analysis/request.h"

class QMenu;
class QWidget;

namespace tidemark::ui {

/// How figures are made, whatever the kind of analysis: interval of shares, confidence, which
/// answers count in the base. `chosen` gets the request that a choice makes and the name of the
/// step.
QMenu *makeScopeMenu(
    const AnalysisRequest &request, QWidget *parent,
    const std::function<void(const AnalysisRequest &request, const QString &step)> &chosen);

} // namespace tidemark::ui
