// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/categories.h"

#include <algorithm>

#include <QLocale>

#include "core/analysis/words.h"
#include "core/design/code_counts.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Codes are looked up in a table from the lowest to the highest: others are numbered first.
constexpr std::int64_t widestCodes = 100'000;

QString numberKey(double code)
{
    return QString::number(code, 'g', QLocale::FloatingPointShortest);
}

LocalText reasonLabel(MissingReason reason)
{
    const auto text = [](const QString &nb, const QString &nn, const QString &en) {
        LocalText label;
        label.set(u"nb"_s, nb);
        label.set(u"nn"_s, nn);
        label.set(u"en"_s, en);
        return label;
    };
    switch (reason) {
    case MissingReason::NotAnswered:
        return text(u"Ikke besvart"_s, u"Ikkje svart"_s, u"Not answered"_s);
    case MissingReason::DontKnow:
        return text(u"Vet ikke"_s, u"Veit ikkje"_s, u"Don’t know"_s);
    case MissingReason::NotApplicable:
        return text(u"Ikke aktuelt"_s, u"Ikkje aktuelt"_s, u"Not applicable"_s);
    case MissingReason::NotAsked:
        return text(u"Ikke stilt"_s, u"Ikkje stilt"_s, u"Not asked"_s);
    case MissingReason::Other:
        break;
    }
    return text(u"Annet manglende svar"_s, u"Anna manglande svar"_s, u"Other missing answer"_s);
}

} // namespace

std::optional<MissingReason> AnswerColumn::reason(std::int32_t code) const
{
    const MissingRule &rule = planned.variable->missing;
    if (const auto tag = coded.emptyTag(code))
        return rule.reasonOfTag(*tag);
    const auto value = coded.value(code);
    return value ? rule.reason(*value) : std::nullopt;
}

Result<AnswerColumn> answerColumn(const VariableInWave &planned, BoundVariable bound, int most)
{
    AnswerColumn column{.planned = planned, .coded = CodedColumn(std::move(bound))};
    auto known = codeCounts(column.coded);
    if (known->codes.size() > std::size_t(most))
        return Error{ErrorCode::TooManyCategories, {planned.variable->name, QString::number(most)}};
    if (!known->codes.empty()
        && std::int64_t(known->codes.back()) - known->codes.front() > widestCodes) {
        column.coded = numberedCodes(std::move(column.coded));
        known = codeCounts(column.coded);
    }
    column.observed = known->codes;
    column.counts = known->counts;
    return column;
}

CategoryList::CategoryList(std::set<MissingReason> inBase)
    : m_inBase(std::move(inBase))
{
}

bool CategoryList::counts(std::optional<MissingReason> reason) const
{
    return !reason || m_inBase.contains(*reason);
}

void CategoryList::add(const AnswerColumn &column)
{
    addLabels(column);
    addObserved(column);
}

void CategoryList::addLabels(const AnswerColumn &column)
{
    if (column.planned.variable->storage == StorageType::Text)
        return;
    for (const ValueLabel &label : column.planned.variable->labels) {
        if (column.planned.variable->missing.reason(label.code))
            continue; // listed only where somebody gave it
        const double code = column.planned.map.apply(label.code);
        const bool ownLabel = code == label.code && !column.planned.map.leadsTo(code);
        addHeading({.key = numberKey(code), .label = label.label, .code = code}, ownLabel);
    }
}

void CategoryList::addObserved(const AnswerColumn &column)
{
    for (const std::int32_t code : column.observed) {
        const auto reason = column.reason(code);
        if (!counts(reason))
            continue;
        const Heading heading = headingOf(column, code, reason);
        const auto isSame = [&](const Heading &known) { return known.key == heading.key; };
        if (std::ranges::none_of(m_headings, isSame) && std::ranges::none_of(m_unlabelled, isSame))
            m_unlabelled.push_back(heading);
    }
}

Heading CategoryList::headingOf(const AnswerColumn &column, std::int32_t code,
                                std::optional<MissingReason> reason) const
{
    if (column.coded.emptyTag(code))
        return {.key = word(*reason), .label = reasonLabel(*reason), .isMissingReason = true};
    const auto value = column.coded.value(code);
    if (!value) {
        const QString text = column.coded.name(code);
        return {.key = text, .label = LocalText(text)};
    }
    const double mapped = column.planned.map.apply(*value);
    const std::vector<ValueLabel> &labels = column.planned.variable->labels;
    const auto label = std::ranges::find(labels, *value, &ValueLabel::code);
    return {.key = numberKey(mapped),
            .label = label == labels.end() ? LocalText(numberKey(mapped)) : label->label,
            .code = mapped,
            .isMissingReason = reason.has_value()};
}

void CategoryList::addHeading(const Heading &heading, bool ownLabel)
{
    const auto known = std::ranges::find(m_headings, heading.key, &Heading::key);
    if (known == m_headings.end()) {
        m_headings.push_back(heading);
        if (!ownLabel)
            m_borrowed.insert(heading.key);
    } else if (ownLabel && m_borrowed.erase(heading.key) > 0) {
        known->label = heading.label;
    }
}

void CategoryList::finish()
{
    std::erase_if(m_unlabelled, [&](const Heading &heading) {
        return std::ranges::find(m_headings, heading.key, &Heading::key) != m_headings.end();
    });
    std::ranges::sort(m_unlabelled, [](const Heading &a, const Heading &b) {
        return a.code != b.code ? a.code < b.code : a.key < b.key;
    });
    m_headings.insert(m_headings.end(), m_unlabelled.begin(), m_unlabelled.end());
    std::ranges::stable_partition(m_headings,
                                  [](const Heading &heading) { return !heading.isMissingReason; });
}

int CategoryList::find(double code) const
{
    const auto found = std::ranges::find(m_headings, std::optional(code), &Heading::code);
    return found == m_headings.end() ? -1 : int(found - m_headings.begin());
}

stats::CategoryColumn CategoryList::column(const AnswerColumn &column) const
{
    stats::CategoryColumn result{.codes = column.coded.span(),
                                 .categories = int(m_headings.size())};
    for (const std::int32_t code : column.observed) {
        const auto reason = column.reason(code);
        if (!counts(reason))
            continue;
        const QString key = headingOf(column, code, reason).key;
        const auto place = std::ranges::find(m_headings, key, &Heading::key) - m_headings.begin();
        if (result.positions.empty())
            result.firstCode = code;
        result.positions.resize(std::size_t(code - result.firstCode), -1);
        result.positions.push_back(std::int32_t(place));
    }
    return result;
}

} // namespace tidemark
