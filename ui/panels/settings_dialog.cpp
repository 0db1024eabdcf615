// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/settings_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/panels/figure_choices.h"
#include "ui/panels/house_style_row.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int labelWidth = 196;
constexpr int fieldWidth = 216;

/// A heading over rows of name and field.
class Section final : public QWidget
{
public:
    explicit Section(const QString &title)
        : m_grid(new QGridLayout)
    {
        auto *column = new QVBoxLayout(this);
        setSpaces(column, 0, 0, 0, 0, space::s);
        column->addWidget(new InkLabel(title, TextSize::Title, Ink::First, QFont::DemiBold));
        m_grid->setHorizontalSpacing(space::m);
        m_grid->setVerticalSpacing(space::s);
        m_grid->setColumnMinimumWidth(0, labelWidth);
        m_grid->setColumnStretch(1, 1);
        column->addLayout(m_grid);
    }

    void add(const QString &name, QWidget *field)
    {
        const int row = m_grid->rowCount();
        auto *label = new InkLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setFixedWidth(fieldWidth);
        m_grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        m_grid->addWidget(field, row, 1, Qt::AlignLeft);
    }

    void addWide(QWidget *part) { m_grid->addWidget(part, m_grid->rowCount(), 0, 1, 2); }

private:
    QGridLayout *m_grid;
};

/// Chooses the entry with this data; a value of the settings that is none of them becomes one.
void select(QComboBox &box, const QVariant &data, const QString &text)
{
    if (box.findData(data) < 0)
        box.addItem(text, data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_confidence(new QComboBox)
    , m_fewAnswers(new QSpinBox)
    , m_smallestBase(new QSpinBox)
    , m_minCell(new QSpinBox)
    , m_decimals(new QComboBox)
    , m_width(new QComboBox)
    , m_text(new QComboBox)
    , m_format(new QComboBox)
    , m_dots(new QSpinBox)
    , m_style(new HouseStyleRow(prompts))
    , m_problem(
          new InkLabel(tr("The smallest base shown cannot be above the limit for few answers."),
                       TextSize::Notes, Ink::Ember))
    , m_use(primaryButton(tr("Use")))
{
    setWindowTitle(tr("Settings"));
    setBackgroundRole(QPalette::Base);
    fillChoices();
    auto *column = new QVBoxLayout(this);
    setSpaces(column, space::xl, space::xl, space::xl, space::l, space::l);
    column->addWidget(
        new InkLabel(tr("Settings"), TextSize::Headline, Ink::First, QFont::DemiBold));
    auto *halves = new QHBoxLayout;
    setSpaces(halves, 0, 0, 0, 0, space::xxl);
    auto *left = new QVBoxLayout;
    setSpaces(left, 0, 0, 0, 0, space::xl);
    left->addWidget(makeLook());
    left->addWidget(makeNumbers());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(makeFigures());
    right->addStretch();
    halves->addLayout(left);
    halves->addLayout(right);
    column->addLayout(halves);
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, 0, 0, 0, space::s);
    auto *cancel = secondaryButton(tr("Cancel"));
    m_use->setObjectName(u"useSettings"_s);
    m_use->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_use);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    for (QSpinBox *box : {m_fewAnswers, m_smallestBase})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::judgeNumbers);
    connect(m_style, &HouseStyleRow::changed, this, &SettingsDialog::judgeNumbers);
    setPreferences(preferences);
}

void SettingsDialog::fillChoices()
{
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"Bokmål"_s, u"nb"_s);
    m_language->addItem(u"Nynorsk"_s, u"nn"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_theme->addItem(tr("As the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    for (const int percent : {90, 95, 99})
        m_confidence->addItem(tr("%1 %").arg(percent), percent / 100.0);
    addDecimals(*m_decimals);
    addWidths(*m_width);
    addTextSizes(*m_text);
    for (const QString &format : {u"svg"_s, u"pdf"_s, u"png"_s})
        m_format->addItem(format.toUpper(), format);
    for (QSpinBox *box : {m_fewAnswers, m_smallestBase, m_minCell})
        box->setRange(0, 1000);
    m_dots->setRange(72, 1200);
    m_dots->setSuffix(u" dpi"_s);
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_confidence->setObjectName(u"confidence"_s);
    m_fewAnswers->setObjectName(u"fewAnswers"_s);
    m_smallestBase->setObjectName(u"smallestBase"_s);
}

QWidget *SettingsDialog::makeLook()
{
    auto *section = new Section(tr("Language and look"));
    section->add(tr("Language"), m_language);
    section->add(tr("Theme"), m_theme);
    return section;
}

QWidget *SettingsDialog::makeNumbers()
{
    auto *section = new Section(tr("New analyses"));
    section->add(tr("Confidence level"), m_confidence);
    section->add(tr("Few answers below"), m_fewAnswers);
    section->add(tr("Not shown below"), m_smallestBase);
    section->addWide(m_problem);
    section->add(tr("Hide cells of persons below"), m_minCell);
    section->add(tr("Numbers"), m_decimals);
    section->addWide(
        new InkLabel(tr("Analyses that are already made keep what they were made with."),
                     TextSize::Notes, Ink::Second));
    return section;
}

QWidget *SettingsDialog::makeFigures()
{
    auto *section = new Section(tr("Figures in files"));
    section->add(tr("Format"), m_format);
    section->add(tr("Width"), m_width);
    section->add(tr("Smallest text"), m_text);
    section->add(tr("Resolution of PNG"), m_dots);
    section->addWide(new InkLabel(tr("House style"), TextSize::Body, Ink::First, QFont::DemiBold));
    section->addWide(m_style);
    return section;
}

void SettingsDialog::judgeNumbers()
{
    const bool inOrder = m_smallestBase->value() <= m_fewAnswers->value();
    m_problem->setVisible(!inOrder);
    setHasError(m_smallestBase, !inOrder);
    m_use->setEnabled(inOrder && m_style->isUsable());
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    select(*m_language, preferences.language, preferences.language);
    select(*m_theme, preferences.theme, preferences.theme);
    select(*m_confidence, preferences.confidence,
           tr("%1 %").arg(locale().toString(preferences.confidence * 100.0)));
    m_fewAnswers->setValue(preferences.fewAnswers);
    m_smallestBase->setValue(preferences.smallestBase);
    m_minCell->setValue(preferences.minCell);
    select(*m_decimals, preferences.decimals, tr("%n decimals", nullptr, preferences.decimals));
    select(*m_width, preferences.widthCm, tr("%1 cm").arg(locale().toString(preferences.widthCm)));
    select(*m_text, preferences.textPoints,
           tr("%1 pt").arg(locale().toString(preferences.textPoints)));
    select(*m_format, preferences.figureFormat, preferences.figureFormat);
    m_dots->setValue(preferences.dotsPerInch);
    m_style->setPath(preferences.houseStyle);
    judgeNumbers();
}

Preferences SettingsDialog::preferences() const
{
    return {.language = m_language->currentData().toString(),
            .theme = m_theme->currentData().toString(),
            .confidence = m_confidence->currentData().toDouble(),
            .fewAnswers = m_fewAnswers->value(),
            .smallestBase = m_smallestBase->value(),
            .minCell = m_minCell->value(),
            .decimals = m_decimals->currentData().toInt(),
            .widthCm = m_width->currentData().toDouble(),
            .textPoints = m_text->currentData().toDouble(),
            .figureFormat = m_format->currentData().toString(),
            .dotsPerInch = m_dots->value(),
            .houseStyle = m_style->path()};
}

} // namespace tidemark::ui
