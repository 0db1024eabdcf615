// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString argument(const Error &error, int index)
{
    return error.arguments.value(index);
}

/// Sentences about files that cannot be imported.
QString importSentence(const Error &error)
{
    const auto arg = [&](int i) { return argument(error, i); };
    switch (error.code) {
    case ErrorCode::FileEmpty:
        return ErrorText::tr("The file is empty. Fetch it again from where it came from.");
    case ErrorCode::FileIsOtherFormat:
        return arg(1).isEmpty()
            ? ErrorText::tr("This is not a file of the kind %1. Check whether its ending is right.")
                  .arg(arg(0))
            : ErrorText::tr("This is not a file of the kind %1, but: %2. Give it the right ending "
                            "or save it again.")
                  .arg(arg(0), arg(1));
    case ErrorCode::FileTruncated:
        return arg(1).isEmpty()
            ? ErrorText::tr(
                  "The file (%1) ends too early. It was probably not copied or downloaded "
                  "to its end; fetch it again.")
                  .arg(arg(0))
            : ErrorText::tr("The file (%1) ends too early: %2. It was probably not copied or "
                            "downloaded to its end; fetch it again.")
                  .arg(arg(0), arg(1));
    case ErrorCode::FileDamaged:
        return ErrorText::tr("The file (%1) is damaged: %2. Fetch it again or save it anew in the "
                             "program it came from.")
            .arg(arg(0), arg(1));
    case ErrorCode::FileEncrypted:
        return ErrorText::tr("The file (%1) is protected by a password. Open it in the program it "
                             "came from and save it without one.")
            .arg(arg(0));
    case ErrorCode::FileTooLarge:
        return ErrorText::tr("%1 is larger than what can be read (%2).").arg(arg(0), arg(1));
    case ErrorCode::FormatNotSupported:
        return ErrorText::tr("%1 cannot be read. Save the data as .sav, .dta, .xlsx or CSV.")
            .arg(arg(0));
    case ErrorCode::TextNotDecodable:
        return ErrorText::tr("The texts cannot be read as %1. Choose another encoding.")
            .arg(arg(0));
    case ErrorCode::PlanDoesNotFit:
        return ErrorText::tr("The file does not fit the plan at “%1”: %2").arg(arg(0), arg(1));
    case ErrorCode::FileEndsEarly:
        return ErrorText::tr("The file ends after %1 of %2 bytes. Fetch or copy it again.")
            .arg(arg(0), arg(1));
    case ErrorCode::NotText:
        return ErrorText::tr("The file is not text: %1.").arg(arg(0));
    case ErrorCode::QuoteNotClosed:
        return ErrorText::tr("A quote (%1) is opened in this row and never closed. Close it, or "
                             "read the file without a quote character.")
            .arg(arg(0));
    case ErrorCode::RowTooLong:
        return ErrorText::tr("The row is longer than %1 megabytes. Check the line ends and the "
                             "quote character.")
            .arg(arg(0));
    case ErrorCode::TooManyColumns:
        return ErrorText::tr("The row has more than %1 cells. Check the delimiter.").arg(arg(0));
    case ErrorCode::SheetNotFound:
        return ErrorText::tr("The workbook has no sheet “%1”. It has: %2.").arg(arg(0), arg(1));
    case ErrorCode::TableNotFound:
        return ErrorText::tr(
                   "The sheet “%1” has no cells where the table should be. Choose another "
                   "sheet or range.")
            .arg(arg(0));
    default:
        return {};
    }
}

QString studyPartSentence(const Error &error)
{
    const auto arg = [&](int i) { return argument(error, i); };
    switch (error.code) {
    case ErrorCode::IdNotUnique:
        return ErrorText::tr("The number %1 is used twice in the study or missing.").arg(arg(0));
    case ErrorCode::NameMissing:
        return ErrorText::tr("A variable or question needs a name.");
    case ErrorCode::NameTaken:
        return ErrorText::tr("The source has “%1” already. Choose another name.").arg(arg(0));
    case ErrorCode::VariableOfOtherSource:
        return ErrorText::tr("The variable “%1” does not belong to “%2”.").arg(arg(0), arg(1));
    case ErrorCode::RecodeCircular:
        return ErrorText::tr("The variable “%1” would be computed from itself.").arg(arg(0));
    case ErrorCode::RecodeWithoutInput:
        return ErrorText::tr("A recode needs at least one variable to start from.");
    case ErrorCode::TextNotRecodable:
        return ErrorText::tr("The variable “%1” holds texts, which cannot be recoded.").arg(arg(0));
    case ErrorCode::RowsOutOfRange:
        return ErrorText::tr("“%1” cannot have %2 rows.").arg(arg(0), arg(1));
    case ErrorCode::StorageFixed:
        return ErrorText::tr("How the answers of “%1” are stored cannot be changed. Recode it.")
            .arg(arg(0));
    case ErrorCode::LinkNotFound:
        return ErrorText::tr("There is no pair of questions “%1”.").arg(arg(0));
    default:
        return {};
    }
}

