// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

class QPushButton;
class QToolButton;

namespace tidemark::ui {

/// Buttons in the shapes of the design; `icon` is a name in resources/icons or empty.
QPushButton *primaryButton(const QString &text, QLatin1StringView icon = {});
QPushButton *secondaryButton(const QString &text, QLatin1StringView icon = {});
QPushButton *quietButton(const QString &text, QLatin1StringView icon = {});
/// Text in tide, underlined under the mouse.
QPushButton *linkButton(const QString &text);
/// 28 x 28, icon only; `name` is tooltip and accessible name.
QToolButton *iconButton(QLatin1StringView icon, const QString &name);
/// Checkable: on is tide-4 with a tick.
QToolButton *toggleButton(const QString &text, bool on = false);

} // namespace tidemark::ui
