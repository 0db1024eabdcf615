// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QJsonObject>
#include <QString>

#include "core/base/ids.h"
#include "core/model/local_text.h"
#include "core/model/question.h"
#include "core/model/source.h"
#include "core/model/variable.h"

namespace tidemark {

enum class SavedKind { Heading, Note, Analysis };

/// Whether a finding stands: nobody has tried it yet, it holds, or it must be looked at again.
enum class FindingStatus { Untried, Holds, Look };

/// One entry of the report, in report order.
struct SavedAnalysis
{
    AnalysisId id = {};
    SavedKind kind = SavedKind::Analysis;
    LocalText title = {}; ///< heading, or the finding as headline of the figure
    LocalText text = {}; ///< Markdown; a note, or words under the figure
    QJsonObject request = {}; ///< AnalysisRequest as JSON, for Analysis
    QJsonObject chart = {}; ///< chart kind and style chosen by the user
    FindingStatus status = FindingStatus::Untried; ///< of an Analysis

    friend bool operator==(const SavedAnalysis &, const SavedAnalysis &) = default;
};

/// Everything but the answers themselves.
struct Study
{
    LocalText title = {};
    QString language = QStringLiteral("nb"); ///< of the report
    bool synthetic = false; ///< every view and export says so
    LocalText sourceLine = {}; ///< "Kilde: …" under figures
    QJsonObject houseStyle = {};
    std::vector<Source> sources = {};
    std::vector<Variable> variables = {};
    std::vector<Question> questions = {};
    std::vector<QuestionLink> links = {};
    std::vector<SavedAnalysis> analyses = {};

    const Source *source(SourceId id) const;
    const Variable *variable(VariableId id) const;
    const Question *question(QuestionId id) const;
    const SavedAnalysis *analysis(AnalysisId id) const;
    /// By name within a source; names compare without regard to case if no exact match exists.
    const Variable *variable(SourceId source, const QString &name) const;
    const Question *question(SourceId source, const QString &name) const;
    /// The source whose `wave` is this, of kind Wave or Register.
    const Source *wave(const QString &wave) const;
    std::vector<const Variable *> variablesOf(SourceId source) const;
    std::vector<const Question *> questionsOf(SourceId source) const;
    /// The accepted sister of `question` in `target`, itself if it is of `target`, else nothing.
    const Question *linkedQuestion(const Question &question, SourceId target) const;

    friend bool operator==(const Study &, const Study &) = default;
};

} // namespace tidemark
