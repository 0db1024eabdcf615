// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <utility>

#include "core/import/import_plan.h"

/// A code column whose labels are given as (code, text) and counted ten times each.
inline tidemark::ColumnPlan
codeColumn(int index, const QString &name, std::initializer_list<std::pair<double, QString>> labels,
           tidemark::MeasureLevel measure = tidemark::MeasureLevel::Nominal)
{
    tidemark::ColumnPlan column{.index = index, .nameInFile = name, .name = name};
    column.label = tidemark::LocalText(QStringLiteral("Label of ") + name);
    column.type.guess(tidemark::ColumnType::Code, QStringLiteral("Whole numbers only."));
    column.measure.guess(measure);
    for (const auto &[code, text] : labels) {
        column.labels.push_back({code, tidemark::LocalText(text), {}});
        column.counts.emplace_back(code, 10);
        column.answered += 10;
    }
    return column;
}

/// A column that is neither codes nor labelled.
inline tidemark::ColumnPlan plainColumn(int index, const QString &name, tidemark::ColumnType type)
{
    tidemark::ColumnPlan column{.index = index, .nameInFile = name, .name = name};
    column.type.guess(type);
    column.decimalSign.guess(u',');
    column.answered = 7;
    return column;
}

/// unit id; two scale items of one list with 8 for "don't know"; three options; a number; text.
inline tidemark::ImportPlan smallPlan()
{
    using namespace tidemark;
    ImportPlan plan{.format = QStringLiteral("csv"), .fileName = QStringLiteral("small.csv")};
    plan.columns.push_back(plainColumn(0, QStringLiteral("kommunenr"), ColumnType::Text));
    plan.columns.back().role.guess(ColumnRole::UnitId);
    for (const QString &name : {QStringLiteral("q12a"), QStringLiteral("q12b")}) {
        plan.columns.push_back(codeColumn(int(plan.columns.size()), name,
                                          {{1, QStringLiteral("I liten grad")},
                                           {5, QStringLiteral("I stor grad")},
                                           {8, QStringLiteral("Vet ikke")}},
                                          MeasureLevel::Ordinal));
        plan.columns.back().missing.guess({.codes = {{8, MissingReason::DontKnow}}},
                                          QStringLiteral("8 is outside the scale."));
    }
    QuestionPlan options{.name = QStringLiteral("q10"),
                         .title = LocalText(QStringLiteral("Fleksibel norskopplæring")),
                         .kind = QuestionKind::Multiple};
    for (const QString &name :
         {QStringLiteral("q10_1"), QStringLiteral("q10_2"), QStringLiteral("q10_3")}) {
        options.columns.push_back(int(plan.columns.size()));
        options.itemLabels.push_back(LocalText(name));
        plan.columns.push_back(
            codeColumn(int(plan.columns.size()), name,
                       {{0, QStringLiteral("Ikke valgt")}, {1, QStringLiteral("Valgt")}}));
    }
    plan.questions.push_back(options);
    plan.columns.push_back(plainColumn(6, QStringLiteral("q4_arsverk"), ColumnType::Number));
    plan.columns.back().range = QStringLiteral("0,5–48,5");
    plan.columns.back().type.guess(ColumnType::Number, QStringLiteral("4 cells are not numbers."),
                                   false);
    plan.columns.push_back(plainColumn(7, QStringLiteral("q31"), ColumnType::Text));
    plan.rows = 30;
    return plan;
}
