// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/cli/command.h"
#include "core/analysis/result_json.h"
#include "core/import/code_book_file.h"
#include "core/import/inspect.h"
#include "core/project/import_proposal.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct InspectText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"FILE"_s, InspectText::tr("Any data file, code book or questionnaire Tidemark can read."));
    parser.addOptions({{u"json"_s, InspectText::tr("Print as JSON.")},
                       {u"sheet"_s, InspectText::tr("Sheet of a workbook."), u"name"_s},
                       {u"encoding"_s, InspectText::tr("Encoding of a text file."), u"name"_s},
                       {u"codebook"_s,
                        InspectText::tr("Code book or questionnaire to attach; may be given more "
                                        "than once."),
                        u"file"_s}});
}

/// What was found out, as it is printed.
Result<QByteArray> inspected(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString path = parser.positionalArguments().constFirst();
    const QString name = QFileInfo(path).fileName();
    const bool asJson = parser.isSet(u"json"_s);
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, {}, {.file = path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = path}};
    const auto book = codeBookAlone(file, terminal);
    if (!book)
        return book.error();
    if (*book)
        return asJson ? jsonText(inspectJson(**book, name)) : inspectText(**book, name).toUtf8();
    ImportPlan start;
    if (parser.isSet(u"sheet"_s))
        start.sheet.sheet.fix(parser.value(u"sheet"_s));
    if (parser.isSet(u"encoding"_s))
        start.text.encoding.fix(parser.value(u"encoding"_s));
    auto plan = proposeImport(file, name, start, terminal);
    if (!plan)
        return std::move(plan).error();
    const QStringList books = parser.values(u"codebook"_s);
    if (auto added = addCodeBook(*plan, {books.begin(), books.end()}, terminal); !added)
        return std::move(added).error();
    return asJson ? jsonText(inspectJson(*plan)) : inspectText(*plan).toUtf8();
}

int run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (parser.positionalArguments().size() != 1) {
        terminal.error({ErrorCode::MissingArgument, {u"FILE"_s}});
        return WrongUse;
    }
    const auto text = inspected(parser, terminal);
    if (!text) {
        terminal.error(text.error());
        return Failed;
    }
    terminal.result(*text);
    return Done;
}

} // namespace

Command inspectCommand()
{
    return {u"inspect"_s,
            InspectText::tr("says what is in a data file, without reading it into a study"),
            declare, run};
}

} // namespace tidemark::cli
