// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/cli/language_option.h"
#include "app/cli/study_argument.h"
#include "core/project/study_report.h"
#include "ui/charts/house_style_json.h"
#include "ui/report/report_files.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declare(QCommandLineParser &parser)
{
    declareStudy(parser);
    parser.addOptions(
        {{u"out"_s, ReportText::tr("Folder for the report; made if need be."), u"folder"_s},
         {u"style"_s, ReportText::tr("House style file (JSON); else that of the study."),
          u"file"_s}});
    declareLanguage(parser);
}

/// The file named, else what the study keeps.
Result<ui::HouseStyle> styleOf(const QCommandLineParser &parser, const Study &study)
{
    return parser.isSet(u"style"_s) ? ui::readHouseStyle(parser.value(u"style"_s))
                                    : ui::houseStyleFromJson(study.houseStyle);
}

Result<QStringList> writeReportOf(const QCommandLineParser &parser, Terminal &terminal)
{
    const auto session = openStudy(parser);
    if (!session)
        return session.error();
    const auto style = styleOf(parser, *(*session)->study());
    if (!style)
        return style.error();
    const QString language =
        parser.isSet(u"language"_s) ? languageOf(parser) : (*session)->study()->language;
    SubProgress analysing(terminal, 0, 300);
    const auto document = makeReport(**session, language, analysing);
    if (!document)
        return document.error();
    ui::installFonts();
    SubProgress drawing(terminal, 300, 1000);
    return ui::writeReport(*document, parser.value(u"out"_s), *style, drawing);
}

int run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (!parser.isSet(u"out"_s)) {
        terminal.error({ErrorCode::MissingArgument, {u"--out"_s}});
        return WrongUse;
    }
    const auto written = writeReportOf(parser, terminal);
    if (!written) {
        terminal.error(written.error());
        return Failed;
    }
    terminal.result(written->join(u'\n').toUtf8());
    return Done;
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
            ReportText::tr("writes the whole report of a study: HTML, PDF, ODT, figures, tables"),
            declare, run};
}

} // namespace tidemark::cli
