// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include <QHash>
#include <QString>

#include "core/model/column.h"

namespace tidemark {

/// Gives the units of several sources one numbering, however their ids are written: the text
/// "0301", the text "301" and the code 301 are the same unit.
class UnitNumbers final
{
public:
    static constexpr std::int32_t none = -1;

    /// The number of each row's unit, `none` where the id is empty.
    std::vector<std::int32_t> add(const Column &ids);

    /// Units seen so far; their numbers are 0 … size() − 1.
    std::int32_t size() const { return m_size; }

private:
    std::int32_t ofNumber(qint64 number);
    std::int32_t ofText(const QString &text);
    std::int32_t ofValue(double value);

    std::unordered_map<qint64, std::int32_t> m_numbers = {};
    QHash<QString, std::int32_t> m_texts = {};
    std::int32_t m_size = 0;
};

/// The id in a row as it is written in the source.
QString unitText(const Column &ids, qsizetype row);

} // namespace tidemark
