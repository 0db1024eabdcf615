// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figure_choices.h"

#include <QComboBox>

#include "ui/panels/settings_dialog.h"

namespace tidemark::ui {

void addDecimals(QComboBox &box)
{
    box.addItem(SettingsDialog::tr("Automatic"), -1);
    box.setToolTip(SettingsDialog::tr("As many decimals as the base bears"));
    box.addItem(SettingsDialog::tr("Whole numbers"), 0);
    box.addItem(SettingsDialog::tr("One decimal"), 1);
}

void addWidths(QComboBox &box)
{
    box.addItem(SettingsDialog::tr("Full, 16 cm"), 16.0);
    box.addItem(SettingsDialog::tr("Two thirds, 11 cm"), 11.0);
    box.addItem(SettingsDialog::tr("Half, 8 cm"), 8.0);
}

void addTextSizes(QComboBox &box)
{
    for (const int points : {7, 8, 9, 10, 12})
        box.addItem(SettingsDialog::tr("%1 pt").arg(points), double(points));
}

} // namespace tidemark::ui
