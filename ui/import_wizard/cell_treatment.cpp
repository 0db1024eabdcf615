// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/cell_treatment.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include "core/import/cell_reader.h"
#include "ui/import_wizard/import_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct TreatmentText
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::CellTreatment)
};

constexpr std::array reasons = {MissingReason::NotAnswered, MissingReason::DontKnow,
                                MissingReason::NotApplicable, MissingReason::NotAsked,
                                MissingReason::Other};
constexpr std::size_t mostLabelsOffered = 12;

bool holdsCodes(const ColumnPlan &column)
{
    return column.type.value == ColumnType::Code || column.type.value == ColumnType::Number;
}

QString inFile(const ColumnPlan &column, double number)
{
    QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
    return column.decimalSign.value == u',' ? text.replace(u'.', u',') : text;
}

std::optional<double> numberIn(const ColumnPlan &column, QString text)
{
    if (column.decimalSign.value == u',')
        text.replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// −91 to −95 by reason, and further down where the file uses these itself.
bool isOwnCode(double code, MissingReason reason)
{
    const int place = int(std::ranges::find(reasons, reason) - reasons.begin());
    return code < 0.0 && int(-code) % 100 == 91 + place;
}

bool isUsed(const ColumnPlan &column, double code)
{
    const auto hasCode = [&](const auto &count) { return count.first == code; };
    return std::ranges::any_of(column.counts, hasCode)
        || std::ranges::find(column.labels, code, &ValueLabel::code) != column.labels.end()
        || column.missing.value.reason(code).has_value();
}

double ownCode(const ColumnPlan &column, MissingReason reason)
{
    const int place = int(std::ranges::find(reasons, reason) - reasons.begin());
    double code = -91.0 - place;
    while (isUsed(column, code))
        code -= 100.0;
    return code;
}

/// The column's code for a reason, made if there is none.
double codeFor(ColumnPlan &column, MissingReason reason)
{
    MissingRule rule = column.missing.value;
    const auto known = std::ranges::find(rule.codes, reason, &MissingCode::reason);
    if (known != rule.codes.end())
        return known->code;
    const double code = ownCode(column, reason);
    rule.codes.push_back({code, reason});
    std::ranges::sort(rule.codes, {}, &MissingCode::code);
    column.missing.fix(rule);
    return code;
}

/// Takes away the codes made here that no replacement reads any more.
void dropIdleCodes(ColumnPlan &column)
{
    std::erase_if(column.missing.value.codes, [&](const MissingCode &code) {
        const auto reads = [&](const TextReplacement &one) {
            return numberIn(column, one.readAs) == code.code;
        };
        const auto isCounted = [&](const auto &count) { return count.first == code.code; };
        return isOwnCode(code.code, code.reason) && std::ranges::none_of(column.replacements, reads)
            && std::ranges::none_of(column.counts, isCounted)
            && std::ranges::find(column.labels, code.code, &ValueLabel::code)
            == column.labels.end();
    });
}

} // namespace

bool canTreatCells(const ImportPlan &plan)
{
    return plan.format == u"csv"_s || plan.format == u"xlsx"_s;
}

CellTreatment treatmentOf(const ColumnPlan &column, const QString &text)
{
    const auto known =
        std::ranges::find(column.replacements, text.trimmed(), &TextReplacement::text);
    if (known == column.replacements.end())
        return {};
    if (known->readAs.isEmpty())
        return CellTreatment::missing(column.missing.value.emptyReason);
    const auto number = numberIn(column, known->readAs);
    const auto reason = number ? column.missing.value.reason(*number) : std::nullopt;
    return reason ? CellTreatment::missing(*reason) : CellTreatment::of(known->readAs);
}

void treatCells(ColumnPlan &column, const QString &text, const CellTreatment &treatment)
{
    const QString inCell = text.trimmed();
    std::erase_if(column.replacements,
                  [&](const TextReplacement &one) { return one.text == inCell; });
    const bool isEmpty = treatment.kind == CellTreatment::Kind::Missing
        && (treatment.reason == column.missing.value.emptyReason || !holdsCodes(column));
    if (isEmpty)
        column.replacements.push_back({inCell, {}});
    else if (treatment.kind == CellTreatment::Kind::Missing)
        column.replacements.push_back({inCell, inFile(column, codeFor(column, treatment.reason))});
    else if (treatment.kind == CellTreatment::Kind::Value)
        column.replacements.push_back({inCell, treatment.value});
    dropIdleCodes(column);
}

