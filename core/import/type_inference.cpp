// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/type_inference.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "core/import/column_counts.h"
#include "core/import/date_text.h"
#include "core/import/known_words.h"
#include "core/import/missing_reason.h"
#include "core/import/text_source.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct TypeText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnType)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

struct TypeGuess
{
    ColumnType type = ColumnType::Text;
    QString reason = {};
    bool sure = true;
};

/// Most cells agree; in a short column one of four may differ.
bool mostly(qint64 part, qint64 all)
{
    return part > 0 && (part * 10 >= all * 9 || (all <= 20 && part * 4 >= all * 3));
}

std::size_t bestDateFormat(const ProfileDetails &details)
{
    const auto best = std::ranges::max_element(details.dates, {}, &Extent::count);
    return std::size_t(best - details.dates.begin());
}

QString allOrMost(qint64 part, qint64 all, const QString &what)
{
    if (part == all)
        return TypeText::tr("All %1 cells are %2.").arg(number(all), what);
    return TypeText::tr("%1 of %2 cells are %3.").arg(number(part), number(all), what);
}

TypeGuess guessDate(const ColumnCounts &counts)
{
    const std::size_t best = bestDateFormat(*counts.details);
    const Extent &extent = counts.details->dates[best];
    const DateFormat &format = dateFormats()[best];
    const QString what = format.type == ColumnType::Date ? TypeText::tr("dates")
        : format.type == ColumnType::DateTime            ? TypeText::tr("dates with time")
                                                         : TypeText::tr("times of day");
    return {format.type, allOrMost(extent.count, counts.answers, what),
            extent.count == counts.answers};
}

bool isCategorical(const ColumnCounts &counts)
{
    if (counts.manyDifferent || counts.details->longestText > 200 || counts.decimals > 0
        || counts.dates > 0 || counts.longNumbers > 0)
        return false;
    const qint64 different = qint64(counts.categoryTexts.size());
    if (different > 60 || different == 0)
        return false;
    QStringList answers;
    for (const QString &text : counts.categoryTexts) {
        if (!missingReasonOf(text))
            answers << text;
    }
    return knownScaleOrder(answers).has_value() || different * 3 <= counts.answers
        || (different <= 12 && different * 2 <= counts.answers);
}

TypeGuess guessText(const ColumnCounts &counts)
{
    if (mostly(counts.longNumbers + counts.leadingZeros + counts.wholes, counts.answers)
        && counts.longNumbers > 0) {
        return {ColumnType::Text,
                TypeText::tr("Numbers of 16 digits and more are kept as text, so that "
                             "no digit is lost.")};
    }
    if (counts.leadingZeros > 0 && mostly(counts.leadingZeros + counts.wholes, counts.answers)) {
        const ColumnType type = isCategorical(counts) ? ColumnType::Code : ColumnType::Text;
        return {type,
                TypeText::tr("%1 numbers begin with a zero, which is kept.")
                    .arg(number(counts.leadingZeros))};
    }
    if (isCategorical(counts)) {
        return {ColumnType::Code,
                TypeText::tr("%1 different texts in %2 cells.")
                    .arg(number(qint64(counts.categoryTexts.size())), number(counts.answers))};
    }
    const qint64 texts = counts.texts + counts.leadingZeros;
    if (counts.manyDifferent)
        return {ColumnType::Text,
                TypeText::tr("More than %1 different texts.")
                    .arg(number(qint64(ColumnProfile::mostDifferent)))};
    return {ColumnType::Text,
            TypeText::tr("%1 different texts in %2 cells.")
                .arg(number(qint64(counts.categoryTexts.size())), number(texts)),
            counts.decimals + counts.wholes == 0};
}

TypeGuess guessNumber(const ColumnCounts &counts, const NumberSigns &signs)
{
    const ProfileDetails &details = *counts.details;
    const std::size_t reading = signs.decimal == ',' ? 0 : 1;
    const Extent whole = counts.wholeExtent();
    const bool fits = whole.lowest > -2.1e9 && whole.highest < 2.1e9;
    const bool fractions = details.fractions[reading] > 0 || details.percent > 0
        || details.ambiguous[reading] > 0 || details.decimals > 1;
    const bool sure = counts.numbers + counts.missingTexts == counts.answers;
    if (!fractions && fits)
        return {ColumnType::Code,
                allOrMost(counts.numbers, counts.answers, TypeText::tr("whole numbers")), sure};
    return {ColumnType::Number, allOrMost(counts.numbers, counts.answers, TypeText::tr("numbers")),
            sure};
}

TypeGuess guessType(const ColumnCounts &counts, const NumberSigns &signs)
{
    if (counts.answers == 0)
        return {ColumnType::Code, TypeText::tr("The column has no answers.")};
    if (mostly(counts.details->dates[bestDateFormat(*counts.details)].count, counts.answers))
        return guessDate(counts);
    const bool plainNumbers = counts.longNumbers == 0 && counts.leadingZeros == 0;
    if (plainNumbers && counts.numbers > 0
        && (mostly(counts.numbers, counts.answers)
            || (counts.numbers + counts.missingTexts == counts.answers && counts.decimals == 0)))
        return guessNumber(counts, signs);
    return guessText(counts);
}

