// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_writers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QString markdownCell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

bool isInterval(CellFormat format)
{
    return format == CellFormat::Interval || format == CellFormat::SignedInterval;
}

bool isHidden(const TableCell &cell)
{
    return cell.state != EstimateState::Shown && cell.state != EstimateState::FewAnswers;
}

/// Calls `visit(head, format, part)` for every column of a flat file; an interval has two parts.
template <typename Visit>
void flatColumns(const ResultTable &table, const Visit &visit)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        const QString head =
            column.spanHead.isEmpty() ? column.head : column.spanHead + u' ' + column.head;
        visit(i, head, 0);
        if (isInterval(column.format))
            visit(i, head, 1);
    }
}

QString plainNumber(const TableCell &cell, int part)
{
    if (isHidden(cell))
        return u":"_s;
    const auto value = !isInterval(cell.format) ? cell.value : part == 0 ? cell.lower : cell.upper;
    return value ? QString::number(*value, 'g', 17) : QString();
}

QString csvField(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString sheetNumber(const TableCell &cell, int part, const ResultTable &table, DecimalSign sign)
{
    if (isHidden(cell))
        return u":"_s;
    const auto value = !isInterval(cell.format) ? cell.value : part == 0 ? cell.lower : cell.upper;
    if (!value)
        return {};
    QString text =
        QString::number(*value, 'f', cell.format == CellFormat::Count ? 0 : cell.decimals);
    if (sign == DecimalSign::OfLanguage && table.language != u"en"_s)
        text.replace(u'.', u',');
    return text;
}

/// Lines of fields; `number` writes one part of a cell.
template <typename Number>
std::vector<QStringList> flatLines(const ResultTable &table, const Number &number)
{
    std::vector<QStringList> lines(1);
    flatColumns(table, [&](std::size_t, const QString &head, int part) {
        const QString end = part == 1 ? u" (2)"_s : QString();
        lines[0] << head + end;
    });
    for (const TableRow &row : table.rows) {
        QStringList fields;
        flatColumns(table, [&](std::size_t column, const QString &, int part) {
            if (column >= row.cells.size())
                fields << QString();
            else if (row.cells[column].format == CellFormat::Text)
                fields << row.cells[column].text;
            else
                fields << number(row.cells[column], part);
        });
        lines.push_back(fields);
    }
    return lines;
}

QString element(const QString &name, const QString &attributes, const QString &text)
{
    return u"<%1%2>%3</%1>"_s.arg(name, attributes, text.toHtmlEscaped());
}

QString htmlHeads(const ResultTable &table)
{
    QString spans;
    QString heads;
    bool hasSpan = false;
    for (std::size_t first = 0; first < table.columns.size();) {
        const QString &text = table.columns[first].spanHead;
        std::size_t next = first + 1;
        while (!text.isEmpty() && next < table.columns.size()
               && table.columns[next].spanHead == text)
            ++next;
        hasSpan = hasSpan || !text.isEmpty();
        spans += element(text.isEmpty() ? u"td"_s : u"th"_s,
                         u" colspan=\"%1\"%2"_s.arg(next - first)
                             .arg(text.isEmpty() ? QString() : u" scope=\"colgroup\""_s),
                         text);
        first = next;
    }
    for (const TableColumn &column : table.columns)
        heads += element(u"th"_s, u" scope=\"col\""_s, column.head);
    return (hasSpan ? u"<tr>"_s + spans + u"</tr>\n"_s : QString()) + u"<tr>"_s + heads
        + u"</tr>\n"_s;
}

} // namespace

QString tableCsv(const ResultTable &table)
{
    QString text;
    for (QStringList &fields : flatLines(table, plainNumber)) {
        std::ranges::transform(fields, fields.begin(), csvField);
        text += fields.join(u',') + u'\n';
    }
    return text;
}

QString tableTsv(const ResultTable &table, DecimalSign sign)
{
    QString text;
    for (const QStringList &fields : flatLines(table, [&](const TableCell &cell, int part) {
             return sheetNumber(cell, part, table, sign);
         })) {
        QStringList cells = fields;
        for (QString &cell : cells) // a cell is pasted into one cell
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString tableHtml(const ResultTable &table)
{
    QString html = u"<table lang=\"%1\">\n"_s.arg(table.language)
        + element(u"caption"_s, {}, table.title) + u"\n<thead>\n"_s + htmlHeads(table)
        + u"</thead>\n<tbody>\n"_s;
    for (const TableRow &row : table.rows) {
        html += u"<tr>"_s;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            html += element(i == 0 ? u"th"_s : u"td"_s, i == 0 ? u" scope=\"row\""_s : QString(),
                            cellText(row.cells[i], table.language));
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

QString tableMarkdown(const ResultTable &table)
{
    QString text;
    if (!table.title.isEmpty())
        text += u"**"_s + table.title + u"**\n\n"_s;
    QStringList heads;
    QStringList rule;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        heads << markdownCell(column.spanHead.isEmpty() ? column.head
                                                        : column.spanHead + u' ' + column.head);
        rule << (i == 0 ? u"---"_s : u"---:"_s);
    }
    text += u"| "_s + heads.join(u" | "_s) + u" |\n|"_s + rule.join(u'|') + u"|\n"_s;
    for (const TableRow &row : table.rows) {
        QStringList fields;
        for (const TableCell &cell : row.cells)
            fields << markdownCell(cellText(cell, table.language));
        if (!fields.isEmpty())
            fields[0].prepend(QString(2 * row.indent, QChar(0xa0)));
        text += u"| "_s + fields.join(u" | "_s) + u" |\n"_s;
    }
    for (const QString &note : table.notes)
        text += u"\n"_s + note + u'\n';
    return text;
}

} // namespace tidemark
