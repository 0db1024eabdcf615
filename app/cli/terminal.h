// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/base/job_control.h"

namespace tidemark::cli {

/// Results go to stdout, messages to stderr; a progress bar only where a person sees it.
class Terminal final : public JobControl
{
public:
    Terminal();
    ~Terminal() override;

    void result(const QByteArray &bytes);
    void message(const QString &text);
    void error(const Error &error);
    void issues(const std::vector<Issue> &issues);

    bool isCancelled() const override;
    void reportProgress(qint64 done, qint64 total) override;

private:
    void clearBar();

    bool m_hasBar = false;
    bool m_isBarShown = false;
    QElapsedTimer m_sinceBar;
};

} // namespace tidemark::cli
