// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/layout_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/import_wizard/encoding_choices.h"
#include "ui/import_wizard/guess_row.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/layout_choices.h"
#include "ui/import_wizard/plan_edits.h"
#include "ui/import_wizard/wizard_session.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QChar sign(const QVariant &value)
{
    return QChar(char16_t(value.toInt()));
}

QVariant value(QChar chosen)
{
    return int(chosen.unicode());
}

bool isText(const ImportPlan &plan)
{
    return !plan.text.encoding.value.isEmpty();
}

bool isSheet(const ImportPlan &plan)
{
    return !plan.sheet.sheets.isEmpty();
}

} // namespace

LayoutForm::LayoutForm(WizardSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 24, 20, 24, 20, 16);
    auto *heading = new QVBoxLayout;
    setSpaces(heading, 0, 0, 0, 4, 2);
    heading->addWidget(
        new InkLabel(tr("How the file is read"), TextSize::Headline, Ink::First, QFont::DemiBold));
    auto *below = new InkLabel(tr("Every guess has a reason. Change what is wrong."),
                               TextSize::Body, Ink::Second);
    below->setWordWrap(true);
    heading->addWidget(below);
    column->addLayout(heading);
    m_selfDescribing = new InkLabel(
        tr("The file says itself what its columns are: names, labels, types and missing codes are "
           "taken from it."));
    m_selfDescribing->setWordWrap(true);
    column->addWidget(m_selfDescribing);
    addText(column);
    addSheet(column);
    addCommon(column);
    column->addStretch();
}

GuessRow *LayoutForm::addRow(QVBoxLayout *column, const QString &label, const QString &objectName,
                             const Setter &set)
{
    auto *row = new GuessRow(label, objectName);
    column->addWidget(row);
    connect(row, &GuessRow::chosen, this, [this, set](const QVariant &chosen) {
        m_session.edit([&](ImportPlan &plan) { set(plan, chosen); }, WizardSession::Reread::Yes);
    });
    return row;
}

void LayoutForm::addText(QVBoxLayout *column)
{
    m_encoding =
        addRow(column, tr("Encoding"), u"encoding"_s, [](ImportPlan &plan, const QVariant &chosen) {
            plan.text.encoding.fix(chosen.toString());
        });
    m_encodings = new EncodingChoices;
    column->addWidget(m_encodings);
    connect(m_encodings, &EncodingChoices::chosen, this, [this](const QString &encoding) {
        m_session.edit([&](ImportPlan &plan) { plan.text.encoding.fix(encoding); },
                       WizardSession::Reread::Yes);
    });
    m_delimiter = addRow(
        column, tr("Delimiter"), u"delimiter"_s,
        [](ImportPlan &plan, const QVariant &chosen) { plan.text.delimiter.fix(sign(chosen)); });
}

void LayoutForm::addSheet(QVBoxLayout *column)
{
    m_sheet = addRow(column, tr("Sheet"), u"sheet"_s, [](ImportPlan &plan, const QVariant &chosen) {
        plan.sheet.sheet.fix(chosen.toString());
    });
    addRange(column);
}

