// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/control_shape.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui {

namespace {

/// The icon on a primary button has the colour of its text, also after a change of theme.
class PrimaryButton final : public QPushButton
{
public:
    PrimaryButton(const QString &text, QLatin1StringView iconName)
        : QPushButton(text)
        , m_icon(iconName)
    {
        setButtonShape(this, ButtonShape::Primary);
        tint();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            tint();
    }

private:
    void tint()
    {
        if (!m_icon.isEmpty())
            setIcon(ui::icon(m_icon, colors(palette()).surface));
    }

    QLatin1StringView m_icon;
};

QPushButton *button(const QString &text, QLatin1StringView iconName, ButtonShape shape)
{
    auto *made = new QPushButton(text);
    setButtonShape(made, shape);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

} // namespace

QPushButton *primaryButton(const QString &text, QLatin1StringView iconName)
{
    return new PrimaryButton(text, iconName);
}

QPushButton *secondaryButton(const QString &text, QLatin1StringView iconName)
{
    return button(text, iconName, ButtonShape::Secondary);
}

QPushButton *quietButton(const QString &text, QLatin1StringView iconName)
{
    return button(text, iconName, ButtonShape::Quiet);
}

QPushButton *linkButton(const QString &text)
{
    auto *made = button(text, {}, ButtonShape::Link);
    made->setCursor(Qt::PointingHandCursor);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

QToolButton *iconButton(QLatin1StringView iconName, const QString &name)
{
    auto *made = new QToolButton;
    setButtonShape(made, ButtonShape::Icon);
    setControlSize(made, ControlSize::Small);
    made->setIcon(icon(iconName));
    made->setIconSize(QSize(18, 18));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QToolButton *toggleButton(const QString &text, bool on)
{
    auto *made = new QToolButton;
    setButtonShape(made, ButtonShape::Toggle);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setText(text);
    made->setCheckable(true);
    made->setChecked(on);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace tidemark::ui
