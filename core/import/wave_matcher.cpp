// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wave_matcher.h"

#include <algorithm>
#include <set>

#include "core/import/known_words.h"
#include "core/import/word_difference.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr double leastScore = 0.6;

/// A question of either side in comparable form.
struct Side
{
    QString name = {};
    QString wording = {};
    QStringList words = {};
    QuestionKind kind = QuestionKind::Single;
    std::vector<ValueLabel> labels = {}; ///< of the first item
    std::vector<QString> items = {};
};

QString wordingOf(const LocalText &wording, const LocalText &title)
{
    return wording.isEmpty() ? title.text() : wording.text();
}

Side sideOf(const ImportPlan &plan, const QuestionPlan &question)
{
    Side side{.name = question.name,
              .wording = wordingOf(question.wording, question.title),
              .kind = question.kind};
    side.words = comparableWords(side.wording);
    if (!question.columns.empty())
        side.labels = plan.columns.at(std::size_t(question.columns.front())).labels;
    for (const LocalText &label : question.itemLabels)
        side.items.push_back(comparableText(label.text()));
    return side;
}

Side sideOf(const Study &study, const Question &question)
{
    Side side{.name = question.name,
              .wording = wordingOf(question.wording, question.title),
              .kind = question.kind};
    side.words = comparableWords(side.wording);
    if (!question.items.empty()) {
        if (const Variable *variable = study.variable(question.items.front().variable))
            side.labels = variable->labels;
    }
    for (const QuestionItem &item : question.items)
        side.items.push_back(comparableText(item.label.text()));
    return side;
}

bool isGroup(QuestionKind kind)
{
    return kind == QuestionKind::Multiple || kind == QuestionKind::Battery;
}

bool sameCodes(const Side &later, const Side &earlier)
{
    return std::ranges::is_permutation(
        later.labels, earlier.labels, [](const ValueLabel &a, const ValueLabel &b) {
            return a.code == b.code
                && comparableText(a.label.text()) == comparableText(b.label.text());
        });
}

/// The share of labels that both code lists have.
double codeLikeness(const Side &later, const Side &earlier)
{
    if (later.labels.empty() && earlier.labels.empty())
        return 1.0;
    std::set<QString> words;
    for (const ValueLabel &label : earlier.labels)
        words.insert(comparableText(label.label.text()));
    const auto common = std::ranges::count_if(later.labels, [&](const ValueLabel &label) {
        return words.contains(comparableText(label.label.text()));
    });
    return 2.0 * double(common) / double(later.labels.size() + earlier.labels.size());
}

bool sameName(const Side &later, const Side &earlier)
{
    return later.name.compare(earlier.name, Qt::CaseInsensitive) == 0;
}

/// Wording counts most; without wordings the name has to do.
double scoreOf(const Side &later, const Side &earlier)
{
    if (isGroup(later.kind) != isGroup(earlier.kind)
        || (later.kind != earlier.kind && !isGroup(later.kind) && later.kind != QuestionKind::Single
            && earlier.kind != QuestionKind::Single))
        return 0.0;
    const double name = sameName(later, earlier) ? 1.0 : 0.0;
    const double codes = codeLikeness(later, earlier);
    if (later.words.isEmpty() || earlier.words.isEmpty())
        return name * (0.7 + 0.3 * codes);
    return 0.7 * likenessOf(later.wording, earlier.wording) + 0.15 * name + 0.15 * codes;
}

std::vector<CodeMapping> mappingByLabel(const Side &later, const Side &earlier)
{
    std::vector<CodeMapping> mapping;
    for (const ValueLabel &label : later.labels) {
        const auto same = std::ranges::find_if(earlier.labels, [&](const ValueLabel &one) {
            return comparableText(one.label.text()) == comparableText(label.label.text());
        });
        if (same != earlier.labels.end())
            mapping.push_back({label.code, same->code});
    }
    return mapping;
}

