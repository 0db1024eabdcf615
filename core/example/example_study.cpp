// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_study.h"

#include <algorithm>

#include <QDir>
#include <QFile>

#include "core/example/example_files.h"
#include "core/example/example_questions.h"
#include "core/example/example_texts.h"
#include "core/project/import_proposal.h"
#include "core/project/project_session.h"

using namespace Qt::StringLiterals;

namespace tidemark::example {

namespace {

/// Builds the study step by step; every step is a change like a user's.
class StudyBuilder
{
public:
    StudyBuilder(ProjectSession &session, QDir folder, JobControl &job)
        : m_session(session)
        , m_folder(std::move(folder))
        , m_job(job)
    {
    }

    Result<void> build()
    {
        for (const auto step :
             {&StudyBuilder::setInfo, &StudyBuilder::addFrame, &StudyBuilder::addFirstWave,
              &StudyBuilder::addSecondWave, &StudyBuilder::addIndex, &StudyBuilder::setTitles,
              &StudyBuilder::addAnalyses}) {
            if (auto done = (this->*step)(); !done)
                return done;
            m_job.reportProgress(++m_step, 7);
        }
        return {};
    }

private:
    Result<void> apply(const Change &change)
    {
        const auto done = m_session.apply(change);
        if (!done)
            return done.error();
        return {};
    }

    Result<void> setInfo()
    {
        SetStudyInfo info = studyInfo(*m_session.study());
        info.title = threeTexts(u"Introduksjonsprogrammet 2021–2023 (syntetiske svar)"_s,
                                u"Introduksjonsprogrammet 2021–2023 (syntetiske svar)"_s,
                                u"The introduction programme 2021–2023 (synthetic answers)"_s);
        info.language = u"nb"_s;
        info.synthetic = true;
        info.sourceLine = threeTexts(
            u"Kilde: Spørreundersøkelse til kommunene 2021 og 2023. Bosetting: IMDi, folketall: SSB."_s,
            u"Kjelde: Spørjeundersøking til kommunane 2021 og 2023. Busetjing: IMDi, folketal: SSB."_s,
            u"Source: Survey of the municipalities 2021 and 2023. Settlement: IMDi, population: SSB."_s);
        return apply(info);
    }

    Result<ImportPlan> planOf(const QString &fileName, const QString &codeBook = {})
    {
        QFile file(m_folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = fileName}};
        auto plan = proposeImport(file, fileName, {}, m_job);
        if (!plan || codeBook.isEmpty())
            return plan;
        const auto attached = addCodeBook(*plan, {m_folder.filePath(codeBook)}, m_job);
        return attached ? plan : attached.error();
    }

    Result<SourceId> import(const QString &fileName, const ImportPlan &plan)
    {
        QFile file(m_folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = fileName}};
        NullJobControl quiet;
        const auto outcome = m_session.importFile(file, plan, quiet);
        if (!outcome)
            return outcome.error();
        if (outcome->report.differences != 0)
            return Error{ErrorCode::Unexpected,
                         {fileName, QString::number(outcome->report.differences)}};
        return outcome->source;
    }

    static void setUnit(ImportPlan &plan)
    {
        for (ColumnPlan &column : plan.columns) {
            if (column.name == u"kommunenr"_s)
                column.role.fix(ColumnRole::UnitId);
            else if (column.name == u"respnr"_s || column.name == u"dato"_s)
                column.role.fix(ColumnRole::Background);
        }
        plan.wave.unit = UnitKind::PublicBody;
        plan.wave.unitPlural = threeTexts(u"kommuner"_s, u"kommunar"_s, u"municipalities"_s);
    }

