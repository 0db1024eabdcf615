// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/limesurvey_form.h"

#include <algorithm>
#include <tuple>

#include <QSet>

#include "core/import/html_text.h"
#include "core/import/language_key.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Texts of one kind by the id of what they belong to.
using Texts = QHash<QString, LocalText>;

void addTexts(Texts &texts, const std::vector<LimeSurveyRow> &rows, const QString &id,
              const QString &field)
{
    for (const LimeSurveyRow &row : rows) {
        const QString text = plainText(row.value(field));
        if (!text.isEmpty())
            texts[row.value(id)].set(languageKey(row.value(u"language"_s)), text);
    }
}

/// Rows of one id once (old files repeat them per language), in the order of `key`.
template <typename Key>
std::vector<LimeSurveyRow> ordered(const std::vector<LimeSurveyRow> &rows, Key key)
{
    std::vector<LimeSurveyRow> sorted = rows;
    std::ranges::stable_sort(sorted, {}, key);
    return sorted;
}

int numberIn(const LimeSurveyRow &row, const QString &field)
{
    return row.value(field).toInt();
}

/// The form as it is put together.
class FormBuilder
{
public:
    explicit FormBuilder(const LimeSurveyTables &tables)
        : m_tables(tables)
    {
        addTexts(m_groups, tables.rows(u"groups"_s), u"gid"_s, u"group_name"_s);
        addTexts(m_groups, tables.rows(u"group_l10ns"_s), u"gid"_s, u"group_name"_s);
        for (const QString &table : {u"questions"_s, u"subquestions"_s, u"question_l10ns"_s})
            addTexts(m_questions, tables.rows(table), u"qid"_s, u"question"_s);
        addTexts(m_answers, tables.rows(u"answer_l10ns"_s), u"aid"_s, u"answer"_s);
        for (const QString &table : {u"groups"_s, u"group_l10ns"_s}) {
            for (const LimeSurveyRow &row : tables.rows(table))
                m_groupOrder.insert(row.value(u"gid"_s), numberIn(row, u"group_order"_s));
        }
    }

    LimeSurveyForm build()
    {
        LimeSurveyForm form;
        for (const LimeSurveyRow &row : m_tables.rows(u"surveys_languagesettings"_s))
            form.title.set(languageKey(row.value(u"surveyls_language"_s)),
                           plainText(row.value(u"surveyls_title"_s)));
        addQuestions(form);
        addItems(form);
        addOptions(form);
        return form;
    }

private:
    void addQuestions(LimeSurveyForm &form)
    {
        const auto place = [&](const LimeSurveyRow &row) {
            return std::tuple(m_groupOrder.value(row.value(u"gid"_s)),
                              numberIn(row, u"question_order"_s));
        };
        for (const LimeSurveyRow &row : ordered(m_tables.rows(u"questions"_s), place)) {
            const QString id = row.value(u"qid"_s);
            const QString parent = row.value(u"parent_qid"_s);
            const bool isItem = !parent.isEmpty() && parent != u"0"_s;
            if (isItem || m_places.contains(id))
                continue;
            m_places.insert(id, form.questions.size());
            const QString type = row.value(u"type"_s);
            form.questions.push_back({.code = row.value(u"title"_s),
                                      .type = type.isEmpty() ? QChar() : type.front(),
                                      .text = m_questions.value(id),
                                      .group = m_groups.value(row.value(u"gid"_s)),
                                      .hasOther = row.value(u"other"_s) == u"Y"_s});
        }
    }

    void addItems(LimeSurveyForm &form)
    {
        std::vector<LimeSurveyRow> rows = m_tables.rows(u"subquestions"_s);
        for (const LimeSurveyRow &row : m_tables.rows(u"questions"_s))
            rows.push_back(row);
        QSet<QString> seen;
        for (const LimeSurveyRow &row : ordered(rows, [](const LimeSurveyRow &one) {
                 return numberIn(one, u"question_order"_s);
             })) {
            const auto place = m_places.constFind(row.value(u"parent_qid"_s));
            const QString id = row.value(u"qid"_s);
            if (place == m_places.cend() || seen.contains(id))
                continue;
            seen.insert(id);
            form.questions[*place].items.push_back({.code = row.value(u"title"_s),
                                                    .text = m_questions.value(id),
                                                    .isColumn = numberIn(row, u"scale_id"_s) == 1});
        }
    }

    void addOptions(LimeSurveyForm &form)
    {
        const auto order = [](const LimeSurveyRow &row) { return numberIn(row, u"sortorder"_s); };
        for (const LimeSurveyRow &row : ordered(m_tables.rows(u"answers"_s), order)) {
            const auto place = m_places.constFind(row.value(u"qid"_s));
            if (place == m_places.cend())
                continue;
            LimeSurveyQuestion &question = form.questions[*place];
            auto &options =
                numberIn(row, u"scale_id"_s) == 1 ? question.secondOptions : question.options;
            const QString code = row.value(u"code"_s);
            auto known = std::ranges::find(options, code, &CodedOption::code);
            if (known == options.end())
                known = options.insert(
                    options.end(), {.code = code, .text = m_answers.value(row.value(u"aid"_s))});
            const QString text = plainText(row.value(u"answer"_s));
            if (!text.isEmpty())
                known->text.set(languageKey(row.value(u"language"_s)), text);
        }
    }

    const LimeSurveyTables &m_tables;
    Texts m_groups;
    Texts m_questions;
    Texts m_answers;
    QHash<QString, int> m_groupOrder;
    QHash<QString, std::size_t> m_places; ///< of questions in the form, by their id
};

} // namespace

LimeSurveyForm limeSurveyForm(const LimeSurveyTables &tables)
{
    return FormBuilder(tables).build();
}

} // namespace tidemark
