// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/label_editor.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/import_wizard/grid_table.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// A list of meanings in the cell.
class MeaningDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *field = new QComboBox(parent);
        field->setAccessibleName(LabelEditor::tr("Meaning"));
        field->addItem(LabelEditModel::meaningText(LabelEditModel::answer), LabelEditModel::answer);
        for (const MissingReason reason :
             {MissingReason::DontKnow, MissingReason::NotApplicable, MissingReason::NotAnswered,
              MissingReason::NotAsked, MissingReason::Other})
            field->addItem(LabelEditModel::meaningText(int(reason)), int(reason));
        return field;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *field = static_cast<QComboBox *>(editor);
        field->setCurrentIndex(field->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        m_cells.paint(painter, option, index);
    }

private:
    GridDelegate m_cells;
};

} // namespace

LabelEditor::LabelEditor(const QString &variable, const ColumnPlan &column, QWidget *parent)
    : QDialog(parent)
    , m_model(column)
{
    setWindowTitle(tr("Labels of %1").arg(variable));
    resize(560, 440);
    auto *layout = new QVBoxLayout(this);
    setSpaces(layout, 16, 16, 16, 16, 12);
    layout->addWidget(new InkLabel(tr("Double-click or F2 changes a label or a meaning."),
                                   TextSize::Body, Ink::Second));
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    setSpaces(inside, 1, 2, 1, 2, 0);
    auto *table = new GridTable;
    table->setObjectName(u"labels"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(&m_model);
    table->setWidths({64, 0, 160, 64});
    table->setItemDelegateForColumn(LabelEditModel::Meaning, new MeaningDelegate(table));
    table->setCurrentIndex(m_model.index(0, LabelEditModel::Label));
    inside->addWidget(table);
    layout->addWidget(card, 1);
    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, 0, 0, 0, 0, 8);
    auto *cancel = quietButton(tr("Cancel"));
    auto *use = primaryButton(tr("Use"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace tidemark::ui
