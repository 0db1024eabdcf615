// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/findings/finding_summary.h"

#include <algorithm>
#include <numeric>

#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int barTop = 34;
constexpr int barHeight = 8;
constexpr int gap = 6;

std::size_t placeOf(FindingStatus status)
{
    return status == FindingStatus::Holds ? 0 : status == FindingStatus::Look ? 1 : 2;
}

} // namespace

FindingSummary::FindingSummary(QWidget *parent)
    : Surface(Qt::TopEdge, parent)
    , m_words(new InkLabel({}, TextSize::Notes, Ink::Second))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, space::l, space::m, space::l, space::m, 0);
    column->addWidget(new InkLabel(tr("Findings"), TextSize::Notes, Ink::Second));
    column->addSpacing(barTop + barHeight - 2 * space::m);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"findingSummary"_s);
    column->addWidget(m_words);
}

void FindingSummary::setStudy(const Study *study)
{
    m_counts = {};
    if (study) {
        for (const SavedAnalysis &entry : study->analyses) {
            if (entry.kind == SavedKind::Analysis)
                ++m_counts[placeOf(entry.status)];
        }
    }
    m_words->setText(words());
    setVisible(std::accumulate(m_counts.begin(), m_counts.end(), 0) > 0);
    update();
}

QString FindingSummary::words() const
{
    return QStringList{tr("%n hold", nullptr, m_counts[0]),
                       tr("%n to look at again", nullptr, m_counts[1]),
                       tr("%n not tried", nullptr, m_counts[2])}
        .join(u" · "_s);
}

void FindingSummary::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    const Colors &c = colors(palette());
    const std::array<QColor, 3> fills = {c.tide, c.ember, c.line};
    const int all = std::accumulate(m_counts.begin(), m_counts.end(), 0);
    const auto parts =
        std::count_if(m_counts.begin(), m_counts.end(), [](int count) { return count > 0; });
    const double room = width() - 2.0 * space::l - gap * double(std::max<qsizetype>(0, parts - 1));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    double x = space::l;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] == 0)
            continue;
        const double wide = room * m_counts[i] / all;
        painter.setBrush(fills[i]);
        painter.drawRoundedRect(QRectF(x, barTop, wide, barHeight), barHeight / 2.0,
                                barHeight / 2.0);
        x += wide + gap;
    }
}

} // namespace tidemark::ui
