// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/labelled_field.h"

#include <QHBoxLayout>

#include "ui/import_wizard/variable_rows.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

LabelledField::LabelledField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new InkLabel(label, TextSize::Notes, Ink::Second))
    , m_field(field)
    , m_mark(new QLabel)
    , m_reason(new InkLabel({}, TextSize::Notes, Ink::Second))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, 0, 3);
    m_label->setBuddy(field);
    field->setAccessibleName(label);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_label);
    column->addWidget(field);
    auto *row = new QHBoxLayout;
    setSpaces(row, 2, 0, 0, 0, 5);
    m_mark->setFixedSize(13, 15);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_reason->setFixedHeight(15);
    row->addWidget(m_mark);
    row->addWidget(m_reason, 1);
    column->addLayout(row);
}

void LabelledField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void LabelledField::setReason(const Reason &reason)
{
    const Colors &c = colors(palette());
    m_reason->setText(reason.text);
    m_reason->setToolTip(reason.text);
    m_field->setAccessibleDescription(reason.text);
    if (reason.text.isEmpty()) {
        m_mark->clear();
        return;
    }
    m_mark->setPixmap(
        (reason.sure ? icon("check"_L1, c.tide) : icon("warning"_L1, c.ember)).pixmap(13, 13));
}

} // namespace tidemark::ui
