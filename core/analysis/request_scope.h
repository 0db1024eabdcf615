// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include <QString>
#include <QStringList>

#include "core/model/variable.h"

namespace tidemark {

/// All who answered, or only the units that answered in every chosen wave, or both side by side.
enum class UnitChoice { All, Panel, AllAndPanel };

/// How the interval of a share is made.
enum class IntervalMethod { Logit, Wilson, KornGraubard, ClopperPearson, Arcsine, Likelihood };

/// Which answers an analysis rests on. Names are those of the study: waves by Source::wave,
/// questions and variables by name in the newest of the chosen waves (older waves through accepted
/// links); variables of the wave's frame may be named as well.
struct Scope
{
    QStringList waves = {}; ///< in time order; empty = all waves that have the question
    QStringList by = {}; ///< grouping variables, nested in this order
    QString filter = {}; ///< Condition over variables of each wave; empty = everyone
    UnitChoice units = UnitChoice::All;
    std::set<MissingReason> inBase = {MissingReason::DontKnow}; ///< missings that count in the base
    double confidence = 0.95;
    int fewAnswers = 20; ///< below: marked
    int smallestBase = 10; ///< below: not shown
    /// Counts of 1 to one less are hidden, with what would give them away. Nothing: 5 where the
    /// rows are persons, off where they are public bodies. 0 or 1: off.
    std::optional<int> minCell = {};
    bool totals = true; ///< a row for all groups together

    friend bool operator==(const Scope &, const Scope &) = default;
};

} // namespace tidemark
