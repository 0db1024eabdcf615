// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "core/analysis/words.h"
#include "tests/ui/support/small_study.h"
#include "ui/panels/change_editor.h"
#include "ui/panels/crosstab_editor.h"
#include "ui/panels/difference_editor.h"
#include "ui/panels/model_edits.h"
#include "ui/panels/model_menu.h"
#include "ui/panels/number_editor.h"
#include "ui/panels/number_text.h"
#include "ui/panels/oaxaca_editor.h"
#include "ui/panels/scope_menu.h"
#include "ui/panels/survival_editor.h"
#include "ui/panels/term_menu.h"
#include "ui/rooms/analyse/model_roles.h"
#include "ui/rooms/analyse/role_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

std::vector<CrosstabRequest> crosstabs()
{
    const CrosstabRequest plain{.scope = {.waves = {u"2023"_s}, .by = {u"q3"_s}},
                                .question = u"q7"_s};
    CrosstabRequest rows = plain;
    rows.of = CrosstabShare::Category;
    rows.residuals = true;
    CrosstabRequest all = plain;
    all.of = CrosstabShare::Table;
    all.letters = false;
    all.adjustment = PValueCorrection::BenjaminiHochberg;
    all.level = 0.1;
    all.tests = std::set{CrosstabTest::Wald, CrosstabTest::FisherExact};
    all.measures = std::set{CrosstabMeasure::Gamma};
    all.interval = IntervalMethod::Wilson;
    return {plain, rows, all};
}

std::vector<ChangeRequest> changes()
{
    const ChangeRequest plain{.question = u"q7"_s};
    ChangeRequest together = plain;
    together.combined = {1, 2};
    together.scope.units = UnitChoice::Panel;
    ChangeRequest mean = plain;
    mean.statistic = ChangeStatistic::Mean;
    return {plain, together, mean};
}

std::vector<RegressionRequest> regressions()
{
    const RegressionRequest plain{
        .scope = {.waves = {u"2023"_s}},
        .question = u"q7"_s,
        .ones = {1},
        .models = {{.terms = {{.variable = u"q3"_s, .reference = u"2"_s}}}}};
    RegressionRequest clusters = plain;
    clusters.family = RegressionFamily::Probit;
    clusters.errors = ErrorType::CR2;
    clusters.clusters = {u"fylke"_s};
    clusters.models.push_back(
        {.label = u"Alt"_s,
         .terms = {{.variable = u"q3"_s, .reference = u"2"_s},
                   {.variable = u"q4"_s, .coding = TermCoding::Number, .degree = 2},
                   {.interaction = {u"q3"_s, u"q4"_s}}}});
    RegressionRequest parts = plain;
    parts.family = RegressionFamily::TwoPart;
    parts.amount = AmountFamily::Gamma;
    parts.ones.clear();
    parts.question = u"q4"_s;
    RegressionRequest firth = plain;
    firth.firth = true;
    firth.offset = u"q4"_s;
    firth.marginErrors = MarginErrors::Unconditional;
    firth.scope.by = {u"q3"_s};
    return {plain, clusters, parts, firth};
}

/// One of every family, with everything that only it has.
std::vector<RegressionRequest> ofEveryFamily()
{
    std::vector<RegressionRequest> requests;
    for (const auto &word : wordsOf(RegressionFamily())) {
        RegressionRequest request = regressions()[0];
        request.family = word.value;
        request.models[0].terms.push_back({.variable = u"q4"_s, .coding = TermCoding::Number});
        if (isMultilevel(request.family)) {
            request.errors = ErrorType::Model;
            request.groups = u"fylke"_s;
            request.slope = u"q4"_s;
            request.likelihood = MultilevelLikelihood::Full;
        }
        requests.push_back(request);
    }
    RegressionRequest quadrature = requests.back();
    quadrature.slope.clear();
    quadrature.quadrature = 9;
    requests.push_back(quadrature);
    RegressionRequest within = regressions()[0];
    within.family = RegressionFamily::Linear;
    within.within = u"fylke"_s;
    within.clusters = {u"fylke"_s};
    within.errors = ErrorType::CR1Stata;
    requests.push_back(within);
    RegressionRequest crossed = regressions()[1];
    crossed.errors = ErrorType::TwoWay;
    crossed.clusters = {u"fylke"_s, u"q3"_s};
    requests.push_back(crossed);
    RegressionRequest elsewhere = requests.front();
    elsewhere.offset = u"somewhere else"_s;
    elsewhere.models[0].terms[0].reference = u"9"_s;
    elsewhere.models[0].terms[1].degree = 5;
    requests.push_back(elsewhere);
    return requests;
}

