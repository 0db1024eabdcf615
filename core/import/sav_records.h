// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What stands in the dictionary of a .sav or .zsav file and ReadStat does not tell.
struct SavRecords
{
    std::vector<SavResponseSet> sets = {};
    QHash<QString, QString> questionTexts = {}; ///< custom attribute "QuestionText" by variable
};

/// Reads the records before the data; of a damaged dictionary, what stands before the damage.
/// `encoding` is that of the texts (iconv's name).
SavRecords readSavRecords(QIODevice &file, const QString &encoding);

} // namespace tidemark
