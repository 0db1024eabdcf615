// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include <QRegularExpression>

#include "core/import/importer.h"

namespace tidemark {

/// Compares stored cells of one column with texts, by other means than CellReader: it shares the
/// plan with it and nothing else.
class CellCheck
{
public:
    enum class Outcome { Same, NotUnderstood, Different };

    CellCheck(const ColumnPlan &column, const QString &encoding, const QStringList &emptyTexts);

    /// The segment that the following rows of compare() speak of.
    void setSegment(Column segment);

    Outcome compare(std::string_view cell, qsizetype row);
    /// The stored cell as text, for the list of differences.
    QString storedText(qsizetype row) const;

private:
    bool sameAtOnce(std::string_view cell, qsizetype row) const;
    Outcome compareSlowly(std::string_view cell, qsizetype row) const;
    std::optional<double> meaningOf(const QString &text) const;
    std::optional<double> numberIn(const QString &text) const;
    std::optional<double> momentIn(const QString &text) const;

    const ColumnPlan &m_column;
    QString m_encoding;
    QStringList m_emptyTexts;
    QRegularExpression m_numberForm;
    bool m_answersAreTexts = false;
    Column m_segment;
    qsizetype m_size = 0;
    std::vector<std::int32_t> m_codes; ///< of a segment of codes, unpacked once
    std::vector<std::string> m_dictionary; ///< of a text segment, in the bytes of the file
};

} // namespace tidemark
