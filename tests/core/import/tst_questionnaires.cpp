// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

#include "core/import/code_book_file.h"
#include "core/import/html_text.h"
#include "core/import/importer.h"
#include "core/import/inspect.h"
#include "core/import/language_key.h"
#include "tests/support/cancel_after.h"
#include "tests/support/failing_device.h"
#include "tests/support/zip_file.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

Result<CodeBook> bookOf(const QByteArray &content)
{
    QBuffer file;
    file.setData(content);
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    return readCodeBookFile(file, job);
}

std::optional<CodeBook> bookAlone(const QByteArray &content)
{
    QBuffer file;
    file.setData(content);
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    const auto book = codeBookAlone(file, job);
    return book ? *book : std::nullopt;
}

ImportPlan planOf(const QByteArray &content)
{
    QBuffer file;
    file.setData(content);
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    return importerById(u"csv"_s)->propose(file, {}, job).value();
}

const CodeBookVariable &variableOf(const CodeBook &book, const QString &name)
{
    const auto found = std::ranges::find(book.variables, name, &CodeBookVariable::name);
    Q_ASSERT(found != book.variables.end());
    return *found;
}

const ColumnPlan &columnOf(const ImportPlan &plan, const QString &name)
{
    const auto found = std::ranges::find(plan.columns, name, &ColumnPlan::nameInFile);
    Q_ASSERT(found != plan.columns.end());
    return *found;
}

const QuestionPlan &questionOf(const ImportPlan &plan, const QString &name)
{
    const auto found = std::ranges::find(plan.questions, name, &QuestionPlan::name);
    Q_ASSERT(found != plan.questions.end());
    return *found;
}

/// A table of a LimeSurvey file; each row as field, text, field, text …
QByteArray limeTable(const QByteArray &name, const QList<QList<QByteArray>> &rows)
{
    QByteArray xml = "<" + name + "><fields><fieldname>id</fieldname></fields><rows>";
    for (const QList<QByteArray> &row : rows) {
        xml += "<row>";
        for (qsizetype i = 0; i + 1 < row.size(); i += 2)
            xml += "<" + row[i] + "><![CDATA[" + row[i + 1] + "]]></" + row[i] + ">";
        xml += "</row>";
    }
    return xml + "</rows></" + name + ">";
}

QByteArray limeDocument(const QByteArray &tables)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document><LimeSurveyDocType>Survey"
           "</LimeSurveyDocType><DBVersion>418</DBVersion><languages><language>nb</language>"
           "</languages>"
        + tables + "</document>";
}

QList<QByteArray> limeQuestion(const char *id, const char *parent, const char *type,
                               const char *title, const char *order, const char *other = "N")
{
    return {"qid",   id,    "parent_qid", parent, "gid",      "5", "type",           type,
            "title", title, "other",      other,  "scale_id", "0", "question_order", order};
}

QList<QByteArray> limeText(const char *id, const char *language, const char *text)
{
    return {"qid", id, "language", language, "question", text};
}

QByteArray limeSurvey()
{
    return limeDocument(
        limeTable("groups", {{"gid", "5", "group_order", "1"}})
        + limeTable("group_l10ns", {{"gid", "5", "language", "nb", "group_name", "Om tilbudet"}})
        + limeTable(
            "questions",
            {limeQuestion("2", "0", "M", "hvem", "2", "Y"),
             limeQuestion("1", "0", "L", "tilbud", "1"), limeQuestion("3", "0", "F", "grad", "3"),
             limeQuestion("4", "0", "Y", "nok", "4"), limeQuestion("5", "0", "N", "antall", "5"),
             limeQuestion("6", "0", "X", "takk", "6")})
        + limeTable(
            "subquestions",
            {limeQuestion("21", "2", "T", "SQ002", "2"), limeQuestion("20", "2", "T", "SQ001", "1"),
             limeQuestion("30", "3", "T", "a", "1"), limeQuestion("31", "3", "T", "b", "2")})
        + limeTable("question_l10ns",
                    {limeText("1", "nb", "<p>Tilbyr dere&nbsp;<b>kurs</b>?</p>"),
                     limeText("1", "en", "Do you offer courses?"),
                     limeText("2", "nb", "Hvem samarbeider dere med?"), limeText("20", "nb", "NAV"),
                     limeText("21", "nb", "Skolen"), limeText("3", "nb", "I hvilken grad …"),
                     limeText("30", "nb", "når dere m&aring;let"),
                     limeText("31", "nb", "er det nok"), limeText("4", "nb", "Er det nok?"),
                     limeText("5", "nb", "Hvor mange?")})
        + limeTable("answers",
                    {{"aid", "1", "qid", "1", "code", "A2", "sortorder", "2", "scale_id", "0"},
                     {"aid", "2", "qid", "1", "code", "A1", "sortorder", "1", "scale_id", "0"},
                     {"aid", "3", "qid", "3", "code", "1", "sortorder", "1", "scale_id", "0"},
                     {"aid", "4", "qid", "3", "code", "5", "sortorder", "2", "scale_id", "0"}})
        + limeTable("answer_l10ns",
                    {{"aid", "1", "language", "nb", "answer", "Nei"},
                     {"aid", "2", "language", "nb", "answer", "Ja"},
                     {"aid", "2", "language", "en", "answer", "Yes"},
                     {"aid", "3", "language", "nb", "answer", "Svært liten"},
                     {"aid", "4", "language", "nb", "answer", "Svært stor"}})
        + limeTable("surveys_languagesettings",
                    {{"surveyls_language", "nb", "surveyls_title", "Kommunene"}}));
}

