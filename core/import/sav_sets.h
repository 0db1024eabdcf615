// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sav_records.h"

namespace tidemark {

/// Takes apart the text of extension record 7 or 19: one set per line, "$name=D1 1 5 Label v1 v2",
/// "$name=E 1 1 1 5 Label v1 v2" or "$name=C 5 Label v1 v2". Lengths count bytes. A line that does
/// not follow the form is left out. The texts are still in the encoding of the file.
struct RawResponseSet
{
    QByteArray name = {};
    QByteArray label = {};
    bool isDichotomies = true;
    QByteArray countedValue = {};
    bool itemsFromValueLabels = false;
    QList<QByteArray> variables = {}; ///< short names
};
std::vector<RawResponseSet> parseResponseSets(const QByteArray &text);

} // namespace tidemark
