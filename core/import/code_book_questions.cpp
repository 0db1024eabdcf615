// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/import/code_book_match.h"
#include "core/import/known_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// "q2_sq001" of "q2[SQ001]", "Q2.SQ001." and "q2/SQ001".
QString partsKey(const QString &name)
{
    QString key;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    if (key.endsWith(u'_'))
        key.chop(1);
    return key;
}

bool isGroupKind(const CodeBookVariable *variable)
{
    return variable && !variable->question.isEmpty()
        && (variable->kind == QuestionKind::Multiple || variable->kind == QuestionKind::Battery);
}

double tickedCode(const ColumnPlan &column)
{
    const auto ticked = std::ranges::find_if(
        column.labels, [](const ValueLabel &label) { return isTickedWord(label.label.text()); });
    return ticked == column.labels.end() ? 1.0 : ticked->code;
}

} // namespace

CodeBookIndex::CodeBookIndex(const CodeBook &book)
    : m_hasPaths(book.format == CodeBookFormat::XlsForm)
{
    for (const CodeBookVariable &variable : book.variables) {
        m_byName.insert(variable.name.simplified().toLower(), &variable);
        const QString key = partsKey(variable.name);
        if (!m_byParts.contains(key))
            m_byParts.insert(key, &variable);
    }
}

const CodeBookVariable *CodeBookIndex::find(const ColumnPlan &column) const
{
    const QString inFile = column.nameInFile.simplified().toLower();
    for (const QString &name : {column.name.toLower(), inFile}) {
        if (const auto *variable = m_byName.value(name))
            return variable;
    }
    if (const auto *variable = m_byParts.value(partsKey(inFile)))
        return variable;
    for (qsizetype i = 0; m_hasPaths && i < inFile.size(); ++i) {
        if (inFile[i] != u'/' && inFile[i] != u'-')
            continue;
        if (const auto *variable = m_byParts.value(partsKey(inFile.mid(i + 1))))
            return variable;
    }
    return nullptr;
}

std::vector<QuestionPlan> bookQuestions(const ImportPlan &plan,
                                        const std::vector<const CodeBookVariable *> &ofColumn,
                                        const std::vector<QuestionPlan> &taken)
{
    std::set<int> takenColumns;
    for (const QuestionPlan &question : taken)
        takenColumns.insert(question.columns.begin(), question.columns.end());
    std::vector<QuestionPlan> questions;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < ofColumn.size(); ++i) {
        const CodeBookVariable *variable = ofColumn[i];
        const ColumnPlan &column = plan.columns[i];
        if (!isGroupKind(variable) || takenColumns.contains(int(i))
            || column.type.value != ColumnType::Code || column.role.value != ColumnRole::Question)
            continue;
        const QString key = variable->question.toLower();
        if (!places.contains(key)) {
            places.insert(key, questions.size());
            questions.push_back({.name = variable->question,
                                 .title = variable->text,
                                 .wording = variable->text,
                                 .kind = *variable->kind,
                                 .tickedCode = tickedCode(column),
                                 .group = variable->group.text()});
        }
        QuestionPlan &question = questions[places[key]];
        question.columns.push_back(int(i));
        question.itemLabels.push_back(variable->item.isEmpty() ? column.label : variable->item);
    }
    std::erase_if(questions, [](const QuestionPlan &question) {
        return question.kind == QuestionKind::Battery && question.columns.size() < 2;
    });
    return questions;
}

} // namespace tidemark