void setDateFormat(const ColumnCounts &counts, ColumnPlan &column)
{
    const ColumnType type = column.type.value;
    if (type != ColumnType::Date && type != ColumnType::DateTime && type != ColumnType::Time) {
        column.dateFormat.guess({});
        return;
    }
    const auto &extents = counts.details->dates;
    std::size_t best = dateFormats().size();
    std::size_t rival = best;
    for (std::size_t i = 0; i < dateFormats().size(); ++i) {
        if (dateFormats()[i].type != type)
            continue;
        if (best == dateFormats().size() || extents[i].count > extents[best].count) {
            best = i;
            rival = dateFormats().size();
        } else if (extents[i].count == extents[best].count && extents[i].count > 0) {
            rival = i;
        }
    }
    const QString name = dateFormats()[best].name;
    if (rival < dateFormats().size()) {
        column.dateFormat.guess(
            name, TypeText::tr("All dates fit %1 as well.").arg(dateFormats()[rival].name), false);
        return;
    }
    column.dateFormat.guess(
        name, TypeText::tr("%1 dates fit this form.").arg(number(extents[best].count)),
        !dateFormats()[best].shortYear);
}

void setMeasure(const ColumnCounts &counts, bool ordinal, ColumnPlan &column)
{
    if (column.type.value == ColumnType::Text)
        return column.measure.guess(MeasureLevel::Nominal, TypeText::tr("Texts have no order."));
    if (column.type.value != ColumnType::Code)
        return column.measure.guess(MeasureLevel::Scale, TypeText::tr("Numbers measure."));
    if (ordinal)
        return column.measure.guess(MeasureLevel::Ordinal,
                                    TypeText::tr("The answers have a known order."));
    if (!column.labels.empty())
        return column.measure.guess(MeasureLevel::Nominal, TypeText::tr("The codes have labels."));
    const auto isMissing = [&](qint64 code) {
        return column.missing.value.reason(double(code)).has_value();
    };
    qint64 codes = 0;
    qint64 highest = 0;
    for (const auto &[code, cells] : counts.wholeCounts) {
        if (isMissing(code))
            continue;
        ++codes;
        highest = std::max(highest, std::abs(code));
    }
    if (codes <= 12 && highest <= 20) {
        return column.measure.guess(
            MeasureLevel::Nominal,
            TypeText::tr("%1 different codes without labels.").arg(number(codes)),
            codes == 0 || codes == 2);
    }
    column.measure.guess(MeasureLevel::Scale,
                         TypeText::tr("%1 different whole numbers.").arg(number(codes)));
}

} // namespace

void inferColumn(const ColumnProfile &profile, const FileHints &hints, ColumnPlan &column)
{
    const ColumnCounts counts = countColumn(profile, hints);
    const NumberSigns signs = guessSigns(*counts.details, hints.decimal);
    column.decimalSign.guess(QLatin1Char(signs.decimal), signs.decimalReason, signs.decimalSure);
    column.thousandsSign.guess(signs.thousands ? QChar(QLatin1Char(signs.thousands)) : QChar(),
                               signs.thousandsReason, signs.thousandsSure);
    const TypeGuess guess = guessType(counts, signs);
    column.type.guess(guess.type, guess.reason, guess.sure);
    setDateFormat(counts, column);
    const bool ordinal = setLabels(counts, column);
    setMissing(counts, column);
    setMeasure(counts, ordinal, column);
    setCounts(counts, hints, column);
}

char provenDecimal(const std::vector<ColumnProfile> &profiles)
{
    qint64 comma = 0;
    qint64 point = 0;
    for (const ColumnProfile &profile : profiles) {
        const auto &proofs = profile.details().proofs;
        comma += proofs[0] > proofs[1] ? 1 : 0;
        point += proofs[1] > proofs[0] ? 1 : 0;
    }
    return comma == point ? '\0' : comma > point ? ',' : '.';
}

Detected<QStringList> findEmptyTexts(const std::vector<ColumnProfile> &profiles,
                                     Detected<QStringList> previous)
{
    QStringList found;
    qint64 cells = 0;
    for (const ColumnProfile &profile : profiles) {
        const ProfileDetails &details = profile.details();
        qint64 inColumn = 0;
        QStringList words;
        for (const auto &[bytes, text] : details.texts) {
            const QString word = QString::fromLatin1(bytes).trimmed();
            if (!isEmptyWord(word))
                continue;
            words << word;
            inColumn += text.count;
        }
        // texts next to texts are answers; texts next to numbers only stand for nothing
        const auto &classes = details.classes;
        if (words.isEmpty() || classes[std::size_t(CellClass::Text)] != inColumn
            || profile.filled() == inColumn)
            continue;
        found << words;
        cells += inColumn;
    }
    found.removeDuplicates();
    found.sort();
    if (found.isEmpty())
        previous.guess({}, TypeText::tr("No “NA” or “.” stands for an empty cell."));
    else
        previous.guess(found,
                       TypeText::tr("%1 cells among numbers hold %2.")
                           .arg(number(cells), found.join(u", "_s)));
    return previous;
}

} // namespace tidemark
