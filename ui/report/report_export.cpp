// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_export.h"

#include "core/project/study_report.h"
#include "ui/jobs/background.h"

namespace tidemark::ui {

namespace {

constexpr int computedAt = 300; ///< thousandths
constexpr int drawnAt = 950;
constexpr int whole = 1000;

} // namespace

ReportExport::ReportExport(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &ReportExport::drawNext);
    connect(&m_job, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (m_isRunning)
            Q_EMIT progressed(m_from + (m_to - m_from) * value / whole);
    });
}

ReportExport::~ReportExport()
{
    cancel();
}

template <typename T>
void ReportExport::follow(const QFuture<T> &job, int from, int to)
{
    m_from = from;
    m_to = to;
    m_job.setFuture(QFuture<void>(job));
}

void ReportExport::start(std::shared_ptr<const ProjectSession> session, const QString &language,
                         const HouseStyle &style, const QString &folder)
{
    cancel();
    m_isRunning = true;
    m_folder = folder;
    m_style = style;
    follow(runInBackground<report::Document>(
               this,
               [session = std::move(session), language](JobControl &job) {
                   return makeReport(*session, language, job);
               },
               [this](Result<report::Document> made) {
                   if (made)
                       draw(std::move(made).value());
                   else
                       fail(made.error());
               }),
           0, computedAt);
}

void ReportExport::cancel()
{
    m_isRunning = false;
    m_job.cancel();
    m_pause.stop();
    m_drawing.reset();
}

void ReportExport::draw(report::Document document)
{
    m_drawing = std::make_unique<ReportDrawing>(std::move(document), m_style);
    m_pause.start();
}

void ReportExport::drawNext()
{
    if (m_drawing->isDone()) {
        write();
        return;
    }
    m_drawing->drawNext();
    Q_EMIT progressed(computedAt
                      + int((drawnAt - computedAt) * m_drawing->stepsDone() / m_drawing->steps()));
    // Whoever listens may have cancelled.
    if (m_drawing)
        m_pause.start();
}

void ReportExport::write()
{
    auto drawn = std::make_shared<const DrawnReport>(m_drawing->take());
    m_drawing.reset();
    follow(runInBackground<QStringList>(
               this,
               [drawn, folder = m_folder](JobControl &job) {
                   return writeDrawnReport(*drawn, folder, job);
               },
               [this](const Result<QStringList> &written) {
                   if (!written) {
                       fail(written.error());
                       return;
                   }
                   m_isRunning = false;
                   Q_EMIT finished(m_folder);
               }),
           drawnAt, whole);
}

void ReportExport::fail(const Error &error)
{
    m_isRunning = false;
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

} // namespace tidemark::ui
