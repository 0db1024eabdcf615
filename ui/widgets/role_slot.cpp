// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/role_slot.h"

#include <algorithm>

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QGraphicsOpacityEffect>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/tab_order.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString draggedKey(const QMimeData *data)
{
    return QString::fromUtf8(data->data(QLatin1StringView(questionMimeType))).section(u'\n', 0, 0);
}

/// The dashed empty place. It is filled by drag, double-click and keys; where something can be
/// chosen from a list it is a button as well.
class EmptyPlace final : public QAbstractButton
{
public:
    EmptyPlace(const QString &text, bool isCompact, bool isChoosable)
        : m_text(isCompact ? QString() : text)
        , m_isChoosable(isChoosable)
    {
        // Tab stops only where something can be chosen; the keyboard may still be sent here.
        setFocusPolicy(isChoosable ? Qt::StrongFocus : Qt::ClickFocus);
        setAttribute(Qt::WA_Hover, isChoosable);
        setAccessibleName(text);
        const int words = isCompact ? 0 : QFontMetrics(font()).horizontalAdvance(text) + 10;
        setFixedSize(isCompact ? size::chip : 32 + words, size::chip);
        setToolTip(isCompact ? text : QString());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(m_isChoosable && underMouse() ? c.tide : c.line, 1.0);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radius,
                                size::radius);
        paintIcon(painter, QRectF(m_text.isEmpty() ? 6 : 9, 6, 14, 14), "plus"_L1, c.ink3);
        painter.setPen(c.ink3);
        painter.drawText(rect().adjusted(29, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }

private:
    QString m_text;
    bool m_isChoosable = false;
};

} // namespace

RoleSlot::RoleSlot(const QString &label, bool isSingle, QWidget *parent)
    : QWidget(parent)
    , m_label(new InkLabel(label, TextSize::Notes, Ink::Second))
    , m_row(new QWidget)
    , m_isSingle(isSingle)
{
    setAcceptDrops(true);
    setAccessibleName(label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_label);
    layout->addWidget(m_row);
    new FlowLayout(m_row);
    rebuild();
}

QString RoleSlot::label() const
{
    return m_label->text();
}

void RoleSlot::setName(const QString &name)
{
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    rebuild();
}

void RoleSlot::setLabelShown(bool shown)
{
    m_label->setVisible(shown);
}

void RoleSlot::setEntries(const std::vector<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    rebuild();
}

void RoleSlot::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    if (m_entries.empty())
        rebuild();
}

void RoleSlot::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    for (Chip *chip : m_row->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly))
        chip->setNarrow(narrow);
    m_row->updateGeometry();
    updateGeometry();
}

void RoleSlot::setChoosable(bool choosable)
{
    m_isChoosable = choosable;
    rebuild();
}

std::optional<int> RoleSlot::focusedPart() const
{
    for (int i = 0; i < m_row->layout()->count(); ++i) {
        if (m_row->layout()->itemAt(i)->widget()->hasFocus())
            return i;
    }
    return {};
}

QWidget *RoleSlot::addChip(const Entry &entry)
{
    auto *chip =
        new Chip(entry.text, entry.icon, entry.removable ? Chip::Tail::Cross : Chip::Tail::Arrow);
    chip->setAddition(entry.addition);
    chip->setNarrow(m_isNarrow);
    chip->setObjectName(entry.key);
    const QString addition = entry.addition.isEmpty() ? QString() : u' ' + entry.addition;
    chip->setAccessibleName(accessibleName() + u": "_s + entry.text + addition);
    connect(chip, &Chip::removed, this, [this, key = entry.key] { Q_EMIT removed(key); });
    connect(chip, &Chip::clicked, this,
            [this, key = entry.key, chip] { Q_EMIT clicked(key, chip); });
    m_row->layout()->addWidget(chip);
    chip->show();
    return chip;
}

QWidget *RoleSlot::addEmptyPlace()
{
    const QString text = m_isChoosable ? tr("Drag or choose") : tr("Drag here");
    auto *place = new EmptyPlace(text, m_isCompact, m_isChoosable);
    place->setAccessibleName(accessibleName() + u": "_s + text);
    if (m_isChoosable)
        connect(place, &QAbstractButton::clicked, this,
                [this, place] { Q_EMIT clicked({}, place); });
    m_row->layout()->addWidget(place);
    place->show();
    return place;
}

void RoleSlot::rebuild()
{
    const std::optional<int> focused = focusedPart();
    while (QLayoutItem *item = m_row->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<QWidget *> parts;
    for (const Entry &entry : m_entries)
        parts << addChip(entry);
    if (parts.isEmpty())
        parts << addEmptyPlace();
    tabAfter(this, parts);
    // Where a chip was removed the keyboard goes on to the next.
    if (focused)
        parts[std::min(*focused, int(parts.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    m_row->updateGeometry();
    updateGeometry();
}

void RoleSlot::showDrag(const QString &key)
{
    m_drag = Drag::None;
    if (!key.isEmpty() && m_judge)
        m_drag = m_judge(key).isEmpty() ? Drag::Fits : Drag::Unfit;
    if (m_drag == Drag::Unfit) {
        auto *effect = new QGraphicsOpacityEffect(this);
        effect->setOpacity(0.4);
        setGraphicsEffect(effect);
    } else {
        setGraphicsEffect(nullptr);
    }
    update();
}

void RoleSlot::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(questionMimeType)))
        event->acceptProposedAction();
}

void RoleSlot::dragLeaveEvent(QDragLeaveEvent *event)
{
    event->accept();
}

void RoleSlot::dropEvent(QDropEvent *event)
{
    const QString key = draggedKey(event->mimeData());
    const QString reason = m_judge ? m_judge(key) : QString();
    event->acceptProposedAction();
    if (reason.isEmpty())
        Q_EMIT dropped(key);
    else
        Q_EMIT refused(reason);
}

void RoleSlot::paintEvent(QPaintEvent *)
{
    if (m_drag != Drag::Fits)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors(palette()).tide, 2.0));
    painter.drawRoundedRect(QRectF(m_row->geometry()).adjusted(1, 1, -1, -1), size::radius,
                            size::radius);
}

} // namespace tidemark::ui
