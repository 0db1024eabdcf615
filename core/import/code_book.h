// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// What a code book says about one variable.
struct CodeBookVariable
{
    QString name = {};
    LocalText text = {};
    /// sourceText: what stands in the answers where that is not the code ("A1", "Y").
    std::vector<ValueLabel> labels = {};
    std::vector<double> missing = {}; ///< codes it marks as missing
    QString question = {}; ///< variables of one question share it
    LocalText item = {}; ///< what this variable is within the question
    LocalText group = {}; ///< heading in the questionnaire
    std::optional<QuestionKind> kind = {}; ///< of the question, where the book tells

    friend bool operator==(const CodeBookVariable &, const CodeBookVariable &) = default;
};

/// Which program's description of a questionnaire it is.
enum class CodeBookFormat { Table, SurveyXact, Nettskjema, LimeSurvey, XlsForm };

struct CodeBook
{
    CodeBookFormat format = CodeBookFormat::Table;
    LocalText title = {};
    std::vector<CodeBookVariable> variables = {};

    friend bool operator==(const CodeBook &, const CodeBook &) = default;
};

/// Reads a plain table with one row per variable or per code: columns variable, text, code, label
/// and missing in any order, recognised by their headings in bokmål, nynorsk or English, in several
/// languages ("label::nn", "etikett (en)"); the variable may be given on its first row only. Also
/// SurveyXact's structure table, and its labels table without heading (variable, value, label).
/// Error: RequestNotUnderstood if there is no column of variables.
Result<CodeBook> readCodeBook(const std::vector<QStringList> &rows);

/// True if a table without doubt describes variables and is not itself a table of answers: headings
/// for variable, code and label, SurveyXact's structure or labels.
bool isCodeBookTable(const std::vector<QStringList> &rows);

/// Adds what `more` says; what `book` already says of a variable or code stays.
void mergeCodeBook(CodeBook &book, CodeBook more);

/// What attaching did.
struct CodeBookReport
{
    int columnsWithText = 0;
    int columnsWithLabels = 0;
    QStringList columnsNotInBook = {};
    QStringList variablesNotInFile = {};

    friend bool operator==(const CodeBookReport &, const CodeBookReport &) = default;
};

/// Gives the plan's columns the texts, labels and missing codes of the book (by name, without
/// regard to case and to the signs between its parts: "q2[SQ001]" is "q2_SQ001") and looks for
/// questions again; the book's own multiple response sets and batteries come first. Answers given
/// as texts get the codes that the book gives them. What the user fixed stays. Codes met in the
/// file but not in the book keep no label.
CodeBookReport attachCodeBook(ImportPlan &plan, const CodeBook &book);

} // namespace tidemark
