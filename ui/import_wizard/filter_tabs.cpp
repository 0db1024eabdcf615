// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/filter_tabs.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

class FilterTab final : public QAbstractButton
{
public:
    explicit FilterTab(bool warns)
        : m_warns(warns)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(ui::font(TextSize::Body, QFont::DemiBold));
        return {metrics.horizontalAdvance(text()) + 18 + (m_warns ? 20 : 0), size::chip};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? c.tide4 : c.surface);
            painter.drawRoundedRect(rect(), size::radius, size::radius);
        }
        QRect place = rect().adjusted(9, 0, -9, 0);
        if (m_warns) {
            paintIcon(painter, QRectF(place.left(), place.center().y() - 6, 14, 14), "warning"_L1,
                      c.ember);
            place.setLeft(place.left() + 20);
        }
        painter.setFont(ui::font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? c.tide : m_warns ? c.ink : c.ink2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    bool m_warns = false;
};

} // namespace

FilterTabs::FilterTabs(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setSpaces(m_row, 0, 0, 0, 0, 4);
    m_row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &FilterTabs::chosen);
}

void FilterTabs::addTab(int id, const QString &objectName)
{
    auto *tab = new FilterTab(false);
    tab->setObjectName(objectName);
    m_group->addButton(tab, id);
    tab->setChecked(m_places == 0);
    m_row->insertWidget(m_places++, tab);
}

void FilterTabs::addWarningTab(int id, const QString &objectName)
{
    auto *tab = new FilterTab(true);
    tab->setObjectName(objectName);
    m_group->addButton(tab, id);
    m_row->addWidget(tab);
}

void FilterTabs::addTail(QWidget *tail)
{
    m_row->addWidget(tail);
}

void FilterTabs::setText(int id, const QString &text)
{
    m_group->button(id)->setText(text);
    m_group->button(id)->updateGeometry();
}

void FilterTabs::setTabVisible(int id, bool visible)
{
    m_group->button(id)->setVisible(visible);
}

int FilterTabs::current() const
{
    return m_group->checkedId();
}

void FilterTabs::setCurrent(int id)
{
    m_group->button(id)->setChecked(true);
}

} // namespace tidemark::ui
