// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/start/study_card.h"

#include <array>

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr QSize cardSize(282, 172);
constexpr int pictureHeight = 116;

} // namespace

StudyCard::StudyCard(const RecentStudy &study, const QString &day, const QImage &picture,
                     QWidget *parent)
    : QAbstractButton(parent)
    , m_detail(study.detail.isEmpty() ? day : day + u" · " + study.detail)
    , m_picture(picture)
{
    setText(study.title);
    setToolTip(study.path);
    setAccessibleName(study.title);
    setAccessibleDescription(m_detail);
    setFixedSize(cardSize);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void StudyCard::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(c.surface);
    painter.setPen(QPen(underMouse() ? c.tide3 : c.line, 1.0));
    painter.drawRoundedRect(frame, size::cardRadius, size::cardRadius);
    painter.fillRect(QRect(1, pictureHeight, width() - 2, 1), c.line);
    const QRect room(12, 12, width() - 24, pictureHeight - 24);
    if (m_picture.isNull()) {
        paintIcon(painter, QRectF(room.center().x() - 22, room.center().y() - 22, 44, 44),
                  "mark"_L1, c.tide3);
    } else {
        QSizeF shown = m_picture.size();
        shown.scale(room.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), shown);
        target.moveCenter(QRectF(room).center());
        painter.drawImage(target, m_picture);
    }
    painter.setFont(ui::font(TextSize::Body, QFont::DemiBold));
    painter.setPen(c.ink);
    const QRect title(14, pictureHeight + 9, width() - 28, 20);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(ui::font(TextSize::Notes));
    painter.setPen(c.ink2);
    const QRect detail = title.translated(0, 18);
    painter.drawText(detail, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, detail.width()));
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.tide, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::cardRadius,
                            size::cardRadius);
}

void StudyCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT forgetWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void StudyCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this] { click(); });
    menu->addAction(tr("Remove from the list"), this, &StudyCard::forgetWanted);
    menu->popup(event->globalPos());
}

ExampleCard::ExampleCard(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(86);
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 164, space::s, space::l, space::s, space::m);
    auto *column = new QVBoxLayout;
    setSpaces(column, 0, 0, 0, 0, 3);
    auto *head = new QHBoxLayout;
    setSpaces(head, 0, 0, 0, 0, space::s);
    head->addWidget(new InkLabel(tr("The introduction programme 2021–2023"), TextSize::Body,
                                 Ink::First, QFont::DemiBold));
    head->addWidget(new Tag(tr("Synthetic answers"), TagKind::Look));
    head->addStretch();
    auto *what =
        new InkLabel(tr("Two waves, real municipalities and settlement figures, invented answers."),
                     TextSize::Body, Ink::Second);
    what->setWordWrap(true);
    column->addStretch();
    column->addLayout(head);
    column->addWidget(what);
    column->addStretch();
    row->addLayout(column, 1);
    auto *open = secondaryButton(tr("Open example"));
    open->setObjectName(u"openExample"_s);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, &ExampleCard::openWanted);
}

void ExampleCard::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.surface);
    painter.setPen(QPen(c.line, 1.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::cardRadius,
                            size::cardRadius);
    struct Pair
    {
        double from, to;
    };
    constexpr std::array<Pair, 4> pairs = {{{38, 58}, {10, 27}, {28, 50}, {44, 66}}};
    double y = 24;
    for (const Pair &pair : pairs) {
        painter.setPen(QPen(c.line, 2.0));
        painter.drawLine(QPointF(52 + pair.from, y), QPointF(52 + pair.to, y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.tide3);
        painter.drawEllipse(QPointF(52 + pair.from, y), 3, 3);
        painter.setBrush(c.tide);
        painter.drawEllipse(QPointF(52 + pair.to, y), 3.5, 3.5);
        y += 12.5;
    }
}

} // namespace tidemark::ui
