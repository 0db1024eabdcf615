// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/pair_details.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/wording_label.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int detailsHeight = 142;

} // namespace

PairDetails::PairDetails(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"pairDetails"_s);
    setFixedHeight(detailsHeight);
    build();
    connect(m_other, &QPushButton::clicked, this, &PairDetails::otherWanted);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptWanted(true); });
    connect(m_holdOut, &QPushButton::clicked, this, [this] { Q_EMIT acceptWanted(false); });
}

void PairDetails::build()
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 16, 10, 16, 8, 4);
    auto *head = new QHBoxLayout;
    setSpaces(head, 0, 0, 0, 0, 8);
    m_title = new InkLabel({}, TextSize::Title, Ink::First, QFont::DemiBold);
    m_state = new Tag({}, TagKind::Look);
    m_other = secondaryButton(tr("Choose other pair"));
    m_other->setObjectName(u"otherPair"_s);
    m_holdOut = secondaryButton(tr("Keep out"));
    m_holdOut->setObjectName(u"keepOut"_s);
    m_accept = primaryButton(tr("Accept in trend"));
    m_accept->setObjectName(u"acceptPair"_s);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch();
    for (QPushButton *button : {m_other, m_holdOut, m_accept}) {
        setControlSize(button, ControlSize::Small);
        head->addWidget(button);
    }
    column->addLayout(head);
    auto *sides = new QHBoxLayout;
    setSpaces(sides, 0, 0, 0, 0, 24);
    for (Side *side : {&m_later, &m_earlier}) {
        auto *texts = new QVBoxLayout;
        setSpaces(texts, 0, 0, 0, 0, 1);
        side->wave = new InkLabel({}, TextSize::Notes, Ink::Second);
        side->wording = new WordingLabel;
        side->codes = new InkLabel({}, TextSize::Notes, Ink::Second);
        side->codes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        texts->addWidget(side->wave);
        texts->addWidget(side->wording);
        texts->addWidget(side->codes);
        texts->addStretch();
        sides->addLayout(texts, 1);
    }
    column->addLayout(sides, 1);
    m_note = new InkLabel({}, TextSize::Notes, Ink::Second);
    column->addWidget(m_note);
}

void PairDetails::showPair(const PairPlan &pair, const PairSide &later, const PairSide &earlier,
                           const QString &laterWave, const QString &earlierWave)
{
    const bool paired = bool(pair.earlier);
    m_title->setText(paired ? tr("%1 against %2").arg(later.name, earlier.name) : later.name);
    m_state->setText(ImportWords::pairState(pair.state));
    m_state->setVisible(pair.state != PairState::Same);
    m_later.wave->setText(laterWave);
    m_earlier.wave->setText(paired ? earlierWave : QString());
    m_later.wording->setWords(
        differingWords(later.wording, paired ? earlier.wording : later.wording));
    m_earlier.wording->setWords(differingWords(earlier.wording, later.wording));
    m_later.codes->setText(codesText(later));
    m_later.codes->setToolTip(codesText(later));
    m_earlier.codes->setText(codesText(earlier));
    m_earlier.codes->setToolTip(codesText(earlier));
    m_accept->setVisible(paired && !pair.accepted);
    m_holdOut->setVisible(paired && pair.accepted);
    m_other->setText(paired ? tr("Choose other pair …") : tr("Choose pair …"));
    showNote(pair, laterWave, earlierWave);
}

void PairDetails::showNote(const PairPlan &pair, const QString &laterWave,
                           const QString &earlierWave)
{
    switch (pair.state) {
    case PairState::WordingDiffers:
        m_note->setText(tr("If the pair is accepted, figures and tables carry the note “Different "
                           "wording in %1 and %2”.")
                            .arg(earlierWave, laterWave));
        return;
    case PairState::CodesDiffer:
        m_note->setText(pair.codes.empty()
                            ? tr("The code lists differ. Codes that only one wave has are shown "
                                 "for that wave alone.")
                            : tr("%n code(s) of the new wave are counted as codes of the earlier "
                                 "one.",
                                 nullptr, int(pair.codes.size())));
        return;
    case PairState::OnlyHere:
        m_note->setText(tr("The question has no sister in the earlier wave and enters no trend."));
        return;
    case PairState::Same:
        break;
    }
    m_note->setText(tr("Wording and codes are the same in both waves."));
}

void PairDetails::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::cardRadius,
                            size::cardRadius);
}

} // namespace tidemark::ui
