// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/code_path.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace tidemark {

namespace {

/// One link walked from one of its questions to the other.
struct Step
{
    const QuestionLink *link = nullptr;
    bool toEarlier = true;

    QuestionId end() const { return toEarlier ? link->earlier : link->later; }
};

/// The shortest way over accepted links; nothing if there is none, empty if already there.
std::optional<std::vector<Step>> path(const Study &study, const Question &from, SourceId target)
{
    std::map<QuestionId, std::vector<Step>> ways{{from.id, {}}};
    std::deque<QuestionId> queue{from.id};
    while (!queue.empty()) {
        const QuestionId here = queue.front();
        queue.pop_front();
        const Question *question = study.question(here);
        if (question && question->source == target)
            return ways[here];
        for (const QuestionLink &link : study.links) {
            if (!link.accepted || (link.earlier != here && link.later != here))
                continue;
            const Step step{&link, link.later == here};
            std::vector<Step> way = ways[here];
            way.push_back(step);
            if (ways.emplace(step.end(), std::move(way)).second)
                queue.push_back(step.end());
        }
    }
    return {};
}

std::optional<VariableId> itemNamed(const Study &study, const Question &question,
                                    const QString &name)
{
    for (const QuestionItem &item : question.items) {
        const Variable *variable = study.variable(item.variable);
        if (variable && variable->name.compare(name, Qt::CaseInsensitive) == 0)
            return item.variable;
    }
    return {};
}

/// The item at the end of a step: the one the link names, the only one, or that of the same name.
std::optional<VariableId> itemAfter(const Study &study, VariableId item, const Step &step)
{
    for (const auto &[earlier, later] : step.link->items) {
        if ((step.toEarlier ? later : earlier) == item)
            return step.toEarlier ? earlier : later;
    }
    const Question *end = study.question(step.end());
    const Question *start = study.question(step.toEarlier ? step.link->later : step.link->earlier);
    if (!end || !start || !step.link->items.empty())
        return {};
    if (end->items.size() == 1 && start->items.size() == 1)
        return end->items.front().variable;
    const Variable *variable = study.variable(item);
    return variable ? itemNamed(study, *end, variable->name) : std::nullopt;
}

const Variable *pairedVariable(const Study &study, const Variable &variable,
                               const Question &question, SourceId target)
{
    const auto way = path(study, question, target);
    if (!way)
        return nullptr;
    std::optional<VariableId> item = variable.id;
    for (const Step &step : *way)
        item = item ? itemAfter(study, *item, step) : std::nullopt;
    return item ? study.variable(*item) : nullptr;
}

std::vector<VariableId> recodedFrom(const Recode &recode)
{
    if (const auto *count = std::get_if<CountCodes>(&recode.rule))
        return count->items;
    if (const auto *mean = std::get_if<MeanOfItems>(&recode.rule))
        return mean->items;
    return {recode.from};
}

/// The recode of the same name whose sources are the counterparts of this one's.
const Variable *recodedCounterpart(const Study &study, const Variable &variable,
                                   const Source &target)
{
    const Variable *same = study.variable(target.id, variable.name);
    if (!same || !same->recode)
        return nullptr;
    const std::vector<VariableId> here = recodedFrom(*variable.recode);
    const std::vector<VariableId> there = recodedFrom(*same->recode);
    const bool arePaired = std::ranges::equal(here, there, [&](VariableId mine, VariableId other) {
        const Variable *own = study.variable(mine);
        const Variable *paired = own ? counterpart(study, *own, target) : nullptr;
        return paired && paired->id == other;
    });
    return arePaired ? same : nullptr;
}

/// Walks one link; nothing where two codes of the end could have been meant.
std::optional<double> walked(double code, const Step &step)
{
    const std::vector<CodeMapping> &codes = step.link->codes;
    if (step.toEarlier) {
        const auto found = std::ranges::find(codes, code, &CodeMapping::later);
        return found == codes.end() ? code : found->earlier;
    }
    if (std::ranges::count(codes, code, &CodeMapping::earlier) > 1)
        return {};
    const auto found = std::ranges::find(codes, code, &CodeMapping::earlier);
    return found == codes.end() ? code : found->later;
}

/// Every code that a step of the way or the variable's labels speak of.
std::set<double> knownCodes(const Variable &variable, const std::vector<Step> &way)
{
    std::set<double> codes;
    for (const ValueLabel &label : variable.labels)
        codes.insert(label.code);
    for (const Step &step : way) {
        for (const CodeMapping &mapping : step.link->codes)
            codes.insert(step.toEarlier ? mapping.later : mapping.earlier);
    }
    return codes;
}

} // namespace

double CodeMap::apply(double code) const
{
    const auto found = std::ranges::find(codes, code, &CodeMapping::later);
    return found == codes.end() ? code : found->earlier;
}

bool CodeMap::leadsTo(double code) const
{
    return std::ranges::find(codes, code, &CodeMapping::earlier) != codes.end();
}

const Question *questionOf(const Study &study, const Variable &variable)
{
    const auto found = std::ranges::find_if(study.questions, [&](const Question &question) {
        return question.source == variable.source
            && std::ranges::find(question.items, variable.id, &QuestionItem::variable)
            != question.items.end();
    });
    return found == study.questions.end() ? nullptr : &*found;
}

const Variable *counterpart(const Study &study, const Variable &variable, const Source &target)
{
    if (variable.source == target.id || (target.frame && variable.source == *target.frame))
        return &variable;
    const Source *home = study.source(variable.source);
    if (home && home->kind == SourceKind::Frame)
        return target.frame ? study.variable(*target.frame, variable.name) : nullptr;
    if (variable.recode)
        return recodedCounterpart(study, variable, target);
    const Question *question = questionOf(study, variable);
    if (question) {
        if (const Variable *paired = pairedVariable(study, variable, *question, target.id))
            return paired;
    }
    if (question && question->kind != QuestionKind::Background)
        return nullptr;
    return study.variable(target.id, variable.name);
}

Result<CodeMap> codesIn(const Study &study, const Variable &variable, const Source &target)
{
    CodeMap map;
    const Question *question = questionOf(study, variable);
    const auto way = question ? path(study, *question, target.id) : std::nullopt;
    if (!way)
        return map;
    for (const double code : knownCodes(variable, *way)) {
        std::optional<double> end = code;
        for (const Step &step : *way) {
            end = walked(*end, step);
            if (!end)
                return Error{ErrorCode::CodesNotComparable,
                             {variable.name, study.source(variable.source)->wave, target.wave}};
        }
        if (*end != code)
            map.codes.push_back({.later = code, .earlier = *end});
    }
    return map;
}

std::vector<LocalText> linkNotes(const Study &study, const Question &question, const Source &target)
{
    std::vector<LocalText> notes;
    for (const Step &step : path(study, question, target.id).value_or(std::vector<Step>())) {
        if (!step.link->note.isEmpty())
            notes.push_back(step.link->note);
    }
    return notes;
}

} // namespace tidemark
