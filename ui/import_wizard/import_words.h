// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include "core/import/import_plan.h"
#include "ui/import_wizard/variable_rows.h"

namespace tidemark::ui {

/// The words of the wizard for the values of an import plan, in the language of the program.
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::ImportWords)

public:
    /// "nb", "nn", "en": which of a LocalText's languages to show.
    static QString language();

    static QString kind(VariableKind kind);
    /// With the ends of the scale or the number of options: "Scale 1–5", "Multiple choice, 7".
    static QString kind(const ImportPlan &plan, const VariableRow &row);
    static QLatin1StringView kindIcon(VariableKind kind);
    static QString type(ColumnType type);
    static QString measure(MeasureLevel measure);
    static QString role(ColumnRole role);
    static QString missingReason(MissingReason reason);
    static QString pairState(PairState state);

    static QString encoding(const QString &name);
    static QString delimiter(QChar delimiter);
    static QString quote(QChar quote);
    static QString decimalSign(QChar sign);
    static QString thousandsSign(QChar sign);
    /// "dd.MM.yyyy" as people write it.
    static QString dateFormat(const QString &format);

    /// "96 kB", "1.2 GB".
    static QString fileSize(qint64 bytes);
    static QString number(qint64 number);
    /// A code without needless decimals: "8", "2,5".
    static QString code(double code);

    /// "1 Yes · 2 No"; of scales the ends only; of numbers their range.
    static QString values(const ImportPlan &plan, const VariableRow &row);
    /// "1 Very little … 5 Very much": the name of a label set.
    static QString labelSet(const std::vector<ValueLabel> &labels);
    /// The codes that mean missing, in order: "8", "9", "97–99", ".a".
    static QStringList missingCodes(const MissingRule &rule);
};

} // namespace tidemark::ui
