// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include "core/base/issue.h"
#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/import_plan.h"
#include "core/model/column.h"

namespace tidemark {

/// Where answers go. The importer calls begin once, then append per column and segment, in row
/// order within a column, then finish. An importer that fails simply stops; the sink's owner rolls
/// back.
class ResponseSink
{
public:
    virtual ~ResponseSink() = default;

    /// One variable per column of the plan that is not skipped, in that order.
    virtual Result<void> begin(const std::vector<Variable> &variables) = 0;
    /// The next rows (at most segmentRows) of variable number `variable`.
    virtual Result<void> append(int variable, Column segment) = 0;
    virtual Result<void> finish(qint64 rows) = 0;
};

/// Cells as the file has them, for the live preview.
struct PreviewTable
{
    QStringList header = {};
    std::vector<QStringList> rows = {};
    QStringList rawLines = {}; ///< the file's own lines, if it is text

    friend bool operator==(const PreviewTable &, const PreviewTable &) = default;
};

/// One line of the receipt.
struct ColumnReceipt
{
    QString name = {};
    ColumnType type = ColumnType::Text;
    QChar decimalSign = {};
    qint64 answered = 0;
    qint64 empty = 0;
    qint64 notUnderstood = 0;
    std::vector<CellRemark> notUnderstoodCells = {}; ///< the first 20
    std::vector<std::pair<QString, qint64>> missingFound = {}; ///< "8 Vet ikke" -> cells
    int labelsAttached = 0;
    qint64 codesWithoutLabel = 0;

    friend bool operator==(const ColumnReceipt &, const ColumnReceipt &) = default;
};

/// What was read, and what was not understood.
struct ImportReport
{
    qint64 rows = 0;
    std::vector<ColumnReceipt> columns = {};
    std::vector<Issue> issues = {};
    qint64 cellsCompared = 0; ///< filled by Importer::verify
    qint64 differences = 0; ///< of stored values from the raw file
    std::vector<CellRemark> differing = {}; ///< the first 20

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

/// Reads back what was stored; column numbers as in ResponseSink::begin.
class StoredColumns
{
public:
    virtual ~StoredColumns() = default;

    /// The segment with rows [segment * segmentRows, …) of a variable.
    virtual Result<Column> segment(int variable, qint64 segment) const = 0;
};

enum class Confidence { No, Maybe, Likely, Certain };

/// One file format. Stateless: everything it needs is an argument. Reads a QIODevice that is open,
/// random access, at any position. Never crashes, never loops without end, uses bounded memory on
/// any bytes whatever; polls `job` at least every few thousand rows.
class Importer
{
public:
    virtual ~Importer() = default;

    virtual QString id() const = 0; ///< "csv", "sav", "dta", "xlsx" …
    virtual QString formatName() const = 0; ///< for people
    virtual QStringList suffixes() const = 0;
    virtual Confidence probe(const QByteArray &head, const QString &fileName) const = 0;
    /// A plan for the whole file; what the user fixed in `previous` stays.
    virtual Result<ImportPlan> propose(QIODevice &file, const ImportPlan &previous,
                                       JobControl &job) const = 0;
    virtual Result<PreviewTable> preview(QIODevice &file, const ImportPlan &plan,
                                         int rows) const = 0;
    virtual Result<ImportReport> run(QIODevice &file, const ImportPlan &plan, ResponseSink &sink,
                                     JobControl &job) const = 0;
    /// Reads the file a second time by an independent path and compares every cell with what is
    /// stored; completes the report.
    virtual Result<ImportReport> verify(QIODevice &file, const ImportPlan &plan,
                                        const StoredColumns &stored, ImportReport report,
                                        JobControl &job) const = 0;
};

/// All formats, in the order in which they are asked.
const std::vector<const Importer *> &allImporters();
/// The format that is surest of this file, or nullptr.
const Importer *importerFor(QIODevice &file, const QString &fileName);
const Importer *importerById(const QString &id);

/// The variables and questions a plan makes, as the study will have them (ids are 0).
std::vector<Variable> plannedVariables(const ImportPlan &plan);

} // namespace tidemark
