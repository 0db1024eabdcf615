// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/receipt_counter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr std::size_t mostRemarks = 20;
constexpr qsizetype remarkLength = 200;
constexpr std::size_t mostUnlabelled = 10'000;

bool hasRule(const MissingRule &rule)
{
    return !rule.codes.empty() || rule.range;
}

} // namespace

ReceiptCounter::ReceiptCounter(const ColumnPlan &plan)
    : m_plan(plan)
{
    m_receipt.name = plan.name;
    m_receipt.type = plan.type.value;
    m_receipt.decimalSign = plan.decimalSign.value;
    m_receipt.labelsAttached = int(plan.labels.size());
}

void ReceiptCounter::add(const Column &segment)
{
    if (const auto *codes = std::get_if<CodeColumn>(&segment))
        return addCodes(*codes);
    if (const auto *numbers = std::get_if<NumberColumn>(&segment))
        return addNumbers(*numbers);
    const auto &texts = std::get<TextColumn>(segment);
    const auto empty = std::ranges::count(texts.index, TextColumn::emptyText);
    m_receipt.empty += empty;
    m_receipt.answered += texts.size() - empty;
}

void ReceiptCounter::addCodes(const CodeColumn &column)
{
    std::visit(
        [&](const auto &codes) {
            using Int = typename std::decay_t<decltype(codes)>::value_type;
            std::unordered_map<Int, qint64> cells;
            if constexpr (sizeof(Int) == 1) {
                std::array<qint64, 256> byByte = {};
                for (const Int code : codes)
                    ++byByte[std::uint8_t(code)];
                for (int i = -128; i < 128; ++i)
                    if (byByte[std::uint8_t(i)] > 0)
                        cells[Int(i)] = byByte[std::uint8_t(i)];
            } else {
                for (const Int code : codes)
                    ++cells[code];
            }
            for (const auto &[code, count] : cells)
                isMissingCode(code) ? addTag(missingTag(code), count)
                                    : addCode(double(code), count);
        },
        column.codes);
}

void ReceiptCounter::addNumbers(const NumberColumn &column)
{
    const bool looksAtCodes = hasRule(m_plan.missing.value);
    qint64 plain = 0;
    for (const double value : column.values) {
        if (std::isnan(value))
            addTag(missingNumberTag(value), 1);
        else if (looksAtCodes)
            addCode(value, 1);
        else
            ++plain;
    }
    m_receipt.answered += plain;
}

void ReceiptCounter::addCode(double code, qint64 cells)
{
    m_receipt.answered += cells;
    const bool isMissing = hasRule(m_plan.missing.value) && m_plan.missing.value.reason(code);
    if (isMissing)
        m_missing[code] += cells;
    const bool labelled =
        std::ranges::find(m_plan.labels, code, &ValueLabel::code) != m_plan.labels.end();
    if (!m_plan.labels.empty() && !labelled && m_unlabelled.size() < mostUnlabelled)
        m_unlabelled.insert(code);
}

void ReceiptCounter::addTag(MissingTag tag, qint64 cells)
{
    if (tag == '\0')
        m_receipt.empty += cells;
    else
        m_tags[tag] += cells;
}

void ReceiptCounter::addNotUnderstood(qint64 row, const QString &text)
{
    ++m_receipt.notUnderstood;
    if (m_receipt.notUnderstoodCells.size() < mostRemarks)
        m_receipt.notUnderstoodCells.push_back({row, text.left(remarkLength), {}});
}

QString ReceiptCounter::missingName(double code) const
{
    const auto label = std::ranges::find(m_plan.labels, code, &ValueLabel::code);
    const QString number = QString::number(code, 'g', QLocale::FloatingPointShortest);
    return label == m_plan.labels.end() ? number : u"%1 %2"_s.arg(number, label->label.text());
}

ColumnReceipt ReceiptCounter::receipt() const
{
    ColumnReceipt receipt = m_receipt;
    receipt.empty -= receipt.notUnderstood;
    receipt.codesWithoutLabel = qint64(m_unlabelled.size());
    for (const auto &[code, cells] : m_missing)
        receipt.missingFound.emplace_back(missingName(code), cells);
    for (const auto &[tag, cells] : m_tags) {
        const auto known =
            std::ranges::find(m_plan.missing.value.tags, tag, &MissingTagMeaning::tag);
        const QString label =
            known == m_plan.missing.value.tags.end() ? QString() : known->label.text();
        const QString name = u"."_s + QLatin1Char(tag);
        receipt.missingFound.emplace_back(label.isEmpty() ? name : name + u' ' + label, cells);
    }
    return receipt;
}

} // namespace tidemark
