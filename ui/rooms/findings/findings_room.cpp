// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/findings/findings_room.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/project/study_report.h"
#include "ui/actions.h"
#include "ui/charts/house_style_json.h"
#include "ui/document.h"
#include "ui/jobs/background.h"
#include "ui/models/saved_list_model.h"
#include "ui/prompts.h"
#include "ui/rooms/analyse/saved_panel.h"
#include "ui/rooms/findings/finding_summary.h"
#include "ui/rooms/findings/page_preview.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int waitForEdits = 200;

} // namespace

FindingsRoom::FindingsRoom(const Actions &actions, Prompts &prompts, QWidget *parent)
    : Room(u"findings"_s, parent)
    , m_prompts(prompts)
    , m_outline(new SavedPanel(SavedPanel::Detail::Status))
    , m_preview(new PagePreview)
    , m_state(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_write(primaryButton(tr("Export report") + u" …", "upload"_L1))
    , m_stop(secondaryButton(tr("Stop"), "stop"_L1))
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(emptyLine()))
    , m_place(new InkLabel)
    , m_previous(iconButton("chevron-left"_L1, tr("Previous page")))
    , m_next(iconButton("chevron-right"_L1, tr("Next page")))
    , m_fit(new Segments)
    , m_entry(new QWidget)
    , m_entryHead(new SectionHeader({}))
    , m_open(linkButton(tr("Open in Analyse")))
    , m_title(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_language(new QComboBox)
    , m_status(new QComboBox)
    , m_statusRow(new QWidget)
    , m_summary(new FindingSummary)
{
    auto *left = new Surface(Qt::RightEdge);
    auto *column = new QVBoxLayout(left);
    setSpaces(column, 0, 0, 1, 0, 0);
    column->addWidget(m_outline, 1);
    column->addWidget(m_summary);
    build(left, {296, 200, 420}, makeCentre(actions), makeRight(), {272, 240, 400});
    connectParts(actions);
}

QWidget *FindingsRoom::makeCentre(const Actions &actions)
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    setSpaces(column, space::m, 0, space::m, 0, 0);
    auto *bar = new QWidget;
    bar->setFixedHeight(48);
    auto *row = new QHBoxLayout(bar);
    setSpaces(row, space::m, 0, space::m, 0, space::s);
    m_fit->setItems({{.key = u"page"_s, .text = tr("Whole page")},
                     {.key = u"width"_s, .text = tr("Width")},
                     {.key = u"real"_s, .text = u"100 %"_s}});
    setControlSize(m_write, ControlSize::Small);
    m_write->setObjectName(u"exportReport"_s);
    setControlSize(m_stop, ControlSize::Small);
    m_stop->setObjectName(u"stopExport"_s);
    m_stop->hide();
    connect(m_write, &QPushButton::clicked, actions.exportReport, &QAction::trigger);
    row->addWidget(m_previous);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_fit);
    row->addStretch();
    row->addWidget(m_state);
    row->addWidget(m_stop);
    row->addWidget(m_write);
    column->addWidget(bar);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_preview);
    column->addWidget(m_pages, 1);
    return centre;
}