QString studyFileSentence(const Error &error)
{
    const auto arg = [&](int i) { return argument(error, i); };
    switch (error.code) {
    case ErrorCode::NotAStudy:
        return ErrorText::tr("This is not a Tidemark study, or it is encrypted or damaged at its "
                             "beginning.");
    case ErrorCode::StudyEmpty:
        return ErrorText::tr("The file is empty. Take the last copy you have of the study.");
    case ErrorCode::StudyCutOff:
        return ErrorText::tr("The end of the file is missing: it should have %1 bytes and has %2. "
                             "Copy it again from where it came.")
            .arg(arg(0), arg(1));
    case ErrorCode::StudyNewer:
        return ErrorText::tr("The study was made by a newer Tidemark (format %1; this one knows up "
                             "to %2). Update the program to open it.")
            .arg(arg(0), arg(1));
    case ErrorCode::StudyOlder:
        return ErrorText::tr("The study was made by an older Tidemark and cannot be brought up to "
                             "date where it is. Open a copy of it.");
    case ErrorCode::StoredAnswersDiffer:
        return ErrorText::tr("%1 stored values differ from the text of the file, so nothing was "
                             "taken in. Read the file again, with other choices for its columns.")
            .arg(arg(0));
    case ErrorCode::StudyDamaged:
        return ErrorText::tr("The study is damaged: %1.").arg(arg(0));
    case ErrorCode::StudyInUse:
        return ErrorText::tr("Another program is using the study just now. Try again in a moment.");
    case ErrorCode::StudyReadOnly:
        return ErrorText::tr("The study is open for reading only. Save a copy to change it.");
    case ErrorCode::StudyChangedElsewhere:
        return ErrorText::tr("Another program has changed the study. Open it again.");
    case ErrorCode::DataRemoved:
        return ErrorText::tr("The answers of “%1” have been removed from the study for good.")
            .arg(arg(0));
    default:
        return studyPartSentence(error);
    }
}

