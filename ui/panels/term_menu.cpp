// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/term_menu.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>

#include "ui/models/type_words.h"
#include "ui/panels/model_edits.h"
#include "ui/panels/model_words.h"
#include "ui/panels/request_edits.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct TermMenu
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::TermMenu)
};

/// Fills one menu with choices that end in requests.
class MenuMaker
{
public:
    MenuMaker(QWidget *parent, RequestChoice chosen)
        : m_menu(new QMenu(parent))
        , m_chosen(std::move(chosen))
    {
        m_menu->setAttribute(Qt::WA_DeleteOnClose);
        m_menu->setToolTipsVisible(true);
    }

    QMenu *menu() const { return m_menu; }

    void add(QMenu &menu, const QString &text, bool on, const RegressionRequest &next,
             const QString &step)
    {
        QAction *action =
            menu.addAction(text, &menu, [chosen = m_chosen, next, step] { chosen(next, step); });
        action->setCheckable(true);
        action->setChecked(on);
        if (const auto problem = problemOf(next)) {
            action->setEnabled(false);
            action->setToolTip(describe(*problem));
        }
    }
    void add(const QString &text, bool on, const RegressionRequest &next, const QString &step)
    {
        add(*m_menu, text, on, next, step);
    }

private:
    QMenu *m_menu;
    RequestChoice m_chosen;
};

void addReferences(MenuMaker &maker, const Study &study, const RegressionRequest &request,
                   const ModelTerm &term)
{
    const std::vector<ModelLevel> levels = levelsOf(study, request, term.variable);
    const bool isFirst =
        std::ranges::find(levels, term.reference, &ModelLevel::key) == levels.end();
    maker.menu()->addSection(TermMenu::tr("Compared with"));
    for (std::size_t i = 0; i < levels.size(); ++i) {
        ModelTerm next = term;
        next.reference = levels[i].key;
        maker.add(levels[i].label, isFirst ? i == 0 : levels[i].key == term.reference,
                  withTerm(request, next), TermMenu::tr("Choose the reference"));
    }
}

void addNumberChoices(MenuMaker &maker, const RegressionRequest &request, const ModelTerm &term)
{
    for (const auto &[transformation, name] : transformationNames()) {
        ModelTerm next = term;
        next.transformation = transformation;
        maker.add(name, transformation == term.transformation, withTerm(request, next),
                  TermMenu::tr("Choose the transformation"));
    }
    maker.menu()->addSeparator();
    const QStringList powers = {TermMenu::tr("Straight line"), TermMenu::tr("With its square"),
                                TermMenu::tr("With square and cube")};
    for (int degree = 1; degree <= powers.size(); ++degree) {
        ModelTerm next = term;
        next.degree = degree;
        maker.add(powers[degree - 1], degree == term.degree, withTerm(request, next),
                  TermMenu::tr("Choose the powers"));
    }
}

void addCoding(MenuMaker &maker, const Study &study, const RegressionRequest &request,
               const ModelTerm &term)
{
    const Source *source = namingSource(study, request);
    const Variable *variable = source ? variableNamed(study, *source, term.variable) : nullptr;
    if (!variable || variable->labels.empty() || variable->storage == StorageType::Text)
        return;
    maker.menu()->addSeparator();
    const bool isNumber = term.coding == TermCoding::Number;
    const ModelTerm other = {.variable = term.variable,
                             .coding = isNumber ? TermCoding::Factor : TermCoding::Number};
    maker.add(TermMenu::tr("Codes as numbers"), isNumber, withTerm(request, other),
              TermMenu::tr("Choose categories or numbers"));
}

void addInteractions(MenuMaker &maker, const Study &study, const RegressionRequest &request,
                     std::size_t model, const ModelTerm &term)
{
    QMenu *menu = nullptr;
    for (const ModelTerm &other : request.models[model].terms) {
        if (other.variable.isEmpty() || other.variable == term.variable)
            continue;
        if (!menu) {
            maker.menu()->addSeparator();
            menu = maker.menu()->addMenu(TermMenu::tr("Interaction with"));
        }
        const RegressionRequest next =
            withInteraction(request, model, term.variable, other.variable);
        maker.add(*menu, termText(study, request, other), next == request, next,
                  TermMenu::tr("Add an interaction"));
    }
}

} // namespace

