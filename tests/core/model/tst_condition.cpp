// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "core/model/condition.h"
#include "core/model/condition_mask.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Six rows: q7 = 1 2 8 . 1 3 (8 = don't know, 3 labelled "Nei"), age, name, day.
Snapshot people()
{
    test::StudyBuilder builder;
    const SourceId source = builder.addSource(u"2023"_s, 6);
    const VariableId q7 = builder.addCodes(source, u"q7"_s, {1, 2, 8, -1, 1, 3}, -1);
    builder.addLabels(q7, {{1, u"Ja"_s}, {2, u"Underveis"_s}, {3, u"Nei"_s}, {8, u"Vet ikke"_s}});
    builder.edit(q7).missing.codes = {{8, MissingReason::DontKnow}};
    builder.addCodes(source, u"wide"_s, {1, 300, 70000, 4, 5, 6});
    builder.addCodes(source, u"middle"_s, {1, 300, 3, 4, 5, -1}, -1);
    builder.addNumbers(source, u"age"_s, {18, 25.5, none, 40, 67, 25});
    builder.addTexts(source, u"name"_s,
                     {u"Oslo"_s, u""_s, u"Bergen"_s, u"Oslo"_s, u"Ås"_s, u"a \"b\""_s});
    const VariableId day = builder.addNumbers(source, u"day"_s, {0, 1, 2, 3, none, 19538});
    builder.edit(day).format = ValueFormat::Date;
    return builder.snapshot();
}

QString chosen(const QString &expression)
{
    const Snapshot data = people();
    const auto condition = parseCondition(expression);
    if (!condition)
        return describe(condition.error());
    const auto mask = caseMask(*condition, 6, variablesIn(data, data.study->sources[0].id));
    if (!mask)
        return describe(mask.error());
    QString text;
    for (const std::uint8_t row : *mask)
        text += row ? u'x' : u'.';
    return text;
}

} // namespace

