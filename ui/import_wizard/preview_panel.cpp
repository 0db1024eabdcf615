// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/preview_panel.h"

#include <set>

#include <QGraphicsOpacityEffect>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/layout_choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int widestColumn = 260;
constexpr int rowNumberWidth = 34;

QPlainTextEdit *rawText()
{
    auto *raw = new QPlainTextEdit;
    raw->setObjectName(u"rawText"_s);
    raw->setAccessibleName(PreviewPanel::tr("The file's own lines"));
    raw->setReadOnly(true);
    raw->setTabChangesFocus(true);
    raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    raw->setFrameShape(QFrame::NoFrame);
    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::Monospace);
    fixed.setPixelSize(12);
    raw->setFont(fixed);
    return raw;
}

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent)
    : Surface(Qt::LeftEdge, parent)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 1, 0, 0, 16, 0);
    buildHead(column);
    auto *table = new GridTable;
    table->setObjectName(u"preview"_s);
    table->setAccessibleName(tr("Preview of the first rows"));
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->verticalHeader()->show();
    table->verticalHeader()->setFixedWidth(rowNumberWidth);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table = table;
    m_raw = rawText();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_raw);
    column->addWidget(m_stack, 1);
    buildWarning(column);
    m_facts = new InkLabel({}, TextSize::Notes, Ink::Second);
    m_facts->setContentsMargins(16, 12, 16, 0);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
}

void PreviewPanel::buildHead(QVBoxLayout *column)
{
    auto *head = new QWidget;
    head->setFixedHeight(56);
    auto *row = new QHBoxLayout(head);
    setSpaces(row, 16, 0, 16, 0, 12);
    row->addWidget(new InkLabel(tr("Preview"), TextSize::Title, Ink::First, QFont::DemiBold));
    m_view = new Segments;
    m_view->setObjectName(u"previewKind"_s);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setItems(
        {{.key = u"columns"_s, .text = tr("Columns")}, {.key = u"raw"_s, .text = tr("Raw text")}});
    row->addWidget(m_view);
    row->addStretch();
    m_rows = new InkLabel({}, TextSize::Notes, Ink::Second);
    row->addWidget(m_rows);
    column->addWidget(head);
    column->addWidget(new Hairline);
    connect(m_view, &Segments::chosen, this, [this](const QString &key) {
        m_stack->setCurrentWidget(key == u"raw"_s ? static_cast<QWidget *>(m_raw) : m_table);
    });
}

void PreviewPanel::buildWarning(QVBoxLayout *column)
{
    m_warning = new Banner(Banner::Kind::Warning, {});
    auto *show = linkButton(tr("Show cells"));
    show->setObjectName(u"showCells"_s);
    m_warning->addAction(show);
    connect(show, &QPushButton::clicked, this, &PreviewPanel::goToNextRemark);
    auto *margin = new QVBoxLayout;
    setSpaces(margin, 16, 12, 16, 0, 0);
    margin->addWidget(m_warning);
    column->addLayout(margin);
    m_warning->hide();
}

void PreviewPanel::showPreview(const PreviewTable &preview, const ImportPlan &plan)
{
    m_model.setPreview(preview, plan);
    m_table->resizeColumnsToContents();
    for (int section = 0; section < m_model.columnCount(); ++section)
        m_table->setColumnWidth(section, std::min(m_table->columnWidth(section), widestColumn));
    m_raw->setPlainText(preview.rawLines.join(u'\n'));
    const bool hasRaw = !preview.rawLines.isEmpty();
    m_view->setVisible(hasRaw);
    if (!hasRaw) {
        m_view->setCurrent(u"columns"_s);
        m_stack->setCurrentWidget(m_table);
    }
    const qint64 shown = qint64(preview.rows.size());
    m_rows->setText(tr("Row %1–%2 of %3")
                        .arg(ImportWords::number(shown > 0 ? 1 : 0), ImportWords::number(shown),
                             ImportWords::number(plan.rows)));
    m_facts->setText(LayoutChoices::facts(plan).join(u"     "_s));
    showWarning(plan);
}

void PreviewPanel::showWarning(const ImportPlan &plan)
{
    const QModelIndexList &cells = m_model.notUnderstood();
    m_nextRemark = 0;
    m_warning->setVisible(!cells.isEmpty());
    if (cells.isEmpty())
        return;
    std::set<int> columns;
    for (const QModelIndex &cell : cells)
        columns.insert(cell.column());
    QStringList names;
    for (const int column : columns)
        names << plan.columns[std::size_t(column)].name;
    m_warning->setTexts(tr("%n cell(s) shown here are not numbers", nullptr, int(cells.size())),
                        tr("in %1. The receipt lists them all.").arg(names.join(u", "_s)));
}

void PreviewPanel::goToNextRemark()
{
    const QModelIndexList &cells = m_model.notUnderstood();
    if (cells.isEmpty())
        return;
    m_view->setCurrent(u"columns"_s);
    m_stack->setCurrentWidget(m_table);
    m_table->setCurrentIndex(cells[m_nextRemark % cells.size()]);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    ++m_nextRemark;
}

void PreviewPanel::setWorking(bool working)
{
    if (working == m_working)
        return;
    m_working = working;
    auto *fade = working ? new QGraphicsOpacityEffect : nullptr;
    if (fade)
        fade->setOpacity(0.6);
    m_stack->setGraphicsEffect(fade);
    update();
}

void PreviewPanel::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    if (!m_working)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 2), colors(palette()).tide);
}

} // namespace tidemark::ui
