// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark {

/// The key of LocalText for a language as questionnaires name it: "nb" of "no", "nb-NO", "Norsk
/// bokmål" and "Norwegian (nb)"; what is not known stays, in lower case. Empty for "default".
QString languageKey(const QString &name);

} // namespace tidemark
