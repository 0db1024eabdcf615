// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/base/result.h"

namespace tidemark {

/// Field name -> text, as it stands in the file.
using LimeSurveyRow = QHash<QString, QString>;

/// A LimeSurvey structure file (.lss): the tables of its database by name.
struct LimeSurveyTables
{
    QHash<QString, std::vector<LimeSurveyRow>> tables = {};

    const std::vector<LimeSurveyRow> &rows(const QString &table) const;
};

/// Errors: FileTruncated and FileDamaged with the line; FileIsOtherFormat if it is no survey.
Result<LimeSurveyTables> readLimeSurveyTables(const QByteArray &xml);

} // namespace tidemark
