// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

#include "core/import/importer.h"
#include "core/import/inspect.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

ImportPlan planOf(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    NullJobControl job;
    ImportPlan previous;
    previous.fileName = u"small.csv"_s;
    const auto plan = importerById(u"csv"_s)->propose(buffer, previous, job);
    return plan ? plan.value() : ImportPlan{};
}

} // namespace

class TestInspect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextFileIsDescribedAsItIs()
    {
        const QJsonObject json =
            inspectJson(planOf("q1;pris;dato\n1;2,5;01.02.2021\n2;3,25;13.11.2021\n2;;\n"));
        QCOMPARE(json["version"_L1].toInt(), inspectVersion);
        QCOMPARE(json["format"_L1].toString(), u"csv"_s);
        QCOMPARE(json["file"_L1].toString(), u"small.csv"_s);
        QCOMPARE(json["rows"_L1].toInt(), 3);
        QCOMPARE(json["delimiter"_L1].toString(), u";"_s);
        QVERIFY(!json.contains("sheet"_L1));
        const QJsonArray variables = json["variables"_L1].toArray();
        QCOMPARE(variables.size(), 3);
        const QJsonObject first = variables[0].toObject();
        QCOMPARE(first["name"_L1].toString(), u"q1"_s);
        QCOMPARE(first["type"_L1].toString(), u"code"_s);
        const QJsonArray counts{QJsonObject{{"code"_L1, 1.0}, {"n"_L1, 1}},
                                QJsonObject{{"code"_L1, 2.0}, {"n"_L1, 2}}};
        QCOMPARE(first["counts"_L1].toArray(), counts);
        QCOMPARE(variables[1]["type"_L1].toString(), u"number"_s);
        QCOMPARE(variables[1]["decimals"_L1].toInt(), 2);
        QCOMPARE(variables[1]["answered"_L1].toInt(), 2);
        QCOMPARE(variables[2]["format"_L1].toString(), u"dd.MM.yyyy"_s);
    }

    void labelsAndMissingRulesAreThere()
    {
        ColumnPlan column;
        column.name = u"q7"_s;
        ValueLabel label{.code = 1, .label = {}};
        label.label.set(u"nb"_s, u"Ja"_s);
        label.label.set(u"en"_s, u"Yes"_s);
        column.labels = {label};
        MissingRule rule;
        rule.codes = {{8, MissingReason::DontKnow}};
        rule.range = {90, std::numeric_limits<double>::infinity(), MissingReason::NotAsked};
        rule.tags = {{'b', MissingReason::NotApplicable, u"Skal ikke svare"_s}};
        column.missing.guess(rule);
        ImportPlan plan;
        plan.columns = {column};
        const QJsonObject json = inspectJson(plan)["variables"_L1][0].toObject();
        QCOMPARE(json["labels"_L1][0]["label"_L1]["en"_L1].toString(), u"Yes"_s);
        QCOMPARE(json["labels"_L1][0]["label"_L1]["nb"_L1].toString(), u"Ja"_s);
        const QJsonValue missing = json["missing"_L1];
        QCOMPARE(missing["codes"_L1][0]["reason"_L1].toString(), u"dontKnow"_s);
        QCOMPARE(missing["range"_L1]["highest"_L1].toString(), u"Infinity"_s);
        QCOMPARE(missing["tags"_L1][0]["tag"_L1].toString(), u"b"_s);
        QCOMPARE(missing["empty"_L1].toString(), u"notAnswered"_s);
        QVERIFY(inspectText(plan).contains(u"8, 90–inf, .b"_s));
    }

    void questionsNameTheirVariables()
    {
        ImportPlan plan;
        plan.columns.resize(2);
        plan.columns[0].name = u"a"_s;
        plan.columns[1].name = u"b"_s;
        plan.questions = {{.name = u"q"_s,
                           .title = u"Hvilke?"_s,
                           .kind = QuestionKind::Multiple,
                           .columns = {0, 1},
                           .itemLabels = {u"Den ene"_s, u"Den andre"_s}}};
        const QJsonValue question = inspectJson(plan)["questions"_L1][0];
        QCOMPARE(question["kind"_L1].toString(), u"multiple"_s);
        QCOMPARE(question["tickedCode"_L1].toDouble(), 1.0);
        QCOMPARE(question["items"_L1][1]["variable"_L1].toString(), u"b"_s);
        QCOMPARE(question["items"_L1][1]["label"_L1][""_L1].toString(), u"Den andre"_s);
        QVERIFY(inspectText(plan).contains(u"Several choices  2"_s));
    }

    void whatWasMetIsToldInBothForms()
    {
        const ImportPlan plan = planOf("a;a\n1;2\n3;4\n");
        const QJsonArray issues = inspectJson(plan)["issues"_L1].toArray();
        QVERIFY(!issues.isEmpty());
        QCOMPARE(issues.size(), qsizetype(plan.issues.size()));
        QVERIFY(inspectText(plan).contains(issues[0]["text"_L1].toString()));
    }
};

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
