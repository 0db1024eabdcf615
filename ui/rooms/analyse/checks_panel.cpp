// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/checks_panel.h"

#include <QVBoxLayout>

#include "ui/models/model_checks.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tag.h"

namespace tidemark::ui {

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    , m_count(new Tag({}, TagKind::Look))
    , m_list(new CheckList)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, space::m, 0);
    auto *header = new SectionHeader(tr("Checks"));
    header->addTail(m_count);
    column->addWidget(new Hairline);
    column->addWidget(header);
    auto *inner = new QVBoxLayout;
    setSpaces(inner, space::l, 0, space::l, 0, 0);
    inner->addWidget(m_list);
    column->addLayout(inner);
    hide();
}

void ChecksPanel::setResult(const AnalysisResult &result, const QString &language)
{
    m_list->setItems(checksOf(result, language));
    const int remarks = m_list->remarkCount();
    m_count->setText(tr("%n remark(s)", nullptr, remarks));
    m_count->setVisible(remarks > 0);
    setVisible(!m_list->items().empty());
}

} // namespace tidemark::ui
