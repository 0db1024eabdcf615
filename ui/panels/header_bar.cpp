// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/header_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include "ui/theme/control_shape.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/search_field.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

class Mark final : public QWidget
{
public:
    Mark() { setFixedSize(22, 22); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), "mark"_L1, colors(palette()).tide);
    }
};

class RoomTabs final : public QTabBar
{
public:
    RoomTabs()
    {
        setDrawBase(false);
        setExpanding(false);
        setUsesScrollButtons(false);
        setElideMode(Qt::ElideNone);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    QSize tabSizeHint(int index) const override
    {
        const QFontMetrics metrics(ui::font(TextSize::Body, QFont::DemiBold));
        return {metrics.horizontalAdvance(tabText(index)) + 30, size::header};
    }
};

/// Looks like a field and opens the list of commands.
class CommandField final : public QAbstractButton
{
public:
    explicit CommandField(const QString &text)
    {
        setText(text);
        setFixedSize(196, size::controlSmall);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(c.canvas);
        painter.setPen(QPen(underMouse() ? c.ink3 : c.line, 1.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radius,
                                size::radius);
        paintIcon(painter, QRectF(10, 6, 16, 16), "search"_L1, c.ink2);
        painter.setPen(c.ink3);
        painter.drawText(rect().adjusted(33, 0, -50, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        paintKeys(painter, rect().adjusted(0, 0, -8, 0), QKeySequence(u"Ctrl+K"_s), palette());
    }
};

QToolButton *actionButton(QAction *action)
{
    auto *button = new QToolButton;
    setButtonShape(button, ButtonShape::Icon);
    setControlSize(button, ControlSize::Small);
    button->setDefaultAction(action);
    button->setIconSize(QSize(20, 20));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HeaderBar::HeaderBar(const QStringList &rooms, QWidget *parent)
    : Surface(Qt::BottomEdge, parent)
    , m_menus(new QMenuBar)
    , m_rooms(new RoomTabs)
    , m_tail(new QWidget)
{
    setFixedHeight(size::header);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, 0, space::l, 0);
    grid->setSpacing(0);
    auto *head = new QWidget;
    auto *headRow = new QHBoxLayout(head);
    setSpaces(headRow, 0, 0, 0, 0, 10);
    headRow->addWidget(new Mark);
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    headRow->addWidget(m_menus, 1);
    auto *tailRow = new QHBoxLayout(m_tail);
    setSpaces(tailRow, 0, 0, 0, 0, 0);
    tailRow->addStretch();
    auto *commands = new CommandField(tr("Find command"));
    commands->setObjectName(u"commandField"_s);
    tailRow->addSpacing(10);
    tailRow->addWidget(commands);
    grid->addWidget(head, 0, 0);
    grid->addWidget(m_rooms, 0, 1);
    grid->addWidget(m_tail, 0, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    for (const QString &room : rooms)
        m_rooms->addTab(room);
    m_rooms->setAccessibleName(tr("Rooms"));
    connect(m_rooms, &QTabBar::currentChanged, this, &HeaderBar::roomChosen);
    connect(commands, &QAbstractButton::clicked, this, &HeaderBar::commandsWanted);
}

void HeaderBar::setUndoActions(QAction *undo, QAction *redo)
{
    auto *row = static_cast<QHBoxLayout *>(m_tail->layout());
    row->insertWidget(1, actionButton(undo));
    row->insertWidget(2, actionButton(redo));
}

void HeaderBar::setCurrentRoom(int room)
{
    const QSignalBlocker blocker(m_rooms);
    m_rooms->setCurrentIndex(room);
}

void HeaderBar::setRoomEnabled(int room, bool enabled)
{
    const QSignalBlocker blocker(m_rooms);
    m_rooms->setTabEnabled(room, enabled);
}

} // namespace tidemark::ui
