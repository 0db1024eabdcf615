// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidemark::example {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/tidemark/example/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LocalText textOf(const QJsonValue &json)
{
    LocalText text;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.set(it.key(), it.value().toString());
    return text;
}

SavedKind kindOf(const QString &word)
{
    if (word == u"heading"_s)
        return SavedKind::Heading;
    return word == u"note"_s ? SavedKind::Note : SavedKind::Analysis;
}

} // namespace

std::vector<QuestionTitle> questionTitles()
{
    std::vector<QuestionTitle> titles;
    QStringList lines =
        QString::fromUtf8(resource(u"questions.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines) {
        const QStringList fields = line.split(u';');
        QuestionTitle title = {.name = fields.value(0), .group = fields.value(4)};
        title.title.set(u"nb"_s, fields.value(1));
        title.title.set(u"nn"_s, fields.value(2));
        title.title.set(u"en"_s, fields.value(3));
        titles.push_back(std::move(title));
    }
    return titles;
}

Result<std::vector<SavedAnalysis>> exampleAnalyses()
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(resource(u"analyses.json"_s), &problem);
    if (!document.isArray())
        return Error{ErrorCode::RequestNotUnderstood, {u"analyses.json"_s, problem.errorString()}};
    std::vector<SavedAnalysis> analyses;
    for (const QJsonValue &entry : document.array())
        analyses.push_back({.kind = kindOf(entry[u"kind"_s].toString()),
                            .title = textOf(entry[u"title"_s]),
                            .text = textOf(entry[u"text"_s]),
                            .request = entry[u"request"_s].toObject(),
                            .chart = entry[u"chart"_s].toObject()});
    return analyses;
}

} // namespace tidemark::example
