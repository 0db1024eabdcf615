// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold_splitter.h"

#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/tokens.h"

namespace tidemark::ui {

namespace {

constexpr int grip = 3;

class FoldHandle final : public QSplitterHandle
{
public:
    FoldHandle(Qt::Orientation orientation, FoldSplitter *parent)
        : QSplitterHandle(orientation, parent)
        , m_splitter(parent)
    {
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const bool across = orientation() == Qt::Horizontal;
        setContentsMargins(across ? grip : 0, across ? 0 : grip, across ? grip : 0,
                           across ? 0 : grip);
        setMask(QRegion(contentsRect()));
        setAttribute(Qt::WA_MouseNoMask, true);
        QWidget::resizeEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(contentsRect(), colors(palette()).line);
    }

    void mouseDoubleClickEvent(QMouseEvent *) override
    {
        const int index = m_splitter->indexOf(this);
        m_splitter->toggleFold(index == 1 ? 0 : index);
    }

private:
    FoldSplitter *m_splitter;
};

} // namespace

FoldSplitter::FoldSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *FoldSplitter::createHandle()
{
    return new FoldHandle(orientation(), this);
}

void FoldSplitter::toggleFold(int index)
{
    QWidget *panel = widget(index);
    if (panel->isVisibleTo(this)) {
        m_sizes[index] = sizes().value(index);
        panel->hide();
        return;
    }
    panel->show();
    QList<int> now = sizes();
    const int before = m_sizes.value(index, panel->sizeHint().width());
    const int centre = index == 0 ? 1 : index - 1;
    now[centre] += now[index] - before;
    now[index] = before;
    setSizes(now);
}

} // namespace tidemark::ui
