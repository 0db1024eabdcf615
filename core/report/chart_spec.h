// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace tidemark {

/// The kinds of figure, numbered as in the chart book (01 to 17).
enum class ChartKind {
    ClusteredBars, ///< 01 row x wave: share
    Change, ///< 02 row x wave and one Change series
    Slope, ///< 03 as Change, two or three waves, at most ten rows
    LikertStacked, ///< 04 row x step (and DontKnow, TopSum)
    LikertDiverging, ///< 05 as LikertStacked (and BottomSum)
    DotWhisker, ///< 06 factors as group heads, levels as rows, one Estimate series
    AdjustedShares, ///< 07 classes as rows, an Estimate and an Unadjusted series
    Line, ///< 08 rows are points in time (position), a series per line
    Histogram, ///< 09 distributions (one)
    BoxStrip, ///< 10 rows and one distribution each
    Heat, ///< 11 row x Category series (the columns)
    Flow, ///< 12 rows are the states before, series the states after, value = units
    Waffle, ///< 13 one mark per row, at most three rows
    CumulativeStart, ///< 14 as Line with positions in months; n = number at risk
    RankedMultiple, ///< 15 options as rows, one Estimate series
    HexMap, ///< 16 municipalities as rows (key = number), one Estimate series, classes
    SmallMultiples, ///< 17 as Line or row x wave, once per panel
};

/// Unit of an axis. Values are stored in it: 81.1 is 81.1 per cent.
enum class ChartUnit { Percent, PercentagePoints, Number };

enum class MarkState {
    Shown,
    FewAnswers, ///< shown, with a warning (base of 10 to 19)
    Hidden, ///< must not be published: no number anywhere, also not in the explanation
    NoData, ///< nobody answered or nobody was asked
};

enum class RowRole {
    Ordinary,
    Total, ///< "All": semibold, first, with a rule below
    GroupHead, ///< a heading over the rows that follow; has no marks
    Reference, ///< the class others are compared with
    Other, ///< "Other": grey, last but one
    Exclusive, ///< "None of these": grey, last, under a hairline
};

enum class SeriesRole {
    Wave, ///< rank 0 is the newest wave, 1 the one before …
    LikertStep, ///< rank 0 is the low end of the scale
    DontKnow, ///< drawn apart, hatched
    TopSum, ///< sum of the high steps, with its own interval
    BottomSum, ///< sum of the low steps
    Category, ///< no order in colour; rank 0 to 5 choose it
    Change, ///< newest wave less the oldest one
    Estimate, ///< the only series, or the one that matters
    Unadjusted, ///< raw value beside an adjusted one
};

/// A row of the figure: a category, a group, a point in time, a municipality.
struct ChartRow
{
    QString key = {}; ///< unique among the rows
    QString label = {}; ///< may hold soft hyphens (U+00AD) where it may be broken
    RowRole role = RowRole::Ordinary;
    int indent = 0;
    std::optional<qint64> n = {}; ///< base of the row where it is shown beside the label
    std::optional<double> position = {}; ///< place on a time axis, in its unit (2021, 2021.5, 6)

    friend bool operator==(const ChartRow &, const ChartRow &) = default;
};

struct ChartSeries
{
    QString key = {}; ///< unique among the series
    QString name = {};
    SeriesRole role = SeriesRole::Estimate;
    int rank = 0;
    bool isHidden = false; ///< switched off in the legend; the note says so

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// One estimate of the figure, named by its row and series (and panel).
struct ChartMark
{
    QString row = {};
    QString series = {};
    QString panel = {};
    QString key = {}; ///< names the estimate; the same key stands in the table's cell
    MarkState state = MarkState::Shown;
    std::optional<double> value = {};
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    std::optional<qint64> n = {};
    QStringList explanation = {}; ///< lines of the tooltip below value, interval and n

    friend bool operator==(const ChartMark &, const ChartMark &) = default;
};

/// What is left empty is chosen by the figure: a round range with 3 to 6 ticks.
struct ChartAxis
{
    ChartUnit unit = ChartUnit::Percent;
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    std::vector<double> ticks = {};
    int decimals = 0;
    QString unitName = {}; ///< word after the last tick of a Number axis ("hours")

    friend bool operator==(const ChartAxis &, const ChartAxis &) = default;
};

struct ChartInterval
{
    double level = 0.95;
    QString method = {};
    bool isShown = true; ///< whiskers or bands are drawn

