// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <atomic>
#include <csignal>
#include <cstdio>

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tidemark::cli {

namespace {

std::atomic<bool> wasInterrupted = false;

void interrupt(int)
{
    wasInterrupted = true;
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

constexpr int barWidth = 30;
constexpr qint64 barInterval = 100; ///< milliseconds

} // namespace

Terminal::Terminal()
    : m_hasBar(isTerminal())
{
    std::signal(SIGINT, interrupt);
    m_sinceBar.start();
}

Terminal::~Terminal()
{
    clearBar();
}

void Terminal::result(const QByteArray &bytes)
{
    clearBar();
    write(stdout, bytes);
    if (!bytes.endsWith('\n'))
        write(stdout, "\n");
}

void Terminal::message(const QString &text)
{
    clearBar();
    write(stderr, text.toUtf8() + '\n');
}

void Terminal::error(const Error &error)
{
    message(describe(error));
}

void Terminal::issues(const std::vector<Issue> &issues)
{
    for (const Issue &issue : issues) {
        const QString times = issue.count > 1 ? u" (× %1)"_s.arg(issue.count) : QString();
        message(describe(issue) + times);
    }
}

bool Terminal::isCancelled() const
{
    return wasInterrupted;
}

void Terminal::reportProgress(qint64 done, qint64 total)
{
    if (!m_hasBar || total <= 0 || (m_isBarShown && m_sinceBar.elapsed() < barInterval))
        return;
    m_sinceBar.restart();
    m_isBarShown = true;
    const int filled = int(barWidth * std::min(done, total) / total);
    const int percent = int(100 * std::min(done, total) / total);
    write(stderr,
          "\r[" + QByteArray(filled, '#') + QByteArray(barWidth - filled, '.') + "] "
              + QByteArray::number(percent).rightJustified(3) + " %");
}

void Terminal::clearBar()
{
    if (m_isBarShown)
        write(stderr, "\r" + QByteArray(barWidth + 8, ' ') + "\r");
    m_isBarShown = false;
}

} // namespace tidemark::cli