QAction *choiceIn(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

bool hasChoice(const QMenu &menu, const QString &text)
{
    return choiceIn(menu, text) != nullptr;
}

void choose(const QMenu &menu, const QString &text)
{
    QAction *action = choiceIn(menu, text);
    QVERIFY2(action && action->isEnabled(), qPrintable(text));
    action->trigger();
}

void choose(const QMenu &menu, const QString &submenu, const QString &text)
{
    const QAction *action = choiceIn(menu, submenu);
    QVERIFY2(action && action->menu(), qPrintable(submenu));
    choose(*action->menu(), text);
}

} // namespace

class TestRequestEditors final : public QObject
{
    Q_OBJECT

private:
    Study m_study = test::smallStudy();

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aCrosstabGoesInAndOut()
    {
        CrosstabEditor editor;
        for (const CrosstabRequest &request : crosstabs()) {
            editor.setRequest(m_study, request);
            QCOMPARE(editor.request(), AnalysisRequest(request));
        }
    }

    void theDirectionOfACrosstabIsChosen()
    {
        CrosstabEditor editor;
        editor.setRequest(m_study, crosstabs()[0]);
        QSignalSpy edited(&editor, &RequestEditor::edited);
        auto *rows = editor.findChild<QToolButton *>(QString::number(int(CrosstabShare::Category)));
        QTest::mouseClick(rows, Qt::LeftButton);
        QCOMPARE(edited.count(), 1);
        const auto next = edited[0][0].value<AnalysisRequest>();
        QCOMPARE(int(std::get<CrosstabRequest>(next).of), int(CrosstabShare::Category));
        editor.setRequest(m_study, next);
        QVERIFY(!editor.findChild<QToolButton *>(u"letters"_s)->isEnabled());
    }

    void testsThatAreChosenTakeThePlaceOfThoseThatFit()
    {
        CrosstabEditor editor;
        editor.setRequest(m_study, crosstabs()[0]);
        QSignalSpy edited(&editor, &RequestEditor::edited);
        editor.findChild<QPushButton *>(u"tests"_s)->click();
        auto *menu = editor.findChild<QMenu *>();
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions()[1]->trigger();
        const auto next = std::get<CrosstabRequest>(edited[0][0].value<AnalysisRequest>());
        QVERIFY(next.tests && next.tests->size() == 1);
        menu->close();
    }

    void aChangeGoesInAndOut()
    {
        ChangeEditor editor;
        for (const ChangeRequest &request : changes()) {
            editor.setRequest(m_study, request);
            QCOMPARE(editor.request(), AnalysisRequest(request));
        }
    }

    void aNumberHasNoSharesToCompare()
    {
        ChangeEditor editor;
        ChangeRequest request = changes()[2];
        request.question = u"q4"_s;
        editor.setRequest(m_study, request);
        QVERIFY(!editor.findChild<QToolButton *>(u"share"_s)->isEnabled());
        QVERIFY(editor.findChild<QPushButton *>(u"together"_s)->isHidden());
        QCOMPARE(editor.request(), AnalysisRequest(request));
    }

