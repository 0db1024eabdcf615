// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/html_writer.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace tidemark::report {

namespace {

constexpr auto style = R"(
body{font:15px/1.5 Inter,'Helvetica Neue',Arial,sans-serif;color:#16262E;background:#fff;max-width:46rem;margin:2.5rem auto;padding:0 1.5rem}
h1{font-size:30px;line-height:1.25;margin:0 0 .3rem}h2{font-size:21px;margin:2.6rem 0 .6rem}h3{font-size:16px;margin:1.8rem 0 .4rem}
.sub{color:#52646D;margin:0 0 1.5rem}.tag{border:1px solid #C4512D;border-radius:4px;color:#C4512D;font-weight:600;font-size:12px;padding:1px 6px}
figure{margin:1.6rem 0}figure svg,figure img{width:100%;height:auto}figcaption{color:#52646D;font-size:13px}
table{border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums;border-top:1.5px solid #16262E;border-bottom:1.5px solid #16262E}
caption{text-align:left;font-weight:600;padding:.3rem 0}thead tr:last-child th{border-bottom:1px solid #16262E}
th,td{padding:3px 8px;text-align:right;font-weight:400;vertical-align:top}th:first-child,td:first-child{text-align:left;padding-left:0}
thead th{color:#52646D;font-size:12px}.span{text-align:center}.total{font-weight:600}.muted{color:#52646D}.differs{color:#C4512D;font-weight:600}
.note{color:#52646D;font-size:12.5px}.indent{padding-left:1rem!important}
.wide{overflow-x:auto}
@media print{body{margin:0;max-width:none}figure,tr{break-inside:avoid}.wide{overflow:visible}figure img{max-height:23cm;object-fit:contain}}
)";

/// Writes the parts of a page with one XML writer.
class HtmlPage
{
public:
    HtmlPage(const Document &document, const DrawnFigures &figures)
        : m_document(document)
        , m_figures(figures)
        , m_words(documentWords(document.language))
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, m_document.language);
        head();
        m_xml.writeStartElement(u"body"_s);
        titles();
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &part) { write(part); }, block);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void element(const QString &name, const QString &text, const QString &cssClass = {})
    {
        m_xml.writeStartElement(name);
        if (!cssClass.isEmpty())
            m_xml.writeAttribute(u"class"_s, cssClass);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void head()
    {
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"viewport"_s);
        m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
        element(u"title"_s, m_document.title);
        element(u"style"_s, QString::fromLatin1(style));
        m_xml.writeEndElement();
    }

    void titles()
    {
        element(u"h1"_s, m_document.title);
        m_xml.writeStartElement(u"p"_s);
        m_xml.writeAttribute(u"class"_s, u"sub"_s);
        if (m_document.synthetic) {
            element(u"span"_s, m_words.synthetic, u"tag"_s);
            m_xml.writeCharacters(u" "_s);
        }
        m_xml.writeCharacters(m_document.subtitle);
        m_xml.writeEndElement();
    }

    void write(const Heading &heading) { element(u"h%1"_s.arg(heading.level + 1), heading.text); }

    void write(const Paragraph &paragraph)
    {
        const bool isBullet = paragraph.style == ParagraphStyle::Bullet;
        if (isBullet)
            m_xml.writeStartElement(u"ul"_s);
        m_xml.writeStartElement(isBullet ? u"li"_s : u"p"_s);
        if (paragraph.style == ParagraphStyle::Note)
            m_xml.writeAttribute(u"class"_s, u"note"_s);
        for (const Run &run : paragraph.runs)
            write(run);
        m_xml.writeEndElement();
        if (isBullet)
            m_xml.writeEndElement();
    }

    void write(const Run &run)
    {
        if (run.bold)
            m_xml.writeStartElement(u"strong"_s);
        if (run.italic)
            m_xml.writeStartElement(u"em"_s);
        m_xml.writeCharacters(run.text);
        if (run.italic)
            m_xml.writeEndElement();
        if (run.bold)
            m_xml.writeEndElement();
    }

    void write(const Figure &figure)
    {
        const auto drawn = m_figures.find(figure.stem);
        if (drawn == m_figures.end())
            return;
        const std::vector<FilePart> parts = fileParts(figure.stem, drawn->second);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            QString name = u"%1 %2"_s.arg(m_words.figure).arg(figure.number);
            if (parts.size() > 1)
                name += u" (%1/%2)"_s.arg(part + 1).arg(parts.size());
            write(parts[part], figure.spec.altText, name);
        }
    }

    void write(const FilePart &part, const QString &altText, const QString &name)
    {
        m_xml.writeStartElement(u"figure"_s);
        m_xml.writeAttribute(u"id"_s, part.stem);
        m_xml.writeEmptyElement(u"img"_s);
        m_xml.writeAttribute(u"alt"_s, altText);
        m_xml.writeAttribute(u"src"_s,
                             u"data:image/svg+xml;base64,"_s
                                 + QString::fromLatin1(part.picture.svg.toBase64()));
        element(u"figcaption"_s, name);
        m_xml.writeEndElement();
    }

    void write(const Table &block)
    {
        const ResultTable &table = block.table;
        m_xml.writeStartElement(u"div"_s);
        m_xml.writeAttribute(u"class"_s, u"wide"_s);
        m_xml.writeStartElement(u"table"_s);
        m_xml.writeAttribute(u"id"_s, block.stem);
        element(u"caption"_s, u"%1 %2. %3"_s.arg(m_words.table).arg(block.number).arg(table.title));
        heads(table);
        m_xml.writeStartElement(u"tbody"_s);
        for (const TableRow &row : table.rows)
            write(row, table.language);
        for (int element = 0; element < 3; ++element)
            m_xml.writeEndElement();
        for (const QString &note : table.notes)
            element(u"p"_s, note, u"note"_s);
    }

    void heads(const ResultTable &table)
    {
        m_xml.writeStartElement(u"thead"_s);
        if (std::ranges::any_of(table.columns, [](const auto &c) { return !c.spanHead.isEmpty(); }))
            spanHeads(table);
        m_xml.writeStartElement(u"tr"_s);
        for (const TableColumn &column : table.columns) {
            m_xml.writeStartElement(u"th"_s);
            m_xml.writeAttribute(u"scope"_s, u"col"_s);
            m_xml.writeCharacters(column.head);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void spanHeads(const ResultTable &table)
    {
        m_xml.writeStartElement(u"tr"_s);
        for (std::size_t first = 0; first < table.columns.size();) {
            const QString &text = table.columns[first].spanHead;
            std::size_t end = first + 1;
            while (!text.isEmpty() && end < table.columns.size()
                   && table.columns[end].spanHead == text)
                ++end;
            m_xml.writeStartElement(text.isEmpty() ? u"td"_s : u"th"_s);
            if (!text.isEmpty()) {
                m_xml.writeAttribute(u"scope"_s, u"colgroup"_s);
                m_xml.writeAttribute(u"class"_s, u"span"_s);
            }
            m_xml.writeAttribute(u"colspan"_s, QString::number(end - first));
            m_xml.writeCharacters(text);
            m_xml.writeEndElement();
            first = end;
        }
        m_xml.writeEndElement();
    }

    void write(const TableRow &row, const QString &language)
    {
        m_xml.writeStartElement(u"tr"_s);
        if (row.isTotal || row.isGroupHead)
            m_xml.writeAttribute(u"class"_s, u"total"_s);
        bool isFirst = true;
        for (const TableCell &cell : row.cells) {
            m_xml.writeStartElement(isFirst ? u"th"_s : u"td"_s);
            if (isFirst)
                m_xml.writeAttribute(u"scope"_s, u"row"_s);
            const QString look = isFirst ? (row.indent > 0 ? u"indent"_s : QString())
                : cell.differs           ? u"differs"_s
                : cell.muted             ? u"muted"_s
                                         : QString();
            if (!look.isEmpty())
                m_xml.writeAttribute(u"class"_s, look);
            m_xml.writeCharacters(cellText(cell, language));
            m_xml.writeEndElement();
            isFirst = false;
        }
        m_xml.writeEndElement();
    }

    const Document &m_document;
    const DrawnFigures &m_figures;
    DocumentWords m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray htmlDocument(const Document &document, const DrawnFigures &figures)
{
    return HtmlPage(document, figures).write();
}

} // namespace tidemark::report
