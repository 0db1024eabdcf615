// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/analysis_state.h"

#include "core/analysis/request_json.h"
#include "ui/document.h"
#include "ui/undo/draft_command.h"

namespace tidemark::ui {

AnalysisState::AnalysisState(QObject *parent)
    : QObject(parent)
{
}

void AnalysisState::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_draft = {};
    if (m_document)
        connect(m_document, &Document::changed, this, &AnalysisState::followStudy);
    Q_EMIT changed();
}

void AnalysisState::editRequest(const AnalysisRequest &request, const QString &text)
{
    Draft next = m_draft;
    next.request = request;
    edit(next, text);
}

void AnalysisState::editChoice(const ChartChoice &choice, const QString &text)
{
    Draft next = m_draft;
    next.choice = choice;
    edit(next, text);
}

void AnalysisState::editBoth(const AnalysisRequest &request, const ChartChoice &choice,
                             const QString &text)
{
    Draft next = m_draft;
    next.request = request;
    next.choice = choice;
    edit(next, text);
}

void AnalysisState::startNew(const AnalysisRequest &request, const ChartChoice &choice,
                             const QString &text)
{
    edit({.request = request, .choice = choice}, text);
}

void AnalysisState::edit(const Draft &next, const QString &text)
{
    if (!m_document || next == m_draft)
        return;
    const SavedAnalysis *saved = m_document->study()->analysis(next.saved);
    if (!saved) {
        m_document->undoStack().push(new DraftCommand(*this, m_draft, next, text));
        return;
    }
    SavedAnalysis value = *saved;
    value.request = next.request ? toJson(*next.request) : QJsonObject();
    value.chart = toJson(next.choice);
    m_document->perform(SetAnalysis{value});
}

void AnalysisState::open(AnalysisId id)
{
    const SavedAnalysis *saved = m_document ? m_document->study()->analysis(id) : nullptr;
    if (!saved || saved->kind != SavedKind::Analysis)
        return;
    auto request = requestFromJson(saved->request);
    auto choice = chartChoiceFromJson(saved->chart);
    if (!request || !choice) {
        Q_EMIT failed(describe(request ? choice.error() : request.error()));
        return;
    }
    show({.saved = id, .request = std::move(request).value(), .choice = std::move(choice).value()});
}

bool AnalysisState::save(const QString &title, AnalysisId after)
{
    if (!m_document || !m_draft.request)
        return false;
    const auto study = m_document->study();
    SavedAnalysis entry{.id = m_document->newId<AnalysisId>(),
                        .request = toJson(*m_draft.request),
                        .chart = toJson(m_draft.choice)};
    entry.title.set(study->language, title);
    qsizetype at = -1;
    for (std::size_t i = 0; i < study->analyses.size(); ++i) {
        if (study->analyses[i].id == after)
            at = qsizetype(i) + 1;
    }
    if (!m_document->perform(InsertAnalysis{.value = entry, .at = at}))
        return false;
    open(entry.id);
    return true;
}

void AnalysisState::show(const Draft &draft)
{
    m_draft = draft;
    Q_EMIT changed();
}

void AnalysisState::followStudy()
{
    const SavedAnalysis *saved = m_document->study()->analysis(m_draft.saved);
    if (saved) {
        open(m_draft.saved);
        return;
    }
    m_draft.saved = {};
    Q_EMIT changed();
}

} // namespace tidemark::ui
