// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_place.h"

#include <QVariant>
#include <QWidget>

namespace tidemark::ui {

namespace {

constexpr auto property = "tidemarkHelpPage";

} // namespace

void setHelpPage(QWidget *part, const QString &page)
{
    part->setProperty(property, page);
}

QString helpPageOf(const QWidget *part)
{
    for (const QWidget *one = part; one; one = one->parentWidget()) {
        const QString page = one->property(property).toString();
        if (!page.isEmpty())
            return page;
    }
    return {};
}

} // namespace tidemark::ui
