// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFuture>
#include <QTimer>

#include "core/base/result.h"
#include "core/report/document/document.h"
#include "ui/report/report_export.h"
#include "ui/report/report_pages.h"
#include "ui/rooms/room.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tidemark::ui {

class Actions;
class EmptyState;
class FindingSummary;
class InkLabel;
class PagePreview;
class Prompts;
class SavedPanel;
class SectionHeader;
class Segments;

/// The report: outline at the left, the pages as they will be printed, the chosen entry at the
/// right.
class FindingsRoom final : public Room
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsRoom)

public:
    FindingsRoom(const Actions &actions, Prompts &prompts, QWidget *parent = nullptr);

    void setDocument(Document *document) override;
    bool closeOneThing() override;

Q_SIGNALS:
    void openWanted(tidemark::AnalysisId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    static QString emptyLine();
    QWidget *makeCentre(const Actions &actions);
    QWidget *makeRight();
    void connectParts(const Actions &actions);
    void scheduleReport();
    void makeReportNow();
    void layoutNext();
    void showEntry();
    void saveEntry();
    void setReportLanguage(const QString &language);
    void exportReport();
    void connectExport(const Actions &actions);
    void showProgress(int thousandths);
    void endExport(const QString &sentence);
    HouseStyle houseStyle() const;

    Prompts &m_prompts;
    Document *m_document = nullptr;
    QTimer m_delay;
    QFuture<std::shared_ptr<Result<report::Document>>> m_job;
    report::Document m_report;
    std::unique_ptr<ReportLayout> m_layout; ///< of m_report, while it is made
    QTimer m_pause; ///< between its steps
    QTimer m_textTimer;
    bool m_isStale = true;
    SavedPanel *m_outline = nullptr;
    PagePreview *m_preview = nullptr;
    ReportExport m_export;
    InkLabel *m_state = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_stop = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    InkLabel *m_place = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    Segments *m_fit = nullptr;
    QWidget *m_entry = nullptr;
    SectionHeader *m_entryHead = nullptr;
    QPushButton *m_open = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_status = nullptr;
    QWidget *m_statusRow = nullptr;
    FindingSummary *m_summary = nullptr;
};

} // namespace tidemark::ui
