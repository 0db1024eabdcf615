// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_importer.h"

#include "core/import/file_kind.h"
#include "core/import/stat_columns.h"
#include "core/import/stat_dictionary.h"
#include "core/import/stat_plan.h"
#include "core/import/stat_profile.h"
#include "core/import/stat_verify.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// The dictionary in the encoding of the plan, for run, preview and verify.
Result<StatDictionary> dictionaryFor(QIODevice &file, StatFormat format, const ImportPlan &plan,
                                     JobControl &job)
{
    auto dictionary = readStatDictionary(file, format, plan.text.encoding.value, job);
    if (!dictionary)
        return dictionary;
    if (auto fits = checkPlanFits(plan, *dictionary); !fits)
        return std::move(fits).error();
    return dictionary;
}

Error named(Error error, const QString &fileName)
{
    if (error.where.file.isEmpty() && error.code != ErrorCode::Cancelled)
        error.where.file = fileName;
    return error;
}

struct Contents
{
    StatDictionary dictionary = {};
    StatProfiles profiles = {};
};

Result<Contents> readContents(QIODevice &file, StatFormat format, const QString &encoding,
                              JobControl &job)
{
    auto dictionary = readStatDictionary(file, format, encoding, job);
    if (!dictionary)
        return std::move(dictionary).error();
    auto profiles = profileStatFile(file, format, *dictionary, encoding, job);
    if (!profiles)
        return std::move(profiles).error();
    return Contents{std::move(dictionary).value(), std::move(profiles).value()};
}

} // namespace

QString StatImporter::id() const
{
    return suffixes().first();
}

QString StatImporter::formatName() const
{
    return statFormatName(m_format);
}

QStringList StatImporter::suffixes() const
{
    switch (m_format) {
    case StatFormat::Sav:
        return {u"sav"_s, u"zsav"_s};
    case StatFormat::Por:
        return {u"por"_s};
    case StatFormat::Dta:
        return {u"dta"_s};
    case StatFormat::Sas7bdat:
        return {u"sas7bdat"_s};
    case StatFormat::Xport:
        return {u"xpt"_s, u"xpt5"_s, u"xpt8"_s, u"xport"_s};
    }
    return {};
}

Confidence StatImporter::probe(const QByteArray &head, const QString &fileName) const
{
    if (isStatFormat(m_format, head))
        return Confidence::Certain;
    if (m_format == StatFormat::Sav && fileKind(head) == FileKind::EncryptedSav)
        return Confidence::Certain;
    const QString suffix = fileName.mid(fileName.lastIndexOf(u'.') + 1).toLower();
    return suffixes().contains(suffix) ? Confidence::Maybe : Confidence::No;
}

Result<ImportPlan> StatImporter::propose(QIODevice &file, const ImportPlan &previous,
                                         JobControl &job) const
{
    const auto &chosen = previous.text.encoding;
    auto contents =
        readContents(file, m_format, chosen.fixedByUser ? chosen.value : QString(), job);
    if (!contents)
        return named(std::move(contents).error(), previous.fileName);
    ImportPlan plan = planStatFile(m_format, contents->dictionary, contents->profiles, previous);
    plan.format = id();
    return plan;
}

Result<PreviewTable> StatImporter::preview(QIODevice &file, const ImportPlan &plan, int rows) const
{
    NullJobControl job;
    auto dictionary = dictionaryFor(file, m_format, plan, job);
    if (!dictionary)
        return named(std::move(dictionary).error(), plan.fileName);
    auto table = readStatPreview(file, m_format, plan, *dictionary, rows);
    if (!table)
        return named(std::move(table).error(), plan.fileName);
    return table;
}

Result<ImportReport> StatImporter::run(QIODevice &file, const ImportPlan &plan, ResponseSink &sink,
                                       JobControl &job) const
{
    auto dictionary = dictionaryFor(file, m_format, plan, job);
    if (!dictionary)
        return named(std::move(dictionary).error(), plan.fileName);
    auto report = readStatColumns(file, m_format, plan, *dictionary, sink, job);
    if (!report)
        return named(std::move(report).error(), plan.fileName);
    return report;
}

Result<ImportReport> StatImporter::verify(QIODevice &file, const ImportPlan &plan,
                                          const StoredColumns &stored, ImportReport report,
                                          JobControl &job) const
{
    auto dictionary = dictionaryFor(file, m_format, plan, job);
    if (!dictionary)
        return named(std::move(dictionary).error(), plan.fileName);
    auto done =
        verifyStatColumns(file, m_format, plan, *dictionary, stored, std::move(report), job);
    if (!done)
        return named(std::move(done).error(), plan.fileName);
    return done;
}

} // namespace tidemark
