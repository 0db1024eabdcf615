// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/report/document/document.h"

namespace tidemark::report {

/// styles.xml: page, foot, and the named styles that content.xml refers to.
QByteArray odtStyles(const Document &document);

} // namespace tidemark::report
