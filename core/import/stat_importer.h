// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "core/import/stat_format.h"

namespace tidemark {

/// Files of SPSS, Stata and SAS, read through ReadStat.
class StatImporter final : public Importer
{
public:
    explicit StatImporter(StatFormat format)
        : m_format(format)
    {
    }

    QString id() const override;
    QString formatName() const override;
    QStringList suffixes() const override;
    Confidence probe(const QByteArray &head, const QString &fileName) const override;
    Result<ImportPlan> propose(QIODevice &file, const ImportPlan &previous,
                               JobControl &job) const override;
    Result<PreviewTable> preview(QIODevice &file, const ImportPlan &plan, int rows) const override;
    Result<ImportReport> run(QIODevice &file, const ImportPlan &plan, ResponseSink &sink,
                             JobControl &job) const override;
    Result<ImportReport> verify(QIODevice &file, const ImportPlan &plan,
                                const StoredColumns &stored, ImportReport report,
                                JobControl &job) const override;

private:
    StatFormat m_format;
};

} // namespace tidemark
