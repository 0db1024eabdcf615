// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/receipt_remarks.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/import/recipe.h"
#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/wizard_session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int mostMissing = 6;

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
    m_cells->setWidths({62, 104, 0, 110});
    m_cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_cells, 1);
    m_noCells = new InkLabel(tr("Every cell was understood as its column's type."), TextSize::Body,
                             Ink::Second);
    m_noCells->setContentsMargins(16, 0, 16, 12);
    column->addWidget(m_noCells);
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
    const auto &cells = differs ? summary.differing : summary.cellsNotUnderstood;
    const qint64 all = differs ? summary.differences : summary.notUnderstood;
    m_cellsTitle->setText(differs ? tr("Cells that differ from the raw text")
                                  : tr("Cells not understood"));
    m_cells->setAccessibleName(m_cellsTitle->text());
    m_model.setCells(cells);
    m_cells->setVisible(!cells.empty());
    m_noCells->setVisible(cells.empty());
    const auto shown = qint64(cells.size());
    m_cellsCount->setText(
        shown < all
            ? tr("the first %1 of %2").arg(ImportWords::number(shown), ImportWords::number(all))
            : QString());
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