    friend bool operator==(const ChartInterval &, const ChartInterval &) = default;
};

/// Words over panels and number columns; an empty one is not drawn.
struct ChartHeads
{
    QString levels = {}; ///< over the shares
    QString change = {}; ///< over the change panel
    QString estimate = {}; ///< over the number column
    QString n = {};
    QString topSum = {};
    QString bottomSum = {};
    QString classes = {}; ///< title of the class legend (heat, map)
    QString classesNote = {}; ///< second line of it
    QString cumulative = {}; ///< over the cumulative panel of a histogram

    friend bool operator==(const ChartHeads &, const ChartHeads &) = default;
};

enum class ReferenceKind {
    Value, ///< line at a value ("All: 42.7")
    Position, ///< line at a time or month
    Break, ///< as Position, and lines of the figure are interrupted there
};

struct ChartReference
{
    ReferenceKind kind = ReferenceKind::Value;
    double at = 0.0;
    QString label = {};

    friend bool operator==(const ChartReference &, const ChartReference &) = default;
};

/// A class of a map or heat legend: lower <= value < upper; the last class holds its upper end too.
struct ChartClass
{
    QString label = {};
    double lower = 0.0;
    double upper = 0.0;

    friend bool operator==(const ChartClass &, const ChartClass &) = default;
};

struct ChartPanel
{
    QString key = {};
    QString title = {};

    friend bool operator==(const ChartPanel &, const ChartPanel &) = default;
};

/// Spread of one row: for a histogram bins and cumulative shares, for a box plot values.
struct ChartDistribution
{
    QString row = {};
    double firstQuartile = 0.0;
    double median = 0.0;
    double thirdQuartile = 0.0;
    double lowWhisker = 0.0;
    double highWhisker = 0.0;
    std::vector<double> values = {}; ///< one per unit; empty for persons
    std::vector<double> edges = {}; ///< one more than binShares
    std::vector<double> binShares = {}; ///< per cent
    std::vector<double> cumulativeAt = {};
    std::vector<double> cumulative = {}; ///< per cent at cumulativeAt, rising

    friend bool operator==(const ChartDistribution &, const ChartDistribution &) = default;
};

/// A small bar chart in the free corner of a map, about another variable.
struct ChartInset
{
    QString title = {};
    QString subtitle = {};
    int decimals = 0;
    QStringList labels = {};
    std::vector<double> values = {}; ///< one per label
    int emphasised = -1; ///< index of the one dark bar, -1 for none

    friend bool operator==(const ChartInset &, const ChartInset &) = default;
};

/// Everything a figure says, and nothing of how it looks: no colour, no length, no font.
/// Rows and series stand in the order in which they are drawn.
struct ChartSpec
{
    ChartKind kind = ChartKind::ClusteredBars;
    QString language = QString::fromLatin1("nb"); ///< nb, nn or en: fixed words and number format
    QString headline = {};
    QString subtitle = {};
    ChartHeads heads = {};
    std::vector<ChartSeries> series = {};
    std::vector<ChartRow> rows = {};
    std::vector<ChartPanel> panels = {};
    std::vector<ChartMark> marks = {};
    std::vector<ChartDistribution> distributions = {};
    std::vector<ChartReference> references = {};
    std::vector<ChartClass> classes = {};
    std::optional<ChartInset> inset = {};
    ChartAxis valueAxis = {};
    ChartAxis changeAxis = {.unit = ChartUnit::PercentagePoints};
    ChartAxis positionAxis = {.unit = ChartUnit::Number};
    ChartInterval interval = {};
    int minBase = 10; ///< smaller bases are Hidden; named in the figure
    QString orderNote = {}; ///< "Sorted by …"; part of the note where it is not plain
    QStringList notes = {}; ///< sentences: n and N, filter, method, weighting
    QString source = {}; ///< whole sentence, last in the note
    bool isSynthetic = false;
    QString altText = {};

    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

/// The mark of a row and a series (and panel), or nullptr.
const ChartMark *findMark(const ChartSpec &spec, const QString &row, const QString &series,
                          const QString &panel = {});

/// The series of one role in order.
std::vector<ChartSeries> seriesOfRole(const ChartSpec &spec, SeriesRole role);

/// The name of a kind in JSON, "clusteredBars", and back.
QString chartKindWord(ChartKind kind);
std::optional<ChartKind> chartKindFromWord(const QString &word);

/// Lossless JSON form; fields that have their default value are left out.
QJsonObject toJson(const ChartSpec &spec);

/// Reads what toJson() wrote. An unknown key or word and a wrong type are errors that name the key
/// (ErrorCode::RequestNotUnderstood).
Result<ChartSpec> chartSpecFromJson(const QJsonObject &json);

} // namespace tidemark
