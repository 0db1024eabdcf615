// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/variable_details.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/label_editor.h"
#include "ui/import_wizard/wizard_session.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/count_list.h"
#include "ui/widgets/ink_label.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int fieldWidth = 160;

std::vector<CountList::Row> countRows(const ColumnPlan &column, qint64 rowsOfFile)
{
    std::vector<CountList::Row> rows;
    const QString language = ImportWords::language();
    const auto countOf = [&](double code) {
        const auto found =
            std::ranges::find(column.counts, code, &std::pair<double, qint64>::first);
        return found == column.counts.end() ? 0 : found->second;
    };
    const auto add = [&](double code, const QString &label) {
        const bool missing = column.missing.value.reason(code).has_value();
        rows.push_back({.code = ImportWords::code(code),
                        .label = label,
                        .tag = missing ? VariableDetails::tr("missing") : QString(),
                        .count = countOf(code)});
    };
    for (const ValueLabel &label : column.labels)
        add(label.code, label.label.text(language));
    for (const auto &[code, count] : column.counts) {
        if (std::ranges::find(column.labels, code, &ValueLabel::code) == column.labels.end())
            add(code, VariableDetails::tr("Without label"));
    }
    if (rowsOfFile > column.answered)
        rows.push_back({.code = u"·"_s,
                        .label = ImportWords::missingReason(column.missing.value.emptyReason),
                        .tag = VariableDetails::tr("empty"),
                        .count = rowsOfFile - column.answered});
    return rows;
}

QVBoxLayout *section(QVBoxLayout *column, QWidget *&holder)
{
    holder = new QWidget;
    auto *inside = new QVBoxLayout(holder);
    setSpaces(inside, 16, 12, 16, 12, 6);
    column->addWidget(holder);
    column->addWidget(new Hairline);
    return inside;
}

InkLabel *smallHeading(const QString &text)
{
    return new InkLabel(text, TextSize::Notes, Ink::Second, QFont::Medium);
}

} // namespace

VariableDetails::VariableDetails(WizardSession &session, QWidget *parent)
    : Surface(Qt::LeftEdge, parent)
    , m_session(session)
{
    setObjectName(u"variableDetails"_s);
    auto *outer = new QVBoxLayout(this);
    setSpaces(outer, 1, 0, 0, 0, 0);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    setSpaces(column, 0, 0, 0, 0, 0);
    buildHead(column);
    buildValues(column);
    buildReasons(column);
    buildUse(column);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    connectFields();
}

void VariableDetails::buildHead(QVBoxLayout *column)
{
    QWidget *holder = nullptr;
    auto *inside = section(column, holder);
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, 4, 0, 0, 8);
    m_icon = new QLabel;
    m_icon->setFixedSize(18, 18);
    m_name = new InkLabel({}, TextSize::Title, Ink::First, QFont::DemiBold);
    m_name->setWordWrap(true);
    row->addWidget(m_icon);
    row->addWidget(m_name, 1);
    inside->addLayout(row);
    m_wording = readingLabel({});
    inside->addWidget(m_wording);
}

void VariableDetails::buildValues(QVBoxLayout *column)
{
    auto *inside = section(column, m_valueSection);
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, 0, 0, 0, 8);
    row->addWidget(smallHeading(tr("Values")), 1);
    m_rows = new InkLabel({}, TextSize::Notes, Ink::Second);
    row->addWidget(m_rows);
    inside->addLayout(row);
    m_values = new CountList;
    inside->addWidget(m_values);
    m_edit = linkButton(tr("Edit labels …"));
    m_edit->setObjectName(u"editLabels"_s);
    inside->addWidget(m_edit, 0, Qt::AlignLeft);
}

void VariableDetails::buildReasons(QVBoxLayout *column)
{
    auto *inside = section(column, m_reasonSection);
    m_why = smallHeading({});
    inside->addWidget(m_why);
    m_reasons = new QVBoxLayout;
    setSpaces(m_reasons, 0, 0, 0, 0, 4);
    inside->addLayout(m_reasons);
}

