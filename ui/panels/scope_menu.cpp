// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scope_menu.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include "core/analysis/scope.h"
#include "ui/models/type_words.h"
#include "ui/panels/request_edits.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct ScopeMenu
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::ScopeMenu)
};

using Chosen = std::function<void(const AnalysisRequest &request, const QString &step)>;

void add(QMenu &menu, const QString &text, bool on, const AnalysisRequest &next,
         const QString &step, const Chosen &chosen)
{
    QAction *action = menu.addAction(text, &menu, [next, step, chosen] { chosen(next, step); });
    action->setCheckable(true);
    action->setChecked(on);
}

std::optional<IntervalMethod> intervalOf(const AnalysisRequest &request)
{
    return std::visit(
        [](const auto &one) -> std::optional<IntervalMethod> {
            if constexpr (requires { one.interval; })
                return one.interval;
            else
                return {};
        },
        request);
}

AnalysisRequest withInterval(AnalysisRequest request, IntervalMethod method)
{
    std::visit(
        [&](auto &one) {
            if constexpr (requires { one.interval; })
                one.interval = method;
        },
        request);
    return request;
}

void addIntervals(QMenu &menu, const AnalysisRequest &request, const Chosen &chosen)
{
    const auto current = intervalOf(request);
    if (!current)
        return;
    QMenu *methods = menu.addMenu(ScopeMenu::tr("Interval of shares"));
    const std::vector<std::pair<IntervalMethod, QString>> names = {
        {IntervalMethod::Logit, ScopeMenu::tr("Logit")},
        {IntervalMethod::Wilson, ScopeMenu::tr("Wilson")},
        {IntervalMethod::KornGraubard, ScopeMenu::tr("Korn–Graubard")},
        {IntervalMethod::ClopperPearson, ScopeMenu::tr("Clopper–Pearson")},
        {IntervalMethod::Arcsine, ScopeMenu::tr("Arcsine")},
        {IntervalMethod::Likelihood, ScopeMenu::tr("Likelihood")}};
    for (const auto &[method, name] : names)
        add(*methods, name, method == *current, withInterval(request, method),
            ScopeMenu::tr("Choose the interval"), chosen);
}

void addConfidence(QMenu &menu, const AnalysisRequest &request, const Chosen &chosen)
{
    QMenu *levels = menu.addMenu(ScopeMenu::tr("Confidence"));
    for (const double level : {0.9, 0.95, 0.99}) {
        Scope scope = scopeOf(request);
        const bool on = scope.confidence == level;
        scope.confidence = level;
        add(*levels, ScopeMenu::tr("%1 %").arg(QLocale().toString(100.0 * level, 'f', 0)), on,
            withScope(request, scope), ScopeMenu::tr("Choose the confidence"), chosen);
    }
}

void addBase(QMenu &menu, const AnalysisRequest &request, const Chosen &chosen)
{
    QMenu *reasons = menu.addMenu(ScopeMenu::tr("Also in the base"));
    for (const MissingReason reason :
         {MissingReason::DontKnow, MissingReason::NotAnswered, MissingReason::NotApplicable,
          MissingReason::NotAsked, MissingReason::Other}) {
        Scope scope = scopeOf(request);
        const bool on = scope.inBase.erase(reason) > 0;
        if (!on)
            scope.inBase.insert(reason);
        add(*reasons, reasonText(reason), on, withScope(request, scope),
            ScopeMenu::tr("Choose what counts in the base"), chosen);
    }
}

} // namespace

QMenu *makeScopeMenu(const AnalysisRequest &request, QWidget *parent, const Chosen &chosen)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addIntervals(*menu, request, chosen);
    addConfidence(*menu, request, chosen);
    addBase(*menu, request, chosen);
    return menu;
}

} // namespace tidemark::ui
