// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/odt_writer.h"

#include <QXmlStreamWriter>

#include "core/report/document/odt_columns.h"
#include "core/report/document/odt_styles.h"
#include "core/report/document/zip_package.h"

using namespace Qt::StringLiterals;

namespace tidemark::report {

namespace {

constexpr double textWidthCm = 16.0;
constexpr double textHeightCm = 22.5; ///< of a page without the caption of a figure

QString cm(double length)
{
    return QString::number(length, 'f', 3) + u"cm"_s;
}

QString headingStyle(int level)
{
    return u"Heading_20_%1"_s.arg(level);
}

/// Writes content.xml.
class OdtContent
{
public:
    OdtContent(const Document &document, const DrawnFigures &figures)
        : m_document(document)
        , m_figures(figures)
        , m_words(documentWords(document.language))
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        start(u"office:document-content"_s);
        declareNamespaces();
        attribute(u"office:version"_s, u"1.3"_s);
        automaticStyles();
        start(u"office:body"_s);
        start(u"office:text"_s);
        paragraph(u"Title"_s, m_document.title);
        const QString tag = m_document.synthetic ? m_words.synthetic + u". "_s : QString();
        paragraph(u"Subtitle"_s, tag + m_document.subtitle);
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &part) { write(part); }, block);
        end(3);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void start(const QString &name) { m_xml.writeStartElement(name); }
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }
    void end(int elements = 1)
    {
        for (int i = 0; i < elements; ++i)
            m_xml.writeEndElement();
    }

    void declareNamespaces()
    {
        const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
        for (const QString &name : {u"office"_s, u"style"_s, u"text"_s, u"table"_s})
            attribute(u"xmlns:"_s + name, base + name + u":1.0"_s);
        attribute(u"xmlns:draw"_s, base + u"drawing:1.0"_s);
        attribute(u"xmlns:fo"_s, base + u"xsl-fo-compatible:1.0"_s);
        attribute(u"xmlns:svg"_s, base + u"svg-compatible:1.0"_s);
        attribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    }

    void cellStyle(const QString &name, const QString &top, const QString &bottom)
    {
        start(u"style:style"_s);
        attribute(u"style:name"_s, name);
        attribute(u"style:family"_s, u"table-cell"_s);
        start(u"style:table-cell-properties"_s);
        attribute(u"fo:padding"_s, u"0.05cm"_s);
        attribute(u"fo:border-top"_s, top);
        attribute(u"fo:border-bottom"_s, bottom);
        end(2);
    }

    void automaticStyles()
    {
        start(u"office:automatic-styles"_s);
        cellStyle(u"Plain"_s, u"none"_s, u"none"_s);
        cellStyle(u"Top"_s, u"1pt solid #16262e"_s, u"none"_s);
        cellStyle(u"Head"_s, u"none"_s, u"0.6pt solid #16262e"_s);
        cellStyle(u"TopHead"_s, u"1pt solid #16262e"_s, u"0.6pt solid #16262e"_s);
        cellStyle(u"Bottom"_s, u"none"_s, u"1pt solid #16262e"_s);
        start(u"style:style"_s);
        attribute(u"style:name"_s, u"WholeWidth"_s);
        attribute(u"style:family"_s, u"table"_s);
        start(u"style:table-properties"_s);
        attribute(u"style:width"_s, cm(textWidthCm));
        attribute(u"table:align"_s, u"left"_s);
        end(2);
        for (const Block &block : m_document.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                columnStyles(*table);
        }
        start(u"style:style"_s);
        attribute(u"style:name"_s, u"InLine"_s);
        attribute(u"style:family"_s, u"graphic"_s);
        start(u"style:graphic-properties"_s);
        attribute(u"style:vertical-pos"_s, u"top"_s);
        attribute(u"style:vertical-rel"_s, u"baseline"_s);
        end(2);
        end();
    }

    static QString partName(const Table &block, std::size_t part)
    {
        return part == 0 ? block.stem : u"%1-%2"_s.arg(block.stem).arg(part + 1);
    }

    static QString columnStyle(const QString &table, std::size_t column)
    {
        return u"%1.%2"_s.arg(table).arg(column + 1);
    }

    void columnStyles(const Table &block)
    {
        const std::vector<OdtTable> parts = odtTables(block.table, textWidthCm);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            for (std::size_t i = 0; i < parts[part].widths.size(); ++i) {
                start(u"style:style"_s);
                attribute(u"style:name"_s, columnStyle(partName(block, part), i));
                attribute(u"style:family"_s, u"table-column"_s);
                start(u"style:table-column-properties"_s);
                attribute(u"style:column-width"_s, cm(parts[part].widths[i]));
                end(2);
            }
        }
    }

    void paragraph(const QString &style, const QString &text, const QString &look = {})
    {
        start(u"text:p"_s);
        attribute(u"text:style-name"_s, style);
        characters(text, look);
        end();
    }

    void characters(const QString &text, const QString &look)
    {
        if (look.isEmpty()) {
            m_xml.writeCharacters(text);
            return;
        }
        start(u"text:span"_s);
        attribute(u"text:style-name"_s, look);
        m_xml.writeCharacters(text);
        end();
    }

    void write(const Heading &heading)
    {
        start(u"text:h"_s);
        attribute(u"text:style-name"_s, headingStyle(heading.level));
        attribute(u"text:outline-level"_s, QString::number(heading.level));
        m_xml.writeCharacters(heading.text);
        end();
    }

    void write(const Paragraph &block)
    {
        const bool isBullet = block.style == ParagraphStyle::Bullet;
        start(u"text:p"_s);
        attribute(u"text:style-name"_s,
                  isBullet                                  ? u"Bullet"_s
                      : block.style == ParagraphStyle::Note ? u"Note"_s
                                                            : u"Standard"_s);
        if (isBullet)
            m_xml.writeCharacters(u"•\u00a0\u00a0"_s);
        for (const Run &run : block.runs) {
            const QString look = run.bold && run.italic ? u"Strong_20_Emphasis"_s
                : run.bold                              ? u"Strong"_s
                : run.italic                            ? u"Emphasis"_s
                                                        : QString();
            characters(run.text, look);
        }
        end();
    }

    /// Only the first part of what goes on counts, or the numbers would run ahead.
    void caption(const QString &word, int number, std::size_t part, std::size_t parts,
                 const QString &text)
    {
        start(u"text:p"_s);
        attribute(u"text:style-name"_s, u"Caption"_s);
        m_xml.writeCharacters(word + u'\u00a0');
        start(u"text:sequence"_s);
        attribute(u"text:name"_s, word);
        attribute(u"text:formula"_s, part == 0 ? u"ooow:%1+1"_s.arg(word) : u"ooow:"_s + word);
        attribute(u"style:num-format"_s, u"1"_s);
        m_xml.writeCharacters(QString::number(number));
        end();
        if (parts > 1)
            m_xml.writeCharacters(u" (%1/%2)"_s.arg(part + 1).arg(parts));
        if (!text.isEmpty())
            m_xml.writeCharacters(u". "_s + text);
        end();
    }

    void image(const QString &path, const QString &mime)
    {
        start(u"draw:image"_s);
        attribute(u"xlink:href"_s, path);
        attribute(u"xlink:type"_s, u"simple"_s);
        attribute(u"draw:mime-type"_s, mime);
        end();
    }

    void write(const Figure &figure)
    {
        const auto drawn = m_figures.find(figure.stem);
        if (drawn == m_figures.end())
            return;
        const std::vector<FilePart> parts = fileParts(figure.stem, drawn->second);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            caption(m_words.figure, figure.number, part, parts.size(), {});
            write(figure, parts[part]);
        }
    }

    void write(const Figure &figure, const FilePart &part)
    {
        start(u"text:p"_s);
        attribute(u"text:style-name"_s, u"Standard"_s);
        start(u"draw:frame"_s);
        attribute(u"draw:style-name"_s, u"InLine"_s);
        attribute(u"draw:name"_s, part.stem);
        attribute(u"text:anchor-type"_s, u"as-char"_s);
        const double scale = std::min(
            {1.0, textWidthCm / part.picture.widthCm, textHeightCm / part.picture.heightCm});
        attribute(u"svg:width"_s, cm(part.picture.widthCm * scale));
        attribute(u"svg:height"_s, cm(part.picture.heightCm * scale));
        image(u"Pictures/%1.svg"_s.arg(part.stem), u"image/svg+xml"_s);
        image(u"Pictures/%1.png"_s.arg(part.stem), u"image/png"_s);
        m_xml.writeTextElement(u"svg:title"_s, u"%1 %2"_s.arg(m_words.figure).arg(figure.number));
        m_xml.writeTextElement(u"svg:desc"_s, figure.spec.altText);
        end(2);
    }

    void cell(const QString &cellLook, const QString &paragraphLook, const QString &text,
              const QString &look = {}, std::size_t columns = 1)
    {
        start(u"table:table-cell"_s);
        attribute(u"table:style-name"_s, cellLook);
        if (columns > 1)
            attribute(u"table:number-columns-spanned"_s, QString::number(columns));
        paragraph(paragraphLook, text, look);
        end();
        for (std::size_t i = 1; i < columns; ++i) {
            start(u"table:covered-table-cell"_s);
            end();
        }
    }

    bool spanHeads(const ResultTable &table)
    {
        if (std::ranges::none_of(table.columns,
                                 [](const auto &c) { return !c.spanHead.isEmpty(); }))
            return false;
        start(u"table:table-row"_s);
        for (std::size_t first = 0; first < table.columns.size();) {
            const QString &text = table.columns[first].spanHead;
            std::size_t next = first + 1;
            while (!text.isEmpty() && next < table.columns.size()
                   && table.columns[next].spanHead == text)
                ++next;
            cell(u"Top"_s, u"Table_20_Head_20_Centre"_s, text, {}, next - first);
            first = next;
        }
        end();
        return true;
    }

    void heads(const ResultTable &table)
    {
        start(u"table:table-header-rows"_s);
        const QString border = spanHeads(table) ? u"Head"_s : u"TopHead"_s;
        start(u"table:table-row"_s);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cell(border, i == 0 ? u"Table_20_Head"_s : u"Table_20_Head_20_Right"_s,
                 table.columns[i].head);
        end(2);
    }

    void row(const TableRow &row, bool isLast, const QString &language)
    {
        start(u"table:table-row"_s);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const TableCell &content = row.cells[i];
            const QString indent = i == 0 ? QString(2 * row.indent, QChar(0xa0)) : QString();
            const QString look = row.isTotal || row.isGroupHead ? u"Strong"_s
                : content.differs                               ? u"Change"_s
                : content.muted                                 ? u"Muted"_s
                                                                : QString();
            cell(isLast ? u"Bottom"_s : u"Plain"_s,
                 i == 0 ? u"Table_20_Text"_s : u"Table_20_Number"_s,
                 indent + cellText(content, language), look);
        }
        end();
    }

    void write(const Table &block)
    {
        const std::vector<OdtTable> parts = odtTables(block.table, textWidthCm);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            caption(m_words.table, block.number, part, parts.size(), block.table.title);
            write(partName(block, part), parts[part].table);
        }
    }

    void write(const QString &name, const ResultTable &table)
    {
        start(u"table:table"_s);
        attribute(u"table:name"_s, name);
        attribute(u"table:style-name"_s, u"WholeWidth"_s);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            start(u"table:table-column"_s);
            attribute(u"table:style-name"_s, columnStyle(name, i));
            end();
        }
        heads(table);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            row(table.rows[i], i + 1 == table.rows.size(), table.language);
        end();
        paragraph(u"Note"_s, table.notes.join(u' '));
    }

    const Document &m_document;
    const DrawnFigures &m_figures;
    DocumentWords m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray manifest(const std::vector<ZipEntry> &entries)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString space = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, space);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto file = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    file(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const ZipEntry &entry : entries) {
        file(entry.name,
             entry.name.endsWith(u".xml"_s)       ? u"text/xml"_s
                 : entry.name.endsWith(u".svg"_s) ? u"image/svg+xml"_s
                                                  : u"image/png"_s);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray meta(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    xml.writeAttribute(u"xmlns:office"_s, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:meta"_s, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Tidemark"_s);
    xml.writeTextElement(u"dc:title"_s, document.title);
    xml.writeTextElement(u"dc:language"_s, document.language);
    if (document.synthetic)
        xml.writeTextElement(u"dc:description"_s, documentWords(document.language).synthetic);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtDocument(const Document &document, const DrawnFigures &figures)
{
    std::vector<ZipEntry> parts = {{u"content.xml"_s, OdtContent(document, figures).write()},
                                   {u"styles.xml"_s, odtStyles(document)},
                                   {u"meta.xml"_s, meta(document)}};
    for (const auto &[stem, drawn] : figures) {
        for (const FilePart &part : fileParts(stem, drawn)) {
            parts.push_back({u"Pictures/%1.svg"_s.arg(part.stem), part.picture.svg});
            parts.push_back({u"Pictures/%1.png"_s.arg(part.stem), part.picture.png});
        }
    }
    std::vector<ZipEntry> entries = {
        {u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
        {u"META-INF/manifest.xml"_s, manifest(parts)}};
    entries.insert(entries.end(), parts.begin(), parts.end());
    return zipPackage(entries);
}

} // namespace tidemark::report