const QByteArray limeAnswers = "\"id\",\"tilbud\",\"hvem[SQ001]\",\"hvem[SQ002]\",\"hvem[other]\","
                               "\"grad[a]\",\"grad[b]\",\"nok\",\"antall\"\n"
                               "\"1\",\"A1\",\"Y\",\"\",\"\",\"1\",\"5\",\"Y\",\"3\"\n"
                               "\"2\",\"A2\",\"\",\"Y\",\"Biblioteket\",\"5\",\"5\",\"N\",\"4\"\n"
                               "\"3\",\"A1\",\"Y\",\"Y\",\"\",\"1\",\"1\",\"Y\",\"\"\n"
                               "\"4\",\"A1\",\"Y\",\"\",\"\",\"5\",\"1\",\"N\",\"7\"\n";

const QByteArray nettskjema = R"([
 {"elementId": 1, "elementType": "HEADING", "text": "Del 1"},
 {"elementId": 2, "elementType": "RADIO", "text": "Hvor <i>fornøyd</i>?", "externalElementId": "glad",
  "answerOptions": [{"sequence": 2, "text": "Misfornøyd", "externalAnswerOptionId": "-1"},
                    {"sequence": 1, "text": "Fornøyd", "externalAnswerOptionId": "1"}]},
 {"elementId": 3, "elementType": "CHECKBOX", "text": "Til hva?", "externalElementId": "bruk",
  "answerOptions": [{"sequence": 1, "text": "Skjema", "externalAnswerOptionId": "skjema"},
                    {"sequence": 2, "text": "Logg", "externalAnswerOptionId": "logg"}]},
 {"elementId": 4, "elementType": "MATRIX_RADIO", "text": "Siste måned", "externalElementId": "rad",
  "answerOptions": [{"sequence": 1, "text": "Ja", "externalAnswerOptionId": "1"},
                    {"sequence": 2, "text": "Nei", "externalAnswerOptionId": "2"}],
  "subElements": [{"sequence": 1, "text": "søkte", "externalElementId": "a"},
                  {"sequence": 2, "text": "skrev", "externalElementId": "b"}]},
 {"elementId": 5, "elementType": "MATRIX_CHECKBOX", "text": "I fjor", "externalElementId": "kryss",
  "answerOptions": [{"sequence": 1, "text": "IT", "externalAnswerOptionId": "IT"},
                    {"sequence": 2, "text": "Andre", "externalAnswerOptionId": "andre"}],
  "subElements": [{"sequence": 1, "text": "hjelp", "externalElementId": "1"}]},
 {"elementId": 6, "elementType": "NUMBER", "text": "Hvor mange?", "externalElementId": null}
])";

QByteArray cells(const QList<QByteArray> &texts)
{
    QByteArray row = "<row>";
    for (const QByteArray &text : texts)
        row += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    return row + "</row>";
}

QByteArray sheetOf(const QList<QList<QByteArray>> &rows)
{
    QByteArray data = "<sheetData>";
    for (const QList<QByteArray> &row : rows)
        data += cells(row);
    return data + "</sheetData>";
}