std::vector<std::pair<VariableId, QString>>
pairedItems(const ImportPlan &plan, const QuestionPlan &later, const Question &earlier,
            const Side &laterSide, const Side &earlierSide)
{
    std::vector<std::pair<VariableId, QString>> items;
    const auto columnName = [&](std::size_t i) {
        return plan.columns.at(std::size_t(later.columns[i])).name;
    };
    if (later.columns.size() == 1 && earlier.items.size() == 1) {
        items.emplace_back(earlier.items.front().variable, columnName(0));
        return items;
    }
    for (std::size_t i = 0; i < earlier.items.size(); ++i) {
        const auto same = std::ranges::find(laterSide.items, earlierSide.items[i]);
        const auto place = std::size_t(same - laterSide.items.begin());
        if (same != laterSide.items.end() && place < later.columns.size())
            items.emplace_back(earlier.items[i].variable, columnName(place));
    }
    return items;
}

PairState stateOf(const Side &later, const Side &earlier, bool sameItems)
{
    if (later.words != earlier.words)
        return PairState::WordingDiffers;
    return sameCodes(later, earlier) && sameItems && later.kind == earlier.kind
        ? PairState::Same
        : PairState::CodesDiffer;
}

/// A possible pair, by places in the two lists.
struct Candidate
{
    double score = 0.0;
    std::size_t later = 0;
    std::size_t earlier = 0;
};

std::vector<Candidate> candidatesOf(const std::vector<Side> &later,
                                    const std::vector<Side> &earlier)
{
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < later.size(); ++i) {
        for (std::size_t k = 0; k < earlier.size(); ++k) {
            const double score = scoreOf(later[i], earlier[k]);
            if (score >= leastScore)
                candidates.push_back({score, i, k});
        }
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Candidate::score);
    return candidates;
}

} // namespace

PairPlan makePair(const ImportPlan &plan, const QuestionPlan &later, const Study &study,
                  const Question &earlier)
{
    const Side laterSide = sideOf(plan, later);
    const Side earlierSide = sideOf(study, earlier);
    PairPlan pair{.later = later.name, .earlier = earlier.id};
    pair.items = pairedItems(plan, later, earlier, laterSide, earlierSide);
    pair.likeness = likenessOf(laterSide.wording, earlierSide.wording);
    pair.state = stateOf(laterSide, earlierSide,
                         pair.items.size() == later.columns.size()
                             && pair.items.size() == earlier.items.size());
    pair.accepted = pair.state == PairState::Same;
    if (!sameCodes(laterSide, earlierSide))
        pair.codes = mappingByLabel(laterSide, earlierSide);
    return pair;
}

std::vector<PairPlan> matchQuestions(const ImportPlan &plan, const Study &study, SourceId earlier,
                                     const std::vector<PairPlan> &previous)
{
    std::vector<const QuestionPlan *> laterQuestions;
    std::vector<Side> later;
    for (const QuestionPlan &question : plan.questions) {
        if (question.kind == QuestionKind::Background)
            continue;
        laterQuestions.push_back(&question);
        later.push_back(sideOf(plan, question));
    }
    std::vector<const Question *> earlierQuestions;
    std::vector<Side> before;
    for (const Question *question : study.questionsOf(earlier)) {
        if (question->kind == QuestionKind::Background)
            continue;
        earlierQuestions.push_back(question);
        before.push_back(sideOf(study, *question));
    }
    std::vector<PairPlan> pairs(later.size());
    std::vector<bool> done(later.size(), false);
    std::set<QuestionId> taken;
    for (std::size_t i = 0; i < later.size(); ++i) {
        pairs[i] = {.later = later[i].name, .state = PairState::OnlyHere, .likeness = 0.0};
        const auto fixed = std::ranges::find_if(previous, [&](const PairPlan &pair) {
            return pair.fixedByUser && pair.later == later[i].name;
        });
        if (fixed == previous.end())
            continue;
        pairs[i] = *fixed;
        done[i] = true;
        taken.insert(fixed->earlier);
    }
    for (const Candidate &candidate : candidatesOf(later, before)) {
        const Question &sister = *earlierQuestions[candidate.earlier];
        if (done[candidate.later] || taken.contains(sister.id))
            continue;
        pairs[candidate.later] = makePair(plan, *laterQuestions[candidate.later], study, sister);
        done[candidate.later] = true;
        taken.insert(sister.id);
    }
    return pairs;
}

} // namespace tidemark
