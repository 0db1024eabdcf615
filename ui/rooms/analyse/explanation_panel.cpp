// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/explanation_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/report/explanation.h"
#include "ui/models/level_shares.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/level_bars.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

ExplanationPanel::ExplanationPanel(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_value(new InkLabel({}, TextSize::Page, Ink::Tide, QFont::DemiBold))
    , m_interval(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_sentence(readingLabel({}))
    , m_levels(new LevelBars)
    , m_levelNote(readingLabel({}, TextSize::Notes, Ink::Second))
    , m_lines(new QGridLayout)
    , m_mode(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_empty(new EmptyState(tr("Point at a number to see how it came about.")))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, space::m, 0);
    auto *header = new SectionHeader(tr("Explanation"));
    header->addTail(m_mode);
    column->addWidget(header);
    auto *inner = new QVBoxLayout(m_content);
    setSpaces(inner, space::l, 0, space::l, 0, 6);
    auto *value = new QHBoxLayout;
    setSpaces(value, 0, 0, 0, 0, space::s);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_interval->setWordWrap(true);
    m_interval->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_interval->setContentsMargins(0, 0, 0, 4);
    value->addWidget(m_value);
    value->addWidget(m_interval, 1);
    inner->addLayout(value);
    inner->addWidget(m_sentence);
    inner->addWidget(m_levels);
    inner->addWidget(m_levelNote);
    m_lines->setHorizontalSpacing(space::m);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnMinimumWidth(0, 52);
    m_lines->setColumnStretch(1, 1);
    m_lines->setContentsMargins(0, 2, 0, 0);
    inner->addLayout(m_lines);
    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, 0, space::s, 0, 0, space::s);
    auto *footnoteButton = secondaryButton(tr("As footnote"), "copy"_L1);
    setControlSize(footnoteButton, ControlSize::Small);
    footnoteButton->setObjectName(u"asFootnote"_s);
    auto *scriptButton = secondaryButton(tr("Code"));
    setControlSize(scriptButton, ControlSize::Small);
    scriptButton->setObjectName(u"rCode"_s);
    buttons->addWidget(footnoteButton);
    buttons->addWidget(scriptButton);
    buttons->addStretch();
    inner->addLayout(buttons);
    column->addWidget(m_content);
    m_empty->setFixedHeight(96);
    column->addWidget(m_empty);
    connect(footnoteButton, &QPushButton::clicked, this, [this] {
        if (m_answer && m_key)
            Q_EMIT footnoteWanted(footnote(m_answer->result, *m_key, m_answer->table.language));
    });
    connect(scriptButton, &QPushButton::clicked, this, &ExplanationPanel::rScriptWanted);
    clear();
}

void ExplanationPanel::show(const AnalysisRunner::Answer &answer, const EstimateKey &key,
                            bool isPinned)
{
    m_answer = answer;
    m_key = key;
    const Explanation explained = explain(answer->result, key, answer->table.language);
    m_value->setText(explained.value);
    const bool isDifference = key.kind == EstimateKind::Change || key.kind == EstimateKind::Effect;
    m_value->setInk(isDifference ? Ink::Ember : Ink::Tide);
    m_interval->setText(explained.interval);
    m_sentence->setText(explained.sentence);
    m_sentence->setVisible(!explained.sentence.isEmpty());
    const LevelShares levels = levelShares(answer->result, key, answer->table.language);
    m_levels->setBars(levels.bars);
    m_levelNote->setText(levels.note);
    m_levelNote->setVisible(!levels.note.isEmpty());
    std::vector<std::pair<QString, QString>> lines;
    for (const ExplanationLine &line : explained.lines)
        lines.emplace_back(line.label, line.text);
    setLines(lines);
    m_mode->setText(isPinned ? tr("pinned") : tr("follows focus"));
    m_content->show();
    m_empty->hide();
}

void ExplanationPanel::clear()
{
    m_key.reset();
    m_answer.reset();
    m_mode->clear();
    m_content->hide();
    m_empty->show();
}

void ExplanationPanel::setLines(const std::vector<std::pair<QString, QString>> &lines)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const auto &[label, text] : lines) {
        auto *name = new InkLabel(label, TextSize::Notes, Ink::Second);
        name->setContentsMargins(0, 2, 0, 0);
        m_lines->addWidget(name, row, 0, Qt::AlignTop);
        m_lines->addWidget(readingLabel(text), row, 1);
        ++row;
    }
}

} // namespace tidemark::ui
