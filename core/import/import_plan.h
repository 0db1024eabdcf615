// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/base/issue.h"
#include "core/model/question.h"
#include "core/model/source.h"
#include "core/model/variable.h"

namespace tidemark {

/// A setting guessed from the file until the user fixes it; guessing again never overwrites what
/// the user chose. `reason` says in words why this was guessed; `sure` whether it is worth a look.
template <typename T>
struct Detected
{
    T value = {};
    bool fixedByUser = false;
    bool sure = true;
    QString reason = {};

    void guess(T guessed, QString why = {}, bool certain = true)
    {
        if (fixedByUser)
            return;
        value = std::move(guessed);
        reason = std::move(why);
        sure = certain;
    }
    void fix(T chosen)
    {
        value = std::move(chosen);
        fixedByUser = true;
        sure = true;
    }
    friend bool operator==(const Detected &, const Detected &) = default;
};

/// One way to read the bytes, with a line of the file that shows whether it is right.
struct EncodingChoice
{
    QString encoding =
        {}; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15"
    QString sampleLine = {};

    friend bool operator==(const EncodingChoice &, const EncodingChoice &) = default;
};

/// How delimited text is laid out.
struct TextLayout
{
    Detected<QString> encoding = {};
    std::vector<EncodingChoice> likeliest = {}; ///< at most three, when in doubt
    Detected<QChar> delimiter = {};
    Detected<QChar> quote = {}; ///< null: quotes are ordinary characters
    QString lineEnd = {}; ///< "CRLF", "LF" or "CR"
    /// Texts that stand for an empty cell outside text columns: "NA", "."
    Detected<QStringList> emptyTexts = {};

    friend bool operator==(const TextLayout &, const TextLayout &) = default;
};

/// Which part of a workbook is the table.
struct SheetLayout
{
    QStringList sheets = {};
    Detected<QString> sheet = {};
    Detected<QString> range = {}; ///< "B3:K200"; empty = all

    friend bool operator==(const SheetLayout &, const SheetLayout &) = default;
};

/// What a column of the file becomes.
enum class ColumnType { Code, Number, Date, DateTime, Time, Text };

/// What a column is for in the study.
enum class ColumnRole { Question, UnitId, Weight, Stratum, Cluster, Background, Skip };

/// A cell with its row, from 1, of the answers.
struct CellRemark
{
    qint64 row = 0;
    QString text = {}; ///< as in the file
    QString stored = {}; ///< what is stored, where that is the point

    friend bool operator==(const CellRemark &, const CellRemark &) = default;
};

/// "ca. 3" is read as "3". Both as they would stand in the file.
struct TextReplacement
{
    QString text = {};
    QString readAs = {}; ///< empty: an empty cell

    friend bool operator==(const TextReplacement &, const TextReplacement &) = default;
};

struct ColumnPlan
{
    int index = 0; ///< column of the file, from 0
    QString nameInFile = {};
    QString name = {}; ///< unique; the user may change it
    LocalText label = {};
    Detected<ColumnType> type = {};
    Detected<QChar> decimalSign = {}; ///< '.' or ','
    Detected<QChar> thousandsSign = {}; ///< null, ' ', '.', ',' (space covers all kinds of space)
    Detected<QString> dateFormat = {}; ///< Qt's: "dd.MM.yyyy"
    Detected<MeasureLevel> measure = {};
    Detected<ColumnRole> role = {};
    Detected<MissingRule> missing = {}; ///< the reason names codes suggested
    std::vector<ValueLabel> labels = {};
    int decimals = 0;
    QString unit = {}; ///< "%"
    QString questionText = {};
    std::vector<TextReplacement> replacements = {}; ///< chosen by the user
    qint64 answered = 0; ///< cells with a value, of the whole file
    std::vector<std::pair<double, qint64>> counts = {}; ///< code -> cells, for at most 100 codes
    QString range = {}; ///< "0,5–48,5" of numbers and dates, for the grid
    qint64 different = 0; ///< different values, counted up to 2,000
    qint64 notUnderstood = 0; ///< cells that are not what `type` says
    std::vector<CellRemark> notUnderstoodCells = {}; ///< the first 20

    friend bool operator==(const ColumnPlan &, const ColumnPlan &) = default;
};

/// Columns that belong together: multiple response sets and batteries found or given.
struct QuestionPlan
{
    QString name = {};
    LocalText title = {};
    LocalText wording = {};
    QuestionKind kind = QuestionKind::Single;
    std::vector<int> columns = {}; ///< indexes into ImportPlan::columns
    std::vector<LocalText> itemLabels = {};
    double tickedCode = 1.0;
    QString group = {};
    bool fixedByUser = false; ///< looking again leaves it as it is

    friend bool operator==(const QuestionPlan &, const QuestionPlan &) = default;
};

/// Pairing of one question with an earlier wave as the wizard shows it.
struct PairPlan
{
    QString later = {}; ///< question name in the new file
    QuestionId earlier = {};
    PairState state = PairState::Same;
    bool accepted = false;
    double likeness = 1.0; ///< 0 to 1, of the wordings
    std::vector<CodeMapping> codes = {};
    std::vector<std::pair<VariableId, QString>> items = {}; ///< earlier item, column name here
    LocalText note = {};
    bool fixedByUser = false;

    friend bool operator==(const PairPlan &, const PairPlan &) = default;
};

/// The step "Wave & unit".
struct WavePlan
{
    SourceKind kind = SourceKind::Wave;
    UnitKind unit = UnitKind::PublicBody;
    LocalText name = {};
    Detected<QString> wave = {};
    QDate fieldworkStart = {};
    QDate fieldworkEnd = {};
    LocalText unitPlural = {};
    std::optional<SourceId> frame = {};
    std::optional<double> populationSize = {};
    std::vector<PairPlan> pairs = {};

    friend bool operator==(const WavePlan &, const WavePlan &) = default;
};

/// Everything that decides how one file is read: made by Importer::propose, edited by the user,
/// carried out by Importer::run, kept as a recipe for the next delivery.
struct ImportPlan
{
    QString format = {}; ///< Importer::id()
    QString fileName = {}; ///< without folder
    QString recipeName = {}; ///< what the user calls these choices, kept for the next delivery
    TextLayout text = {};
    SheetLayout sheet = {};
    Detected<int> firstRow = {}; ///< rows skipped before the header
    Detected<int> headerRows = {}; ///< 0, 1 or 2
    qint64 rows = 0; ///< rows of answers in the file
    std::vector<ColumnPlan> columns = {};
    std::vector<QuestionPlan> questions = {};
    WavePlan wave = {};
    std::vector<Issue> issues = {}; ///< what was met while looking through the file

    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};

} // namespace tidemark
