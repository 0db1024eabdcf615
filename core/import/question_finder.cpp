// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/question_finder.h"

#include <algorithm>
#include <set>

#include <QRegularExpression>

#include "core/import/known_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr std::size_t fewestScaleCodes = 3;
constexpr std::size_t fewestLabelledCodes = 2;

/// "q10" of "q10_3", "checkbox" of "checkbox.events", "q12" of "q12b"; empty if there is none.
QString nameStem(const QString &name)
{
    static const QRegularExpression anything(u"^(.+)(?:[./]|\\[)[^./\\[\\]]+\\]?$"_s);
    static const QRegularExpression counted(
        u"^(.+)_(?:\\d{1,3}|[A-Za-z]|[A-Za-z]{1,3}\\d{1,3})$"_s);
    static const QRegularExpression lettered(u"^(.*\\d)[a-zæøå]$"_s);
    for (const QRegularExpression &form : {anything, counted, lettered}) {
        if (const auto match = form.match(name); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

bool sameNameStem(const ColumnPlan &one, const ColumnPlan &other)
{
    const QString stem = nameStem(one.name);
    return !stem.isEmpty() && stem == nameStem(other.name);
}

/// The question before " - " and the item behind it.
QString textStem(const ColumnPlan &column)
{
    const QString text = column.label.text();
    const qsizetype joint = text.lastIndexOf(u" - "_s);
    return joint < 10 ? QString() : text.left(joint);
}

bool sameTextStem(const ColumnPlan &one, const ColumnPlan &other)
{
    const QString stem = textStem(one);
    return !stem.isEmpty() && stem == textStem(other);
}

/// Names with a stem decide ("q12a" and "q14a" are two questions, whatever their texts begin with).
bool sameStem(const ColumnPlan &one, const ColumnPlan &other)
{
    const bool areNamed = !nameStem(one.name).isEmpty() && !nameStem(other.name).isEmpty();
    return areNamed ? sameNameStem(one, other) : sameTextStem(one, other);
}

bool isAnswer(const ColumnPlan &column)
{
    return column.role.value == ColumnRole::Question;
}

/// Codes of substance: those with a label and those met in the file.
std::set<double> answerCodes(const ColumnPlan &column)
{
    std::set<double> codes;
    for (const auto &[code, cells] : column.counts)
        codes.insert(code);
    for (const ValueLabel &label : column.labels)
        codes.insert(label.code);
    std::erase_if(codes,
                  [&](double code) { return column.missing.value.reason(code).has_value(); });
    return codes;
}

/// The code that means chosen, if the column is a tick box: 0 and 1 (or 1 alone), or two labels
/// such as "Ikke valgt" and "Valgt".
std::optional<double> tickedCode(const ColumnPlan &column)
{
    if (column.type.value != ColumnType::Code || column.measure.value == MeasureLevel::Scale)
        return {};
    const std::set<double> codes = answerCodes(column);
    std::optional<double> ticked;
    for (const ValueLabel &label : column.labels) {
        if (isTickedWord(label.label.text()))
            ticked = label.code;
        else if (!isUntickedWord(label.label.text()) && !column.missing.value.reason(label.code))
            return {};
    }
    const bool zeroOne =
        std::ranges::all_of(codes, [](double code) { return code == 0.0 || code == 1.0; });
    if (codes.empty() || codes.size() > 2 || (!zeroOne && !(ticked && codes.size() == 1)))
        return {};
    return ticked ? ticked : 1.0;
}

bool sameLabels(const ColumnPlan &one, const ColumnPlan &other)
{
    return std::ranges::equal(
        one.labels, other.labels, [](const ValueLabel &a, const ValueLabel &b) {
            return a.code == b.code
                && comparableText(a.label.text()) == comparableText(b.label.text());
        });
}

/// Items of one battery have one code list; without labels their codes lie in the same range.
bool sameScale(const ColumnPlan &one, const ColumnPlan &other)
{
    if (one.type.value != ColumnType::Code || other.type.value != ColumnType::Code
        || one.measure.value == MeasureLevel::Scale || other.measure.value == MeasureLevel::Scale)
        return false;
    if (!one.labels.empty() || !other.labels.empty())
        return sameLabels(one, other) && answerCodes(one).size() >= fewestLabelledCodes;
    const std::set<double> codes = answerCodes(one);
    const std::set<double> others = answerCodes(other);
    return codes.size() >= fewestScaleCodes && others.size() >= fewestScaleCodes
        && *codes.begin() == *others.begin() && *codes.rbegin() == *others.rbegin();
}

QuestionKind kindOf(const ColumnPlan &column)
{
    if (!isAnswer(column))
        return QuestionKind::Background;
    switch (column.type.value) {
    case ColumnType::Code:
        return column.measure.value == MeasureLevel::Scale ? QuestionKind::Numeric
                                                           : QuestionKind::Single;
    case ColumnType::Number:
        return QuestionKind::Numeric;
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        return QuestionKind::Date;
    case ColumnType::Text:
        break;
    }
    return QuestionKind::Open;
}

/// The part that all texts have in front, up to a joint (" - ", ": ", "? ").
QString commonStem(const QStringList &texts)
{
    QString stem = texts.value(0);
    for (const QString &text : texts) {
        qsizetype same = 0;
        while (same < stem.size() && same < text.size() && stem[same] == text[same])
            ++same;
        stem.truncate(same);
    }
    qsizetype end = 0;
    for (const QString &joint : {u" - "_s, u" – "_s, u": "_s, u"? "_s}) {
        if (const qsizetype at = stem.lastIndexOf(joint); at > 0)
            end = std::max(end, at + joint.size());
    }
    return stem.left(end);
}

/// Two whole questions with nothing in common are not items of one battery, whatever their names.
bool areOwnQuestions(const ColumnPlan &one, const ColumnPlan &other)
{
    const QString text = one.label.text().trimmed();
    const QString next = other.label.text().trimmed();
    return text.endsWith(u'?') && next.endsWith(u'?') && text != next
        && commonStem({text, next}).isEmpty();
}

/// How many columns from `first` on belong together, and as what.
struct Run
{
    std::size_t length = 1;
    QuestionKind kind = QuestionKind::Single;
    double ticked = 1.0;
};

Run runFrom(const std::vector<ColumnPlan> &columns, std::size_t first)
{
    const ColumnPlan &start = columns[first];
    Run run{.length = 1, .kind = kindOf(start)};
    if (!isAnswer(start))
        return run;
    const auto ticked = tickedCode(start);
    const auto belongs = [&](const ColumnPlan &next) {
        if (!isAnswer(next))
            return false;
        if (ticked)
            return tickedCode(next) == ticked && sameStem(start, next);
        return sameScale(start, next) && !areOwnQuestions(start, next) && sameStem(start, next);
    };
    while (first + run.length < columns.size() && belongs(columns[first + run.length]))
        ++run.length;
    if (run.length > 1) {
        run.kind = ticked ? QuestionKind::Multiple : QuestionKind::Battery;
        run.ticked = ticked.value_or(1.0);
    }
    return run;
}

QString withoutJoint(QString stem)
{
    stem = stem.trimmed();
    while (stem.endsWith(u'-') || stem.endsWith(u'–') || stem.endsWith(u':'))
        stem = stem.chopped(1).trimmed();
    return stem;
}

/// "events" of "checkbox.events"; names with mere numbers stay whole.
QString nameInGroup(const QString &name, const QString &stem)
{
    const QString rest = name.mid(stem.size() + 1);
    return rest.size() < 3 || stem.isEmpty() ? name : rest.endsWith(u']') ? rest.chopped(1) : rest;
}

/// Splits the texts of a group in one language into what they share and what is each item's own.
void splitTexts(QuestionPlan &question, const std::vector<ColumnPlan> &columns,
                const QString &language)
{
    QStringList texts;
    for (const int place : question.columns)
        texts << columns[std::size_t(place)].label.text(language);
    const QString common = commonStem(texts);
    question.title.set(language, withoutJoint(common));
    for (std::size_t i = 0; i < question.itemLabels.size(); ++i)
        question.itemLabels[i].set(language, texts[qsizetype(i)].mid(common.size()).trimmed());
}

QuestionPlan groupOf(const std::vector<ColumnPlan> &columns, std::size_t first, const Run &run)
{
    QuestionPlan question{.kind = run.kind, .tickedCode = run.ticked};
    for (std::size_t i = first; i < first + run.length; ++i)
        question.columns.push_back(int(i));
    question.itemLabels.resize(run.length);
    const QString stem = nameStem(columns[first].name);
    question.name = stem.isEmpty() ? columns[first].name : stem;
    for (const auto &[language, text] : columns[first].label.all())
        splitTexts(question, columns, language);
    question.wording = question.title;
    for (std::size_t i = 0; i < question.itemLabels.size(); ++i) {
        if (question.itemLabels[i].isEmpty())
            question.itemLabels[i] = LocalText(nameInGroup(columns[first + i].name, stem));
    }
    return question;
}

/// What was asked, where the file or code book says more than the label.
LocalText wordingOf(const ColumnPlan &column)
{
    const auto isLabel = [&](const auto &text) { return text.second == column.questionText; };
    const bool saysMore =
        !column.questionText.isEmpty() && std::ranges::none_of(column.label.all(), isLabel);
    return saysMore ? LocalText(column.questionText) : column.label;
}

QuestionPlan singleOf(const ColumnPlan &column, int place)
{
    return {.name = column.name,
            .title = column.label,
            .wording = wordingOf(column),
            .kind = kindOf(column),
            .columns = {place},
            .itemLabels = {column.label}};
}

bool fits(const QuestionPlan &question, const std::vector<ColumnPlan> &columns)
{
    return !question.columns.empty() && std::ranges::all_of(question.columns, [&](int place) {
        return place >= 0 && std::size_t(place) < columns.size()
            && columns[std::size_t(place)].role.value != ColumnRole::Skip;
    });
}

void makeNameUnique(QuestionPlan &question, std::set<QString> &used)
{
    const QString wanted = question.name;
    for (int next = 2; !used.insert(question.name.toLower()).second; ++next)
        question.name = wanted % u'_' % QString::number(next);
}

} // namespace

std::vector<QuestionPlan> findQuestions(const ImportPlan &plan,
                                        const std::vector<QuestionPlan> &given)
{
    std::vector<QuestionPlan> questions;
    std::set<int> taken;
    for (const QuestionPlan &question : given) {
        if (!fits(question, plan.columns))
            continue;
        questions.push_back(question);
        taken.insert(question.columns.begin(), question.columns.end());
    }
    for (std::size_t i = 0; i < plan.columns.size();) {
        if (taken.contains(int(i)) || plan.columns[i].role.value == ColumnRole::Skip) {
            ++i;
            continue;
        }
        Run run = runFrom(plan.columns, i);
        const auto nextTaken = taken.lower_bound(int(i));
        if (nextTaken != taken.end())
            run.length = std::min(run.length, std::size_t(*nextTaken) - i);
        if (run.length > 1)
            questions.push_back(groupOf(plan.columns, i, run));
        else
            questions.push_back(singleOf(plan.columns[i], int(i)));
        i += run.length;
    }
    std::ranges::stable_sort(questions, {},
                             [](const QuestionPlan &question) { return question.columns.front(); });
    std::set<QString> used;
    for (QuestionPlan &question : questions)
        makeNameUnique(question, used);
    return questions;
}

} // namespace tidemark
