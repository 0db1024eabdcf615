// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_importer.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/import/answer_rows.h"
#include "core/import/csv_check.h"
#include "core/import/csv_dialect.h"
#include "core/import/csv_proposal.h"
#include "core/import/file_kind.h"
#include "core/import/row_writer.h"
#include "core/import/text_source.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvImporter)
};

std::size_t columnsOf(const ImportPlan &plan)
{
    int last = -1;
    for (const ColumnPlan &column : plan.columns)
        last = std::max(last, column.index);
    return std::size_t(last + 1);
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
    RowWriter writer(plan, sink);
    if (auto begun = writer.begin(); !begun)
        return std::move(begun).error();
    AnswerRows rows(file, plan, columnsOf(plan), job);
    while (true) {
        auto more = rows.next();
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
        if (auto added = writer.add(rows.fields()); !added)
            return std::move(added).error();
    }
    auto report = writer.finish();
    if (report)
        report.value().issues = rows.issues(columnsOf(plan));
    return report;
}

Result<ImportReport> CsvImporter::verify(QIODevice &file, const ImportPlan &plan,
                                         const StoredColumns &stored, ImportReport report,
                                         JobControl &job) const
{
    return checkCsv(file, plan, stored, std::move(report), job);
}

} // namespace tidemark
