// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include <algorithm>
#include <numeric>

#include <QPainter>
#include <QScrollBar>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int narrowestText = 168;
constexpr int narrowestNames = 264; ///< of the first column, which tells the rows apart
constexpr int shrinkStep = 8;
constexpr int sparePadding = 8;
constexpr int headRow = 24;

bool flag(const QModelIndex &index, int role)
{
    return role >= 0 && index.data(role).toBool();
}

/// From surface to tide-3, so that ink stays readable on it.
QColor shadeOf(const Colors &c, double shade)
{
    const auto mixed = [shade](int from, int to) { return int(from + shade * (to - from)); };
    return {mixed(c.surface.red(), c.tide3.red()), mixed(c.surface.green(), c.tide3.green()),
            mixed(c.surface.blue(), c.tide3.blue())};
}

QFont cellFont(const QModelIndex &index, const CellRoles &roles)
{
    const bool bold = flag(index, roles.total) || flag(index, roles.emphasis);
    return font(TextSize::Body, bold ? QFont::DemiBold : QFont::Normal);
}

int narrowest(qsizetype column)
{
    return column == 0 ? narrowestNames : narrowestText;
}

/// Takes `excess` pixels from the widest columns, which are those with long texts; none gets
/// narrower than a short sentence.
void shrink(QList<int> &widths, int excess)
{
    while (excess > 0) {
        qsizetype widest = -1;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            if (widths[column] > narrowest(column)
                && (widest < 0 || widths[column] > widths[widest]))
                widest = column;
        }
        if (widest < 0)
            return;
        const int step = std::min({excess, widths[widest] - narrowest(widest), shrinkStep});
        widths[widest] -= step;
        excess -= step;
    }
}

} // namespace

CellDelegate::CellDelegate(CellRoles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &c = colors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const QVariant shade = m_roles.shade < 0 ? QVariant() : index.data(m_roles.shade);
    if (selected)
        painter->fillRect(option.rect, c.tide4);
    else if (shade.isValid())
        painter->fillRect(option.rect, shadeOf(c, shade.toDouble()));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      c.line);
    QRectF rect = QRectF(option.rect).adjusted(m_padding, 0, -m_padding, -1);
    if (m_roles.indent >= 0)
        rect.setLeft(rect.left() + 12 * index.data(m_roles.indent).toInt());
    const QByteArray icon =
        m_roles.icon < 0 ? QByteArray() : index.data(m_roles.icon).toString().toLatin1();
    if (!icon.isEmpty()) {
        paintIcon(*painter, QRectF(rect.left(), rect.center().y() - 7.5, 15, 15),
                  QLatin1StringView(icon), selected ? c.tide : c.ink2);
        rect.setLeft(rect.left() + 24);
    }
    const QStringList tags =
        m_roles.tags < 0 ? QStringList() : index.data(m_roles.tags).toStringList();
    for (const QString &tag : tags) {
        const int width = tagWidth(tag, TagKind::Neutral);
        paintTag(*painter, QRect(int(rect.left()), int(rect.center().y()) - 9, width, 18), tag,
                 TagKind::Neutral, option.palette);
        rect.setLeft(rect.left() + width + 4);
    }
    if (tags.isEmpty()) {
        painter->setFont(cellFont(index, m_roles));
        painter->setPen(flag(index, m_roles.emphasis)    ? c.ember
                            : flag(index, m_roles.muted) ? c.ink2
                                                         : c.ink);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).isValid()
                                                 ? index.data(Qt::TextAlignmentRole).toInt()
                                                 : int(Qt::AlignLeft | Qt::AlignVCenter));
        const QString text = index.data().toString();
        const QString shown = tabularWidth(painter->font(), text) <= rect.width() + 1
            ? text
            : painter->fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()));
        drawTabular(*painter, rect, alignment, shown);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index
        && view->selectionMode() == QTableView::SingleSelection
        && view->selectionBehavior() == QTableView::SelectItems) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(view->hasFocus() ? c.tide : c.ink3, 2.0));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    double width = 2 * usualPadding + 2;
    if (m_roles.indent >= 0)
        width += 12 * index.data(m_roles.indent).toInt();
    if (m_roles.icon >= 0 && !index.data(m_roles.icon).toString().isEmpty())
        width += 24;
    const QStringList tags =
        m_roles.tags < 0 ? QStringList() : index.data(m_roles.tags).toStringList();
    for (const QString &tag : tags)
        width += tagWidth(tag, TagKind::Neutral) + 4;
    if (tags.isEmpty())
        width += tabularWidth(cellFont(index, m_roles), index.data().toString());
    return {int(width) + 1, size::row};
}

