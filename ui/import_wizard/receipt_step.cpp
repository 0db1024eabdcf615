// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/receipt_step.h"

#include <algorithm>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

#include "ui/import_wizard/error_note.h"
#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/receipt_counts.h"
#include "ui/import_wizard/receipt_remarks.h"
#include "ui/import_wizard/receipt_summary.h"
#include "ui/prompts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int remarksWidth = 376;

} // namespace

ReceiptStep::ReceiptStep(WizardSession &session, Prompts &prompts, QWidget *parent)
    : WizardStep(session, parent)
    , m_prompts(prompts)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 24, 16, 24, 16, 0);
    m_stack = new QStackedWidget;
    m_waiting = buildWaiting();
    m_receipt = buildReceipt();
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_receipt);
    column->addWidget(m_stack);
    connect(&session, &WizardSession::stateChanged, this, &ReceiptStep::showState);
    connect(&session, &WizardSession::progressed, m_progress, &QProgressBar::setValue);
}

QWidget *ReceiptStep::buildWaiting()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setSpaces(column, 0, 0, 0, 0, 12);
    m_error = new ErrorNote;
    column->addWidget(m_error);
    column->addStretch();
    m_doing = new InkLabel({}, TextSize::Title, Ink::First, QFont::DemiBold);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(360);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_again = secondaryButton(tr("Try again"));
    m_again->setObjectName(u"tryAgain"_s);
    column->addWidget(m_doing, 0, Qt::AlignHCenter);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_again, &QPushButton::clicked, this, [this] { session().stage(); });
    return page;
}

QWidget *ReceiptStep::buildReceipt()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setSpaces(column, 0, 0, 0, 0, 12);
    buildHead(column);
    m_counts = new ReceiptCounts;
    column->addWidget(m_counts);
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, 0, 0, 0, 12);
    row->addWidget(buildTable(), 1);
    m_remarks = new ReceiptRemarks(session());
    m_remarks->setFixedWidth(remarksWidth);
    row->addWidget(m_remarks);
    column->addLayout(row, 1);
    connect(m_remarks, &ReceiptRemarks::decided, this, &ReceiptStep::readAgain);
    return page;
}

void ReceiptStep::buildHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, 0, 0, 0, 10);
    auto *texts = new QVBoxLayout;
    setSpaces(texts, 0, 0, 0, 0, 2);
    m_title = new InkLabel({}, TextSize::Headline, Ink::First, QFont::DemiBold);
    m_subtitle = new InkLabel({}, TextSize::Body, Ink::Second);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    row->addLayout(texts, 1);
    auto *copyButton = secondaryButton(tr("Copy"), "copy"_L1);
    copyButton->setObjectName(u"copyReceipt"_s);
    auto *saveButton = secondaryButton(tr("Save receipt …"), "upload"_L1);
    saveButton->setObjectName(u"saveReceipt"_s);
    row->addWidget(copyButton);
    row->addWidget(saveButton);
    column->addLayout(row);
    connect(copyButton, &QPushButton::clicked, this, &ReceiptStep::copy);
    connect(saveButton, &QPushButton::clicked, this, &ReceiptStep::save);
}

QWidget *ReceiptStep::buildTable()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    setSpaces(column, 1, 8, 1, 8, 4);
    auto *head = new QHBoxLayout;
    setSpaces(head, 16, 0, 8, 0, 8);
    head->addWidget(new InkLabel(tr("Per variable"), TextSize::Title, Ink::First, QFont::DemiBold),
                    1);
    m_sort = quietButton({}, "sort"_L1);
    m_sort->setObjectName(u"receiptOrder"_s);
    head->addWidget(m_sort);
    column->addLayout(head);
    auto *table = new GridTable;
    table->setObjectName(u"receipt"_s);
    table->setAccessibleName(tr("Per variable"));
    table->setModel(&m_model);
    table->setWidths({0, 84, 68, 66, 102, 114, 70});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(table, 1);
    m_rest = new InkLabel({}, TextSize::Notes, Ink::Second);
    m_rest->setContentsMargins(16, 2, 16, 2);
    column->addWidget(m_rest);
    connect(m_sort, &QPushButton::clicked, this, [this] {
        m_order = m_order == ReceiptModel::Order::File ? ReceiptModel::Order::RemarksFirst
                                                       : ReceiptModel::Order::File;
        showTable();
    });
    return card;
}

