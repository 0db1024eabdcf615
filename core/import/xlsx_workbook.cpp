// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_workbook.h"

#include <algorithm>
#include <charconv>
#include <map>

#include <QCoreApplication>
#include <QHash>

#include "core/import/file_kind.h"
#include "core/import/xml_stream.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct WorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbook)
};

constexpr qint64 mostOleBytes = 32 * 1024 * 1024;
constexpr std::size_t mostTextBytes = std::size_t(2) * 1024 * 1024 * 1024;

QString qtext(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

int number(std::string_view text, int otherwise)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Targets of a .rels part by id, and by the last word of their type.
struct Relations final : XmlHandler
{
    QHash<QString, QString> byId = {};
    QHash<QString, QString> byType = {};
    QHash<QString, QString> typeOfId = {};

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        const QString id = qtext(attributes.value("Id"));
        const QString type = qtext(attributes.value("Type")).section(u'/', -1);
        byId.insert(id, qtext(attributes.value("Target")));
        typeOfId.insert(id, type);
        byType.insert(type, qtext(attributes.value("Target")));
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

struct SheetList final : XmlHandler
{
    struct Entry
    {
        QString name;
        QString id;
        bool isHidden;
    };
    std::vector<Entry> sheets = {};
    bool is1904 = false;

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const auto flag = attributes.value("date1904");
            is1904 = flag == "1" || flag == "true";
        } else if (name == "sheet") {
            const auto state = attributes.value("state");
            sheets.push_back({qtext(attributes.value("name")), qtext(attributes.value("id")),
                              state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

/// Rich text comes in runs; their texts are joined. Phonetic hints (rPh) are left out.
struct SharedTexts final : XmlHandler
{
    std::vector<std::string> texts = {};
    std::string current = {};
    std::size_t bytes = 0;
    bool inText = false;
    int phonetic = 0;
    bool isTooLarge = false;

    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            current.clear();
        else if (name == "rPh")
            ++phonetic;
        else if (name == "t")
            inText = phonetic == 0;
    }
    void end(std::string_view name) override
    {
        if (name == "t")
            inText = false;
        else if (name == "rPh")
            --phonetic;
        else if (name == "si") {
            bytes += current.size() + sizeof(std::string);
            texts.push_back(unescapedXlsx(current));
        }
    }
    void text(std::string_view piece) override
    {
        if (inText)
            current += piece;
        isTooLarge = bytes + current.size() > mostTextBytes;
    }
    bool isDone() const override { return isTooLarge; }
};

/// Numbers of Excel's own formats that show dates or times.
XlsxTime builtInTime(int format)
{
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 31) || format == 36
        || (format >= 50 && format <= 58))
        return XlsxTime::Date;
    if (format == 22)
        return XlsxTime::DateTime;
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35)
        || (format >= 45 && format <= 47))
        return XlsxTime::Time;
    return XlsxTime::None;
}

struct Styles final : XmlHandler
{
    std::map<int, XlsxTime> formats = {};
    std::vector<XlsxTime> cells = {};
    bool inCells = false;

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            formats[number(attributes.value("numFmtId"), -1)] =
                timeOfNumberFormat(attributes.value("formatCode"));
        } else if (name == "cellXfs") {
            inCells = true;
        } else if (name == "xf" && inCells) {
            const int format = number(attributes.value("numFmtId"), 0);
            const auto own = formats.find(format);
            cells.push_back(own == formats.end() ? builtInTime(format) : own->second);
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            inCells = false;
    }
    void text(std::string_view) override {}
};

/// A target is relative to the folder of its part, or begins with "/".
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            parts << step;
    }
    return parts.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

Error otherFormat(const QString &what)
{
    return {ErrorCode::FileIsOtherFormat, {u"Excel (.xlsx)"_s, what}};
}

/// Names in the directory of an OLE container are UTF-16.
QByteArray utf16Bytes(const QString &name)
{
    return {reinterpret_cast<const char *>(name.utf16()), name.size() * 2};
}

Result<void> checkHead(QIODevice &file)
{
    if (file.size() == 0)
        return Error{ErrorCode::FileEmpty};
    if (!file.seek(0))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    const QByteArray head = file.read(fileKindBytes);
    if (head.isEmpty())
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    const FileKind kind = fileKind(head);
    if (kind == FileKind::Zip)
        return {};
    if (kind != FileKind::Ole)
        return otherFormat(describe(kind));
    if (!file.seek(0))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    const QByteArray container = file.read(mostOleBytes);
    if (container.contains(utf16Bytes(u"EncryptedPackage"_s)))
        return Error{ErrorCode::FileEncrypted, {u"Excel"_s}};
    return otherFormat(container.contains(utf16Bytes(u"Workbook"_s))
                           ? WorkbookText::tr("an old Excel workbook (.xls)")
                           : describe(kind));
}

/// The part that holds the list of sheets.
Result<QString> workbookPart(const ZipPackage &package, JobControl &job)
{
    Relations relations;
    if (package.contains(u"_rels/.rels"_s)) {
        if (auto done = readXml(package, u"_rels/.rels"_s, relations, job); !done)
            return std::move(done).error();
    }
    const QString part =
        resolved({}, relations.byType.value(u"officeDocument"_s, u"xl/workbook.xml"_s));
    if (part.endsWith(".bin"_L1))
        return Error{ErrorCode::FormatNotSupported,
                     {WorkbookText::tr("A binary Excel workbook (.xlsb)")}};
    if (package.contains(part) && part.startsWith("xl/"_L1))
        return part;
    if (package.contains(u"content.xml"_s))
        return otherFormat(WorkbookText::tr("an OpenDocument file (.ods, .odt)"));
    if (part.startsWith("word/"_L1))
        return otherFormat(WorkbookText::tr("a Word document"));
    return otherFormat(WorkbookText::tr("a zip archive without a workbook"));
}

