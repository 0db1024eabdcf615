// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/session_import.h"

#include <QFile>
#include <QFileInfo>

#include "core/import/code_book.h"
#include "core/import/recipe.h"
#include "core/import/wave_matcher.h"

namespace tidemark::ui {

namespace {

Error notReadable(const QFile &file)
{
    return {.code = file.exists() ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound,
            .where = {.file = QFileInfo(file).fileName()}};
}

constexpr int mostBookRows = 200'000;

/// The rows of a code book, its heading first, read by whichever importer knows the file.
Result<CodeBook> readBook(const QString &path, JobControl &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file);
    const Importer *importer = importerFor(file, QFileInfo(file).fileName());
    if (!importer)
        return notReadable(file);
    auto plan = importer->propose(file, {}, job);
    if (!plan)
        return std::move(plan).error();
    auto table = importer->preview(file, *plan, mostBookRows);
    if (!table)
        return std::move(table).error();
    std::vector<QStringList> rows = std::move(table->rows);
    rows.insert(rows.begin(), table->header);
    return readCodeBook(rows);
}

/// The newest wave the study has, to pair the questions with; no id if it has none.
SourceId newestWave(const Study &study)
{
    const Source *newest = nullptr;
    for (const Source &source : study.sources) {
        if (source.kind == SourceKind::Wave && (!newest || source.wave > newest->wave))
            newest = &source;
    }
    return newest ? newest->id : SourceId();
}

} // namespace

SessionImport::SessionImport(Document &document)
    : m_document(&document)
    , m_session(document.session())
{
}

std::shared_ptr<const Study> SessionImport::study() const
{
    return m_session->study();
}

Result<Proposal> SessionImport::propose(const ProposalRequest &request, JobControl &job) const
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file);
    const Importer *importer = importerFor(file, QFileInfo(file).fileName());
    if (!importer)
        return notReadable(file);
    auto plan = importer->propose(file, request.previous, job);
    if (!plan)
        return std::move(plan).error();
    int columnsInCodeBook = -1;
    if (!request.codeBookPath.isEmpty()) {
        const auto book = readBook(request.codeBookPath, job);
        if (!book)
            return book.error();
        columnsInCodeBook = attachCodeBook(*plan, *book).columnsWithText;
    }
    const auto known = m_session->study();
    if (const SourceId earlier = newestWave(*known))
        plan->wave.pairs = matchQuestions(*plan, *known, earlier, request.previous.wave.pairs);
    auto preview = importer->preview(file, *plan, request.previewRows);
    if (!preview)
        return std::move(preview).error();
    return Proposal{.plan = std::move(plan).value(),
                    .preview = std::move(preview).value(),
                    .formatName = importer->formatName(),
                    .fileSize = file.size(),
                    .columnsInCodeBook = columnsInCodeBook};
}

Result<StagedImport> SessionImport::stage(const QString &path, const ImportPlan &plan,
                                          JobControl &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file);
    return m_session->stageImport(file, plan, job);
}

Result<void> SessionImport::publish(const StagedImport &staged)
{
    if (!m_document || !m_document->perform(staged.change))
        return Error{.code = ErrorCode::Cancelled};
    return {};
}

std::vector<Recipe> SessionImport::recipes() const
{
    std::vector<Recipe> known;
    const auto study = m_session->study();
    for (const Source &source : study->sources) {
        auto plan = planFromRecipe(source.file.recipe.toUtf8());
        if (source.file.recipe.isEmpty() || !plan)
            continue;
        known.push_back({.name = source.name.text(study->language),
                         .source = source.id,
                         .plan = std::move(plan).value()});
    }
    return known;
}

} // namespace tidemark::ui