std::vector<CellTreatment> treatmentChoices(const ColumnPlan &column, const QString &text)
{
    std::vector<CellTreatment> choices{{}};
    const auto add = [&](const CellTreatment &choice) {
        if (std::ranges::find(choices, choice) == choices.end())
            choices.push_back(choice);
    };
    if (const auto meant = holdsCodes(column) ? numberMeant(text) : std::nullopt) {
        if (const auto choice = treatmentFromText(column, inFile(column, *meant)))
            add(*choice);
    }
    if (column.type.value == ColumnType::Code) {
        for (const ValueLabel &label : column.labels) {
            const bool isAnswer = !column.missing.value.reason(label.code);
            if (isAnswer && choices.size() < mostLabelsOffered)
                add(CellTreatment::of(label.sourceText.isEmpty() ? inFile(column, label.code)
                                                                 : label.sourceText));
        }
    }
    if (!holdsCodes(column)) {
        add(CellTreatment::missing(column.missing.value.emptyReason));
        return choices;
    }
    for (const MissingReason reason : reasons)
        add(CellTreatment::missing(reason));
    return choices;
}

QString treatmentText(const ColumnPlan &column, const CellTreatment &treatment)
{
    switch (treatment.kind) {
    case CellTreatment::Kind::Undecided:
        return TreatmentText::tr("Not decided");
    case CellTreatment::Kind::Missing:
        return ImportWords::missingReason(treatment.reason);
    case CellTreatment::Kind::Value:
        break;
    }
    const auto number = numberIn(column, treatment.value);
    const auto label = std::ranges::find_if(column.labels, [&](const ValueLabel &one) {
        return one.sourceText == treatment.value || (number && one.code == *number);
    });
    const bool isCode = column.type.value == ColumnType::Code && label != column.labels.end();
    if (!isCode)
        return treatment.value;
    return ImportWords::code(label->code) + u' ' + label->label.text(ImportWords::language());
}

std::optional<CellTreatment> treatmentFromText(const ColumnPlan &column, const QString &typed)
{
    QString text = typed.trimmed();
    if (holdsCodes(column) && column.decimalSign.value == u',' && !text.contains(u','))
        text.replace(u'.', u',');
    ColumnPlan plain = column;
    plain.replacements.clear();
    const CellReader reader(plain, u"UTF-8"_s, {});
    const ReadCell cell = reader.read(text.toStdString());
    if (cell.kind == ReadCell::Kind::Empty || cell.kind == ReadCell::Kind::NotUnderstood)
        return {};
    const auto number = holdsCodes(column) ? numberIn(column, text) : std::nullopt;
    const auto reason = number ? column.missing.value.reason(*number) : std::nullopt;
    return reason ? CellTreatment::missing(*reason) : CellTreatment::of(text);
}

std::optional<double> numberMeant(const QString &text)
{
    static const QHash<QString, double> words{
        {u"null"_s, 0.0},  {u"ingen"_s, 0.0}, {u"none"_s, 0.0},  {u"zero"_s, 0.0},
        {u"en"_s, 1.0},    {u"én"_s, 1.0},    {u"ein"_s, 1.0},   {u"ett"_s, 1.0},
        {u"eitt"_s, 1.0},  {u"one"_s, 1.0},   {u"to"_s, 2.0},    {u"two"_s, 2.0},
        {u"tre"_s, 3.0},   {u"three"_s, 3.0}, {u"fire"_s, 4.0},  {u"four"_s, 4.0},
        {u"fem"_s, 5.0},   {u"five"_s, 5.0},  {u"seks"_s, 6.0},  {u"six"_s, 6.0},
        {u"sju"_s, 7.0},   {u"syv"_s, 7.0},   {u"seven"_s, 7.0}, {u"åtte"_s, 8.0},
        {u"eight"_s, 8.0}, {u"ni"_s, 9.0},    {u"nine"_s, 9.0},  {u"ti"_s, 10.0},
        {u"ten"_s, 10.0}};
    const QString plain = text.simplified().toLower();
    if (const auto word = words.constFind(plain); word != words.cend())
        return *word;
    static const QRegularExpression alone(
        u"^[^\\d,.]*?(-?\\d{1,9}(?:[.,]\\d{1,6})?)[^\\d,.]*\\.?$"_s);
    static const QRegularExpression between(
        u"^\\D*?(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(?:-|–|—|/|til|to|eller|or)\\s*"
        "(\\d{1,9}(?:[.,]\\d{1,6})?)\\D*$"_s);
    const auto number = [](QString digits) { return digits.replace(u',', u'.').toDouble(); };
    QString withoutShort = plain;
    withoutShort.remove(QRegularExpression(u"\\b(?:ca|cirka|omtrent|about|approx)\\b\\.?"_s));
    if (const auto match = between.match(withoutShort); match.hasMatch())
        return (number(match.captured(1)) + number(match.captured(2))) / 2.0;
    if (const auto match = alone.match(withoutShort); match.hasMatch())
        return number(match.captured(1));
    return {};
}

} // namespace tidemark::ui