    void aNumberGoesInAndOut()
    {
        NumberEditor editor;
        const MeanRequest plain{.question = u"q4"_s};
        MeanRequest quantile = plain;
        quantile.statistic = NumberStatistic::Quantile;
        quantile.quantiles = {0.1, 0.9};
        quantile.rule = QuantileRule::Hf7;
        MeanRequest ratio = plain;
        ratio.statistic = NumberStatistic::Ratio;
        ratio.denominator = u"somewhere else"_s;
        for (const MeanRequest &request : {plain, quantile, ratio}) {
            editor.setRequest(m_study, request);
            QCOMPARE(editor.request(), AnalysisRequest(request));
        }
    }

    void aTimeGoesInAndOut()
    {
        SurvivalEditor editor;
        const SurvivalRequest plain{.question = u"q4"_s};
        SurvivalRequest full = plain;
        full.event = u"q3"_s;
        full.eventCodes = {1, 2};
        full.times = {3, 6.5, 12.3456789};
        for (const SurvivalRequest &request : {plain, full}) {
            editor.setRequest(m_study, request);
            QCOMPARE(editor.request(), AnalysisRequest(request));
        }
        QVERIFY(!editor.findChild<QPushButton *>(u"eventCodes"_s)->isHidden());
    }

    void numbersAreReadAsPeopleTypeThem()
    {
        QCOMPARE(typedNumber(u" 12,5 "_s), std::optional(12.5));
        QCOMPARE(typedNumber(u"12.5"_s), std::optional(12.5));
        QCOMPARE(typedNumber(u"1\u00A0250"_s), std::optional(1250.0));
        QCOMPARE(typedNumber(u"\u22123"_s), std::optional(-3.0));
        QCOMPARE(typedNumber(u"tolv"_s), std::nullopt);
        QCOMPARE(typedNumber({}), std::nullopt);
        QCOMPARE(typedNumber(u"inf"_s), std::nullopt);
    }

    void aDecompositionGoesInAndOut()
    {
        OaxacaEditor editor;
        const OaxacaRequest plain{.question = u"q7"_s};
        OaxacaRequest groups = plain;
        groups.between = u"q3"_s;
        groups.first = u"2"_s;
        groups.second = u"1"_s;
        groups.family = OaxacaFamily::Logit;
        groups.ones = {1};
        OaxacaRequest waves = groups;
        waves.between = QString::fromLatin1(waveTerm);
        waves.first = u"2023"_s;
        waves.second = u"2021"_s;
        waves.standard = OaxacaStandard::GroupSizes;
        waves.factors = {{.variable = u"q3"_s}};
        OaxacaRequest unknown = groups;
        unknown.between = u"somewhere else"_s;
        for (const OaxacaRequest &request : {plain, groups, waves, unknown}) {
            editor.setRequest(m_study, request);
            QCOMPARE(editor.request(), AnalysisRequest(request));
        }
    }

    void aDifferenceInDifferencesGoesInAndOut()
    {
        DifferenceEditor editor;
        const DifferenceRequest plain{.question = u"q7"_s};
        DifferenceRequest groups = plain;
        groups.ones = {1};
        groups.treatment = u"q3"_s;
        groups.treated = {u"2"_s};
        groups.comparison = {u"1"_s};
        groups.before = u"2021"_s;
        groups.after = u"2023"_s;
        groups.covariates = {{.variable = u"q4"_s, .coding = TermCoding::Number}};
        DifferenceRequest units = groups;
        units.comparison.clear();
        units.within = u"somewhere"_s;
        units.errors = ErrorType::CR1;
        units.cluster = u"somewhere"_s;
        units.changing = ChangingUnits::LeaveOut;
        DifferenceRequest unknown = groups;
        unknown.treatment = u"somewhere else"_s;
        unknown.before = u"1999"_s;
        for (const DifferenceRequest &request : {plain, groups, units, unknown}) {
            editor.setRequest(m_study, request);
            QCOMPARE(editor.request(), AnalysisRequest(request));
        }
    }