class TestCondition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesRows_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("rows");
        QTest::addRow("everyone") << u""_s << u"xxxxxx"_s;
        QTest::addRow("code") << u"q7 = 1"_s << u"x...x."_s;
        QTest::addRow("not equal leaves missing out") << u"q7 != 1"_s << u".x...x"_s;
        QTest::addRow("not of unknown is unknown") << u"not q7 = 1"_s << u".x...x"_s;
        QTest::addRow("code that is called missing is found") << u"q7 = 8"_s << u"..x..."_s;
        QTest::addRow("list") << u"q7 in (1, 8)"_s << u"x.x.x."_s;
        QTest::addRow("not in") << u"q7 not in (1, 8)"_s << u".x...x"_s;
        QTest::addRow("label") << u"q7 = \"underveis\""_s << u".x...."_s;
        QTest::addRow("label of a missing code") << u"q7 = \"Vet ikke\""_s << u"..x..."_s;
        QTest::addRow("missing") << u"missing(q7)"_s << u"..xx.."_s;
        QTest::addRow("not missing") << u"not missing(q7)"_s << u"xx..xx"_s;
        QTest::addRow("reason") << u"dontknow(q7)"_s << u"..x..."_s;
        QTest::addRow("other reason") << u"notanswered(q7)"_s << u"...x.."_s;
        QTest::addRow("order") << u"q7 >= 2"_s << u".x...x"_s;
        QTest::addRow("and") << u"q7 = 1 and age > 20"_s << u"....x."_s;
        QTest::addRow("or with unknown") << u"q7 = 1 or age > 20"_s << u"xx.xxx"_s;
        QTest::addRow("and binds tighter") << u"q7 = 2 or q7 = 1 and age < 20"_s << u"xx...."_s;
        QTest::addRow("parentheses") << u"(q7 = 2 or q7 = 1) and age < 26"_s << u"xx...."_s;
        QTest::addRow("numbers") << u"age <= 25.5"_s << u"xx...x"_s;
        QTest::addRow("missing number") << u"missing(age)"_s << u"..x..."_s;
        QTest::addRow("two bytes") << u"middle = 300"_s << u".x...."_s;
        QTest::addRow("four bytes") << u"wide > 299"_s << u".xx..."_s;
        QTest::addRow("empty in two bytes") << u"missing(middle)"_s << u".....x"_s;
        QTest::addRow("text") << u"name = \"Oslo\""_s << u"x..x.."_s;
        QTest::addRow("text is not") << u"name != \"Oslo\""_s << u"..x.xx"_s;
        QTest::addRow("text list") << u"name in (\"Ås\", \"Bergen\")"_s << u"..x.x."_s;
        QTest::addRow("doubled quote") << u"name = \"a \"\"b\"\"\""_s << u".....x"_s;
        QTest::addRow("missing text") << u"missing(name)"_s << u".x...."_s;
        QTest::addRow("date") << u"day > \"1970-01-02\""_s << u"..xx.x"_s;
        QTest::addRow("date equal") << u"day = \"2023-06-30\""_s << u".....x"_s;
    }

    void choosesRows()
    {
        QFETCH(QString, expression);
        QTEST(chosen(expression), "rows");
    }

    void printsWhatItReads_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("printed");
        QTest::addRow("plain") << u" q7=1 AND not missing( q3 ) and volum IN (1,2.5)"_s
                               << u"q7 = 1 and not missing(q3) and volum in (1, 2.5)"_s;
        QTest::addRow("redundant") << u"((q7 = 1))"_s << u"q7 = 1"_s;
        QTest::addRow("nested") << u"(a = 1 or b <> 2) and not (c < 3 and d >= -4)"_s
                                << u"(a = 1 or b != 2) and not (c < 3 and d >= -4)"_s;
        QTest::addRow("not in") << u"a not in (1)"_s << u"not a in (1)"_s;
        QTest::addRow("names") << u"`in` = 1 or `two words` = 2 or $created = 3 or s_3.x = 4"_s
                               << u"`in` = 1 or `two words` = 2 or $created = 3 or s_3.x = 4"_s;
        QTest::addRow("text") << u"`a``b` = \"x\"\"y\""_s << u"`a``b` = \"x\"\"y\""_s;
        QTest::addRow("name that starts with a keyword")
            << u"notes = 1 or order = 2"_s << u"notes = 1 or order = 2"_s;
        QTest::addRow("minus") << u"a = \u2212"
                                  "3e2"_s
                               << u"a = -300"_s;
    }

    void printsWhatItReads()
    {
        QFETCH(QString, expression);
        QFETCH(QString, printed);
        const auto condition = parseCondition(expression);
        QVERIFY2(condition, condition ? "" : qPrintable(describe(condition.error())));
        QCOMPARE(print(*condition), printed);
        QCOMPARE(*parseCondition(printed), *condition);
    }

    void namesThePlaceThatMakesNoSense_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("position");
        QTest::addRow("no comparison") << u"q7"_s << 3;
        QTest::addRow("no value") << u"q7 = "_s << 6;
        QTest::addRow("word for value") << u"q7 = Oslo"_s << 6;
        QTest::addRow("open parenthesis") << u"(q7 = 1"_s << 8;
        QTest::addRow("open text") << u"name = \"Oslo"_s << 13;
        QTest::addRow("left over") << u"q7 = 1 q8 = 2"_s << 8;
        QTest::addRow("dangling and") << u"q7 = 1 and"_s << 11;
        QTest::addRow("unknown function") << u"a = 1 or twice(q7)"_s << 10;
        QTest::addRow("empty list") << u"q7 in ()"_s << 8;
        QTest::addRow("keyword as name") << u"or = 1"_s << 1;
        QTest::addRow("too deep") << QString(1000, u'(') + u"q7 = 1"_s << 101;
    }

    void namesThePlaceThatMakesNoSense()
    {
        QFETCH(QString, expression);
        const auto condition = parseCondition(expression);
        QVERIFY(!condition);
        QCOMPARE(condition.error().code, ErrorCode::ConditionNotUnderstood);
        QTEST(condition.error().arguments.value(1).toInt(), "position");
    }

    void refusesValuesThatDoNotFit_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("position");
        QTest::addRow("unknown label") << u"age > 1 and q7 = \"Kanskje\""_s << 18;
        QTest::addRow("number for text") << u"name = 3"_s << 8;
        QTest::addRow("order of texts") << u"name > \"Oslo\""_s << 8;
    }

    void refusesValuesThatDoNotFit()
    {
        QFETCH(QString, expression);
        const Snapshot data = people();
        const auto mask =
            caseMask(*parseCondition(expression), 6, variablesIn(data, data.study->sources[0].id));
        QVERIFY(!mask);
        QCOMPARE(mask.error().code, ErrorCode::ConditionNotUnderstood);
        QTEST(mask.error().arguments.value(1).toInt(), "position");
    }

    void namesAnUnknownVariable()
    {
        const Snapshot data = people();
        const auto mask = caseMask(*parseCondition(u"q99 = 1"_s), 6,
                                   variablesIn(data, data.study->sources[0].id));
        QVERIFY(!mask);
        QCOMPARE(mask.error(), (Error{ErrorCode::VariableNotFound, {u"q99"_s}}));
    }

    void listsItsVariablesOnce()
    {
        QCOMPARE(variableNames(*parseCondition(u"b = 1 and (missing(a) or b = 2)"_s)),
                 (QStringList{u"b"_s, u"a"_s}));
    }

    void aMillionRowsAgreeWithAPlainLoop()
    {
        test::StudyBuilder builder;
        std::vector<int> q7(1'000'000);
        std::vector<int> volume(q7.size());
        for (std::size_t i = 0; i < q7.size(); ++i) {
            q7[i] = int(i % 7);
            volume[i] = int(i % 11);
        }
        const SourceId source = builder.addSource(u"2023"_s, qint64(q7.size()));
        builder.addCodes(source, u"q7"_s, q7);
        builder.addCodes(source, u"volum"_s, volume);
        const Snapshot data = builder.snapshot();
        const auto condition = parseCondition(u"q7 = 1 and not volum in (1, 2)"_s);
        const auto mask = caseMask(*condition, qsizetype(q7.size()), variablesIn(data, source));
        QVERIFY(mask);
        for (std::size_t i = 0; i < q7.size(); ++i) {
            if ((*mask)[i] != (q7[i] == 1 && volume[i] != 1 && volume[i] != 2))
                QFAIL(qPrintable(u"row %1"_s.arg(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
