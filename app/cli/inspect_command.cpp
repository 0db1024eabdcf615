// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/cli/command.h"
#include "core/analysis/result_json.h"
#include "core/import/importer.h"
#include "core/import/inspect.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct InspectText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, InspectText::tr("Any data file Tidemark can read."));
    parser.addOptions({{u"json"_s, InspectText::tr("Print as JSON.")},
                       {u"sheet"_s, InspectText::tr("Sheet of a workbook."), u"name"_s},
                       {u"encoding"_s, InspectText::tr("Encoding of a text file."), u"name"_s}});
}

Result<ImportPlan> planOf(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString path = parser.positionalArguments().constFirst();
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, {}, {.file = path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = path}};
    const QString name = QFileInfo(path).fileName();
    const Importer *importer = importerFor(file, name);
    if (!importer)
        return Error{ErrorCode::FormatNotSupported, {name}, {.file = path}};
    ImportPlan plan;
    plan.fileName = name;
    if (parser.isSet(u"sheet"_s))
        plan.sheet.sheet.fix(parser.value(u"sheet"_s));
    if (parser.isSet(u"encoding"_s))
        plan.text.encoding.fix(parser.value(u"encoding"_s));
    return importer->propose(file, plan, terminal);
}

int run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (parser.positionalArguments().size() != 1) {
        terminal.error({ErrorCode::MissingArgument, {u"FILE"_s}});
        return WrongUse;
    }
    const auto plan = planOf(parser, terminal);
    if (!plan) {
        terminal.error(plan.error());
        return Failed;
    }
    terminal.result(parser.isSet(u"json"_s) ? jsonText(inspectJson(*plan))
                                            : inspectText(*plan).toUtf8());
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
