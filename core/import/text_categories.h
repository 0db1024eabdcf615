// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/model/variable.h"

namespace tidemark {

/// Codes given to answers that the file holds as texts; each label keeps the text it stands for.
struct TextCategories
{
    std::vector<ValueLabel> labels = {}; ///< ordered by code
    bool ordinal = false;
    bool knownOrder = false; ///< a well-known scale, or numbers in front of the texts
    QString reason = {};
};

/// `texts` in the order of their first appearance, all different. A text with a label in `previous`
/// keeps its code, so that codes do not change between deliveries. "Vet ikke" and the like get
/// codes after the others (8, 9, 98 …).
TextCategories makeCategories(const QStringList &texts, const std::vector<ValueLabel> &previous);

} // namespace tidemark