/// Calibration and replicates.
QString weightingSentence(const Error &error)
{
    const auto arg = [&](int i) { return argument(error, i); };
    switch (error.code) {
    case ErrorCode::MarginMissing:
        return ErrorText::tr(
                   "“%1” is missing in %2 rows, first in row %3, so the weights cannot be made to "
                   "fit it. Recode the missing answers to a category of their own.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::MarginWithoutTarget:
        return ErrorText::tr("%3 rows have “%2” in “%1”, for which no target is given.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::MarginWithoutRows:
        return ErrorText::tr(
                   "No row can carry the target of “%2” in “%1”. Put it together with another "
                   "category.")
            .arg(arg(0), arg(1));
    case ErrorCode::MarginDoesNotFit:
        return ErrorText::tr("“%1” holds texts, so the sum of its numbers cannot be a target.")
            .arg(arg(0));
    case ErrorCode::MarginsTooMany:
        return ErrorText::tr(
                   "Post-stratification of “%1” takes one variable. Choose raking for several.")
            .arg(arg(0));
    case ErrorCode::MarginNotInMethod:
        return ErrorText::tr(
                   "The sum of “%1” can be a target of linear and logit calibration only.")
            .arg(arg(0));
    case ErrorCode::CalibrationBounds:
        return ErrorText::tr(
                   "The weights of “%1” can change by factors between a number below 1 and a "
                   "number above 1.")
            .arg(arg(0));
    case ErrorCode::CalibrationTwoStages:
        return ErrorText::tr(
                   "The weights of “%1” cannot be calibrated with clusters in two stages. Leave "
                   "out the clusters of the second stage, or use replicates.")
            .arg(arg(0));
    case ErrorCode::CalibrationNotReached:
        return ErrorText::tr(
                   "The weights of “%1” do not reach the targets: after %2 rounds the largest "
                   "miss is %3 of the target. Check that the targets add up to the same number, or "
                   "put small categories together.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::CalibratedWeightNegative:
        return ErrorText::tr(
                   "Calibration makes the weights of “%1” negative in %2 rows, first in row %3. "
                   "Choose raking, or logit calibration with bounds.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::ReplicatesNotMade:
        return ErrorText::tr(
                   "Replicates of “%1” can be made by jackknife and bootstrap. Choose the "
                   "variables with the replicate weights for other methods.")
            .arg(arg(0));
    case ErrorCode::ReplicatesTooMany:
        return ErrorText::tr(
                   "%2 replicates of “%1” do not fit into memory. Choose the bootstrap with fewer "
                   "replicates.")
            .arg(arg(0), arg(1));
    case ErrorCode::ReplicateScalesDiffer:
        return ErrorText::tr("“%1” has %2 scales for %3 replicates.").arg(arg(0), arg(1), arg(2));
    case ErrorCode::ReplicateWithoutWeight:
        return ErrorText::tr(
                   "The replicate weight “%1” is missing, negative or without a sampling weight in "
                   "%2 rows, first in row %3.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::ReplicatesNeedWeight:
        return ErrorText::tr(
                   "The replicate weights of “%1” need the sampling weight that they belong to.")
            .arg(arg(0));
    case ErrorCode::ReplicatesNotForPanel:
        return ErrorText::tr(
                   "“%1” has replicates of all its units, which say nothing about those that "
                   "answered in every wave. Choose all, or take the replicates out of the design.")
            .arg(arg(0));
    case ErrorCode::ReplicatesShareUnits:
        return ErrorText::tr(
                   "“%1” has replicates and units that are in other waves too. How the waves go "
                   "together cannot be told from them: ask for one wave, or take the replicates "
                   "out of the design.")
            .arg(arg(0));
    case ErrorCode::ReplicatesOfSeveralWaves:
        return ErrorText::tr(
                   "“%1” has replicates, which cannot be used in a model of several waves. Ask for "
                   "one wave, or take the replicates out of the design.")
            .arg(arg(0));
    default:
        return studyFileSentence(error);
    }
}

QString sentence(const Error &error)
{
    const auto arg = [&](int i) { return argument(error, i); };
    switch (error.code) {
    case ErrorCode::Cancelled:
        return ErrorText::tr("Stopped before it was done. Nothing was changed.");
    case ErrorCode::OutOfMemory:
        return ErrorText::tr("There is not enough memory for this.");
    case ErrorCode::Unexpected:
        return ErrorText::tr("%1 failed: %2").arg(arg(0), arg(1));
    case ErrorCode::FileNotFound:
        return ErrorText::tr("The file does not exist.");
    case ErrorCode::FileNotReadable:
        return ErrorText::tr("The file cannot be read: %1").arg(arg(0));
    case ErrorCode::FileNotWritable:
        return ErrorText::tr("The file cannot be written: %1").arg(arg(0));
    case ErrorCode::FileEmpty:
    case ErrorCode::FileIsOtherFormat:
    case ErrorCode::FileTruncated:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileEncrypted:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FormatNotSupported:
    case ErrorCode::TextNotDecodable:
    case ErrorCode::PlanDoesNotFit:
    case ErrorCode::FileEndsEarly:
    case ErrorCode::NotText:
    case ErrorCode::QuoteNotClosed:
    case ErrorCode::RowTooLong:
    case ErrorCode::TooManyColumns:
    case ErrorCode::SheetNotFound:
    case ErrorCode::TableNotFound:
        return importSentence(error);
    case ErrorCode::MissingArgument:
        return ErrorText::tr("%1 is missing; --help says how the command is used.").arg(arg(0));
    case ErrorCode::FileExists:
        return ErrorText::tr("There is a file of this name already.");
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full. Nothing was changed.");
        return ErrorText::tr("The file is empty.");
    case ErrorCode::RequestNotUnderstood:
        return ErrorText::tr("The request has a problem at “%1”: %2").arg(arg(0), arg(1));
    case ErrorCode::SourceNotFound:
        return ErrorText::tr("The study has no source “%1”.").arg(arg(0));
    case ErrorCode::VariableNotFound:
        return ErrorText::tr("There is no variable “%1”.").arg(arg(0));
    case ErrorCode::QuestionNotFound:
        return ErrorText::tr("There is no question “%1”.").arg(arg(0));
    case ErrorCode::AnalysisNotFound:
        return ErrorText::tr("There is no analysis “%1”.").arg(arg(0));
    case ErrorCode::ConditionNotUnderstood:
        return ErrorText::tr("The filter “%1” stops making sense at character %2: %3.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::QuestionNotInWave:
        return ErrorText::tr(
                   "“%1” has no accepted counterpart in %2. Accept the pair, or leave the "
                   "wave out.")
            .arg(arg(0), arg(1));
    case ErrorCode::CodesNotComparable:
        return ErrorText::tr("The codes of “%1” cannot be told apart in %2 as they are in %3.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::QuestionDoesNotFit:
        return ErrorText::tr("“%1” does not hold what this analysis needs.").arg(arg(0));
    case ErrorCode::TooManyCategories:
        return ErrorText::tr("“%1” has more than %2 different values. Group them in classes first.")
            .arg(arg(0), arg(1));
    case ErrorCode::ColumnNotLoaded:
        return ErrorText::tr("The values of “%1” were not loaded.").arg(arg(0));
    case ErrorCode::FrameMissing:
        return ErrorText::tr("“%1” is not joined to a list of the population.").arg(arg(0));
    case ErrorCode::UnitIdMissing:
        return ErrorText::tr("“%1” has no unit id. Choose the variable that names the units.")
            .arg(arg(0));
    case ErrorCode::FrameUnitTwice:
        return ErrorText::tr("The list of the population has these units more than once: %1.")
            .arg(arg(0));
    case ErrorCode::FrameWithoutVariable:
        return ErrorText::tr(
                   "The list of the population has no variable “%1”, so the units of each "
                   "stratum cannot be counted.")
            .arg(arg(0));
    case ErrorCode::WeightMissing:
        return ErrorText::tr(
                   "The weight “%1” is missing in %2 rows, first in row %3. Give every row a "
                   "weight; 0 leaves a row out.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::WeightNegative:
        return ErrorText::tr("The weight “%1” is negative in %2 rows, first in row %3.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::StratumMissing:
        return ErrorText::tr("The stratum “%1” is missing in %2 rows.").arg(arg(0), arg(1));
    case ErrorCode::ClusterMissing:
        return ErrorText::tr("The cluster “%1” is missing in %2 rows.").arg(arg(0), arg(1));
    case ErrorCode::PopulationMissing:
        return ErrorText::tr("The population size “%1” is missing in %2 rows.").arg(arg(0), arg(1));
    case ErrorCode::ClusterInSeveralStrata:
        return ErrorText::tr(
                   "The cluster “%1” occurs in several strata. If the numbers start anew in "
                   "each stratum, say so in the design.")
            .arg(arg(0));
    case ErrorCode::PopulationVaries:
        return ErrorText::tr("The population size is not the same for all rows of “%1”.")
            .arg(arg(0));
    case ErrorCode::PopulationBelowSample:
        return ErrorText::tr("“%1” has %2 units in the data, more than in its population.")
            .arg(arg(0), arg(1));
    case ErrorCode::PopulationPerStratum:
        return ErrorText::tr(
                   "The design of “%1” has strata, so the population size must be given for "
                   "each of them.")
            .arg(arg(0));
    case ErrorCode::SingleClusterStrata:
        return ErrorText::tr(
                   "These strata have a single unit, so their uncertainty cannot be "
                   "computed: %1. Merge strata, or choose in the design how to treat them.")
            .arg(arg(0));
    default:
        return weightingSentence(error);
    }
}

} // namespace

QString describe(const Error &error)
{
    QStringList place;
    if (!error.where.file.isEmpty())
        place << error.where.file;
    if (error.where.row > 0)
        place << ErrorText::tr("row %1").arg(error.where.row);
    if (!error.where.column.isEmpty())
        place << ErrorText::tr("column %1").arg(error.where.column);
    if (!error.where.variable.isEmpty())
        place << ErrorText::tr("variable %1").arg(error.where.variable);
    const QString text = sentence(error);
    return place.isEmpty() ? text : ErrorText::tr("%1: %2").arg(place.join(u", "_s), text);
}

} // namespace tidemark