    void theTreatedAreChosenInAMenu()
    {
        DifferenceEditor editor;
        QSignalSpy edited(&editor, &RequestEditor::edited);
        editor.setRequest(
            m_study,
            DifferenceRequest{.question = u"q7"_s, .treatment = u"q3"_s, .treated = {u"1"_s}});
        editor.findChild<QPushButton *>(u"treated"_s)->click();
        auto *menu = editor.findChild<QMenu *>(u"treatedMenu"_s);
        QVERIFY(menu->actions()[0]->isChecked());
        menu->actions()[1]->trigger();
        menu->close();
        QCOMPARE(edited.size(), 1);
        const auto next = std::get<DifferenceRequest>(edited[0][0].value<AnalysisRequest>());
        QCOMPARE(next.treated, (QStringList{u"1"_s, u"2"_s}));
    }

    void howFiguresAreMadeIsChosenForAnyKind()
    {
        std::vector<AnalysisRequest> chosen;
        QWidget parent;
        QMenu *menu = makeScopeMenu(
            crosstabs()[0], &parent,
            [&](const AnalysisRequest &next, const QString &) { chosen.push_back(next); });
        menu->actions()[0]->menu()->actions()[1]->trigger();
        menu->actions()[1]->menu()->actions()[2]->trigger();
        menu->actions()[2]->menu()->actions()[0]->trigger();
        QCOMPARE(int(std::get<CrosstabRequest>(chosen[0]).interval), int(IntervalMethod::Wilson));
        QCOMPARE(scopeOf(chosen[1]).confidence, 0.99);
        QVERIFY(scopeOf(chosen[2]).inBase.empty());
    }

    void aRegressionGoesInAndOut()
    {
        ModelRoles roles;
        const auto study = std::make_shared<const Study>(m_study);
        std::vector<RegressionRequest> requests = regressions();
        for (const RegressionRequest &request : ofEveryFamily())
            requests.push_back(request);
        for (const RegressionRequest &request : requests) {
            QVERIFY2(!problemOf(request), qPrintable(word(request.family)));
            roles.setRequest(study, AnalysisRequest(request));
            QCOMPARE(AnalysisRequest(roles.request()), AnalysisRequest(request));
        }
    }

    void everyKindOfModelIsInTheList()
    {
        ModelRoles roles;
        auto *families = roles.findChild<QComboBox *>(u"family"_s);
        auto *errors = roles.findChild<QComboBox *>(u"errors"_s);
        for (const auto &word : wordsOf(RegressionFamily()))
            QVERIFY2(families->findData(int(word.value)) >= 0, word.name.data());
        for (const auto &word : wordsOf(ErrorType()))
            QVERIFY2(errors->findData(int(word.value)) >= 0, word.name.data());
    }

    void aMultilevelModelHasGroupsAndSlopeInsteadOfErrors()
    {
        ModelRoles roles;
        const auto study = std::make_shared<const Study>(m_study);
        const std::vector<RegressionRequest> requests = ofEveryFamily();
        const RegressionRequest &request = requests[std::size_t(RegressionFamily::MultilevelLogit)];
        roles.setRequest(study, AnalysisRequest(request));
        QVERIFY(roles.findChild<QComboBox *>(u"errors"_s)->isHidden());
        QCOMPARE(roles.findChild<RoleSlot *>(u"clusters"_s)->entries()[0].key, u"fylke"_s);
        auto *slope = roles.findChild<QComboBox *>(u"slope"_s);
        QVERIFY(!slope->isHidden());
        QSignalSpy wanted(&roles, &RoleView::requestWanted);
        slope->setCurrentIndex(0);
        Q_EMIT slope->activated(0);
        const auto next = std::get<RegressionRequest>(wanted[0][0].value<AnalysisRequest>());
        QVERIFY(next.slope.isEmpty());
        QCOMPARE(next.groups, u"fylke"_s);
        roles.setRequest(study, AnalysisRequest(regressions()[0]));
        QVERIFY(slope->isHidden());
        QVERIFY(!roles.findChild<QComboBox *>(u"errors"_s)->isHidden());
    }

