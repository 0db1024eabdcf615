// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/charts/house_style.h"
#include "ui/jobs/analysis_runner.h"
#include "ui/panels/request_edits.h"
#include "ui/rooms/analyse/analysis_state.h"
#include "ui/rooms/room.h"

class QPushButton;

namespace tidemark::ui {

class Actions;
class ChecksPanel;
class ExplanationPanel;
class FigureCard;
class Prompts;
class QuestionPanel;
class RoleArea;
class SavedPanel;
class StylePanel;
class TrailRow;

/// Tree and saved analyses at the left, roles, figure and table in the middle, explanation and
/// style at the right. Connects them; the parts do the work.
class AnalyseRoom final : public Room
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnalyseRoom)

public:
    AnalyseRoom(const Actions &actions, Settings settings, Prompts &prompts,
                QWidget *parent = nullptr);
    ~AnalyseRoom() override;

    void setDocument(Document *document) override;
    void focusSearch() override;
    bool closeOneThing() override;

    const Draft &draft() const { return m_state.draft(); }
    /// The source whose design the status bar shows.
    SourceId designSource() const;
    /// Puts a question on the table as a double-click in the tree would.
    void ask(const QString &key);
    void openSaved(AnalysisId id);
    /// Computes again, also what is remembered.
    void computeAgain();
    /// The first saved analysis as a picture for the start room; null if there is none.
    QImage picture() const;

private:
    QWidget *makeLeft();
    QWidget *makeCentre();
    QWidget *makeRight();
    void connectActions(const Actions &actions);
    void connectParts();
    void connectFigure();
    void showDraft();
    void compute();
    void showNothing(const QString &line);
    void showAnswer();
    void explain(const EstimateKey &key, bool pin);
    void editRequest(const AnalysisRequest &request, const QString &step);
    void addFilter(const QString &condition);
    void cutFilter(int steps);
    void stepFilter(int step);
    void chooseFilter(const QString &key, QWidget *place);
    void filterBy(const EstimateKey &key);
    void filterByAny(const QList<EstimateKey> &keys);
    QStringList conditionsAt(const EstimateKey &key) const;
    void showAsMap();
    void showWithoutMap();
    void showRScript();
    HouseStyle houseStyle() const;
    void saveAnalysis();
    void copyFigure();
    void copyNumbers();
    void exportFigure();
    void toRole(int role);
    void showRoleMenu(const QString &key, QPoint place);
    void copyFootnote(const QString &text);
    void showMore(QWidget *place);
    void copySentence(const QString &text);
    QString sourceLine() const;
    RequestDefaults defaults() const;
    ChartChoice newChoice() const;

    Settings m_settings;
    Prompts &m_prompts;
    Document *m_document = nullptr;
    AnalysisState m_state;
    AnalysisRunner m_runner;
    AnalysisRunner::Answer m_answer;
    std::optional<AnalysisRequest> m_computed; ///< what m_answer or the running job is about
    quint64 m_computedRevision = 0;
    bool m_isPinned = false;
    QStringList m_cutSteps; ///< conditions taken back with Alt+Left, last one first
    QuestionPanel *m_questions = nullptr;
    SavedPanel *m_saved = nullptr;
    RoleArea *m_roles = nullptr;
    TrailRow *m_trail = nullptr;
    FigureCard *m_figure = nullptr;
    ExplanationPanel *m_explanation = nullptr;
    ChecksPanel *m_checks = nullptr;
    StylePanel *m_style = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace tidemark::ui