Result<void> readSheets(XlsxWorkbook &workbook, const QString &part, const Relations &relations,
                        JobControl &job)
{
    SheetList list;
    if (auto done = readXml(*workbook.package, part, list, job); !done)
        return done;
    workbook.is1904 = list.is1904;
    for (const SheetList::Entry &entry : list.sheets) {
        const QString target = resolved(folderOf(part), relations.byId.value(entry.id));
        if (relations.typeOfId.value(entry.id) == "worksheet"_L1)
            workbook.sheets.push_back({entry.name, target, entry.isHidden});
    }
    if (workbook.sheets.empty())
        return Error{ErrorCode::FileDamaged,
                     {u"Excel (.xlsx)"_s, WorkbookText::tr("it has no sheet with cells")}};
    return {};
}

Result<void> readTextsAndStyles(XlsxWorkbook &workbook, const QString &folder,
                                const Relations &relations, JobControl &job)
{
    if (relations.byType.contains(u"sharedStrings"_s)) {
        SharedTexts texts;
        const QString part = resolved(folder, relations.byType.value(u"sharedStrings"_s));
        if (auto done = readXml(*workbook.package, part, texts, job); !done)
            return done;
        if (texts.isTooLarge)
            return Error{ErrorCode::FileTooLarge,
                         {WorkbookText::tr("The texts of the workbook"), u"2 GB"_s}};
        workbook.texts = std::move(texts.texts);
    }
    if (relations.byType.contains(u"styles"_s)) {
        Styles styles;
        const QString part = resolved(folder, relations.byType.value(u"styles"_s));
        if (auto done = readXml(*workbook.package, part, styles, job); !done)
            return done;
        workbook.styles = std::move(styles.cells);
    }
    return {};
}

} // namespace

const XlsxSheet *XlsxWorkbook::sheet(const QString &name) const
{
    const auto found = std::ranges::find(sheets, name, &XlsxSheet::name);
    return found == sheets.end() ? nullptr : &*found;
}

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const XlsxSheet &sheet : sheets)
        names << sheet.name;
    return names;
}

XlsxTime timeOfNumberFormat(std::string_view format)
{
    bool hasDate = false;
    bool hasTime = false;
    for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
        const char c = format[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"' || c == '[') {
            const auto end = format.find(c == '"' ? '"' : ']', i + 1);
            const auto inside = format.substr(i + 1, end - i - 1);
            hasTime = hasTime
                || (c == '['
                    && (inside == "h" || inside == "hh" || inside == "mm" || inside == "m"
                        || inside == "ss"));
            if (end == std::string_view::npos)
                break;
            i = end;
        } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
            hasDate = true;
        } else if (c == 'h' || c == 'H' || c == 's' || c == 'S') {
            hasTime = true;
        } else if (c == 'm' || c == 'M') {
            hasDate =
                hasDate || (!hasTime && format.find_first_of("sS", i) == std::string_view::npos);
        } else if (c == 'G' || c == 'E' || c == '#' || c == '0' || c == '?') {
            if (!hasDate && !hasTime)
                return XlsxTime::None;
        }
    }
    if (hasDate)
        return hasTime ? XlsxTime::DateTime : XlsxTime::Date;
    return hasTime ? XlsxTime::Time : XlsxTime::None;
}

std::string unescapedXlsx(std::string text)
{
    std::size_t at = text.find("_x");
    while (at != std::string::npos && at + 6 < text.size()) {
        unsigned code = 0;
        const char *digits = text.data() + at + 2;
        const auto [end, error] = std::from_chars(digits, digits + 4, code, 16);
        const bool isEscape =
            text[at + 6] == '_' && error == std::errc() && end == digits + 4 && code != 0;
        if (isEscape)
            text.replace(at, 7, QString(QChar(ushort(code))).toStdString());
        at = text.find("_x", at + 1);
    }
    return text;
}

Result<XlsxWorkbook> openXlsx(QIODevice &file, JobControl &job)
{
    if (auto head = checkHead(file); !head)
        return std::move(head).error();
    auto package = ZipPackage::open(file);
    if (!package)
        return std::move(package).error();
    XlsxWorkbook workbook;
    workbook.package = std::move(package).value();
    const auto part = workbookPart(*workbook.package, job);
    if (!part)
        return part.error();
    const QString folder = folderOf(*part);
    const QString name = part->mid(folder.size());
    Relations relations;
    const QString relationsPart = u"%1_rels/%2.rels"_s.arg(folder, name);
    if (auto done = readXml(*workbook.package, relationsPart, relations, job); !done)
        return std::move(done).error();
    if (auto done = readSheets(workbook, *part, relations, job); !done)
        return std::move(done).error();
    if (auto done = readTextsAndStyles(workbook, folder, relations, job); !done)
        return std::move(done).error();
    return workbook;
}

} // namespace tidemark
