// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_columns.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>

#include "core/import/readstat_walk.h"
#include "core/import/stat_cell_reader.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(StatColumns)
};

constexpr int pollRows = 1024;
constexpr int skipped = -1;

/// The state of one reading pass, given to ReadStat's handlers.
struct Reading
{
    ReadStatDevice *device = nullptr;
    ResponseSink *sink = nullptr;
    std::vector<int> readerOf = {}; ///< by variable of the file, or skipped
    std::vector<StatCellReader> readers = {};
    int row = -1;
    std::optional<Error> error = {};

    bool startRow(int next)
    {
        row = next;
        if (next > 0 && next % segmentRows == 0 && !flush())
            return false;
        return next % pollRows != 0 || !device->pollCancel();
    }

    bool flush()
    {
        for (std::size_t i = 0; i < readers.size(); ++i) {
            auto done = sink->append(int(i), readers[i].take());
            if (!done) {
                error = std::move(done).error();
                return false;
            }
        }
        return true;
    }
};

int onVariable(int index, readstat_variable_t *, const char *, void *context)
{
    const auto &reading = *static_cast<Reading *>(context);
    const bool isKnown = index >= 0 && std::size_t(index) < reading.readerOf.size();
    return isKnown && reading.readerOf[std::size_t(index)] != skipped
        ? READSTAT_HANDLER_OK
        : READSTAT_HANDLER_SKIP_VARIABLE;
}

int onValue(int row, readstat_variable_t *variable, readstat_value_t value, void *context)
{
    auto &reading = *static_cast<Reading *>(context);
    if (row != reading.row && !reading.startRow(row))
        return READSTAT_HANDLER_ABORT;
    const auto index = std::size_t(readstat_variable_get_index(variable));
    reading.readers[std::size_t(reading.readerOf[index])].add(row, value);
    return READSTAT_HANDLER_OK;
}

Reading makeReading(StatFormat format, const ImportPlan &plan, const StatDictionary &dictionary)
{
    Reading reading;
    reading.readerOf.assign(dictionary.variables.size(), skipped);
    const qint64 rows = std::min<qint64>(dictionary.rows.value_or(plan.rows), segmentRows);
    for (const ColumnPlan &column : plan.columns) {
        if (column.role.value == ColumnRole::Skip)
            continue;
        const auto index = std::size_t(column.index);
        reading.readerOf[index] = int(reading.readers.size());
        reading.readers.emplace_back(column, dictionary.variables[index], format);
        reading.readers.back().reserve(std::min(rows, std::max<qint64>(plan.rows, 0)));
    }
    return reading;
}

struct Preview
{
    std::vector<QStringList> rows = {};
    qsizetype columns = 0;
};

int onPreviewValue(int row, readstat_variable_t *variable, readstat_value_t value, void *context)
{
    auto &preview = *static_cast<Preview *>(context);
    if (preview.rows.size() <= std::size_t(row))
        preview.rows.resize(std::size_t(row) + 1, QStringList(preview.columns));
    QString &cell = preview.rows[std::size_t(row)][readstat_variable_get_index(variable)];
    if (value.type == READSTAT_TYPE_STRING || value.type == READSTAT_TYPE_STRING_REF) {
        cell = statText(value.v.string_value);
        return READSTAT_HANDLER_OK;
    }
    const double number = cellNumber(value);
    if (!std::isnan(number))
        cell = QString::number(number, 'g', QLocale::FloatingPointShortest);
    else if (missingNumberTag(number) != '\0')
        cell = u"."_s + QLatin1Char(missingNumberTag(number));
    return READSTAT_HANDLER_OK;
}

/// Dates and times of the preview as dates and times.
void showTimes(Preview &preview, StatFormat format, const StatDictionary &dictionary)
{
    for (std::size_t i = 0; i < dictionary.variables.size(); ++i) {
        const StatTime time = statTime(format, dictionary.variables[i].format);
        if (time.unit == StatTime::Unit::None)
            continue;
        for (QStringList &row : preview.rows) {
            QString &cell = row[qsizetype(i)];
            bool isNumber = false;
            const double number = cell.toDouble(&isNumber);
            if (isNumber)
                cell = statTimeText(storedTime(time, time.type, number), time.type);
        }
    }
}

} // namespace

Result<void> checkPlanFits(const ImportPlan &plan, const StatDictionary &dictionary)
{
    for (const ColumnPlan &column : plan.columns) {
        const bool isThere =
            column.index >= 0 && std::size_t(column.index) < dictionary.variables.size();
        if (!isThere)
            return Error{ErrorCode::PlanDoesNotFit,
                         {column.nameInFile, ColumnsText::tr("the file has no such column")}};
    }
    return {};
}

Result<ImportReport> readStatColumns(QIODevice &file, StatFormat format, const ImportPlan &plan,
                                     const StatDictionary &dictionary, ResponseSink &sink,
                                     JobControl &job)
{
    ReadStatDevice device(file, job);
    Reading reading = makeReading(format, plan, dictionary);
    reading.device = &device;
    reading.sink = &sink;
    if (auto begun = sink.begin(plannedVariables(plan)); !begun)
        return std::move(begun).error();
    const ReadStatWalk what{.variable = onVariable,
                            .value = onValue,
                            .context = &reading,
                            .encoding = plan.text.encoding.value.toLatin1()};
    auto done = walk(device, format, what);
    if (done && reading.row >= 0)
        reading.flush();
    if (reading.error)
        return *reading.error;
    if (!done)
        return std::move(done).error();
    ImportReport report;
    report.rows = reading.row + 1;
    if (auto finished = sink.finish(report.rows); !finished)
        return std::move(finished).error();
    for (const StatCellReader &reader : reading.readers)
        report.columns.push_back(reader.receipt());
    return report;
}

Result<PreviewTable> readStatPreview(QIODevice &file, StatFormat format, const ImportPlan &plan,
                                     const StatDictionary &dictionary, int rows)
{
    NullJobControl job;
    ReadStatDevice device(file, job);
    Preview preview;
    preview.columns = qsizetype(dictionary.variables.size());
    const ReadStatWalk what{.value = onPreviewValue,
                            .context = &preview,
                            .encoding = plan.text.encoding.value.toLatin1(),
                            .rowLimit = rows};
    if (auto done = walk(device, format, what); !done)
        return std::move(done).error();
    showTimes(preview, format, dictionary);
    PreviewTable table;
    for (const StatVariable &variable : dictionary.variables)
        table.header << variable.name;
    table.rows = std::move(preview.rows);
    return table;
}

} // namespace tidemark
