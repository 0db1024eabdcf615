// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_importer.h"

#include <optional>

#include <QCoreApplication>

#include "core/import/file_kind.h"
#include "core/import/row_check.h"
#include "core/import/row_writer.h"
#include "core/import/xlsx_proposal.h"
#include "core/import/xlsx_table.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct XlsxText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxImporter)
};

std::string_view cellOf(const std::vector<std::string_view> &cells, std::size_t column)
{
    return column < cells.size() ? cells[column] : std::string_view();
}

} // namespace

QString XlsxImporter::id() const
{
    return u"xlsx"_s;
}

QString XlsxImporter::formatName() const
{
    return XlsxText::tr("Excel workbook");
}

QStringList XlsxImporter::suffixes() const
{
    return {u"xlsx"_s, u"xlsm"_s};
}

Confidence XlsxImporter::probe(const QByteArray &head, const QString &fileName) const
{
    const FileKind kind = fileKind(head);
    // old and locked workbooks are taken too: opening them tells what they are
    if (kind == FileKind::Ole)
        return Confidence::Maybe;
    if (kind != FileKind::Zip)
        return Confidence::No;
    const bool isNamed = suffixes().contains(fileName.section(u'.', -1).toLower());
    return isNamed || head.contains("xl/") ? Confidence::Certain : Confidence::Maybe;
}

Result<ImportPlan> XlsxImporter::propose(QIODevice &file, const ImportPlan &previous,
                                         JobControl &job) const
{
    return proposeXlsx(file, previous, job);
}

Result<PreviewTable> XlsxImporter::preview(QIODevice &file, const ImportPlan &plan, int rows) const
{
    NullJobControl job;
    const auto table = openXlsxTable(file, plan, job);
    if (!table)
        return table.error();
    PreviewTable preview;
    for (const ColumnPlan &column : plan.columns)
        preview.header << column.name;
    const auto addRow = [&](qint64, const std::vector<std::string_view> &cells) {
        if (qint64(preview.rows.size()) >= rows)
            return false;
        QStringList texts;
        for (const ColumnPlan &column : plan.columns) {
            const auto cell = cellOf(cells, std::size_t(column.index));
            texts << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        }
        preview.rows.push_back(texts);
        return qint64(preview.rows.size()) < rows;
    };
    if (auto done = table->readAnswers(plan, addRow, job); !done)
        return std::move(done).error();
    return preview;
}

Result<ImportReport> XlsxImporter::run(QIODevice &file, const ImportPlan &plan, ResponseSink &sink,
                                       JobControl &job) const
{
    const auto table = openXlsxTable(file, plan, job);
    if (!table)
        return table.error();
    RowWriter writer(plan, sink);
    if (auto begun = writer.begin(); !begun)
        return std::move(begun).error();
    std::optional<Error> error;
    const auto addRow = [&](qint64, const std::vector<std::string_view> &cells) {
        auto added = writer.add(cells);
        if (!added)
            error = added.error();
        return !error;
    };
    auto done = table->readAnswers(plan, addRow, job);
    if (error)
        return *error;
    if (!done)
        return std::move(done).error();
    return writer.finish();
}

Result<ImportReport> XlsxImporter::verify(QIODevice &file, const ImportPlan &plan,
                                          const StoredColumns &stored, ImportReport report,
                                          JobControl &job) const
{
    const auto table = openXlsxTable(file, plan, job);
    if (!table)
        return table.error();
    RowCheck check(plan, stored, report);
    std::optional<Error> error;
    const auto compareRow = [&](qint64, const std::vector<std::string_view> &cells) {
        auto compared = check.compareRow([&](std::size_t column) { return cellOf(cells, column); });
        if (!compared)
            error = compared.error();
        return !error;
    };
    auto done = table->readAnswers(plan, compareRow, job);
    if (error)
        return *error;
    if (!done)
        return std::move(done).error();
    check.compareTotals();
    return report;
}

} // namespace tidemark