void VariableDetails::buildUse(QVBoxLayout *column)
{
    auto *inside = new QVBoxLayout;
    setSpaces(inside, 16, 12, 16, 12, 8);
    column->addLayout(inside);
    inside->addWidget(smallHeading(tr("Use in the study")));
    m_measure = addField(inside, tr("Measure"), u"measure"_s);
    for (const MeasureLevel level :
         {MeasureLevel::Nominal, MeasureLevel::Ordinal, MeasureLevel::Scale})
        m_measure->addItem(ImportWords::measure(level), int(level));
    m_role = addField(inside, tr("Role"), u"role"_s);
    for (const ColumnRole role :
         {ColumnRole::Question, ColumnRole::UnitId, ColumnRole::Weight, ColumnRole::Stratum,
          ColumnRole::Cluster, ColumnRole::Background, ColumnRole::Skip})
        m_role->addItem(ImportWords::role(role), int(role));
    m_labels = addField(inside, tr("Label set"), u"labelSet"_s);
    m_question = addField(inside, tr("Battery"), u"battery"_s);
    m_shared = new InkLabel({}, TextSize::Notes, Ink::Second);
    m_shared->setWordWrap(true);
    inside->addWidget(m_shared);
}

QComboBox *VariableDetails::addField(QVBoxLayout *column, const QString &label,
                                     const QString &objectName)
{
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, 0, 0, 0, 8);
    auto *name = new InkLabel(label);
    auto *field = new QComboBox;
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    field->setMaximumWidth(fieldWidth);
    setControlSize(field, ControlSize::Small);
    name->setBuddy(field);
    row->addWidget(name, 1);
    row->addWidget(field, 2);
    column->addLayout(row);
    return field;
}

void VariableDetails::connectFields()
{
    connect(m_measure, &QComboBox::activated, this, [this](int index) {
        const auto measure = MeasureLevel(m_measure->itemData(index).toInt());
        m_session.edit([&](ImportPlan &plan) { setMeasure(plan, m_row.columns, measure); });
    });
    connect(m_role, &QComboBox::activated, this, [this](int index) {
        const auto role = ColumnRole(m_role->itemData(index).toInt());
        m_session.edit([&](ImportPlan &plan) { setRole(plan, m_row.columns, role); });
    });
    connect(m_labels, &QComboBox::activated, this, [this](int index) {
        const std::vector<ValueLabel> labels =
            index == 0 ? std::vector<ValueLabel>{} : m_sets[std::size_t(index - 1)].labels;
        m_session.editByHand([&](ImportPlan &plan, HandEdits &edits) {
            setLabels(plan, m_row.columns, labels);
            for (const int column : m_row.columns)
                edits.valueLabels.insert(plan.columns[std::size_t(column)].nameInFile);
        });
    });
    connect(m_edit, &QPushButton::clicked, this, &VariableDetails::editLabels);
    connect(m_question, &QComboBox::activated, this, &VariableDetails::setQuestion);
}

void VariableDetails::setQuestion(int index)
{
    const int question = m_question->itemData(index).toInt();
    const std::vector<int> columns = m_row.columns;
    m_session.editByHand([&](ImportPlan &plan, HandEdits &edits) {
        edits.questions = true;
        if (question < 0)
            splitQuestions(plan, columns);
        else
            joinQuestion(plan, columns, question);
    });
}

void VariableDetails::editLabels()
{
    const ImportPlan &plan = m_session.plan();
    const int first = m_row.columns.front();
    const std::vector<int> shared = sharingLabels(plan, m_row.columns);
    LabelEditor editor(m_row.name, plan.columns[std::size_t(first)], this);
    if (editor.exec() != QDialog::Accepted)
        return;
    m_session.editByHand([&](ImportPlan &changed, HandEdits &edits) {
        setLabels(changed, shared, editor.labels());
        setMissingCodes(changed, shared, editor.missingCodes());
        for (const int column : shared)
            edits.valueLabels.insert(changed.columns[std::size_t(column)].nameInFile);
    });
}

