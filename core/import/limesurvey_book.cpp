// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/import/limesurvey_form.h"
#include "core/import/questionnaire_books.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

LocalText threeTexts(const QString &nb, const QString &nn, const QString &en)
{
    LocalText text;
    text.set(u"nb"_s, nb);
    text.set(u"nn"_s, nn);
    text.set(u"en"_s, en);
    return text;
}

const LocalText &yes()
{
    static const LocalText text = threeTexts(u"Ja"_s, u"Ja"_s, u"Yes"_s);
    return text;
}

const LocalText &no()
{
    static const LocalText text = threeTexts(u"Nei"_s, u"Nei"_s, u"No"_s);
    return text;
}

const LocalText &other()
{
    static const LocalText text = threeTexts(u"Annet"_s, u"Anna"_s, u"Other"_s);
    return text;
}

/// Answers that LimeSurvey has built in for a type.
std::vector<CodedOption> builtInOptions(char type)
{
    switch (type) {
    case 'Y':
        return {{u"Y"_s, yes()}, {u"N"_s, no()}};
    case 'C':
        return {{u"Y"_s, yes()},
                {u"N"_s, no()},
                {u"U"_s, threeTexts(u"Usikker"_s, u"Usikker"_s, u"Uncertain"_s)}};
    case 'E':
        return {{u"I"_s, threeTexts(u"Øk"_s, u"Auk"_s, u"Increase"_s)},
                {u"S"_s, threeTexts(u"Samme"_s, u"Same"_s, u"Same"_s)},
                {u"D"_s, threeTexts(u"Reduser"_s, u"Reduser"_s, u"Decrease"_s)}};
    case 'G':
        return {{u"F"_s, threeTexts(u"Kvinne"_s, u"Kvinne"_s, u"Female"_s)},
                {u"M"_s, threeTexts(u"Mann"_s, u"Mann"_s, u"Male"_s)}};
    default:
        return {};
    }
}

/// 1 for the tick, 0 for "N", which is written where the option was seen and not ticked.
std::vector<ValueLabel> tickLabels()
{
    return {{.code = 0.0, .label = no(), .sourceText = u"N"_s},
            {.code = 1.0, .label = yes(), .sourceText = u"Y"_s}};
}

/// The variables of one question.
class QuestionVariables
{
public:
    QuestionVariables(const LimeSurveyQuestion &question, CodeBook &book)
        : m_question(question)
        , m_book(book)
    {
    }

    void add()
    {
        switch (m_question.type.toLatin1()) {
        case 'X':
            return;
        case 'M':
        case 'P':
            return addTicks();
        case 'A':
        case 'B':
        case 'C':
        case 'E':
        case 'F':
        case 'H':
            return addItems(QuestionKind::Battery, labels());
        case '1':
            return addDualScale();
        case 'K':
            return addItems(QuestionKind::Numeric, {});
        case 'Q':
            return addItems(QuestionKind::Open, {});
        case ':':
            return addCells(QuestionKind::Numeric);
        case ';':
            return addCells(QuestionKind::Open);
        case 'R':
            return addRanks();
        default:
            return addSingle();
        }
    }

private:
    std::vector<ValueLabel> labels() const
    {
        const auto builtIn = builtInOptions(m_question.type.toLatin1());
        return labelsOf(builtIn.empty() ? m_question.options : builtIn);
    }

    CodeBookVariable &addVariable(const QString &suffix, std::optional<QuestionKind> kind)
    {
        m_book.variables.push_back({.name = m_question.code + suffix,
                                    .text = m_question.text,
                                    .question = m_question.code,
                                    .group = m_question.group,
                                    .kind = kind});
        return m_book.variables.back();
    }

    CodeBookVariable &addOpen(const QString &suffix, const LocalText &item)
    {
        CodeBookVariable &variable = addVariable(suffix, QuestionKind::Open);
        variable.item = item;
        return variable;
    }

