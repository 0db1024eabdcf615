// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark {

/// What a person reads of a text written in HTML: tags, comments and styles left out, characters by
/// name or number put in their place, blanks simplified. A text without markup stays as it is but
/// for its blanks; "< 5 år" has none.
QString plainText(const QString &html);

} // namespace tidemark
