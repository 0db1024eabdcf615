// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "core/import/code_book_file.h"
#include "core/import/inspect.h"
#include "core/import/plan_fields.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct BookText
{
    Q_DECLARE_TR_FUNCTIONS(Inspect)
};

QLatin1StringView formatKey(CodeBookFormat format)
{
    switch (format) {
    case CodeBookFormat::Table:
        return "codeBook"_L1;
    case CodeBookFormat::SurveyXact:
        return "surveyXact"_L1;
    case CodeBookFormat::Nettskjema:
        return "nettskjema"_L1;
    case CodeBookFormat::LimeSurvey:
        return "limeSurvey"_L1;
    case CodeBookFormat::XlsForm:
        return "xlsForm"_L1;
    }
    return {};
}

QStringList languagesOf(const CodeBook &book)
{
    std::set<QString> languages;
    const auto add = [&](const LocalText &text) {
        for (const auto &[language, words] : text.all())
            languages.insert(language);
    };
    add(book.title);
    for (const CodeBookVariable &variable : book.variables) {
        add(variable.text);
        add(variable.item);
        for (const ValueLabel &label : variable.labels)
            add(label.label);
    }
    languages.erase(QString());
    return {languages.begin(), languages.end()};
}

QJsonObject labelJson(const ValueLabel &label)
{
    QJsonObject json{{"code"_L1, json::write(label.code)}, {"label"_L1, json::write(label.label)}};
    if (!label.sourceText.isEmpty())
        json["sourceText"_L1] = label.sourceText;
    return json;
}

QJsonObject variableJson(const CodeBookVariable &variable)
{
    QJsonArray labels;
    for (const ValueLabel &label : variable.labels)
        labels.append(labelJson(label));
    QJsonArray missing;
    for (const double code : variable.missing)
        missing.append(json::write(code));
    QJsonObject json{{"name"_L1, variable.name},
                     {"text"_L1, json::write(variable.text)},
                     {"labels"_L1, labels},
                     {"missing"_L1, missing}};
    if (!variable.question.isEmpty())
        json["question"_L1] = variable.question;
    if (!variable.item.isEmpty())
        json["item"_L1] = json::write(variable.item);
    if (!variable.group.isEmpty())
        json["group"_L1] = json::write(variable.group);
    if (variable.kind)
        json["kind"_L1] = json::write(*variable.kind);
    return json;
}

/// "Ja" alone, or "nb: Ja; en: Yes" where there are several languages.
QString inAllLanguages(const LocalText &text)
{
    if (text.all().size() < 2)
        return text.text();
    QStringList parts;
    for (const auto &[language, words] : text.all())
        parts << (language.isEmpty() ? words : language % u": "_s % words);
    return parts.join(u"; "_s);
}

QString headText(const CodeBook &book, const QString &fileName)
{
    std::vector<QStringList> lines = {
        {BookText::tr("File"), fileName},
        {BookText::tr("Format"), describe(book.format)},
        {BookText::tr("Variables"), QString::number(book.variables.size())}};
    if (!book.title.isEmpty())
        lines.push_back({BookText::tr("Title"), inAllLanguages(book.title)});
    const QStringList languages = languagesOf(book);
    if (!languages.isEmpty())
        lines.push_back({BookText::tr("Languages"), languages.join(u", "_s)});
    return alignedText(lines);
}

QString labelsText(const CodeBookVariable &variable)
{
    std::vector<QStringList> lines;
    for (const ValueLabel &label : variable.labels) {
        const QString code = QString::number(label.code, 'g', 15);
        const bool isMissing =
            std::ranges::find(variable.missing, label.code) != variable.missing.end();
        QString words = inAllLanguages(label.label);
        if (isMissing)
            words = BookText::tr("%1 (missing)").arg(words);
        lines.push_back({u"    "_s % code, label.sourceText, words});
    }
    return alignedText(lines);
}

/// One variable after the other; what it shares with the one before is not said again.
QString variablesText(const CodeBook &book)
{
    QString text;
    const CodeBookVariable *before = nullptr;
    for (const CodeBookVariable &variable : book.variables) {
        const bool goesOn = before && !variable.question.isEmpty()
            && before->question == variable.question && before->text == variable.text;
        if (!goesOn)
            text += u'\n';
        if (!goesOn && !variable.text.isEmpty())
            text += inAllLanguages(variable.text) + u'\n';
        text += u"  "_s + variable.name;
        if (variable.kind)
            text += u"  "_s + kindText(*variable.kind);
        if (!variable.item.isEmpty())
            text += u"  "_s + inAllLanguages(variable.item);
        text += u'\n';
        if (!goesOn || before->labels != variable.labels)
            text += labelsText(variable);
        before = &variable;
    }
    return text;
}

} // namespace

QJsonObject inspectJson(const CodeBook &book, const QString &fileName)
{
    QJsonArray variables;
    for (const CodeBookVariable &variable : book.variables)
        variables.append(variableJson(variable));
    return {{"version"_L1, inspectVersion},
            {"format"_L1, formatKey(book.format)},
            {"file"_L1, fileName},
            {"title"_L1, json::write(book.title)},
            {"languages"_L1, json::write(languagesOf(book))},
            {"codeBook"_L1, variables}};
}

QString inspectText(const CodeBook &book, const QString &fileName)
{
    return headText(book, fileName) + variablesText(book);
}

} // namespace tidemark
