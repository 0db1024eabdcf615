// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the analyse room do: filters, report, clipboard, export.
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include "core/model/condition.h"
#include "core/report/r_script.h"
#include "core/report/stata_script.h"
#include "core/report/table_writers.h"
#include "ui/charts/chart_view.h"
#include "ui/document.h"
#include "ui/panels/analysis_kinds.h"
#include "ui/panels/export_dialog.h"
#include "ui/panels/scope_menu.h"
#include "ui/panels/script_dialog.h"
#include "ui/panels/value_menu.h"
#include "ui/prompts.h"
#include "ui/rooms/analyse/analyse_room.h"
#include "ui/rooms/analyse/figure_card.h"
#include "ui/rooms/analyse/question_panel.h"
#include "ui/rooms/analyse/role_area.h"
#include "ui/rooms/analyse/saved_panel.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// The condition that picks the units of a figure: its groups, or its answer where there are none.
QStringList conditionsOf(const AnalysisResult &result, const EstimateKey &key,
                         const QString &answerVariable)
{
    const Scope &scope = scopeOf(result.request);
    QStringList conditions;
    // The groups of a regression are its models.
    if (std::holds_alternative<RegressionRequest>(result.request))
        return conditions;
    const auto add = [&](const QString &variable, const Heading &heading) {
        if (heading.code)
            conditions.prepend(equalsCondition(variable, *heading.code));
        else if (!heading.isMissingReason)
            conditions.prepend(print({.kind = Condition::Kind::Compare,
                                      .variable = variable,
                                      .values = {ConditionValue(heading.key)}}));
    };
    for (int group = key.group; group >= 0;) {
        const Heading &heading = result.groups[std::size_t(group)];
        if (heading.depth < scope.by.size())
            add(scope.by[heading.depth], heading);
        group = heading.parent;
    }
    if (conditions.isEmpty() && key.category >= 0 && !answerVariable.isEmpty())
        add(answerVariable, result.categories[std::size_t(key.category)]);
    return conditions;
}

} // namespace

void AnalyseRoom::addFilter(const QString &condition)
{
    Scope scope = scopeOf(*m_state.draft().request);
    QStringList parts = filterParts(scope.filter);
    if (parts.contains(condition))
        return;
    parts << condition;
    scope.filter = joinFilter(parts);
    m_cutSteps.clear();
    editRequest(withScope(*m_state.draft().request, scope), tr("Add a filter"));
}

void AnalyseRoom::cutFilter(int steps)
{
    if (!m_state.draft().request)
        return;
    Scope scope = scopeOf(*m_state.draft().request);
    QStringList parts = filterParts(scope.filter);
    while (parts.size() > steps)
        m_cutSteps << parts.takeLast();
    const QString filter = joinFilter(parts);
    if (filter == scope.filter)
        return;
    scope.filter = filter;
    editRequest(withScope(*m_state.draft().request, scope), tr("Remove a filter"));
}

void AnalyseRoom::stepFilter(int step)
{
    if (!m_state.draft().request)
        return;
    if (step < 0) {
        cutFilter(int(filterParts(scopeOf(*m_state.draft().request).filter).size()) - 1);
        return;
    }
    if (m_cutSteps.isEmpty())
        return;
    const QStringList rest = m_cutSteps.mid(0, m_cutSteps.size() - 1);
    addFilter(m_cutSteps.last());
    m_cutSteps = rest;
}

void AnalyseRoom::chooseFilter(const QString &key, QWidget *place)
{
    QMenu *menu = makeValueMenu(
        *m_document->study(), QuestionRef::fromKey(key), this,
        [this](const QString &condition) { addFilter(condition); },
        [this](const QString &name) {
            const auto text = m_prompts.askText(
                this, tr("Filter"), tr("For example: %1 > 10 and not missing(%1)").arg(name),
                name + u" > ");
            if (!text)
                return;
            const auto condition = parseCondition(*text);
            if (!condition)
                m_prompts.tell(this, tr("The filter was not understood"),
                               describe(condition.error()));
            else
                addFilter(print(*condition));
        });
    menu->popup(place->mapToGlobal(QPoint(0, place->height() + 2)));
}

QStringList AnalyseRoom::conditionsAt(const EstimateKey &key) const
{
    const auto study = m_document->study();
    const Source *source = namingSource(*study, *m_state.draft().request);
    const Question *question =
        source ? study->question(source->id, questionOf(*m_state.draft().request)) : nullptr;
    const Variable *answer = question && question->items.size() == 1
        ? study->variable(question->items.front().variable)
        : nullptr;
    return conditionsOf(m_answer->result, key, answer ? answer->name : QString());
}

void AnalyseRoom::filterBy(const EstimateKey &key)
{
    if (!m_answer || !m_document || !m_state.draft().request)
        return;
    for (const QString &condition : conditionsAt(key))
        addFilter(condition);
}

void AnalyseRoom::filterByAny(const QList<EstimateKey> &keys)
{
    if (!m_answer || !m_document || !m_state.draft().request)
        return;
    QList<QStringList> alternatives;
    for (const EstimateKey &key : keys)
        alternatives << conditionsAt(key);
    const QString condition = anyOf(alternatives);
    if (!condition.isEmpty())
        addFilter(condition);
}

