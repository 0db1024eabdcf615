// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QString>

#include "ui/import_wizard/guess_row.h"
#include "ui/import_wizard/variable_rows.h"

namespace tidemark::ui {

/// What the step Layout says of a plan as a whole: one sign for all columns, one reason per guess.
struct LayoutChoices
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::LayoutChoices)

public:
    /// The sign most number columns have; null if there are no numbers.
    static QChar decimalSign(const ImportPlan &plan);
    static QChar thousandsSign(const ImportPlan &plan);
    static void setDecimalSign(ImportPlan &plan, QChar sign);
    static void setThousandsSign(ImportPlan &plan, QChar sign);

    static Reason decimalReason(const ImportPlan &plan);
    static Reason thousandsReason(const ImportPlan &plan);
    static Reason emptyReason(const ImportPlan &plan);

    static std::vector<GuessRow::Choice> encodings();
    static std::vector<GuessRow::Choice> delimiters(QChar current);
    static std::vector<GuessRow::Choice> quotes();
    static std::vector<GuessRow::Choice> decimalSigns();
    static std::vector<GuessRow::Choice> thousandsSigns();
    /// Values are the number of header rows.
    static std::vector<GuessRow::Choice> headers(int firstRow);
    /// Values are the rows skipped before the header.
    static std::vector<GuessRow::Choice> firstRows(int current);
    static std::vector<GuessRow::Choice> emptyMeanings();

    /// "213 lines", "61 columns", "Quotation mark "", "Leading zeros kept in kommunenr".
    static QStringList facts(const ImportPlan &plan);
};

} // namespace tidemark::ui
