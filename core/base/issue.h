// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/base/error.h"

namespace tidemark {

enum class Severity { Information, Warning, Refusal };

/// Bad or useful news about something that did give a result. Each room adds its own block.
enum class IssueCode {
    // import
    CellNotUnderstood,     ///< arguments: the text, expected type
    RaggedRow,             ///< arguments: fields found, fields expected
    DuplicateColumnName,   ///< arguments: old name, new name
    EmptyColumnName,       ///< arguments: new name
    TextCutOff,            ///< arguments: characters kept
    EncodingReplaced,      ///< arguments: encoding the file names, encoding used
    MissingRuleNotKept,    ///< arguments: the rule
    SetNotKept,            ///< arguments: name of the multiple response set, reason
    MergedCells,           ///< arguments: range
    // the study file
    SegmentDamaged,        ///< arguments: source, first row, last row; where.variable
    RowCountDiffers,       ///< arguments: source, rows found, rows expected; where.variable
    DatabaseDamaged,       ///< arguments: what SQLite says
    ReferenceBroken,       ///< arguments: table, row
    StudyInconsistent,     ///< arguments: the error as a sentence
    UnusedAnswers,         ///< arguments: number of columns
    StrayQuote,            ///< arguments: number of rows; the row is the first of them
    LastRowUnfinished,     ///< arguments: fields found, fields expected
    NoLineEndAtEnd,
    EmptyColumnLeftOut,    ///< arguments: position from 1
    BytesNotInEncoding,    ///< arguments: number of bytes, encoding
    BlankRows,             ///< arguments: number; they are not rows of answers
    NulBytes,              ///< arguments: number of bytes
    CellOutsideColumns,    ///< arguments: text; the row has more cells than there are columns
    // analysis
    FewAnswers,            ///< arguments: label, n
    SingleClusterStratum,  ///< arguments: stratum
    RowsLeftOut,           ///< arguments: number, reason
    NotEstimable,          ///< arguments: label, reason
    UnitsNotInFrame,       ///< arguments: source, number, units
    WaveLeftOut,           ///< arguments: wave, question
    CellsHidden,           ///< arguments: number
    TestLeftOut,           ///< arguments: test, why it does not fit
    // models; the first argument is the label of the model
    ModelWithoutCases,     ///< arguments: model
    ModelTooFewCases,      ///< arguments: model, cases, coefficients
    ModelConstantOutcome,  ///< arguments: model
    ModelOutcomeOutOfRange, ///< arguments: model
    ModelCollinear,        ///< arguments: model, columns
    ModelSeparated,        ///< arguments: model, columns
    ModelNotConverged,     ///< arguments: model
    ModelReferenceEmpty,   ///< arguments: model, factor, level
    ModelColumnLeftOut,    ///< arguments: model, column, columns it follows from
    ModelFewClusters,      ///< arguments: model, clusters
    ModelClusterInfluential, ///< arguments: model, cluster, figure, change in standard errors
    ModelCasesLeftOut,     ///< arguments: model, cases, variable without an answer
    ModelColumnAbsorbed,   ///< arguments: model, column
    ModelGroupsTooFew,     ///< arguments: model
    ModelOutcomeTold,      ///< arguments: model
    ModelVarianceAtEdge,   ///< arguments: model
    ModelHidden,           ///< arguments: model, least number of cases
    WavesSharedUnits,      ///< several waves in one model: their units are counted once
    WeightsCalibrated,     ///< arguments: source, rounds, largest miss, least, greatest, Kish, n
    WeightsTakenAsGiven,   ///< arguments: source
    DesignNotUsed,         ///< the sample has weights or a design, which a model cannot use
};

/// One piece of such news with its place and how often it occurred.
struct Issue
{
    Severity severity = Severity::Warning;
    IssueCode code = IssueCode::CellNotUnderstood;
    QStringList arguments = {};
    ErrorLocation where = {};
    qint64 count = 1;

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// The sentence for people, in the language of the program.
QString describe(const Issue &issue);

/// Collects issues; repeats of the same code at the same column raise the count of the first one.
class IssueList
{
public:
    void add(Issue issue);

    const std::vector<Issue> &issues() const { return m_issues; }
    bool isEmpty() const { return m_issues.empty(); }

private:
    std::vector<Issue> m_issues;
};

} // namespace tidemark
