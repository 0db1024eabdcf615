// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>

#include "core/import/importer.h"

/// An importer without a file format: the cells follow from row and column, so that tests can make
/// waves of any size and know every cell.
namespace tidemark::test {

/// Column 0: texts (unit ids), 1: numbers with one decimal, 2: whole days; others: codes 1 to 5,
/// empty every 11th row, .b every 13th.
inline Column generatedCells(int column, qint64 from, qint64 rows)
{
    if (column == 0) {
        TextColumn texts;
        for (qint64 row = from; row < from + rows; ++row) {
            texts.index.push_back(std::uint32_t(row - from));
            texts.dictionary.push_back(QString::number(row % 70'001) + QStringLiteral(" æøå"));
        }
        return texts;
    }
    if (column < 3) {
        NumberColumn numbers;
        for (qint64 row = from; row < from + rows; ++row)
            numbers.values.push_back(column == 1 ? double(row % 997) / 10.0 : double(row % 20'000));
        return numbers;
    }
    std::vector<std::int8_t> codes;
    for (qint64 row = from; row < from + rows; ++row) {
        if (row % 11 == 0 || row % 13 == 0)
            codes.push_back(missingCode<std::int8_t>(row % 11 == 0 ? '\0' : 'b'));
        else
            codes.push_back(std::int8_t((row * (column + 1)) % 5 + 1));
    }
    return CodeColumn{std::move(codes)};
}

inline ImportPlan generatedPlan(const QString &wave, qint64 rows, int columns)
{
    ImportPlan plan;
    plan.format = QStringLiteral("generated");
    plan.fileName = QStringLiteral("generated.bin");
    plan.rows = rows;
    plan.wave.wave.value = wave;
    plan.wave.name = LocalText(QStringLiteral("Kommuner ") + wave);
    for (int i = 0; i < columns; ++i) {
        ColumnPlan column;
        column.index = i;
        column.name = QStringLiteral("v%1").arg(i);
        column.label = LocalText(QStringLiteral("Spørsmål %1").arg(i));
        column.type.value = i == 0 ? ColumnType::Text
            : i < 3                ? ColumnType::Number
                                   : ColumnType::Code;
        column.role.value = i == 0 ? ColumnRole::UnitId
            : i == 1               ? ColumnRole::Weight
                                   : ColumnRole::Question;
        plan.columns.push_back(std::move(column));
    }
    return plan;
}

class GeneratedImporter final : public Importer
{
public:
    /// Called before each piece; an error stops the run there.
    std::function<Result<void>(qint64 piece)> beforePiece = [](qint64) { return Result<void>(); };
    qint64 pieceRows = segmentRows;

    QString id() const override { return QStringLiteral("generated"); }
    QString formatName() const override { return QStringLiteral("Generated"); }
    QStringList suffixes() const override { return {}; }
    Confidence probe(const QByteArray &, const QString &) const override { return Confidence::No; }
    Result<ImportPlan> propose(QIODevice &, const ImportPlan &previous, JobControl &) const override
    {
        return previous;
    }
    Result<PreviewTable> preview(QIODevice &, const ImportPlan &, int) const override
    {
        return PreviewTable();
    }

    Result<ImportReport> run(QIODevice &, const ImportPlan &plan, ResponseSink &sink,
                             JobControl &job) const override
    {
        if (auto begun = sink.begin(variables(plan)); !begun)
            return std::move(begun).error();
        qint64 piece = 0;
        for (qint64 from = 0; from < plan.rows; from += pieceRows) {
            const qint64 rows = std::min(pieceRows, plan.rows - from);
            for (int column = 0; column < int(plan.columns.size()); ++column) {
                if (auto may = beforePiece(piece++); !may)
                    return std::move(may).error();
                if (job.isCancelled())
                    return Error{ErrorCode::Cancelled};
                auto put = sink.append(column, generatedCells(column, from, rows));
                if (!put)
                    return std::move(put).error();
            }
            job.reportProgress(from + rows, plan.rows);
        }
        if (auto done = sink.finish(plan.rows); !done)
            return std::move(done).error();
        ImportReport report;
        report.rows = plan.rows;
        return report;
    }

    Result<ImportReport> verify(QIODevice &, const ImportPlan &plan, const StoredColumns &stored,
                                ImportReport report, JobControl &job) const override
    {
        for (qint64 from = 0; from < plan.rows; from += segmentRows) {
            const qint64 rows = std::min(segmentRows, plan.rows - from);
            for (int column = 0; column < int(plan.columns.size()); ++column) {
                if (job.isCancelled())
                    return Error{ErrorCode::Cancelled};
                const auto read = stored.segment(column, from / segmentRows);
                if (!read)
                    return read.error();
                report.cellsCompared += rows;
                report.differences += differences(*read, generatedCells(column, from, rows));
            }
        }
        return report;
    }

    /// Cells that are not the same; a different number of rows makes all differ.
    static qint64 differences(const Column &a, const Column &b)
    {
        if (columnSize(a) != columnSize(b))
            return std::max(columnSize(a), columnSize(b));
        qint64 count = 0;
        const auto *texts = std::get_if<TextColumn>(&a);
        for (qsizetype row = 0; row < columnSize(a); ++row) {
            const double x = numberAt(a, row);
            const double y = numberAt(b, row);
            const bool isSame = texts ? texts->at(row) == std::get<TextColumn>(b).at(row)
                : isMissing(a, row)
                ? isMissing(b, row) && missingNumberTag(x) == missingNumberTag(y)
                : x == y;
            count += isSame ? 0 : 1;
        }
        return count;
    }

private:
    static std::vector<Variable> variables(const ImportPlan &plan)
    {
        std::vector<Variable> variables;
        for (const ColumnPlan &column : plan.columns) {
            Variable variable;
            variable.name = column.name;
            variable.label = column.label;
            variable.storage = column.type.value == ColumnType::Text ? StorageType::Text
                : column.type.value == ColumnType::Number            ? StorageType::Number
                                                                     : StorageType::Code;
            variables.push_back(std::move(variable));
        }
        return variables;
    }
};

} // namespace tidemark::test
