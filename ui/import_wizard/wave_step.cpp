// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/wave_step.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QStackedWidget>

#include "ui/import_wizard/filter_tabs.h"
#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/pair_details.h"
#include "ui/import_wizard/question_chooser.h"
#include "ui/import_wizard/wave_form.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int allPairs = 100;
constexpr PairState states[] = {PairState::Same, PairState::CodesDiffer, PairState::WordingDiffers,
                                PairState::OnlyHere};

} // namespace

WaveStep::WaveStep(WizardSession &session, QWidget *parent)
    : WizardStep(session, parent)
    , m_form(new WaveForm(session))
{
    m_filter.setSourceModel(&m_model);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 24, 16, 24, 16, 8);
    column->addWidget(
        new InkLabel(tr("Wave and unit"), TextSize::Headline, Ink::First, QFont::DemiBold));
    m_subtitle = new InkLabel({}, TextSize::Body, Ink::Second);
    column->addWidget(m_subtitle);
    column->addWidget(m_form);
    m_stack = new QStackedWidget;
    m_stack->addWidget(new EmptyState(tr(
        "This is the first wave of the study. Questions are paired when the next one is read.")));
    m_pairs = new QWidget;
    auto *inside = new QVBoxLayout(m_pairs);
    setSpaces(inside, 0, 0, 0, 0, 10);
    buildPairs(inside);
    m_stack->addWidget(m_pairs);
    column->addWidget(m_stack, 1);
    connectPairs();
    connect(&session, &WizardSession::draftChanged, this, &WaveStep::showDraft);
}

void WaveStep::buildPairs(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    setSpaces(head, 0, 0, 0, 0, 12);
    head->addWidget(
        new InkLabel(tr("Questions in pairs"), TextSize::Title, Ink::First, QFont::DemiBold));
    m_tabs = new FilterTabs(tr("Show pairs of one state"));
    m_tabs->addTab(allPairs, u"pairs-all"_s);
    for (const PairState state : states)
        m_tabs->addTab(int(state), u"pairs-%1"_s.arg(int(state)));
    m_inTrend = new InkLabel({}, TextSize::Notes, Ink::Second);
    m_tabs->addTail(m_inTrend);
    head->addWidget(m_tabs, 1);
    column->addLayout(head);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    setSpaces(inside, 1, 2, 1, 2, 0);
    m_table = new GridTable;
    m_table->setObjectName(u"pairs"_s);
    m_table->setAccessibleName(tr("Questions in pairs"));
    m_table->setModel(&m_filter);
    m_table->setWidths({54, 134, 0, 36, 112, 0, 138});
    inside->addWidget(m_table);
    column->addWidget(card, 1);
    m_details = new PairDetails;
    column->addWidget(m_details);
}

void WaveStep::connectPairs()
{
    connect(m_tabs, &FilterTabs::chosen, this, [this](int state) {
        m_filter.setState(state == allPairs ? std::nullopt
                                            : std::optional<PairState>(PairState(state)));
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WaveStep::showCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() >= PairModel::EarlierName)
            chooseOther();
    });
    connect(&m_model, &PairModel::acceptedChanged, this, [this](int row, bool accepted) {
        session().edit([&](ImportPlan &plan) { setAccepted(plan, row, accepted); });
    });
    connect(m_details, &PairDetails::acceptWanted, this, [this](bool accept) {
        const int row = currentPair();
        if (row >= 0)
            session().edit([&](ImportPlan &plan) { setAccepted(plan, row, accept); });
    });
    connect(m_details, &PairDetails::otherWanted, this, &WaveStep::chooseOther);
}

int WaveStep::currentPair() const
{
    return m_filter.mapToSource(m_table->currentIndex()).row();
}

void WaveStep::chooseOther()
{
    const int row = currentPair();
    const auto study = session().study();
    const Source *wave = earlierWave(session().plan(), *study);
    if (row < 0 || !wave)
        return;
    QuestionChooser chooser(*study, wave->id, m_model.pair(row).earlier, this);
    if (chooser.exec() != QDialog::Accepted)
        return;
    session().edit([&](ImportPlan &plan) { setPartner(plan, row, *study, chooser.chosen()); });
}

QString WaveStep::decided() const
{
    const ImportPlan &plan = session().plan();
    const auto count = [&](PairState state) {
        return int(std::ranges::count(plan.wave.pairs, state, &PairPlan::state));
    };
    const int wordings = count(PairState::WordingDiffers);
    const int codes = count(PairState::CodesDiffer);
    if (wordings + codes > 0)
        return tr("%1 wordings, %2 codes").arg(wordings).arg(codes);
    const auto unit = std::ranges::find_if(plan.columns, [](const ColumnPlan &column) {
        return column.role.value == ColumnRole::UnitId;
    });
    QStringList parts;
    if (!plan.wave.wave.value.isEmpty())
        parts << plan.wave.wave.value;
    if (unit != plan.columns.end())
        parts << unit->name;
    return parts.join(u" · "_s);
}

QString WaveStep::hint() const
{
    if (session().plan().wave.wave.value.isEmpty())
        return tr("A wave needs a name");
    return session().plan().wave.pairs.empty() ? QString()
                                               : tr("Only ticked pairs can show a change");
}

bool WaveStep::isComplete() const
{
    const WavePlan &wave = session().plan().wave;
    return WizardStep::isComplete()
        && (wave.kind == SourceKind::Frame || !wave.wave.value.isEmpty());
}

void WaveStep::enter()
{
    showDraft();
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, PairModel::LaterName));
    showCurrent();
}

void WaveStep::showDraft()
{
    if (!isCurrent())
        return;
    const auto study = session().study();
    const ImportPlan &plan = session().plan();
    const Source *earlier = earlierWave(plan, *study);
    m_subtitle->setText(
        earlier ? tr("Who answers, when, and what can be compared with %1?").arg(earlier->wave)
                : tr("Who answers, and when?"));
    m_form->showPlan(plan, *study);
    m_model.setPairs(plan, *study);
    if (plan.wave.pairs.empty())
        m_stack->setCurrentIndex(0);
    else
        m_stack->setCurrentWidget(m_pairs);
    showTabs();
    showCurrent();
}

void WaveStep::showTabs()
{
    const auto &pairs = session().plan().wave.pairs;
    m_tabs->setText(allPairs, tr("All %1").arg(pairs.size()));
    for (const PairState state : states) {
        const auto count = std::ranges::count(pairs, state, &PairPlan::state);
        m_tabs->setText(int(state), ImportWords::pairState(state) + u' ' + QString::number(count));
    }
    const auto accepted = std::ranges::count(pairs, true, &PairPlan::accepted);
    m_inTrend->setText(tr("%1 of %2 enter the trend").arg(accepted).arg(pairs.size()));
}

void WaveStep::showCurrent()
{
    const int row = currentPair();
    m_details->setVisible(row >= 0);
    if (row < 0)
        return;
    const auto study = session().study();
    const Source *earlier = earlierWave(session().plan(), *study);
    m_details->showPair(m_model.pair(row), m_model.later(row), m_model.earlier(row),
                        session().plan().wave.wave.value, earlier ? earlier->wave : QString());
}

} // namespace tidemark::ui
