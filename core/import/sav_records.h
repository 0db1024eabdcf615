// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace tidemark {

/// A multiple response set of an SPSS file.
struct SavResponseSet
{
    QString name = {}; ///< without the $
    QString label = {};
    bool isDichotomies = true; ///< else its variables hold codes of one list
    QString countedValue = {}; ///< of dichotomies: the value that means chosen
    bool itemsFromValueLabels = false; ///< items are called by the label of the counted value
    QStringList variables = {}; ///< long names

    friend bool operator==(const SavResponseSet &, const SavResponseSet &) = default;
};

/// Where and how the rows of an SPSS file stand.
struct SavLayout
{
    qint64 dataStart = 0;
    bool isCompressed = false; ///< row by row
    std::vector<int> widths = {}; ///< of the variables in their order: 0 number, else bytes of text
    quint64 missing = 0xFFEF'FFFF'FFFF'FFFF; ///< bits of the number for an empty cell
    quint64 lowest = 0xFFEF'FFFF'FFFF'FFFE; ///< … for the ends of ranges, which are no answers
    quint64 highest = 0x7FEF'FFFF'FFFF'FFFF;

    friend bool operator==(const SavLayout &, const SavLayout &) = default;
};

/// What stands in the dictionary of a .sav or .zsav file and ReadStat does not tell.
struct SavRecords
{
    std::vector<SavResponseSet> sets = {};
    QHash<QString, QString> questionTexts = {}; ///< custom attribute "QuestionText" by variable
};

/// Reads the records before the data; of a damaged dictionary, what stands before the damage.
/// `encoding` is that of the texts (iconv's name).
SavRecords readSavRecords(QIODevice &file, const QString &encoding);

/// The layout of the rows in the plain cases: numbers with their lowest byte first, compressed row
/// by row or not at all, no texts beyond 255 bytes. Nothing for other and for damaged files.
std::optional<SavLayout> readSavLayout(QIODevice &file);

} // namespace tidemark
