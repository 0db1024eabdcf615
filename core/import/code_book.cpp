// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_book.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "core/import/html_text.h"
#include "core/import/language_key.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct BookText
{
    Q_DECLARE_TR_FUNCTIONS(CodeBook)
};

enum class Meaning { Variable, Text, Code, Label, Missing, Question, Kind };

/// A heading's meaning and its language, if it names one.
struct Heading
{
    Meaning meaning = Meaning::Variable;
    QString language = {};
};

struct Words
{
    Meaning meaning;
    QStringList words;
};

const std::array<Words, 7> &headingWords()
{
    static const std::array<Words, 7> all{
        Words{Meaning::Variable,
              {u"variabel"_s, u"variable"_s, u"variabelnavn"_s, u"variabelnamn"_s,
               u"variablename"_s, u"variable name"_s, u"navn"_s, u"namn"_s, u"name"_s, u"var"_s,
               u"kolonne"_s, u"column"_s, u"felt"_s}},
        Words{Meaning::Text,
              {u"tekst"_s, u"text"_s, u"spørsmål"_s, u"spørsmålstekst"_s, u"question"_s,
               u"questiontext"_s, u"question text"_s, u"ordlyd"_s, u"wording"_s, u"beskrivelse"_s,
               u"beskriving"_s, u"description"_s, u"variabeletikett"_s, u"variable label"_s}},
        Words{Meaning::Code,
              {u"kode"_s, u"verdi"_s, u"code"_s, u"value"_s, u"choicevalue"_s, u"svarkode"_s,
               u"verdiar"_s, u"verdier"_s, u"values"_s}},
        Words{Meaning::Label,
              {u"etikett"_s, u"merkelapp"_s, u"label"_s, u"svaralternativ"_s, u"svartekst"_s,
               u"verdietikett"_s, u"value label"_s, u"valuelabel"_s, u"choicetext"_s, u"kategori"_s,
               u"category"_s, u"svar"_s, u"answer"_s}},
        Words{Meaning::Missing,
              {u"mangler"_s, u"manglar"_s, u"manglende"_s, u"missing"_s, u"manglende verdi"_s}},
        Words{Meaning::Question, {u"questionname"_s}},
        Words{Meaning::Kind, {u"subtype"_s, u"questiontype"_s}},
    };
    return all;
}

std::optional<Heading> headingOf(const QString &cell)
{
    static const QRegularExpression marked(
        u"^(.*?)\\s*(?:::\\s*(?:.*\\()?([a-z]{2})\\)?|\\(([a-z]{2})\\)|[_ ]([a-z]{2}))$"_s);
    const auto meaningOf = [](const QString &word) -> std::optional<Meaning> {
        for (const Words &group : headingWords()) {
            if (group.words.contains(word))
                return group.meaning;
        }
        return {};
    };
    const QString word = cell.simplified().toLower();
    if (const auto meaning = meaningOf(word))
        return Heading{*meaning, {}};
    const auto match = marked.match(word);
    if (!match.hasMatch())
        return {};
    const auto meaning = meaningOf(match.captured(1));
    if (!meaning)
        return {};
    return Heading{*meaning,
                   languageKey(match.captured(2) + match.captured(3) + match.captured(4))};
}

using Columns = std::vector<std::optional<Heading>>;

std::optional<Columns> headingsOf(const QStringList &row)
{
    Columns columns;
    bool variable = false;
    int known = 0;
    for (const QString &cell : row) {
        columns.push_back(headingOf(cell));
        known += columns.back() ? 1 : 0;
        variable = variable || (columns.back() && columns.back()->meaning == Meaning::Variable);
    }
    if (!variable || known < 2)
        return {};
    return columns;
}

std::optional<double> codeIn(const QString &cell)
{
    bool isNumber = false;
    const double code = QString(cell).simplified().replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(code) : std::nullopt;
}

/// variable, value, label on every row and nothing above: SurveyXact's labels table.
bool isLabelsTable(const std::vector<QStringList> &rows)
{
    return !rows.empty() && std::ranges::all_of(rows, [](const QStringList &row) {
        return row.join(QString()).trimmed().isEmpty()
            || (row.size() >= 3 && !row[0].trimmed().isEmpty() && codeIn(row[1]));
    });
}

/// Collects rows; a variable named again goes on.
class Collector
{
public:
    CodeBookVariable *variable(const QString &name)
    {
        const QString key = name.simplified().toLower();
        if (key.isEmpty())
            return m_book.variables.empty() ? nullptr : &m_book.variables.back();
        const auto known = m_places.constFind(key);
        if (known != m_places.cend())
            return &m_book.variables[*known];
        m_places.insert(key, m_book.variables.size());
        m_book.variables.push_back({.name = name.simplified()});
        return &m_book.variables.back();
    }
    CodeBook take() { return std::move(m_book); }

private:
    CodeBook m_book;
    QHash<QString, std::size_t> m_places;
};

ValueLabel &labelOf(CodeBookVariable &variable, double code)
{
    const auto known = std::ranges::find(variable.labels, code, &ValueLabel::code);
    if (known != variable.labels.end())
        return *known;
    variable.labels.push_back({.code = code});
    return variable.labels.back();
}

/// The cells of a row by what they mean.
struct BookRow
{
    QString variable = {};
    QString code = {};
    QString missing = {};
    QString question = {};
    std::optional<QuestionKind> kind = {};
    std::vector<std::pair<QString, QString>> texts = {}; ///< language, text
    std::vector<std::pair<QString, QString>> labels = {};
};

