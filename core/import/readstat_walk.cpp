// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readstat_walk.h"

#include <memory>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct WalkText
{
    Q_DECLARE_TR_FUNCTIONS(ReadStat)
};

using Parser = std::unique_ptr<readstat_parser_t, decltype(&readstat_parser_free)>;

readstat_error_t parse(readstat_parser_t *parser, StatFormat format, void *context)
{
    switch (format) {
    case StatFormat::Sav:
        return readstat_parse_sav(parser, "", context);
    case StatFormat::Por:
        return readstat_parse_por(parser, "", context);
    case StatFormat::Dta:
        return readstat_parse_dta(parser, "", context);
    case StatFormat::Sas7bdat:
        return readstat_parse_sas7bdat(parser, "", context);
    case StatFormat::Xport:
        return readstat_parse_xport(parser, "", context);
    }
    return READSTAT_ERROR_PARSE;
}

/// ReadStat makes its list of variables only if somebody listens, and crashes without it.
int keepVariable(int, readstat_variable_t *, const char *, void *)
{
    return READSTAT_HANDLER_OK;
}

Parser makeParser(ReadStatDevice &device, const ReadStatWalk &what)
{
    Parser parser(readstat_parser_init(), readstat_parser_free);
    if (!parser)
        return parser;
    device.attach(parser.get());
    readstat_set_metadata_handler(parser.get(), what.metadata);
    readstat_set_variable_handler(parser.get(), what.variable ? what.variable : keepVariable);
    readstat_set_fweight_handler(parser.get(), what.weight);
    readstat_set_value_label_handler(parser.get(), what.valueLabel);
    readstat_set_value_handler(parser.get(), what.value);
    if (!what.encoding.isEmpty())
        readstat_set_file_character_encoding(parser.get(), what.encoding.constData());
    if (what.rowLimit > 0)
        readstat_set_row_limit(parser.get(), what.rowLimit);
    return parser;
}

/// Transport files consist of records of 80 bytes. They do not tell their rows, and ReadStat takes
/// a row cut short for padding.
constexpr qint64 xportRecord = 80;

Error truncated(const ReadStatDevice &device, StatFormat format)
{
    return {ErrorCode::FileTruncated,
            {statFormatName(format), WalkText::tr("after %1 bytes").arg(device.size())}};
}

Error errorOf(readstat_error_t code, const ReadStatDevice &device, StatFormat format)
{
    const QString name = statFormatName(format);
    switch (code) {
    case READSTAT_ERROR_READ:
    case READSTAT_ERROR_SEEK:
    case READSTAT_ERROR_ROW_COUNT_MISMATCH:
        return truncated(device, format);
    case READSTAT_ERROR_MALLOC:
        return {ErrorCode::FileDamaged,
                {name, WalkText::tr("it announces a part that is impossibly large")}};
    case READSTAT_ERROR_CONVERT:
    case READSTAT_ERROR_CONVERT_BAD_STRING:
    case READSTAT_ERROR_UNSUPPORTED_CHARSET:
        return {ErrorCode::TextNotDecodable, {}};
    case READSTAT_ERROR_UNSUPPORTED_FILE_FORMAT_VERSION:
    case READSTAT_ERROR_UNSUPPORTED_COMPRESSION:
        return {ErrorCode::FormatNotSupported, {WalkText::tr("This version of %1").arg(name)}};
    default:
        if (device.hitEnd())
            return truncated(device, format);
        return {ErrorCode::FileDamaged,
                {name,
                 WalkText::tr("something that cannot stand there, near byte %1")
                     .arg(device.position())}};
    }
}

} // namespace

Result<void> walk(ReadStatDevice &device, StatFormat format, const ReadStatWalk &what)
{
    const Parser parser = makeParser(device, what);
    if (!parser)
        return Error{ErrorCode::OutOfMemory};
    if (format == StatFormat::Xport && device.size() % xportRecord != 0)
        return truncated(device, format);
    const readstat_error_t code = parse(parser.get(), format, what.context);
    if (device.hasFailed())
        return Error{ErrorCode::FileNotReadable, {device.errorText()}};
    if (device.isCancelled())
        return Error{ErrorCode::Cancelled};
    if (device.isStuck())
        return Error{ErrorCode::FileDamaged,
                     {statFormatName(format), WalkText::tr("it announces rows without columns")}};
    if (code == READSTAT_ERROR_USER_ABORT)
        return Error{ErrorCode::Unexpected, {statFormatName(format), WalkText::tr("stopped")}};
    if (code != READSTAT_OK)
        return errorOf(code, device, format);
    return {};
}

} // namespace tidemark
