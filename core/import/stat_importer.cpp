// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_importer.h"

#include <QCoreApplication>

#include "core/import/file_kind.h"
#include "core/import/question_finder.h"
#include "core/import/sav_questions.h"
#include "core/import/stat_columns.h"
#include "core/import/stat_dictionary.h"
#include "core/import/stat_plan.h"
#include "core/import/stat_profile.h"
#include "core/import/stat_verify.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ImporterText
{
    Q_DECLARE_TR_FUNCTIONS(StatImporter)
};

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

Error named(Error error, const QString &fileName, const QString &encoding)
{
    if (error.code == ErrorCode::TextNotDecodable)
        error.arguments = {encoding};
    if (error.where.file.isEmpty() && error.code != ErrorCode::Cancelled)
        error.where.file = fileName;
    return error;
}

struct Contents
{
    StatDictionary dictionary = {};
    StatProfiles profiles = {};
    QString encoding = {}; ///< in which the texts could be read
    bool wasReplaced = false;
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

/// Reads as `chosen` (empty: as the file says); where texts are not what the file says they are, as
/// Windows-1252, and as ISO-8859-1, which knows every byte.
Result<Contents> readInSomeEncoding(QIODevice &file, StatFormat format, const QString &chosen,
                                    JobControl &job)
{
    auto contents = readContents(file, format, chosen, job);
    const bool mayTryOthers =
        chosen.isEmpty() && !contents && contents.error().code == ErrorCode::TextNotDecodable;
    if (contents)
        contents->encoding = chosen.isEmpty() ? contents->dictionary.encoding : chosen;
    if (!mayTryOthers)
        return contents;
    for (const QString &encoding : {u"windows-1252"_s, u"ISO-8859-1"_s}) {
        auto other = readContents(file, format, encoding, job);
        if (!other && other.error().code == ErrorCode::TextNotDecodable)
            continue;
        if (other) {
            other->encoding = encoding;
            other->wasReplaced = true;
        }
        return other;
    }
    return contents;
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
        readInSomeEncoding(file, m_format, chosen.fixedByUser ? chosen.value : QString(), job);
    if (!contents)
        return named(std::move(contents).error(), previous.fileName, chosen.value);
    contents->dictionary.encoding = contents->encoding;
    ImportPlan plan = planStatFile(m_format, contents->dictionary, contents->profiles, previous);
    if (contents->wasReplaced)
        plan.text.encoding.guess(
            contents->encoding,
            ImporterText::tr("the texts are not in the encoding the file names"), false);
    plan.format = id();
    if (m_format == StatFormat::Sav)
        addSavQuestions(plan, readSavRecords(file, plan.text.encoding.value));
    plan.questions =
        findQuestions(plan, previous.questions.empty() ? plan.questions : previous.questions);
    return plan;
}

Result<PreviewTable> StatImporter::preview(QIODevice &file, const ImportPlan &plan, int rows) const
{
    NullJobControl job;
    auto dictionary = dictionaryFor(file, m_format, plan, job);
    if (!dictionary)
        return named(std::move(dictionary).error(), plan.fileName, plan.text.encoding.value);
    auto table = readStatPreview(file, m_format, plan, *dictionary, rows);
    if (!table)
        return named(std::move(table).error(), plan.fileName, plan.text.encoding.value);
    return table;
}

Result<ImportReport> StatImporter::run(QIODevice &file, const ImportPlan &plan, ResponseSink &sink,
                                       JobControl &job) const
{
    auto dictionary = dictionaryFor(file, m_format, plan, job);
    if (!dictionary)
        return named(std::move(dictionary).error(), plan.fileName, plan.text.encoding.value);
    auto report = readStatColumns(file, m_format, plan, *dictionary, sink, job);
    if (!report)
        return named(std::move(report).error(), plan.fileName, plan.text.encoding.value);
    return report;
}

Result<ImportReport> StatImporter::verify(QIODevice &file, const ImportPlan &plan,
                                          const StoredColumns &stored, ImportReport report,
                                          JobControl &job) const
{
    auto dictionary = dictionaryFor(file, m_format, plan, job);
    if (!dictionary)
        return named(std::move(dictionary).error(), plan.fileName, plan.text.encoding.value);
    auto done =
        verifyStatColumns(file, m_format, plan, *dictionary, stored, std::move(report), job);
    if (!done)
        return named(std::move(done).error(), plan.fileName, plan.text.encoding.value);
    return done;
}

} // namespace tidemark
