// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <zip.h>

#include <QByteArray>
#include <QString>

namespace tidemark::test {

/// A zip archive in memory with the given parts.
inline QByteArray makeZip(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, 0);
        zip_file_set_mtime(archive, zip_uint64_t(index), 1'700'000'000, 0);
    }
    zip_close(archive);
    QByteArray bytes;
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    bytes.resize(qsizetype(zip_source_tell(target)));
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// A workbook with one or more sheets; each is given as the XML inside <worksheet>.
struct XlsxFile
{
    std::vector<std::pair<QByteArray, QByteArray>> sheets = {}; ///< name, XML
    QByteArray sharedTexts = {}; ///< <si> elements
    QByteArray styles = {}; ///< XML inside <styleSheet>
    QByteArray workbookProperties = {};

    QByteArray bytes() const
    {
        QByteArray list;
        QByteArray links;
        std::vector<std::pair<QByteArray, QByteArray>> parts;
        const QByteArray types =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(qulonglong(i + 1));
            list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId"
                + number + "\"/>";
            links += "<Relationship Id=\"rId" + number + "\" Type=\"" + types
                + "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            parts.emplace_back("xl/worksheets/sheet" + number + ".xml",
                               "<worksheet>" + sheets[i].second + "</worksheet>");
        }
        links += "<Relationship Id=\"rIdT\" Type=\"" + types
            + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        links += "<Relationship Id=\"rIdS\" Type=\"" + types + "styles\" Target=\"styles.xml\"/>";
        parts.emplace_back("_rels/.rels",
                           "<Relationships><Relationship Id=\"rId1\" Type=\"" + types
                               + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.emplace_back("xl/workbook.xml",
                           "<workbook xmlns:r=\"" + types + "\">" + workbookProperties + "<sheets>"
                               + list + "</sheets></workbook>");
        parts.emplace_back("xl/_rels/workbook.xml.rels",
                           "<Relationships>" + links + "</Relationships>");
        parts.emplace_back("xl/sharedStrings.xml", "<sst>" + sharedTexts + "</sst>");
        parts.emplace_back("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
        return makeZip(parts);
    }
};

} // namespace tidemark::test
