// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include "app/cli/study_argument.h"
#include "core/project/import_proposal.h"

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declare(QCommandLineParser &parser)
{
    declareStudy(parser);
    parser.addPositionalArgument(
        u"FILE"_s, ImportText::tr("The data file; the study is made if it does not exist."));
    parser.addOptions(
        {{u"wave"_s, ImportText::tr("Short name of the wave, as 2023."), u"name"_s},
         {u"name"_s, ImportText::tr("Name of the source."), u"text"_s},
         {u"kind"_s, ImportText::tr("wave (default), register or frame."), u"kind"_s},
         {u"persons"_s, ImportText::tr("Rows are persons: small counts are hidden.")},
         {u"unit"_s, ImportText::tr("Column with the unit's id."), u"column"_s},
         {u"weight"_s, ImportText::tr("Column with the sampling weight."), u"column"_s},
         {u"stratum"_s, ImportText::tr("Column with the stratum."), u"column"_s},
         {u"cluster"_s, ImportText::tr("Column with the cluster."), u"column"_s},
         {u"population"_s, ImportText::tr("Number of units in the population."), u"N"_s},
         {u"frame"_s, ImportText::tr("Name of the frame source the rows are joined to."),
          u"source"_s},
         {u"pair-with"_s,
          ImportText::tr("Earlier wave whose questions are paired; only equal ones are accepted."),
          u"wave"_s},
         {u"codebook"_s,
          ImportText::tr("Code book or questionnaire (SurveyXact, Nettskjema, LimeSurvey, XLSForm) "
                         "with texts and labels; may be given more than once."),
          u"file"_s},
         {u"encoding"_s, ImportText::tr("Encoding of a text file."), u"name"_s},
         {u"sheet"_s, ImportText::tr("Sheet of a workbook."), u"name"_s}});
}

/// Fills a plan from the options of the command line.
class PlanFromOptions
{
public:
    PlanFromOptions(const QCommandLineParser &parser, const Study &study)
        : m_parser(parser)
        , m_study(study)
    {
    }

    Result<ImportPlan> make(Terminal &terminal)
    {
        const QString path = m_parser.positionalArguments().at(1);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = path}};
        if (m_parser.isSet(u"encoding"_s))
            m_plan.text.encoding.fix(m_parser.value(u"encoding"_s));
        if (m_parser.isSet(u"sheet"_s))
            m_plan.sheet.sheet.fix(m_parser.value(u"sheet"_s));
        auto plan = proposeImport(file, QFileInfo(path).fileName(), m_plan, terminal);
        if (!plan)
            return plan;
        m_plan = std::move(*plan);
        for (const auto step : {&PlanFromOptions::attachCodeBook, &PlanFromOptions::setRoles,
                                &PlanFromOptions::setWave, &PlanFromOptions::setPairs}) {
            if (auto done = (this->*step)(terminal); !done)
                return std::move(done).error();
        }
        return m_plan;
    }

