// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_categories.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/import/known_words.h"
#include "core/import/missing_reason.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct CategoryText
{
    Q_DECLARE_TR_FUNCTIONS(Categories)
};

/// "1 - Helt uenig", "2. Uenig", "3 = …": the numbers in front, if all texts have different ones.
std::vector<double> leadingNumbers(const QStringList &texts)
{
    static const QRegularExpression pattern(u"^(\\d{1,3})(?:\\s*[-–=:.)]\\s*|\\s+)\\D"_s);
    std::vector<double> numbers;
    std::set<double> seen;
    for (const QString &text : texts) {
        const auto match = pattern.match(text);
        if (!match.hasMatch() || !seen.insert(match.captured(1).toDouble()).second)
            return {};
        numbers.push_back(match.captured(1).toDouble());
    }
    return numbers;
}

/// A free code for a missing answer above the answers: 8 "don't know", 9 "not applicable", or
/// 98, 99.
double freeMissingCode(MissingReason reason, double highestAnswer, const std::set<double> &used)
{
    double tens = 0.0;
    for (double top = 10.0; highestAnswer > top - 5.0; top *= 10.0)
        tens = 10.0 * top - 10.0;
    const double wanted = reason == MissingReason::DontKnow ? 8.0
        : reason == MissingReason::NotAsked                 ? 7.0
                                                            : 9.0;
    for (const double last : {wanted, 9.0, 8.0, 7.0, 6.0}) {
        if (!used.contains(tens + last))
            return tens + last;
    }
    return *used.rbegin() + 1.0;
}

struct Split
{
    QStringList answers;
    std::vector<std::pair<QString, MissingReason>> missing;
};

Split split(const QStringList &texts)
{
    Split parts;
    for (const QString &text : texts) {
        if (const auto reason = missingReasonOf(text); reason && texts.size() > 1)
            parts.missing.emplace_back(text, *reason);
        else
            parts.answers << text;
    }
    return parts;
}

void appendByPlace(TextCategories &categories, const QStringList &texts)
{
    double code = 0.0;
    for (const ValueLabel &label : categories.labels)
        code = std::max(code, label.code);
    for (const QString &text : texts)
        categories.labels.push_back({++code, LocalText(text), text});
}

void placeAnswers(TextCategories &categories, const QStringList &texts)
{
    if (const auto numbers = leadingNumbers(texts); !numbers.empty()) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            categories.labels.push_back({numbers[std::size_t(i)], LocalText(texts[i]), texts[i]});
        categories.knownOrder = true;
        categories.ordinal = true;
        categories.reason = CategoryText::tr("The texts begin with their codes.");
        return;
    }
    if (const auto order = knownScaleOrder(texts)) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            categories.labels.push_back(
                {order->codes[std::size_t(i)], LocalText(texts[i]), texts[i]});
        categories.knownOrder = true;
        categories.ordinal = order->ordinal;
        categories.reason =
            CategoryText::tr("The texts stand on a well-known scale; codes follow it.");
        return;
    }
    appendByPlace(categories, texts);
    categories.reason = CategoryText::tr("%1 different texts; codes follow their first appearance.")
                            .arg(texts.size());
}

} // namespace

TextCategories makeCategories(const QStringList &texts, const std::vector<ValueLabel> &previous)
{
    TextCategories categories;
    QStringList fresh;
    for (const QString &text : texts) {
        const auto known = std::ranges::find(previous, text, &ValueLabel::sourceText);
        if (known == previous.end())
            fresh << text;
        else
            categories.labels.push_back(*known);
    }
    const Split parts = split(fresh);
    if (categories.labels.empty()) {
        placeAnswers(categories, parts.answers);
    } else {
        appendByPlace(categories, parts.answers);
        categories.knownOrder = parts.answers.isEmpty();
        categories.reason = CategoryText::tr("Codes are those given before.");
    }
    std::set<double> used;
    double highestAnswer = 0.0;
    for (const ValueLabel &label : categories.labels) {
        used.insert(label.code);
        if (!missingReasonOf(label.sourceText))
            highestAnswer = std::max(highestAnswer, label.code);
    }
    for (const auto &[text, reason] : parts.missing) {
        const double code = freeMissingCode(reason, highestAnswer, used);
        used.insert(code);
        categories.labels.push_back({code, LocalText(text), text});
    }
    std::ranges::stable_sort(categories.labels, {}, &ValueLabel::code);
    return categories;
}

} // namespace tidemark
