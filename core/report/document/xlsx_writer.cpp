// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/xlsx_writer.h"

#include <xlsxwriter.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace tidemark::report {

namespace {

constexpr int longestSheetName = 31;

struct Formats
{
    lxw_format *title = nullptr;
    lxw_format *head = nullptr;
    lxw_format *total = nullptr;
    lxw_format *note = nullptr;
    lxw_format *number = nullptr; ///< one decimal
    lxw_format *whole = nullptr;

    explicit Formats(lxw_workbook *book)
    {
        for (lxw_format **format : {&title, &head, &total, &note, &number, &whole})
            *format = workbook_add_format(book);
        format_set_bold(title);
        format_set_font_size(title, 13);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_text_wrap(head);
        format_set_bold(total);
        format_set_font_color(note, 0x52646D);
        format_set_num_format(number, "0.0");
        format_set_num_format(whole, "0");
    }
};

bool isInterval(CellFormat format)
{
    return format == CellFormat::Interval || format == CellFormat::SignedInterval;
}

/// Writes one table; an interval takes two columns.
class Sheet
{
public:
    Sheet(lxw_worksheet *sheet, const Formats &formats, const ResultTable &table)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_table(table)
    {
    }

    void write()
    {
        text(0, 0, m_table.title, m_formats.title);
        text(1, 0, m_table.subtitle, m_formats.note);
        heads(3);
        lxw_row_t row = 5;
        for (const TableRow &line : m_table.rows)
            cells(row++, line);
        ++row;
        for (const QString &note : m_table.notes)
            text(row++, 0, note, m_formats.note);
        worksheet_set_column(m_sheet, 0, 0, 38, nullptr);
        worksheet_freeze_panes(m_sheet, 5, 1);
    }

private:
    void text(lxw_row_t row, lxw_col_t column, const QString &words, lxw_format *format)
    {
        if (!words.isEmpty())
            worksheet_write_string(m_sheet, row, column, words.toUtf8().constData(), format);
    }

    void number(lxw_row_t row, lxw_col_t column, std::optional<double> value, lxw_format *format)
    {
        if (value)
            worksheet_write_number(m_sheet, row, column, *value, format);
    }

    void heads(lxw_row_t row)
    {
        lxw_col_t place = 0;
        for (const TableColumn &column : m_table.columns) {
            text(row, place, column.spanHead, m_formats.head);
            text(row + 1, place, column.head, m_formats.head);
            place = lxw_col_t(place + (isInterval(column.format) ? 2 : 1));
        }
    }

    void cells(lxw_row_t row, const TableRow &line)
    {
        lxw_col_t place = 0;
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            const bool takesTwo =
                i < m_table.columns.size() && isInterval(m_table.columns[i].format);
            cell(row, place, line, line.cells[i]);
            place = lxw_col_t(place + (takesTwo ? 2 : 1));
        }
    }

    void cell(lxw_row_t row, lxw_col_t column, const TableRow &line, const TableCell &content)
    {
        const bool isHidden = content.state == EstimateState::Suppressed
            || content.state == EstimateState::TooFew
            || content.state == EstimateState::NotEstimable;
        if (isHidden || content.format == CellFormat::Text) {
            const QString indent = column == 0 ? QString(2 * line.indent, u' ') : QString();
            text(row, column, indent + cellText(content, m_table.language),
                 line.isTotal ? m_formats.total : nullptr);
        } else if (isInterval(content.format)) {
            number(row, column, content.lower, m_formats.number);
            number(row, lxw_col_t(column + 1), content.upper, m_formats.number);
        } else {
            number(row, column, content.value,
                   content.format == CellFormat::Count ? m_formats.whole : m_formats.number);
        }
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    const ResultTable &m_table;
};

} // namespace

Result<void> writeTablesXlsx(const Document &document, const QString &path)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return Error{ErrorCode::FileNotWritable, {u"xlsx"_s}, {.file = path}};
    lxw_doc_properties properties = {};
    QByteArray title = document.title.toUtf8();
    properties.title = title.data();
    properties.created = 1'577'836'800; // the same bytes each time
    workbook_set_properties(book, &properties);
    const Formats formats(book);
    const DocumentWords words = documentWords(document.language);
    const auto addSheet = [&](const QString &name, const ResultTable &table) {
        const QByteArray shortName = name.left(longestSheetName).toUtf8();
        Sheet(workbook_add_worksheet(book, shortName.constData()), formats, table).write();
    };
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            addSheet(u"%1 %2"_s.arg(words.table).arg(table->number), table->table);
    }
    for (std::size_t i = 0; i < document.workbookTables.size(); ++i)
        addSheet(u"%1 %2"_s.arg(words.furtherTable).arg(i + 1), document.workbookTables[i]);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return Error{
            ErrorCode::FileNotWritable, {QString::fromUtf8(lxw_strerror(error))}, {.file = path}};
    return {};
}

} // namespace tidemark::report
