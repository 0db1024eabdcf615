// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/odt_styles.h"

using namespace Qt::StringLiterals;

namespace tidemark::report {

namespace {

constexpr auto template_ = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3">
<office:font-face-decls><style:font-face style:name="Inter" svg:font-family="Inter"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="135%" fo:margin-bottom="0.21cm"/><style:text-properties style:font-name="Inter" fo:font-size="10pt" fo:color="#16262e" fo:language="%LANGUAGE%" fo:country="%COUNTRY%"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:paragraph-properties fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="22pt" fo:font-weight="600"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:paragraph-properties fo:margin-bottom="0.8cm"/><style:text-properties fo:font-size="11pt" fo:color="#52646d"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-top="0.7cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="600"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="600"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="9pt" fo:font-weight="600"/></style:style>
<style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="8pt" fo:color="#52646d"/></style:style>
<style:style style:name="Bullet" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.5cm" fo:text-indent="-0.4cm"/></style:style>
<style:style style:name="Table_20_Head" style:display-name="Table Head" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0cm"/><style:text-properties fo:font-size="8pt" fo:color="#52646d"/></style:style>
<style:style style:name="Table_20_Head_20_Right" style:display-name="Table Head Right" style:family="paragraph" style:parent-style-name="Table_20_Head"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Table_20_Head_20_Centre" style:display-name="Table Head Centre" style:family="paragraph" style:parent-style-name="Table_20_Head"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Table_20_Text" style:display-name="Table Text" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0cm"/><style:text-properties fo:font-size="8.5pt"/></style:style>
<style:style style:name="Table_20_Number" style:display-name="Table Number" style:family="paragraph" style:parent-style-name="Table_20_Text"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="8pt" fo:color="#52646d"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="600"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Strong_20_Emphasis" style:family="text"><style:text-properties fo:font-weight="600" fo:font-style="italic"/></style:style>
<style:style style:name="Muted" style:family="text"><style:text-properties fo:color="#52646d"/></style:style>
<style:style style:name="Change" style:family="text"><style:text-properties fo:color="#c4512d" fo:font-weight="600"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.5cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">%FOOT%</text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>
)";

} // namespace

QByteArray odtStyles(const Document &document)
{
    const DocumentWords words = documentWords(document.language);
    QString foot = words.page.arg(u"<text:page-number/>"_s, u"<text:page-count/>"_s);
    if (document.synthetic)
        foot = words.synthetic + u" · "_s + foot;
    const bool isEnglish = document.language == u"en"_s;
    QString xml = QString::fromLatin1(template_);
    xml.replace(u"%LANGUAGE%"_s, document.language);
    xml.replace(u"%COUNTRY%"_s, isEnglish ? u"GB"_s : u"NO"_s);
    xml.replace(u"%FOOT%"_s, foot);
    return xml.toUtf8();
}

} // namespace tidemark::report
