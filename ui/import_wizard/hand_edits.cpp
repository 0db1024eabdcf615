// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/hand_edits.h"

#include <algorithm>

namespace tidemark::ui {

namespace {

void keepColumn(ColumnPlan &column, const ColumnPlan &before, const HandEdits &edits)
{
    const QString &key = column.nameInFile;
    if (edits.names.contains(key))
        column.name = before.name;
    if (edits.labels.contains(key))
        column.label = before.label;
    if (edits.valueLabels.contains(key))
        column.labels = before.labels;
}

bool sameColumns(const ImportPlan &one, const ImportPlan &other)
{
    return std::ranges::equal(one.columns, other.columns, {}, &ColumnPlan::nameInFile,
                              &ColumnPlan::nameInFile);
}

void keepPairs(std::vector<PairPlan> &pairs, const std::vector<PairPlan> &before)
{
    for (const PairPlan &old : before) {
        if (!old.fixedByUser)
            continue;
        const auto found = std::ranges::find(pairs, old.later, &PairPlan::later);
        if (found != pairs.end())
            *found = old;
    }
}

} // namespace

ImportPlan keepHandEdits(ImportPlan proposed, const ImportPlan &before, const HandEdits &edits)
{
    for (ColumnPlan &column : proposed.columns) {
        const auto old =
            std::ranges::find(before.columns, column.nameInFile, &ColumnPlan::nameInFile);
        if (old != before.columns.end())
            keepColumn(column, *old, edits);
    }
    if (edits.questions && sameColumns(proposed, before))
        proposed.questions = before.questions;
    if (before.columns.empty())
        return proposed;
    WavePlan wave = before.wave;
    wave.wave.guess(proposed.wave.wave.value, proposed.wave.wave.reason, proposed.wave.wave.sure);
    wave.pairs = proposed.wave.pairs;
    keepPairs(wave.pairs, before.wave.pairs);
    proposed.wave = std::move(wave);
    return proposed;
}

} // namespace tidemark::ui
