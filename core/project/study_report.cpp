// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/study_report.h"

#include <algorithm>

#include "core/analysis/request_json.h"
#include "core/model/study_fields.h"
#include "core/project/named_table.h"
#include "core/project/run_analysis.h"
#include "core/report/chart_from_result.h"
#include "core/report/chart_numbers.h"
#include "core/report/further_tables.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

report::Paragraph note(const QString &text)
{
    return {report::ParagraphStyle::Note, {{text}}};
}

/// Fills a document entry by entry.
class ReportMaker
{
public:
    ReportMaker(const ProjectSession &session, const QString &language, JobControl &job)
        : m_session(session)
        , m_study(session.study())
        , m_language(language)
        , m_job(job)
    {
    }

    Result<report::Document> make()
    {
        m_document.title = m_study->title.text(m_language);
        m_document.subtitle = m_study->sourceLine.text(m_language);
        m_document.language = m_language;
        m_document.synthetic = m_study->synthetic;
        qint64 done = 0;
        for (const SavedAnalysis &saved : m_study->analyses) {
            if (m_job.isCancelled())
                return Error{ErrorCode::Cancelled};
            add(saved);
            m_job.reportProgress(++done, qint64(m_study->analyses.size()));
        }
        addMethods();
        return std::move(m_document);
    }

private:
    QString in(const QString &nb, const QString &nn, const QString &en) const
    {
        return threefold(m_language, nb, nn, en);
    }

    void add(const SavedAnalysis &saved)
    {
        const QString title = saved.title.text(m_language);
        switch (saved.kind) {
        case SavedKind::Heading:
            m_document.blocks.push_back(report::Heading{1, title});
            break;
        case SavedKind::Note:
            break;
        case SavedKind::Analysis:
            m_document.blocks.push_back(report::Heading{2, title});
            break;
        }
        for (report::Paragraph &paragraph : report::paragraphsOf(saved.text.text(m_language)))
            m_document.blocks.push_back(std::move(paragraph));
        if (saved.kind == SavedKind::Analysis)
            addAnswer(saved);
    }

    void addAnswer(const SavedAnalysis &saved)
    {
        NullJobControl quiet;
        auto answered = answer(m_session, saved, m_language, quiet);
        if (!answered) {
            m_document.blocks.push_back(note(describe(answered.error())));
            return;
        }
        const bool isMap = answered->chart.kind == ChartKind::HexMap;
        ++m_figures;
        m_document.blocks.push_back(report::Figure{m_figures,
                                                   u"figur-%1"_s.arg(m_figures, 2, 10, QChar(u'0')),
                                                   std::move(answered->chart)});
        if (isMap)
            return; // a table of every municipality belongs in the data, not on paper
        // What the groups are called stands in the main table; the others only name the variables.
        const QString groups =
            answered->table.columns.empty() ? QString() : answered->table.columns.front().head;
        const auto named = [&](ResultTable table) {
            if (table.columns.front().head == answered->result.provenance.byVariables)
                table.columns.front().head = groups;
            return table;
        };
        addTable(std::move(answered->table));
        for (ResultTable &printed : printedTables(answered->result, m_language))
            addTable(named(std::move(printed)));
        for (ResultTable &further : furtherTables(answered->result, m_language))
            addToWorkbook(named(std::move(further)));
    }

    void addTable(ResultTable table)
    {
        ++m_tables;
        m_document.blocks.push_back(report::Table{
            m_tables, u"tabell-%1"_s.arg(m_tables, 2, 10, QChar(u'0')), std::move(table)});
    }

    /// The workbook has the whole of what is printed in part.
    void addToWorkbook(ResultTable table)
    {
        const bool isPrinted =
            std::ranges::any_of(m_document.blocks, [&](const report::Block &one) {
                const auto *printed = std::get_if<report::Table>(&one);
                return printed && printed->table == table;
            });
        if (!isPrinted)
            m_document.workbookTables.push_back(std::move(table));
    }

