// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <QTest>

#include "ui/charts/hex_layout.h"

using namespace Qt::StringLiterals;
using namespace tidemark::ui;

class TestHexLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMunicipalityHasOneCellOfItsOwn()
    {
        for (const auto &[boundary, count] :
             {std::pair(Boundary::Of2020, 356), {Boundary::Of2024, 357}}) {
            std::set<std::pair<int, int>> places;
            std::set<QString> codes;
            for (const HexCell &cell : hexCells(boundary)) {
                places.insert({cell.q, cell.r});
                codes.insert(cell.code);
                QVERIFY2(!cell.name.isEmpty() && cell.county.size() == 2, qPrintable(cell.code));
            }
            QCOMPARE(int(places.size()), count);
            QCOMPARE(int(codes.size()), count);
        }
    }

    void theSetOfMunicipalitiesFollowsFromTheNumbers()
    {
        QVERIFY(boundaryOf({u"0301"_s, u"1580"_s}) == Boundary::Of2024);
        QVERIFY(boundaryOf({u"0301"_s, u"1507"_s}) == Boundary::Of2020);
        QVERIFY(boundaryOf({u"0301"_s}) == Boundary::Of2024);
        QVERIFY(!boundaryOf({u"9999"_s}));
    }

    void bordersAreEdgesOfUnitHexagonsBetweenCounties()
    {
        const auto cells = hexCells(Boundary::Of2024);
        const auto borders = countyBorders(cells);
        QVERIFY(!borders.empty());
        std::map<QString, QString> countyNames;
        for (const County &county : counties())
            countyNames[county.code] = county.name;
        QCOMPARE(countyNames.size(), std::size_t(15));
        for (const QLineF &edge : borders) {
            QVERIFY(std::abs(edge.length() - 1 / std::sqrt(3.0)) < 1e-9);
            // Exactly two cells touch the middle of an edge, and their counties differ.
            std::set<QString> touching;
            int count = 0;
            for (const HexCell &cell : cells) {
                if (QLineF(hexCentre(cell), edge.center()).length() < 0.5 + 1e-9) {
                    touching.insert(cell.county);
                    ++count;
                }
            }
            QCOMPARE(count, 2);
            QCOMPARE(touching.size(), std::size_t(2));
        }
    }
};

QTEST_MAIN(TestHexLayout)
#include "tst_hex_layout.moc"
