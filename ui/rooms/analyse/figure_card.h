// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/base/error.h"
#include "core/report/chart_from_result.h"
#include "ui/charts/house_style.h"
#include "ui/jobs/analysis_runner.h"
#include "ui/models/result_table_model.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tidemark::ui {

class Banner;
class Card;
class ChartView;
class DataTable;
class EmptyState;
class FoldSplitter;
class InkLabel;
class Segments;

/// Toolbar, figure and table of one analysis, in step with each other.
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
    ChartView *chart() const { return m_chart; }
    DataTable *table() const { return m_table; }
    const AnalysisRunner::Answer &answer() const { return m_answer; }
    bool isShowingFigure() const;

Q_SIGNALS:
    void choiceWanted(const tidemark::ChartChoice &choice, const QString &step);
    void totalsWanted(bool on);
    /// The map needs a request of its own, and so does the way back from it.
    void mapWanted();
    void withoutMapWanted();
    void stopWanted();
    void pointedAt(const tidemark::EstimateKey &key);
    void leftAll();
    void chosen(const tidemark::EstimateKey &key);
    void unpinned();
    void filterWanted(const tidemark::EstimateKey &key);
    void marked(int units);
    void filterByMarkedWanted(const QList<tidemark::EstimateKey> &keys);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToolbar();
    void connectChart();
    void chooseKind(ChartKind kind);
    bool isMap() const;
    void showKinds();
    void showTable();
    void shareHeight();

    AnalysisRunner::Answer m_answer;
    ChartChoice m_choice;
    ResultTableModel m_model;
    Card *m_card = nullptr;
    Segments *m_kinds = nullptr;
    QToolButton *m_interval = nullptr;
    QToolButton *m_base = nullptr;
    QToolButton *m_totals = nullptr;
    InkLabel *m_state = nullptr;
    QPushButton *m_stop = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_error = nullptr;
    FoldSplitter *m_splitter = nullptr;
    ChartView *m_chart = nullptr;
    DataTable *m_table = nullptr;
    QTimer m_slow;
    bool m_isSharedByHand = false; ///< the user moved the line between figure and table
};

} // namespace tidemark::ui
