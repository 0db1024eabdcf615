// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/room.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fold_splitter.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int narrow = 1180;
constexpr int stripWidth = 40;
constexpr int centreMinimum = 560;

} // namespace

Room::Room(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
}

void Room::build(QWidget *left, PanelWidth leftWidth, QWidget *centre, QWidget *right,
                 PanelWidth rightWidth)
{
    m_left = left;
    m_centre = centre;
    m_right = right;
    m_splitter = new FoldSplitter(Qt::Horizontal);
    QList<int> widths;
    const auto add = [&](QWidget *panel, PanelWidth width) {
        panel->setMinimumWidth(width.minimum);
        panel->setMaximumWidth(width.maximum);
        m_splitter->addWidget(panel);
        widths << width.preferred;
    };
    if (left)
        add(left, leftWidth);
    centre->setMinimumWidth(centreMinimum);
    m_splitter->addWidget(centre);
    m_splitter->setStretchFactor(m_splitter->indexOf(centre), 1);
    widths << 4000;
    if (right)
        add(right, rightWidth);
    m_splitter->setSizes(widths);

    m_strip = new Surface(Qt::LeftEdge);
    m_strip->setFixedWidth(stripWidth);
    auto *unfold = iconButton("chevron-left"_L1, tr("Unfold the right panel (Ctrl+J)"));
    unfold->setObjectName(u"unfoldRight"_s);
    auto *column = new QVBoxLayout(m_strip);
    setSpaces(column, 6, 6, 6, 6, 0);
    column->addWidget(unfold);
    column->addStretch();
    connect(unfold, &QToolButton::clicked, this, &Room::toggleRight);

    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, 0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_strip);
    fitRight();
}

QList<QWidget *> Room::areas() const
{
    QList<QWidget *> parts;
    for (QWidget *part : {m_left.data(), m_centre.data(), m_right.data()}) {
        if (part && part->isVisible())
            parts << part;
    }
    return parts;
}

void Room::toggleLeft()
{
    if (m_left)
        m_splitter->toggleFold(0);
}

void Room::toggleRight()
{
    if (!m_right)
        return;
    const bool shown = m_right->isVisibleTo(m_splitter);
    m_rightFolded = shown;
    m_rightForced = !shown && width() < narrow;
    fitRight();
}

void Room::fitRight()
{
    const bool shown = m_right && !m_rightFolded && (width() >= narrow || m_rightForced);
    if (m_right)
        m_right->setVisible(shown);
    m_strip->setVisible(m_right && !shown);
}

void Room::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_splitter)
        fitRight();
}

void Room::saveLayout(Settings &settings) const
{
    settings.setSplitter(objectName(), m_splitter->saveState());
}

void Room::restoreLayout(const Settings &settings)
{
    m_splitter->restoreState(settings.splitter(objectName()));
    m_splitter->setHandleWidth(1);
}

} // namespace tidemark::ui
