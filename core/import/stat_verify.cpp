// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_verify.h"

#include <cstdlib>
#include <optional>
#include <unordered_map>

#include <QDateTime>
#include <QLocale>

#include "core/import/readstat_walk.h"
#include "core/import/stat_cell.h"
#include "core/import/stat_time.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int pollRows = 1024;
constexpr std::size_t mostRemarks = 20;
constexpr int skipped = -1;

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool isTime(ColumnType type)
{
    return type == ColumnType::Date || type == ColumnType::DateTime || type == ColumnType::Time;
}

/// One stored column, read back segment by segment and turned back into cells of the file.
struct StoredColumn
{
    const ColumnPlan *plan = nullptr;
    qint64 notUnderstood = 0; ///< filled cells of the file of which nothing is stored
    StatTime time = {};
    std::unordered_map<std::int32_t, std::string> textOfCode = {};
    Column segment = {};

    /// What a text cell of the file was, going by what is stored.
    std::string text(qsizetype row) const
    {
        if (isMissing(segment, row))
            return {};
        if (const auto *texts = std::get_if<TextColumn>(&segment))
            return texts->at(row).toStdString();
        const double number = numberAt(segment, row);
        if (!std::holds_alternative<CodeColumn>(segment))
            return numberAsText(number).toStdString();
        const auto known = textOfCode.find(std::int32_t(number));
        return known == textOfCode.end() ? numberText(number).toStdString() : known->second;
    }

    /// What a cell with a number was; NaN with its tag where none is stored.
    double number(qsizetype row) const
    {
        const double value = numberAt(segment, row);
        const auto *texts = std::get_if<TextColumn>(&segment);
        if (texts && !texts->isMissing(row))
            return texts->at(row).toDouble();
        if (isTime(plan->type.value) && time.unit == StatTime::Unit::None && !std::isnan(value))
            return numberAsText(value).toDouble();
        return timeInFile(time, plan->type.value, value);
    }

    QString numberAsText(double value) const
    {
        const QString &format = plan->dateFormat.value;
        const auto seconds = [&] {
            return QDateTime::fromMSecsSinceEpoch(qint64(value * 1000.0), Qt::UTC);
        };
        switch (plan->type.value) {
        case ColumnType::Date: {
            const QDate date = QDate(1970, 1, 1).addDays(qint64(value));
            return format.isEmpty() ? date.toString(Qt::ISODate) : date.toString(format);
        }
        case ColumnType::DateTime:
            return format.isEmpty() ? seconds().toString(Qt::ISODate) : seconds().toString(format);
        case ColumnType::Time:
            return format.isEmpty() ? seconds().time().toString(Qt::ISODate)
                                    : seconds().time().toString(format);
        default:
            return numberText(value);
        }
    }

    bool sameText(qsizetype row, std::string_view inFile) const
    {
        if (text(row) == inFile)
            return true;
        if (plan->type.value != ColumnType::Number || isMissing(segment, row))
            return statText(std::string(inFile).c_str()) == QString::fromStdString(text(row));
        QString plain = QString::fromUtf8(inFile.data(), qsizetype(inFile.size()));
        if (!plan->thousandsSign.value.isNull())
            plain.remove(plan->thousandsSign.value);
        if (plan->decimalSign.value == u',')
            plain.replace(u',', u'.');
        return plain.toDouble() == numberAt(segment, row);
    }
};

struct Comparison
{
    ReadStatDevice *device = nullptr;
    const StoredColumns *stored = nullptr;
    std::vector<int> columnOf = {};
    std::vector<StoredColumn> columns = {};
    ImportReport report = {};
    int row = -1;
    std::optional<Error> error = {};

    bool startRow(int next)
    {
        row = next;
        if (next % segmentRows == 0 && !load(next / segmentRows))
            return false;
        return next % pollRows != 0 || !device->pollCancel();
    }

