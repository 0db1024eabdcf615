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

void addReferences(RequestMenu &maker, const Study &study, const RegressionRequest &request,
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

void addNumberChoices(RequestMenu &maker, const RegressionRequest &request, const ModelTerm &term)
{
    for (const auto &[transformation, name] : transformationNames()) {
        ModelTerm next = term;
        next.transformation = transformation;
        maker.add(name, transformation == term.transformation, withTerm(request, next),
                  TermMenu::tr("Choose the transformation"));
    }
    maker.menu()->addSeparator();
    QStringList powers = {TermMenu::tr("Straight line"), TermMenu::tr("With its square"),
                          TermMenu::tr("With square and cube")};
    while (powers.size() < term.degree)
        powers << TermMenu::tr("With powers up to %1").arg(powers.size() + 1);
    for (int degree = 1; degree <= powers.size(); ++degree) {
        ModelTerm next = term;
        next.degree = degree;
        maker.add(powers[degree - 1], degree == term.degree, withTerm(request, next),
                  TermMenu::tr("Choose the powers"));
    }
}

void addCoding(RequestMenu &maker, const Study &study, const RegressionRequest &request,
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

void addInteractions(RequestMenu &maker, const Study &study, const RegressionRequest &request,
                     std::size_t model, const ModelTerm &term)
{
    const QStringList own = term.variable.isEmpty() ? term.interaction : QStringList{term.variable};
    QMenu *menu = nullptr;
    for (const ModelTerm &other : request.models[model].terms) {
        if (other.variable.isEmpty() || own.contains(other.variable))
            continue;
        if (!menu) {
            maker.menu()->addSeparator();
            menu = maker.addMenu(TermMenu::tr("Interaction with"));
        }
        const RegressionRequest next =
            withInteraction(request, model, own + QStringList{other.variable});
        maker.add(*menu, termText(study, request, other), next == request, next,
                  TermMenu::tr("Add an interaction"));
    }
}

} // namespace

QMenu *makeTermMenu(const Study &study, const RegressionRequest &request, std::size_t model,
                    const QString &key, QWidget *parent, const RequestChoice &chosen)
{
    RequestMenu maker(parent, chosen);
    const auto &terms = request.models[model].terms;
    const auto term = std::ranges::find(terms, key, termKey);
    if (term == terms.end())
        return maker.menu();
    if (term->variable.isEmpty()) {
        addInteractions(maker, study, request, model, *term);
        return maker.menu();
    }
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
    RequestMenu maker(parent, chosen);
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

} // namespace tidemark::ui
