// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_cell_reader.h"

#include <utility>

#include <QDateTime>

#include "core/import/stat_plan.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool isTime(ColumnType type)
{
    return type == ColumnType::Date || type == ColumnType::DateTime || type == ColumnType::Time;
}

double daysOf(const QDate &date)
{
    return date.isValid() ? double(QDate(1970, 1, 1).daysTo(date)) : missingNumber();
}

double parseDate(ColumnType type, const QString &text, const QString &format)
{
    if (type == ColumnType::Date)
        return daysOf(format.isEmpty() ? QDate::fromString(text, Qt::ISODate)
                                       : QDate::fromString(text, format));
    if (type == ColumnType::Time) {
        const QTime time = format.isEmpty() ? QTime::fromString(text, Qt::ISODate)
                                            : QTime::fromString(text, format);
        return time.isValid() ? time.msecsSinceStartOfDay() / 1000.0 : missingNumber();
    }
    QDateTime moment = format.isEmpty() ? QDateTime::fromString(text, Qt::ISODate)
                                        : QDateTime::fromString(text, format);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? double(moment.toMSecsSinceEpoch()) / 1000.0 : missingNumber();
}

} // namespace

StatCellReader::StatCellReader(const ColumnPlan &plan, const StatVariable &variable,
                               StatFormat format)
    : m_plan(plan)
    , m_time(isTime(plan.type.value) ? statTime(format, variable.format) : StatTime())
    , m_from(fromOf(plan, variable, m_time))
    , m_receipt(plan)
{
    for (const ValueLabel &label : plan.labels)
        if (!label.sourceText.isEmpty() && isCode(label.code))
            m_codeOfText.emplace(label.sourceText.toStdString(), std::int32_t(label.code));
}

StatCellReader::From StatCellReader::fromOf(const ColumnPlan &plan, const StatVariable &variable,
                                            const StatTime &time)
{
    switch (plan.type.value) {
    case ColumnType::Code:
        return variable.isText ? From::TextAsCode : From::NumberAsCode;
    case ColumnType::Text:
        return variable.isText ? From::Text : From::NumberAsText;
    default:
        break;
    }
    if (variable.isText)
        return From::TextAsNumber;
    const bool countsNoTime = time.unit == StatTime::Unit::None;
    return isTime(plan.type.value) && countsNoTime ? From::NumberAsDate : From::Number;
}

void StatCellReader::reserve(qsizetype rows)
{
    m_reserved = rows;
    switch (m_from) {
    case From::NumberAsCode:
    case From::TextAsCode:
        return m_codes.reserve(rows);
    case From::Number:
    case From::NumberAsDate:
    case From::TextAsNumber:
        return m_numbers.reserve(std::size_t(rows));
    case From::NumberAsText:
    case From::Text:
        return m_texts.reserve(rows);
    }
}

void StatCellReader::addNumbers(qint64 firstRow, std::span<const double> numbers)
{
    if (m_from == From::NumberAsCode && m_codes.addAll(numbers))
        return;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        addNumber(firstRow + qint64(i), finiteNumber(numbers[i]));
}

void StatCellReader::addNumber(qint64 row, double number)
{
    if (m_from == From::NumberAsCode)
        return addCode(row, number);
    if (m_from == From::Number) {
        m_numbers.push_back(storedTime(m_time, m_plan.type.value, number));
        return;
    }
    const std::string text = std::isnan(number) ? std::string() : numberText(number).toStdString();
    if (m_from == From::NumberAsDate)
        addTextAsNumber(row, text);
    else
        m_texts.add(text);
}

void StatCellReader::addCode(qint64 row, double number)
{
    if (isCode(number))
        return m_codes.add(std::int32_t(number));
    if (std::isnan(number))
        return m_codes.addMissing(missingNumberTag(number));
    m_codes.addMissing('\0');
    m_receipt.addNotUnderstood(row + 1, numberText(number));
}

void StatCellReader::addText(qint64 row, std::string_view text)
{
    if (m_from == From::TextAsCode)
        addTextAsCode(row, text);
    else if (m_from == From::TextAsNumber)
        addTextAsNumber(row, text);
    else
        m_texts.add(text);
}

void StatCellReader::addTextAsCode(qint64 row, std::string_view text)
{
    if (text.empty())
        return m_codes.addMissing('\0');
    if (const auto known = m_codeOfText.find(text); known != m_codeOfText.end())
        return m_codes.add(known->second);
    const QString cell = statText(std::string(text).c_str());
    if (const auto code = plainInteger(cell))
        return m_codes.add(std::int32_t(*code));
    m_codes.addMissing('\0');
    m_receipt.addNotUnderstood(row + 1, cell);
}

double StatCellReader::parse(const QString &text) const
{
    if (m_plan.type.value != ColumnType::Number)
        return parseDate(m_plan.type.value, text, m_plan.dateFormat.value);
    QString plain = text;
    if (!m_plan.thousandsSign.value.isNull())
        plain.remove(m_plan.thousandsSign.value);
    if (m_plan.decimalSign.value == u',')
        plain.replace(u',', u'.');
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? number : missingNumber();
}

void StatCellReader::addTextAsNumber(qint64 row, std::string_view text)
{
    const QString cell = statText(std::string(text).c_str()).trimmed();
    const double number = cell.isEmpty() ? missingNumber() : parse(cell);
    m_numbers.push_back(number);
    if (!cell.isEmpty() && std::isnan(number))
        m_receipt.addNotUnderstood(row + 1, cell);
}

qsizetype StatCellReader::size() const
{
    return m_codes.size() + qsizetype(m_numbers.size()) + m_texts.size();
}

Column StatCellReader::take()
{
    Column column;
    switch (m_from) {
    case From::NumberAsCode:
    case From::TextAsCode:
        column = m_codes.take();
        break;
    case From::Number:
    case From::NumberAsDate:
    case From::TextAsNumber:
        column = NumberColumn{std::exchange(m_numbers, {})};
        m_numbers.reserve(std::size_t(m_reserved));
        break;
    case From::NumberAsText:
    case From::Text:
        column = m_texts.take();
        m_texts.reserve(m_reserved);
        break;
    }
    m_receipt.add(column);
    return column;
}

} // namespace tidemark
