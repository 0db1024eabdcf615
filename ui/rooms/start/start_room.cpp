// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/start/start_room.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/prompts.h"
#include "ui/rooms/start/drop_zone.h"
#include "ui/rooms/start/start_panel.h"
#include "ui/rooms/start/study_card.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int padding = 48;
constexpr int gap = 21;
constexpr int cardWidth = 282;

void removeAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

InkLabel *heading(const QString &text)
{
    return new InkLabel(text, TextSize::Headline, Ink::First, QFont::DemiBold);
}

} // namespace

StartRoom::StartRoom(const Actions &actions, RecentStudies recent, Prompts &prompts,
                     QString recoveryFolder, QWidget *parent)
    : Room(u"start"_s, parent)
    , m_recent(std::move(recent))
    , m_prompts(prompts)
    , m_recoveryFolder(std::move(recoveryFolder))
    , m_recovery(new QVBoxLayout)
    , m_recentHead(new QWidget)
    , m_search(new SearchField(tr("Find study")))
    , m_grid(new QGridLayout)
    , m_panel(new StartPanel(actions))
    , m_drop(new DropZone(172))
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setSpaces(column, padding, 28, padding, padding, 0);
    setSpaces(m_recovery, 0, 0, 0, 0, space::m);
    column->addLayout(m_recovery);
    auto *head = new QHBoxLayout(m_recentHead);
    setSpaces(head, 0, 0, 0, space::m, 0);
    head->addWidget(heading(tr("Recent")));
    head->addStretch();
    m_search->setFixedWidth(200);
    setControlSize(m_search, ControlSize::Small);
    head->addWidget(m_search);
    column->addWidget(m_recentHead);
    m_grid->setSpacing(gap);
    m_grid->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addLayout(m_grid);
    column->addWidget(heading(tr("Example")));
    column->addSpacing(space::m);
    auto *example = new ExampleCard;
    example->setMaximumWidth(3 * cardWidth + 2 * gap);
    column->addWidget(example);
    column->addSpacing(gap);
    m_drop->setMaximumWidth(example->maximumWidth());
    column->addWidget(m_drop);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    build(m_panel, {296, 296, 296}, scroll, nullptr, {});
    connect(example, &ExampleCard::openWanted, this, &StartRoom::exampleWanted);
    connect(m_search, &QLineEdit::textChanged, this, &StartRoom::showRecent);
    refresh();
}

void StartRoom::setDocument(Document *)
{
    refresh();
}

void StartRoom::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void StartRoom::refresh()
{
    showRecovery();
    showRecent();
}

int StartRoom::columns() const
{
    return std::max(1, (width() - 296 - 2 * padding + gap) / (cardWidth + gap));
}

void StartRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    if (columns() != m_shownColumns)
        showRecent();
}

void StartRoom::showRecovery()
{
    removeAll(m_recovery);
    const auto studies = recoverableStudies(m_recoveryFolder);
    for (const RecoverableStudy &study : studies)
        m_recovery->addWidget(recoveryBanner(study));
    m_recovery->setContentsMargins(0, 0, 0, studies.empty() ? 0 : space::xl);
}

QWidget *StartRoom::recoveryBanner(const RecoverableStudy &study)
{
    const QString title = study.title.text();
    auto *banner = new Banner(
        Banner::Kind::Warning,
        tr("%1 was not closed").arg(title.isEmpty() ? tr("A new study") : title),
        tr("Last change %1. Nothing is lost.")
            .arg(dayText(study.changed.toLocalTime(), QDateTime::currentDateTime(), locale())));
    banner->setObjectName(u"recovery"_s);
    auto *discard = secondaryButton(tr("Discard changes"));
    auto *restore = primaryButton(tr("Restore"));
    banner->addAction(discard);
    banner->addAction(restore);
    connect(restore, &QPushButton::clicked, this,
            [this, path = study.path] { Q_EMIT openWanted(path); });
    connect(discard, &QPushButton::clicked, this, [this, path = study.path] {
        const Prompts::Question question{.title = tr("Discard the study?"),
                                         .text = tr("It cannot be brought back."),
                                         .buttons = {tr("Discard"), tr("Keep")}};
        if (m_prompts.ask(this, question) != 0)
            return;
        const auto done = discardRecoverable(path);
        if (!done)
            m_prompts.tell(this, tr("The study was not discarded"), describe(done.error()));
        refresh();
    });
    return banner;
}

void StartRoom::showRecent()
{
    removeAll(m_grid);
    m_shownColumns = columns();
    const auto studies = m_recent.list();
    m_recentHead->setVisible(!studies.empty());
    m_grid->setContentsMargins(0, 0, 0, studies.empty() ? 0 : 28);
    m_drop->setVisible(studies.empty());
    m_panel->setDropZoneShown(!studies.empty());
    int place = 0;
    for (const RecentStudy &study : studies) {
        if (!study.title.contains(m_search->text(), Qt::CaseInsensitive))
            continue;
        const QString day = dayText(study.opened, QDateTime::currentDateTime(), locale());
        auto *card = new StudyCard(study, day, m_recent.picture(study.path));
        connect(card, &QAbstractButton::clicked, this,
                [this, path = study.path] { Q_EMIT openWanted(path); });
        connect(card, &StudyCard::forgetWanted, this, [this, path = study.path] {
            m_recent.forget(path);
            showRecent();
        });
        m_grid->addWidget(card, place / m_shownColumns, place % m_shownColumns);
        ++place;
    }
}

} // namespace tidemark::ui
