// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/derived_facts.h"

#include <algorithm>
#include <iterator>

namespace tidemark {

bool DerivedFacts::Entry::isAlive() const
{
    return std::ranges::none_of(basis, [](const auto &value) { return value.expired(); });
}

DerivedFacts::Key DerivedFacts::keyOf(std::type_index type, const Basis &basis, qint64 which)
{
    std::vector<const void *> places(basis.size());
    std::ranges::transform(basis, places.begin(), [](const auto &value) { return value.get(); });
    return {type, std::move(places), which};
}

DerivedFacts::Kept DerivedFacts::find(const Key &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_entries.find(key);
    // another value may have come to lie where one of the basis was
    return found != m_entries.end() && found->second.isAlive() ? found->second.fact : nullptr;
}

DerivedFacts::Kept DerivedFacts::keep(const Key &key, const Basis &basis, Kept fact)
{
    std::vector<Kept> forgotten; // goes after the lock: it may be large
    const std::scoped_lock lock(m_mutex);
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (entry->second.isAlive()) {
            ++entry;
            continue;
        }
        forgotten.push_back(std::move(entry->second.fact));
        entry = m_entries.erase(entry);
    }
    Entry entry{.fact = std::move(fact)};
    std::ranges::copy_if(basis, std::back_inserter(entry.basis),
                         [](const auto &value) { return value != nullptr; });
    return m_entries.try_emplace(key, std::move(entry)).first->second.fact;
}

} // namespace tidemark