    void clustersAreChosenFromAListWithTheKeyboard()
    {
        ModelRoles roles;
        roles.resize(700, 200);
        roles.show();
        roles.setRequest(std::make_shared<const Study>(m_study), AnalysisRequest(regressions()[0]));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QSignalSpy wanted(&roles, &RoleView::requestWanted);
        auto *place = roles.findChild<RoleSlot *>(u"clusters"_s)->findChild<QAbstractButton *>();
        QVERIFY(place && place->focusPolicy() == Qt::StrongFocus);
        QVERIFY(!place->accessibleName().isEmpty());
        QTest::keyClick(place, Qt::Key_Space);
        auto *menu = roles.findChild<QMenu *>();
        QVERIFY(menu);
        choose(*menu, u"fylke"_s);
        const auto next = std::get<RegressionRequest>(wanted[0][0].value<AnalysisRequest>());
        QCOMPARE(next.clusters, (QStringList{u"fylke"_s}));
        QCOMPARE(int(next.errors), int(ErrorType::CR2));
    }

    void rareChoicesAreThoseOfTheFamily()
    {
        QWidget parent;
        std::vector<RegressionRequest> told;
        const auto menuOf = [&](const RegressionRequest &request) {
            return makeModelMenu(
                m_study, request, 0, &parent,
                [&](const RegressionRequest &next, const QString &) { told.push_back(next); });
        };
        const std::vector<RegressionRequest> requests = ofEveryFamily();
        QMenu *linear = menuOf(requests[std::size_t(RegressionFamily::Linear)]);
        choose(*linear, u"Fixed effects of units"_s, u"fylke"_s);
        QCOMPARE(told.back().within, u"fylke"_s);
        QVERIFY(!problemOf(told.back()));
        QVERIFY(!hasChoice(*linear, u"Firth’s penalised likelihood"_s));
        QMenu *logit = menuOf(requests[std::size_t(RegressionFamily::Logit)]);
        choose(*logit, u"Firth’s penalised likelihood"_s);
        QVERIFY(told.back().firth);
        choose(*logit, u"Offset"_s, u"Årsverk"_s);
        QCOMPARE(told.back().offset, u"q4"_s);
        QMenu *multilevel = menuOf(requests[std::size_t(RegressionFamily::MultilevelLinear)]);
        choose(*multilevel, u"Likelihood"_s, u"Restricted (REML)"_s);
        QCOMPARE(int(told.back().likelihood), int(MultilevelLikelihood::Restricted));
        QMenu *quadrature = menuOf(requests[std::size_t(RegressionFamily::MultilevelLogit) + 1]);
        choose(*quadrature, u"Integration over groups"_s, u"Laplace"_s);
        QCOMPARE(told.back().quadrature, 1);
        QMenu *multinomial = menuOf(requests[std::size_t(RegressionFamily::MultinomialLogit)]);
        QVERIFY(!hasChoice(*multinomial, u"Offset"_s));
    }

    void anInteractionTakesAThirdVariable()
    {
        RegressionRequest request = regressions()[1];
        request.models[1].terms.push_back({.variable = u"fylke"_s, .coding = TermCoding::Factor});
        QWidget parent;
        std::vector<RegressionRequest> told;
        QMenu *menu = makeTermMenu(
            m_study, request, 1, u"q3*q4"_s, &parent,
            [&](const RegressionRequest &next, const QString &) { told.push_back(next); });
        choose(*menu, u"Interaction with"_s, u"fylke"_s);
        QCOMPARE(termKey(told.back().models[1].terms.back()), u"q3*q4*fylke"_s);
        QVERIFY(!problemOf(told.back()));
    }

    void anOffsetIsSeenAndTakenAway()
    {
        ModelRoles roles;
        roles.setRequest(std::make_shared<const Study>(m_study), AnalysisRequest(regressions()[3]));
        QSignalSpy wanted(&roles, &RoleView::requestWanted);
        for (RoleSlot *slot : roles.findChildren<RoleSlot *>()) {
            for (const RoleSlot::Entry &entry : slot->entries()) {
                if (entry.addition == u"offset"_s)
                    Q_EMIT slot->removed(entry.key);
            }
        }
        QCOMPARE(wanted.count(), 1);
        const auto next = std::get<RegressionRequest>(wanted[0][0].value<AnalysisRequest>());
        QVERIFY(next.offset.isEmpty());
        QCOMPARE(next.models, regressions()[3].models);
    }

