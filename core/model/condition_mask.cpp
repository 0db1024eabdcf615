// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/condition_mask.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <span>

#include "core/model/condition_rule.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Kind = Condition::Kind;
using Truths = std::span<std::uint8_t>;

/// Rows worked on at a time: the block's truths stay in the first cache.
constexpr qsizetype blockRows = 8'192;

/// Part of a condition that writes the truths of the rows from `first` on.
class TruthNode
{
public:
    virtual ~TruthNode() = default;

    virtual void write(qsizetype first, Truths out) const = 0;
};

using TruthNodePtr = std::unique_ptr<const TruthNode>;

std::uint8_t byte(Truth truth)
{
    return std::uint8_t(truth);
}

class EveryoneNode final : public TruthNode
{
public:
    void write(qsizetype, Truths out) const override { std::ranges::fill(out, byte(Truth::Yes)); }
};

double numberOfCode(std::int64_t code, bool isMissing, MissingTag tag)
{
    return isMissing ? missingNumber(tag) : double(code);
}

/// Codes of one or two bytes: a table with the truth of every possible code.
template <typename Int>
class CodeTableNode final : public TruthNode
{
public:
    CodeTableNode(ColumnPtr owner, const std::vector<Int> &codes, const ConditionRule &rule)
        : m_owner(std::move(owner))
        , m_codes(codes)
        , m_truths(std::size_t(1) << (8 * sizeof(Int)))
    {
        for (int code = std::numeric_limits<Int>::min(); code <= std::numeric_limits<Int>::max();
             ++code) {
            const bool missing = isMissingCode(Int(code));
            m_truths[index(Int(code))] = byte(rule.ofNumber(
                numberOfCode(code, missing, missing ? missingTag(Int(code)) : MissingTag(0))));
        }
    }

    void write(qsizetype first, Truths out) const override
    {
        const Int *codes = m_codes.data() + first;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = m_truths[index(codes[i])];
    }

private:
    static std::size_t index(Int code) { return std::make_unsigned_t<Int>(code); }

    ColumnPtr m_owner;
    const std::vector<Int> &m_codes;
    std::vector<std::uint8_t> m_truths;
};

class WideCodeNode final : public TruthNode
{
public:
    WideCodeNode(ColumnPtr owner, const std::vector<std::int32_t> &codes, ConditionRule rule)
        : m_owner(std::move(owner))
        , m_codes(codes)
        , m_rule(std::move(rule))
    {
    }

    void write(qsizetype first, Truths out) const override
    {
        const std::int32_t *codes = m_codes.data() + first;
        for (std::size_t i = 0; i < out.size(); ++i) {
            const bool missing = isMissingCode(codes[i]);
            out[i] = byte(m_rule.ofNumber(
                numberOfCode(codes[i], missing, missing ? missingTag(codes[i]) : MissingTag(0))));
        }
    }

private:
    ColumnPtr m_owner;
    const std::vector<std::int32_t> &m_codes;
    ConditionRule m_rule;
};

class NumberNode final : public TruthNode
{
public:
    NumberNode(ColumnPtr owner, const NumberColumn &numbers, ConditionRule rule)
        : m_owner(std::move(owner))
        , m_numbers(numbers)
        , m_rule(std::move(rule))
    {
    }

    void write(qsizetype first, Truths out) const override
    {
        const double *values = m_numbers.values.data() + first;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = byte(m_rule.ofNumber(values[i]));
    }

private:
    ColumnPtr m_owner;
    const NumberColumn &m_numbers;
    ConditionRule m_rule;
};

/// Texts: the truth of every entry of the dictionary, then of the empty cell.
class TextNode final : public TruthNode
{
public:
    TextNode(ColumnPtr owner, const TextColumn &texts, const ConditionRule &rule)
        : m_owner(std::move(owner))
        , m_texts(texts)
        , m_empty(byte(rule.ofMissing(rule.missing.emptyReason)))
        , m_truths(texts.dictionary.size())
    {
        std::ranges::transform(texts.dictionary, m_truths.begin(),
                               [&](const QString &text) { return byte(rule.ofText(text)); });
    }

    void write(qsizetype first, Truths out) const override
    {
        const std::uint32_t *index = m_texts.index.data() + first;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = index[i] == TextColumn::emptyText ? m_empty : m_truths[index[i]];
    }

private:
    ColumnPtr m_owner;
    const TextColumn &m_texts;
    std::uint8_t m_empty = 0;
    std::vector<std::uint8_t> m_truths;
};

class NotNode final : public TruthNode
{
public:
    explicit NotNode(TruthNodePtr part)
        : m_part(std::move(part))
    {
    }

    void write(qsizetype first, Truths out) const override
    {
        m_part->write(first, out);
        for (std::uint8_t &truth : out)
            truth = std::uint8_t(2 - truth);
    }

private:
    TruthNodePtr m_part;
};

