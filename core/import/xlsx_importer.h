// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

namespace tidemark {

/// Excel workbooks (.xlsx, .xlsm): one sheet, or a range of it.
class XlsxImporter final : public Importer
{
public:
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
};

} // namespace tidemark
