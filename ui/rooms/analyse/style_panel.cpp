// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/style_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/panels/figure_choices.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// Chooses the entry with this data, the first if there is none.
void select(QComboBox &box, const QVariant &data)
{
    const int found = box.findData(data);
    box.setCurrentIndex(found < 0 ? 0 : found);
}

LocalText withText(LocalText text, const QString &language, const QString &words)
{
    if (words.isEmpty())
        return {};
    text.set(language, words);
    return text;
}

} // namespace

StylePanel::StylePanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLineEdit)
    , m_subtitle(new QLineEdit)
    , m_sort(new QComboBox)
    , m_decimals(new QComboBox)
    , m_width(new QComboBox)
    , m_text(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, 0, 0);
    auto *header = new SectionHeader(tr("Style"));
    auto *reset = linkButton(tr("Reset"));
    header->addTail(reset);
    column->addWidget(header);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(space::l, space::xs, space::l, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    m_sort->addItem(tr("Code order"), false);
    m_sort->addItem(tr("Highest first"), true);
    addDecimals(*m_decimals);
    addWidths(*m_width);
    addTextSizes(*m_text);
    int row = 0;
    const auto add = [&](const QString &name, QWidget *field) {
        setControlSize(field, ControlSize::Small);
        field->setAccessibleName(name);
        field->setMinimumWidth(80);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(new InkLabel(name), row, 0);
        grid->addWidget(field, row, 1);
        ++row;
    };
    m_headline->setPlaceholderText(tr("The finding"));
    m_subtitle->setPlaceholderText(tr("Measure and unit"));
    m_headline->setObjectName(u"headline"_s);
    add(tr("Title"), m_headline);
    add(tr("Subtitle"), m_subtitle);
    add(tr("Sort by"), m_sort);
    add(tr("Numbers"), m_decimals);
    add(tr("Width"), m_width);
    add(tr("Text on paper"), m_text);
    column->addLayout(grid);
    connect(reset, &QPushButton::clicked, this, [this] {
        ChartChoice plain;
        plain.kind = m_choice.kind;
        Q_EMIT choiceWanted(plain, tr("Reset the style"));
    });
    for (QComboBox *box : {m_sort, m_decimals, m_width, m_text})
        connect(box, &QComboBox::activated, this, [this] { tell(tr("Change the style")); });
    for (QLineEdit *field : {m_headline, m_subtitle})
        connect(field, &QLineEdit::editingFinished, this, [this] { tell(tr("Change the title")); });
}

void StylePanel::setChoice(const ChartChoice &choice, const QString &language)
{
    m_choice = choice;
    m_language = language;
    m_headline->setText(choice.headline.text(language));
    m_subtitle->setText(choice.subtitle.text(language));
    select(*m_sort, choice.style.sortsByValue);
    select(*m_decimals, choice.style.decimals.value_or(-1));
    select(*m_width, choice.style.widthCm);
    select(*m_text, choice.style.textPoints);
}

ChartChoice StylePanel::choice() const
{
    ChartChoice choice = m_choice;
    if (m_headline->text() != m_choice.headline.text(m_language))
        choice.headline = withText(m_choice.headline, m_language, m_headline->text());
    if (m_subtitle->text() != m_choice.subtitle.text(m_language))
        choice.subtitle = withText(m_choice.subtitle, m_language, m_subtitle->text());
    choice.style.sortsByValue = m_sort->currentData().toBool();
    const int decimals = m_decimals->currentData().toInt();
    choice.style.decimals = decimals < 0 ? std::nullopt : std::optional(decimals);
    choice.style.widthCm = m_width->currentData().toDouble();
    choice.style.textPoints = m_text->currentData().toDouble();
    return choice;
}

void StylePanel::editTitle()
{
    m_headline->setFocus(Qt::ShortcutFocusReason);
    m_headline->selectAll();
}

void StylePanel::tell(const QString &step)
{
    const ChartChoice next = choice();
    if (next != m_choice)
        Q_EMIT choiceWanted(next, step);
}

} // namespace tidemark::ui
