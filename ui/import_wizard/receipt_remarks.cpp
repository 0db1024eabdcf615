// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/receipt_remarks.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/import/recipe.h"
#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/treatment_box.h"
#include "ui/import_wizard/wizard_session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int mostMissing = 6;
constexpr std::size_t mostCells = 200;

bool isDecided(const CellLine &line, const ImportPlan &plan)
{
    return line.column >= 0
        && treatmentOf(plan.columns[std::size_t(line.column)], line.cell.text).kind
        != CellTreatment::Kind::Undecided;
}

InkLabel *title(const QString &text)
{
    return new InkLabel(text, TextSize::Title, Ink::First, QFont::DemiBold);
}

QVBoxLayout *section(QVBoxLayout *column)
{
    auto *inside = new QVBoxLayout;
    setSpaces(inside, 16, 12, 16, 12, 6);
    column->addLayout(inside);
    return inside;
}

} // namespace

ReceiptRemarks::ReceiptRemarks(WizardSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *outer = new QVBoxLayout(this);
    setSpaces(outer, 0, 0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    setSpaces(column, 1, 1, 1, 1, 0);
    buildCells(column);
    column->addWidget(new Hairline);
    auto *missing = section(column);
    missing->addWidget(title(tr("Missing found")));
    m_missing = new QVBoxLayout;
    setSpaces(m_missing, 0, 0, 0, 0, 0);
    missing->addLayout(m_missing);
    column->addWidget(new Hairline);
    m_comparison = new QWidget;
    auto *comparison = new QVBoxLayout(m_comparison);
    setSpaces(comparison, 16, 12, 16, 12, 6);
    comparison->addWidget(title(tr("Against the last delivery")));
    m_comparisonText = readingLabel({}, TextSize::Notes, Ink::Second);
    m_comparisonText->setObjectName(u"comparison"_s);
    comparison->addWidget(m_comparisonText);
    column->addWidget(m_comparison);
    buildRecipe(column);
}

void ReceiptRemarks::buildCells(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    setSpaces(head, 16, 12, 16, 4, 8);
    m_cellsTitle = title({});
    m_cellsCount = new InkLabel({}, TextSize::Notes, Ink::Second);
    head->addWidget(m_cellsTitle, 1);
    head->addWidget(m_cellsCount);
    column->addLayout(head);
    m_cells = new GridTable;
    m_cells->setObjectName(u"cells"_s);
    m_cells->setAccessibleName(tr("Cells not understood"));
    m_cells->setModel(&m_model);
    m_cells->setWidths({54, 96, 0, 132});
    m_cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_cells, 1);
    m_noCells = new InkLabel(tr("Every cell was understood as its column's type."), TextSize::Body,
                             Ink::Second);
    m_noCells->setContentsMargins(16, 0, 16, 12);
    column->addWidget(m_noCells);
    m_undoRow = new QWidget;
    auto *row = new QHBoxLayout(m_undoRow);
    setSpaces(row, 16, 2, 8, 4, 8);
    auto *note = new InkLabel(tr("The file stays as it is. Decisions can be undone."),
                              TextSize::Notes, Ink::Second);
    note->setWordWrap(true);
    row->addWidget(note, 1);
    m_undo = quietButton(tr("Undo"), "undo"_L1);
    m_undo->setObjectName(u"undoDecision"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    row->addWidget(m_undo);
    column->addWidget(m_undoRow);
    connect(m_undo, &QPushButton::clicked, this, &ReceiptRemarks::undo);
}

void ReceiptRemarks::buildRecipe(QVBoxLayout *column)
{
    auto *inside = section(column);
    inside->addWidget(title(tr("Next delivery")));
    m_keep = new QCheckBox(tr("Keep the choices as a recipe"));
    m_keep->setObjectName(u"keepRecipe"_s);
    inside->addWidget(m_keep);
    m_recipe = new QLineEdit;
    m_recipe->setObjectName(u"recipeName"_s);
    m_recipe->setAccessibleName(tr("Name of the recipe"));
    m_recipe->setPlaceholderText(tr("Name of the recipe"));
    inside->addWidget(m_recipe);
    auto *below = new InkLabel(tr("The same form is then read with one click and compared with "
                                  "this delivery."),
                               TextSize::Notes, Ink::Second);
    below->setWordWrap(true);
    inside->addWidget(below);
    const auto store = [this] {
        m_recipe->setEnabled(m_keep->isChecked());
        m_session.setRecipe(m_keep->isChecked(), m_recipe->text().trimmed());
    };
    connect(m_keep, &QCheckBox::clicked, this, store);
    connect(m_recipe, &QLineEdit::textEdited, this, store);
}

void ReceiptRemarks::showSummary(const ReceiptSummary &summary)
{
    showCells(summary);
    showMissing(summary);
    showComparison();
    m_keep->setChecked(m_session.draft().keepRecipe);
    m_recipe->setText(m_session.draft().recipeName);
    m_recipe->setEnabled(m_keep->isChecked());
}

void ReceiptRemarks::showCells(const ReceiptSummary &summary)
{
    const bool differs = summary.differences > 0;
    std::vector<CellLine> cells =
        differs ? summary.differing : decidableCells(summary, m_session.plan());
    const auto decided = qint64(std::ranges::count_if(
        cells, [&](const CellLine &line) { return isDecided(line, m_session.plan()); }));
    const auto found = qint64(cells.size());
    if (cells.size() > mostCells)
        cells.resize(mostCells);
    const qint64 all = differs ? summary.differences : summary.notUnderstood;
    m_cellsTitle->setText(differs ? tr("Cells that differ from the raw text")
                                  : tr("Cells not understood"));
    m_cells->setAccessibleName(m_cellsTitle->text());
    m_model.setCells(cells);
    m_cells->setVisible(!cells.empty());
    m_noCells->setVisible(cells.empty());
    const qint64 total = std::max(all + decided, found);
    const auto shown = qint64(cells.size());
    m_cellsCount->setText(
        shown < total
            ? tr("the first %1 of %2").arg(ImportWords::number(shown), ImportWords::number(total))
            : QString());
    m_undoRow->setVisible(m_session.canUndoTreatment()
                          || (!cells.empty() && cells.front().column >= 0));
    m_undo->setEnabled(m_session.canUndoTreatment());
    showBoxes();
}

void ReceiptRemarks::showBoxes()
{
    const std::vector<CellLine> &cells = m_model.cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const CellLine &line = cells[i];
        if (line.column < 0)
            continue;
        auto *box =
            new TreatmentBox(m_session.plan().columns[std::size_t(line.column)], line.cell.text);
        connect(box, &TreatmentBox::chosen, this, [this, line](const CellTreatment &treatment) {
            m_session.treat(line.column, line.cell.text, treatment);
            Q_EMIT decided();
        });
        m_cells->setIndexWidget(m_model.index(int(i), CellModel::Stored), box);
    }
}

