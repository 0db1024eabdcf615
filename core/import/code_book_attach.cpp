// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_book.h"

#include <algorithm>
#include <map>
#include <set>

#include <QCoreApplication>

#include "core/import/code_book_match.h"
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

bool isInFile(const std::vector<ValueLabel> &inFile, const QString &text)
{
    return !text.isEmpty()
        && std::ranges::find(inFile, text, &ValueLabel::sourceText) != inFile.end();
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
        if (std::ranges::find(joined, label.sourceText, &ValueLabel::sourceText) != joined.end())
            continue;
        const auto known = std::ranges::find_if(
            joined, [&](const ValueLabel &one) { return saysText(one.label, label.sourceText); });
        if (known != joined.end() && !isInFile(inFile, known->sourceText)) {
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

/// The type of a column that has no answers to tell it.
void guessTypeOfEmpty(ColumnPlan &column, const CodeBookVariable &variable)
{
    if (variable.kind == QuestionKind::Open)
        column.type.guess(ColumnType::Text, AttachText::tr("The code book calls it open text."));
    else if (!variable.labels.empty() || variable.kind == QuestionKind::Multiple)
        column.type.guess(ColumnType::Code, AttachText::tr("The code book gives it codes."));
}

/// A moment the form asks for is no paradata, and a number that was asked for is one.
void guessUse(ColumnPlan &column, const CodeBookVariable &variable)
{
    if (variable.kind == QuestionKind::Date && column.role.value == ColumnRole::Background)
        column.role.guess(ColumnRole::Question, AttachText::tr("The questionnaire asks it."));
    if (variable.kind == QuestionKind::Numeric && column.type.value == ColumnType::Code)
        column.measure.guess(MeasureLevel::Scale,
                             AttachText::tr("The code book calls it a number."));
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
    if (column.answered == 0)
        guessTypeOfEmpty(column, variable);
    guessUse(column, variable);
    if (column.type.value != ColumnType::Code || variable.labels.empty())
        return;
    const std::vector<ValueLabel> before = column.labels;
    column.labels = joinedLabels(before, variable.labels);
    moveCounts(column, before);
    attachMissing(column, variable);
    if (variable.kind != QuestionKind::Numeric)
        attachMeasure(column);
    ++report.columnsWithLabels;
}

/// The user's questions first, then the book's, then what the columns show.
void findQuestionsAgain(ImportPlan &plan, const std::vector<const CodeBookVariable *> &ofColumn)
{
    std::vector<QuestionPlan> given;
    std::ranges::copy_if(plan.questions, std::back_inserter(given), &QuestionPlan::fixedByUser);
    for (QuestionPlan &question : bookQuestions(plan, ofColumn, given))
        given.push_back(std::move(question));
    plan.questions = findQuestions(plan, given);
    for (QuestionPlan &question : plan.questions) {
        const CodeBookVariable *first = ofColumn[std::size_t(question.columns.front())];
        if (question.group.isEmpty() && first)
            question.group = first->group.text();
    }
}

} // namespace

CodeBookReport attachCodeBook(ImportPlan &plan, const CodeBook &book)
{
    CodeBookReport report;
    const CodeBookIndex index(book);
    std::vector<const CodeBookVariable *> ofColumn;
    std::set<const CodeBookVariable *> used;
    for (ColumnPlan &column : plan.columns) {
        const CodeBookVariable *variable = index.find(column);
        ofColumn.push_back(variable);
        if (!variable) {
            report.columnsNotInBook << column.name;
            continue;
        }
        used.insert(variable);
        attachTo(column, *variable, report);
    }
    for (const CodeBookVariable &variable : book.variables) {
        if (!used.contains(&variable))
            report.variablesNotInFile << variable.name;
    }
    findQuestionsAgain(plan, ofColumn);
    return report;
}

} // namespace tidemark