    bool load(qint64 segment)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto column = stored->segment(int(i), segment);
            if (!column) {
                error = std::move(column).error();
                return false;
            }
            columns[i].segment = std::move(column).value();
        }
        return true;
    }

    void differs(const QString &inFile, const QString &found)
    {
        ++report.differences;
        if (report.differing.size() < mostRemarks)
            report.differing.push_back({row + 1, inFile, found});
    }

    void compareNumber(StoredColumn &column, qsizetype at, double inFile)
    {
        if (std::holds_alternative<CodeColumn>(column.segment) && !std::isnan(inFile)
            && !isCode(inFile) && isMissing(column.segment, at)) {
            ++column.notUnderstood;
            return;
        }
        const double found = column.number(at);
        const bool bothMissing = std::isnan(inFile) && std::isnan(found);
        const bool same = bothMissing ? std::holds_alternative<TextColumn>(column.segment)
                || missingNumberTag(inFile) == missingNumberTag(found)
                                      : inFile == found;
        if (!same)
            differs(numberText(inFile), numberText(found));
    }

    /// Rows and cells not understood must be as many as the import said.
    void compareTotals()
    {
        report.differences += std::llabs(report.rows - (row + 1));
        for (std::size_t i = 0; i < columns.size() && i < report.columns.size(); ++i)
            report.differences +=
                std::llabs(columns[i].notUnderstood - report.columns[i].notUnderstood);
    }

    void compareText(StoredColumn &column, qsizetype at, std::string_view inFile)
    {
        const bool isConverted = !std::holds_alternative<TextColumn>(column.segment);
        if (isConverted && !inFile.empty() && isMissing(column.segment, at)) {
            ++column.notUnderstood;
            return;
        }
        if (!column.sameText(at, inFile))
            differs(statText(std::string(inFile).c_str()), QString::fromStdString(column.text(at)));
    }
};

int onVariable(int index, readstat_variable_t *, const char *, void *context)
{
    const auto &comparison = *static_cast<Comparison *>(context);
    const bool isKnown = index >= 0 && std::size_t(index) < comparison.columnOf.size();
    return isKnown && comparison.columnOf[std::size_t(index)] != skipped
        ? READSTAT_HANDLER_OK
        : READSTAT_HANDLER_SKIP_VARIABLE;
}

int onValue(int row, readstat_variable_t *variable, readstat_value_t value, void *context)
{
    auto &comparison = *static_cast<Comparison *>(context);
    if (row != comparison.row && !comparison.startRow(row))
        return READSTAT_HANDLER_ABORT;
    const auto index = std::size_t(readstat_variable_get_index(variable));
    StoredColumn &column = comparison.columns[std::size_t(comparison.columnOf[index])];
    const qsizetype at = row % segmentRows;
    ++comparison.report.cellsCompared;
    const bool isText =
        value.type == READSTAT_TYPE_STRING || value.type == READSTAT_TYPE_STRING_REF;
    if (at >= columnSize(column.segment))
        comparison.differs(isText ? statText(value.v.string_value) : numberText(cellNumber(value)),
                           {});
    else if (isText)
        comparison.compareText(column, at, cellText(value));
    else
        comparison.compareNumber(column, at, finiteNumber(cellNumber(value)));
    return READSTAT_HANDLER_OK;
}

StoredColumn storedColumn(const ColumnPlan &plan, const StatVariable &variable, StatFormat format)
{
    StoredColumn column;
    column.plan = &plan;
    if (isTime(plan.type.value))
        column.time = statTime(format, variable.format);
    for (const ValueLabel &label : plan.labels)
        if (!label.sourceText.isEmpty() && isCode(label.code))
            column.textOfCode.emplace(std::int32_t(label.code), label.sourceText.toStdString());
    return column;
}

} // namespace

Result<ImportReport> verifyStatColumns(QIODevice &file, StatFormat format, const ImportPlan &plan,
                                       const StatDictionary &dictionary,
                                       const StoredColumns &stored, ImportReport report,
                                       JobControl &job)
{
    ReadStatDevice device(file, job);
    Comparison comparison;
    comparison.device = &device;
    comparison.stored = &stored;
    comparison.columnOf.assign(dictionary.variables.size(), skipped);
    comparison.report = std::move(report);
    comparison.report.cellsCompared = 0;
    comparison.report.differences = 0;
    comparison.report.differing.clear();
    for (const ColumnPlan &column : plan.columns) {
        if (column.role.value == ColumnRole::Skip)
            continue;
        const auto index = std::size_t(column.index);
        comparison.columnOf[index] = int(comparison.columns.size());
        comparison.columns.push_back(storedColumn(column, dictionary.variables[index], format));
    }
    const ReadStatWalk what{.variable = onVariable,
                            .value = onValue,
                            .context = &comparison,
                            .encoding = plan.text.encoding.value.toLatin1()};
    auto done = walk(device, format, what);
    if (comparison.error)
        return *comparison.error;
    if (!done)
        return std::move(done).error();
    comparison.compareTotals();
    return std::move(comparison.report);
}

} // namespace tidemark
