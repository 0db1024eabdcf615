// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "ui/charts/house_style.h"

namespace tidemark::ui {

/// parseHouseStyle() of JSON that is read already, as a study keeps it; an empty object is the look
/// of Tidemark.
Result<HouseStyle> houseStyleFromJson(const QJsonObject &json);

/// What a study keeps as its look; what cannot be read is the look of Tidemark.
HouseStyle keptHouseStyle(const QJsonObject &json);

/// What houseStyleFromJson() reads; what has its plain value is left out.
QJsonObject toJson(const HouseStyle &style);

} // namespace tidemark::ui
