// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/error_note.h"

#include <QStringList>
#include <QVBoxLayout>

#include "ui/import_wizard/import_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

ErrorNote::ErrorNote(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Banner::Kind::Warning, {}))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setObjectName(u"error"_s);
    hide();
}

void ErrorNote::showError(const std::optional<Error> &error)
{
    setVisible(error.has_value());
    if (!error)
        return;
    const QString text = tidemark::describe(*error);
    const QString place = placeOf(*error);
    // The sentence often names file and row already.
    const bool repeats = place.isEmpty() || text.contains(error->where.file);
    m_banner->setTexts(repeats ? tr("The file could not be read") : place, text);
    m_banner->setAccessibleName(text);
}

QString placeOf(const Error &error)
{
    QStringList parts;
    if (!error.where.file.isEmpty())
        parts << error.where.file;
    if (error.where.row > 0)
        parts << ErrorNote::tr("row %1").arg(ImportWords::number(error.where.row));
    if (!error.where.column.isEmpty())
        parts << ErrorNote::tr("column %1").arg(error.where.column);
    return parts.join(u", "_s);
}

} // namespace tidemark::ui
