// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include <algorithm>

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/theme/control_shape.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tab_order.h"

namespace tidemark::ui {

namespace {

ButtonShape shapeAt(std::size_t index, std::size_t count)
{
    if (count == 1)
        return ButtonShape::SegmentOnly;
    if (index == 0)
        return ButtonShape::SegmentFirst;
    return index + 1 == count ? ButtonShape::SegmentLast : ButtonShape::SegmentMiddle;
}

} // namespace

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        showTexts();
        Q_EMIT chosen(m_items[std::size_t(id)].key);
    });
}

void Segments::setItems(const std::vector<Item> &items)
{
    if (items == m_items)
        return;
    const QString before = current();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    QList<QWidget *> buttons;
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    m_items = items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto *button = new QToolButton;
        setButtonShape(button, shapeAt(i, items.size()));
        button->setCheckable(true);
        button->setEnabled(items[i].enabled);
        button->setAccessibleName(items[i].text);
        button->setObjectName(items[i].key);
        button->setFocusPolicy(Qt::StrongFocus);
        if (!items[i].icon.isEmpty())
            button->setIcon(icon(QLatin1StringView(items[i].icon.toLatin1())));
        const QString tip = items[i].iconOnly ? items[i].text : QString();
        button->setToolTip(items[i].reason.isEmpty() ? tip : items[i].reason);
        m_group->addButton(button, int(i));
        layout()->addWidget(button);
        buttons << button;
    }
    tabAfter(this, buttons);
    setCurrent(before);
    if (hadFocus)
        focusCurrent();
}

QString Segments::current() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_items[std::size_t(id)].key;
}

void Segments::focusCurrent()
{
    if (QAbstractButton *button = m_group->checkedButton())
        button->setFocus(Qt::ShortcutFocusReason);
}

void Segments::setCurrent(const QString &key)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item &item) { return item.key == key; });
    const auto first =
        std::find_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.enabled; });
    const auto chosenItem = found != m_items.end() ? found : first;
    if (chosenItem != m_items.end())
        m_group->button(int(chosenItem - m_items.begin()))->setChecked(true);
    showTexts();
}

void Segments::showTexts()
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        auto *button = static_cast<QToolButton *>(m_group->button(int(i)));
        const bool textShown = !m_items[i].iconOnly || button->isChecked();
        button->setText(m_items[i].text);
        button->setToolButtonStyle(m_items[i].icon.isEmpty() ? Qt::ToolButtonTextOnly
                                       : textShown           ? Qt::ToolButtonTextBesideIcon
                                                             : Qt::ToolButtonIconOnly);
    }
}

} // namespace tidemark::ui
