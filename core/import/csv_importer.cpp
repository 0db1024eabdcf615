// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_importer.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/import/answer_rows.h"
#include "core/import/column_builder.h"
#include "core/import/csv_check.h"
#include "core/import/csv_dialect.h"
#include "core/import/csv_proposal.h"
#include "core/import/file_kind.h"
#include "core/import/text_source.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvImporter)
};

/// A column of the plan that is stored.
struct Target
{
    std::size_t cell = 0;
    ColumnBuilder builder;
};

std::vector<Target> targetsOf(const ImportPlan &plan)
{
    std::vector<Target> targets;
    for (const ColumnPlan &column : plan.columns) {
        if (column.role.value != ColumnRole::Skip)
            targets.push_back(
                {std::size_t(column.index),
                 ColumnBuilder(column, plan.text.encoding.value, plan.text.emptyTexts.value)});
    }
    return targets;
}

std::size_t columnsOf(const ImportPlan &plan)
{
    int last = -1;
    for (const ColumnPlan &column : plan.columns)
        last = std::max(last, column.index);
    return std::size_t(last + 1);
}

Result<void> flush(std::vector<Target> &targets, ResponseSink &sink)
{
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (auto done = sink.append(int(i), targets[i].builder.takeSegment()); !done)
            return done;
    }
    return {};
}

void addRow(std::vector<Target> &targets, const std::vector<std::string_view> &cells, qint64 row)
{
    for (Target &target : targets)
        target.builder.add(target.cell < cells.size() ? cells[target.cell] : std::string_view(),
                           row);
}

} // namespace

QString CsvImporter::id() const
{
    return u"csv"_s;
}

QString CsvImporter::formatName() const
{
    return CsvText::tr("Delimited text (CSV)");
}

QStringList CsvImporter::suffixes() const
{
    return {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s, u"asc"_s, u"dat"_s};
}

Confidence CsvImporter::probe(const QByteArray &head, const QString &fileName) const
{
    const FileKind kind = fileKind(head);
    if (kind != FileKind::Text && kind != FileKind::Unknown)
        return Confidence::No;
    const bool utf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    const auto nuls = head.count('\0');
    if (!utf16 && nuls * 20 > head.size() && nuls * 10 < head.size() * 3)
        return Confidence::No;
    const QString suffix = fileName.section(u'.', -1).toLower();
    if (suffixes().contains(suffix))
        return suffix == "csv"_L1 || suffix == "tsv"_L1 ? Confidence::Likely : Confidence::Maybe;
    return !utf16 && nuls > 0 ? Confidence::No : Confidence::Maybe;
}

Result<ImportPlan> CsvImporter::propose(QIODevice &file, const ImportPlan &previous,
                                        JobControl &job) const
{
    return proposeCsv(file, previous, job);
}

Result<PreviewTable> CsvImporter::preview(QIODevice &file, const ImportPlan &plan, int rows) const
{
    NullJobControl job;
    PreviewTable table;
    const QString &encoding = plan.text.encoding.value;
    for (const ColumnPlan &column : plan.columns)
        table.header << column.name;
    AnswerRows answers(file, plan, columnsOf(plan), job);
    while (qint64(table.rows.size()) < rows) {
        auto more = answers.next();
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
        QStringList cells;
        for (const ColumnPlan &column : plan.columns) {
            const auto index = std::size_t(column.index);
            cells << (index < answers.fields().size()
                          ? decodeText(answers.fields()[index], encoding)
                          : QString());
        }
        table.rows.push_back(std::move(cells));
    }
    auto sample = readSample(file, encoding);
    if (!sample)
        return std::move(sample).error();
    std::string_view text(sample.value().data(), sample.value().size());
    const char end = csvFormat(plan.text).lineEnd;
    while (!text.empty() && table.rawLines.size() < rows) {
        std::string_view line = text.substr(0, text.find(end));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        table.rawLines << decodeText(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line,
                                     encoding);
    }
    return table;
}

Result<ImportReport> CsvImporter::run(QIODevice &file, const ImportPlan &plan, ResponseSink &sink,
                                      JobControl &job) const
{
    std::vector<Target> targets = targetsOf(plan);
    if (auto begun = sink.begin(plannedVariables(plan)); !begun)
        return std::move(begun).error();
    AnswerRows rows(file, plan, columnsOf(plan), job);
    while (true) {
        auto more = rows.next();
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
        addRow(targets, rows.fields(), rows.row());
        if (rows.row() % segmentRows != 0)
            continue;
        if (auto done = flush(targets, sink); !done)
            return std::move(done).error();
    }
    if (rows.row() % segmentRows != 0) {
        if (auto done = flush(targets, sink); !done)
            return std::move(done).error();
    }
    if (auto done = sink.finish(rows.row()); !done)
        return std::move(done).error();
    ImportReport report{.rows = rows.row(), .columns = {}, .issues = rows.issues(columnsOf(plan))};
    for (const Target &target : targets)
        report.columns.push_back(target.builder.receipt());
    return report;
}

Result<ImportReport> CsvImporter::verify(QIODevice &file, const ImportPlan &plan,
                                         const StoredColumns &stored, ImportReport report,
                                         JobControl &job) const
{
    return checkCsv(file, plan, stored, std::move(report), job);
}

} // namespace tidemark
