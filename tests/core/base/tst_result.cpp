// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/issue.h"
#include "core/base/result.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

class TestResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsKept()
    {
        const Result<int> result = 7;
        QVERIFY(result);
        QCOMPARE(result.value(), 7);
    }

    void anErrorKeepsItsPlaceAndDescribesIt()
    {
        const Result<int> result = Error{ErrorCode::VariableNotFound, {u"q7"_s}, {u"a.csv"_s, 12}};
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::VariableNotFound);
        QCOMPARE(describe(result.error()), u"a.csv, row 12: There is no variable “q7”."_s);
    }

    void everyIssueHasASentence()
    {
        for (int code = 0; code <= int(IssueCode::DesignNotUsed); ++code) {
            const Issue issue{.code = IssueCode(code),
                              .arguments = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}};
            QVERIFY2(describe(issue).endsWith(u'.') || describe(issue).endsWith(u'a'),
                     qPrintable(QString::number(code)));
        }
    }

    void repeatedIssuesAreCounted()
    {
        IssueList list;
        for (int row = 1; row <= 3; ++row)
            list.add(
                {.code = IssueCode::CellNotUnderstood, .where = {.row = row, .column = u"b"_s}});
        list.add({.code = IssueCode::CellNotUnderstood, .where = {.row = 4, .column = u"c"_s}});
        QCOMPARE(list.issues().size(), std::size_t(2));
        QCOMPARE(list.issues().front().count, qint64(3));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