QMenu *makeTermMenu(const Study &study, const RegressionRequest &request, std::size_t model,
                    const QString &key, QWidget *parent, const RequestChoice &chosen)
{
    MenuMaker maker(parent, chosen);
    const auto &terms = request.models[model].terms;
    const auto term = std::ranges::find(terms, key, termKey);
    if (term == terms.end() || term->variable.isEmpty())
        return maker.menu();
    if (term->coding == TermCoding::Factor)
        addReferences(maker, study, request, *term);
    else
        addNumberChoices(maker, request, *term);
    addCoding(maker, study, request, *term);
    addInteractions(maker, study, request, model, *term);
    return maker.menu();
}

QMenu *makeOutcomeMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                       const RequestChoice &chosen)
{
    MenuMaker maker(parent, chosen);
    const Source *source = namingSource(study, request);
    const Question *question = source ? study.question(source->id, request.question) : nullptr;
    if (question && question->items.size() > 1) {
        for (const QuestionItem &item : question->items) {
            const Variable *variable = study.variable(item.variable);
            if (!variable)
                continue;
            RegressionRequest next = request;
            next.items = {variable->name};
            maker.add(item.label.text(study.language), request.items == next.items, next,
                      TermMenu::tr("Choose the outcome"));
        }
    }
    const Variable *outcome = outcomeOf(study, request);
    const bool isMultiple = question && question->kind == QuestionKind::Multiple;
    if (!outcome || outcome->labels.empty() || isMultiple)
        return maker.menu();
    maker.menu()->addSection(TermMenu::tr("Counts as 1"));
    for (const ValueLabel &label : substantiveLabels(*outcome)) {
        RegressionRequest next = request;
        const bool isOne = std::erase(next.ones, label.code) > 0;
        if (!isOne)
            next.ones.push_back(label.code);
        std::ranges::sort(next.ones);
        maker.add(label.label.text(study.language), isOne, next,
                  TermMenu::tr("Choose the answers that count"));
    }
    return maker.menu();
}

QMenu *makeModelMenu(const Study &study, const RegressionRequest &request, std::size_t model,
                     QWidget *parent, const RequestChoice &chosen)
{
    MenuMaker maker(parent, chosen);
    if (request.scope.waves.size() != 1) {
        const QString wave = QString::fromLatin1(waveTerm);
        const bool on = std::ranges::find(request.models[model].terms, wave, termKey)
            != request.models[model].terms.end();
        maker.add(TermMenu::tr("Wave as a predictor"), on, withWaveTerm(request, model, !on),
                  TermMenu::tr("Choose the wave as a predictor"));
        RegressionRequest panel = request;
        const bool isPanel = request.scope.units == UnitChoice::Panel;
        panel.scope.units = isPanel ? UnitChoice::All : UnitChoice::Panel;
        maker.add(TermMenu::tr("Only units that answered in every wave"), isPanel, panel,
                  TermMenu::tr("Choose units"));
        maker.menu()->addSeparator();
    }
    RegressionRequest firth = request;
    firth.firth = !request.firth;
    maker.add(TermMenu::tr("Firth’s penalised likelihood"), request.firth, firth,
              TermMenu::tr("Choose the likelihood"));
    RegressionRequest margins = request;
    const bool isDelta = request.marginErrors == MarginErrors::Delta;
    margins.marginErrors = isDelta ? MarginErrors::Unconditional : MarginErrors::Delta;
    maker.add(TermMenu::tr("Errors of effects for the population, not these cases"), !isDelta,
              margins, TermMenu::tr("Choose the errors of effects"));
    QMenu *offsets = maker.menu()->addMenu(TermMenu::tr("Offset"));
    RegressionRequest none = request;
    none.offset.clear();
    maker.add(*offsets, TermMenu::tr("None"), request.offset.isEmpty(), none,
              TermMenu::tr("Choose the offset"));
    const Source *source = namingSource(study, request);
    for (const Variable *variable :
         source ? study.variablesOf(source->id) : std::vector<const Variable *>{}) {
        if (hasGroups(*variable) || variable == outcomeOf(study, request))
            continue;
        RegressionRequest next = request;
        next.offset = variable->name;
        maker.add(*offsets, shownName(study, *variable), request.offset == variable->name, next,
                  TermMenu::tr("Choose the offset"));
    }
    return maker.menu();
}

} // namespace tidemark::ui
