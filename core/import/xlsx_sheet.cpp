// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_sheet.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include "core/import/xml_stream.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheet)
};

constexpr int mostColumns = 16'384;
constexpr qint64 mostRows = 1'048'576;
constexpr std::size_t longestCell = 16 * 1024 * 1024;
constexpr std::size_t exactDigits = 15;

/// "BC12": column and row from 0; −1 for a part that is not there.
struct CellPlace
{
    int column = -1;
    qint64 row = -1;
};

CellPlace cellPlace(std::string_view reference)
{
    CellPlace place;
    std::size_t at = 0;
    int column = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const int letter = (reference[at] | 0x20) - 'a';
        if (letter < 0 || letter > 25)
            break;
        column = column * 26 + letter + 1;
    }
    place.column = column - 1;
    qint64 row = 0;
    const char *end = reference.data() + reference.size();
    const auto [rest, error] = std::from_chars(reference.data() + at, end, row);
    if (error == std::errc() && rest == end && row > 0)
        place.row = row - 1;
    return place;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QLatin1Char(char('A' + (rest - 1) % 26)));
    return name;
}

/// Excel writes 17 digits ("0.10000000000000001"); people typed the shortest that gives the same.
void appendNumber(std::string &target, double number)
{
    char digits[400];
    const auto [end, error] =
        std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed);
    target.append(digits, error == std::errc() ? std::size_t(end - digits) : 0);
}

bool isShortNumber(std::string_view text)
{
    return text.size() <= exactDigits && text.find_first_of("eE") == std::string_view::npos;
}

/// One cell of the row being read: a shared text, or a piece of the row's own bytes.
struct Cell
{
    const std::string *shared = nullptr;
    std::size_t from = 0;
    std::size_t size = 0;
};

class SheetReader final : public XmlHandler
{
public:
    SheetReader(const XlsxWorkbook &workbook, const CellRange &range, const XlsxRowHandler &handler)
        : m_workbook(workbook)
        , m_range(range)
        , m_handler(handler)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "c")
            startCell(attributes);
        else if (name == "v")
            m_collects = true;
        else if (name == "t")
            m_collects = m_inInline && m_phonetic == 0;
        else if (name == "row")
            startRow(attributes);
        else if (name == "is")
            m_inInline = true;
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "mergeCell")
            addMerged(attributes.value("ref"));
    }

    void end(std::string_view name) override
    {
        if (name == "v" || name == "t")
            m_collects = false;
        else if (name == "c")
            endCell();
        else if (name == "row")
            endRow();
        else if (name == "is")
            m_inInline = false;
        else if (name == "rPh")
            --m_phonetic;
    }

    void text(std::string_view piece) override
    {
        if (!m_collects)
            return;
        m_value += piece;
        if (m_value.size() > longestCell)
            fail(ErrorCode::FileTooLarge, {SheetText::tr("A cell"), u"16 MB"_s});
    }

    bool isDone() const override { return m_isDone; }

    const std::optional<Error> &error() const { return m_error; }
    const std::vector<CellRange> &merged() const { return m_merged; }

