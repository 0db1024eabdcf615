// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QBuffer>
#include <QTest>

#include "core/import/code_book.h"
#include "core/import/csv_importer.h"
#include "core/import/number_text.h"
#include "core/import/recipe.h"
#include "core/import/text_encoding.h"
#include "core/import/wave_matcher.h"
#include "tests/support/memory_sink.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

Result<ImportPlan> proposed(QByteArray content, const ImportPlan &previous = {})
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    NullJobControl job;
    return CsvImporter().propose(buffer, previous, job);
}

/// Runs and verifies; the report's differences are those of the check.
ImportReport imported(QByteArray content, const ImportPlan &plan, MemorySink &sink)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    NullJobControl job;
    const CsvImporter importer;
    auto report = importer.run(buffer, plan, sink, job);
    if (!report)
        return {.differences = -1};
    auto checked = importer.verify(buffer, plan, sink, report.value(), job);
    return checked ? checked.value() : ImportReport{.differences = -2};
}

const ColumnPlan &columnOf(const ImportPlan &plan, const QString &name)
{
    const auto found = std::ranges::find(plan.columns, name, &ColumnPlan::name);
    Q_ASSERT(found != plan.columns.end());
    return *found;
}

bool hasIssue(const std::vector<Issue> &issues, IssueCode code, qint64 row)
{
    return std::ranges::any_of(
        issues, [&](const Issue &issue) { return issue.code == code && issue.where.row == row; });
}

QByteArray column(const QByteArray &name, const QList<QByteArray> &cells)
{
    return name + "\n" + cells.join('\n') + "\n";
}

} // namespace

class TestTextImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingIsJudgedOnTheWholeFile()
    {
        QByteArray content(3'000'000, 'a');
        content += "\nTroms\xF8 5\x96"
                   "8\n";
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        NullJobControl job;
        const auto verdict = judgeEncoding(buffer, job);
        QVERIFY(verdict);
        QCOMPARE(verdict.value().encoding, u"windows-1252"_s);
        QCOMPARE(verdict.value().likeliest.size(), std::size_t(3));
        QCOMPARE(verdict.value().likeliest.front().sampleLine, u"Tromsø 5–8"_s);
    }

    void oldDosLettersAreRecognised()
    {
        QByteArray content = "Troms\x9B;B\x91rum;\x86s\n";
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        NullJobControl job;
        QVERIFY(judgeEncoding(buffer, job).value().encoding.startsWith("IBM8"_L1));
    }

    void utf16WithoutMarkIsRecognised()
    {
        const auto plan = proposed(QByteArray("a\0;\0b\0\n\0"
                                              "1\0;\0"
                                              "2\0\n\0",
                                              16));
        QVERIFY(plan);
        QCOMPARE(plan.value().text.encoding.value, u"UTF-16LE"_s);
        QCOMPARE(plan.value().columns.size(), std::size_t(2));
        QCOMPARE(plan.value().rows, qint64(1));
    }

    void numbersAreReadBySignsOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<char>("thousands");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *text, char decimal, char thousands, const char *value) {
            QTest::addRow("%s|%c|%c", text, decimal, thousands ? thousands : '-')
                << QByteArray(text) << decimal << thousands << QString::fromLatin1(value);
        };
        row("0,435", ',', '\0', "0.435");
        row("0,435", '.', '\0', "");
        row("4.5", ',', '.', "");
        row("1.234", ',', '.', "1234");
        row("1.234", '.', '\0', "1.234");
        row("1.234,56", ',', '.', "1234.56");
        row("12 345,5", ',', ' ', "12345.5");
        row("12\xC2\xA0"
            "345",
            ',', ' ', "12345");
        row("\xE2\x88\x92"
            "3,5",
            ',', '\0', "-3.5");
        row("72 %", ',', '\0', "72");
        row("1,5E+03", ',', '\0', "1500");
        row("1E5", ',', '\0', "");
        row("1,2,3", ',', '\0', "");
        row("5,", ',', '\0', "");
        row("ca. 3", ',', '\0', "");
    }
    void numbersAreReadBySignsOnly()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, decimal);
        QFETCH(char, thousands);
        QFETCH(QString, value);
        const CompactText compact(std::string_view(text.data(), std::size_t(text.size())), '\0');
        const auto number = parseNumber(compact.view(), decimal, thousands);
        QCOMPARE(number ? QString::number(*number, 'g', 10) : QString(), value);
    }

    void decimalCommaIsDecidedPerColumn()
    {
        const QByteArray content = "a;b;c\n0,5;1.5;1.234\n2,25;2.25;2.345\n3,5;3.5;3.456\n";
        const auto plan = proposed(content);
        QVERIFY(plan);
        QCOMPARE(columnOf(plan.value(), u"a"_s).decimalSign.value, QChar(u','));
        QCOMPARE(columnOf(plan.value(), u"b"_s).decimalSign.value, QChar(u'.'));
        QVERIFY(!columnOf(plan.value(), u"c"_s).decimalSign.sure);
        MemorySink sink;
        QCOMPARE(imported(content, plan.value(), sink).differences, qint64(0));
        QCOMPARE(numberAt(sink.column(u"a"_s), 1), 2.25);
        QCOMPARE(numberAt(sink.column(u"b"_s), 1), 2.25);
    }

    void leadingZerosAndLongNumbersAreKept()
    {
        const QByteArray content = "knr;id\n0301;12345678901234567\n1106;12345678901234568\n"
                                   "5401;12345678901234569\n";
        const auto plan = proposed(content);
        QVERIFY(plan);
        MemorySink sink;
        QCOMPARE(imported(content, plan.value(), sink).differences, qint64(0));
        QCOMPARE(std::get<TextColumn>(sink.column(u"knr"_s)).at(0), u"0301"_s);
        QCOMPARE(std::get<TextColumn>(sink.column(u"id"_s)).at(2), u"12345678901234569"_s);
    }

    void answersOnAKnownScaleGetItsCodes()
    {
        QList<QByteArray> cells;
        for (int i = 0; i < 6; ++i)
            cells << "I stor grad"
                  << "Vet ikke"
                  << "I liten grad"
                  << "I noen grad";
        const QByteArray content = column("grad", cells);
        const auto plan = proposed(content);
        QVERIFY(plan);
        const ColumnPlan &grad = columnOf(plan.value(), u"grad"_s);
        QCOMPARE(grad.type.value, ColumnType::Code);
        QCOMPARE(grad.measure.value, MeasureLevel::Ordinal);
        QCOMPARE(grad.labels.size(), std::size_t(4));
        QCOMPARE(grad.labels[0].code, 2.0);
        QCOMPARE(grad.labels[0].sourceText, u"I liten grad"_s);
        QCOMPARE(grad.labels[3].code, 8.0);
        QCOMPARE(grad.missing.value.reason(8.0), std::optional(MissingReason::DontKnow));
        MemorySink sink;
        QCOMPARE(imported(content, plan.value(), sink).differences, qint64(0));
        QCOMPARE(numberAt(sink.column(u"grad"_s), 0), 4.0);
    }

    void codesBesideAWordAreCounted()
    {
        QList<QByteArray> cells;
        for (int i = 0; i < 10; ++i)
            cells << "1"
                  << "2"
                  << "3"
                  << "Vet ikke";
        const auto plan = proposed(column("grad", cells));
        QVERIFY(plan);
        const ColumnPlan &grad = columnOf(plan.value(), u"grad"_s);
        if (grad.type.value != ColumnType::Code)
            QSKIP("read as text");
        QCOMPARE(grad.different, qint64(4));
        for (const auto &[code, count] : grad.counts)
            QCOMPARE(count, qint64(10));
    }

    void codesThatStandApartAreSuggestedAsMissingAndSaidSo()
    {
        QList<QByteArray> cells;
        for (int i = 0; i < 5; ++i)
            cells << "1"
                  << "2"
                  << "3"
                  << "5"
                  << "8"
                  << "9";
        const auto plan = proposed(column("q", cells));
        QVERIFY(plan);
        const auto &missing = columnOf(plan.value(), u"q"_s).missing;
        QCOMPARE(missing.value.codes.size(), std::size_t(2));
        QVERIFY(!missing.sure);
        QVERIFY(missing.reason.contains(u"8"_s));
        cells << "6"
              << "7"
              << "10";
        QVERIFY(columnOf(proposed(column("q", cells)).value(), u"q"_s).missing.value.codes.empty());
    }

    void cellsNotUnderstoodAreListedAndCanBeReplaced()
    {
        QList<QByteArray> cells;
        for (int i = 0; i < 30; ++i)
            cells << QByteArray::number(i) + ",5";
        cells[4] = "ca. 3";
        const QByteArray content = column("aarsverk", cells);
        ImportPlan plan = proposed(content).value();
        QCOMPARE(plan.columns[0].notUnderstood, qint64(1));
        QCOMPARE(plan.columns[0].notUnderstoodCells[0], (CellRemark{5, u"ca. 3"_s, {}}));
        MemorySink sink;
        ImportReport report = imported(content, plan, sink);
        QCOMPARE(report.differences, qint64(0));
        QCOMPARE(report.columns[0].notUnderstood, qint64(1));
        plan.columns[0].replacements.push_back({u"ca. 3"_s, u"3"_s});
        report = imported(content, plan, sink);
        QCOMPARE(report.differences, qint64(0));
        QCOMPARE(report.columns[0].notUnderstood, qint64(0));
        QCOMPARE(numberAt(sink.column(u"aarsverk"_s), 4), 3.0);
    }

    void anOpenQuoteIsAnErrorWithItsRow()
    {
        const auto plan = proposed("a;b\n1;2\n3;\"open\n5;6\n");
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::QuoteNotClosed);
        QCOMPARE(plan.error().where.row, qint64(3));
    }

    void raggedRowsAreReportedWithTheirRow()
    {
        const auto plan = proposed("a;b;c\n1;2;3\n4;5\n6;7;8\n9;1;2;extra\n");
        QVERIFY(plan);
        QVERIFY(hasIssue(plan.value().issues, IssueCode::RaggedRow, 3));
        QVERIFY(hasIssue(plan.value().issues, IssueCode::RaggedRow, 5));
        QCOMPARE(plan.value().rows, qint64(4));
    }

    void layoutOddities_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("rows");
        QTest::newRow("sep line") << QByteArray("sep=;\na;b\n1;2\n") << QStringList{u"a"_s, u"b"_s}
                                  << 1;
        QTest::newRow("titles") << QByteArray("Report 2021;;\n;;\na;b;c\n1;2;3\n4;5;6\n")
                                << QStringList{u"a"_s, u"b"_s, u"c"_s} << 2;
        QTest::newRow("two headers") << QByteArray("q1;q2\nHow old?;How many?\n1;2\n3;4\n")
                                     << QStringList{u"q1"_s, u"q2"_s} << 2;
        QTest::newRow("duplicates")
            << QByteArray("a;a;\n1;2;3\n") << QStringList{u"a"_s, u"a_2"_s, u"v3"_s} << 1;
        QTest::newRow("trailing delimiter")
            << QByteArray("a,b,\n1,2,\n3,4,\n") << QStringList{u"a"_s, u"b"_s} << 2;
        QTest::newRow("old Mac") << QByteArray("a\tb\r1\t2\r") << QStringList{u"a"_s, u"b"_s} << 1;
        QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << QStringList{u"a"_s, u"b"_s} << 1;
        QTest::newRow("decimal commas")
            << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << QStringList{u"a"_s, u"b"_s} << 2;
    }
    void layoutOddities()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, names);
        QFETCH(int, rows);
        const auto plan = proposed(content);
        QVERIFY(plan);
        QStringList found;
        for (const ColumnPlan &one : plan.value().columns)
            found << one.name;
        QCOMPARE(found, names);
        QCOMPARE(plan.value().rows, qint64(rows));
        MemorySink sink;
        QCOMPARE(imported(content, plan.value(), sink).differences, qint64(0));
    }

    void anAbsurdHeaderIsRefused()
    {
        const auto plan = proposed(QByteArray(150'000, ';') + "\n1;2\n");
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::TooManyColumns);
    }

    void multipleResponseAndBatteriesAreFound()
    {
        QByteArray content = "id;q10_1;q10_2;q10_3;q12a;q12b;age\n";
        for (int i = 0; i < 30; ++i) {
            const auto digit = [&](int k, int n) { return QByteArray::number((i * 7 + k) % n); };
            content += QByteArray::number(1000 + i) + ';' + digit(0, 2) + ';' + digit(1, 2) + ';'
                + digit(2, 2) + ';' + QByteArray::number(1 + i % 5) + ';'
                + QByteArray::number(1 + (i + 2) % 5) + ';' + QByteArray::number(20 + i) + '\n';
        }
        const ImportPlan plan = proposed(content).value();
        QCOMPARE(plan.questions.size(), std::size_t(4));
        QCOMPARE(plan.questions[0].kind, QuestionKind::Background);
        QCOMPARE(plan.questions[1].kind, QuestionKind::Multiple);
        QCOMPARE(plan.questions[1].name, u"q10"_s);
        QCOMPARE(plan.questions[2].kind, QuestionKind::Battery);
        QCOMPARE(plan.questions[2].columns.size(), std::size_t(2));
        QCOMPARE(plan.questions[3].kind, QuestionKind::Numeric);
    }

    void aCodeBookInSeveralLanguagesIsAttached()
    {
        QByteArray content = "q1;q2\n";
        for (int i = 0; i < 20; ++i)
            content += i % 2 ? "1;3\n" : "8;2\n";
        ImportPlan plan = proposed(content).value();
        const auto book = readCodeBook(
            {{u"Kodebok"_s},
             {u"Variabel"_s, u"Spørsmål"_s, u"Verdi"_s, u"etikett::nb"_s, u"label::en"_s},
             {u"Q1"_s, u"Tilbyr dere kurs?"_s, u"1"_s, u"Ja"_s, u"Yes"_s},
             {QString(), QString(), u"8"_s, u"Vet ikke"_s, u"Don't know"_s},
             {u"q9"_s, u"Finnes ikke"_s, QString(), QString(), QString()}});
        QVERIFY(book);
        const CodeBookReport report = attachCodeBook(plan, book.value());
        QCOMPARE(report.columnsWithLabels, 1);
        QCOMPARE(report.columnsNotInBook, QStringList{u"q2"_s});
        QCOMPARE(report.variablesNotInFile, QStringList{u"q9"_s});
        const ColumnPlan &q1 = columnOf(plan, u"q1"_s);
        QCOMPARE(q1.label.text(), u"Tilbyr dere kurs?"_s);
        QCOMPARE(q1.labels[0].label.text(u"en"_s), u"Yes"_s);
        QCOMPARE(q1.missing.value.reason(8.0), std::optional(MissingReason::DontKnow));
    }

    void aLabelsTableWithoutHeadingIsUnderstood()
    {
        const auto book =
            readCodeBook({{u"s_2"_s, u"1"_s, u"Idrett "_s}, {u"s_2"_s, u"2"_s, u"Kunst"_s}});
        QVERIFY(book);
        QCOMPARE(book.value().variables.size(), std::size_t(1));
        QCOMPARE(book.value().variables[0].labels[0].label.text(), u"Idrett"_s);
        QVERIFY(!readCodeBook({{u"what"_s, u"ever"_s}, {u"this"_s, u"is"_s}}));
    }

    void aRecipeReadsTheNextDeliveryAndTellsWhatDiffers()
    {
        QByteArray first = "id;svar\n";
        QByteArray second = "id;ny;svar\n";
        for (int i = 0; i < 20; ++i) {
            first += QByteArray::number(i) + (i % 2 ? ";Ja\n" : ";Nei\n");
            second += QByteArray::number(i) + ";1" + (i % 3 ? ";Nei\n" : ";Kanskje\n");
        }
        const ImportPlan before = proposed(first).value();
        const auto read = planFromRecipe(recipeFromPlan(before));
        QVERIFY(read);
        QCOMPARE(recipeFromPlan(read.value()), recipeFromPlan(before));
        const ImportPlan now = proposed(second, previousFromRecipe(read.value())).value();
        const auto differences = compareDeliveries(before, now);
        const auto has = [&](const DeliveryDifference &wanted) {
            return std::ranges::find(differences, wanted) != differences.end();
        };
        QVERIFY(has({DifferenceKind::NewColumn, u"ny"_s, {}}));
        QVERIFY(has({DifferenceKind::NewCode, u"svar"_s, {u"Kanskje"_s, u"7"_s}}));
        QVERIFY(has({DifferenceKind::GoneCode, u"svar"_s, {u"Ja"_s}}));
        const ColumnPlan &answers = columnOf(now, u"svar"_s);
        const auto no = std::ranges::find(answers.labels, u"Nei"_s, &ValueLabel::sourceText);
        const ColumnPlan &earlier = columnOf(before, u"svar"_s);
        QCOMPARE(no->code,
                 std::ranges::find(earlier.labels, u"Nei"_s, &ValueLabel::sourceText)->code);
        QVERIFY(!planFromRecipe("{\"version\":1,\"nonsense\":2}"));
    }

    void differingWordsAreMarked()
    {
        const auto words = differingWords(u"Har kommunen nok sertifiserte veiledere?"_s,
                                          u"Har kommunen nok veiledere?"_s);
        QCOMPARE(words.size(), std::size_t(5));
        for (const WordDifference &word : words)
            QCOMPARE(word.differs, word.word == u"sertifiserte"_s);
        QCOMPARE(likenessOf(u"a b c d"_s, u"A, b c d!"_s), 1.0);
    }

    void questionsArePairedByWordingNotByNumber()
    {
        Study study;
        const SourceId wave{1};
        study.sources.push_back({.id = wave});
        const auto add = [&](int id, const QString &name, const QString &wording,
                             const QStringList &labels) {
            Variable variable{.id = {id}, .source = wave, .name = name};
            for (int i = 0; i < labels.size(); ++i)
                variable.labels.push_back({double(i + 1), LocalText(labels[i])});
            study.variables.push_back(variable);
            study.questions.push_back({.id = {id},
                                       .source = wave,
                                       .name = name,
                                       .wording = LocalText(wording),
                                       .items = {{VariableId{id}, {}}}});
        };
        const QStringList yesNo{u"Ja"_s, u"Nei"_s};
        add(1, u"q1"_s, u"Hvor mange årsverk har programmet?"_s, yesNo);
        add(2, u"q2"_s, u"Tilbyr kommunen foreldreveiledning?"_s, yesNo);
        add(3, u"q3"_s, u"Har kommunen nok sertifiserte veiledere?"_s, yesNo);
        ImportPlan plan;
        const auto ask = [&](const QString &name, const QString &wording,
                             const QStringList &labels) {
            ColumnPlan asked{.index = int(plan.columns.size()), .name = name};
            for (int i = 0; i < labels.size(); ++i)
                asked.labels.push_back({double(i + 1), LocalText(labels[i])});
            plan.questions.push_back(
                {.name = name, .wording = LocalText(wording), .columns = {asked.index}});
            plan.columns.push_back(asked);
        };
        ask(u"q1"_s, u"Tilbyr kommunen foreldreveiledning?"_s, yesNo);
        ask(u"q2"_s, u"Har kommunen nok veiledere?"_s, yesNo);
        ask(u"q3"_s, u"Hvor mange årsverk har programmet?"_s, {u"Nei"_s, u"Ja"_s});
        ask(u"q4"_s, u"Noe helt annet"_s, yesNo);
        const auto pairs = matchQuestions(plan, study, wave, {});
        QCOMPARE(pairs.size(), std::size_t(4));
        QCOMPARE(pairs[0].earlier, QuestionId{2});
        QCOMPARE(pairs[0].state, PairState::Same);
        QVERIFY(pairs[0].accepted);
        QCOMPARE(pairs[1].earlier, QuestionId{3});
        QCOMPARE(pairs[1].state, PairState::WordingDiffers);
        QVERIFY(!pairs[1].accepted);
        QCOMPARE(pairs[2].state, PairState::CodesDiffer);
        QCOMPARE(pairs[2].codes.front(), (CodeMapping{1.0, 2.0}));
        QCOMPARE(pairs[3].state, PairState::OnlyHere);
    }
};

QTEST_GUILESS_MAIN(TestTextImport)
#include "tst_text_import.moc"
