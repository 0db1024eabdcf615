// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "core/store/column_builder.h"
#include "core/store/segment.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::store;

namespace {

struct Packed
{
    SegmentForm form = SegmentForm::Bytes1;
    qint64 divisor = 1;
};

Column numbers(std::vector<double> values)
{
    return NumberColumn{std::move(values)};
}

/// Whether every cell, missing tags included, comes back from the bytes.
bool comesBack(const Column &cells, StorageType storage, Packed expected)
{
    const Segment segment = encoded({7}, 3, cells);
    ColumnBuilder builder(storage, columnSize(cells));
    if (segment.head.form != expected.form || segment.head.divisor != expected.divisor
        || !builder.append(segment.head, segment.bytes))
        return false;
    const Column back = builder.take();
    for (qsizetype row = 0; row < columnSize(cells); ++row) {
        const double a = numberAt(cells, row);
        const double b = numberAt(back, row);
        const bool isSame = isMissing(cells, row)
            ? isMissing(back, row) && missingNumberTag(a) == missingNumberTag(b)
            : a == b && std::signbit(a) == std::signbit(b);
        if (!isSame)
            return false;
    }
    return columnSize(back) == columnSize(cells);
}

} // namespace

class TestSegment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesTakeTheNarrowestWidth_data()
    {
        QTest::addColumn<int>("lowest");
        QTest::addColumn<int>("highest");
        QTest::addColumn<int>("width");
        QTest::newRow("one byte") << -101 << 127 << 1;
        QTest::newRow("just too low") << -102 << 0 << 2;
        QTest::newRow("just too high") << 0 << 128 << 2;
        QTest::newRow("two bytes") << -32741 << 32767 << 2;
        QTest::newRow("four bytes") << -32742 << 5 << 4;
        QTest::newRow("all of four bytes")
            << std::numeric_limits<int>::min() + 27 << std::numeric_limits<int>::max() << 4;
    }

    void codesTakeTheNarrowestWidth()
    {
        QFETCH(int, lowest);
        QFETCH(int, highest);
        QFETCH(int, width);
        const std::vector<std::int32_t> codes = {lowest, missingCode<std::int32_t>('\0'), highest,
                                                 missingCode<std::int32_t>('z'), 0};
        QVERIFY(comesBack(CodeColumn{codes}, StorageType::Code, {SegmentForm(width), 1}));
    }

    void numbersBecomeWholeOnesWhereThatLosesNothing()
    {
        const auto number = StorageType::Number;
        const double tag = missingNumber('c');
        QVERIFY(comesBack(numbers({1, 2, tag, missingNumber()}), number, {SegmentForm::Bytes1, 1}));
        QVERIFY(comesBack(numbers({0.1, 12.8, tag}), number, {SegmentForm::Bytes2, 10}));
        QVERIFY(comesBack(numbers({0.01, 5.0}), number, {SegmentForm::Bytes2, 100}));
        QVERIFY(comesBack(numbers({1.001, 99999.5}), number, {SegmentForm::Bytes4, 1000}));
        QVERIFY(comesBack(numbers({1.0 / 3.0, tag}), number, {SegmentForm::Doubles, 1}));
        QVERIFY(comesBack(numbers({-0.0, 1.0}), number, {SegmentForm::Doubles, 1}));
        QVERIFY(comesBack(numbers({1e300, -1e-300}), number, {SegmentForm::Doubles, 1}));
        QVERIFY(comesBack(numbers({std::numeric_limits<double>::infinity()}), number,
                          {SegmentForm::Doubles, 1}));
        QVERIFY(comesBack(numbers({}), number, {SegmentForm::Bytes1, 1}));
    }

    void textsComeBackEachOnce_data()
    {
        QTest::addColumn<int>("different");
        for (const int different : {0, 1, 254, 255, 300, 65'534, 65'535})
            QTest::addRow("%d", different) << different;
    }

    void textsComeBackEachOnce()
    {
        QFETCH(int, different);
        TextColumn texts;
        texts.dictionary.push_back(u"never used"_s);
        for (int i = 0; i < different; ++i) {
            texts.dictionary.push_back(u"æ%1"_s.arg(i));
            texts.index.push_back(std::uint32_t(i + 1));
        }
        texts.index.push_back(TextColumn::emptyText);
        const Segment segment = encoded({7}, 0, texts);
        ColumnBuilder builder(StorageType::Text, 0);
        QVERIFY(builder.append(segment.head, segment.bytes));
        const auto back = std::get<TextColumn>(builder.take());
        QCOMPARE(back.dictionary.size(), std::size_t(different));
        QCOMPARE(back.size(), texts.size());
        for (qsizetype row = 0; row < texts.size(); ++row)
            QCOMPARE(back.at(row), texts.at(row));
    }

    void segmentsOfDifferentWidthsMakeOneColumn()
    {
        ColumnBuilder builder(StorageType::Code, 6);
        const std::vector<std::vector<std::int32_t>> parts = {
            {1, missingCode<std::int32_t>('a')},
            {70'000, 2},
            {300, missingCode<std::int32_t>('\0')}};
        for (const auto &codes : parts) {
            const Segment segment = encoded({1}, 0, CodeColumn{codes});
            QVERIFY(builder.append(segment.head, segment.bytes));
        }
        const auto column = std::get<CodeColumn>(builder.take());
        QCOMPARE(column.width(), 4);
        const std::vector<std::int32_t> expected = {1,   missingCode<std::int32_t>('a'), 70'000, 2,
                                                    300, missingCode<std::int32_t>('\0')};
        QVERIFY(std::get<std::vector<std::int32_t>>(column.codes) == expected);
    }

    void senselessBytesAreRefused()
    {
        ColumnBuilder builder(StorageType::Text, 0);
        const Segment good = encoded({1}, 0, TextColumn{{0, 1, 0}, {u"a"_s, u"bb"_s}});
        for (std::size_t length = 0; length < good.bytes.size(); ++length)
            QVERIFY(!builder.append(good.head, std::span(good.bytes).first(length)));
        for (std::size_t i = 0; i < good.bytes.size(); ++i) {
            auto bytes = good.bytes;
            bytes[i] = std::byte(0x7f);
            (void)ColumnBuilder(StorageType::Text, 0).append(good.head, bytes); // must not crash
        }
        SegmentHead head = good.head;
        head.form = SegmentForm(3);
        QVERIFY(!builder.append(head, good.bytes));
        head = {1, 3, SegmentForm::Bytes2, 1};
        QVERIFY(!ColumnBuilder(StorageType::Code, 0).append(head, std::span(good.bytes).first(5)));
        head.divisor = 10;
        QVERIFY(!ColumnBuilder(StorageType::Code, 0).append(head, std::span(good.bytes).first(6)));
    }

    void theChecksumKnowsContentAndPlace()
    {
        Segment segment = encoded({5}, 1, CodeColumn{std::vector<std::int8_t>{1, 2, 3}});
        const qint64 sum = checksum(segment.head, segment.bytes);
        SegmentHead moved = segment.head;
        moved.key = segmentKey({6}, 1);
        QVERIFY(checksum(moved, segment.bytes) != sum);
        segment.bytes[1] ^= std::byte(1);
        QVERIFY(checksum(segment.head, segment.bytes) != sum);
    }
};

QTEST_GUILESS_MAIN(TestSegment)
#include "tst_segment.moc"
