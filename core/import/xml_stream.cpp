// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_stream.h"

#include <expat.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct XmlText
{
    Q_DECLARE_TR_FUNCTIONS(XmlStream)
};

constexpr int deepest = 200;

using Parser = std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)>;

std::string_view localName(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct Reading
{
    XML_Parser parser = nullptr;
    XmlHandler *handler = nullptr;
    int depth = 0;
    bool isRefused = false;

    void stopIf(bool condition)
    {
        if (condition)
            XML_StopParser(parser, XML_FALSE);
    }
};

void onStart(void *context, const char *name, const char **attributes)
{
    auto &reading = *static_cast<Reading *>(context);
    if (++reading.depth > deepest) {
        reading.isRefused = true;
        return reading.stopIf(true);
    }
    reading.handler->start(localName(name), XmlAttributes(attributes));
    reading.stopIf(reading.handler->isDone());
}

void onEnd(void *context, const char *name)
{
    auto &reading = *static_cast<Reading *>(context);
    --reading.depth;
    reading.handler->end(localName(name));
    reading.stopIf(reading.handler->isDone());
}

void onText(void *context, const char *text, int length)
{
    static_cast<Reading *>(context)->handler->text({text, std::size_t(length)});
}

void onDoctype(void *context, const char *, const char *, const char *, int)
{
    auto &reading = *static_cast<Reading *>(context);
    reading.isRefused = true;
    reading.stopIf(true);
}

Error xmlError(const QString &part, const Reading &reading)
{
    const QString what = reading.isRefused
        ? XmlText::tr("the part “%1” holds XML no spreadsheet writes").arg(part)
        : XmlText::tr("the part “%1” is no correct XML in line %2")
              .arg(part)
              .arg(XML_GetCurrentLineNumber(reading.parser));
    return {ErrorCode::FileDamaged, {u"Excel (.xlsx)"_s, what}};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return {};
}

Result<void> readXml(const ZipPackage &package, const QString &part, XmlHandler &handler,
                     JobControl &job)
{
    const Parser parser(XML_ParserCreate(nullptr), XML_ParserFree);
    if (!parser)
        return Error{ErrorCode::OutOfMemory};
    Reading reading{parser.get(), &handler};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    bool isBad = false;
    const auto parse = [&](const char *bytes, qsizetype size) {
        const bool isGood = XML_Parse(parser.get(), bytes, int(size), XML_FALSE) == XML_STATUS_OK;
        isBad = !isGood && !handler.isDone();
        return isGood;
    };
    if (auto done = package.read(part, parse, job); !done)
        return std::move(done).error();
    if (!isBad && !handler.isDone())
        isBad = XML_Parse(parser.get(), "", 0, XML_TRUE) != XML_STATUS_OK;
    if (isBad || reading.isRefused)
        return xmlError(part, reading);
    return {};
}

} // namespace tidemark
