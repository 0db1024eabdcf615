// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tidemark {

/// What went wrong, for code; the text for people is made by describe() alone.
/// Each room adds its own block; keep the blocks in the order of the folders.
enum class ErrorCode {
    Cancelled,
    OutOfMemory,
    Unexpected, ///< arguments: what was tried, what happened
    // files
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    // import
    FileEmpty,
    FileIsOtherFormat, ///< arguments: format expected, what it is (may be empty)
    FileTruncated, ///< arguments: format, where it ends (may be empty)
    FileDamaged, ///< arguments: format, what is wrong
    FileEncrypted, ///< arguments: format
    FileTooLarge, ///< arguments: what is too large, the limit
    FormatNotSupported, ///< arguments: format or version
    TextNotDecodable, ///< arguments: encoding
    PlanDoesNotFit, ///< arguments: column name in the plan, reason
    SheetNotFound, ///< arguments: sheet, sheets there are
    TableNotFound, ///< arguments: sheet
    FileEndsEarly, ///< arguments: bytes read, bytes expected
    NotText, ///< arguments: what was found
    QuoteNotClosed, ///< arguments: the quote; the row is where it opens
    RowTooLong, ///< arguments: megabytes
    TooManyColumns, ///< arguments: the limit
    // command line
    MissingArgument, ///< arguments: the argument's name
    FileExists,
    DiskFull,
    // the study file
    NotAStudy, ///< not a database, another program's, or encrypted
    StudyEmpty, ///< a file of zero bytes
    StudyCutOff, ///< arguments: bytes expected, bytes found
    StudyNewer, ///< arguments: version of the file, version this program knows
    StudyOlder, ///< needs a step to the present format, but cannot be written
    StudyDamaged, ///< arguments: what does not fit
    StoredAnswersDiffer, ///< arguments: number of values
    StudyInUse, ///< another program is writing it just now
    StudyReadOnly,
    StudyChangedElsewhere,
    DataRemoved, ///< arguments: variable
    // the study's parts
    IdNotUnique, ///< arguments: id
    NameMissing,
    NameTaken, ///< arguments: name
    VariableOfOtherSource, ///< arguments: variable, source
    RecodeCircular, ///< arguments: variable
    RecodeWithoutInput,
    TextNotRecodable, ///< arguments: variable
    RowsOutOfRange, ///< arguments: source, rows
    StorageFixed, ///< arguments: variable
    LinkNotFound, ///< arguments: id
    // study and requests
    RequestNotUnderstood, ///< arguments: key or text, reason
    SourceNotFound,
    VariableNotFound,
    QuestionNotFound,
    AnalysisNotFound,
    ConditionNotUnderstood, ///< arguments: expression, position (1-based), what was expected
    QuestionNotInWave, ///< arguments: question, wave
    CodesNotComparable, ///< arguments: question, wave, wave
    QuestionDoesNotFit, ///< arguments: question
    TooManyCategories, ///< arguments: variable, most there may be
    ColumnNotLoaded, ///< arguments: variable
    // frame and design
    FrameMissing, ///< arguments: source
    UnitIdMissing, ///< arguments: source
    FrameUnitTwice, ///< arguments: units
    FrameWithoutVariable, ///< arguments: variable
    WeightMissing, ///< arguments: variable, rows, first row
    WeightNegative, ///< arguments: variable, rows, first row
    StratumMissing, ///< arguments: variable, rows
    ClusterMissing, ///< arguments: variable, rows
    PopulationMissing, ///< arguments: variable, rows
    ClusterInSeveralStrata, ///< arguments: cluster
    PopulationVaries, ///< arguments: stratum or cluster
    PopulationBelowSample, ///< arguments: stratum or cluster, drawn
    PopulationPerStratum, ///< arguments: source
    SingleClusterStrata, ///< arguments: strata
    MarginMissing, ///< arguments: variable, rows, first row
    MarginWithoutTarget, ///< arguments: variable, category, rows
    MarginWithoutRows, ///< arguments: variable, category
    MarginDoesNotFit, ///< arguments: variable
    MarginsTooMany, ///< arguments: source
    MarginNotInMethod, ///< arguments: variable
    CalibrationBounds, ///< arguments: source
    CalibrationTwoStages, ///< arguments: source
    CalibrationNotReached, ///< arguments: source, rounds, largest miss
    CalibratedWeightNegative, ///< arguments: source, rows, first row
    ReplicatesNotMade, ///< arguments: source
    ReplicatesTooMany, ///< arguments: source, replicates
    ReplicateScalesDiffer, ///< arguments: source, scales, replicates
    ReplicateWithoutWeight, ///< arguments: variable, rows, first row
    ReplicatesNeedWeight, ///< arguments: source
    ReplicatesNotForPanel, ///< arguments: source
    ReplicatesShareUnits, ///< arguments: source
    ReplicatesOfSeveralWaves, ///< arguments: source
};

/// Where it went wrong; empty parts are unknown. Rows count from 1 as in the file.
struct ErrorLocation
{
    QString file = {};
    qint64 row = 0;
    QString column = {};
    QString variable = {};

    friend bool operator==(const ErrorLocation &, const ErrorLocation &) = default;
};

struct Error
{
    ErrorCode code = ErrorCode::Unexpected;
    QStringList arguments = {};
    ErrorLocation where = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// One or two sentences for people in the language of the program: what happened, where, remedy.
QString describe(const Error &error);

} // namespace tidemark