QByteArray xlsForm()
{
    XlsxFile file;
    file.sheets = {
        {"survey",
         sheetOf({{"type", "name", "label::Norsk (nb)", "label::English (en)"},
                  {"begin_group", "del1", "Del 1", "Part 1"},
                  {"select_one ja_nei", "tilbud", "Tilbyr dere kurs?", "Do you offer courses?"},
                  {"select all that apply from hvem", "med", "Med hvem?", "With whom?"},
                  {"end group", "", "", ""},
                  {"integer", "antall", "Hvor mange?", "How many?"},
                  {"note", "takk", "Takk", "Thanks"}})},
        {"choices",
         sheetOf({{"list name", "name", "label::Norsk (nb)", "label::English (en)"},
                  {"ja_nei", "yes", "Ja", "Yes"},
                  {"ja_nei", "no", "Nei", "No"},
                  {"hvem", "1", "NAV", "NAV"},
                  {"hvem", "2", "Skolen", "The school"}})},
        {"settings", sheetOf({{"form_title", "form_id"}, {"Kommunene", "k1"}})}};
    return file.bytes();
}

const QByteArray structure =
    "questionName;variableName;questionType;subType;questionText;choiceValue;choiceText\r\n"
    "s_1;s_1_1;Closed;Multiple;Med hvem? ;1;NAV \r\n"
    "s_1;s_1_2;Closed;Multiple;Med hvem? ;2;Skolen\r\n"
    "s_2;s_2;Closed;Single;Tilbyr dere kurs?;;\r\n"
    "s_3;s_3;Open;String;Annet;;\r\n";
const QByteArray labels = "s_1_1;0;Ikke valgt\r\ns_1_1;1;Valgt\r\ns_1_2;0;Ikke valgt\r\n"
                          "s_1_2;1;Valgt\r\ns_2;1;Ja \r\ns_2;2;Nei\r\n";

} // namespace

/// Questionnaires as code books: read, told apart from answers, attached.
class TestQuestionnaires final : public QObject
{
    Q_OBJECT

private:
    static void addDefinitions()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("LimeSurvey") << limeSurvey();
        QTest::newRow("Nettskjema") << nettskjema;
        QTest::newRow("XLSForm") << xlsForm();
        QTest::newRow("SurveyXact structure") << structure;
        QTest::newRow("SurveyXact labels") << labels;
    }

