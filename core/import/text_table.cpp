// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_table.h"

#include <QCoreApplication>

#include "core/import/csv_dialect.h"
#include "core/import/text_encoding.h"
#include "core/import/text_source.h"

namespace tidemark {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(TextTable)
};

constexpr qint64 mostCells = 2'000'000;

} // namespace

Result<std::vector<QStringList>> readTextTable(QIODevice &file, JobControl &job)
{
    auto verdict = judgeEncoding(file, job);
    if (!verdict)
        return std::move(verdict).error();
    TextLayout layout;
    layout.encoding.guess(verdict.value().encoding);
    auto sample = readSample(file, layout.encoding.value);
    if (!sample)
        return std::move(sample).error();
    guessDialect(sample.value(), layout);
    CsvReader reader(file, csvFormat(layout));
    std::vector<QStringList> rows;
    qint64 cells = 0;
    while (true) {
        if (rows.size() % 1'000 == 0 && job.isCancelled())
            return Error{ErrorCode::Cancelled};
        auto more = reader.next();
        if (!more)
            return std::move(more).error();
        if (!more.value())
            return rows;
        cells += qint64(reader.fields().size());
        if (cells > mostCells)
            return Error{ErrorCode::FileTooLarge,
                         {TableText::tr("The table"), QString::number(mostCells)}};
        QStringList row;
        for (const std::string_view cell : reader.fields())
            row << decodeText(cell, layout.encoding.value);
        rows.push_back(std::move(row));
    }
}

} // namespace tidemark