    Result<void> addFrame()
    {
        auto plan = planOf(u"kommuner_ramme.csv"_s);
        if (!plan)
            return std::move(plan).error();
        setUnit(*plan);
        plan->wave.kind = SourceKind::Frame;
        plan->wave.name =
            threeTexts(u"Kommuner i Norge"_s, u"Kommunar i Noreg"_s, u"Municipalities in Norway"_s);
        const auto source = import(u"kommuner_ramme.csv"_s, *plan);
        if (!source)
            return source.error();
        m_frame = *source;
        const std::vector<std::pair<double, QString>> volumes = {
            {0, u"0–24"_s}, {25, u"25–49"_s}, {50, u"50–99"_s}, {100, u"100–199"_s}};
        Bands bands;
        for (const auto &[lowest, label] : volumes)
            bands.bands.push_back({lowest, LocalText(label)});
        bands.bands.push_back(
            {200, threeTexts(u"200 eller flere"_s, u"200 eller fleire"_s, u"200 or more"_s)});
        if (auto done = addBands(
                u"volum"_s, u"bosatt_2021_2022"_s, bands,
                threeTexts(u"Bosatte 2021–2022"_s, u"Busette 2021–2022"_s, u"Settled 2021–2022"_s));
            !done)
            return done;
        const Bands experience = {
            {{0,
              threeTexts(u"Ingen bosatt i 2021"_s, u"Ingen busett i 2021"_s,
                         u"None settled in 2021"_s)},
             {1, threeTexts(u"Bosatte i 2021"_s, u"Busette i 2021"_s, u"Settled in 2021"_s)}}};
        return addBands(u"erfaring"_s, u"bosatt_2021"_s, experience,
                        threeTexts(u"Bosettingserfaring"_s, u"Busetjingserfaring"_s,
                                   u"Settlement experience"_s));
    }

    Result<void> addBands(const QString &name, const QString &from, const Bands &bands,
                          const LocalText &label)
    {
        const auto study = m_session.study();
        const Variable *source = study->variable(m_frame, from);
        if (!source)
            return Error{ErrorCode::VariableNotFound, {from}};
        Variable variable = {.id = m_session.newId<VariableId>(),
                             .source = m_frame,
                             .name = name,
                             .label = label,
                             .measure = MeasureLevel::Ordinal,
                             .recode = Recode{source->id, bands}};
        for (std::size_t i = 0; i < bands.bands.size(); ++i)
            variable.labels.push_back({.code = double(i + 1), .label = bands.bands[i].label});
        return apply(AddVariable{variable});
    }

    void setWave(ImportPlan &plan, const QString &year, const QDate &from, const QDate &to)
    {
        setUnit(plan);
        plan.wave.kind = SourceKind::Wave;
        plan.wave.wave.fix(year);
        plan.wave.name =
            threeTexts(u"Kommuner "_s + year, u"Kommunar "_s + year, u"Municipalities "_s + year);
        plan.wave.fieldworkStart = from;
        plan.wave.fieldworkEnd = to;
        plan.wave.frame = m_frame;
    }

    Result<void> addFirstWave()
    {
        auto plan = planOf(u"kommuner_2021.csv"_s, u"kommuner_2021_kodebok.csv"_s);
        if (!plan)
            return std::move(plan).error();
        setWave(*plan, u"2021"_s, QDate(2021, 10, 4), QDate(2021, 11, 5));
        const auto source = import(u"kommuner_2021.csv"_s, *plan);
        if (!source)
            return source.error();
        m_waves.push_back(*source);
        return {};
    }

    Result<void> addSecondWave()
    {
        auto plan = planOf(u"kommuner_2023.sav"_s);
        if (!plan)
            return std::move(plan).error();
        setWave(*plan, u"2023"_s, QDate(2023, 9, 11), QDate(2023, 10, 13));
        pairQuestions(*plan, *m_session.study(), m_waves.front());
        for (PairPlan &pair : plan->wave.pairs) {
            if (pair.later == u"q3"_s) { // the answer "outside NAV" was split in two
                pair.accepted = true;
                pair.codes = {{1, 1}, {2, 2}, {3, 2}};
            } else if (pair.later == u"q9"_s) {
                pair.accepted = true;
                pair.note = threeTexts(
                    u"Spørsmålet om digital kompetanse het «digitale ferdigheter» i 2021."_s,
                    u"Spørsmålet om digital kompetanse heitte «digitale ferdigheiter» i 2021."_s,
                    u"The question on digital competence said “digital skills” in 2021."_s);
            }
        }
        const auto source = import(u"kommuner_2023.sav"_s, *plan);
        if (!source)
            return source.error();
        m_waves.push_back(*source);
        return {};
    }