class JoinedNode final : public TruthNode
{
public:
    JoinedNode(Kind kind, std::vector<TruthNodePtr> parts)
        : m_kind(kind)
        , m_parts(std::move(parts))
    {
    }

    void write(qsizetype first, Truths out) const override
    {
        std::array<std::uint8_t, blockRows> buffer;
        const Truths other(buffer.data(), out.size());
        m_parts.front()->write(first, out);
        for (std::size_t part = 1; part < m_parts.size(); ++part) {
            m_parts[part]->write(first, other);
            for (std::size_t i = 0; i < out.size(); ++i)
                out[i] =
                    m_kind == Kind::And ? std::min(out[i], other[i]) : std::max(out[i], other[i]);
        }
    }

private:
    Kind m_kind;
    std::vector<TruthNodePtr> m_parts;
};

TruthNodePtr leafNode(const BoundVariable &bound, ConditionRule rule)
{
    const Column &column = *bound.column;
    if (const auto *texts = std::get_if<TextColumn>(&column))
        return std::make_unique<TextNode>(bound.column, *texts, rule);
    if (const auto *numbers = std::get_if<NumberColumn>(&column))
        return std::make_unique<NumberNode>(bound.column, *numbers, std::move(rule));
    return std::visit(
        [&]<typename Int>(const std::vector<Int> &codes) -> TruthNodePtr {
            if constexpr (sizeof(Int) <= 2)
                return std::make_unique<CodeTableNode<Int>>(bound.column, codes, rule);
            else
                return std::make_unique<WideCodeNode>(bound.column, codes, std::move(rule));
        },
        std::get<CodeColumn>(column).codes);
}

class Compiler final
{
public:
    Compiler(const Condition &whole, qsizetype rows, const VariableLookup &lookup)
        : m_whole(whole)
        , m_rows(rows)
        , m_lookup(lookup)
    {
    }

    Result<TruthNodePtr> compile(const Condition &condition) const
    {
        switch (condition.kind) {
        case Kind::Everyone:
            return TruthNodePtr(std::make_unique<EveryoneNode>());
        case Kind::Compare:
        case Kind::In:
        case Kind::Missing:
            return leaf(condition);
        case Kind::And:
        case Kind::Or:
        case Kind::Not:
            break;
        }
        return joined(condition);
    }

private:
    Result<TruthNodePtr> joined(const Condition &condition) const
    {
        std::vector<TruthNodePtr> parts;
        for (const Condition &part : condition.parts) {
            auto node = compile(part);
            if (!node)
                return std::move(node).error();
            parts.push_back(std::move(node).value());
        }
        if (condition.kind == Kind::Not)
            return TruthNodePtr(std::make_unique<NotNode>(std::move(parts.front())));
        return TruthNodePtr(std::make_unique<JoinedNode>(condition.kind, std::move(parts)));
    }

    Result<TruthNodePtr> leaf(const Condition &condition) const
    {
        const auto bound = m_lookup(condition.variable);
        if (!bound)
            return bound.error();
        if (columnSize(*bound->column) != m_rows)
            return Error{ErrorCode::Unexpected,
                         {print(m_whole), u"the variable has another number of rows"_s},
                         {.variable = condition.variable}};
        auto rule = bindRule(condition, *bound->variable, m_whole);
        if (!rule)
            return std::move(rule).error();
        return leafNode(*bound, std::move(rule).value());
    }

    const Condition &m_whole;
    qsizetype m_rows = 0;
    const VariableLookup &m_lookup;
};

} // namespace

Result<CaseMask> caseMask(const Condition &condition, qsizetype rows, const VariableLookup &lookup)
{
    const auto node = Compiler(condition, rows, lookup).compile(condition);
    if (!node)
        return node.error();
    CaseMask mask(std::size_t(rows), 0);
    for (qsizetype first = 0; first < rows; first += blockRows) {
        const auto size = std::size_t(std::min(blockRows, rows - first));
        const Truths block = Truths(mask).subspan(std::size_t(first), size);
        (*node)->write(first, block);
        for (std::uint8_t &truth : block)
            truth = truth == byte(Truth::Yes);
    }
    return mask;
}

VariableLookup variablesIn(const Snapshot &data, SourceId source)
{
    return [&data, source](const QString &name) -> Result<BoundVariable> {
        const Variable *variable = data.study->variable(source, name);
        if (!variable)
            return Error{ErrorCode::VariableNotFound, {name}};
        const auto found = data.columns.find(variable->id);
        if (found == data.columns.end())
            return Error{ErrorCode::ColumnNotLoaded, {name}};
        return BoundVariable{variable, found->second};
    };
}

} // namespace tidemark