private:
    void fail(ErrorCode code, QStringList arguments)
    {
        m_isDone = true;
        if (!m_error)
            m_error = Error{code, std::move(arguments), {.row = m_row + 1}};
    }

    void startRow(const XmlAttributes &attributes)
    {
        qint64 number = 0;
        const auto text = attributes.value("r");
        std::from_chars(text.data(), text.data() + text.size(), number);
        m_row = std::max(m_row + 1, number - 1);
        m_column = -1;
        m_cells.clear();
        m_bytes.clear();
        if (m_row >= mostRows)
            fail(
                ErrorCode::FileDamaged,
                {u"Excel (.xlsx)"_s, SheetText::tr("a sheet has more rows than a sheet can have")});
        if (m_row > m_range.lastRow)
            m_isDone = true;
    }

    void startCell(const XmlAttributes &attributes)
    {
        const CellPlace place = cellPlace(attributes.value("r"));
        m_column = place.column >= 0 ? place.column : m_column + 1;
        m_type = attributes.value("t");
        m_style = 0;
        const auto style = attributes.value("s");
        std::from_chars(style.data(), style.data() + style.size(), m_style);
        m_value.clear();
        if (m_column >= mostColumns)
            fail(ErrorCode::FileDamaged,
                 {u"Excel (.xlsx)"_s,
                  SheetText::tr("a row has more columns than a sheet can have")});
    }

    bool isInRange() const
    {
        return m_column >= m_range.firstColumn && m_column <= m_range.lastColumn
            && m_row >= m_range.firstRow;
    }

    void endCell()
    {
        if (m_value.empty() || !isInRange())
            return;
        const auto place = std::size_t(m_column - m_range.firstColumn);
        if (m_cells.size() <= place)
            m_cells.resize(place + 1);
        Cell &cell = m_cells[place];
        cell = {};
        if (m_type == "s") {
            cell.shared = sharedText();
            return;
        }
        cell.from = m_bytes.size();
        appendValue();
        cell.size = m_bytes.size() - cell.from;
    }

    const std::string *sharedText()
    {
        std::size_t index = m_workbook.texts.size();
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (index < m_workbook.texts.size())
            return &m_workbook.texts[index];
        fail(ErrorCode::FileDamaged,
             {u"Excel (.xlsx)"_s, SheetText::tr("a cell names a text that is not there")});
        return nullptr;
    }

    void appendValue()
    {
        if (m_type == "str" || m_type == "inlineStr")
            m_bytes += unescapedXlsx(m_value);
        else if (m_type == "d")
            appendIsoDate();
        else if (m_type == "b" || m_type == "e")
            m_bytes += m_value;
        else
            appendNumberCell();
    }

    /// "2023-05-17T00:00:00" is a date alone.
    void appendIsoDate()
    {
        std::replace(m_value.begin(), m_value.end(), 'T', ' ');
        const auto midnight = m_value.find(" 00:00:00");
        m_bytes += midnight == std::string::npos ? m_value : m_value.substr(0, midnight);
    }

    void appendNumberCell()
    {
        const XlsxTime time = std::size_t(m_style) < m_workbook.styles.size()
            ? m_workbook.styles[std::size_t(m_style)]
            : XlsxTime::None;
        if (time == XlsxTime::None && isShortNumber(m_value)) {
            m_bytes += m_value;
            return;
        }
        double number = 0.0;
        const char *end = m_value.data() + m_value.size();
        const auto [rest, error] = std::from_chars(m_value.data(), end, number);
        if (error != std::errc() || rest != end || !std::isfinite(number))
            m_bytes += m_value;
        else if (time == XlsxTime::None)
            appendNumber(m_bytes, number);
        else
            m_bytes += xlsxTimeText(number, time, m_workbook.is1904);
    }

    void endRow()
    {
        if (m_isDone || m_row < m_range.firstRow)
            return;
        m_views.clear();
        bool isFilled = false;
        for (const Cell &cell : m_cells) {
            m_views.push_back(cell.shared ? std::string_view(*cell.shared)
                                          : std::string_view(m_bytes).substr(cell.from, cell.size));
            isFilled = isFilled || !m_views.back().empty();
        }
        if (isFilled && !m_handler(m_row, m_views))
            m_isDone = true;
    }

    void addMerged(std::string_view reference)
    {
        const auto range =
            parseCellRange(QString::fromUtf8(reference.data(), qsizetype(reference.size())));
        if (range && m_merged.size() < std::size_t(mostColumns))
            m_merged.push_back(*range);
    }

    const XlsxWorkbook &m_workbook;
    const CellRange &m_range;
    const XlsxRowHandler &m_handler;
    qint64 m_row = -1;
    int m_column = -1;
    std::string m_type;
    int m_style = 0;
    std::string m_value;
    bool m_collects = false;
    bool m_inInline = false;
    int m_phonetic = 0;
    std::vector<Cell> m_cells;
    std::string m_bytes;
    std::vector<std::string_view> m_views;
    std::vector<CellRange> m_merged;
    std::optional<Error> m_error;
    bool m_isDone = false;
};

} // namespace