private Q_SLOTS:
    void htmlBecomesPlainText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << u"Er du under 5 < 7 & 3?"_s << u"Er du under 5 < 7 & 3?"_s;
        QTest::newRow("tags") << u"<p>Ett</p><p>to<br/>tre</p>"_s << u"Ett to tre"_s;
        QTest::newRow("in line") << u"<b>H</b>alv <a href=\"x\">lenke</a>"_s << u"Halv lenke"_s;
        QTest::newRow("names") << u"bl&aring;b&#230;r &#x2013; &ukjent; &nbsp;x"_s
                               << u"blåbær – &ukjent; x"_s;
        QTest::newRow("style") << u"<style>p { color: red }</style>Tekst<!-- a > b -->"_s
                               << u"Tekst"_s;
        QTest::newRow("bad number") << u"a&#xD800;b&#0;c"_s << u"a&#xD800;b&#0;c"_s;
    }
    void htmlBecomesPlainText()
    {
        QFETCH(QString, html);
        QTEST(plainText(html), "plain");
    }

    void languagesHaveOneKey()
    {
        QCOMPARE(languageKey(u"no"_s), u"nb"_s);
        QCOMPARE(languageKey(u"Norsk (nb)"_s), u"nb"_s);
        QCOMPARE(languageKey(u"nn-NO"_s), u"nn"_s);
        QCOMPARE(languageKey(u"English"_s), u"en"_s);
        QCOMPARE(languageKey(u"Somali"_s), u"somali"_s);
    }

    void aLimeSurveyQuestionnaireIsRead()
    {
        const auto book = bookOf(limeSurvey());
        QVERIFY2(book, book ? "" : qPrintable(describe(book.error())));
        QCOMPARE(book->format, CodeBookFormat::LimeSurvey);
        QCOMPARE(book->title.text(u"nb"_s), u"Kommunene"_s);
        QStringList names;
        for (const CodeBookVariable &variable : book->variables)
            names << variable.name;
        QCOMPARE(names,
                 QStringList({u"tilbud"_s, u"hvem[SQ001]"_s, u"hvem[SQ002]"_s, u"hvem[other]"_s,
                              u"grad[a]"_s, u"grad[b]"_s, u"nok"_s, u"antall"_s}));
        const CodeBookVariable &offer = variableOf(*book, u"tilbud"_s);
        QCOMPARE(offer.text.text(u"nb"_s), u"Tilbyr dere kurs?"_s);
        QCOMPARE(offer.text.text(u"en"_s), u"Do you offer courses?"_s);
        QCOMPARE(offer.group.text(), u"Om tilbudet"_s);
        QCOMPARE(offer.kind, std::optional(QuestionKind::Single));
        QCOMPARE(offer.labels.size(), std::size_t(2));
        QCOMPARE(offer.labels[0].sourceText, u"A1"_s);
        QCOMPARE(offer.labels[0].code, 1.0);
        QCOMPARE(offer.labels[0].label.text(u"en"_s), u"Yes"_s);
        QCOMPARE(variableOf(*book, u"grad[b]"_s).labels[1].code, 5.0);
        QVERIFY(variableOf(*book, u"grad[b]"_s).labels[1].sourceText.isEmpty());
        QCOMPARE(variableOf(*book, u"grad[a]"_s).item.text(), u"når dere målet"_s);
        QCOMPARE(variableOf(*book, u"antall"_s).kind, std::optional(QuestionKind::Numeric));
    }

    void anOldLimeSurveyQuestionnaireIsRead()
    {
        const auto book = bookOf(limeDocument(
            limeTable("groups", {{"gid", "5", "group_name", "Del", "language", "nb"}})
            + limeTable("questions",
                        {limeQuestion("1", "0", "L", "q1", "1")
                             + QList<QByteArray>{"language", "nb", "question", "Tilbud?"},
                         limeQuestion("1", "0", "L", "q1", "1")
                             + QList<QByteArray>{"language", "en", "question", "Offer?"}})
            + limeTable("answers",
                        {{"qid", "1", "code", "1", "answer", "Ja", "language", "nb"},
                         {"qid", "1", "code", "1", "answer", "Yes", "language", "en"}})));
        QVERIFY(book);
        QCOMPARE(book->variables.size(), std::size_t(1));
        QCOMPARE(book->variables[0].text.text(u"en"_s), u"Offer?"_s);
        QCOMPARE(book->variables[0].labels.size(), std::size_t(1));
        QCOMPARE(book->variables[0].labels[0].label.text(u"en"_s), u"Yes"_s);
    }

    void limeSurveyAnswersGetTheirQuestionnaire()
    {
        ImportPlan plan = planOf(limeAnswers);
        const CodeBookReport report = attachCodeBook(plan, bookOf(limeSurvey()).value());
        QCOMPARE(report.columnsNotInBook, QStringList{u"id"_s});
        const ColumnPlan &offer = columnOf(plan, u"tilbud"_s);
        QCOMPARE(offer.type.value, ColumnType::Code);
        QCOMPARE(offer.labels.size(), std::size_t(2));
        QCOMPARE(offer.labels[1].sourceText, u"A2"_s);
        QCOMPARE(offer.labels[1].label.text(u"nb"_s), u"Nei"_s);
        QCOMPARE(offer.counts, (std::vector<std::pair<double, qint64>>{{1.0, 3}, {2.0, 1}}));
        const QuestionPlan &with = questionOf(plan, u"hvem"_s);
        QCOMPARE(with.kind, QuestionKind::Multiple);
        QCOMPARE(with.columns.size(), std::size_t(2));
        QCOMPARE(with.tickedCode, 1.0);
        QCOMPARE(with.itemLabels[1].text(), u"Skolen"_s);
        QCOMPARE(with.group, u"Om tilbudet"_s);
        const QuestionPlan &degree = questionOf(plan, u"grad"_s);
        QCOMPARE(degree.kind, QuestionKind::Battery);
        QCOMPARE(degree.wording.text(), u"I hvilken grad …"_s);
        QCOMPARE(columnOf(plan, u"nok"_s).labels[0].label.text(u"en"_s), u"Yes"_s);
    }

    void answersExportedAsTextsGetTheSameCodes()
    {
        QByteArray answers = limeAnswers;
        answers.replace("\"A1\"", "\"Ja\"").replace("\"A2\"", "\"Nei\"");
        ImportPlan plan = planOf(answers);
        attachCodeBook(plan, bookOf(limeSurvey()).value());
        const ColumnPlan &offer = columnOf(plan, u"tilbud"_s);
        QCOMPARE(offer.labels.size(), std::size_t(2));
        QCOMPARE(offer.labels[0].code, 1.0);
        QCOMPARE(offer.labels[0].sourceText, u"Ja"_s);
        QCOMPARE(offer.counts, (std::vector<std::pair<double, qint64>>{{1.0, 3}, {2.0, 1}}));
    }

    void aNettskjemaFormIsReadAndAttached()
    {
        const auto book = bookOf(nettskjema);
        QVERIFY(book);
        QCOMPARE(book->format, CodeBookFormat::Nettskjema);
        const CodeBookVariable &happy = variableOf(*book, u"glad"_s);
        QCOMPARE(happy.text.text(), u"Hvor fornøyd?"_s);
        QCOMPARE(happy.group.text(), u"Del 1"_s);
        QCOMPARE(happy.labels[0].code, 1.0);
        QCOMPARE(happy.labels[1].code, -1.0);
        QCOMPARE(happy.labels[1].label.text(), u"Misfornøyd"_s);
        QCOMPARE(variableOf(*book, u"Hvor mange?"_s).kind, std::optional(QuestionKind::Numeric));
        ImportPlan plan =
            planOf("\"$submission_id\";\"glad\";\"bruk.skjema\";\"bruk.logg\";\"rad.a\";\"rad.b\";"
                   "\"kryss.1.IT\";\"kryss.1.andre\";\"Hvor mange?\"\n"
                   "\"1\";\"1\";\"1\";\"0\";\"1\";\"2\";\"0\";\"1\";\"4.5\"\n"
                   "\"2\";\"-1\";\"1\";\"1\";\"2\";\"2\";\"1\";\"0\";\"77.0\"\n");
        attachCodeBook(plan, *book);
        QCOMPARE(columnOf(plan, u"glad"_s).labels.size(), std::size_t(2));
        QVERIFY(!columnOf(plan, u"glad"_s).missing.value.reason(-1.0));
        QCOMPARE(questionOf(plan, u"bruk"_s).kind, QuestionKind::Multiple);
        QCOMPARE(questionOf(plan, u"bruk"_s).itemLabels[1].text(), u"Logg"_s);
        QCOMPARE(questionOf(plan, u"rad"_s).kind, QuestionKind::Battery);
        QCOMPARE(questionOf(plan, u"kryss.1"_s).title.text(), u"I fjor - hjelp"_s);
        QCOMPARE(columnOf(plan, u"Hvor mange?"_s).type.value, ColumnType::Number);
    }

    void anXlsFormIsReadAndAttached()
    {
        const auto book = bookOf(xlsForm());
        QVERIFY2(book, book ? "" : qPrintable(describe(book.error())));
        QCOMPARE(book->format, CodeBookFormat::XlsForm);
        QCOMPARE(book->title.text(), u"Kommunene"_s);
        QCOMPARE(book->variables.size(), std::size_t(5));
        const CodeBookVariable &offer = variableOf(*book, u"tilbud"_s);
        QCOMPARE(offer.text.text(u"en"_s), u"Do you offer courses?"_s);
        QCOMPARE(offer.group.text(u"nb"_s), u"Del 1"_s);
        QCOMPARE(offer.labels[0].sourceText, u"yes"_s);
        QCOMPARE(offer.labels[1].label.text(u"nb"_s), u"Nei"_s);
        QVERIFY(variableOf(*book, u"antall"_s).group.isEmpty());
        ImportPlan plan = planOf("del1/tilbud,del1/med,del1/med/1,del1/med/2,antall\n"
                                 "yes,1,1,0,4\nno,1 2,1,1,5\nyes,2,0,1,6\n");
        attachCodeBook(plan, *book);
        QCOMPARE(columnOf(plan, u"del1/tilbud"_s).labels[0].label.text(u"en"_s), u"Yes"_s);
        QCOMPARE(questionOf(plan, u"med"_s).itemLabels[1].text(u"en"_s), u"The school"_s);
    }

    void surveyXactsTwoTablesAreOneBook()
    {
        CodeBook book = bookOf(structure).value();
        mergeCodeBook(book, bookOf(labels).value());
        ImportPlan plan = planOf("s_1_1;s_1_2;s_2;s_3\n0;1;1;\n1;1;2;fritekst\n0;0;;\n");
        attachCodeBook(plan, book);
        const QuestionPlan &with = questionOf(plan, u"s_1"_s);
        QCOMPARE(with.kind, QuestionKind::Multiple);
        QCOMPARE(with.wording.text(), u"Med hvem?"_s);
        QCOMPARE(with.itemLabels[0].text(), u"NAV"_s);
        QCOMPARE(columnOf(plan, u"s_1_1"_s).labels[1].label.text(), u"Valgt"_s);
        QCOMPARE(columnOf(plan, u"s_2"_s).labels[0].label.text(), u"Ja"_s);
        QCOMPARE(columnOf(plan, u"s_3"_s).type.value, ColumnType::Text);
    }

    void definitionsAreToldApartFromAnswers_data() { addDefinitions(); }
    void definitionsAreToldApartFromAnswers()
    {
        QFETCH(QByteArray, content);
        QVERIFY(bookAlone(content));
    }

    void answersAreNotTakenForACodeBook_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("answers") << limeAnswers;
        QTest::newRow("three columns") << QByteArray("Oslo;1;2\nBergen;2;1\nMolde;1;1\n");
        QTest::newRow("numbers") << QByteArray("1;1;2\n1;2;1\n2;1;1\n2;2;3\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("other JSON") << QByteArray("{\"a\": [1, 2]}");
        QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><a/>");
    }
    void answersAreNotTakenForACodeBook()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!bookAlone(content));
    }

    void inspectTellsTheQuestionsInAllLanguages()
    {
        const CodeBook book = bookOf(limeSurvey()).value();
        const QJsonObject json = inspectJson(book, u"a.lss"_s);
        QCOMPARE(json["format"_L1].toString(), u"limeSurvey"_s);
        QCOMPARE(json["languages"_L1].toArray(), (QJsonArray{u"en"_s, u"nb"_s, u"nn"_s}));
        const QJsonObject offer = json["codeBook"_L1].toArray().first().toObject();
        QCOMPARE(offer["text"_L1]["en"_L1].toString(), u"Do you offer courses?"_s);
        QCOMPARE(offer["labels"_L1][0]["sourceText"_L1].toString(), u"A1"_s);
        const QString text = inspectText(book, u"a.lss"_s);
        QVERIFY(text.contains(u"en: Do you offer courses?; nb: Tilbyr dere kurs?"_s));
        QVERIFY(text.contains(u"hvem[SQ002]"_s));
    }

    void aDefinitionCutAnywhereIsNoCrashAndNeverMoreThanTheWhole_data() { addDefinitions(); }
    void aDefinitionCutAnywhereIsNoCrashAndNeverMoreThanTheWhole()
    {
        QFETCH(QByteArray, content);
        const CodeBook whole = bookOf(content).value();
        for (qsizetype bytes = 0; bytes < content.size(); ++bytes) {
            const auto cut = bookOf(content.first(bytes));
            QVERIFY(!cut || cut->variables.size() <= whole.variables.size());
            const bool tellsItsEnd = !content.startsWith("s_1") && !content.startsWith("question");
            QVERIFY2(!tellsItsEnd || !cut || *cut == whole, qPrintable(QString::number(bytes)));
        }
    }

    void aDefinitionOnABrokenDiskIsAnError_data() { addDefinitions(); }
    void aDefinitionOnABrokenDiskIsAnError()
    {
        QFETCH(QByteArray, content);
        NullJobControl job;
        for (qint64 bytes = 0; bytes < content.size(); ++bytes) {
            FailingDevice device(content, bytes);
            QVERIFY2(!readCodeBookFile(device, job), qPrintable(QString::number(bytes)));
        }
    }

    void noiseInADefinitionDoesNoHarm_data() { addDefinitions(); }
    void noiseInADefinitionDoesNoHarm()
    {
        QFETCH(QByteArray, content);
        quint32 state = 4'711;
        for (int round = 0; round < 300; ++round) {
            QByteArray noisy = content;
            for (int k = 0; k < 4; ++k) {
                state = state * 1'664'525u + 1'013'904'223u;
                noisy[qsizetype(state >> 8) % noisy.size()] = char(state >> 24);
            }
            const auto book = bookOf(noisy);
            if (book) {
                ImportPlan plan = planOf(limeAnswers);
                attachCodeBook(plan, *book);
                QVERIFY(!plan.questions.empty());
            }
        }
    }

    void entitiesThatGrowWithoutEndAreRefused()
    {
        QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c <= 'k'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&") + char(c - 1) + ";&"
                + char(c - 1) + ";&" + char(c - 1) + ";&" + char(c - 1) + ";\">";
        bomb += "]><document><LimeSurveyDocType>&k;</LimeSurveyDocType></document>";
        QVERIFY(!bookOf(bomb));
    }
};

QTEST_GUILESS_MAIN(TestQuestionnaires)
#include "tst_questionnaires.moc"
