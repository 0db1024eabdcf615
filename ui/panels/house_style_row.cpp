// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/house_style_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/prompts.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int swatch = 18;
constexpr int mostSwatches = 12;

/// The colours a house style brings, in the order of their names.
class Swatches final : public QWidget
{
public:
    Swatches() { setFixedHeight(swatch); }

    void setColors(const std::map<QString, QColor> &named)
    {
        m_colors.clear();
        QStringList names;
        for (const auto &[name, color] : named) {
            m_colors << color;
            names << name + u' ' + color.name();
        }
        setToolTip(names.join(u'\n'));
        setAccessibleName(names.join(u", "_s));
        setVisible(!m_colors.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors(palette()).line, 1.0));
        for (qsizetype i = 0; i < std::min<qsizetype>(m_colors.size(), mostSwatches); ++i) {
            painter.setBrush(m_colors[i]);
            painter.drawRoundedRect(
                QRectF(double(i) * (swatch + space::xs) + 0.5, 0.5, swatch - 1, swatch - 1), 4, 4);
        }
    }

private:
    QList<QColor> m_colors;
};

} // namespace

HouseStyleRow::HouseStyleRow(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_path(new QLineEdit)
    , m_leave(quietButton(tr("Remove")))
    , m_words(readingLabel({}, TextSize::Notes, Ink::Second))
    , m_swatches(new Swatches)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, 0, space::xs);
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, 0, 0, 0, space::s);
    auto *chooseFile = secondaryButton(tr("Choose") + u" …");
    chooseFile->setObjectName(u"chooseHouseStyle"_s);
    m_path->setObjectName(u"houseStyle"_s);
    m_path->setAccessibleName(tr("House style file"));
    m_path->setPlaceholderText(tr("None: the look of Tidemark"));
    row->addWidget(m_path, 1);
    row->addWidget(chooseFile);
    row->addWidget(m_leave);
    column->addLayout(row);
    column->addWidget(m_swatches);
    column->addWidget(m_words);
    connect(chooseFile, &QPushButton::clicked, this, &HouseStyleRow::choose);
    connect(m_leave, &QPushButton::clicked, this, [this] { setPath({}); });
    connect(m_path, &QLineEdit::editingFinished, this, [this] { setPath(m_path->text()); });
    setPath({});
}

QString HouseStyleRow::path() const
{
    return m_path->text().trimmed();
}

void HouseStyleRow::setPath(const QString &path)
{
    m_path->setText(path.trimmed());
    m_leave->setEnabled(!path.trimmed().isEmpty());
    m_isUsable = true;
    HouseStyle style;
    m_words->setInk(Ink::Second);
    m_words->setText(tr("A JSON file with “font”, “colors”, “logo” and “sideMargins”."));
    if (!this->path().isEmpty()) {
        const auto read = readHouseStyle(this->path());
        m_isUsable = bool(read);
        if (read) {
            style = *read;
            tell(style);
        } else {
            m_words->setInk(Ink::Ember);
            m_words->setText(describe(read.error()));
        }
    }
    setHasError(m_path, !m_isUsable);
    static_cast<Swatches *>(m_swatches)->setColors(style.colors);
    Q_EMIT changed();
}

void HouseStyleRow::tell(const HouseStyle &style)
{
    const QString colours = tr("%n colours", nullptr, int(style.colors.size()));
    m_words->setText(
        style.logoText.isEmpty()
            ? tr("Font %1, %2, no logo text.").arg(style.fontFamily, colours)
            : tr("Font %1, %2, logo text “%3”.").arg(style.fontFamily, colours, style.logoText));
}

void HouseStyleRow::choose()
{
    const QString chosen =
        m_prompts.openFile(this, tr("House style file"), tr("House style (*.json)"));
    if (!chosen.isEmpty())
        setPath(chosen);
}

} // namespace tidemark::ui
