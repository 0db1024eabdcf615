// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/guess_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int labelWidth = 96;
constexpr int fieldHeight = 30;

} // namespace

GuessRow::GuessRow(const QString &label, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_field(new QComboBox)
    , m_mark(new QLabel)
    , m_reason(new InkLabel({}, TextSize::Notes, Ink::Second))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    auto *name = new InkLabel(label);
    name->setFixedWidth(labelWidth + 6);
    name->setBuddy(m_field);
    m_field->setObjectName(objectName);
    m_field->setAccessibleName(label);
    m_field->setFixedHeight(fieldHeight);
    m_field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_reason->setWordWrap(true);
    m_mark->setFixedSize(14, 16);
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_field, 0, 1, 1, 2);
    grid->addWidget(m_mark, 1, 1, Qt::AlignTop);
    grid->addWidget(m_reason, 1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_field, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_field->itemData(index)); });
}

void GuessRow::setChoices(const std::vector<Choice> &choices, const QVariant &current)
{
    const QSignalBlocker silence(m_field);
    m_field->clear();
    for (const Choice &choice : choices)
        m_field->addItem(choice.text, choice.value);
    m_field->setCurrentIndex(m_field->findData(current));
}

void GuessRow::setReason(const QString &reason, bool sure)
{
    const Colors &c = colors(palette());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_mark->setVisible(!reason.isEmpty());
    m_mark->setPixmap(
        (sure ? icon("check"_L1, c.tide) : icon("warning"_L1, c.ember)).pixmap(14, 14));
    m_mark->setAccessibleName(sure ? tr("Sure") : tr("Worth a look"));
    m_field->setAccessibleDescription(reason);
}

} // namespace tidemark::ui