void VariableDetails::showRow(const VariableRow &row)
{
    const ImportPlan &plan = m_session.plan();
    m_row = row;
    const ColumnPlan &column = plan.columns[std::size_t(row.columns.front())];
    const Colors &c = colors(palette());
    m_icon->setPixmap(icon(ImportWords::kindIcon(row.kind), c.tide).pixmap(18, 18));
    m_name->setText(row.name);
    const QString language = ImportWords::language();
    QString wording = column.questionText;
    if (row.kind == VariableKind::Multiple)
        wording = plan.questions[std::size_t(row.question)].wording.text(language);
    if (wording.isEmpty())
        wording = column.label.text(language);
    m_wording->setText(wording);
    m_wording->setVisible(!wording.isEmpty());
    showValues(column);
    showReasons(plan, row);
    showUse(plan, row);
}

void VariableDetails::showValues(const ColumnPlan &column)
{
    const qint64 rows = m_session.plan().rows;
    const bool coded = !column.counts.empty() || !column.labels.empty();
    m_edit->setVisible(coded);
    m_rows->setText(tr("%1 rows").arg(ImportWords::number(rows)));
    if (coded) {
        m_values->setRows(countRows(column, rows));
        return;
    }
    m_values->setRows({{.label = column.range.isEmpty() ? tr("With a value") : column.range,
                        .count = column.answered},
                       {.code = u"·"_s,
                        .label = ImportWords::missingReason(column.missing.value.emptyReason),
                        .tag = tr("empty"),
                        .count = rows - column.answered}});
}

void VariableDetails::showReasons(const ImportPlan &plan, const VariableRow &row)
{
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_why->setText(tr("Why %1?").arg(ImportWords::kind(plan, row).toLower()));
    const auto reasons = reasonsOf(plan.columns[std::size_t(row.columns.front())]);
    const Colors &c = colors(palette());
    for (const Reason &reason : reasons) {
        auto *line = new QWidget;
        auto *inside = new QHBoxLayout(line);
        setSpaces(inside, 0, 0, 0, 0, 6);
        auto *mark = new QLabel;
        mark->setPixmap(
            (reason.sure ? icon("check"_L1, c.tide) : icon("warning"_L1, c.ember)).pixmap(14, 14));
        mark->setFixedSize(14, 16);
        mark->setAccessibleName(reason.sure ? tr("Sure") : tr("Worth a look"));
        auto *text = new InkLabel(reason.text, TextSize::Notes, Ink::Second);
        text->setWordWrap(true);
        inside->addWidget(mark, 0, Qt::AlignTop);
        inside->addWidget(text, 1);
        m_reasons->addWidget(line);
    }
    m_reasonSection->setVisible(!reasons.empty());
}

void VariableDetails::showUse(const ImportPlan &plan, const VariableRow &row)
{
    const ColumnPlan &column = plan.columns[std::size_t(row.columns.front())];
    m_measure->setCurrentIndex(m_measure->findData(int(column.measure.value)));
    m_role->setCurrentIndex(m_role->findData(int(column.role.value)));
    m_sets = labelSets(plan);
    m_labels->clear();
    m_labels->addItem(tr("None"));
    m_shared->clear();
    for (const LabelSet &set : m_sets) {
        m_labels->addItem(ImportWords::labelSet(set.labels));
        if (set.labels != column.labels)
            continue;
        m_labels->setCurrentIndex(m_labels->count() - 1);
        if (set.columns.size() > 1)
            m_shared->setText(
                tr("The label set is shared by %n variable(s). A change applies to all.", nullptr,
                   int(set.columns.size())));
    }
    m_question->clear();
    m_question->addItem(tr("None"), -1);
    for (int question = 0; question < int(plan.questions.size()); ++question) {
        const QuestionPlan &planned = plan.questions[std::size_t(question)];
        if (!isSet(planned))
            continue;
        m_question->addItem(planned.title.isEmpty() ? planned.name
                                                    : planned.title.text(ImportWords::language()),
                            question);
    }
    m_question->setCurrentIndex(std::max(0, m_question->findData(row.question)));
}

} // namespace tidemark::ui
