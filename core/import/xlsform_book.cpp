// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QHash>
#include <QRegularExpression>

#include "core/import/coded_options.h"
#include "core/import/html_text.h"
#include "core/import/language_key.h"
#include "core/import/questionnaire_books.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// A row by heading; headings are lower case, "list name" is "list_name".
struct FormRow
{
    QHash<QString, QString> cells = {};
    LocalText label = {};
};

QString headingKey(const QString &cell)
{
    return cell.simplified().toLower().replace(u' ', u'_');
}

std::vector<FormRow> formRows(const std::vector<QStringList> &table)
{
    std::vector<FormRow> rows;
    if (table.empty())
        return rows;
    const QStringList &headings = table.front();
    for (std::size_t i = 1; i < table.size(); ++i) {
        FormRow row;
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const QString cell = table[i].value(column).simplified();
            const QString heading = headings[column].simplified();
            if (cell.isEmpty())
                continue;
            const bool isLabel = heading.startsWith("label"_L1, Qt::CaseInsensitive);
            const qsizetype mark = heading.indexOf(u':');
            if (isLabel && (mark == 5 || heading.size() == 5))
                row.label.set(languageKey(mark < 0 ? QString() : heading.mid(mark).remove(u':')),
                              plainText(cell));
            else
                row.cells.insert(headingKey(heading), cell);
        }
        if (!row.cells.isEmpty())
            rows.push_back(std::move(row));
    }
    return rows;
}

QHash<QString, std::vector<CodedOption>> choiceLists(const std::vector<QStringList> &table)
{
    QHash<QString, std::vector<CodedOption>> lists;
    for (const FormRow &row : formRows(table)) {
        const QString name = row.cells.value(u"name"_s, row.cells.value(u"value"_s));
        const QString list = row.cells.value(u"list_name"_s);
        lists[list].push_back({name, row.label.isEmpty() ? LocalText(name) : row.label});
    }
    return lists;
}

/// "select_one yes_no or_other" taken apart.
struct FormType
{
    QString word = {}; ///< "select_one", "integer" …
    QString list = {};
    bool hasOther = false;
};

FormType formType(QString type)
{
    static const QRegularExpression select(
        u"^(select[ _]one|select1|select[ _]multiple|select all that apply|rank|add select one "
        "prompt using|add select multiple prompt using)(?: from)?\\s+(\\S+)(\\s+or[ _](?:specify "
        ")?other)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = select.match(type);
    if (!match.hasMatch())
        return {.word = type.toLower().replace(u' ', u'_')};
    const QString word = match.captured(1).toLower();
    const QString kind = word == "rank"_L1                        ? u"rank"_s
        : word.contains("multiple"_L1) || word.contains("all"_L1) ? u"select_multiple"_s
                                                                  : u"select_one"_s;
    return {kind, match.captured(2), !match.captured(3).isEmpty()};
}

std::optional<QuestionKind> kindOf(const QString &word)
{
    static const QHash<QString, QuestionKind> kinds{
        {u"select_one"_s, QuestionKind::Single},   {u"integer"_s, QuestionKind::Numeric},
        {u"int"_s, QuestionKind::Numeric},         {u"decimal"_s, QuestionKind::Numeric},
        {u"range"_s, QuestionKind::Numeric},       {u"text"_s, QuestionKind::Open},
        {u"string"_s, QuestionKind::Open},         {u"date"_s, QuestionKind::Date},
        {u"time"_s, QuestionKind::Date},           {u"datetime"_s, QuestionKind::Date},
        {u"start"_s, QuestionKind::Background},    {u"end"_s, QuestionKind::Background},
        {u"today"_s, QuestionKind::Background},    {u"deviceid"_s, QuestionKind::Background},
        {u"username"_s, QuestionKind::Background}, {u"calculate"_s, QuestionKind::Background}};
    const auto known = kinds.constFind(word);
    return known == kinds.cend() ? std::nullopt : std::optional(*known);
}

/// The variables of a form, with its groups.
class FormVariables
{
public:
    FormVariables(const std::vector<QStringList> &choices, CodeBook &book)
        : m_lists(choiceLists(choices))
        , m_book(book)
    {
    }

    void add(const FormRow &row)
    {
        const FormType type = formType(row.cells.value(u"type"_s));
        if (type.word.startsWith("begin"_L1))
            return m_groups.push_back(row.label);
        if (type.word.startsWith("end_"_L1)) {
            if (!m_groups.empty())
                m_groups.pop_back();
            return;
        }
        const QString name = row.cells.value(u"name"_s);
        if (name.isEmpty() || type.word == "note"_L1)
            return;
        addQuestion(name, row, type);
    }

private:
    CodeBookVariable &addVariable(const QString &name, const QString &question,
                                  const LocalText &text, std::optional<QuestionKind> kind)
    {
        m_book.variables.push_back(
            {.name = name, .text = text, .question = question, .kind = kind});
        const auto headed = std::find_if(m_groups.rbegin(), m_groups.rend(),
                                         [](const LocalText &group) { return !group.isEmpty(); });
        if (headed != m_groups.rend())
            m_book.variables.back().group = *headed;
        return m_book.variables.back();
    }

    void addQuestion(const QString &name, const FormRow &row, const FormType &type)
    {
        const auto &options = m_lists[type.list];
        CodeBookVariable &whole = addVariable(name, name, row.label, kindOf(type.word));
        if (type.word == "select_one"_L1)
            whole.labels = labelsOf(options);
        if (type.word == "select_multiple"_L1) {
            for (const CodedOption &option : options)
                addVariable(name % u'/' % option.code, name, row.label, QuestionKind::Multiple)
                    .item = option.text;
        }
        if (type.hasOther)
            addVariable(name % u"_other"_s, name, row.label, QuestionKind::Open);
    }

    QHash<QString, std::vector<CodedOption>> m_lists;
    std::vector<LocalText> m_groups; ///< open ones, with their headings
    CodeBook &m_book;
};

} // namespace

Result<CodeBook> readXlsForm(const std::vector<QStringList> &survey,
                             const std::vector<QStringList> &choices,
                             const std::vector<QStringList> &settings)
{
    QStringList headings;
    if (!survey.empty()) {
        for (const QString &cell : survey.front())
            headings << headingKey(cell);
    }
    if (!headings.contains(u"type"_s) || !headings.contains(u"name"_s))
        return Error{ErrorCode::FileIsOtherFormat, {u"XLSForm"_s, {}}};
    CodeBook book{.format = CodeBookFormat::XlsForm};
    for (const FormRow &row : formRows(settings)) {
        book.title = LocalText(row.cells.value(u"form_title"_s));
    }
    FormVariables variables(choices, book);
    for (const FormRow &row : formRows(survey))
        variables.add(row);
    return book;
}

} // namespace tidemark
