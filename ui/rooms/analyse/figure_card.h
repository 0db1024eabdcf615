// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/base/error.h"
#include "core/report/chart_from_result.h"
#include "ui/charts/house_style.h"
#include "ui/jobs/analysis_runner.h"
#include "ui/models/result_table_model.h"

class QStackedWidget;

namespace tidemark::ui {

class Banner;
class Card;
class CheckList;
class ChartView;
class DataTable;
class EmptyState;
class FigureToolbar;
class FoldSplitter;
class PageTabs;
class SentenceStrip;

/// Toolbar, figure and table of one analysis, in step with each other. A model has pages instead:
/// in plain numbers (figure and sentence), coefficients (table), checks.
class FigureCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureCard)

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void showEmpty(const QString &line);
    void showError(const QString &sentence);
    void showAnswer(const AnalysisRunner::Answer &answer, const ChartChoice &choice,
                    const QString &sourceLine);
    /// The old picture stays; after 150 ms it is said that something is computed.
    void setWorking(bool working);
    void setProgress(int thousandths, qint64 milliseconds);
    void setHouseStyle(const HouseStyle &style);

    /// The number the focus or the pinned explanation is on.
    void focusEstimate(const EstimateKey &key);
    /// The headline of a new figure is seen first, wherever the focus is.
    void showTop();
    ChartView *chart() const { return m_chart; }
    DataTable *table() const { return m_table; }
    const AnalysisRunner::Answer &answer() const { return m_answer; }
    bool isShowingFigure() const;
    PageTabs *tabs() const;
    /// The table that is shown: of models the one that was chosen.
    const ResultTable &shownTable() const { return m_model.table(); }

Q_SIGNALS:
    void choiceWanted(const tidemark::ChartChoice &choice, const QString &step);
    void totalsWanted(bool on);
    /// The map needs a request of its own, and so does the way back from it.
    void mapWanted();
    void withoutMapWanted();
    void stopWanted();
    void pointedAt(const tidemark::EstimateKey &key);
    void chosen(const tidemark::EstimateKey &key);
    void unpinned();
    void filterWanted(const tidemark::EstimateKey &key);
    void moreWanted(QWidget *place);
    void sentenceWanted(const QString &sentence);
    void marked(int units);
    void filterByMarkedWanted(const QList<tidemark::EstimateKey> &keys);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFigureHost();
    QWidget *makeTableHost();
    QWidget *makeChecksPage();
    QWidget *makeErrorPage();
    void connectToolbar();
    void connectChart();
    void connectTable();
    void chooseKind(ChartKind kind);
    bool isMap() const;
    void showKinds();
    void showPages();
    void showPage();
    void showTable();
    bool isModel() const;
    bool isCrosstab() const;
    void shareHeight();

    AnalysisRunner::Answer m_answer;
    ChartChoice m_choice;
    ResultTableModel m_model;
    Card *m_card = nullptr;
    FigureToolbar *m_toolbar = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_error = nullptr;
    FoldSplitter *m_splitter = nullptr;
    QWidget *m_figureHost = nullptr;
    QWidget *m_tableHost = nullptr;
    QWidget *m_checksPage = nullptr;
    QWidget *m_errorPage = nullptr;
    SentenceStrip *m_strip = nullptr;
    CheckList *m_checks = nullptr;
    ChartView *m_chart = nullptr;
    DataTable *m_table = nullptr;
    QTimer m_slow;
    bool m_isSharedByHand = false; ///< the user moved the line between figure and table
};

} // namespace tidemark::ui