void LayoutForm::addRange(QVBoxLayout *column)
{
    m_rangeRow = new QWidget;
    auto *row = new QGridLayout(m_rangeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(6);
    row->setVerticalSpacing(4);
    auto *label = new InkLabel(tr("Range"));
    label->setFixedWidth(102);
    m_range = new QLineEdit;
    m_range->setObjectName(u"range"_s);
    m_range->setAccessibleName(tr("Range"));
    m_range->setPlaceholderText(tr("All, or for example B3:K200"));
    m_range->setFixedHeight(30);
    label->setBuddy(m_range);
    m_rangeReason = new InkLabel({}, TextSize::Notes, Ink::Second);
    m_rangeReason->setWordWrap(true);
    row->addWidget(label, 0, 0);
    row->addWidget(m_range, 0, 1);
    row->addWidget(m_rangeReason, 1, 1);
    column->addWidget(m_rangeRow);
    connect(m_range, &QLineEdit::editingFinished, this, [this] {
        const QString range = m_range->text().trimmed().toUpper();
        if (range == m_session.plan().sheet.range.value)
            return;
        m_session.edit([&](ImportPlan &plan) { plan.sheet.range.fix(range); },
                       WizardSession::Reread::Yes);
    });
}

void LayoutForm::addCommon(QVBoxLayout *column)
{
    m_decimal = addRow(column, tr("Decimal sign"), u"decimalSign"_s,
                       [](ImportPlan &plan, const QVariant &chosen) {
                           LayoutChoices::setDecimalSign(plan, sign(chosen));
                       });
    m_thousands = addRow(column, tr("Thousands sign"), u"thousandsSign"_s,
                         [](ImportPlan &plan, const QVariant &chosen) {
                             LayoutChoices::setThousandsSign(plan, sign(chosen));
                         });
    m_header =
        addRow(column, tr("Header"), u"header"_s, [](ImportPlan &plan, const QVariant &chosen) {
            plan.headerRows.fix(chosen.toInt());
        });
    m_empty = addRow(column, tr("Empty cells"), u"emptyCells"_s,
                     [](ImportPlan &plan, const QVariant &chosen) {
                         setEmptyReason(plan, MissingReason(chosen.toInt()));
                     });
    m_firstRow =
        addRow(column, tr("Rows to skip"), u"firstRow"_s,
               [](ImportPlan &plan, const QVariant &chosen) { plan.firstRow.fix(chosen.toInt()); });
    m_quote =
        addRow(column, tr("Quotation mark"), u"quote"_s,
               [](ImportPlan &plan, const QVariant &chosen) { plan.text.quote.fix(sign(chosen)); });
}

void LayoutForm::showPlan(const ImportPlan &plan)
{
    const bool text = isText(plan);
    const bool sheet = isSheet(plan);
    for (QWidget *row : {static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_encodings),
                         static_cast<QWidget *>(m_delimiter), static_cast<QWidget *>(m_quote),
                         static_cast<QWidget *>(m_decimal), static_cast<QWidget *>(m_thousands)})
        row->setVisible(text);
    m_sheet->setVisible(sheet);
    m_rangeRow->setVisible(sheet);
    m_header->setVisible(text || sheet);
    m_firstRow->setVisible(text || sheet);
    m_selfDescribing->setVisible(!text && !sheet);
    if (text)
        showText(plan);
    if (sheet)
        showSheet(plan);
    showCommon(plan);
}

void LayoutForm::showText(const ImportPlan &plan)
{
    const TextLayout &text = plan.text;
    m_encoding->setChoices(LayoutChoices::encodings(), text.encoding.value);
    m_encoding->setReason(text.encoding.reason, text.encoding.sure);
    m_encodings->setChoices(text.likeliest, text.encoding.value);
    m_delimiter->setChoices(LayoutChoices::delimiters(text.delimiter.value),
                            value(text.delimiter.value));
    m_delimiter->setReason(text.delimiter.reason, text.delimiter.sure);
    m_quote->setChoices(LayoutChoices::quotes(), value(text.quote.value));
    m_quote->setReason(text.quote.reason, text.quote.sure);
    m_decimal->setChoices(LayoutChoices::decimalSigns(), value(LayoutChoices::decimalSign(plan)));
    const Reason decimal = LayoutChoices::decimalReason(plan);
    m_decimal->setReason(decimal.text, decimal.sure);
    m_thousands->setChoices(LayoutChoices::thousandsSigns(),
                            value(LayoutChoices::thousandsSign(plan)));
    const Reason thousands = LayoutChoices::thousandsReason(plan);
    m_thousands->setReason(thousands.text, thousands.sure);
}

void LayoutForm::showSheet(const ImportPlan &plan)
{
    std::vector<GuessRow::Choice> sheets;
    for (const QString &name : plan.sheet.sheets)
        sheets.push_back({name, name});
    m_sheet->setChoices(sheets, plan.sheet.sheet.value);
    m_sheet->setReason(plan.sheet.sheet.reason, plan.sheet.sheet.sure);
    m_range->setText(plan.sheet.range.value);
    m_rangeReason->setText(plan.sheet.range.reason);
}

void LayoutForm::showCommon(const ImportPlan &plan)
{
    m_header->setChoices(LayoutChoices::headers(plan.firstRow.value), plan.headerRows.value);
    m_header->setReason(plan.headerRows.reason, plan.headerRows.sure);
    m_firstRow->setChoices(LayoutChoices::firstRows(plan.firstRow.value), plan.firstRow.value);
    m_firstRow->setReason(plan.firstRow.reason, plan.firstRow.sure);
    const MissingReason empty = plan.columns.empty()
        ? MissingReason::NotAnswered
        : plan.columns.front().missing.value.emptyReason;
    m_empty->setChoices(LayoutChoices::emptyMeanings(), int(empty));
    const Reason reason = LayoutChoices::emptyReason(plan);
    m_empty->setReason(reason.text, reason.sure);
}

} // namespace tidemark::ui
