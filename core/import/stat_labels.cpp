// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_labels.h"

#include <algorithm>
#include <map>

#include <QStringList>

#include "core/import/missing_reason.h"
#include "core/import/stat_cell.h"
#include "core/import/stat_plan.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr std::size_t mostCategories = 100;
constexpr qint64 repeatsOfCategory = 3;

/// Texts in the order of the file's labels, then all others that occur, by alphabet.
std::vector<std::pair<QString, QString>> orderedTexts(const std::vector<StatLabel> &labels,
                                                      const StatProfile &profile)
{
    std::map<QString, QString> others;
    for (const auto &[bytes, cells] : profile.texts)
        others.emplace(statText(bytes.c_str()), QString());
    std::vector<std::pair<QString, QString>> ordered;
    for (const StatLabel &label : labels) {
        const bool known = std::ranges::any_of(
            ordered, [&](const auto &entry) { return entry.first == label.text; });
        if (label.text.isEmpty() || known)
            continue;
        ordered.emplace_back(label.text, label.label);
        others.erase(label.text);
    }
    ordered.insert(ordered.end(), others.begin(), others.end());
    return ordered;
}

MissingReason reasonOf(const QString &label)
{
    return missingReasonOf(label).value_or(MissingReason::Other);
}

QString labelOf(const std::vector<ValueLabel> &labels, double code)
{
    const auto found = std::ranges::find(labels, code, &ValueLabel::code);
    return found == labels.end() ? QString() : found->label.text();
}

void addCodes(MissingRule &rule, const StatVariable &variable,
              const std::vector<ValueLabel> &labels)
{
    for (const auto &[from, to] : variable.missing) {
        if (from == to)
            rule.codes.push_back({from, reasonOf(labelOf(labels, from))});
        else
            rule.range = MissingRange{from, to, MissingReason::Other};
    }
    for (const ValueLabel &label : labels) {
        const bool inRange =
            rule.range && label.code >= rule.range->lowest && label.code <= rule.range->highest;
        if (inRange && missingReasonOf(label.label.text()))
            rule.codes.push_back({label.code, reasonOf(label.label.text())});
    }
    for (const QString &text : variable.missingTexts) {
        const auto found = std::ranges::find(labels, text, &ValueLabel::sourceText);
        if (found != labels.end())
            rule.codes.push_back({found->code, reasonOf(found->label.text())});
    }
}

void addTags(MissingRule &rule, const std::vector<StatLabel> &labels, const StatProfile &profile)
{
    for (const StatLabel &label : labels)
        if (label.tag != '\0')
            rule.tags.push_back({label.tag, reasonOf(label.label), label.label});
    for (char tag = 'a'; tag <= 'z'; ++tag) {
        const bool known =
            std::ranges::any_of(rule.tags, [&](const auto &entry) { return entry.tag == tag; });
        if (!known && profile.tagged[std::size_t(tag - 'a')] > 0)
            rule.tags.push_back({tag, MissingReason::Other, {}});
    }
    std::ranges::sort(rule.tags, {}, &MissingTagMeaning::tag);
}

} // namespace

std::vector<ValueLabel> numberLabels(const std::vector<StatLabel> &labels)
{
    std::vector<ValueLabel> result;
    for (const StatLabel &label : labels)
        if (label.tag == '\0' && label.text.isEmpty())
            result.push_back({label.code, label.label, {}});
    std::ranges::stable_sort(result, {}, &ValueLabel::code);
    const auto repeats = std::ranges::unique(result, {}, &ValueLabel::code);
    result.erase(repeats.begin(), repeats.end());
    return result;
}

std::vector<ValueLabel> textLabels(const std::vector<StatLabel> &labels, const StatProfile &profile)
{
    const auto texts = orderedTexts(labels, profile);
    const bool areNumbers = std::ranges::all_of(
        texts, [](const auto &entry) { return plainInteger(entry.first).has_value(); });
    std::vector<ValueLabel> result;
    for (const auto &[text, label] : texts) {
        const double code = areNumbers ? *plainInteger(text) : double(result.size() + 1);
        result.push_back({code, label.isEmpty() ? text : label, text});
    }
    if (areNumbers)
        std::ranges::sort(result, {}, &ValueLabel::code);
    return result;
}

bool areCategories(const std::vector<StatLabel> &labels, const StatProfile &profile)
{
    if (profile.hasMany || profile.texts.empty())
        return false;
    const bool hasLabels =
        std::ranges::any_of(labels, [](const StatLabel &label) { return !label.text.isEmpty(); });
    const auto different = qint64(profile.texts.size());
    return profile.texts.size() <= mostCategories
        && (hasLabels || profile.answered >= repeatsOfCategory * different);
}

StatMissing missingOf(const StatVariable &variable, const std::vector<StatLabel> &fileLabels,
                      const std::vector<ValueLabel> &labels, const StatProfile &profile)
{
    StatMissing missing;
    addCodes(missing.rule, variable, labels);
    addTags(missing.rule, fileLabels, profile);
    QStringList suggested;
    for (const ValueLabel &label : labels) {
        const auto reason = missingReasonOf(label.label.text());
        if (!reason || missing.rule.reason(label.code))
            continue;
        missing.rule.codes.push_back({label.code, *reason});
        suggested << u"%1 %2"_s.arg(label.code).arg(label.label.text());
    }
    missing.suggested = suggested.join(u", "_s);
    return missing;
}

} // namespace tidemark
