// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_counts.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include "core/import/cell_reader.h"
#include "core/import/date_text.h"
#include "core/import/missing_codes.h"
#include "core/import/missing_reason.h"
#include "core/import/text_categories.h"
#include "core/import/text_source.h"
#include "core/import/type_inference.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct CountText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnCounts)
};

constexpr std::size_t mostListedCodes = 100;
constexpr std::size_t mostListedCells = 20;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

struct OrderedText
{
    QString text;
    TextCount count;
};

/// Different texts after trimming, in order of appearance.
std::vector<OrderedText> orderedTexts(const ProfileDetails &details, const FileHints &hints)
{
    std::vector<OrderedText> texts;
    for (const auto &[bytes, count] : details.texts)
        texts.push_back({decodeText(trimmedBytes(bytes), hints.encoding), count});
    std::ranges::sort(texts, {}, [](const OrderedText &one) { return one.count.order; });
    std::vector<OrderedText> merged;
    QHash<QString, std::size_t> places;
    for (OrderedText &one : texts) {
        const auto known = places.constFind(one.text);
        if (known != places.cend()) {
            merged[*known].count.count += one.count.count;
            continue;
        }
        places.insert(one.text, merged.size());
        merged.push_back(std::move(one));
    }
    return merged;
}

bool hasSourceTexts(const std::vector<ValueLabel> &labels)
{
    return std::ranges::any_of(labels,
                               [](const ValueLabel &label) { return !label.sourceText.isEmpty(); });
}

