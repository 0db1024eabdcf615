// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/treatment_box.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>

namespace tidemark::ui {

TreatmentBox::TreatmentBox(const ColumnPlan &column, const QString &text, QWidget *parent)
    : QComboBox(parent)
    , m_column(column)
    , m_choices(treatmentChoices(column, text))
    , m_current(treatmentOf(column, text))
{
    if (std::ranges::find(m_choices, m_current) == m_choices.end())
        m_choices.insert(m_choices.begin() + 1, m_current);
    for (const CellTreatment &choice : m_choices)
        addItem(treatmentText(m_column, choice));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("“%1” is read as").arg(text));
    setToolTip(
        tr("Choose how all cells with “%1” in this column are read, or type a value").arg(text));
    showCurrent();
    connect(this, &QComboBox::activated, this, &TreatmentBox::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TreatmentBox::takeTyped);
}

void TreatmentBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QComboBox::keyPressEvent(event);
}

void TreatmentBox::choose(int index)
{
    const CellTreatment treatment = m_choices[std::size_t(index)];
    if (treatment == m_current)
        return;
    m_current = treatment;
    Q_EMIT chosen(treatment);
}

void TreatmentBox::takeTyped()
{
    const auto known = std::ranges::find_if(m_choices, [&](const CellTreatment &choice) {
        return treatmentText(m_column, choice) == currentText();
    });
    if (known != m_choices.end())
        return choose(int(known - m_choices.begin()));
    const auto typed = treatmentFromText(m_column, currentText());
    if (!typed || *typed == m_current)
        return showCurrent();
    m_current = *typed;
    Q_EMIT chosen(*typed);
}

void TreatmentBox::showCurrent()
{
    const auto place = std::ranges::find(m_choices, m_current);
    setCurrentIndex(place == m_choices.end() ? -1 : int(place - m_choices.begin()));
    setEditText(treatmentText(m_column, m_current));
}

} // namespace tidemark::ui
