// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tidemark::ui {

/// Dates and random names of a PDF replaced by blanks of the same length, so offsets stay true.
QByteArray withoutDates(QByteArray pdf);

/// The metadata packet of a PDF without any date.
QByteArray xmpPacket(const QString &title, const QString &description, const QString &language);

} // namespace tidemark::ui
