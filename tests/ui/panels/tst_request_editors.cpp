// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/small_study.h"
#include "ui/panels/change_editor.h"
#include "ui/panels/crosstab_editor.h"
#include "ui/panels/number_editor.h"
#include "ui/panels/number_text.h"
#include "ui/panels/scope_menu.h"
#include "ui/panels/survival_editor.h"
#include "ui/rooms/analyse/model_roles.h"
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
        full.times = {3, 6.5, 12};
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
        for (const RegressionRequest &request : regressions()) {
            roles.setRequest(study, AnalysisRequest(request));
            QCOMPARE(AnalysisRequest(roles.request()), AnalysisRequest(request));
        }
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
        QTest::mouseClick(roles.findChild<QToolButton *>(u"addModel"_s), Qt::LeftButton);
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
