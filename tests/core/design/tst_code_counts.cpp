// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <random>

#include <QTest>

#include "core/design/code_counts.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

using Codes = std::vector<std::int32_t>;
using Counts = std::vector<qint64>;

/// 10,007 cells between the two codes, every 7th empty, every 11th .c.
template <typename Int>
std::vector<Int> cells(std::int64_t low, std::int64_t high)
{
    std::mt19937 random(11);
    std::vector<Int> codes;
    for (int row = 0; row < 10'007; ++row) {
        const Int code = Int(low + std::int64_t(random() % std::uint64_t(high - low + 1)));
        codes.push_back(row % 7 == 0        ? emptyCode<Int>
                            : row % 11 == 0 ? missingCode<Int>('c')
                                            : code);
    }
    return codes;
}

/// One cell after the other.
template <typename Int>
std::map<std::int32_t, qint64> counted(const std::vector<Int> &codes, const CaseMask &mask)
{
    std::map<std::int32_t, qint64> counts;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (mask.empty() || mask[row])
            ++counts[codes[row]];
    }
    return counts;
}

template <typename Int>
void compare(std::int64_t low, std::int64_t high)
{
    const std::vector<Int> codes = cells<Int>(low, high);
    CaseMask odd;
    for (std::size_t row = 0; row < codes.size(); ++row)
        odd.push_back(std::uint8_t(row % 2));
    for (const CaseMask &mask : {CaseMask(), odd, CaseMask(codes.size(), 0)}) {
        const CodeCounts found = countCodes(std::span(codes), mask);
        std::map<std::int32_t, qint64> pairs;
        for (std::size_t i = 0; i < found.codes.size(); ++i)
            pairs.emplace(found.codes[i], found.counts[i]);
        QCOMPARE(pairs, counted(codes, mask));
        QVERIFY(std::ranges::is_sorted(found.codes));
    }
}

BoundVariable bound(const Variable &variable, Column column, DerivedFacts *facts = nullptr)
{
    return {&variable, std::make_shared<const Column>(std::move(column)), facts};
}

} // namespace

class TestCodeCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesOfAnyWidthAreCountedAsOneByOne()
    {
        compare<std::int8_t>(-101, 127);
        compare<std::int16_t>(-300, 4'000);
        compare<std::int32_t>(-5, 70'000);
        compare<std::int32_t>(-2'000'000'000, 2'000'000'000);
    }

    void nothingHasNoCodes()
    {
        QVERIFY(countCodes(std::span<const std::int32_t>()).codes.empty());
        QVERIFY(countCodes(std::span<const std::int8_t>()).codes.empty());
    }

    void missingCodesAreKept()
    {
        const std::vector<std::int32_t> codes{emptyCode<std::int32_t>, missingCode('z')};
        QCOMPARE(countCodes(std::span(codes)).codes, codes);
    }

    void textsAndNumbersAreCountedByTheirOwnCodes()
    {
        const Variable variable;
        const TextColumn texts{{1, 0, 1, TextColumn::emptyText}, {u"a"_s, u"b"_s}};
        const auto ofTexts = codeCounts(CodedColumn(bound(variable, texts)));
        QCOMPARE(ofTexts->codes, (Codes{-1, 0, 1}));
        QCOMPARE(ofTexts->counts, (Counts{1, 1, 2}));
        const NumberColumn numbers{{2.5, missingNumber('b'), 0.5, 2.5}};
        const auto ofNumbers = codeCounts(CodedColumn(bound(variable, numbers)));
        QCOMPARE(ofNumbers->codes, (Codes{-3, 0, 1}));
        QCOMPARE(ofNumbers->counts, (Counts{1, 2, 1}));
    }

    void countsAreFactsOfTheirColumn()
    {
        DerivedFacts facts;
        const Variable variable;
        const CodedColumn column(bound(variable, makeCodeColumn({1, 1, 2}), &facts));
        QCOMPARE(codeCounts(column), codeCounts(column));
        const CodedColumn other(bound(variable, makeCodeColumn({1, 1, 2}), &facts));
        QVERIFY(codeCounts(other) != codeCounts(column));
    }

private:
    static std::int32_t missingCode(MissingTag tag)
    {
        return tidemark::missingCode<std::int32_t>(tag);
    }
};

QTEST_GUILESS_MAIN(TestCodeCounts)
#include "tst_code_counts.moc"