/// SurveyXact's words for the kinds of questions.
std::optional<QuestionKind> kindOfWord(const QString &cell)
{
    static const QHash<QString, QuestionKind> words{
        {u"single"_s, QuestionKind::Single},  {u"multiple"_s, QuestionKind::Multiple},
        {u"string"_s, QuestionKind::Open},    {u"open"_s, QuestionKind::Open},
        {u"number"_s, QuestionKind::Numeric}, {u"numeric"_s, QuestionKind::Numeric},
        {u"date"_s, QuestionKind::Date},      {u"background"_s, QuestionKind::Background}};
    const auto known = words.constFind(cell.toLower());
    return known == words.cend() ? std::nullopt : std::optional(*known);
}

BookRow bookRow(const QStringList &cells, const Columns &columns)
{
    BookRow row;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString cell = plainText(cells.value(qsizetype(i)));
        if (!columns[i] || cell.isEmpty())
            continue;
        switch (columns[i]->meaning) {
        case Meaning::Variable:
            row.variable = cell;
            break;
        case Meaning::Text:
            row.texts.emplace_back(columns[i]->language, cell);
            break;
        case Meaning::Code:
            row.code = cell;
            break;
        case Meaning::Label:
            row.labels.emplace_back(columns[i]->language, cell);
            break;
        case Meaning::Missing:
            row.missing = cell;
            break;
        case Meaning::Question:
            row.question = cell;
            break;
        case Meaning::Kind:
            if (const auto kind = kindOfWord(cell))
                row.kind = kind;
            break;
        }
    }
    return row;
}

bool saysYes(const QString &cell)
{
    return QStringList{u"ja"_s, u"yes"_s, u"x"_s, u"1"_s, u"true"_s, u"mangler"_s, u"missing"_s}
        .contains(cell.toLower());
}

void addRow(const BookRow &row, CodeBookVariable &variable)
{
    // SurveyXact joins question and item by a dash, also where the question has no text
    for (const auto &[language, text] : row.texts)
        variable.text.set(language, text.startsWith("- "_L1) ? text.mid(2) : text);
    if (!row.question.isEmpty())
        variable.question = row.question;
    if (row.kind)
        variable.kind = row.kind;
    if (row.kind == QuestionKind::Multiple) {
        // one variable per option: the choice names the option, it is not a value
        for (const auto &[language, text] : row.labels)
            variable.item.set(language, text);
        return;
    }
    const auto code = codeIn(row.code);
    if (code && !row.labels.empty()) {
        ValueLabel &label = labelOf(variable, *code);
        for (const auto &[language, text] : row.labels)
            label.label.set(language, text);
    } else if (row.code.isEmpty() && row.texts.empty()) {
        // a table of variables only: "label" is the variable's own
        for (const auto &[language, text] : row.labels)
            variable.text.set(language, text);
    }
    if (code && saysYes(row.missing))
        variable.missing.push_back(*code);
}

CodeBook labelsTable(const std::vector<QStringList> &rows)
{
    Collector collector;
    for (const QStringList &row : rows) {
        if (row.size() < 3)
            continue;
        if (CodeBookVariable *variable = collector.variable(row[0]))
            labelOf(*variable, *codeIn(row[1])).label = LocalText(plainText(row[2]));
    }
    CodeBook book = collector.take();
    book.format = CodeBookFormat::SurveyXact;
    return book;
}

bool has(const Columns &columns, Meaning meaning)
{
    return std::ranges::any_of(columns, [&](const std::optional<Heading> &heading) {
        return heading && heading->meaning == meaning;
    });
}

/// Names that go on over several rows with a new code on each.
bool repeatsNames(const std::vector<QStringList> &rows)
{
    QSet<QString> pairs;
    QSet<QString> names;
    for (const QStringList &row : rows) {
        if (row.size() < 3)
            continue;
        const qsizetype before = pairs.size();
        pairs.insert(row[0] % u'\n' % row[1]);
        if (pairs.size() == before || codeIn(row[0]))
            return false;
        names.insert(row[0]);
    }
    return pairs.size() >= 2 * names.size();
}

} // namespace

bool isCodeBookTable(const std::vector<QStringList> &rows)
{
    if (isLabelsTable(rows))
        return repeatsNames(rows);
    constexpr std::size_t mostTitleRows = 10;
    for (std::size_t row = 0; row < std::min(rows.size(), mostTitleRows); ++row) {
        if (const auto columns = headingsOf(rows[row]))
            return (has(*columns, Meaning::Code) && has(*columns, Meaning::Label))
                || has(*columns, Meaning::Question);
    }
    return false;
}

Result<CodeBook> readCodeBook(const std::vector<QStringList> &rows)
{
    Collector collector;
    if (isLabelsTable(rows))
        return labelsTable(rows);
    std::optional<Columns> columns;
    for (const QStringList &cells : rows) {
        if (!columns) {
            columns = headingsOf(cells);
            continue;
        }
        const BookRow row = bookRow(cells, *columns);
        CodeBookVariable *variable = collector.variable(row.variable);
        if (variable)
            addRow(row, *variable);
    }
    if (!columns)
        return Error{ErrorCode::RequestNotUnderstood,
                     {BookText::tr("code book"),
                      BookText::tr("no row has headings such as “variable”, “code” and “label”")}};
    CodeBook book = collector.take();
    if (has(*columns, Meaning::Question))
        book.format = CodeBookFormat::SurveyXact;
    return book;
}

} // namespace tidemark