QString dateForPeople(double value, ColumnType type)
{
    if (type == ColumnType::Date)
        return QDate(1970, 1, 1).addDays(qint64(value)).toString(u"yyyy-MM-dd"_s);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(qint64(value), Qt::UTC);
    return moment.toString(type == ColumnType::Time ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString rangeText(const ColumnCounts &counts, const ColumnPlan &column)
{
    const auto between = [](const QString &low, const QString &high) {
        return low == high ? low : low + u'–' + high;
    };
    const auto figure = [&](double value) {
        return QLocale().toString(value, 'f', std::abs(value) >= 1e15 ? 0 : column.decimals);
    };
    const ColumnType type = column.type.value;
    if (type == ColumnType::Text)
        return {};
    if (type == ColumnType::Code || type == ColumnType::Number) {
        Extent extent = counts.wholeExtent();
        const Extent &decimals = counts.details->numbers[column.decimalSign.value == u',' ? 0 : 1];
        if (decimals.count > 0) {
            extent.add(decimals.lowest);
            extent.add(decimals.highest);
        }
        return extent.count == 0 ? QString()
                                 : between(figure(extent.lowest), figure(extent.highest));
    }
    const DateFormat *format = dateFormatByName(column.dateFormat.value);
    if (!format)
        return {};
    const Extent &extent = counts.details->dates[std::size_t(format - dateFormats().data())];
    return extent.count == 0
        ? QString()
        : between(dateForPeople(extent.lowest, type), dateForPeople(extent.highest, type));
}

void setCodeCounts(const ColumnCounts &counts, ColumnPlan &column)
{
    std::map<double, qint64> cells;
    for (const auto &[code, count] : counts.wholeCounts) {
        // a label that stands for the text of the number counts it below
        if (std::ranges::find(column.labels, QString::number(code), &ValueLabel::sourceText)
            == column.labels.end())
            cells[double(code)] += count;
    }
    for (const ValueLabel &label : column.labels) {
        const qsizetype place =
            label.sourceText.isEmpty() ? -1 : counts.categoryTexts.indexOf(label.sourceText);
        if (place >= 0)
            cells[label.code] += counts.categoryCells[std::size_t(place)];
    }
    column.different = qint64(cells.size());
    if (cells.size() <= mostListedCodes)
        column.counts.assign(cells.begin(), cells.end());
}

/// Reads the kept examples as the column's type; those that fail are shown.
void setNotUnderstood(const ColumnCounts &counts, const FileHints &hints, ColumnPlan &column)
{
    const CellReader reader(column, hints.encoding, hints.emptyTexts);
    column.notUnderstood = 0;
    column.notUnderstoodCells.clear();
    for (std::size_t kind = 0; kind < cellClasses; ++kind) {
        const auto &samples = counts.details->samples[kind];
        qint64 failed = 0;
        for (const CellSample &sample : samples) {
            if (reader.read(sample.bytes).kind != ReadCell::Kind::NotUnderstood)
                continue;
            ++failed;
            column.notUnderstoodCells.push_back(
                {sample.row, decodeText(sample.bytes, hints.encoding), {}});
        }
        // beyond the examples the class stands for its cells
        const qint64 all = counts.details->classes[kind];
        if (failed > 0 && qsizetype(samples.size()) < all)
            failed = failed == qint64(samples.size()) ? all : failed * all / qint64(samples.size());
        column.notUnderstood += failed;
    }
    std::ranges::sort(column.notUnderstoodCells, {}, &CellRemark::row);
    if (column.notUnderstoodCells.size() > mostListedCells)
        column.notUnderstoodCells.resize(mostListedCells);
}

} // namespace

Extent ColumnCounts::wholeExtent() const
{
    Extent extent;
    if (!wholeCounts.empty()) {
        extent.add(double(wholeCounts.begin()->first));
        extent.add(double(wholeCounts.rbegin()->first));
    }
    if (details->wholeExtent.count > 0) {
        extent.add(details->wholeExtent.lowest);
        extent.add(details->wholeExtent.highest);
    }
    return extent;
}

ColumnCounts countColumn(const ColumnProfile &profile, const FileHints &hints)
{
    const auto &classes = profile.details().classes;
    const auto ofClass = [&](CellClass kind) { return classes[std::size_t(kind)]; };
    ColumnCounts counts{.details = &profile.details()};
    counts.answers = profile.filled();
    counts.wholeCounts = profile.wholeCounts();
    counts.wholes = ofClass(CellClass::Whole);
    for (const std::uint32_t cells : profile.small())
        counts.wholes += cells;
    counts.decimals = ofClass(CellClass::Decimal);
    counts.numbers = counts.wholes + counts.decimals;
    counts.leadingZeros = ofClass(CellClass::LeadingZeros);
    counts.longNumbers = ofClass(CellClass::Long);
    counts.dates = ofClass(CellClass::Date);
    counts.texts = ofClass(CellClass::Text);
    counts.manyDifferent = counts.details->manyTexts || counts.details->manyWholes;
    for (const auto &[code, cells] : counts.wholeCounts) {
        counts.categoryTexts << QString::number(code);
        counts.categoryCells.push_back(cells);
    }
    for (const OrderedText &one : orderedTexts(*counts.details, hints)) {
        if (hints.emptyTexts.contains(one.text) && counts.numbers + counts.dates > 0) {
            counts.answers -= one.count.count;
            counts.texts -= one.count.count;
            continue;
        }
        if (missingReasonOf(one.text))
            counts.missingTexts += one.count.count;
        counts.categoryTexts << one.text;
        counts.categoryCells.push_back(one.count.count);
    }
    return counts;
}

NumberSigns guessSigns(const ProfileDetails &details, char elsewhere)
{
    const auto [comma, point] = details.proofs;
    const auto [twoWayComma, twoWayPoint] = details.ambiguous;
    NumberSigns signs;
    if (comma + point > 0) {
        signs.decimal = comma >= point ? ',' : '.';
        signs.decimalSure = comma == 0 || point == 0;
        signs.decimalReason = CountText::tr("%1 numbers with comma, %2 with point.")
                                  .arg(number(comma), number(point));
    } else if (twoWayComma + twoWayPoint > 0) {
        const bool grouped = details.thousands[1] + details.thousands[2] > 0;
        const char own = twoWayComma >= twoWayPoint ? ',' : '.';
        const char other = own == ',' ? '.' : ',';
        signs.decimal = grouped ? other : elsewhere != '\0' ? elsewhere : own;
        signs.decimalSure = grouped;
        signs.decimalReason =
            CountText::tr("%1 numbers have one sign followed by three digits, which may "
                          "part thousands or decimals.")
                .arg(number(twoWayComma + twoWayPoint));
    } else {
        signs.decimal = elsewhere != '\0' ? elsewhere : ',';
        signs.decimalReason = CountText::tr("No number has decimals.");
    }
    const qint64 byPoint = details.thousands[1] + (signs.decimal == ',' ? twoWayPoint : 0);
    const qint64 byComma = details.thousands[2] + (signs.decimal == '.' ? twoWayComma : 0);
    const qint64 bySpace = details.thousands[0];
    const qint64 most = std::max({bySpace, byPoint, byComma});
    if (most == 0) {
        signs.thousandsReason = CountText::tr("No space, point or comma parts thousands.");
        return signs;
    }
    signs.thousands = most == bySpace ? ' ' : most == byPoint ? '.' : ',';
    signs.thousandsSure = most == bySpace + byPoint + byComma
        && (signs.thousands == ' ' || details.thousands[signs.thousands == '.' ? 1 : 2] > 0);
    signs.thousandsReason =
        CountText::tr("%1 numbers have groups of three digits.").arg(number(most));
    return signs;
}

bool setLabels(const ColumnCounts &counts, ColumnPlan &column)
{
    if (column.type.value != ColumnType::Code)
        return false;
    const bool byText = counts.numbers < counts.texts - counts.missingTexts + counts.leadingZeros
        || counts.leadingZeros > 0;
    QStringList texts;
    for (const QString &text : counts.categoryTexts) {
        bool isNumber = false;
        text.toLongLong(&isNumber);
        if (byText || (!isNumber && missingReasonOf(text)))
            texts << text;
    }
    if (texts.isEmpty())
        return false;
    if (byText) {
        const TextCategories made = makeCategories(texts, column.labels);
        column.labels = made.labels;
        column.type.guess(ColumnType::Code, column.type.reason % u' ' % made.reason,
                          column.type.sure);
        return made.ordinal;
    }
    // numbers with "Vet ikke" among them: the words get codes that no number uses
    std::vector<ValueLabel> before = column.labels;
    for (const auto &[code, cells] : counts.wholeCounts)
        before.push_back({double(code), {}, QString::number(code)});
    QStringList all;
    for (const auto &[code, cells] : counts.wholeCounts)
        all << QString::number(code);
    for (const ValueLabel &label : makeCategories(all + texts, before).labels) {
        if (texts.contains(label.sourceText)
            && std::ranges::find(column.labels, label.sourceText, &ValueLabel::sourceText)
                == column.labels.end())
            column.labels.push_back(label);
    }
    return false;
}

void setMissing(const ColumnCounts &counts, ColumnPlan &column)
{
    if (column.type.value != ColumnType::Code && column.type.value != ColumnType::Number) {
        column.missing.guess({});
        return;
    }
    const bool byText = hasSourceTexts(column.labels) && counts.numbers == 0;
    MissingSuggestion suggestion =
        suggestMissing(byText ? std::map<qint64, qint64>() : counts.wholeCounts, column.labels);
    column.missing.guess(std::move(suggestion.rule), suggestion.reason, suggestion.sure);
}

void setCounts(const ColumnCounts &counts, const FileHints &hints, ColumnPlan &column)
{
    column.answered = counts.answers;
    column.counts.clear();
    const ProfileDetails &details = *counts.details;
    column.decimals = column.type.value == ColumnType::Number ? details.decimals : 0;
    column.unit = details.percent * 2 > counts.numbers && details.percent > 0 ? u"%"_s : QString();
    const bool hasDecimals = column.type.value == ColumnType::Number && counts.decimals > 0;
    column.different = hasDecimals ? 0 : qint64(counts.categoryTexts.size());
    if (column.type.value == ColumnType::Code)
        setCodeCounts(counts, column);
    column.range = rangeText(counts, column);
    setNotUnderstood(counts, hints, column);
}

} // namespace tidemark
