// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/import_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString ends(const std::vector<ValueLabel> &labels, QChar between)
{
    const QString language = ImportWords::language();
    const auto one = [&](const ValueLabel &label) -> QString {
        return ImportWords::code(label.code) + u' ' + label.label.text(language);
    };
    return one(labels.front()) + u' ' + between + u' ' + one(labels.back());
}

QString listed(const std::vector<ValueLabel> &labels)
{
    QStringList parts;
    for (const ValueLabel &label : labels) {
        parts << ImportWords::code(label.code) + u' ' + label.label.text(ImportWords::language());
        if (parts.size() == 8)
            break;
    }
    return parts.join(u" · "_s);
}

} // namespace

QString ImportWords::language()
{
    return QLocale().name().section(u'_', 0, 0);
}

QString ImportWords::kind(VariableKind kind)
{
    switch (kind) {
    case VariableKind::Scale:
        return tr("Scale");
    case VariableKind::Choice:
        return tr("Single choice");
    case VariableKind::Multiple:
        return tr("Multiple");
    case VariableKind::Number:
        return tr("Number");
    case VariableKind::Text:
        return tr("Open text");
    case VariableKind::Date:
        return tr("Date");
    case VariableKind::Unit:
        return tr("Unit");
    case VariableKind::Weight:
        return tr("Weight");
    case VariableKind::Skipped:
        return tr("Left out");
    case VariableKind::Other:
        break;
    }
    return tr("Design");
}

QString ImportWords::kind(const ImportPlan &plan, const VariableRow &row)
{
    if (row.kind == VariableKind::Multiple)
        return tr("Multiple, %1").arg(row.columns.size());
    if (row.kind != VariableKind::Scale)
        return kind(row.kind);
    const auto labels = substantiveLabels(plan.columns[std::size_t(row.columns.front())]);
    if (labels.size() < 2)
        return kind(row.kind);
    return tr("Scale %1–%2").arg(code(labels.front().code), code(labels.back().code));
}

QLatin1StringView ImportWords::kindIcon(VariableKind kind)
{
    switch (kind) {
    case VariableKind::Scale:
        return "scale"_L1;
    case VariableKind::Choice:
        return "single"_L1;
    case VariableKind::Multiple:
        return "multiple"_L1;
    case VariableKind::Number:
    case VariableKind::Weight:
        return "number"_L1;
    case VariableKind::Date:
        return "date"_L1;
    case VariableKind::Unit:
        return "place"_L1;
    case VariableKind::Other:
        return "design"_L1;
    case VariableKind::Text:
    case VariableKind::Skipped:
        break;
    }
    return "text"_L1;
}

QString ImportWords::type(ColumnType type)
{
    switch (type) {
    case ColumnType::Code:
        return tr("Codes");
    case ColumnType::Number:
        return tr("Number");
    case ColumnType::Date:
        return tr("Date");
    case ColumnType::DateTime:
        return tr("Date and time");
    case ColumnType::Time:
        return tr("Time");
    case ColumnType::Text:
        break;
    }
    return tr("Text");
}

QString ImportWords::measure(MeasureLevel measure)
{
    switch (measure) {
    case MeasureLevel::Nominal:
        return tr("Nominal");
    case MeasureLevel::Ordinal:
        return tr("Ordinal");
    case MeasureLevel::Scale:
        break;
    }
    return tr("Interval");
}

QString ImportWords::role(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Question:
        return tr("Question");
    case ColumnRole::UnitId:
        return tr("Unit");
    case ColumnRole::Weight:
        return tr("Weight");
    case ColumnRole::Stratum:
        return tr("Stratum");
    case ColumnRole::Cluster:
        return tr("Cluster");
    case ColumnRole::Background:
        return tr("Background");
    case ColumnRole::Skip:
        break;
    }
    return tr("Leave out");
}

QString ImportWords::missingReason(MissingReason reason)
{
    switch (reason) {
    case MissingReason::NotAnswered:
        return tr("Not answered");
    case MissingReason::DontKnow:
        return tr("Don't know");
    case MissingReason::NotApplicable:
        return tr("Not applicable");
    case MissingReason::NotAsked:
        return tr("Not asked (filtered)");
    case MissingReason::Other:
        break;
    }
    return tr("Other missing");
}

QString ImportWords::pairState(PairState state)
{
    switch (state) {
    case PairState::Same:
        return tr("Same");
    case PairState::CodesDiffer:
        return tr("Codes differ");
    case PairState::WordingDiffers:
        return tr("Wording differs");
    case PairState::OnlyHere:
        break;
    }
    return tr("Only here");
}

QString ImportWords::encoding(const QString &name)
{
    return name.startsWith(u"windows"_s) ? u'W' + name.mid(1) : name;
}

QString ImportWords::delimiter(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u';':
        return tr("Semicolon ;");
    case u',':
        return tr("Comma ,");
    case u'\t':
        return tr("Tab");
    case u'|':
        return tr("Vertical bar |");
    default:
        return QString(delimiter);
    }
}

QString ImportWords::quote(QChar quote)
{
    return quote.isNull() ? tr("No quotation mark") : tr("Quotation mark %1").arg(quote);
}

QString ImportWords::decimalSign(QChar sign)
{
    return sign == u',' ? tr("Comma") : tr("Point");
}

QString ImportWords::thousandsSign(QChar sign)
{
    switch (sign.unicode()) {
    case u' ':
        return tr("Space");
    case u'.':
        return tr("Point");
    case u',':
        return tr("Comma");
    default:
        return tr("None");
    }
}

QString ImportWords::dateFormat(const QString &format)
{
    QString shown = format;
    shown.replace(u'M', u'm');
    //: The letter people write for year in a date pattern, as in dd.mm.yyyy
    return shown.replace(u'y', tr("y"));
}

QString ImportWords::fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString ImportWords::number(qint64 number)
{
    return QLocale().toString(number);
}

QString ImportWords::code(double code)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(code, 'g', 12);
}

QString ImportWords::values(const ImportPlan &plan, const VariableRow &row)
{
    const ColumnPlan &column = plan.columns[std::size_t(row.columns.front())];
    const auto labels = substantiveLabels(column);
    if (row.kind == VariableKind::Scale && labels.size() >= 2)
        return ends(labels, u'–');
    if (!labels.empty())
        return listed(labels);
    if (row.kind == VariableKind::Text)
        return tr("%1 answers").arg(number(column.answered));
    return column.range.isEmpty() ? u"–"_s : column.range;
}

QString ImportWords::labelSet(const std::vector<ValueLabel> &labels)
{
    return labels.size() > 3 ? ends(labels, u'…') : listed(labels);
}

QStringList ImportWords::missingCodes(const MissingRule &rule)
{
    QStringList codes;
    for (const MissingCode &missing : rule.codes)
        codes << code(missing.code);
    if (rule.range)
        codes << code(rule.range->lowest) + u'–' + code(rule.range->highest);
    for (const MissingTagMeaning &meaning : rule.tags)
        codes << u'.' + QString(QLatin1Char(meaning.tag));
    return codes;
}

} // namespace tidemark::ui
