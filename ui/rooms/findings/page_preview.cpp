// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/findings/page_preview.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/theme/tokens.h"

namespace tidemark::ui {

namespace {

constexpr int around = 12;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page preview"));
    viewport()->setBackgroundRole(QPalette::Window);
}

void PagePreview::setPages(ReportPages pages)
{
    m_pages = std::move(pages);
    setPage(std::min(m_page, std::max(0, pageCount() - 1)));
}

void PagePreview::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    verticalScrollBar()->setValue(0);
    fitScrollBars();
    viewport()->update();
    Q_EMIT pageChanged(m_page);
}

void PagePreview::setFit(Fit fit)
{
    m_fit = fit;
    fitScrollBars();
    viewport()->update();
}

int PagePreview::pageOf(const QString &title) const
{
    for (std::size_t i = 0; i < m_pages.pages.size(); ++i) {
        const ReportPage &one = m_pages.pages[i];
        const bool figure =
            std::any_of(one.figures.begin(), one.figures.end(),
                        [&](const PlacedFigure &placed) { return placed.spec.headline == title; });
        if (figure || one.headings.contains(title))
            return int(i);
    }
    return -1;
}

double PagePreview::scale() const
{
    const double wide = (viewport()->width() - 2.0 * around) / m_pages.size.width();
    const double high = (viewport()->height() - 2.0 * around) / m_pages.size.height();
    switch (m_fit) {
    case Fit::Page:
        return std::max(0.1, std::min(wide, high));
    case Fit::Width:
        return std::max(0.1, wide);
    case Fit::RealSize:
        break;
    }
    return logicalDpiY() / 72.0;
}

void PagePreview::fitScrollBars()
{
    const QSize page = (m_pages.size * scale()).toSize() + QSize(2 * around, 2 * around);
    verticalScrollBar()->setRange(0, std::max(0, page.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, page.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PagePreview::paintEvent(QPaintEvent *)
{
    if (pageCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const double factor = scale();
    const QSizeF size = m_pages.size * factor;
    const double left = std::max<double>(around, (viewport()->width() - size.width()) / 2.0);
    const QPointF corner(left - horizontalScrollBar()->value(),
                         around - verticalScrollBar()->value());
    painter.fillRect(QRectF(corner, size), Qt::white);
    painter.setPen(QPen(colors(palette()).line, 1.0));
    painter.drawRect(QRectF(corner, size).adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setClipRect(QRectF(corner, size));
    painter.translate(corner);
    painter.scale(factor, factor);
    paintPage(painter, m_pages, std::size_t(m_page));
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        setPage(m_page + 1);
    else if (event->key() == Qt::Key_PageUp)
        setPage(m_page - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace tidemark::ui
