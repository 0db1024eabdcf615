// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/report/script_facts.h"

namespace tidemark {

/// The lines of a Stata script that every analysis begins with: reading and design.
QStringList stataStart(const AnalysisResult &result, const Plan &plan, const Study &study);

/// The design of waves that share units: a unit of several waves is one unit, in the stratum where
/// it is first met. Nothing where they share none.
QStringList stataSharedUnits(const AnalysisResult &result);

/// Whose figure it is.
struct StataPlace
{
    int wave = -1; ///< negative: all
    bool panel = false;
    QString group = {}; ///< key of the group; empty: all
    int item = 0;
};

/// The condition of rows that count at a place.
QString stataRows(const StataPlace &place, const Plan &plan);

/// `svy, subpop(if …) dof(…):` of rows; no dof where it is 0.
QString stataPrefix(const QString &rows, double df);

/// "expected: …" with the numbers of the result.
QString stataExpected(const QString &what, const Estimate &estimate);
QString stataExpected(const QString &what, const TestFigure &test);
QString stataExpected(const QString &what, const Measure &measure);

/// level(…) in percent.
QString stataLevel(const AnalysisResult &result);

} // namespace tidemark
