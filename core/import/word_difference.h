// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

namespace tidemark {

/// The words of a text in lower case, without punctuation.
QStringList comparableWords(const QString &text);

/// For each word of `one`, whether it belongs to the longest sequence of words that both texts have
/// in this order.
std::vector<bool> commonWords(const QStringList &one, const QStringList &other);

} // namespace tidemark
