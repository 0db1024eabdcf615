// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/example/example_study.h"
#include "core/report/regression_table.h"
#include "tests/ui/support/scripted_prompts.h"
#include "ui/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/document.h"
#include "ui/main_window.h"
#include "ui/panels/analysis_kinds.h"
#include "ui/rooms/analyse/analyse_room.h"
#include "ui/rooms/analyse/checks_panel.h"
#include "ui/rooms/analyse/explanation_panel.h"
#include "ui/rooms/analyse/figure_card.h"
#include "ui/rooms/analyse/role_area.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kind_picker.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/role_slot.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/sentence_strip.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int patience = 30000;

} // namespace

/// The kinds of analysis in the window, on the example study.
class TestAnalysisWindow final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_study;
    std::unique_ptr<QSettings> m_backend;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;

    AnalyseRoom &room() { return *m_window->findChild<AnalyseRoom *>(); }
    FigureCard &figure() { return *m_window->findChild<FigureCard *>(); }
    const AnalysisResult &result() { return figure().answer()->result; }
    const AnalysisRequest &request() { return *room().draft().request; }

    /// Whether the figure shows what the draft asks for.
    bool isAnswered()
    {
        return room().draft().request && figure().isShowingFigure()
            && result().request == request();
    }
    const SavedAnalysis *savedOf(const QString &word)
    {
        for (const SavedAnalysis &saved : m_window->document()->study()->analyses) {
            if (saved.request[u"analysis"_s].toString() == word)
                return &saved;
        }
        return nullptr;
    }
    void open(const QString &word)
    {
        const SavedAnalysis *saved = savedOf(word);
        QVERIFY2(saved, qPrintable(word));
        room().openSaved(saved->id);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
    }
    void choose(AnalysisKind kind)
    {
        auto *picker = room().findChild<KindPicker *>(u"analysisKind"_s);
        QTest::keyClick(picker, Qt::Key_Down);
        auto *menu = picker->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == nameOf(kind))
                action->trigger();
        }
        menu->close();
    }

    const RegressionRequest &model() { return std::get<RegressionRequest>(request()); }
    /// Opens the list of an empty place of a model's roles with the keyboard and takes a choice.
    void chooseIn(const QString &slot, const QString &text)
    {
        auto *place = room().findChild<RoleSlot *>(slot)->findChild<QAbstractButton *>();
        QVERIFY(place);
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (QAction *action : menu->actions()) {
            texts << action->text();
            if (action->text().compare(text, Qt::CaseInsensitive) == 0)
                action->trigger();
        }
        menu->close();
        QVERIFY2(texts.contains(text, Qt::CaseInsensitive), qPrintable(texts.join(u", "_s)));
    }
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("TIDEMARK_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300);
        QVERIFY(m_window->grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        NullJobControl job;
        const auto study = example::makeExampleStudy(m_folder.path(), job);
        QVERIFY2(study, study ? "" : qPrintable(describe(study.error())));
        m_study = *study;
    }

    void init()
    {
        m_backend =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            WindowSurroundings{.settings = Settings(*m_backend),
                               .prompts = m_prompts,
                               .recoveryFolder = m_folder.filePath(u"recovery"_s),
                               .pictureFolder = m_folder.filePath(u"pictures"_s)});
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openStudy(m_study));
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void aQuestionIsAskedInEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        for (const AnalysisKind kind : analysisKinds())
            QTest::newRow(qPrintable(wordOf(kind))) << int(kind);
    }
    void aQuestionIsAskedInEveryKind()
    {
        QFETCH(int, kind);
        open(u"crosstab"_s);
        const QString question = questionOf(request());
        const auto study = m_window->document()->study();
        choose(AnalysisKind(kind));
        if (!refusalOf(*study, request(), AnalysisKind(kind)).isEmpty()) {
            QCOMPARE(int(kindOf(request())), int(AnalysisKind::Crosstab));
            return;
        }
        QCOMPARE(int(kindOf(request())), kind);
        QCOMPARE(questionOf(request()), question);
        if (!whatIsMissing(request()).isEmpty()) {
            QVERIFY(!figure().isShowingFigure());
            m_window->actions().undo->trigger();
            QCOMPARE(int(kindOf(request())), int(AnalysisKind::Crosstab));
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
        QVERIFY(!figure().chart()->spec().marks.empty());
        QVERIFY(figure().table()->model()->rowCount() > 0);
        QVERIFY(m_window->findChild<ExplanationPanel *>()->key());
        if (AnalysisKind(kind) != AnalysisKind::Crosstab)
            m_window->actions().undo->trigger();
        QCOMPARE(int(kindOf(request())), int(AnalysisKind::Crosstab));
        QVERIFY2(m_prompts.told.isEmpty(), qPrintable(m_prompts.told.join(u'\n')));
    }

    void aModelHasPlainNumbersCoefficientsAndChecks()
    {
        open(u"regression"_s);
        QVERIFY(figure().chart()->isVisible());
        QVERIFY(!figure().table()->isVisible());
        QVERIFY(figure().findChild<SentenceStrip *>()->isVisible());
        figure().tabs()->setCurrentIndex(1);
        QVERIFY(figure().table()->isVisible());
        QVERIFY(!figure().chart()->isVisible());
        figure().tabs()->setCurrentIndex(2);
        auto *checks = figure().findChild<CheckList *>();
        QVERIFY(checks->isVisible());
        QVERIFY(!checks->items().empty());
        QCOMPARE(figure().tabs()->remarks(2), checks->remarkCount());
        open(u"crosstab"_s);
        QVERIFY(figure().chart()->isVisible());
        QVERIFY(figure().table()->isVisible());
    }

    void progressIsSeenBesideTheCoefficientsToo()
    {
        open(u"regression"_s);
        figure().tabs()->setCurrentIndex(1);
        auto *state = figure().findChild<QLabel *>(u"figureState"_s);
        auto *tables = figure().findChild<Segments *>(u"modelTables"_s);
        QVERIFY(tables->isVisible() && !state->isVisible());
        figure().setProgress(500, 4000);
        QVERIFY(state->isVisible());
        QVERIFY(state->text().contains(u"50"_s));
        figure().setWorking(false);
        QVERIFY(tables->isVisible() && !state->isVisible());
    }

    void coefficientsAreShownWhereTheChosenTableIsMissing()
    {
        open(u"regression"_s);
        figure().tabs()->setCurrentIndex(1);
        auto *tables = figure().findChild<Segments *>(u"modelTables"_s);
        QCOMPARE(tables->current(), QString::number(int(RegressionTable::Coefficients)));
        auto *plain =
            tables->findChild<QToolButton *>(QString::number(int(RegressionTable::PlainNumbers)));
        QTest::mouseClick(plain, Qt::LeftButton);
        auto without = std::make_shared<ComputedAnalysis>(*figure().answer());
        std::erase_if(without->result.estimates, [](const Estimate &estimate) {
            return estimate.key.kind == EstimateKind::Effect;
        });
        figure().showAnswer(without, {}, {});
        QCOMPARE(tables->current(), QString::number(int(RegressionTable::Coefficients)));
    }

    void anErrorOrAnEmptyCardHasNothingOfTheAnswerBefore()
    {
        const auto isNothingLeft = [&] {
            for (const QString &name :
                 {u"kinds"_s, u"modelPages"_s, u"modelTables"_s, u"showInterval"_s, u"showBase"_s,
                  u"showTotals"_s, u"showShades"_s}) {
                if (figure().findChild<QWidget *>(name)->isVisible())
                    return false;
            }
            return true;
        };
        open(u"crosstab"_s);
        QVERIFY(!isNothingLeft());
        figure().showError(u"No."_s);
        QVERIFY(isNothingLeft());
        open(u"regression"_s);
        auto *checks = m_window->findChild<ChecksPanel *>();
        QVERIFY(checks->isVisible());
        auto next = std::get<RegressionRequest>(request());
        next.models[0].terms.push_back({.variable = u"no such variable"_s});
        Q_EMIT room().findChild<RoleArea *>()->requestWanted(next, u"Test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!checks->isVisible(), patience);
        QVERIFY(isNothingLeft());
        m_window->actions().undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
        QVERIFY(checks->isVisible());
        room().ask({});
        QVERIFY(!checks->isVisible());
        QVERIFY(isNothingLeft());
    }

    void aMultilevelModelIsAskedForWithTheKeyboard()
    {
        open(u"regression"_s);
        auto *family = room().findChild<QComboBox *>(u"family"_s);
        family->setFocus();
        family->setCurrentIndex(family->findData(int(RegressionFamily::MultilevelLogit)) - 1);
        QTest::keyClick(family, Qt::Key_Down);
        QCOMPARE(int(model().family), int(RegressionFamily::MultilevelLogit));
        QVERIFY(!whatIsMissing(request()).isEmpty());
        QVERIFY(!figure().isShowingFigure());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        chooseIn(u"clusters"_s, u"Fylke"_s);
        QVERIFY2(!model().groups.isEmpty(), "no groups");
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
        figure().tabs()->setCurrentIndex(1);
        keepPicture(u"multilevel"_s);
        m_window->actions().undo->trigger();
        m_window->actions().undo->trigger();
        QCOMPARE(int(model().family), int(RegressionFamily::Logit));
    }

    void groupsStandSideBySideWithTestsBetweenThem()
    {
        open(u"regression"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        chooseIn(u"modelGroups"_s, u"Hurtigspor"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
        QVERIFY(!model().scope.totals);
        QVERIFY(!result().comparisons.empty());
        figure().tabs()->setCurrentIndex(1);
        auto *tables = figure().findChild<Segments *>(u"modelTables"_s);
        auto *effects =
            tables->findChild<QToolButton *>(QString::number(int(RegressionTable::Effects)));
        QTest::mouseClick(effects, Qt::LeftButton);
        const auto &columns = figure().shownTable().columns;
        QVERIFY(std::ranges::find(columns, u"p"_s, &TableColumn::head) != columns.end());
        keepPicture(u"groups"_s);
        m_window->actions().undo->trigger();
        QVERIFY(model().scope.by.isEmpty());
    }

    void theKeyOfUnitsLeadsToTheChoicesOfAModel()
    {
        open(u"regression"_s);
        m_window->actions().toRole[4]->trigger();
        QVERIFY(room().findChild<QToolButton *>(u"moreOfModel"_s)->hasFocus());
    }

    void picturesAndNumbersOfEveryKindAreCopied_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : {u"crosstab"_s, u"change"_s, u"regression"_s})
            QTest::newRow(qPrintable(word)) << word;
    }
    void picturesAndNumbersOfEveryKindAreCopied()
    {
        QFETCH(QString, word);
        open(word);
        m_window->actions().copy->trigger();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY(copied->hasHtml());
        m_window->actions().copyNumbers->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.count(u'\n') >= figure().table()->model()->rowCount());
    }

    void theSentenceOfAnEffectIsCopied()
    {
        open(u"regression"_s);
        auto *strip = figure().findChild<SentenceStrip *>();
        QVERIFY(!strip->sentence().isEmpty());
        Q_EMIT strip->copyWanted(strip->sentence());
        QCOMPARE(QGuiApplication::clipboard()->text(), strip->sentence());
    }

    /// Pictures of every kind for whoever wants to look at them.
    void picturesOfEveryKind()
    {
        const QString folder = qEnvironmentVariable("TIDEMARK_PICTURES");
        if (folder.isEmpty())
            QSKIP("TIDEMARK_PICTURES names no folder");
        QDir().mkpath(folder);
        for (const int height : {800, 720}) {
            m_window->resize(1280, height);
            for (const QString &word : {u"crosstab"_s, u"change"_s, u"regression"_s, u"scale"_s}) {
                for (const SavedAnalysis &saved : m_window->document()->study()->analyses) {
                    if (saved.request[u"analysis"_s].toString() != word)
                        continue;
                    room().openSaved(saved.id);
                    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
                    for (int page = 0; page < (word == u"regression"_s ? 3 : 1); ++page) {
                        figure().tabs()->setCurrentIndex(page);
                        QTest::qWait(300);
                        const QString name = u"%1/%2%3-%4-%5.png"_s.arg(folder, word)
                                                 .arg(saved.id.value)
                                                 .arg(page)
                                                 .arg(height);
                        QVERIFY(m_window->grab().save(name));
                    }
                }
            }
        }
    }
};

QTEST_MAIN(TestAnalysisWindow)
#include "tst_analysis_window.moc"
