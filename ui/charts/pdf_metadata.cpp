// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pdf_metadata.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidemark::ui {

QByteArray withoutDates(QByteArray pdf)
{
    static const QRegularExpression traces(
        u"/CreationDate\\s*\\([^)]*\\)|/ModDate\\s*\\([^)]*\\)|/ID\\s*\\[[^\\]]*\\]"_s);
    const QString text = QString::fromLatin1(pdf);
    auto found = traces.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        pdf.replace(match.capturedStart(), match.capturedLength(),
                    QByteArray(match.capturedLength(), ' '));
    }
    return pdf;
}

QByteArray xmpPacket(const QString &title, const QString &description, const QString &language)
{
    const QString packet =
        u"<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"_s
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li "
        "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title><dc:description><rdf:Alt><rdf:li "
        "xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:description><dc:language><rdf:Bag>"
        "<rdf:li>%3</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>\n"
        "<?xpacket end=\"w\"?>";
    return packet.arg(title.toHtmlEscaped(), description.toHtmlEscaped(), language).toUtf8();
}

} // namespace tidemark::ui
