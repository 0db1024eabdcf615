// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace tidemark::ui {

/// Qt puts widgets made later at the end of the window's tab order; this puts them where `place`,
/// the part of the window they stand in, is.
void tabAfter(QWidget *place, const QList<QWidget *> &parts);

} // namespace tidemark::ui
