// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include "app/cli/language_option.h"
#include "app/cli/study_argument.h"
#include "core/analysis/wave_data.h"
#include "core/project/design_json.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct DesignText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declare(QCommandLineParser &parser)
{
    declareStudy(parser);
    parser.addPositionalArgument(u"WAVE"_s, DesignText::tr("Short name of the wave, as 2023."));
    parser.addOption({u"set"_s,
                      DesignText::tr("Take the design from a JSON file: weight, strata, clusters, "
                                     "calibration, replicates."),
                      u"FILE"_s});
    declareLanguage(parser);
}

Result<Source> sourceOf(const Study &study, const QString &wave)
{
    for (const Source &source : study.sources) {
        if (source.wave == wave && source.kind != SourceKind::Frame)
            return source;
    }
    return Error{ErrorCode::SourceNotFound, {wave}};
}

Result<QJsonObject> designIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = path}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{
            ErrorCode::RequestNotUnderstood, {u"JSON"_s, problem.errorString()}, {.file = path}};
    return document.object();
}

/// The design as it works out with the answers of a source.
Result<PreparedDesign> tried(ProjectSession &session, const Study &study, const Source &source,
                             Terminal &terminal)
{
    auto data = session.snapshot(designColumns(study, source), terminal);
    if (!data)
        return std::move(data).error();
    auto changed = std::make_shared<Study>(study);
    for (Source &one : changed->sources) {
        if (one.id == source.id)
            one = source;
    }
    Snapshot asked = **data;
    asked.study = changed;
    return preparedDesign(source, asked);
}

/// Sets the design asked for, if it works.
Result<PreparedDesign> arrange(const QCommandLineParser &parser, ProjectSession &session,
                               Terminal &terminal)
{
    const auto study = session.study();
    auto source = sourceOf(*study, parser.positionalArguments().at(1));
    if (!source)
        return std::move(source).error();
    if (!parser.isSet(u"set"_s))
        return tried(session, *study, *source, terminal);
    const auto json = designIn(parser.value(u"set"_s));
    if (!json)
        return json.error();
    auto next = withDesign(*study, *source, *json);
    if (!next)
        return std::move(next).error();
    auto prepared = tried(session, *study, *next, terminal);
    if (!prepared)
        return prepared;
    if (auto applied = session.apply(SetSource{*next}); !applied)
        return std::move(applied).error();
    return prepared;
}

int design(const QCommandLineParser &parser, Terminal &terminal)
{
    if (parser.positionalArguments().size() != 2) {
        terminal.error({ErrorCode::MissingArgument, {u"STUDY WAVE"_s}});
        return WrongUse;
    }
    auto session = openStudy(parser);
    if (!session) {
        terminal.error(session.error());
        return Failed;
    }
    const auto prepared = arrange(parser, **session, terminal);
    if (!prepared) {
        terminal.error(prepared.error());
        return Failed;
    }
    terminal.issues(prepared->notices);
    const auto study = (*session)->study();
    const auto source = sourceOf(*study, parser.positionalArguments().at(1));
    terminal.result(QJsonDocument(designJson(*study, *source)).toJson());
    return Done;
}

} // namespace

Command designCommand()
{
    return {u"design"_s, DesignText::tr("prints or sets how a wave was sampled and weighted"),
            declare, design};
}

} // namespace tidemark::cli
