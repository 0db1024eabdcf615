// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/request_json.h"
#include "core/report/stata_script.h"
#include "core/report/stata_text.h"
#include "tests/support/study_json.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString scriptOf(const QString &name)
{
    const QString folder = QStringLiteral(TIDEMARK_TEST_DATA "/cases/") + name;
    const Snapshot data = test::StudyFromJson(jsonOf(folder + u"/study.json"_s)).snapshot();
    NullJobControl job;
    const auto result = analyse(*requestFromJson(jsonOf(folder + u"/request.json"_s)), data, job);
    return result ? stataScript(*result, *data.study) : QString();
}

/// The filter of an expression over q (8: don't know, 9: not applicable) and name.
QString filterOf(const QString &expression)
{
    Variable number{.name = u"q"_s};
    number.missing.codes = {{8.0, MissingReason::DontKnow}, {9.0, MissingReason::NotApplicable}};
    const Variable text{.name = u"name"_s, .storage = StorageType::Text};
    return stataCondition(*parseCondition(expression), [&](const QString &name) {
        return name == number.name ? StataColumn{&number, u"q"_s} : StataColumn{&text, u"name"_s};
    });
}

} // namespace

class TestStataScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryCase_data()
    {
        QTest::addColumn<QString>("name");
        const QDir cases(QStringLiteral(TIDEMARK_TEST_DATA "/cases"));
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    /// The text of each kind as it was read against the manuals; TIDEMARK_ACCEPT=1 takes a new one.
    void givesEveryCase()
    {
        QFETCH(QString, name);
        const QString script = scriptOf(name);
        QVERIFY(!script.isEmpty());
        static const QRegularExpression unfilled(u"%[1-9](?![0-9.])"_s);
        QVERIFY(!script.contains(unfilled));
        QCOMPARE(script.count(u'{'), script.count(u'}'));
        QVERIFY(script.contains(u"* expected: "_s) || script.contains(u"in Stata"_s));
        QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/cases/%1/script.do").arg(name));
        if (qEnvironmentVariableIsSet("TIDEMARK_ACCEPT")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(script.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(script, QString::fromUtf8(file.readAll()));
    }

    void filtersWithMissingAnswers_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const QString missing = u"(missing(q) | inlist(q, 8, 9))"_s;
        QTest::newRow("less") << u"q < 3"_s << u"((q < 3) & !%1)"_s.arg(missing);
        QTest::newRow("greater takes no missing")
            << u"q > 3"_s << u"((q > 3) & !%1)"_s.arg(missing);
        QTest::newRow("equal finds a missing code") << u"q = 8"_s << u"inlist(q, 8)"_s;
        QTest::newRow("not equal leaves missing out")
            << u"q != 1"_s << u"(!inlist(q, 1) & !%1)"_s.arg(missing);
        QTest::newRow("not of a comparison")
            << u"not q < 3"_s << u"(!(q < 3) & !%1)"_s.arg(missing);
        QTest::newRow("not of and") << u"not (q in (1, 2) and name = \"A\")"_s
                                    << u"((!inlist(q, 1, 2) & !%1) | (!(name == \"A\") & "
                                       "!missing(name)))"_s.arg(missing);
        QTest::newRow("missing") << u"missing(q)"_s << missing;
        QTest::newRow("one reason") << u"not dontknow(q)"_s << u"!inlist(q, 8)"_s;
        QTest::newRow("quotes") << u"name = \"a\"\"$b\""_s << u"(name == `\"a\"\\$b\"')"_s;
    }

    void filtersWithMissingAnswers()
    {
        QFETCH(QString, expression);
        QTEST(filterOf(expression), "expected");
    }

    void namesWhatStataCanHave()
    {
        QCOMPARE(stataName(u"kjønn_2"_s, u"x"_s), u"kjønn_2"_s);
        for (const QString &name :
             {u"q 1"_s, u"1q"_s, u"if"_s, u"str5"_s, u"tm_in"_s, QString(33, u'a'), u"a-b"_s})
            QCOMPARE(stataName(name, u"x"_s), u"x"_s);
    }
};

QTEST_GUILESS_MAIN(TestStataScript)
#include "tst_stata_script.moc"
