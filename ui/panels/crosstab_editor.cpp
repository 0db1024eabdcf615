// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/crosstab_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

template <typename Choice>
using Named = std::pair<Choice, QString>;

std::vector<Named<CrosstabTest>> testNames()
{
    using Test = CrosstabTest;
    return {{Test::RaoScottF, CrosstabEditor::tr("Rao–Scott F")},
            {Test::RaoScottChiSquare, CrosstabEditor::tr("Rao–Scott chi-square")},
            {Test::Wald, CrosstabEditor::tr("Wald")},
            {Test::AdjustedWald, CrosstabEditor::tr("Adjusted Wald")},
            {Test::DesignRank, CrosstabEditor::tr("Rank test with the design")},
            {Test::Pearson, CrosstabEditor::tr("Pearson chi-square")},
            {Test::LikelihoodRatio, CrosstabEditor::tr("Likelihood ratio")},
            {Test::FisherExact, CrosstabEditor::tr("Fisher’s exact test")},
            {Test::CochranArmitage, CrosstabEditor::tr("Cochran–Armitage trend")},
            {Test::LinearByLinear, CrosstabEditor::tr("Linear by linear")},
            {Test::KruskalWallis, CrosstabEditor::tr("Kruskal–Wallis")},
            {Test::MannWhitney, CrosstabEditor::tr("Mann–Whitney")}};
}

std::vector<Named<CrosstabMeasure>> measureNames()
{
    using Measure = CrosstabMeasure;
    return {{Measure::CramersV, CrosstabEditor::tr("Cramér’s V")},
            {Measure::Gamma, CrosstabEditor::tr("Gamma")},
            {Measure::TauB, CrosstabEditor::tr("Kendall’s tau-b")},
            {Measure::SomersAnswer, CrosstabEditor::tr("Somers’ d of the answers")},
            {Measure::SomersGroup, CrosstabEditor::tr("Somers’ d of the groups")}};
}

template <typename Choice>
void choose(std::optional<std::set<Choice>> &chosen, Choice one, bool on)
{
    std::set<Choice> next = chosen.value_or(std::set<Choice>{});
    if (on)
        next.insert(one);
    else
        next.erase(one);
    chosen = next;
}

} // namespace

CrosstabEditor::CrosstabEditor(QWidget *parent)
    : RequestEditor(parent)
    , m_direction(new Segments)
    , m_letters(toggleButton(tr("Letters"), true))
    , m_adjustment(new QComboBox)
    , m_residuals(toggleButton(tr("Residuals")))
    , m_tests(secondaryButton(tr("Tests") + u" …"_s))
    , m_testMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, space::s);
    row->addWidget(new InkLabel(tr("100 % in"), TextSize::Notes, Ink::Second));
    m_direction->setItems(
        {{.key = QString::number(int(CrosstabShare::Group)), .text = tr("↓ Columns")},
         {.key = QString::number(int(CrosstabShare::Category)), .text = tr("→ Rows")},
         {.key = QString::number(int(CrosstabShare::Table)), .text = tr("All cells")}});
    m_direction->setAccessibleName(tr("What the shares add up to 100 per cent in"));
    m_direction->setObjectName(u"direction"_s);
    row->addWidget(m_direction);
    row->addStretch();
    m_letters->setObjectName(u"letters"_s);
    m_letters->setToolTip(tr("A letter names each group with a lower share in the row"));
    row->addWidget(m_letters);
    for (const auto &[choice, name] : std::vector<Named<PValueCorrection>>{
             {PValueCorrection::Holm, tr("Holm")},
             {PValueCorrection::Bonferroni, tr("Bonferroni")},
             {PValueCorrection::BenjaminiHochberg, tr("Benjamini–Hochberg")},
             {PValueCorrection::None, tr("Not adjusted")}})
        m_adjustment->addItem(name, int(choice));
    setControlSize(m_adjustment, ControlSize::Small);
    m_adjustment->setAccessibleName(tr("Adjustment for many comparisons"));
    m_adjustment->setToolTip(m_adjustment->accessibleName());
    m_adjustment->setObjectName(u"adjustment"_s);
    m_adjustment->setMaximumWidth(112);
    row->addWidget(m_adjustment);
    m_residuals->setObjectName(u"residuals"_s);
    m_residuals->setToolTip(tr("How far each cell is from independence, in standard errors"));
    row->addWidget(m_residuals);
    setControlSize(m_tests, ControlSize::Small);
    m_tests->setObjectName(u"tests"_s);
    row->addWidget(m_tests);
    connect(m_direction, &Segments::chosen, this, [this] { tell(tr("Choose the direction")); });
    connect(m_letters, &QToolButton::clicked, this, [this] { tell(tr("Show or hide letters")); });
    connect(m_adjustment, &QComboBox::activated, this,
            [this] { tell(tr("Choose the adjustment")); });
    connect(m_residuals, &QToolButton::clicked, this,
            [this] { tell(tr("Show or hide residuals")); });
    connect(m_tests, &QPushButton::clicked, this, [this] {
        fillTests();
        m_testMenu->popup(m_tests->mapToGlobal(QPoint(0, m_tests->height() + 2)));
    });
}

