// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/rail_step.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int rowHeight = 52;
constexpr double mark = 22;
constexpr int textLeft = 32;

} // namespace

RailStep::RailStep(int number, const QString &name, bool isLast, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_name(name)
    , m_isLast(isLast)
{
    setFixedHeight(rowHeight);
    describe();
}

void RailStep::setState(State state)
{
    m_state = state;
    describe();
    update();
}

void RailStep::setDecided(const QString &text)
{
    m_decided = text;
    describe();
    update();
}

void RailStep::describe()
{
    const QString state = m_state == State::Current ? tr("current step")
        : m_state == State::Done                    ? tr("done")
                                                    : tr("still ahead");
    //: 1 number, 2 name of the step, 3 current, done or ahead, 4 what was decided
    setAccessibleName(tr("Step %1, %2, %3. %4").arg(m_number).arg(m_name, state, m_decided));
    setToolTip(m_decided);
}

QSize RailStep::sizeHint() const
{
    return {176, rowHeight};
}

void RailStep::paintMark(QPainter &painter, const QRectF &circle) const
{
    const Colors &c = colors(palette());
    painter.setPen(m_state == State::Ahead ? QPen(c.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(m_state == State::Current    ? c.tide
                         : m_state == State::Done ? c.tide4
                                                  : c.surface);
    painter.drawEllipse(circle);
    if (m_state == State::Done) {
        paintIcon(painter, circle.adjusted(4, 4, -4, -4), "check"_L1, c.tide);
        return;
    }
    painter.setPen(m_state == State::Current ? c.surface : c.ink2);
    painter.setFont(
        ui::font(TextSize::Notes, m_state == State::Current ? QFont::DemiBold : QFont::Normal));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

void RailStep::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(0.5, (rowHeight - mark) / 2, mark, mark);
    painter.setPen(QPen(c.line, 1));
    const double middle = circle.center().x();
    if (m_number > 1)
        painter.drawLine(QPointF(middle, 0), QPointF(middle, circle.top() - 6));
    if (!m_isLast)
        painter.drawLine(QPointF(middle, circle.bottom() + 6), QPointF(middle, rowHeight));
    paintMark(painter, circle);

    const bool twoLines = !m_decided.isEmpty() && m_state != State::Ahead;
    QRect line(textLeft, 8, width() - textLeft, 18);
    if (!twoLines)
        line = QRect(textLeft, 0, width() - textLeft, rowHeight);
    painter.setPen(m_state == State::Ahead ? c.ink2 : c.ink);
    painter.setFont(
        ui::font(TextSize::Body, m_state == State::Current ? QFont::DemiBold : QFont::Normal));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_name);
    if (!twoLines)
        return;
    painter.setPen(c.ink2);
    painter.setFont(ui::font(TextSize::Notes));
    const QRect below(textLeft, 26, width() - textLeft, 16);
    painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_decided, Qt::ElideRight, below.width()));
}

} // namespace tidemark::ui