void AnalyseRoom::showAsMap()
{
    ChartChoice choice = m_state.draft().choice;
    choice.kind = ChartKind::HexMap;
    m_state.editBoth(
        asMap(*m_document->study(), *m_state.draft().request, m_answer->municipalities), choice,
        tr("Show as a map"));
}

void AnalyseRoom::showWithoutMap()
{
    ChartChoice choice = m_state.draft().choice;
    choice.kind.reset();
    m_state.editBoth(withoutMap(*m_document->study(), *m_state.draft().request, defaults()), choice,
                     tr("Leave the map"));
}

void AnalyseRoom::showRScript()
{
    if (!isVisible() || !m_figure->isShowingFigure())
        return;
    const AnalysisResult &result = m_answer->result;
    const Study &study = *m_document->study();
    auto *dialog =
        new ScriptDialog({rScript(result, study), stataScript(result, study)}, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScriptDialog::copied, this,
            [this] { Q_EMIT message(tr("The code is on the clipboard.")); });
    connect(dialog, &ScriptDialog::saved, this,
            [this](const QString &path) { Q_EMIT message(tr("Saved as %1.").arg(path)); });
    dialog->open();
}

void AnalyseRoom::showRoleMenu(const QString &key, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](RequestRole role, const QString &text, const QString &keys) {
        const QString reason = m_roles->refusalOf(role, key);
        QAction *action = menu->addAction(text + u'\t' + keys, this,
                                          [this, role, key] { m_roles->put(role, key); });
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    };
    add(RequestRole::Question, tr("Ask this question"), u"Enter"_s);
    const auto &request = m_state.draft().request;
    const bool isModel = request && kindOf(*request) == AnalysisKind::Regression;
    add(RequestRole::By, isModel ? tr("Add as a predictor") : tr("Split by this"),
        u"Shift+Enter"_s);
    add(RequestRole::Filter, tr("Filter by this"), u"Ctrl+Shift+Enter"_s);
    menu->setToolTipsVisible(true);
    menu->popup(place);
}

void AnalyseRoom::toRole(int role)
{
    const QString key = m_questions->tree()->currentKey();
    if (role < 4 && !key.isEmpty())
        m_roles->put(RequestRole(role), key);
    else if (role == 4)
        m_roles->focusUnits();
    else if (role == 5)
        m_figure->chart()->setFocus(Qt::ShortcutFocusReason);
}

void AnalyseRoom::saveAnalysis()
{
    if (!m_figure->isShowingFigure() || m_state.draft().saved)
        return;
    if (m_state.save(m_figure->chart()->spec().headline, m_saved->current()))
        Q_EMIT message(tr("Put into the report."), true);
}

void AnalyseRoom::copyFigure()
{
    if (!isVisible() || !m_figure->isShowingFigure())
        return;
    const FigureStyle &style = m_state.draft().choice.style;
    QGuiApplication::clipboard()->setMimeData(
        figureMimeData(m_figure->chart()->spec(),
                       {.widthCm = style.widthCm,
                        .smallestText = style.textPoints,
                        .dotsPerInch = m_settings.get(keys::dotsPerInch),
                        .style = houseStyle()},
                       tableHtml(m_figure->shownTable()), tableTsv(m_figure->shownTable()))
            .release());
    Q_EMIT message(tr("Picture and numbers are on the clipboard."));
}

void AnalyseRoom::copyNumbers()
{
    if (!isVisible() || !m_figure->isShowingFigure())
        return;
    auto numbers = std::make_unique<QMimeData>();
    numbers->setHtml(tableHtml(m_figure->shownTable()));
    numbers->setText(tableTsv(m_figure->shownTable()));
    QGuiApplication::clipboard()->setMimeData(numbers.release());
    Q_EMIT message(tr("The numbers are on the clipboard."));
}

void AnalyseRoom::copyFootnote(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT message(tr("The footnote is on the clipboard."));
}

void AnalyseRoom::showMore(QWidget *place)
{
    QMenu *menu = makeScopeMenu(
        *m_state.draft().request, this,
        [this](const AnalysisRequest &next, const QString &step) { editRequest(next, step); });
    menu->popup(place->mapToGlobal(QPoint(0, place->height() + 2)));
}

void AnalyseRoom::copySentence(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT message(tr("The sentence is on the clipboard."));
}

void AnalyseRoom::exportFigure()
{
    if (!isVisible() || !m_figure->isShowingFigure())
        return;
    const FigureStyle &style = m_state.draft().choice.style;
    auto *dialog = new ExportDialog(m_figure->chart()->spec(),
                                    {.widthCm = style.widthCm,
                                     .smallestText = style.textPoints,
                                     .dotsPerInch = m_settings.get(keys::dotsPerInch),
                                     .style = houseStyle()},
                                    m_settings.get(keys::figureFormat), m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &path) { Q_EMIT message(tr("Saved as %1.").arg(path)); });
    dialog->open();
}

QImage AnalyseRoom::picture() const
{
    if (!m_figure->isShowingFigure())
        return {};
    ChartSpec spec = m_figure->chart()->spec();
    return figureImage(
        spec, {.widthCm = 12.0, .smallestText = 8.0, .dotsPerInch = 120, .style = houseStyle()});
}

} // namespace tidemark::ui
