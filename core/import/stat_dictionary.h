// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QHash>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/stat_format.h"
#include "core/model/variable.h"

namespace tidemark {

/// A label of a number, a tagged missing or a text.
struct StatLabel
{
    double code = 0.0;
    MissingTag tag = '\0'; ///< 'a' to 'z' if the label speaks of a tagged missing
    QString text = {}; ///< the value where values are texts
    QString label = {};

    friend bool operator==(const StatLabel &, const StatLabel &) = default;
};

/// A variable as the file describes it.
struct StatVariable
{
    QString name = {};
    QString label = {};
    QString format = {}; ///< "F8.2", "%td", "DATETIME20."
    bool isText = false;
    std::optional<MeasureLevel> measure = {};
    int decimals = 0;
    QString labelSet = {};
    std::vector<std::pair<double, double>> missing = {}; ///< from, to; a single code: both the same
    QStringList missingTexts = {};

    friend bool operator==(const StatVariable &, const StatVariable &) = default;
};

/// What a file says of its data before the data.
struct StatDictionary
{
    std::vector<StatVariable> variables = {};
    QHash<QString, std::vector<StatLabel>> labelSets = {};
    std::optional<qint64> rows = {}; ///< not every format tells
    QString encoding = {}; ///< iconv's name; empty if the file does not say
    QString fileLabel = {};
    std::optional<int> weight = {};

    const std::vector<StatLabel> &labelsOf(const StatVariable &variable) const;
};

/// Reads the dictionary. `encoding` (iconv's name) overrides what the file says; empty: does not.
Result<StatDictionary> readStatDictionary(QIODevice &file, StatFormat format,
                                          const QString &encoding, JobControl &job);

/// Bytes ReadStat hands over: UTF-8, unless the file named no encoding and none was chosen.
QString statText(const char *bytes);

/// 'a' to 'z' of a tagged missing of Stata or SAS; '\0' for others (SAS's "._" as well).
MissingTag statTag(char tag);

} // namespace tidemark
