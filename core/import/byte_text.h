// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tidemark {

/// Hashes std::string and std::string_view alike, so that a lookup makes no string.
struct ByteTextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// Values by UTF-8 text.
template <typename Value>
using ByteTextMap = std::unordered_map<std::string, Value, ByteTextHash, std::equal_to<>>;

} // namespace tidemark
