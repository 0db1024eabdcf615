// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <QDateTime>

#include "core/import/cell_reader.h"
#include "core/import/missing_reason.h"
#include "core/import/text_source.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QRegularExpression numberForm(QChar decimal, QChar thousands)
{
    const QString sign = QRegularExpression::escape(QString(decimal));
    const QString whole = thousands.isNull()
        ? u"\\d+"_s
        : u"(?:\\d{1,3}(?:%1\\d{3})+|\\d+)"_s.arg(QRegularExpression::escape(QString(thousands)));
    const QString fraction = u"(?:%1\\d+(?:[eE][+-]?\\d{1,3})?)"_s.arg(sign);
    return QRegularExpression(
        QRegularExpression::anchoredPattern(u"[+-]?(?:%1%2?|%2) ?%?"_s.arg(whole, fraction)));
}

/// All kinds of space as ' ', the minus sign as '-', nothing around.
QString evened(const QString &text)
{
    QString even;
    for (const QChar c : text.trimmed())
        even += c.isSpace() ? QChar(u' ') : c == QChar(0x2212) ? QChar(u'-') : c;
    return even;
}

std::optional<double> secondsIn(const QString &text, bool offsetAllowed)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})([.,]\\d{1,9})?)?(Z|[+-]\\d{2}(?::?\\d{2})?)?"_s));
    const auto match = form.match(text);
    if (!match.hasMatch() || (!offsetAllowed && match.hasCaptured(5)))
        return {};
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    if (!time.isValid())
        return {};
    const QString fraction = match.captured(4);
    const double part = fraction.isEmpty() ? 0.0 : QString(u"0."_s + fraction.mid(1)).toDouble();
    return time.msecsSinceStartOfDay() / 1000 + part;
}

} // namespace

CellCheck::CellCheck(const ColumnPlan &column, const QString &encoding,
                     const QStringList &emptyTexts)
    : m_column(column)
    , m_encoding(encoding)
    , m_emptyTexts(column.type.value == ColumnType::Text ? QStringList() : emptyTexts)
    , m_numberForm(numberForm(column.decimalSign.value.isNull() ? u',' : column.decimalSign.value,
                              column.thousandsSign.value))
    , m_answersAreTexts(std::ranges::any_of(column.labels, [](const ValueLabel &label) {
        return !label.sourceText.isEmpty() && !missingReasonOf(label.sourceText);
    }))
{
}

void CellCheck::setSegment(Column segment)
{
    m_segment = std::move(segment);
    m_size = columnSize(m_segment);
    m_dictionary.clear();
    m_codes.clear();
    if (const auto *codes = std::get_if<CodeColumn>(&m_segment)) {
        m_codes.reserve(std::size_t(codes->size()));
        for (qsizetype row = 0; row < codes->size(); ++row)
            m_codes.push_back(codes->at(row));
    }
    if (const auto *texts = std::get_if<TextColumn>(&m_segment)) {
        for (const QString &text : texts->dictionary)
            m_dictionary.push_back(encodeText(text, m_encoding));
    }
}

CellCheck::Outcome CellCheck::compare(std::string_view cell, qsizetype row)
{
    if (row >= m_size)
        return Outcome::Different;
    if (m_column.replacements.empty() && sameAtOnce(cell, row))
        return Outcome::Same;
    return compareSlowly(cell, row);
}

/// The common forms: a code that is written as it is printed, a text byte by byte, nothing at all.
bool CellCheck::sameAtOnce(std::string_view cell, qsizetype row) const
{
    if (!m_codes.empty()) {
        const std::int32_t code = m_codes[std::size_t(row)];
        if (isMissingCode(code))
            return cell.empty();
        if (m_answersAreTexts)
            return false;
        std::array<char, 16> printed;
        const auto end = std::to_chars(printed.data(), printed.data() + printed.size(), code).ptr;
        return std::string_view(printed.data(), std::size_t(end - printed.data())) == cell;
    }
    if (isMissing(m_segment, row))
        return cell.empty();
    if (const auto *texts = std::get_if<TextColumn>(&m_segment))
        return m_dictionary[texts->index[std::size_t(row)]] == cell;
    if (m_column.type.value != ColumnType::Number || cell.size() > 30)
        return false;
    std::array<char, 32> plain;
    for (std::size_t i = 0; i < cell.size(); ++i)
        plain[i] = QLatin1Char(cell[i]) == m_column.decimalSign.value ? '.'
            : cell[i] == '.' || cell[i] == 'e' || cell[i] == 'E'      ? 'x'
                                                                      : cell[i];
    bool isNumber = false;
    const double value = QByteArrayView(plain.data(), qsizetype(cell.size())).toDouble(&isNumber);
    return isNumber && value == numberAt(m_segment, row);
}

