// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/report/document/document.h"

namespace tidemark::report {

/// One self-contained page: figures as inline SVG with their alt text, tables with scope, the
/// language declared. Well-formed XML as well.
QByteArray htmlDocument(const Document &document, const DrawnFigures &figures);

} // namespace tidemark::report
