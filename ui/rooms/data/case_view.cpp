// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/data/case_view.h"

#include <algorithm>

#include <QPainter>
#include <QScrollBar>

#include "ui/models/case_table_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/data_table.h"

namespace tidemark::ui {

namespace {

constexpr int padding = 10;
constexpr int headHeight = 40;
constexpr int narrowest = 64;
constexpr int widest = 220;
constexpr int rowNumbers = 34;

void shape(QTableView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.setTabKeyNavigation(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setHorizontalHeader(new CaseHeader(&view));
    view.setItemDelegate(new CellDelegate({.muted = CaseTableModel::MutedRole}, &view));
    view.verticalHeader()->setDefaultSectionSize(size::row);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
}

} // namespace

CaseHeader::CaseHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(narrowest);
}

QSize CaseHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

QSize CaseHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics names(ui::font(TextSize::Body, QFont::DemiBold));
    const QFontMetrics labels(ui::font(TextSize::Notes));
    const int name =
        22 + names.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString());
    const int label = labels.horizontalAdvance(
        model()->headerData(section, Qt::Horizontal, CaseTableModel::LabelRole).toString());
    return {std::clamp(std::max(name, label) + 2 * padding, narrowest, widest), headHeight};
}

void CaseHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &c = colors(palette());
    const auto *view = static_cast<const QTableView *>(parentWidget());
    const bool current = view->currentIndex().isValid() && view->currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, current ? c.tide4 : c.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (current)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), c.tide);
    const auto text = [&](int role) {
        return model()->headerData(section, Qt::Horizontal, role).toString();
    };
    const bool right = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
        & Qt::AlignRight;
    const QRect inner = rect.adjusted(padding, 3, -padding, -3);
    painter->setFont(ui::font(TextSize::Body, QFont::DemiBold));
    const QString name = painter->fontMetrics().elidedText(text(Qt::DisplayRole), Qt::ElideRight,
                                                           inner.width() - 22);
    const int nameWidth = painter->fontMetrics().horizontalAdvance(name);
    const int left = right ? inner.right() - nameWidth - 22 : inner.left();
    const QByteArray icon = text(CaseTableModel::IconRole).toLatin1();
    paintIcon(*painter, QRectF(left, inner.top() + 1, 15, 15), QLatin1StringView(icon),
              current ? c.tide : c.ink2);
    painter->setPen(c.ink);
    painter->drawText(QRect(left + 22, inner.top(), nameWidth + 2, 17),
                      Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(ui::font(TextSize::Notes));
    painter->setPen(c.ink2);
    painter->drawText(QRect(inner.left(), inner.top() + 17, inner.width(), 16),
                      (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text(CaseTableModel::LabelRole),
                                                        Qt::ElideRight, inner.width()));
    painter->restore();
}

CaseView::CaseView(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new QTableView(this))
{
    shape(*this);
    verticalHeader()->setFixedWidth(rowNumbers);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    shape(*m_frozen);
    m_frozen->verticalHeader()->hide();
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    setAccessibleName(tr("Answers"));
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, m_frozen->verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(m_frozen->verticalScrollBar(), &QAbstractSlider::valueChanged, verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) {
                if (section == 0) {
                    m_frozen->setColumnWidth(0, width);
                    placeFrozen();
                }
            });
}

void CaseView::setCases(CaseTableModel *model)
{
    setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &CaseView::fitColumns);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        m_frozen->horizontalHeader()->viewport()->update();
    });
    fitColumns();
}

void CaseView::fitColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int head = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column,
                       std::clamp(std::max(head, sizeHintForColumn(column)), narrowest, widest));
        m_frozen->setColumnHidden(column, column != 0);
    }
    m_frozen->setColumnWidth(0, columnWidth(0));
    placeFrozen();
}

void CaseView::placeFrozen()
{
    m_frozen->setVisible(model() && model()->columnCount() > 1);
    m_frozen->setGeometry(verticalHeader()->width(), 0, columnWidth(0),
                          viewport()->height() + horizontalHeader()->height());
    m_frozen->raise();
}

void CaseView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

QModelIndex CaseView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    // A cell that would lie under the frozen column is brought out beside it.
    const int hidden = columnWidth(0) - visualRect(next).left();
    if (action == MoveLeft && next.column() > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    return next;
}

void CaseView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() > 0)
        QTableView::scrollTo(index, hint);
}

} // namespace tidemark::ui
