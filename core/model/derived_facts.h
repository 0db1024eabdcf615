// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <typeindex>
#include <vector>

#include <QtGlobal>

#include "core/base/result.h"

namespace tidemark {

/// Remembers what follows from immutable values (columns, studies), so that each fact is worked out
/// once: the design of a source, the codes of a column, the join to the frame. A fact is named by
/// its type, the values it rests on and a number that tells facts of one type apart; it is let go
/// when one of those values is. Everybody who works a fact out gets the same, so it does not matter
/// who asks first. To be used from any thread.
class DerivedFacts final
{
public:
    /// What a fact rests on: nothing else may change it. Null pointers stand for what there is not.
    using Basis = std::vector<std::shared_ptr<const void>>;

    /// The fact, from `make`: Result<std::shared_ptr<const Fact>>() where it is not known yet.
    /// Errors of `make` are not kept.
    template <typename Fact, typename Make>
    Result<std::shared_ptr<const Fact>> of(const Basis &basis, qint64 which, const Make &make)
    {
        const Key key = keyOf(typeid(Fact), basis, which);
        if (auto known = find(key))
            return std::static_pointer_cast<const Fact>(known);
        Result<std::shared_ptr<const Fact>> made = make();
        if (!made)
            return made;
        return std::static_pointer_cast<const Fact>(keep(key, basis, *made));
    }

private:
    using Key = std::tuple<std::type_index, std::vector<const void *>, qint64>;
    using Kept = std::shared_ptr<const void>;
    struct Entry
    {
        std::vector<std::weak_ptr<const void>> basis = {};
        Kept fact = {};

        bool isAlive() const;
    };

    static Key keyOf(std::type_index type, const Basis &basis, qint64 which);
    Kept find(const Key &key) const;
    /// The fact that was there first.
    Kept keep(const Key &key, const Basis &basis, Kept fact);

    mutable std::mutex m_mutex = {};
    std::map<Key, Entry> m_entries = {};
};

} // namespace tidemark