QString ReceiptStep::decided() const
{
    if (!session().staged())
        return {};
    return tr("%n difference(s)", nullptr, int(session().staged()->report.differences));
}

QString ReceiptStep::hint() const
{
    return tr("Finish stores the wave in one step that can be undone");
}

void ReceiptStep::enter()
{
    if (!session().staged())
        m_stack->setCurrentWidget(m_waiting);
    session().stage();
    showState();
}

bool ReceiptStep::isComplete() const
{
    return session().staged() && session().staged()->report.differences == 0;
}

void ReceiptStep::readAgain()
{
    m_title->setText(tr("Reading the file again …"));
    session().stage();
}

void ReceiptStep::showState()
{
    if (session().staged()) {
        showReceipt();
        m_stack->setCurrentWidget(m_receipt);
        return;
    }
    const bool keepsReceipt = m_stack->currentWidget() == m_receipt && isCurrent()
        && session().working() != WizardSession::Working::Reading && !session().error();
    if (keepsReceipt)
        return;
    m_stack->setCurrentWidget(m_waiting);
    const bool staging = session().working() == WizardSession::Working::Staging;
    m_doing->setText(staging ? tr("Reading the file and comparing it with what is stored …")
                             : tr("The file has not been read"));
    m_progress->setVisible(staging);
    m_again->setVisible(!staging);
    m_error->showError(session().error());
}

void ReceiptStep::showReceipt()
{
    const ReceiptSummary summary = ReceiptSummary::of(session().staged()->report);
    const WavePlan &wave = session().plan().wave;
    const QString language = ImportWords::language();
    const QString units = wave.unitPlural.isEmpty() ? tr("rows") : wave.unitPlural.text(language);
    const QString rows = ImportWords::number(summary.rows);
    m_title->setText(summary.differences == 0 ? tr("%1 %2 are ready to be stored").arg(rows, units)
                                              : tr("The stored answers differ from the file"));
    QStringList parts{tr("Wave %1").arg(wave.wave.value)};
    if (!wave.name.isEmpty())
        parts << wave.name.text(language);
    if (wave.populationSize && *wave.populationSize > 0)
        parts << tr("%1 % of %2 have answered")
                     .arg(QString::number(
                              qRound64(100.0 * double(summary.rows) / *wave.populationSize)),
                          ImportWords::number(qint64(*wave.populationSize)));
    m_subtitle->setText(parts.join(u" · "_s));
    m_counts->showSummary(summary);
    m_remarks->showSummary(summary);
    showTable();
}

void ReceiptStep::showTable()
{
    const ImportReport &report = session().staged()->report;
    m_model.setReport(report, session().plan(), m_order);
    m_sort->setText(m_order == ReceiptModel::Order::File ? tr("File order") : tr("Remarks first"));
    const auto remarks = std::ranges::count_if(report.columns, hasRemark);
    m_rest->setText(
        tr("%n variable(s) have no remark", nullptr, int(report.columns.size()) - int(remarks)));
}

void ReceiptStep::copy() const
{
    QGuiApplication::clipboard()->setText(
        receiptText(session().staged()->report, QFileInfo(session().draft().path).fileName()));
}

void ReceiptStep::save()
{
    const QString fileName = QFileInfo(session().draft().path).fileName();
    const QString path =
        m_prompts.saveFile(this, tr("Save receipt"), tr("Receipt %1.txt").arg(fileName),
                           tr("Text (%1)").arg(u"*.txt"_s));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = receiptText(session().staged()->report, fileName).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_prompts.tell(this, tr("The receipt could not be saved"),
                       path + u": "_s + file.errorString());
}

} // namespace tidemark::ui
