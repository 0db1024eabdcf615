// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_book.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QHash>

#include "core/import/known_words.h"
#include "core/import/missing_codes.h"
#include "core/import/missing_reason.h"
#include "core/import/question_finder.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct AttachText
{
    Q_DECLARE_TR_FUNCTIONS(CodeBook)
};

bool saysText(const LocalText &label, const QString &text)
{
    return std::ranges::any_of(label.all(), [&](const auto &one) {
        return comparableText(one.second) == comparableText(text);
    });
}

/// Labels of the book; answers that the file gives as texts take over the book's code.
std::vector<ValueLabel> joinedLabels(const std::vector<ValueLabel> &inFile,
                                     std::vector<ValueLabel> inBook)
{
    double highest = 0.0;
    for (const ValueLabel &label : inBook)
        highest = std::max(highest, label.code);
    std::vector<ValueLabel> joined = inBook;
    for (const ValueLabel &label : inFile) {
        if (label.sourceText.isEmpty())
            continue;
        const auto known = std::ranges::find_if(
            joined, [&](const ValueLabel &one) { return saysText(one.label, label.sourceText); });
        if (known != joined.end() && known->sourceText.isEmpty()) {
            known->sourceText = label.sourceText;
            continue;
        }
        ValueLabel kept = label;
        if (std::ranges::find(joined, kept.code, &ValueLabel::code) != joined.end())
            kept.code = ++highest;
        highest = std::max(highest, kept.code);
        joined.push_back(std::move(kept));
    }
    return joined;
}

/// Cells per code after codes of text answers changed.
void moveCounts(ColumnPlan &column, const std::vector<ValueLabel> &before)
{
    std::map<double, qint64> cells;
    for (const auto &[code, count] : column.counts) {
        double now = code;
        const auto old = std::ranges::find(before, code, &ValueLabel::code);
        if (old != before.end() && !old->sourceText.isEmpty()) {
            const auto label =
                std::ranges::find(column.labels, old->sourceText, &ValueLabel::sourceText);
            now = label == column.labels.end() ? code : label->code;
        }
        cells[now] += count;
    }
    column.counts.assign(cells.begin(), cells.end());
}

void attachMissing(ColumnPlan &column, const CodeBookVariable &variable)
{
    std::map<qint64, qint64> counts;
    for (const auto &[code, cells] : column.counts)
        counts.emplace(qint64(code), cells);
    MissingSuggestion suggestion = suggestMissing(counts, column.labels);
    for (const double code : variable.missing) {
        if (suggestion.rule.reason(code))
            continue;
        const auto label = std::ranges::find(column.labels, code, &ValueLabel::code);
        const auto reason =
            label == column.labels.end() ? std::nullopt : missingReasonOf(label->label.text());
        suggestion.rule.codes.push_back({code, reason.value_or(MissingReason::Other)});
        suggestion.reason += (suggestion.reason.isEmpty() ? QString() : u" "_s)
            + AttachText::tr("The code book marks %1 as missing.").arg(code);
    }
    std::ranges::sort(suggestion.rule.codes, {}, &MissingCode::code);
    column.missing.guess(suggestion.rule, suggestion.reason, suggestion.sure);
}

void attachMeasure(ColumnPlan &column)
{
    QStringList answers;
    for (const ValueLabel &label : column.labels) {
        if (!column.missing.value.reason(label.code))
            answers << label.label.text();
    }
    const auto order = knownScaleOrder(answers);
    const bool ordinal = order && order->ordinal;
    column.measure.guess(ordinal ? MeasureLevel::Ordinal : MeasureLevel::Nominal,
                         AttachText::tr("The code book has %1 labels.").arg(column.labels.size()));
}

void attachTo(ColumnPlan &column, const CodeBookVariable &variable, CodeBookReport &report)
{
    LocalText text = variable.text;
    if (!variable.item.isEmpty()) {
        for (const auto &[language, item] : variable.item.all()) {
            const QString stem = variable.text.text(language);
            text.set(language, stem.isEmpty() ? item : QString(stem % " - "_L1 % item));
        }
    }
    if (!text.isEmpty()) {
        column.label = text;
        column.questionText = text.text();
        ++report.columnsWithText;
    }
    if (variable.open && column.answered == 0)
        column.type.guess(ColumnType::Text, AttachText::tr("The code book calls it open text."));
    if (column.type.value != ColumnType::Code || variable.labels.empty())
        return;
    const std::vector<ValueLabel> before = column.labels;
    column.labels = joinedLabels(before, variable.labels);
    moveCounts(column, before);
    attachMissing(column, variable);
    attachMeasure(column);
    ++report.columnsWithLabels;
}

} // namespace

CodeBookReport attachCodeBook(ImportPlan &plan, const CodeBook &book)
{
    CodeBookReport report;
    QHash<QString, const CodeBookVariable *> byName;
    for (const CodeBookVariable &variable : book.variables)
        byName.insert(variable.name.toLower(), &variable);
    QHash<QString, bool> used;
    for (ColumnPlan &column : plan.columns) {
        const CodeBookVariable *variable = byName.value(column.name.toLower());
        if (!variable)
            variable = byName.value(column.nameInFile.simplified().toLower());
        if (!variable) {
            report.columnsNotInBook << column.name;
            continue;
        }
        used.insert(variable->name.toLower(), true);
        attachTo(column, *variable, report);
    }
    for (const CodeBookVariable &variable : book.variables) {
        if (!used.contains(variable.name.toLower()))
            report.variablesNotInFile << variable.name;
    }
    std::vector<QuestionPlan> kept;
    std::ranges::copy_if(plan.questions, std::back_inserter(kept), &QuestionPlan::fixedByUser);
    plan.questions = findQuestions(plan, kept);
    return report;
}

} // namespace tidemark