void CrosstabEditor::setRequest(const Study &, const AnalysisRequest &request)
{
    m_request = std::get<CrosstabRequest>(request);
    m_direction->setCurrent(QString::number(int(m_request.of)));
    m_letters->setChecked(m_request.letters);
    m_adjustment->setCurrentIndex(m_adjustment->findData(int(m_request.adjustment)));
    m_residuals->setChecked(m_request.residuals);
    showState();
}

AnalysisRequest CrosstabEditor::request() const
{
    CrosstabRequest request = m_request;
    request.of = CrosstabShare(m_direction->current().toInt());
    request.letters = m_letters->isChecked();
    request.adjustment = PValueCorrection(m_adjustment->currentData().toInt());
    request.residuals = m_residuals->isChecked();
    return request;
}

void CrosstabEditor::showState()
{
    const bool byGroup = m_request.of == CrosstabShare::Group;
    m_letters->setEnabled(byGroup);
    m_adjustment->setEnabled(byGroup && m_request.letters);
}

void CrosstabEditor::tell(const QString &step)
{
    Q_EMIT edited(request(), step);
}

void CrosstabEditor::fillTests()
{
    m_testMenu->clear();
    const auto add = [this](QMenu &menu, const QString &name, bool on, auto change) {
        QAction *action = menu.addAction(name, this, [this, change](bool checked) {
            auto next = std::get<CrosstabRequest>(request());
            change(next, checked);
            Q_EMIT edited(next, tr("Choose tests and measures"));
        });
        action->setCheckable(true);
        action->setChecked(on);
    };
    add(*m_testMenu, tr("Tests that fit"), !m_request.tests,
        [](CrosstabRequest &next, bool) { next.tests.reset(); });
    for (const auto &[test, name] : testNames())
        add(*m_testMenu, name, m_request.tests && m_request.tests->contains(test),
            [test = test](CrosstabRequest &next, bool on) { choose(next.tests, test, on); });
    m_testMenu->addSeparator();
    add(*m_testMenu, tr("Measures that fit"), !m_request.measures,
        [](CrosstabRequest &next, bool) { next.measures.reset(); });
    for (const auto &[measure, name] : measureNames())
        add(*m_testMenu, name, m_request.measures && m_request.measures->contains(measure),
            [measure = measure](CrosstabRequest &next, bool on) {
                choose(next.measures, measure, on);
            });
    m_testMenu->addSeparator();
    for (const double level : {0.01, 0.05, 0.1})
        add(*m_testMenu, tr("Letters where p is below %1").arg(locale().toString(level)),
            m_request.level == level, [level](CrosstabRequest &next, bool) { next.level = level; });
}

} // namespace tidemark::ui