private:
    Result<void> attachCodeBook(Terminal &terminal)
    {
        if (!m_parser.isSet(u"codebook"_s))
            return {};
        const QStringList paths = m_parser.values(u"codebook"_s);
        auto attached = addCodeBook(m_plan, {paths.begin(), paths.end()}, terminal);
        if (!attached)
            return std::move(attached).error();
        return {};
    }

    Result<void> setRoles(Terminal &)
    {
        const std::vector<std::pair<QString, ColumnRole>> roles = {
            {u"unit"_s, ColumnRole::UnitId},
            {u"weight"_s, ColumnRole::Weight},
            {u"stratum"_s, ColumnRole::Stratum},
            {u"cluster"_s, ColumnRole::Cluster}};
        for (const auto &[option, role] : roles) {
            if (!m_parser.isSet(option))
                continue;
            const auto column =
                std::ranges::find(m_plan.columns, m_parser.value(option), &ColumnPlan::name);
            if (column == m_plan.columns.end())
                return Error{ErrorCode::VariableNotFound, {m_parser.value(option)}};
            column->role.fix(role);
        }
        return {};
    }

    Result<void> setWave(Terminal &)
    {
        WavePlan &wave = m_plan.wave;
        const QString kind = m_parser.value(u"kind"_s);
        if (!QStringList{{}, u"wave"_s, u"frame"_s, u"register"_s}.contains(kind))
            return Error{ErrorCode::RequestNotUnderstood,
                         {u"--kind"_s, ImportText::tr("wave, register or frame is expected")}};
        wave.kind = kind == u"frame"_s ? SourceKind::Frame
            : kind == u"register"_s    ? SourceKind::Register
                                       : SourceKind::Wave;
        if (m_parser.isSet(u"persons"_s))
            wave.unit = UnitKind::Person;
        if (m_parser.isSet(u"wave"_s))
            wave.wave.fix(m_parser.value(u"wave"_s));
        if (m_parser.isSet(u"name"_s))
            wave.name = LocalText(m_parser.value(u"name"_s));
        if (m_parser.isSet(u"population"_s)) {
            bool isNumber = false;
            wave.populationSize = m_parser.value(u"population"_s).toDouble(&isNumber);
            if (!isNumber)
                return Error{ErrorCode::RequestNotUnderstood,
                             {u"--population"_s, m_parser.value(u"population"_s)}};
        }
        return setFrame();
    }

    Result<void> setFrame()
    {
        if (!m_parser.isSet(u"frame"_s))
            return {};
        const QString wanted = m_parser.value(u"frame"_s);
        for (const Source &source : m_study.sources) {
            for (const auto &[language, name] : source.name.all()) {
                if (source.kind == SourceKind::Frame && name == wanted)
                    m_plan.wave.frame = source.id;
            }
        }
        if (!m_plan.wave.frame)
            return Error{ErrorCode::SourceNotFound, {wanted}};
        return {};
    }

    Result<void> setPairs(Terminal &)
    {
        if (!m_parser.isSet(u"pair-with"_s))
            return {};
        const Source *earlier = m_study.wave(m_parser.value(u"pair-with"_s));
        if (!earlier)
            return Error{ErrorCode::SourceNotFound, {m_parser.value(u"pair-with"_s)}};
        pairQuestions(m_plan, m_study, earlier->id);
        return {};
    }

    const QCommandLineParser &m_parser;
    const Study &m_study;
    ImportPlan m_plan;
};

QByteArray receipt(const ImportReport &report)
{
    QString text =
        ImportText::tr("%1 rows, %2 columns. %3 cells compared with the file, %4 differences.")
            .arg(report.rows)
            .arg(report.columns.size())
            .arg(report.cellsCompared)
            .arg(report.differences);
    for (const ColumnReceipt &column : report.columns) {
        for (const CellRemark &cell : column.notUnderstoodCells)
            text += u'\n'
                + ImportText::tr("%1, row %2: “%3” was not understood")
                      .arg(column.name)
                      .arg(cell.row)
                      .arg(cell.text);
    }
    return text.toUtf8();
}

Result<std::unique_ptr<ProjectSession>> openOrCreate(const QString &path)
{
    return QFile::exists(path) ? ProjectSession::open(path) : ProjectSession::create(path);
}

Result<ImportOutcome> import(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString dataPath = parser.positionalArguments().at(1);
    if (!QFile::exists(dataPath))
        return Error{ErrorCode::FileNotFound, {}, {.file = dataPath}};
    auto session = openOrCreate(parser.positionalArguments().at(0));
    if (!session)
        return std::move(session).error();
    const auto study = (*session)->study();
    const auto plan = PlanFromOptions(parser, *study).make(terminal);
    if (!plan)
        return plan.error();
    QFile file(dataPath);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = dataPath}};
    return (*session)->importFile(file, *plan, terminal);
}

int run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (parser.positionalArguments().size() != 2) {
        terminal.error({ErrorCode::MissingArgument, {u"STUDY FILE"_s}});
        return WrongUse;
    }
    const auto outcome = import(parser, terminal);
    if (!outcome) {
        terminal.error(outcome.error());
        return Failed;
    }
    terminal.issues(outcome->report.issues);
    terminal.result(receipt(outcome->report));
    return Done;
}

} // namespace

Command importCommand()
{
    return {u"import"_s, ImportText::tr("reads a data file into a study and prints the receipt"),
            declare, run};
}

} // namespace tidemark::cli
