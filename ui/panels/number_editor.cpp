// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/number_editor.h"

#include <QHBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

NumberEditor::NumberEditor(QWidget *parent)
    : RequestEditor(parent)
    , m_statistic(new Segments)
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, space::s);
    row->addWidget(new InkLabel(tr("Figure"), TextSize::Notes, Ink::Second));
    const auto item = [](NumberStatistic statistic, const QString &text) {
        return Segments::Item{.key = QString::number(int(statistic)), .text = text};
    };
    m_statistic->setItems({item(NumberStatistic::Mean, tr("Mean")),
                           item(NumberStatistic::Median, tr("Median")),
                           item(NumberStatistic::Total, tr("Total")),
                           item(NumberStatistic::Count, tr("Number of units"))});
    m_statistic->setAccessibleName(tr("What is shown of the numbers"));
    m_statistic->setObjectName(u"numberStatistic"_s);
    row->addWidget(m_statistic);
    row->addStretch();
    connect(m_statistic, &Segments::chosen, this,
            [this] { Q_EMIT edited(request(), tr("Choose mean, median or total")); });
}

void NumberEditor::setRequest(const Study &, const AnalysisRequest &request)
{
    m_request = std::get<MeanRequest>(request);
    m_statistic->setCurrent(QString::number(int(m_request.statistic)));
}

AnalysisRequest NumberEditor::request() const
{
    MeanRequest request = m_request;
    request.statistic = NumberStatistic(m_statistic->current().toInt());
    return request;
}

} // namespace tidemark::ui