    void addSingle()
    {
        static const QHash<char, QuestionKind> kinds{
            {'N', QuestionKind::Numeric},   {'S', QuestionKind::Open}, {'T', QuestionKind::Open},
            {'U', QuestionKind::Open},      {'|', QuestionKind::Open}, {'D', QuestionKind::Date},
            {'I', QuestionKind::Background}};
        const char type = m_question.type.toLatin1();
        const bool isEquation = type == '*';
        CodeBookVariable &variable = addVariable({}, kinds.value(type, QuestionKind::Single));
        if (isEquation)
            variable.kind.reset();
        variable.labels = labels();
        if (m_question.hasOther)
            variable.labels.push_back(
                {.code = nextCode(variable.labels), .label = other(), .sourceText = u"-oth-"_s});
        if (type == 'O')
            addOpen(u"[comment]"_s, {});
        if (type == '|')
            addVariable(u"[filecount]"_s, QuestionKind::Numeric);
        if (m_question.hasOther)
            addOpen(u"[other]"_s, other());
    }

    static double nextCode(const std::vector<ValueLabel> &labels)
    {
        double next = 1.0;
        for (const ValueLabel &label : labels)
            next = std::max(next, label.code + 1.0);
        return next;
    }

    void addTicks()
    {
        const bool hasComments = m_question.type == u'P';
        for (const LimeSurveyItem &item : m_question.items) {
            CodeBookVariable &variable =
                addVariable(u'[' % item.code % u']', QuestionKind::Multiple);
            variable.item = item.text;
            variable.labels = tickLabels();
            if (hasComments)
                addOpen(u'[' % item.code % u"comment]"_s, item.text);
        }
        if (m_question.hasOther)
            addOpen(u"[other]"_s, other());
        if (m_question.hasOther && hasComments)
            addOpen(u"[othercomment]"_s, other());
    }

    void addItems(QuestionKind kind, const std::vector<ValueLabel> &scale)
    {
        for (const LimeSurveyItem &item : m_question.items) {
            CodeBookVariable &variable = addVariable(u'[' % item.code % u']', kind);
            variable.item = item.text;
            variable.labels = scale;
        }
    }

    void addDualScale()
    {
        const auto addScale = [&](const QString &number, const std::vector<CodedOption> &options) {
            for (const LimeSurveyItem &item : m_question.items) {
                CodeBookVariable &variable =
                    addVariable(u'[' % item.code % u"]["_s % number % u']', QuestionKind::Battery);
                variable.question += u'_' + number;
                variable.item = item.text;
                variable.labels = labelsOf(options);
            }
        };
        addScale(u"1"_s, m_question.options);
        addScale(u"2"_s, m_question.secondOptions);
    }

    void addCells(QuestionKind kind)
    {
        for (const LimeSurveyItem &row : m_question.items) {
            for (const LimeSurveyItem &column : m_question.items) {
                if (row.isColumn || !column.isColumn)
                    continue;
                CodeBookVariable &variable =
                    addVariable(u'[' % row.code % u'_' % column.code % u']', kind);
                for (const auto &[language, text] : row.text.all())
                    variable.item.set(language, text % u" - "_s % column.text.text(language));
            }
        }
    }

    void addRanks()
    {
        const auto &options = m_question.options;
        for (std::size_t rank = 1; rank <= options.size(); ++rank) {
            const QString number = QString::number(rank);
            CodeBookVariable &variable = addVariable(u'[' % number % u']', QuestionKind::Single);
            variable.item = LocalText(number);
            variable.labels = labelsOf(options);
        }
    }

    const LimeSurveyQuestion &m_question;
    CodeBook &m_book;
};

} // namespace

Result<CodeBook> readLimeSurvey(const QByteArray &xml)
{
    const auto tables = readLimeSurveyTables(xml);
    if (!tables)
        return tables.error();
    const LimeSurveyForm form = limeSurveyForm(*tables);
    CodeBook book{.format = CodeBookFormat::LimeSurvey, .title = form.title};
    for (const LimeSurveyQuestion &question : form.questions)
        QuestionVariables(question, book).add();
    return book;
}

} // namespace tidemark
