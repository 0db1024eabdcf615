// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/missing_codes.h"

#include <algorithm>
#include <optional>
#include <set>

#include <QCoreApplication>
#include <QStringList>

#include "core/import/missing_reason.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct MissingText
{
    Q_DECLARE_TR_FUNCTIONS(Missing)
};

/// With fewer answers a gap between codes says nothing.
constexpr qint64 fewestCells = 10;

/// A code that questionnaires use for missing, and how far below it the answers must end.
struct Candidate
{
    qint64 code = 0;
    MissingReason reason = MissingReason::Other;
    qint64 highestAnswer = 0;
};

const std::vector<Candidate> &candidates()
{
    using enum MissingReason;
    static const std::vector<Candidate> list{
        {-66, NotAsked, 0},        {-77, NotAsked, 0},         {-99, NotAnswered, 0},
        {-98, DontKnow, 0},        {-97, NotApplicable, 0},    {-88, DontKnow, 0},
        {-9, NotAnswered, 0},      {-8, DontKnow, 0},          {-7, NotApplicable, 0},
        {-999, NotAnswered, 0},    {8, DontKnow, 5},           {9, NotAnswered, 5},
        {97, NotApplicable, 75},   {98, DontKnow, 75},         {99, NotAnswered, 75},
        {997, NotApplicable, 700}, {998, DontKnow, 700},       {999, NotAnswered, 700},
        {9998, DontKnow, 7'000},   {9999, NotAnswered, 7'000}, {99'999, NotAnswered, 70'000},
        {666'666, Other, 400'000}, {888'888, Other, 600'000},  {999'999, NotAnswered, 600'000},
    };
    return list;
}

const Candidate *candidateFor(qint64 code)
{
    const auto found = std::ranges::find(candidates(), code, &Candidate::code);
    return found == candidates().end() ? nullptr : &*found;
}

/// The codes that are certainly answers: neither candidates nor labelled as missing.
std::vector<qint64> answerCodes(const std::map<qint64, qint64> &counts,
                                const std::set<qint64> &labelled)
{
    std::vector<qint64> answers;
    for (const auto &[code, cells] : counts) {
        if (!labelled.contains(code) && !candidateFor(code))
            answers.push_back(code);
    }
    return answers;
}

/// True if `candidate` lies apart from all answers.
bool standsApart(const Candidate &candidate, const std::vector<qint64> &answers)
{
    if (answers.size() < 2)
        return false;
    if (candidate.code < 0)
        return answers.front() >= 0;
    return answers.back() <= candidate.highestAnswer && answers.front() >= 0;
}

QString apartSentence(const Candidate &candidate, const std::vector<qint64> &answers)
{
    if (candidate.code == 666'666)
        return MissingText::tr("666666 is how LimeSurvey writes “other” for SPSS.");
    return MissingText::tr("%1 stands apart from the answers %2–%3 and often means “%4”.")
        .arg(candidate.code)
        .arg(answers.front())
        .arg(answers.back())
        .arg(describe(candidate.reason));
}

} // namespace

QString describe(MissingReason reason)
{
    switch (reason) {
    case MissingReason::NotAnswered:
        return MissingText::tr("Not answered");
    case MissingReason::DontKnow:
        return MissingText::tr("Don't know");
    case MissingReason::NotApplicable:
        return MissingText::tr("Not applicable");
    case MissingReason::NotAsked:
        return MissingText::tr("Not asked (filtered)");
    case MissingReason::Other:
        return MissingText::tr("Other reason");
    }
    return {};
}

MissingSuggestion suggestMissing(const std::map<qint64, qint64> &counts,
                                 const std::vector<ValueLabel> &labels)
{
    MissingSuggestion suggestion;
    QStringList sentences;
    std::set<qint64> labelled;
    std::set<qint64> named;
    for (const ValueLabel &label : labels) {
        named.insert(qint64(label.code));
        const auto reason = missingReasonOf(label.label.text());
        if (!reason)
            continue;
        labelled.insert(qint64(label.code));
        suggestion.rule.codes.push_back({label.code, *reason});
        sentences
            << MissingText::tr("%1 has the label “%2”.").arg(label.code).arg(label.label.text());
    }
    const std::vector<qint64> answers = answerCodes(counts, labelled);
    qint64 cells = 0;
    for (const auto &[code, count] : counts)
        cells += count;
    for (const Candidate &candidate : candidates()) {
        // a code with a label of substance is an answer, however odd its number
        if (cells < fewestCells || !counts.contains(candidate.code)
            || named.contains(candidate.code) || !standsApart(candidate, answers))
            continue;
        suggestion.rule.codes.push_back({double(candidate.code), candidate.reason});
        suggestion.sure = false;
        sentences << apartSentence(candidate, answers);
    }
    std::ranges::sort(suggestion.rule.codes, {}, &MissingCode::code);
    suggestion.reason = sentences.join(u' ');
    return suggestion;
}

} // namespace tidemark
