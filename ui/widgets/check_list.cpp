// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_list.h"

#include <algorithm>

#include <QGridLayout>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

class CheckMark final : public QWidget
{
public:
    explicit CheckMark(bool isRemark)
        : m_isRemark(isRemark)
    {
        setFixedSize(size::icon, size::icon + 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors(palette());
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 2, size::icon, size::icon),
                  m_isRemark ? "warning"_L1 : "check"_L1, m_isRemark ? c.ember : c.tide);
    }

private:
    bool m_isRemark;
};

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space::s);
    m_rows->setVerticalSpacing(space::s);
    m_rows->setColumnStretch(1, 1);
}

void CheckList::setItems(const std::vector<Item> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    int row = 0;
    for (const Item &item : items) {
        InkLabel *text = readingLabel(item.text);
        text->setAccessibleName(item.isRemark ? tr("Look at: %1").arg(item.text) : item.text);
        m_rows->addWidget(new CheckMark(item.isRemark), row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
        ++row;
    }
    updateGeometry();
}

int CheckList::remarkCount() const
{
    return int(std::ranges::count(m_items, true, &Item::isRemark));
}

} // namespace tidemark::ui