SpanHeader::SpanHeader(int spanRole, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_spanRole(spanRole)
{
    setMinimumSectionSize(28);
    setHighlightSections(false);
}

void SpanHeader::setDots(const QList<QColor> &dots)
{
    m_dots = dots;
    viewport()->update();
}

QString SpanHeader::spanOf(int section) const
{
    return m_spanRole < 0 || !model()
        ? QString()
        : model()->headerData(section, Qt::Horizontal, m_spanRole).toString();
}

bool SpanHeader::hasSpans() const
{
    for (int i = 0; i < count(); ++i) {
        if (!spanOf(i).isEmpty())
            return true;
    }
    return false;
}

QSize SpanHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), hasSpans() ? 2 * headRow : headRow + 4};
}

void SpanHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &c = colors(palette());
    painter->save();
    painter->fillRect(rect, c.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    painter->setFont(ui::font(TextSize::Notes, QFont::Medium));
    painter->setPen(c.ink2);
    const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const int align = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft);
    const QRect line = QRect(rect.left() + m_padding, rect.bottom() - headRow,
                             rect.width() - 2 * m_padding, headRow);
    const QString text = painter->fontMetrics().elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, line.width());
    painter->drawText(line, align | Qt::AlignVCenter, text);
    painter->restore();
}

void SpanHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (!hasSpans())
        return;
    const Colors &c = colors(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextSize::Notes, QFont::Medium));
    int dot = 0;
    for (int first = 0; first < count();) {
        int last = first;
        while (last + 1 < count() && spanOf(last + 1) == spanOf(first))
            ++last;
        const QString text = spanOf(first);
        if (!text.isEmpty()) {
            const int left = sectionViewportPosition(first);
            const int right = sectionViewportPosition(last) + sectionSize(last);
            const bool hasDot = dot < m_dots.size();
            const int width = painter.fontMetrics().horizontalAdvance(text) + (hasDot ? 14 : 0);
            int x = (left + right - width) / 2;
            if (hasDot) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(m_dots[dot]);
                painter.drawEllipse(QRectF(x, headRow / 2.0 - 2, 7, 7));
                x += 14;
            }
            painter.setPen(c.ink);
            painter.drawText(QRect(x, 2, width, headRow), Qt::AlignLeft | Qt::AlignVCenter, text);
            ++dot;
        }
        first = last + 1;
    }
}

DataTable::DataTable(CellRoles roles, int spanRole, QWidget *parent)
    : QTableView(parent)
    , m_header(new SpanHeader(spanRole, this))
    , m_cells(new CellDelegate(roles, this))
    , m_names(new FrozenColumn(*this, roles, spanRole))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(size::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(m_cells);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    viewport()->setBackgroundRole(QPalette::Base);
}

void DataTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const QFontMetrics heads(ui::font(TextSize::Notes, QFont::Medium));
    QList<int> widths;
    int total = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString head = model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(sizeHintForColumn(column),
                                   heads.horizontalAdvance(head) + 2 * usualPadding + 2);
        widths << width;
        total += width;
    }
    shrink(widths, total - viewport()->width());
    total = std::accumulate(widths.begin(), widths.end(), 0);
    // A few pixels too many come out of the padding before a scroll bar comes in.
    const int count = int(widths.size());
    const int over = total - viewport()->width();
    const int share = over <= 0 ? -over / count : -(over + count - 1) / count;
    const int added = share < -sparePadding ? 0 : share;
    const int side = usualPadding + std::min(0, added) / 2;
    m_header->setPadding(side);
    m_cells->setPadding(side);
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, widths[column] + added);
    m_names->follow();
}

void DataTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered = columnWidth(0) - columnViewportPosition(index.column());
    if (index.column() > 0 && covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace tidemark::ui
