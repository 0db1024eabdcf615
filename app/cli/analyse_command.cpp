// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include "app/cli/language_option.h"
#include "app/cli/study_argument.h"
#include "core/analysis/request_json.h"
#include "core/analysis/result_json.h"
#include "core/project/run_analysis.h"
#include "core/report/further_tables.h"
#include "core/report/r_script.h"
#include "core/report/stata_script.h"
#include "core/report/table_writers.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct AnalyseText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declare(QCommandLineParser &parser)
{
    declareStudy(parser);
    parser.addPositionalArgument(
        u"REQUEST"_s, AnalyseText::tr("A request as JSON; - reads it from standard input."));
    parser.addOptions(
        {{u"json"_s, AnalyseText::tr("Print the whole result as JSON.")},
         {u"csv"_s, AnalyseText::tr("Print the table as CSV.")},
         {u"html"_s, AnalyseText::tr("Print the table as HTML.")},
         {u"r-script"_s, AnalyseText::tr("Print an R script that gives the same numbers.")},
         {u"stata-script"_s, AnalyseText::tr("Write a Stata script that gives the same numbers."),
          u"FILE"_s}});
    declareLanguage(parser);
}

Result<QByteArray> requestBytes(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = path}};
    return file.readAll();
}

Result<AnalysisRequest> requestOf(const QString &path)
{
    const auto bytes = requestBytes(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (document.isNull())
        return Error{
            ErrorCode::RequestNotUnderstood, {u"JSON"_s, problem.errorString()}, {.file = path}};
    if (!document.isObject())
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"JSON"_s, AnalyseText::tr("a request is an object, in braces")},
                     {.file = path}};
    return requestFromJson(document.object());
}

QByteArray printed(const AnalysisResult &result, const Study &study,
                   const QCommandLineParser &parser)
{
    const QString language = languageOf(parser);
    if (parser.isSet(u"json"_s))
        return jsonText(toJson(result, language));
    if (parser.isSet(u"r-script"_s))
        return rScript(result, study).toUtf8();
    std::vector<ResultTable> tables = {makeTable(result, language)};
    for (ResultTable &table : furtherTables(result, language))
        tables.push_back(std::move(table));
    QStringList texts;
    for (const ResultTable &table : tables)
        texts << (parser.isSet(u"csv"_s)        ? tableCsv(table)
                      : parser.isSet(u"html"_s) ? tableHtml(table)
                                                : tableMarkdown(table));
    return texts.join(u'\n').toUtf8();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileNotWritable, {file.errorString()}, {.file = path}};
    return {};
}

int run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (parser.positionalArguments().size() != 2) {
        terminal.error({ErrorCode::MissingArgument, {u"STUDY REQUEST"_s}});
        return WrongUse;
    }
    const auto request = requestOf(parser.positionalArguments().at(1));
    auto session = openStudy(parser);
    if (!request || !session) {
        terminal.error(!request ? request.error() : session.error());
        return Failed;
    }
    const auto result = runAnalysis(**session, *request, terminal);
    if (!result) {
        terminal.error(result.error());
        return Failed;
    }
    if (parser.isSet(u"stata-script"_s)) {
        const QByteArray script = stataScript(*result, *(*session)->study()).toUtf8();
        if (auto written = writeFile(parser.value(u"stata-script"_s), script); !written) {
            terminal.error(written.error());
            return Failed;
        }
    }
    terminal.issues(result->notices);
    terminal.result(printed(*result, *(*session)->study(), parser));
    return Done;
}

} // namespace

Command analyseCommand()
{
    return {u"analyse"_s, AnalyseText::tr("answers a request from a study"), declare, run};
}

} // namespace tidemark::cli
