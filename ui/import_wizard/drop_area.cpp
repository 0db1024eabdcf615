// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/drop_area.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString onlyFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
    , m_line(new InkLabel({}, TextSize::Body, Ink::Second))
{
    setAcceptDrops(true);
    setFixedHeight(148);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 16, 16, 16, 16, 12);
    column->addStretch();
    column->addWidget(m_line, 0, Qt::AlignHCenter);
    auto *choose = secondaryButton(tr("Choose file …"), "folder"_L1);
    choose->setObjectName(u"chooseFile"_s);
    column->addWidget(choose, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(choose, &QPushButton::clicked, this, &DropArea::chooseRequested);
    setOver(false);
}

void DropArea::setOver(bool over)
{
    m_isOver = over;
    m_line->setText(over ? tr("Drop to read the file") : tr("Drag a file here, or"));
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isOver ? QPen(c.tide, 2) : QPen(c.ink3, 1, Qt::DashLine));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::cardRadius,
                            size::cardRadius);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (onlyFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setOver(true);
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    setOver(false);
}

void DropArea::dropEvent(QDropEvent *event)
{
    setOver(false);
    const QString path = onlyFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace tidemark::ui
