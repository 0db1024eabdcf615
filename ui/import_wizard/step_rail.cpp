// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/step_rail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/import_wizard/rail_step.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int railWidth = 208;

QLabel *iconLabel(QLatin1StringView name, int size)
{
    auto *label = new QLabel;
    label->setPixmap(icon(name).pixmap(size, size));
    label->setFixedSize(size, size);
    return label;
}

} // namespace

StepRail::StepRail(const QStringList &stepNames, QWidget *parent)
    : Surface(Qt::RightEdge, parent)
{
    setObjectName(u"stepRail"_s);
    setAccessibleName(tr("Steps"));
    setFixedWidth(railWidth);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 16, 16, 12, 16, 0);

    auto *heading = new QHBoxLayout;
    setSpaces(heading, 0, 0, 0, 0, 8);
    heading->addWidget(iconLabel("mark"_L1, 22));
    heading->addWidget(new InkLabel(tr("Read data"), TextSize::Title, Ink::First, QFont::DemiBold),
                       1);
    column->addLayout(heading);
    column->addSpacing(12);

    m_fileRow = new QWidget;
    auto *file = new QHBoxLayout(m_fileRow);
    setSpaces(file, 0, 0, 0, 0, 8);
    file->addWidget(iconLabel("file"_L1, 16));
    m_fileName = new InkLabel({}, TextSize::Notes);
    m_fileName->setMinimumWidth(0);
    m_fileName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    file->addWidget(m_fileName, 1);
    m_fileRow->setFixedHeight(20);
    column->addWidget(m_fileRow);
    column->addSpacing(8);

    for (int step = 0; step < int(stepNames.size()); ++step) {
        m_steps.push_back(
            new RailStep(step + 1, stepNames[step], step + 1 == int(stepNames.size())));
        column->addWidget(m_steps.back());
    }
    column->addStretch();
    m_synthetic = new Tag(tr("Synthetic answers"), TagKind::Look);
    column->addWidget(m_synthetic, 0, Qt::AlignLeft);
    column->addSpacing(8);
    auto *promise = new InkLabel(tr("Nothing is stored in the study until you press Finish."),
                                 TextSize::Notes, Ink::Second);
    promise->setWordWrap(true);
    column->addWidget(promise);
    setSynthetic(false);
    setFileName({});
    setCurrent(0);
}

void StepRail::setFileName(const QString &name)
{
    m_fileName->setText(
        m_fileName->fontMetrics().elidedText(name, Qt::ElideMiddle, railWidth - 56));
    m_fileName->setToolTip(name);
    m_fileRow->setVisible(!name.isEmpty());
}

void StepRail::setCurrent(int step)
{
    for (int index = 0; index < int(m_steps.size()); ++index) {
        m_steps[std::size_t(index)]->setState(index < step        ? RailStep::State::Done
                                                  : index == step ? RailStep::State::Current
                                                                  : RailStep::State::Ahead);
    }
}

void StepRail::setDecided(int step, const QString &text)
{
    m_steps[std::size_t(step)]->setDecided(text);
}

void StepRail::setSynthetic(bool synthetic)
{
    m_synthetic->setVisible(synthetic);
}

} // namespace tidemark::ui