    void anOffsetIsChosenAtItsChip()
    {
        ModelRoles roles;
        roles.setRequest(std::make_shared<const Study>(m_study), AnalysisRequest(regressions()[3]));
        roles.show();
        QSignalSpy wanted(&roles, &RoleView::requestWanted);
        for (RoleSlot *slot : roles.findChildren<RoleSlot *>()) {
            for (const RoleSlot::Entry &entry : slot->entries()) {
                if (entry.addition == u"offset"_s)
                    Q_EMIT slot->clicked(entry.key, slot);
            }
        }
        auto *menu = roles.findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(choiceIn(*menu, u"Årsverk"_s)->isChecked());
        choose(*menu, u"None"_s);
        const auto next = std::get<RegressionRequest>(wanted[0][0].value<AnalysisRequest>());
        QVERIFY(next.offset.isEmpty());
        menu->close();
    }

    void aNameThatIsBeingTypedStays()
    {
        ModelRoles roles;
        const auto study = std::make_shared<const Study>(m_study);
        roles.setRequest(study, AnalysisRequest(regressions()[1]));
        roles.show();
        roles.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&roles));
        auto *name = roles.findChild<QLineEdit *>(u"modelName"_s);
        name->setFocus();
        QTest::keyClicks(name, u" og"_s);
        const QString typed = name->text();
        RegressionRequest next = regressions()[1];
        next.scope.filter = u"q3 = 1"_s;
        roles.setRequest(study, AnalysisRequest(next));
        QCOMPARE(name->text(), typed);
        next.models[1].label = u"Undone"_s;
        roles.setRequest(study, AnalysisRequest(next));
        QCOMPARE(name->text(), u"Undone"_s);
    }

    void submenusGiveTheirReasons()
    {
        QWidget parent;
        const QMenu *menu = makeModelMenu(m_study, ofEveryFamily().front(), 0, &parent,
                                          [](const RegressionRequest &, const QString &) {});
        for (const QAction *action : menu->actions())
            QVERIFY(!action->menu() || action->menu()->toolTipsVisible());
    }

    void aDecompositionHasNoSplitAndIsOfAllOrThePanel()
    {
        RoleRow row;
        row.resize(1200, 60);
        row.show();
        const OaxacaRequest why{.scope = {.waves = {u"2021"_s, u"2023"_s}}, .question = u"q7"_s};
        row.setRequest(std::make_shared<const Study>(m_study), AnalysisRequest(why));
        for (const RoleSlot *slot : row.findChildren<RoleSlot *>())
            QCOMPARE(slot->isHidden(), slot->label() == u"Split by"_s);
        QVERIFY(row.findChild<QToolButton *>(u"panel"_s)->isEnabled());
        const auto *both = row.findChild<QToolButton *>(u"both"_s);
        QVERIFY(!both->isEnabled());
        QCOMPARE(both->toolTip(), u"This analysis is of all or of the panel."_s);
    }

    void groupsAndFactorsAreNeitherItemsNorTheOutcome()
    {
        OaxacaEditor editor;
        editor.setRequest(m_study,
                          OaxacaRequest{.scope = {.waves = {u"2023"_s}},
                                        .question = u"q12"_s,
                                        .items = {u"q12a"_s},
                                        .ones = {4, 5}});
        const auto *between = editor.findChild<QComboBox *>(u"between"_s);
        QVERIFY(between->findData(u"q3"_s) >= 0);
        QVERIFY(between->findData(u"q12b"_s) < 0);
        QVERIFY(between->findData(QString::fromLatin1(waveTerm)) < 0);
        editor.show();
        editor.findChild<QPushButton *>(u"factors"_s)->click();
        auto *menu = editor.findChild<QMenu *>();
        QStringList names;
        for (const QAction *action : menu->actions())
            names << action->text();
        QCOMPARE(names, (QStringList{u"Foreldreveiledning"_s, u"Organisering"_s, u"Årsverk"_s}));
        menu->close();
    }

    void modelsAreNamedButNoTwoAlike()
    {
        ModelRoles roles;
        const auto study = std::make_shared<const Study>(m_study);
        roles.setRequest(study, AnalysisRequest(regressions()[0]));
        auto *name = roles.findChild<QLineEdit *>(u"modelName"_s);
        QVERIFY(!name->isVisibleTo(&roles));
        roles.setRequest(study, AnalysisRequest(regressions()[1]));
        QVERIFY(name->isVisibleTo(&roles));
        QCOMPARE(name->text(), u"Alt"_s);
        QSignalSpy wanted(&roles, &RoleView::requestWanted);
        QSignalSpy refused(&roles, &RoleView::refused);
        name->setText(u"1"_s);
        Q_EMIT name->editingFinished();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(name->text(), u"Alt"_s);
        name->setText(u"Full"_s);
        Q_EMIT name->editingFinished();
        const auto next = std::get<RegressionRequest>(wanted[0][0].value<AnalysisRequest>());
        QCOMPARE(next.models[1].label, u"Full"_s);
    }

    void aDroppedQuestionBecomesAPredictor()
    {
        ModelRoles roles;
        roles.setRequest(std::make_shared<const Study>(m_study), AnalysisRequest(regressions()[0]));
        QSignalSpy wanted(&roles, &RoleView::requestWanted);
        QSignalSpy refused(&roles, &RoleView::refused);
        roles.put(RequestRole::By, QuestionRef{{2}, u"q4"_s}.key());
        QCOMPARE(wanted.count(), 1);
        const auto next = std::get<RegressionRequest>(wanted[0][0].value<AnalysisRequest>());
        QCOMPARE(int(next.models[0].terms.size()), 2);
        roles.put(RequestRole::By, QuestionRef{{2}, u"q7"_s}.key());
        QCOMPARE(refused.count(), 1);
    }

    void errorsThatDoNotFitCannotBeChosen()
    {
        ModelRoles roles;
        roles.setRequest(std::make_shared<const Study>(m_study), AnalysisRequest(regressions()[0]));
        auto *errors = roles.findChild<QComboBox *>(u"errors"_s);
        const auto isEnabled = [&](ErrorType type) {
            const QModelIndex index = errors->model()->index(errors->findData(int(type)), 0);
            return index.flags().testFlag(Qt::ItemIsEnabled);
        };
        QVERIFY(isEnabled(ErrorType::HC3));
        QVERIFY(!isEnabled(ErrorType::CR2));
        roles.setRequest(std::make_shared<const Study>(m_study), AnalysisRequest(regressions()[1]));
        QVERIFY(isEnabled(ErrorType::CR2));
    }

    void aSecondModelIsShownAndChanged()
    {
        ModelRoles roles;
        const auto study = std::make_shared<const Study>(m_study);
        roles.setRequest(study, AnalysisRequest(regressions()[0]));
        QSignalSpy wanted(&roles, &RoleView::requestWanted);
        QTest::mouseClick(roles.findChild<QPushButton *>(u"addModel"_s), Qt::LeftButton);
        const auto next = wanted[0][0].value<AnalysisRequest>();
        QCOMPARE(int(std::get<RegressionRequest>(next).models.size()), 2);
        roles.setRequest(study, next);
        QCOMPARE(int(roles.model()), 1);
        roles.put(RequestRole::By, QuestionRef{{2}, u"q4"_s}.key());
        const auto changed = std::get<RegressionRequest>(wanted[1][0].value<AnalysisRequest>());
        QCOMPARE(int(changed.models[0].terms.size()), 1);
        QCOMPARE(int(changed.models[1].terms.size()), 2);
    }
};

QTEST_MAIN(TestRequestEditors)
#include "tst_request_editors.moc"
