// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

namespace tidemark::report {

/// OpenDocument text on A4: real headings, captions with numbers, header rows that repeat, figures
/// as vector with a picture to fall back on and alt text, page X of Y in the foot.
Result<QByteArray> odtDocument(const Document &document, const DrawnFigures &figures);

} // namespace tidemark::report