void ReceiptRemarks::undo()
{
    if (!m_session.canUndoTreatment())
        return;
    m_session.undoTreatment();
    Q_EMIT decided();
}

void ReceiptRemarks::showMissing(const ReceiptSummary &summary)
{
    while (QLayoutItem *item = m_missing->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &name, qint64 count) {
        auto *row = new QWidget;
        row->setFixedHeight(size::row);
        auto *inside = new QHBoxLayout(row);
        setSpaces(inside, 0, 0, 0, 0, 8);
        inside->addWidget(new InkLabel(name), 1);
        inside->addWidget(new InkLabel(ImportWords::number(count)));
        m_missing->addWidget(row);
    };
    int shown = 0;
    for (const auto &[name, count] : summary.missing) {
        if (++shown <= mostMissing)
            add(name, count);
    }
    add(tr("Empty cells"), summary.empty);
}

void ReceiptRemarks::showComparison()
{
    const auto &recipe = m_session.draft().recipe;
    m_comparison->setVisible(recipe.has_value());
    if (!recipe)
        return;
    QStringList lines;
    for (const DeliveryDifference &difference : compareDeliveries(recipe->plan, m_session.plan()))
        lines << tidemark::describe(difference);
    m_comparisonText->setText(lines.isEmpty()
                                  ? tr("Rows, columns, types and codes are the same as last time.")
                                  : lines.join(u'\n'));
}

} // namespace tidemark::ui
