// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include "core/base/result.h"
#include "core/project/project_session.h"
#include "ui/report/report_files.h"

namespace tidemark::ui {

/// Writes a study's report while the window goes on: numbers are computed and files written in
/// other threads; figures and pages are drawn between the events of the GUI thread, where scenes
/// live, a few hundredths of a second at a time.
class ReportExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportExport)

public:
    explicit ReportExport(QObject *parent = nullptr);
    ~ReportExport() override;

    /// Cancels what runs.
    void start(std::shared_ptr<const ProjectSession> session, const QString &language,
               const HouseStyle &style, const QString &folder);
    /// Stops without a file written, unless files are being written already.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int thousandths);
    void finished(const QString &folder);
    void failed(const tidemark::Error &error);

private:
    void draw(report::Document document);
    void drawNext();
    void write();
    void fail(const Error &error);
    /// Tells the progress of a job in another thread as the part [from, to] of the whole.
    template <typename T>
    void follow(const QFuture<T> &job, int from, int to);

    QString m_folder;
    HouseStyle m_style;
    std::unique_ptr<ReportDrawing> m_drawing;
    QFutureWatcher<void> m_job;
    QTimer m_pause;
    int m_from = 0;
    int m_to = 0;
    bool m_isRunning = false;
};

} // namespace tidemark::ui
