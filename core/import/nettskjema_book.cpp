// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/import/coded_options.h"
#include "core/import/html_text.h"
#include "core/import/questionnaire_books.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct NettskjemaText
{
    Q_DECLARE_TR_FUNCTIONS(Nettskjema)
};

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return plainText(object[key].toString());
}

/// An option or row: its text and what stands for it in names and cells.
struct Part
{
    QString id = {};
    QString text = {};
};

/// Parts in their order. Without an id of its own a part is named by its text, as Nettskjema does.
std::vector<Part> partsOf(const QJsonValue &list, QLatin1StringView idKey)
{
    std::vector<std::pair<int, Part>> parts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString text = textOf(object, "text"_L1);
        const QString id = object[idKey].toVariant().toString();
        parts.emplace_back(object["sequence"_L1].toInt(), Part{id.isEmpty() ? text : id, text});
    }
    std::ranges::stable_sort(parts, {}, [](const auto &part) { return part.first; });
    std::vector<Part> result;
    for (auto &[sequence, part] : parts)
        result.push_back(std::move(part));
    return result;
}

std::vector<ValueLabel> labelsOf(const std::vector<Part> &options)
{
    std::vector<CodedOption> coded;
    for (const Part &option : options)
        coded.push_back({option.id, LocalText(option.text)});
    return tidemark::labelsOf(coded);
}

/// The variables of one element.
class ElementVariables
{
public:
    ElementVariables(const QJsonObject &element, const QString &group, CodeBook &book)
        : m_element(element)
        , m_group(group)
        , m_book(book)
        , m_text(textOf(element, "text"_L1))
        , m_id(element["externalElementId"_L1].toVariant().toString())
        , m_options(partsOf(element["answerOptions"_L1], "externalAnswerOptionId"_L1))
        , m_rows(partsOf(element["subElements"_L1], "externalElementId"_L1))
    {
        if (m_id.isEmpty())
            m_id = m_text;
    }

    void add()
    {
        const QString type = m_element["elementType"_L1].toString();
        static const QStringList silent{u"HEADING"_s, u"TEXT"_s, u"IMAGE"_s, u"PAGE_BREAK"_s};
        if (silent.contains(type) || m_id.isEmpty())
            return;
        if (type == "CHECKBOX"_L1)
            addTicks(m_id, m_text);
        else if (type == "MATRIX_RADIO"_L1)
            addRows();
        else if (type == "MATRIX_CHECKBOX"_L1)
            addTickRows();
        else
            addSingle(type);
    }

private:
    CodeBookVariable &addVariable(const QString &name, const QString &text, const QString &question,
                                  QuestionKind kind)
    {
        m_book.variables.push_back({.name = name,
                                    .text = LocalText(text),
                                    .question = question,
                                    .group = LocalText(m_group),
                                    .kind = kind});
        return m_book.variables.back();
    }

    void addSingle(const QString &type)
    {
        const bool isChoice = type == "RADIO"_L1 || type == "SELECT"_L1;
        const bool isNumber = type == "NUMBER"_L1 || type == "LINEAR_SCALE"_L1;
        const QuestionKind kind = isChoice ? QuestionKind::Single
            : isNumber                     ? QuestionKind::Numeric
            : type == "DATE"_L1            ? QuestionKind::Date
                                           : QuestionKind::Open;
        CodeBookVariable &variable = addVariable(m_id, m_text, m_id, kind);
        if (isChoice)
            variable.labels = labelsOf(m_options);
        if (type == "LINEAR_SCALE"_L1)
            addEnds(variable);
    }

    /// The words at the ends and in the middle of a scale.
    void addEnds(CodeBookVariable &variable) const
    {
        const double lowest = m_element["minimumValue"_L1].toDouble();
        const double highest = m_element["maximumValue"_L1].toDouble();
        const auto add = [&](double code, QLatin1StringView key) {
            const LocalText text(textOf(m_element, key));
            if (!text.isEmpty())
                variable.labels.push_back({.code = code, .label = text});
        };
        if (lowest >= highest)
            return;
        add(lowest, "minimumValueText"_L1);
        if (int(lowest + highest) % 2 == 0)
            add((lowest + highest) / 2.0, "midValueText"_L1);
        add(highest, "maximumValueText"_L1);
    }

    void addTicks(const QString &question, const QString &text)
    {
        for (const Part &option : m_options) {
            CodeBookVariable &variable =
                addVariable(question % u'.' % option.id, text, question, QuestionKind::Multiple);
            variable.item = LocalText(option.text);
        }
    }

    void addRows()
    {
        for (const Part &row : m_rows) {
            CodeBookVariable &variable =
                addVariable(m_id % u'.' % row.id, m_text, m_id, QuestionKind::Battery);
            variable.item = LocalText(row.text);
            variable.labels = labelsOf(m_options);
        }
    }

    void addTickRows()
    {
        for (const Part &row : m_rows)
            addTicks(m_id % u'.' % row.id, m_text % u" - "_s % row.text);
    }

    const QJsonObject &m_element;
    const QString &m_group;
    CodeBook &m_book;
    QString m_text;
    QString m_id;
    std::vector<Part> m_options;
    std::vector<Part> m_rows;
};

} // namespace

Result<CodeBook> readNettskjema(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return Error{
            ErrorCode::FileDamaged,
            {u"Nettskjema"_s,
             NettskjemaText::tr("after %1 bytes: %2").arg(error.offset).arg(error.errorString())}};
    const QJsonArray elements =
        document.isArray() ? document.array() : document.object()["elements"_L1].toArray();
    CodeBook book{.format = CodeBookFormat::Nettskjema,
                  .title = LocalText(textOf(document.object(), "title"_L1))};
    QString group;
    bool isForm = false;
    for (const QJsonValue &value : elements) {
        const QJsonObject element = value.toObject();
        isForm = isForm || element.contains("elementType"_L1);
        if (element["elementType"_L1].toString() == "HEADING"_L1)
            group = textOf(element, "text"_L1);
        ElementVariables(element, group, book).add();
    }
    if (!isForm)
        return Error{ErrorCode::FileIsOtherFormat, {u"Nettskjema"_s, {}}};
    return book;
}

} // namespace tidemark