QWidget *FindingsRoom::makeRight()
{
    auto *right = new Surface(Qt::LeftEdge);
    auto *column = new QVBoxLayout(right);
    setSpaces(column, 1, 0, 0, 0, 0);
    auto *entry = new QVBoxLayout(m_entry);
    setSpaces(entry, 0, 0, 0, space::m, 0);
    m_entryHead->addTail(m_open);
    entry->addWidget(m_entryHead);
    auto *fields = new QVBoxLayout;
    setSpaces(fields, space::l, 0, space::l, 0, space::xs);
    auto *statusBox = new QHBoxLayout(m_statusRow);
    setSpaces(statusBox, 0, 0, 0, space::s, space::m);
    for (const auto status : {FindingStatus::Untried, FindingStatus::Holds, FindingStatus::Look})
        m_status->addItem(statusText(status), int(status));
    setControlSize(m_status, ControlSize::Small);
    m_status->setObjectName(u"findingStatus"_s);
    m_status->setAccessibleName(tr("The finding"));
    statusBox->addWidget(new InkLabel(tr("The finding")));
    statusBox->addWidget(m_status, 1);
    fields->addWidget(m_statusRow);
    m_title->setObjectName(u"entryTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_text->setObjectName(u"entryText"_s);
    m_text->setAccessibleName(tr("Text in the report"));
    m_text->setFixedHeight(160);
    m_text->setTabChangesFocus(true);
    fields->addWidget(new InkLabel(tr("Title"), TextSize::Notes, Ink::Second));
    fields->addWidget(m_title);
    fields->addSpacing(space::xs);
    fields->addWidget(new InkLabel(tr("Text in the report"), TextSize::Notes, Ink::Second));
    fields->addWidget(m_text);
    fields->addWidget(
        new InkLabel(tr("**bold**, *italic*, “- ” for a bullet"), TextSize::Notes, Ink::Second));
    entry->addLayout(fields);
    column->addWidget(m_entry);
    column->addWidget(new Hairline);
    column->addWidget(new SectionHeader(tr("Report")));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(space::l, 0, space::l, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setColumnStretch(1, 1);
    setControlSize(m_language, ControlSize::Small);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(u"Bokmål"_s, u"nb"_s);
    m_language->addItem(u"Nynorsk"_s, u"nn"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    grid->addWidget(new InkLabel(tr("Language")), 0, 0);
    grid->addWidget(m_language, 0, 1);
    column->addLayout(grid);
    auto *formats = readingLabel(tr("Export writes HTML, PDF and ODT, every figure as SVG and "
                                    "PNG, and all tables as one workbook."),
                                 TextSize::Notes, Ink::Second);
    formats->setContentsMargins(space::l, space::m, space::l, 0);
    column->addWidget(formats);
    column->addStretch();
    return right;
}

QString FindingsRoom::emptyLine()
{
    return tr("The report is empty. Put analyses into it in Analyse.");
}

void FindingsRoom::connectParts(const Actions &actions)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(waitForEdits);
    connect(&m_delay, &QTimer::timeout, this, &FindingsRoom::makeReportNow);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &FindingsRoom::layoutNext);
    connect(m_previous, &QToolButton::clicked, this,
            [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this,
            [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_preview, &PagePreview::pageChanged, this, [this](int page) {
        m_place->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount()));
        m_previous->setEnabled(page > 0);
        m_next->setEnabled(page + 1 < m_preview->pageCount());
    });
    connect(m_fit, &Segments::chosen, this, [this](const QString &key) {
        m_preview->setFit(key == u"width"_s      ? PagePreview::Fit::Width
                              : key == u"real"_s ? PagePreview::Fit::RealSize
                                                 : PagePreview::Fit::Page);
    });
    connect(m_outline, &SavedPanel::message, this, &Room::message);
    connect(m_outline->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsRoom::showEntry);
    connect(m_outline, &SavedPanel::headingWanted, actions.addHeading, &QAction::trigger);
    connect(m_outline, &SavedPanel::noteWanted, actions.addNote, &QAction::trigger);
    connect(m_outline, &SavedPanel::addWanted, actions.saveAnalysis, &QAction::trigger);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openWanted(m_outline->current()); });
    connect(m_title, &QLineEdit::editingFinished, this, &FindingsRoom::saveEntry);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            m_textTimer.start();
    });
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(800);
    connect(&m_textTimer, &QTimer::timeout, this, &FindingsRoom::saveEntry);
    connect(m_status, &QComboBox::activated, this, &FindingsRoom::saveEntry);
    connect(m_language, &QComboBox::activated, this,
            [this] { setReportLanguage(m_language->currentData().toString()); });
    connectExport(actions);
}

void FindingsRoom::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_job.cancel();
    if (m_export.isRunning())
        m_stop->click();
    m_pause.stop();
    m_layout.reset();
    m_report = {};
    m_preview->setPages({});
    m_outline->setDocument(document);
    m_pages->setCurrentWidget(m_empty);
    showEntry();
    if (!document)
        return;
    if (!document->study()->analyses.empty())
        m_outline->setCurrent(document->study()->analyses.front().id);
    connect(document, &Document::changed, this, [this] {
        showEntry();
        scheduleReport();
    });
    scheduleReport();
}

void FindingsRoom::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    if (m_isStale && m_document)
        makeReportNow();
}

void FindingsRoom::scheduleReport()
{
    m_isStale = true;
    const auto study = m_document->study();
    m_language->setCurrentIndex(std::max(0, m_language->findData(study->language)));
    if (isVisible())
        m_delay.start();
}