    /// The number of elements offered, in both waves, as a question that can be followed.
    Result<void> addIndex()
    {
        std::vector<Question> questions;
        const LocalText title =
            threeTexts(u"Innførte elementer"_s, u"Innførte element"_s, u"Elements introduced"_s);
        for (const SourceId wave : m_waves) {
            const auto study = m_session.study();
            CountCodes rule = {.codes = {1}};
            for (const QString &name : {u"q5"_s, u"q6"_s, u"q7"_s, u"q8"_s, u"q9"_s}) {
                const Variable *offer = study->variable(wave, name);
                if (!offer)
                    return Error{ErrorCode::VariableNotFound, {name}};
                rule.items.push_back(offer->id);
            }
            const Variable variable = {.id = m_session.newId<VariableId>(),
                                       .source = wave,
                                       .name = u"elementer"_s,
                                       .label = title,
                                       .measure = MeasureLevel::Scale,
                                       .recode = Recode{{}, rule}};
            const Question question = {.id = m_session.newId<QuestionId>(),
                                       .source = wave,
                                       .name = u"elementer"_s,
                                       .title = title,
                                       .wording = title,
                                       .group = u"Tilbud om elementene"_s,
                                       .kind = QuestionKind::Numeric,
                                       .items = {{variable.id, title}}};
            if (auto done = apply(CombinedChange{{AddVariable{variable}, AddQuestion{question}}});
                !done)
                return done;
            questions.push_back(question);
        }
        return apply(AddLink{{.id = m_session.newId<LinkId>(),
                              .earlier = questions.front().id,
                              .later = questions.back().id,
                              .accepted = true,
                              .items = {{questions.front().items.front().variable,
                                         questions.back().items.front().variable}}}});
    }

    Result<void> setTitles()
    {
        CombinedChange changes;
        for (const QuestionTitle &title : questionTitles()) {
            for (const SourceId wave : m_waves) {
                const Question *found = m_session.study()->question(wave, title.name);
                if (!found)
                    continue;
                Question question = *found;
                if (question.wording.isEmpty())
                    question.wording = question.title;
                question.title = title.title;
                question.group = title.group;
                changes.changes.push_back(SetQuestion{question});
            }
        }
        return apply(changes);
    }

    Result<void> addAnalyses()
    {
        auto analyses = exampleAnalyses();
        if (!analyses)
            return std::move(analyses).error();
        CombinedChange changes;
        for (SavedAnalysis &analysis : *analyses) {
            analysis.id = m_session.newId<AnalysisId>();
            changes.changes.push_back(InsertAnalysis{std::move(analysis)});
        }
        return apply(changes);
    }

    ProjectSession &m_session;
    QDir m_folder;
    JobControl &m_job;
    SourceId m_frame;
    std::vector<SourceId> m_waves;
    int m_step = 0;
};

} // namespace

QString exampleStudyName()
{
    return u"introduksjonsprogrammet.tidemark"_s;
}

Result<QString> makeExampleStudy(const QString &folder, JobControl &job)
{
    if (auto written = writeExampleFiles(folder); !written)
        return std::move(written).error();
    const QDir dir(folder);
    const QString path = dir.filePath(exampleStudyName());
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    {
        auto session = ProjectSession::create(fresh);
        if (!session)
            return std::move(session).error();
        if (auto built = StudyBuilder(**session, dir, job).build(); !built)
            return std::move(built).error();
    }
    QFile::remove(path);
    if (!QFile::rename(fresh, path))
        return Error{ErrorCode::FileNotWritable, {path}, {.file = path}};
    return path;
}

} // namespace tidemark::example
