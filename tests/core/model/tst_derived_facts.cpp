// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include <QTest>

#include "core/model/derived_facts.h"

using namespace tidemark;

namespace {

using Number = std::shared_ptr<const int>;

/// Gives its number and counts how often it was asked.
struct Maker
{
    int number = 0;
    int asked = 0;

    Number from(DerivedFacts &facts, const DerivedFacts::Basis &basis, qint64 which = 0)
    {
        const auto made = facts.of<int>(basis, which, [this]() -> Result<Number> {
            ++asked;
            return std::make_shared<const int>(number);
        });
        return *made;
    }
};

std::shared_ptr<const void> value()
{
    return std::make_shared<const char>('x');
}

} // namespace

class TestDerivedFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactIsMadeOnce()
    {
        DerivedFacts facts;
        const DerivedFacts::Basis basis{value(), value()};
        Maker maker{7};
        QCOMPARE(*maker.from(facts, basis), 7);
        QCOMPARE(*maker.from(facts, basis), 7);
        QCOMPARE(maker.asked, 1);
    }

    void basisNumberAndTypeTellFactsApart()
    {
        DerivedFacts facts;
        const DerivedFacts::Basis basis{value(), value()};
        Maker maker{1};
        const Number first = maker.from(facts, basis);
        maker.number = 2;
        QCOMPARE(*maker.from(facts, basis, 1), 2);
        QCOMPARE(*maker.from(facts, {basis[1], basis[0]}), 2);
        QCOMPARE(*maker.from(facts, {basis[0]}), 2);
        const auto other =
            facts.of<double>(basis, 0, []() -> Result<std::shared_ptr<const double>> {
                return std::make_shared<const double>(0.5);
            });
        QCOMPARE(**other, 0.5);
        QCOMPARE(maker.from(facts, basis), first);
    }

    void whatThereIsNotIsPartOfTheBasis()
    {
        DerivedFacts facts;
        const DerivedFacts::Basis basis{value(), nullptr};
        Maker maker{3};
        maker.from(facts, basis);
        maker.from(facts, basis);
        QCOMPARE(maker.asked, 1);
        maker.from(facts, {nullptr, basis[0]});
        QCOMPARE(maker.asked, 2);
    }

    void errorsAreNotKept()
    {
        DerivedFacts facts;
        const DerivedFacts::Basis basis{value()};
        const auto failed =
            facts.of<int>(basis, 0, []() -> Result<Number> { return Error{ErrorCode::Cancelled}; });
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        Maker maker{5};
        QCOMPARE(*maker.from(facts, basis), 5);
    }

    void aFactGoesWhenItsBasisIsGone()
    {
        DerivedFacts facts;
        Maker maker{4};
        auto gone = value();
        const auto kept = value();
        std::weak_ptr<const int> fact = maker.from(facts, {gone, kept});
        QVERIFY(!fact.expired());
        gone.reset();
        maker.from(facts, {kept});
        QVERIFY(fact.expired());
    }

    void threadsGetTheSameFact()
    {
        DerivedFacts facts;
        const DerivedFacts::Basis basis{value()};
        std::atomic<int> ready = 0;
        std::vector<Number> found(8);
        {
            std::vector<std::jthread> threads;
            for (Number &place : found) {
                threads.emplace_back([&] {
                    ++ready;
                    while (ready < 8)
                        std::this_thread::yield();
                    Maker maker{6};
                    place = maker.from(facts, basis);
                });
            }
        }
        for (const Number &number : found)
            QCOMPARE(number, found.front());
    }
};

QTEST_GUILESS_MAIN(TestDerivedFacts)
#include "tst_derived_facts.moc"
