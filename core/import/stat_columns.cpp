// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_columns.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <QCoreApplication>

#include "core/import/readstat_walk.h"
#include "core/import/sav_rows.h"
#include "core/import/stat_cell_reader.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(StatColumns)
};

constexpr int pollRows = 1024;

/// The state of one reading pass, given to ReadStat's handlers.
struct Reading
{
    ReadStatDevice *device = nullptr;
    ResponseSink *sink = nullptr;
    std::vector<StatSlot> slots = {}; ///< by variable of the file
    std::vector<StatCellReader> readers = {};
    std::vector<double> block = {}; ///< of the readers of numbers, one after the other
    int row = -1;
    int place = 0; ///< of the row in the block
    std::optional<Error> error = {};

    bool startRow(int next)
    {
        row = next;
        place = next % blockRows;
        if (place == 0 && next > 0)
            flushBlock(next - blockRows, blockRows);
        if (next > 0 && next % segmentRows == 0 && !flush())
            return false;
        return next % pollRows != 0 || !device->pollCancel();
    }

    void flushBlock(int firstRow, int rows)
    {
        const double *numbers = block.data();
        for (StatCellReader &reader : readers) {
            if (reader.readsTexts())
                continue;
            reader.addNumbers(firstRow, {numbers, std::size_t(rows)});
            numbers += blockStride;
        }
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

    bool finish()
    {
        if (row < 0)
            return true;
        flushBlock(row - place, place + 1);
        return flush();
    }
};

int onVariable(int index, readstat_variable_t *, const char *, void *context)
{
    const auto &reading = *static_cast<Reading *>(context);
    const bool isKnown = index >= 0 && std::size_t(index) < reading.slots.size();
    if (!isKnown)
        return READSTAT_HANDLER_SKIP_VARIABLE;
    const StatSlot &slot = reading.slots[std::size_t(index)];
    return slot.numbers || slot.texts ? READSTAT_HANDLER_OK : READSTAT_HANDLER_SKIP_VARIABLE;
}

/// Runs once per cell of the file: fields of ReadStat's structs are read without a call.
int onValue(int row, readstat_variable_t *variable, readstat_value_t value, void *context)
{
    auto &reading = *static_cast<Reading *>(context);
    if (row != reading.row && !reading.startRow(row))
        return READSTAT_HANDLER_ABORT;
    const StatSlot &slot = reading.slots[std::size_t(variable->index)];
    if (slot.numbers)
        slot.numbers[reading.place] = cellNumber(value);
    else
        slot.texts->addText(row, cellText(value));
    return READSTAT_HANDLER_OK;
}

Reading makeReading(StatFormat format, const ImportPlan &plan, const StatDictionary &dictionary)
{
    Reading reading;
    const qint64 rows = std::min<qint64>(dictionary.rows.value_or(plan.rows), segmentRows);
    std::vector<std::size_t> variables;
    for (const ColumnPlan &column : plan.columns) {
        if (column.role.value == ColumnRole::Skip)
            continue;
        variables.push_back(std::size_t(column.index));
        reading.readers.emplace_back(column, dictionary.variables[variables.back()], format);
        reading.readers.back().reserve(std::min(rows, std::max<qint64>(plan.rows, 0)));
    }
    const auto numbers = std::ranges::count(reading.readers, false, &StatCellReader::readsTexts);
    reading.block.resize(std::size_t(numbers) * blockStride, missingNumber());
    reading.slots.resize(dictionary.variables.size());
    double *next = reading.block.data();
    for (std::size_t i = 0; i < variables.size(); ++i) {
        if (reading.readers[i].readsTexts()) {
            reading.slots[variables[i]].texts = &reading.readers[i];
            continue;
        }
        reading.slots[variables[i]].numbers = next;
        next += blockStride;
    }
    return reading;
}

/// The layout of the rows if they can be read without ReadStat, for which texts must be UTF-8.
std::optional<SavLayout> plainLayout(QIODevice &file, StatFormat format, const ImportPlan &plan,
                                     const StatDictionary &dictionary)
{
    const bool isUtf8 = plan.text.encoding.value.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0;
    const bool hostFits = QSysInfo::ByteOrder == QSysInfo::LittleEndian;
    if (!hostFits || format != StatFormat::Sav || !dictionary.rows
        || *dictionary.rows > std::numeric_limits<int>::max())
        return {};
    auto layout = readSavLayout(file);
    if (!layout || layout->widths.size() != dictionary.variables.size())
        return {};
    for (std::size_t i = 0; i < layout->widths.size(); ++i) {
        const bool isText = layout->widths[i] > 0;
        if (isText != dictionary.variables[i].isText || (isText && !isUtf8))
            return {};
    }
    return layout;
}

Result<void> readPlainRows(QIODevice &file, const SavLayout &layout, qint64 count, Reading &reading,
                           JobControl &job)
{
    SavRows rows(file, layout, reading.slots, job);
    for (int row = 0; row < int(count); ++row) {
        if (!reading.startRow(row))
            return reading.error ? *reading.error : Error{ErrorCode::Cancelled};
        if (auto read = rows.read(row, reading.place); !read)
            return read;
    }
    return {};
}

Result<void> readRows(QIODevice &file, StatFormat format, const ImportPlan &plan,
                      const StatDictionary &dictionary, Reading &reading, JobControl &job)
{
    if (const auto layout = plainLayout(file, format, plan, dictionary))
        return readPlainRows(file, *layout, *dictionary.rows, reading, job);
    const ReadStatWalk what{.variable = onVariable,
                            .value = onValue,
                            .context = &reading,
                            .encoding = plan.text.encoding.value.toLatin1()};
    return walk(*reading.device, format, what);
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
    const double number = finiteNumber(cellNumber(value));
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
    auto done = readRows(file, format, plan, dictionary, reading, job);
    if (done)
        reading.finish();
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
