// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/report/chart_spec.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

ChartSpec fullSpec()
{
    ChartSpec spec;
    spec.kind = ChartKind::Change;
    spec.language = u"nn"_s;
    spec.headline = u"Åtte av ti «tilbyr»"_s;
    spec.heads.change = u"Endring, prosentpoeng"_s;
    spec.series = {
        {.key = u"w2021"_s, .name = u"2021"_s, .role = SeriesRole::Wave, .rank = 1},
        {.key = u"d"_s, .name = u"Endring"_s, .role = SeriesRole::Change, .isHidden = true}};
    spec.rows = {{.key = u"all"_s, .label = u"Alle"_s, .role = RowRole::Total, .n = 231},
                 {.key = u"x"_s, .label = u"Hurtig\u00ADspor"_s, .indent = 1, .position = 2021.25}};
    spec.panels = {{.key = u"p"_s, .title = u"Praksis"_s}};
    spec.marks = {{.row = u"all"_s,
                   .series = u"w2021"_s,
                   .panel = u"p"_s,
                   .key = u"q7/1/w2021"_s,
                   .state = MarkState::FewAnswers,
                   .value = 81.13526570048309,
                   .lower = 0.0,
                   .upper = 100.0,
                   .n = 12,
                   .explanation = {u"a"_s, u"b"_s}},
                  {.row = u"x"_s, .series = u"d"_s, .state = MarkState::Hidden}};
    spec.distributions = {{.row = u"x"_s, .median = 3.25, .values = {1.0, 2.5}, .edges = {0, 5}}};
    spec.references = {{.kind = ReferenceKind::Break, .at = 2020.5, .label = u"Brudd"_s}};
    spec.classes = {{.label = u"0–24"_s, .lower = 0, .upper = 25}};
    spec.inset =
        ChartInset{.title = u"Snitt"_s, .decimals = 1, .labels = {u"0–24"_s}, .values = {2.6}};
    spec.valueAxis = {.minimum = 0.0, .ticks = {0, 50, 100}, .decimals = 1, .unitName = u"timer"_s};
    spec.interval = {.level = 0.9, .method = u"Wilson"_s, .isShown = false};
    spec.minBase = 5;
    spec.notes = {u"n = 231."_s};
    spec.isSynthetic = true;
    return spec;
}

} // namespace

class TestChartSpec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJsonFormKeepsEverything()
    {
        const ChartSpec spec = fullSpec();
        const auto text = QJsonDocument(toJson(spec)).toJson();
        const auto back = chartSpecFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(back);
        QVERIFY(*back == spec);
    }

    void anEmptySpecIsAnEmptyObject()
    {
        QCOMPARE(toJson(ChartSpec{}), QJsonObject());
        QVERIFY(*chartSpecFromJson({}) == ChartSpec{});
    }

    void unknownKeysAreNamedWithTheirPlace()
    {
        QJsonObject json = toJson(fullSpec());
        json.insert("interval"_L1, QJsonObject{{"levle"_L1, 0.9}});
        const auto back = chartSpecFromJson(json);
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::RequestNotUnderstood);
        QCOMPARE(back.error().arguments.value(0), u"interval.levle"_s);
    }

    void wrongTypesAndWordsAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("word") << u"kind"_s << QJsonValue(u"pie"_s);
        QTest::addRow("text") << u"headline"_s << QJsonValue(3);
        QTest::addRow("list") << u"marks"_s << QJsonValue(u"none"_s);
        QTest::addRow("whole") << u"minBase"_s << QJsonValue(9.5);
        QTest::addRow("flag") << u"synthetic"_s << QJsonValue(1);
    }
    void wrongTypesAndWordsAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto back = chartSpecFromJson({{key, value}});
        QVERIFY(!back);
        QCOMPARE(back.error().arguments.value(0), key);
    }

    void marksAreFoundByRowSeriesAndPanel()
    {
        const ChartSpec spec = fullSpec();
        QVERIFY(findMark(spec, u"all"_s, u"w2021"_s, u"p"_s));
        QVERIFY(!findMark(spec, u"all"_s, u"w2021"_s));
        QCOMPARE(seriesOfRole(spec, SeriesRole::Wave).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestChartSpec)
#include "tst_chart_spec.moc"
