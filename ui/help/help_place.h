// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tidemark::ui {

/// Says which page of the help belongs to a part of the window.
void setHelpPage(QWidget *part, const QString &page);

/// The page of the part, or of the nearest part around it; empty if none has one.
QString helpPageOf(const QWidget *part);

} // namespace tidemark::ui
