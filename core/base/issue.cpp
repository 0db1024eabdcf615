// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issue.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

namespace tidemark {

namespace {

struct IssueText
{
    Q_DECLARE_TR_FUNCTIONS(Issue)
};

/// What cells and rules of a file say.
QString contentSentence(const Issue &issue)
{
    const auto arg = [&](int i) { return issue.arguments.value(i); };
    switch (issue.code) {
    case IssueCode::CellNotUnderstood:
        return IssueText::tr("“%1” is not understood as %2.").arg(arg(0), arg(1));
    case IssueCode::TextCutOff:
        return IssueText::tr("A text was longer than %1 characters and was cut off.").arg(arg(0));
    case IssueCode::BytesNotInEncoding:
        return IssueText::tr("%1 bytes have no meaning in %2 and are shown as “\uFFFD”.")
            .arg(arg(0), arg(1));
    case IssueCode::NulBytes:
        return IssueText::tr("The file has %1 NUL bytes; they are left out of the texts.")
            .arg(arg(0));
    case IssueCode::EncodingReplaced:
        return IssueText::tr(
                   "The file says that its texts are %1, but they are not; they were read "
                   "as %2.")
            .arg(arg(0), arg(1));
    case IssueCode::MissingRuleNotKept:
        return IssueText::tr("The rule “%1 is missing” could not be kept.").arg(arg(0));
    case IssueCode::SetNotKept:
        return IssueText::tr("The multiple response set “%1” could not be kept: %2.")
            .arg(arg(0), arg(1));
    case IssueCode::MergedCells:
        return IssueText::tr("The cells %1 are merged; their value counts for the first one.")
            .arg(arg(0));
    default:
        return {};
    }
}

/// How the rows and columns of a file lie.
QString layoutSentence(const Issue &issue)
{
    const auto arg = [&](int i) { return issue.arguments.value(i); };
    switch (issue.code) {
    case IssueCode::RaggedRow:
        return IssueText::tr("The row has %1 fields, the others %2.").arg(arg(0), arg(1));
    case IssueCode::DuplicateColumnName:
        return IssueText::tr("The name “%1” occurs twice; the later column is called “%2”.")
            .arg(arg(0), arg(1));
    case IssueCode::EmptyColumnName:
        return IssueText::tr("A column without a name is called “%1”.").arg(arg(0));
    case IssueCode::StrayQuote:
        return IssueText::tr(
                   "Text follows a closing quote in %1 rows; these cells are kept as they "
                   "stand in the file.")
            .arg(arg(0));
    case IssueCode::LastRowUnfinished:
        return IssueText::tr("The last row has %1 of %2 fields and no line end: the file may have "
                             "been cut off.")
            .arg(arg(0), arg(1));
    case IssueCode::NoLineEndAtEnd:
        return IssueText::tr("The last row has no line end. If the file was cut off, its last cell "
                             "may be incomplete.");
    case IssueCode::EmptyColumnLeftOut:
        return IssueText::tr("Column %1 has neither name nor content and is left out.").arg(arg(0));
    case IssueCode::BlankRows:
        return IssueText::tr("%1 blank lines are skipped.").arg(arg(0));
    case IssueCode::CellOutsideColumns:
        return IssueText::tr("“%1” stands to the right of the last column and is not read.")
            .arg(arg(0));
    default:
        return {};
    }
}

/// The study file.
QString storeSentence(const Issue &issue)
{
    const auto arg = [&](int i) { return issue.arguments.value(i); };
    switch (issue.code) {
    case IssueCode::SegmentDamaged:
        return IssueText::tr("%1: the rows %2 to %3 of “%4” are damaged and read as missing.")
            .arg(arg(0), arg(1), arg(2), issue.where.variable);
    case IssueCode::RowCountDiffers:
        return IssueText::tr("%1: “%2” has %3 rows instead of %4.")
            .arg(arg(0), issue.where.variable, arg(1), arg(2));
    case IssueCode::DatabaseDamaged:
        return IssueText::tr("The file is damaged: %1.").arg(arg(0));
    case IssueCode::ReferenceBroken:
        return IssueText::tr("Row %2 of the table “%1” refers to something that does not exist.")
            .arg(arg(0), arg(1));
    case IssueCode::StudyInconsistent:
        return IssueText::tr("The parts of the study do not fit together: %1").arg(arg(0));
    case IssueCode::UnusedAnswers:
        return IssueText::tr("%1 columns of removed sources are still in the file. Compact the "
                             "study to remove them.")
            .arg(arg(0));
    default:
        return {};
    }
}

/// What stands beside figures.
QString analysisSentence(const Issue &issue)
{
    const auto arg = [&](int i) { return issue.arguments.value(i); };
    switch (issue.code) {
    case IssueCode::FewAnswers:
        return IssueText::tr("“%1” rests on %2 answers only.").arg(arg(0), arg(1));
    case IssueCode::SingleClusterStratum:
        return IssueText::tr("The stratum “%1” has one cluster only.").arg(arg(0));
    case IssueCode::RowsLeftOut:
        return IssueText::tr("%1 rows are left out: %2.").arg(arg(0), arg(1));
    case IssueCode::NotEstimable:
        return IssueText::tr("“%1” cannot be estimated: %2.").arg(arg(0), arg(1));
    case IssueCode::UnitsNotInFrame:
        return IssueText::tr("%2 units of “%1” are not on the list of the population: %3.")
            .arg(arg(0), arg(1), arg(2));
    case IssueCode::WaveLeftOut:
        return IssueText::tr("%1 is left out: “%2” there is not accepted as the same question.")
            .arg(arg(0), arg(1));
    case IssueCode::CellsHidden:
        return IssueText::tr("%1 figures are hidden so that nobody can be recognised.").arg(arg(0));
    case IssueCode::TestLeftOut:
        return IssueText::tr("%1 is left out: %2.").arg(arg(0), arg(1));
    default:
        return {};
    }
}

/// Why a model has no estimates.
QString failedModelSentence(const Issue &issue)
{
    const auto arg = [&](int i) { return issue.arguments.value(i); };
    switch (issue.code) {
    case IssueCode::ModelWithoutCases:
        return IssueText::tr("Model “%1” has no complete cases.").arg(arg(0));
    case IssueCode::ModelTooFewCases:
        return IssueText::tr("Model “%1” has %2 cases, too few for %3 coefficients.")
            .arg(arg(0), arg(1), arg(2));
    case IssueCode::ModelConstantOutcome:
        return IssueText::tr("Model “%1” cannot be estimated: all cases have the same outcome.")
            .arg(arg(0));
    case IssueCode::ModelOutcomeOutOfRange:
        return IssueText::tr(
                   "Model “%1” cannot be estimated: the outcome has values that this kind "
                   "of model cannot have.")
            .arg(arg(0));
    case IssueCode::ModelCollinear:
        return IssueText::tr("Model “%1” cannot be estimated: %2 follow from other terms.")
            .arg(arg(0), arg(1));
    case IssueCode::ModelSeparated:
        return IssueText::tr(
                   "Model “%1” cannot be estimated: %2 tell the outcome of some cases for "
                   "certain. Firth’s method gives estimates.")
            .arg(arg(0), arg(1));
    case IssueCode::ModelNotConverged:
        return IssueText::tr("The estimates of model “%1” did not come to rest.").arg(arg(0));
    case IssueCode::ModelReferenceEmpty:
        return IssueText::tr("Model “%1” cannot be estimated: no case has “%3”, the reference of "
                             "“%2”.")
            .arg(arg(0), arg(1), arg(2));
    case IssueCode::ModelGroupsTooFew:
        return IssueText::tr("Model “%1” cannot be estimated: it needs two groups or more, and a "
                             "group with two cases.")
            .arg(arg(0));
    case IssueCode::ModelOutcomeTold:
        return IssueText::tr("Model “%1” cannot be estimated: some terms tell the outcome of some "
                             "cases for certain.")
            .arg(arg(0));
    case IssueCode::ModelHidden:
        return IssueText::tr("Model “%1” is hidden: fewer than %2 cases have one of its outcomes.")
            .arg(arg(0), arg(1));
    default:
        return {};
    }
}

/// What to know of a model.
QString modelSentence(const Issue &issue)
{
    const auto arg = [&](int i) { return issue.arguments.value(i); };
    switch (issue.code) {
    case IssueCode::ModelColumnLeftOut:
        return arg(2).isEmpty()
            ? IssueText::tr("“%2” is left out of model “%1”: no case has it.").arg(arg(0), arg(1))
            : IssueText::tr("“%2” is left out of model “%1”: it follows from %3.")
                  .arg(arg(0), arg(1), arg(2));
    case IssueCode::ModelFewClusters:
        return IssueText::tr("Model “%1” rests on %2 clusters only. Errors of type CR2 suit few "
                             "clusters better.")
            .arg(arg(0), arg(1));
    case IssueCode::ModelClusterInfluential:
        return IssueText::tr(
                   "In model “%1” the cluster “%2” alone moves “%3” by %4 standard errors.")
            .arg(arg(0), arg(1), arg(2), arg(3));
    case IssueCode::ModelCasesLeftOut:
        return IssueText::tr("%2 cases are left out of model “%1”: no answer to “%3”.")
            .arg(arg(0), arg(1), arg(2));
    case IssueCode::ModelColumnAbsorbed:
        return IssueText::tr("“%2” is left out of model “%1”: it varies within no unit.")
            .arg(arg(0), arg(1));
    case IssueCode::ModelVarianceAtEdge:
        return IssueText::tr("The groups of model “%1” differ no more than chance would make them: "
                             "a variance is 0, or constant and slope follow from each other.")
            .arg(arg(0));
    case IssueCode::WavesSharedUnits:
        return IssueText::tr("The waves have units in common. Each counts once in the standard "
                             "errors, without a finite population.");
    case IssueCode::WeightsCalibrated: {
        const auto number = [&](int i) { return QLocale().toString(arg(i).toDouble(), 'g', 4); };
        return IssueText::tr("The weights of “%1” were made to fit the population (rounds: %2, "
                             "largest miss: %3 of a target). They go from %4 to %5; Kish's design "
                             "effect is %6, the effective number of rows %7.")
            .arg(arg(0), arg(1), number(2), number(3), number(4), number(5), number(6));
    }
    case IssueCode::WeightsTakenAsGiven:
        return IssueText::tr("Over several waves, and for the panel, the standard errors take the "
                             "calibrated weights of “%1” as given, which makes them a little wide.")
            .arg(arg(0));
    case IssueCode::DesignNotUsed:
        return IssueText::tr(
            "Weights, strata and clusters of the sample are not used: a multilevel "
            "model counts every case once and knows only its groups.");
    default:
        return {};
    }
}

} // namespace

QString describe(const Issue &issue)
{
    for (const auto sentenceOf : {contentSentence, layoutSentence, storeSentence, analysisSentence,
                                  failedModelSentence, modelSentence}) {
        if (const QString sentence = sentenceOf(issue); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

void IssueList::add(Issue issue)
{
    const auto repeat = std::ranges::find_if(m_issues, [&](const Issue &known) {
        return known.code == issue.code && known.where.column == issue.where.column
            && known.where.variable == issue.where.variable && known.where.file == issue.where.file;
    });
    if (repeat == m_issues.end()) {
        m_issues.push_back(std::move(issue));
        return;
    }
    repeat->count += issue.count;
}

} // namespace tidemark
