// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/start/start_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/rooms/start/drop_zone.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// A command as a row of 40: icon, text, keys. The first is primary.
class StartRow final : public QAbstractButton
{
public:
    StartRow(QAction *action, QLatin1StringView iconName, bool primary)
        : m_icon(iconName)
        , m_keys(action->shortcut().toString(QKeySequence::NativeText))
        , m_primary(primary)
    {
        setText(action->text().remove(u'&'));
        setAccessibleName(text());
        setFixedHeight(40);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (m_primary)
            painter.setBrush(underMouse() ? c.tidePressed : c.tide);
        else
            painter.setBrush(underMouse() ? QBrush(c.tide4) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(rect(), size::radius, size::radius);
        const QColor text = m_primary ? c.surface : c.ink;
        paintIcon(painter, QRectF(14, 11, 18, 18), m_icon, m_primary ? c.surface : c.ink2);
        painter.setFont(ui::font(TextSize::Body, m_primary ? QFont::DemiBold : QFont::Normal));
        painter.setPen(text);
        painter.drawText(rect().adjusted(43, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         this->text());
        painter.setFont(ui::font(TextSize::Notes));
        painter.setPen(m_primary ? c.surface : c.ink2);
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, m_keys);
    }

private:
    QLatin1StringView m_icon;
    QString m_keys;
    bool m_primary;
};

class Brand final : public QWidget
{
public:
    Brand() { setFixedHeight(44); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors(palette());
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 0, 44, 44), "mark"_L1, c.tide);
        painter.setFont(ui::font(TextSize::Page, QFont::DemiBold));
        painter.setPen(c.ink);
        painter.drawText(rect().adjusted(57, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         u"Tidemark"_s);
    }
};

} // namespace

StartPanel::StartPanel(const Actions &actions, QWidget *parent)
    : Surface({}, parent)
    , m_drop(new DropZone(98))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, space::xl, 42, space::xl, space::xl, 0);
    column->addWidget(new Brand);
    column->addSpacing(8);
    auto *line = new InkLabel(tr("Compare waves of a survey, and show how sure the figures are."),
                              TextSize::Body, Ink::Second);
    line->setWordWrap(true);
    column->addWidget(line);
    column->addSpacing(space::xl);
    const auto addRow = [&](QAction *action, QLatin1StringView icon, bool primary) {
        auto *row = new StartRow(action, icon, primary);
        row->setObjectName(QString(icon));
        column->addWidget(row);
        column->addSpacing(space::xs);
    };
    addRow(actions.newStudy, "plus"_L1, true);
    addRow(actions.openStudy, "folder"_L1, false);
    addRow(actions.readFile, "download"_L1, false);
    column->addStretch();
    column->addWidget(m_drop);
    column->addSpacing(space::l);
    auto *links = new QHBoxLayout;
    setSpaces(links, 0, 0, 0, 0, space::m);
    const auto addLink = [&](const QString &text, QAction *action) {
        auto *link = linkButton(text);
        connect(link, &QPushButton::clicked, action, &QAction::trigger);
        links->addWidget(link);
    };
    addLink(tr("Help"), actions.helpPages);
    addLink(tr("Settings"), actions.settings);
    links->addStretch();
    column->addLayout(links);
    column->addSpacing(space::s);
    column->addWidget(
        new InkLabel(tr("Everything stays on this machine"), TextSize::Notes, Ink::Second));
}

void StartPanel::setDropZoneShown(bool shown)
{
    m_drop->setVisible(shown);
}

} // namespace tidemark::ui