CellCheck::Outcome CellCheck::compareSlowly(std::string_view cell, qsizetype row) const
{
    QString text = decodeText(cell, m_encoding);
    const auto replaced =
        std::ranges::find(m_column.replacements, text.trimmed(), &TextReplacement::text);
    if (replaced != m_column.replacements.end())
        text = replaced->readAs;
    const bool stored = !isMissing(m_segment, row);
    const QString trimmed = text.trimmed();
    const auto *texts = std::get_if<TextColumn>(&m_segment);
    if (trimmed.isEmpty() && !(texts && stored))
        return stored ? Outcome::Different : Outcome::Same;
    if (texts)
        return stored && texts->at(row) == text ? Outcome::Same : Outcome::Different;
    const auto meaning = meaningOf(trimmed);
    if (stored)
        return meaning && *meaning == numberAt(m_segment, row) ? Outcome::Same : Outcome::Different;
    if (meaning)
        return Outcome::Different;
    return m_emptyTexts.contains(trimmed) ? Outcome::Same : Outcome::NotUnderstood;
}

std::optional<double> CellCheck::meaningOf(const QString &text) const
{
    if (m_column.type.value == ColumnType::Code) {
        const auto label = std::ranges::find(m_column.labels, text, &ValueLabel::sourceText);
        if (label != m_column.labels.end())
            return label->code;
        if (m_answersAreTexts)
            return {};
        const auto number = numberIn(text);
        const bool isCode =
            number && std::floor(*number) == *number && std::abs(*number) < 2'147'483'600.0;
        return isCode ? number : std::nullopt;
    }
    return m_column.type.value == ColumnType::Number ? numberIn(text) : momentIn(text);
}

std::optional<double> CellCheck::numberIn(const QString &text) const
{
    QString even = evened(text);
    if (!m_numberForm.match(even).hasMatch())
        return {};
    even.remove(u'%');
    even.remove(u' ');
    even.remove(u'+');
    if (!m_column.thousandsSign.value.isNull())
        even.remove(m_column.thousandsSign.value);
    even.replace(m_column.decimalSign.value, u'.');
    bool isNumber = false;
    const double value = even.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<double> CellCheck::momentIn(const QString &text) const
{
    const QString even = evened(text);
    if (m_column.type.value == ColumnType::Time)
        return secondsIn(even, false);
    QString form = m_column.dateFormat.value.section(u' ', 0, 0);
    form.replace("dd"_L1, "d"_L1);
    form.replace("MM"_L1, "M"_L1);
    const bool withTime = m_column.type.value == ColumnType::DateTime;
    const qsizetype gap = even.indexOf(QRegularExpression(u"[T ]"_s));
    if (withTime != (gap >= 0))
        return {};
    QDate date = QDate::fromString(withTime ? even.left(gap) : even, form);
    if (!form.contains("yyyy"_L1) && date.isValid() && date.year() < 1950)
        date = date.addYears(100);
    if (!date.isValid())
        return {};
    const double days = double(QDate(1970, 1, 1).daysTo(date));
    if (!withTime)
        return days;
    const auto seconds = secondsIn(even.mid(gap + 1), true);
    return seconds ? std::optional(86'400.0 * days + *seconds) : std::nullopt;
}

QString CellCheck::storedText(qsizetype row) const
{
    if (row >= columnSize(m_segment) || isMissing(m_segment, row))
        return {};
    if (const auto *texts = std::get_if<TextColumn>(&m_segment))
        return texts->at(row);
    return QString::number(numberAt(m_segment, row), 'g', 17);
}

} // namespace tidemark
