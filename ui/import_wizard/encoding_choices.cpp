// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/encoding_choices.h"

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/import_wizard/import_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int sampleLeft = 138;

/// A radio button with the sample line behind its name, on tide-4 while chosen.
class EncodingRow final : public QRadioButton
{
public:
    EncodingRow(const QString &name, const QString &sample)
        : QRadioButton(name)
        , m_sample(sample)
    {
        setFixedHeight(rowHeight);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAccessibleDescription(sample);
        setToolTip(sample);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            if (isChecked()) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colors(palette()).tide4);
                painter.drawRoundedRect(rect(), 4, 4);
            }
            painter.setFont(sampleFont());
            painter.setPen(colors(palette()).ink2);
            const QRect place = rect().adjusted(sampleLeft, 0, -8, 0);
            painter.drawText(
                place, Qt::AlignVCenter | Qt::AlignLeft,
                painter.fontMetrics().elidedText(m_sample, Qt::ElideRight, place.width()));
        }
        QRadioButton::paintEvent(event);
    }
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

private:
    static QFont sampleFont()
    {
        QFont fixed(u"monospace"_s);
        fixed.setStyleHint(QFont::Monospace);
        fixed.setPixelSize(11);
        return fixed;
    }

    QString m_sample;
};

} // namespace

EncodingChoices::EncodingChoices(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setSpaces(m_column, 0, 0, 0, 0, 0);
    auto *heading = new InkLabel(tr("The same line read in these ways. Choose what looks right."),
                                 TextSize::Notes, Ink::Second);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    m_column->addSpacing(4);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(m_choices[std::size_t(id)].encoding); });
}

void EncodingChoices::setChoices(const std::vector<EncodingChoice> &choices, const QString &current)
{
    if (choices != m_choices) {
        m_choices = choices;
        const auto old = m_group->buttons();
        for (QAbstractButton *button : old) {
            m_group->removeButton(button);
            button->hide();
            button->deleteLater();
        }
        for (const EncodingChoice &choice : choices) {
            auto *row = new EncodingRow(ImportWords::encoding(choice.encoding), choice.sampleLine);
            row->setObjectName(u"encoding-"_s + choice.encoding);
            m_group->addButton(row, int(m_group->buttons().size()));
            m_column->addWidget(row);
        }
    }
    for (int id = 0; id < int(choices.size()); ++id)
        m_group->button(id)->setChecked(choices[std::size_t(id)].encoding == current);
    setVisible(choices.size() > 1);
}

} // namespace tidemark::ui