void FindingsRoom::makeReportNow()
{
    m_isStale = false;
    m_job.cancel();
    m_pause.stop();
    m_layout.reset();
    const auto study = m_document->study();
    m_empty->setLine(study->analyses.empty() ? emptyLine() : tr("The pages are being made …"));
    if (study->analyses.empty()) {
        m_pages->setCurrentWidget(m_empty);
        m_place->clear();
        return;
    }
    m_job = runInBackground<report::Document>(
        this,
        [session = m_document->session(), language = study->language](JobControl &job) {
            return makeReport(*session, language, job);
        },
        [this](Result<report::Document> made) {
            if (!made) {
                Q_EMIT message(describe(made.error()));
                return;
            }
            m_report = std::move(made).value();
            m_layout = std::make_unique<ReportLayout>(m_report, houseStyle());
            m_pause.start();
        });
}

/// A block between two events, so that a long report does not hold the window up.
void FindingsRoom::layoutNext()
{
    if (!m_layout->isDone()) {
        m_layout->layoutNext();
        m_pause.start();
        return;
    }
    m_preview->setPages(m_layout->take());
    m_pages->setCurrentWidget(m_preview);
    m_layout.reset();
}

void FindingsRoom::showEntry()
{
    const auto study = m_document ? m_document->study() : nullptr;
    const SavedAnalysis *entry = study ? study->analysis(m_outline->current()) : nullptr;
    m_summary->setStudy(study.get());
    m_entry->setVisible(entry);
    if (!entry)
        return;
    const QString title = entry->title.text(study->language);
    m_statusRow->setVisible(entry->kind == SavedKind::Analysis);
    m_status->setCurrentIndex(m_status->findData(int(entry->status)));
    m_entryHead->setTitle(entry->kind == SavedKind::Heading    ? tr("Heading")
                              : entry->kind == SavedKind::Note ? tr("Note")
                                                               : tr("Analysis"));
    m_open->setVisible(entry->kind == SavedKind::Analysis);
    if (!m_title->hasFocus())
        m_title->setText(title);
    if (!m_text->hasFocus())
        m_text->setPlainText(entry->text.text(study->language));
    const int page = m_preview->pageOf(title);
    if (page >= 0 && page != m_preview->page())
        m_preview->setPage(page);
}

void FindingsRoom::saveEntry()
{
    const auto study = m_document ? m_document->study() : nullptr;
    const SavedAnalysis *entry = study ? study->analysis(m_outline->current()) : nullptr;
    if (!entry)
        return;
    SavedAnalysis next = *entry;
    if (m_title->text() != entry->title.text(study->language))
        next.title.set(study->language, m_title->text());
    if (m_text->toPlainText() != entry->text.text(study->language))
        next.text.set(study->language, m_text->toPlainText());
    next.status = FindingStatus(m_status->currentData().toInt());
    if (!(next == *entry))
        m_document->perform(SetAnalysis{next});
}

void FindingsRoom::setReportLanguage(const QString &language)
{
    SetStudyInfo info = studyInfo(*m_document->study());
    if (info.language == language)
        return;
    info.language = language;
    m_document->perform(info);
}

void FindingsRoom::exportReport()
{
    if (!m_document || m_export.isRunning())
        return;
    const QString folder = m_prompts.chooseFolder(this, tr("Folder for the report"));
    if (folder.isEmpty())
        return;
    m_write->hide();
    m_stop->show();
    showProgress(0);
    m_export.start(m_document->session(), m_document->study()->language, houseStyle(), folder);
}

void FindingsRoom::connectExport(const Actions &actions)
{
    connect(actions.exportReport, &QAction::triggered, this, &FindingsRoom::exportReport);
    connect(&m_export, &ReportExport::progressed, this, &FindingsRoom::showProgress);
    connect(&m_export, &ReportExport::finished, this,
            [this](const QString &folder) { endExport(tr("The report is in %1.").arg(folder)); });
    connect(&m_export, &ReportExport::failed, this, [this](const Error &error) {
        endExport({});
        m_prompts.tell(this, tr("The report was not written"), describe(error));
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_export.cancel();
        endExport(tr("The report was not written."));
    });
}

void FindingsRoom::showProgress(int thousandths)
{
    m_state->setText(tr("Writing the report, %1 %").arg(thousandths / 10));
}

void FindingsRoom::endExport(const QString &sentence)
{
    m_state->clear();
    m_stop->hide();
    m_write->show();
    if (!sentence.isEmpty())
        Q_EMIT message(sentence);
}

bool FindingsRoom::closeOneThing()
{
    if (!m_export.isRunning())
        return false;
    m_stop->click();
    return true;
}

HouseStyle FindingsRoom::houseStyle() const
{
    return keptHouseStyle(m_document->study()->houseStyle);
}

} // namespace tidemark::ui
