// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/role_area.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/help/help_place.h"
#include "ui/panels/analysis_kinds.h"
#include "ui/panels/change_editor.h"
#include "ui/panels/crosstab_editor.h"
#include "ui/panels/difference_editor.h"
#include "ui/panels/number_editor.h"
#include "ui/panels/oaxaca_editor.h"
#include "ui/panels/survival_editor.h"
#include "ui/rooms/analyse/model_roles.h"
#include "ui/rooms/analyse/role_row.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/kind_picker.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

RoleArea::RoleArea(QWidget *parent)
    : QWidget(parent)
    , m_study(std::make_shared<const Study>())
    , m_kindBlock(new QWidget)
    , m_kindName(new InkLabel({}, TextSize::Notes, Ink::Second))
    , m_kind(new KindPicker)
    , m_row(new RoleRow)
    , m_model(new ModelRoles)
    , m_crosstab(new CrosstabEditor)
    , m_change(new ChangeEditor)
    , m_difference(new DifferenceEditor)
    , m_number(new NumberEditor)
    , m_oaxaca(new OaxacaEditor)
    , m_survival(new SurvivalEditor)
{
    auto *rows = new QVBoxLayout(this);
    setSpaces(rows, 4, 0, 4, 0, 0);
    auto *top = new QHBoxLayout;
    setSpaces(top, 0, 0, 0, 0, space::m);
    auto *kind = new QVBoxLayout(m_kindBlock);
    setSpaces(kind, 0, 0, 0, space::s, 5);
    kind->addWidget(m_kindName);
    kind->addWidget(m_kind);
    m_kind->setObjectName(u"analysisKind"_s);
    top->addWidget(m_kindBlock, 0, Qt::AlignTop);
    top->addWidget(m_row, 1);
    top->addWidget(m_model, 1);
    rows->addLayout(top);
    for (RequestEditor *editor : std::initializer_list<RequestEditor *>{
             m_crosstab, m_change, m_difference, m_number, m_oaxaca, m_survival}) {
        editor->setContentsMargins(0, 0, 0, space::s);
        rows->addWidget(editor);
        connect(editor, &RequestEditor::edited, this, &RoleArea::requestWanted);
    }
    for (RoleView *view : std::initializer_list<RoleView *>{m_row, m_model}) {
        connect(view, &RoleView::requestWanted, this, &RoleArea::requestWanted);
        connect(view, &RoleView::questionWanted, this, &RoleArea::questionWanted);
        connect(view, &RoleView::filterWanted, this, &RoleArea::filterWanted);
        connect(view, &RoleView::refused, this, &RoleArea::refused);
    }
    setHelpPage(m_difference, u"change"_s);
    connect(m_kind, &KindPicker::chosen, this, &RoleArea::chooseKind);
    showKinds();
}

RoleView *RoleArea::view() const
{
    const bool isModel = m_request && kindOf(*m_request) == AnalysisKind::Regression;
    return isModel ? static_cast<RoleView *>(m_model) : m_row;
}

RequestEditor *RoleArea::editor() const
{
    if (!m_request)
        return nullptr;
    switch (kindOf(*m_request)) {
    case AnalysisKind::Crosstab:
        return m_crosstab;
    case AnalysisKind::Change:
        return m_change;
    case AnalysisKind::Numbers:
        return m_number;
    case AnalysisKind::Survival:
        return m_survival;
    case AnalysisKind::Decomposition:
        return m_oaxaca;
    case AnalysisKind::Differences:
        return m_difference;
    default:
        return nullptr;
    }
}

void RoleArea::setRequest(std::shared_ptr<const Study> study,
                          const std::optional<AnalysisRequest> &request)
{
    m_study = study ? std::move(study) : std::make_shared<const Study>();
    m_request = request;
    view()->setRequest(m_study, m_request);
    if (RequestEditor *shown = editor())
        shown->setRequest(*m_study, *m_request);
    showKinds();
}

void RoleArea::showKinds()
{
    m_row->setVisible(view() == m_row);
    m_model->setVisible(view() == m_model);
    m_crosstab->setVisible(editor() == m_crosstab);
    m_change->setVisible(editor() == m_change);
    m_difference->setVisible(editor() == m_difference);
    m_number->setVisible(editor() == m_number);
    m_oaxaca->setVisible(editor() == m_oaxaca);
    m_survival->setVisible(editor() == m_survival);
    m_kindBlock->setVisible(m_request.has_value());
    if (!m_request)
        return;
    std::vector<KindPicker::Kind> kinds;
    for (const AnalysisKind kind : analysisKinds())
        kinds.push_back({.key = wordOf(kind),
                         .name = nameOf(kind),
                         .icon = iconOf(kind),
                         .refusal = ui::refusalOf(*m_study, *m_request, kind)});
    m_kindName->setText(shortNameOf(kindOf(*m_request)));
    m_kind->setKinds(kinds, wordOf(kindOf(*m_request)));
}

void RoleArea::chooseKind(const QString &key)
{
    for (const AnalysisKind kind : analysisKinds()) {
        if (wordOf(kind) == key)
            Q_EMIT requestWanted(withKind(*m_study, *m_request, kind),
                                 tr("Choose the kind of analysis"));
    }
}

void RoleArea::setPanelUnits(std::optional<qint64> units)
{
    m_row->setPanelUnits(units);
}

void RoleArea::put(RequestRole role, const QString &key)
{
    view()->put(role, key);
}

void RoleArea::putFirst(const QString &key)
{
    const bool isModel = view() == m_model;
    const auto *oaxaca = m_request ? std::get_if<OaxacaRequest>(&*m_request) : nullptr;
    const bool asksFirst = !m_request || !refusalOf(RequestRole::By, key).isEmpty()
        || (!isModel && !scopeOf(*m_request).by.isEmpty())
        || (oaxaca && !oaxaca->between.isEmpty());
    put(asksFirst ? RequestRole::Question : RequestRole::By, key);
}

QString RoleArea::refusalOf(RequestRole role, const QString &key) const
{
    return view()->refusalOf(role, key);
}

void RoleArea::showDrag(const QString &key)
{
    view()->showDrag(key);
}

void RoleArea::focusUnits()
{
    if (view() == m_model)
        m_model->focusUnits();
    else
        m_row->focusUnits();
}

} // namespace tidemark::ui
