// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_book_file.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/import/file_kind.h"
#include "core/import/questionnaire_books.h"
#include "core/import/text_table.h"
#include "core/import/xlsx_sheet.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(CodeBook)
};

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr qint64 mostTableBytes = 4 * 1024 * 1024; ///< larger tables hold answers
constexpr qint64 mostRows = 200'000;
constexpr qint64 sampleRows = 2'000; ///< enough to tell a code book from answers

/// What the first bytes say.
enum class Kind { LimeSurvey, Nettskjema, Workbook, Table, Other };

Result<QByteArray> headOf(QIODevice &file)
{
    if (!file.seek(0))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    QByteArray head = file.peek(fileKindBytes);
    if (head.isEmpty() && file.size() > 0)
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    return head;
}

Kind kindOf(const QByteArray &head)
{
    QByteArray text = head.trimmed();
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.mid(3).trimmed();
    if (text.contains("<LimeSurveyDocType>"))
        return Kind::LimeSurvey;
    if ((text.startsWith('[') || text.startsWith('{')) && text.contains("\"elementId\""))
        return Kind::Nettskjema;
    switch (fileKind(head)) {
    case FileKind::Zip:
        return Kind::Workbook;
    case FileKind::Text:
    case FileKind::Unknown:
        return Kind::Table;
    default:
        return Kind::Other;
    }
}

Result<QByteArray> wholeText(QIODevice &file)
{
    if (file.size() > mostBytes)
        return Error{ErrorCode::FileTooLarge, {FileText::tr("The code book"), u"64 MB"_s}};
    if (!file.seek(0))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    QByteArray bytes = file.read(mostBytes);
    if (bytes.size() < file.size())
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    return bytes;
}

/// A sheet by its name without regard to case; "" if there is none.
QString sheetNamed(const QStringList &names, const QString &wanted)
{
    for (const QString &name : names) {
        if (name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            return name;
    }
    return {};
}

/// The sheets of a workbook that may describe its questionnaire.
class Workbook
{
public:
    Workbook(QIODevice &file, QStringList sheets, JobControl &job)
        : m_file(file)
        , m_sheets(std::move(sheets))
        , m_job(job)
    {
    }

    bool isXlsForm() const { return has(u"survey"_s) && has(u"choices"_s); }

    Result<CodeBook> xlsForm() const
    {
        const auto survey = rows(u"survey"_s);
        if (!survey)
            return survey.error();
        const auto choices = rows(u"choices"_s);
        if (!choices)
            return choices.error();
        const auto settings = rows(u"settings"_s);
        if (!settings)
            return settings.error();
        return readXlsForm(*survey, *choices, *settings);
    }

    /// The first sheet that is a code book without doubt, SurveyXact's two as one.
    Result<std::optional<CodeBook>> tables() const
    {
        std::optional<CodeBook> book;
        for (const QString &sheet : m_sheets) {
            const auto sample = rows(sheet, sampleRows);
            if (!sample)
                return sample.error();
            if (!isCodeBookTable(*sample))
                continue;
            const auto table = rows(sheet);
            if (!table)
                return table.error();
            auto found = readCodeBook(*table);
            if (!found)
                return std::move(found).error();
            if (!book)
                book = std::move(*found);
            else if (found->format == CodeBookFormat::SurveyXact)
                mergeCodeBook(*book, std::move(*found));
        }
        return book;
    }

    /// The first sheet that can be read as a code book.
    Result<CodeBook> anyTable() const
    {
        Result<CodeBook> book = Error{ErrorCode::RequestNotUnderstood,
                                      {FileText::tr("code book"), FileText::tr("it is empty")}};
        for (const QString &sheet : m_sheets) {
            const auto sample = rows(sheet, sampleRows);
            if (!sample)
                return sample.error();
            book = readCodeBook(*sample);
            if (!book)
                continue;
            const auto table = rows(sheet);
            return table ? readCodeBook(*table) : table.error();
        }
        return book;
    }

private:
    bool has(const QString &sheet) const { return !sheetNamed(m_sheets, sheet).isEmpty(); }

    Result<std::vector<QStringList>> rows(const QString &sheet, qint64 most = mostRows) const
    {
        const QString name = sheetNamed(m_sheets, sheet);
        if (name.isEmpty())
            return std::vector<QStringList>();
        return sheetRows(m_file, name, most, m_job);
    }

    QIODevice &m_file;
    QStringList m_sheets;
    JobControl &m_job;
};

Result<Workbook> workbookOf(QIODevice &file, JobControl &job)
{
    const auto workbook = openXlsx(file, job);
    if (!workbook)
        return workbook.error();
    return Workbook(file, workbook->sheetNames(), job);
}

Result<CodeBook> bookOfWorkbook(QIODevice &file, JobControl &job)
{
    const auto workbook = workbookOf(file, job);
    if (!workbook)
        return workbook.error();
    if (workbook->isXlsForm())
        return workbook->xlsForm();
    auto found = workbook->tables();
    if (!found)
        return std::move(found).error();
    if (*found)
        return std::move(**found);
    return workbook->anyTable();
}

Result<CodeBook> bookOfText(QIODevice &file, Kind kind)
{
    const auto text = wholeText(file);
    if (!text)
        return text.error();
    return kind == Kind::LimeSurvey ? readLimeSurvey(*text) : readNettskjema(*text);
}

} // namespace

Result<CodeBook> readCodeBookFile(QIODevice &file, JobControl &job)
{
    const auto head = headOf(file);
    if (!head)
        return head.error();
    const Kind kind = kindOf(*head);
    if (kind == Kind::LimeSurvey || kind == Kind::Nettskjema)
        return bookOfText(file, kind);
    if (kind == Kind::Workbook)
        return bookOfWorkbook(file, job);
    const auto rows = readTextTable(file, job);
    if (!rows)
        return rows.error();
    return readCodeBook(*rows);
}

Result<std::optional<CodeBook>> codeBookAlone(QIODevice &file, JobControl &job)
{
    using Found = std::optional<CodeBook>;
    const auto head = headOf(file);
    if (!head)
        return head.error();
    const Kind kind = kindOf(*head);
    Result<CodeBook> book = Error{ErrorCode::FileIsOtherFormat};
    if (kind == Kind::LimeSurvey || kind == Kind::Nettskjema) {
        book = bookOfText(file, kind);
    } else if (kind == Kind::Workbook) {
        const auto workbook = workbookOf(file, job);
        if (!workbook || !workbook->isXlsForm())
            return Found();
        book = workbook->xlsForm();
    } else if (kind == Kind::Table && file.size() <= mostTableBytes) {
        const auto rows = readTextTable(file, job);
        if (!rows || !isCodeBookTable(*rows))
            return Found();
        book = readCodeBook(*rows);
    } else {
        return Found();
    }
    if (!book)
        return std::move(book).error();
    return Found(std::move(*book));
}

QString describe(CodeBookFormat format)
{
    switch (format) {
    case CodeBookFormat::Table:
        return FileText::tr("Code book");
    case CodeBookFormat::SurveyXact:
        return FileText::tr("SurveyXact questionnaire");
    case CodeBookFormat::Nettskjema:
        return FileText::tr("Nettskjema form");
    case CodeBookFormat::LimeSurvey:
        return FileText::tr("LimeSurvey questionnaire");
    case CodeBookFormat::XlsForm:
        return FileText::tr("XLSForm questionnaire");
    }
    return {};
}

} // namespace tidemark
