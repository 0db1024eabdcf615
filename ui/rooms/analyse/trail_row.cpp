// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/trail_row.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/panels/request_edits.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tab_order.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

TrailRow::TrailRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 4, 0, 4, space::s, space::s);
    hide();
}

void TrailRow::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void TrailRow::setFilter(const Study &study, const Source *source, const QString &filter)
{
    clear();
    const QStringList parts = filterParts(filter);
    setVisible(!parts.isEmpty() && source);
    if (parts.isEmpty() || !source)
        return;
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(new InkLabel(tr("Selection"), TextSize::Notes, Ink::Second));
    auto *all = linkButton(tr("All %1").arg(locale().toString(source->rows)));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT cutWanted(0); });
    row->addWidget(all);
    QList<QWidget *> steps = {all};
    for (int i = 0; i < parts.size(); ++i) {
        row->addWidget(new InkLabel(u"›"_s, TextSize::Body, Ink::Third));
        const QString text = conditionText(study, source->id, parts[i]);
        if (i + 1 < parts.size()) {
            auto *step = linkButton(text);
            connect(step, &QPushButton::clicked, this, [this, i] { Q_EMIT cutWanted(i + 1); });
            row->addWidget(step);
            steps << step;
        } else {
            auto *last = new Chip(text, u"filter"_s);
            connect(last, &Chip::removed, this, [this, i] { Q_EMIT cutWanted(i); });
            row->addWidget(last);
            steps << last;
        }
    }
    tabAfter(this, steps);
    row->addStretch();
    row->addWidget(new InkLabel(tr("Alt+← one step back"), TextSize::Notes, Ink::Second));
}

} // namespace tidemark::ui