std::optional<CellRange> parseCellRange(const QString &text)
{
    static const QRegularExpression form(
        u"^([A-Z]{1,3})([0-9]{0,7})(?::([A-Z]{1,3})([0-9]{0,7}))?$"_s);
    QString plain = text.toUpper().simplified();
    plain.remove(u'$').remove(u' ');
    if (plain.isEmpty())
        return CellRange{};
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return {};
    const CellPlace first = cellPlace(QString(match.captured(1) + match.captured(2)).toStdString());
    CellRange range;
    range.firstColumn = first.column;
    range.firstRow = std::max<qint64>(first.row, 0);
    if (match.captured(3).isEmpty()) {
        range.lastColumn = first.column;
        range.lastRow = first.row >= 0 ? first.row : mostRows - 1;
    } else {
        const CellPlace last =
            cellPlace(QString(match.captured(3) + match.captured(4)).toStdString());
        range.lastColumn = last.column;
        range.lastRow = last.row >= 0 ? last.row : mostRows - 1;
    }
    const bool isOrdered = range.firstColumn <= range.lastColumn && range.firstRow <= range.lastRow;
    const bool isInside = range.lastColumn < mostColumns && range.lastRow < mostRows;
    return isOrdered && isInside ? std::optional(range) : std::nullopt;
}

QString cellRangeText(const CellRange &range)
{
    return u"%1%2:%3%4"_s.arg(columnName(range.firstColumn))
        .arg(range.firstRow + 1)
        .arg(columnName(range.lastColumn))
        .arg(range.lastRow + 1);
}

std::string xlsxTimeText(double serial, XlsxTime time, bool is1904)
{
    // Day 60 of the 1900 calendar is 29 February 1900, which never was.
    const double limit = 2'958'466.0; // 10000-01-01
    std::string plain;
    appendNumber(plain, serial);
    const double day = std::floor(serial);
    if (serial < 0.0 || serial >= limit || (!is1904 && day == 60.0))
        return plain;
    const qint64 seconds = std::llround((serial - day) * 86'400.0);
    const QDate zero = is1904 ? QDate(1904, 1, 1)
        : day > 60.0          ? QDate(1899, 12, 30)
                              : QDate(1899, 12, 31);
    const QDateTime moment =
        QDateTime(zero.addDays(qint64(day)), QTime(0, 0), Qt::UTC).addSecs(seconds);
    if (time == XlsxTime::Time && serial < 1.0)
        return moment.time().toString(u"HH:mm:ss"_s).toStdString();
    if (time == XlsxTime::Date && seconds == 0)
        return moment.date().toString(Qt::ISODate).toStdString();
    return moment.toString(u"yyyy-MM-dd HH:mm:ss"_s).toStdString();
}

Result<std::vector<CellRange>> readXlsxRows(const XlsxWorkbook &workbook, const XlsxSheet &sheet,
                                            const CellRange &range, const XlsxRowHandler &handler,
                                            JobControl &job)
{
    SheetReader reader(workbook, range, handler);
    auto done = readXml(*workbook.package, sheet.part, reader, job);
    if (reader.error())
        return *reader.error();
    if (!done)
        return std::move(done).error();
    return reader.merged();
}

Result<std::vector<QStringList>> sheetRows(QIODevice &file, const QString &sheet, qint64 rows,
                                           JobControl &job)
{
    auto workbook = openXlsx(file, job);
    if (!workbook)
        return std::move(workbook).error();
    const XlsxSheet *found = workbook->sheet(sheet);
    if (!found)
        return Error{ErrorCode::SheetNotFound, {sheet, workbook->sheetNames().join(u", "_s)}};
    std::vector<QStringList> result;
    const auto keep = [&](qint64, const std::vector<std::string_view> &cells) {
        QStringList row;
        for (const std::string_view cell : cells)
            row << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        result.push_back(std::move(row));
        return qint64(result.size()) < rows;
    };
    if (auto done = readXlsxRows(*workbook, *found, CellRange{}, keep, job); !done)
        return std::move(done).error();
    return result;
}

} // namespace tidemark
