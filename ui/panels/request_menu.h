// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/analysis/request.h"
#include "core/model/study.h"

class QMenu;
class QWidget;

namespace tidemark::ui {

/// Gets the request that a choice in a menu makes, and the name of the step.
using RequestChoice = std::function<void(const RegressionRequest &request, const QString &step)>;

/// Fills one menu, deleted when closed, with choices that end in requests.
class RequestMenu
{
public:
    RequestMenu(QWidget *parent, RequestChoice chosen);

    QMenu *menu() const { return m_menu; }
    QMenu *addMenu(const QString &text);

    /// What the core would refuse is disabled, with the reason.
    void add(QMenu &menu, const QString &text, bool on, const RegressionRequest &next,
             const QString &step);
    void add(const QString &text, bool on, const RegressionRequest &next, const QString &step);

private:
    QMenu *m_menu;
    RequestChoice m_chosen;
};

} // namespace tidemark::ui
