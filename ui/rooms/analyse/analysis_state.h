// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "core/analysis/request.h"
#include "core/report/chart_from_result.h"

namespace tidemark::ui {

class Document;

/// What is on the table of the analyse room: a request and how it is drawn, and the saved analysis
/// it is, if any.
struct Draft
{
    AnalysisId saved = {};
    std::optional<AnalysisRequest> request = {};
    ChartChoice choice = {};

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Holds the draft. Every edit is a step of the document's undo stack: of a saved analysis as a
/// change of the study, else as an exchange of drafts.
class AnalysisState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnalysisState)

public:
    explicit AnalysisState(QObject *parent = nullptr);

    void setDocument(Document *document);
    Document *document() const { return m_document; }
    const Draft &draft() const { return m_draft; }

    /// `text` names the step.
    void editRequest(const AnalysisRequest &request, const QString &text);
    void editChoice(const ChartChoice &choice, const QString &text);
    /// Both as one step.
    void editBoth(const AnalysisRequest &request, const ChartChoice &choice, const QString &text);
    /// A new analysis, not yet in the report.
    void startNew(const AnalysisRequest &request, const ChartChoice &choice, const QString &text);
    /// Shows a saved analysis; not a step.
    void open(AnalysisId id);
    /// Puts the draft into the report under `title`, after the entry `after` or at its end.
    bool save(const QString &title, AnalysisId after);
    /// Shows a draft as it is; for DraftCommand.
    void show(const Draft &draft);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void edit(const Draft &next, const QString &text);
    void followStudy();

    Document *m_document = nullptr;
    Draft m_draft;
};

} // namespace tidemark::ui