    void addMethods()
    {
        if (m_study->sources.empty())
            return;
        m_document.blocks.push_back(
            report::Heading{1, in(u"Om tallene"_s, u"Om tala"_s, u"About the figures"_s)});
        for (const Source &source : m_study->sources)
            m_document.blocks.push_back(note(sourceSentence(source)));
        m_document.blocks.push_back(note(in(
            u"Der ikke annet er sagt, er usikkerheten beregnet med lineariserte varianser under "
            u"undersøkelsens design; for "
            u"endring mellom "
            "bølger er det tatt hensyn til at en del enheter har svart begge ganger. «:» betyr at tallet ikke vises."_s,
            u"Der ikkje anna er sagt, er uvissa rekna ut med lineariserte variansar under designet "
            u"i "
            u"undersøkinga; for "
            u"endring mellom "
            "bølgjer er det teke omsyn til at ein del einingar har svart begge gonger. «:» tyder at talet ikkje blir vist."_s,
            u"Unless said otherwise, uncertainty is computed by linearised variances under the "
            u"design "
            u"of the survey; for "
            u"change between "
            "waves the units that answered both times are taken into account. “:” means that the figure is not shown."_s)));
    }

    QString sourceSentence(const Source &source) const
    {
        const QString rows = formatNumber(double(source.rows), 0, m_language);
        QString text =
            in(u"%1: %2 rader fra %3."_s, u"%1: %2 rader frå %3."_s, u"%1: %2 rows from %3."_s)
                .arg(source.name.text(m_language), rows, source.file.name);
        const Source *frame = source.frame ? m_study->source(*source.frame) : nullptr;
        // Where units have several rows the rows are no answers out of so many units.
        if (frame && frame->rows >= source.rows && frame->rows > 0
            && source.unit != UnitKind::Person)
            text += in(u" Svarprosent %1 av %2 %3."_s, u" Svarprosent %1 av %2 %3."_s,
                       u" Response %1 of %2 %3."_s)
                        .arg(formatPercent(100.0 * double(source.rows) / double(frame->rows), 0,
                                           m_language),
                             formatNumber(double(frame->rows), 0, m_language),
                             source.unitPlural.text(m_language));
        return text + weightingSentence(source.design);
    }

    /// How the weights were made, and where variances come from if not from the sample.
    QString weightingSentence(const SurveyDesign &design) const
    {
        QString text;
        if (design.calibration)
            text += in(u" Vektene er %1."_s, u" Vektene er %1."_s, u" The weights are %1."_s)
                        .arg(calibrationName(json::wordOf(design.calibration->method), m_language));
        if (design.replication)
            text += in(u" Tallene har %1."_s, u" Tala har %1."_s, u" The figures have %1."_s)
                        .arg(replicationName(json::wordOf(design.replication->method), m_language));
        return text;
    }

    const ProjectSession &m_session;
    std::shared_ptr<const Study> m_study;
    QString m_language;
    JobControl &m_job;
    report::Document m_document;
    int m_figures = 0;
    int m_tables = 0;
};

} // namespace

Result<AnsweredAnalysis> answer(const ProjectSession &session, const SavedAnalysis &saved,
                                const QString &language, JobControl &job)
{
    const auto request = requestFromJson(saved.request);
    if (!request)
        return request.error();
    const auto choice = chartChoiceFromJson(saved.chart);
    if (!choice)
        return choice.error();
    auto result = runAnalysis(session, *request, job);
    if (!result)
        return std::move(result).error();
    AnsweredAnalysis answered;
    answered.table = namedTable(*result, *session.study(), language);
    answered.chart =
        makeChart(*result, *choice, language, session.study()->sourceLine.text(language));
    answered.result = std::move(*result);
    return answered;
}

Result<report::Document> makeReport(const ProjectSession &session, const QString &language,
                                    JobControl &job)
{
    return ReportMaker(session, language, job).make();
}

} // namespace tidemark
