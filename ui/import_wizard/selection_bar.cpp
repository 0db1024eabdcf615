// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/selection_bar.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/wizard_session.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int barHeight = 48;

const ColumnPlan &columnOf(const ImportPlan &plan, int column)
{
    return plan.columns[std::size_t(column)];
}

} // namespace

SelectionBar::SelectionBar(WizardSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setFixedHeight(barHeight);
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("Change all chosen variables"));
    build();
    connectFields();
    showSelection(0, {});
}

void SelectionBar::build()
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 12, 0, 10, 0, 8);
    m_count = new InkLabel({}, TextSize::Body, Ink::Tide, QFont::DemiBold);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"barKind"_s);
    m_kind->setAccessibleName(tr("Type of the chosen variables"));
    m_kind->setPlaceholderText(tr("Type"));
    for (const VariableKind kind : choosableKinds)
        m_kind->addItem(ImportWords::kind(kind), int(kind));
    m_kind->setFixedWidth(124);
    m_labels = new QComboBox;
    m_labels->setObjectName(u"barLabels"_s);
    m_labels->setAccessibleName(tr("Labels of the chosen variables"));
    m_labels->setPlaceholderText(tr("Labels"));
    m_labels->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_missing = new QLineEdit;
    m_missing->setObjectName(u"barMissing"_s);
    m_missing->setAccessibleName(tr("Codes that mean missing, with commas between"));
    m_missing->setPlaceholderText(tr("Missing codes"));
    m_missing->setToolTip(tr("Codes that mean missing, with commas between"));
    m_missing->setFixedWidth(112);
    m_together = secondaryButton({}, "link"_L1);
    m_together->setObjectName(u"barTogether"_s);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_labels),
                           static_cast<QWidget *>(m_missing), static_cast<QWidget *>(m_together)})
        setControlSize(field, ControlSize::Small);
    row->addWidget(m_count);
    auto *line = new Hairline(Qt::Vertical);
    line->setFixedHeight(24);
    row->addWidget(line);
    row->addWidget(m_kind);
    row->addWidget(m_labels, 1);
    row->addWidget(m_missing);
    row->addWidget(m_together);
}

void SelectionBar::connectFields()
{
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const auto kind = VariableKind(m_kind->itemData(index).toInt());
        m_session.edit([&](ImportPlan &plan) { setKind(plan, m_columns, kind); },
                       WizardSession::Reread::Yes);
    });
    connect(m_labels, &QComboBox::activated, this, [this](int index) {
        const std::vector<ValueLabel> labels = m_sets[std::size_t(index)].labels;
        m_session.editByHand([&](ImportPlan &plan, HandEdits &edits) {
            setLabels(plan, m_columns, labels);
            for (const int column : m_columns)
                edits.valueLabels.insert(columnOf(plan, column).nameInFile);
        });
    });
    connect(m_missing, &QLineEdit::editingFinished, this, &SelectionBar::setMissing);
    connect(m_missing, &QLineEdit::textEdited, this, [this] { setHasError(m_missing, false); });
    connect(m_together, &QPushButton::clicked, this, &SelectionBar::putTogether);
}

void SelectionBar::showSelection(int lines, const std::vector<int> &columns)
{
    const ImportPlan &plan = m_session.plan();
    m_columns = columns;
    const bool any = !columns.empty();
    m_count->setText(any ? tr("%n chosen", nullptr, lines) : tr("None chosen"));
    m_count->setInk(any ? Ink::Tide : Ink::Second);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_labels),
                           static_cast<QWidget *>(m_missing), static_cast<QWidget *>(m_together)})
        field->setEnabled(any);
    m_sets = labelSets(plan);
    showKind(plan);
    showLabels(plan);
    showMissing(plan);
    showTogether(plan);
    update();
}

void SelectionBar::showKind(const ImportPlan &plan)
{
    int index = -1;
    if (!m_columns.empty()) {
        const VariableKind first = kindOf(plan, m_columns.front());
        const bool same = std::ranges::all_of(
            m_columns, [&](int column) { return kindOf(plan, column) == first; });
        index = same ? m_kind->findData(int(first)) : -1;
    }
    m_kind->setCurrentIndex(index);
}

void SelectionBar::showLabels(const ImportPlan &plan)
{
    m_labels->clear();
    for (const LabelSet &set : m_sets)
        m_labels->addItem(ImportWords::labelSet(set.labels));
    int index = -1;
    for (int set = 0; set < int(m_sets.size()); ++set) {
        const bool all = !m_columns.empty() && std::ranges::all_of(m_columns, [&](int column) {
            return columnOf(plan, column).labels == m_sets[std::size_t(set)].labels;
        });
        index = all ? set : index;
    }
    m_labels->setCurrentIndex(index);
}

void SelectionBar::showMissing(const ImportPlan &plan)
{
    QString text;
    if (!m_columns.empty()) {
        const auto &codes = columnOf(plan, m_columns.front()).missing.value.codes;
        const bool same = std::ranges::all_of(m_columns, [&](int column) {
            return columnOf(plan, column).missing.value.codes == codes;
        });
        if (same)
            text = ImportWords::missingCodes({.codes = codes}).join(u", "_s);
    }
    m_missing->setText(text);
    setHasError(m_missing, false);
}

void SelectionBar::showTogether(const ImportPlan &plan)
{
    const bool inQuestion = !m_columns.empty() && std::ranges::any_of(m_columns, [&](int column) {
        return questionOf(plan, column) >= 0;
    });
    const bool battery = canBeBattery(plan, m_columns);
    const bool multiple = canBeMultiple(plan, m_columns);
    m_together->setText(inQuestion                 ? tr("Take apart")
                            : multiple && !battery ? tr("Make multiple choice")
                                                   : tr("Make battery"));
    m_together->setEnabled(inQuestion || battery || multiple);
    m_together->setToolTip(
        m_together->isEnabled()
            ? QString()
            : tr("Choose two or more variables with the same codes to put them together."));
}

void SelectionBar::setMissing()
{
    if (m_columns.empty())
        return;
    const ColumnPlan &first = columnOf(m_session.plan(), m_columns.front());
    const auto codes = missingCodesFromText(m_missing->text(), first);
    setHasError(m_missing, !codes);
    m_missing->setToolTip(codes ? tr("Codes that mean missing, with commas between")
                                : tr("Write codes with commas between, for example 8, 9"));
    if (!codes || (m_missing->text().isEmpty() && first.missing.value.codes.empty()))
        return;
    m_session.edit([&](ImportPlan &plan) { setMissingCodes(plan, m_columns, *codes); });
}

void SelectionBar::putTogether()
{
    const ImportPlan &plan = m_session.plan();
    const bool inQuestion =
        std::ranges::any_of(m_columns, [&](int column) { return questionOf(plan, column) >= 0; });
    const auto kind =
        canBeBattery(plan, m_columns) ? QuestionKind::Battery : QuestionKind::Multiple;
    const std::vector<int> columns = m_columns;
    m_session.editByHand([&](ImportPlan &changed, HandEdits &edits) {
        edits.questions = true;
        if (inQuestion)
            splitQuestions(changed, columns);
        else
            makeQuestion(changed, columns, kind);
    });
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_columns.empty() ? c.line : c.tide, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::cardRadius,
                            size::cardRadius);
}

} // namespace tidemark::ui
