// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <xlsxwriter.h>

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace tidemark::test {

/// A workbook as Excel's own programs lay it out, filled sheet by sheet.
class ExcelFile
{
public:
    ExcelFile()
        : m_path(m_folder.filePath(QStringLiteral("book.xlsx")))
        , m_book(workbook_new(QFile::encodeName(m_path).constData()))
        , m_dates(workbook_add_format(m_book))
    {
        format_set_num_format(m_dates, "dd.mm.yyyy");
    }

    void addSheet(const char *name) { m_sheet = workbook_add_worksheet(m_book, name); }
    /// The cells of a row; empty texts are no cells, what looks like a number is one.
    void addRow(int row, const std::vector<QByteArray> &cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            bool isNumber = false;
            const double number = cells[i].toDouble(&isNumber);
            const auto at = lxw_row_t(row);
            if (isNumber)
                worksheet_write_number(m_sheet, at, lxw_col_t(i), number, nullptr);
            else if (!cells[i].isEmpty())
                worksheet_write_string(m_sheet, at, lxw_col_t(i), cells[i].constData(), nullptr);
        }
    }
    void addDate(int row, int column, double serial)
    {
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), serial, m_dates);
    }
    /// Closes the workbook; once.
    QByteArray bytes()
    {
        workbook_close(m_book);
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_dates = nullptr;
    lxw_worksheet *m_sheet = nullptr;
};

} // namespace tidemark::test
