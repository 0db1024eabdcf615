// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "core/import/import_plan.h"

namespace tidemark::ui {

/// What is different in a new delivery of the same form.
struct DeliveryComparison
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::DeliveryComparison)

public:
    qint64 rowsThen = 0;
    qint64 rowsNow = 0;
    QStringList newColumns = {};
    QStringList goneColumns = {};
    QStringList newCodes = {}; ///< "q7: 4"
    QStringList otherTypes = {}; ///< columns that hold another type now

    bool isSameForm() const
    {
        return newColumns.isEmpty() && goneColumns.isEmpty() && newCodes.isEmpty()
            && otherTypes.isEmpty();
    }
    /// One sentence per kind of difference, the rows always first.
    QStringList sentences() const;

    static DeliveryComparison of(const ImportPlan &then, const ImportPlan &now);

    friend bool operator==(const DeliveryComparison &, const DeliveryComparison &) = default;
};

} // namespace tidemark::ui
