// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include "tests/ui/import_wizard/sample_service.h"
#include "translations/language.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/import_wizard/receipt_counts.h"
#include "ui/import_wizard/variable_model.h"
#include "ui/import_wizard/wizard_session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

/// A wizard with a study of one earlier wave, and what a person does with it.
struct Scene
{
    std::shared_ptr<SampleService> service = std::make_shared<SampleService>();
    SamplePrompts prompts;
    std::unique_ptr<ImportWizard> wizard;

    void open(const QString &path = u"/data/kommuner_2023.csv"_s)
    {
        wizard = std::make_unique<ImportWizard>(service, prompts, path);
        wizard->show();
    }
    bool ready() const { return wizard->button(QWizard::NextButton)->isEnabled(); }
    void press(QWizard::WizardButton button)
    {
        QTest::mouseClick(wizard->button(button), Qt::LeftButton);
    }
    void goTo(int step)
    {
        while (wizard->currentId() < step && ready())
            press(QWizard::NextButton);
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return wizard->findChild<Widget *>(name);
    }
    void choose(const QString &comboName, int index)
    {
        auto *combo = find<QComboBox>(comboName);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    const ImportPlan &plan() const { return wizard->session().plan(); }
    bool idle() const { return wizard->session().working() == WizardSession::Working::No; }
};

void pairWithEarlierWave(SampleService &service)
{
    service.knownStudy.sources.push_back({.id = {1}, .wave = u"2021"_s});
    Question earlier{.id = {5}, .source = {1}, .name = u"q11a"_s};
    earlier.wording = LocalText(u"Label of certified q12a"_s);
    service.knownStudy.questions.push_back(earlier);
    service.answer.plan.wave.wave.guess(u"2023"_s);
    service.answer.plan.wave.pairs = {
        {.later = u"q12a"_s, .earlier = {5}, .state = PairState::WordingDiffers},
        {.later = u"q10"_s, .state = PairState::OnlyHere}};
}

} // namespace

class TestImportWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"nb_NO"_s));
        applyTheme(*qApp, Theme::Light);
    }

    void aFileIsReadAtOnceAndEveryStepSaysWhatWasDecided()
    {
        Scene scene;
        scene.open();
        QTRY_VERIFY(scene.ready());
        QCOMPARE(scene.find<QLineEdit>(u"filePath"_s)->text(), u"/data/kommuner_2023.csv"_s);
        scene.goTo(ImportWizard::AtVariables);
        QCOMPARE(scene.wizard->currentId(), int(ImportWizard::AtVariables));
        auto *grid = scene.find<QTableView>(u"variables"_s);
        QCOMPARE(grid->model()->rowCount(), 6);
    }

    void theSameLineReadDifferentlyIsChosenByARadioRow()
    {
        Scene scene;
        scene.open();
        QTRY_VERIFY(scene.ready());
        scene.goTo(ImportWizard::AtLayout);
        auto *other = scene.find<QRadioButton>(u"encoding-ISO-8859-15"_s);
        QVERIFY(other);
        QTest::mouseClick(other, Qt::LeftButton);
        QTRY_VERIFY(scene.idle());
        QCOMPARE(scene.plan().text.encoding.value, u"ISO-8859-15"_s);
        QVERIFY(scene.plan().text.encoding.fixedByUser);
        QCOMPARE(scene.find<QComboBox>(u"encoding"_s)->currentText(), u"ISO-8859-15"_s);
    }

    void backAndForthKeepsEveryChoice()
    {
        Scene scene;
        pairWithEarlierWave(*scene.service);
        scene.open();
        QTRY_VERIFY(scene.ready());
        scene.goTo(ImportWizard::AtVariables);
        auto *grid = scene.find<QTableView>(u"variables"_s);
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(1, VariableModel::Label));
        QTest::keyClick(grid, Qt::Key_Space);
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_Space);
        QTest::mouseClick(scene.find<QAbstractButton>(u"barTogether"_s), Qt::LeftButton);
        auto *missing = scene.find<QLineEdit>(u"barMissing"_s);
        missing->setFocus();
        missing->selectAll();
        QTest::keyClicks(missing, u"8, 9"_s);
        QTest::keyClick(missing, Qt::Key_Return);
        scene.press(QWizard::BackButton);
        scene.choose(u"delimiter"_s, 1);
        QTRY_VERIFY(scene.idle());
        scene.goTo(ImportWizard::AtVariables);
        QCOMPARE(scene.plan().questions.size(), std::size_t(2));
        QCOMPARE(scene.plan().questions[1].kind, QuestionKind::Battery);
        QCOMPARE(scene.plan().questions[1].columns, (std::vector<int>{1, 2}));
        QVERIFY(scene.plan().columns[2].missing.value.reason(9).has_value());
        QCOMPARE(missing->text(), u"8, 9"_s);
    }

    void aPairWithDifferentWordingIsOffUntilAccepted()
    {
        Scene scene;
        pairWithEarlierWave(*scene.service);
        scene.open();
        QTRY_VERIFY(scene.ready());
        scene.goTo(ImportWizard::AtWave);
        auto *table = scene.find<QTableView>(u"pairs"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(!scene.plan().wave.pairs[0].accepted);
        QTest::mouseClick(scene.find<QAbstractButton>(u"acceptPair"_s), Qt::LeftButton);
        QVERIFY(scene.plan().wave.pairs[0].accepted);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!scene.plan().wave.pairs[0].accepted);
    }

    void aWaveNeedsANameAndOnlyFinishOnTheReceiptStores()
    {
        Scene scene;
        scene.open();
        QTRY_VERIFY(scene.ready());
        scene.goTo(ImportWizard::AtReceipt);
        QCOMPARE(scene.wizard->currentId(), int(ImportWizard::AtWave));
        auto *wave = scene.find<QLineEdit>(u"waveName"_s);
        wave->setFocus();
        QTest::keyClicks(wave, u"2023 b"_s);
        QCOMPARE(wave->text(), u"2023 b"_s);
        QTRY_VERIFY(scene.wizard->button(QWizard::NextButton)->isEnabled()); // while it is typed
        QTest::keyClick(wave, Qt::Key_Backspace);
        QTest::keyClick(wave, Qt::Key_Backspace);
        QTest::keyClick(wave, Qt::Key_Return);
        QTRY_VERIFY(scene.ready());
        scene.press(QWizard::NextButton);
        QTRY_VERIFY(scene.wizard->button(QWizard::FinishButton)->isEnabled());
        QCOMPARE(scene.service->published, 0);
        auto *cells = scene.find<QTableView>(u"cells"_s);
        QCOMPARE(cells->model()->index(0, 2).data().toString(), u"ca. 3"_s);
        scene.press(QWizard::FinishButton);
        QCOMPARE(scene.service->published, 1);
        QCOMPARE(scene.service->stagedPlan.wave.wave.value, u"2023"_s);
        QVERIFY(!scene.wizard->isVisible());
    }

    void earlyFinishLeadsToTheReceipt()
    {
        Scene scene;
        pairWithEarlierWave(*scene.service);
        scene.open();
        QTRY_VERIFY(scene.ready());
        scene.goTo(ImportWizard::AtLayout);
        scene.press(QWizard::FinishButton);
        QCOMPARE(scene.wizard->currentId(), int(ImportWizard::AtReceipt));
        QTRY_VERIFY(scene.wizard->button(QWizard::FinishButton)->isEnabled());
        QCOMPARE(scene.service->published, 0);
    }

    void differencesFromTheRawTextForbidFinish()
    {
        Scene scene;
        pairWithEarlierWave(*scene.service);
        scene.service->staged.report.differences = 1;
        scene.service->staged.report.differing = {{7, u"8,5"_s, u"85"_s}};
        scene.open();
        QTRY_VERIFY(scene.ready());
        scene.goTo(ImportWizard::AtReceipt);
        QTRY_VERIFY(scene.idle());
        QVERIFY(!scene.wizard->button(QWizard::FinishButton)->isEnabled());
        QCOMPARE(scene.find<QTableView>(u"cells"_s)->model()->index(0, 3).data().toString(),
                 u"85"_s);
        QVERIFY(!scene.wizard->session().publish());
        QCOMPARE(scene.service->published, 0);
    }

    void anUnreadableFileIsExplainedInThePageAndStopsThere()
    {
        Scene scene;
        scene.service->failure =
            Error{ErrorCode::FileNotReadable, {u"no right"_s}, {.file = u"kommuner_2023.csv"_s}};
        scene.open();
        QTRY_VERIFY(scene.idle());
        QVERIFY(!scene.ready());
        auto *note = scene.find<QWidget>(u"error"_s);
        QVERIFY(note->isVisible());
        QVERIFY(!note->accessibleName().isEmpty());
        QCOMPARE(scene.service->published, 0);
    }

    void aRecipeReadsTheNextDeliveryWithOneClickAndComparesIt()
    {
        Scene scene;
        Recipe recipe{.name = u"Kommuneundersøkelsen"_s, .source = {1}, .plan = smallPlan()};
        recipe.plan.rows = 25;
        recipe.plan.columns.pop_back();
        scene.service->knownRecipes = {recipe};
        scene.service->answer.plan.wave.wave.guess(u"2023"_s);
        scene.open();
        QTRY_VERIFY(scene.ready());
        QTest::mouseClick(scene.find<QAbstractButton>(u"recipe-Kommuneundersøkelsen"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(scene.wizard->currentId(), int(ImportWizard::AtReceipt));
        QTRY_VERIFY(scene.wizard->button(QWizard::FinishButton)->isEnabled());
        const QString text = scene.find<QLabel>(u"comparison"_s)->text();
        QVERIFY2(text.contains(u"25"_s) && text.contains(u"q31"_s), qPrintable(text));
        QCOMPARE(scene.find<QLineEdit>(u"recipeName"_s)->text(), u"Kommuneundersøkelsen"_s);
    }

    void escapeNeverThrowsChoicesAway()
    {
        Scene scene;
        scene.open();
        QTRY_VERIFY(scene.ready());
        QTest::keyClick(scene.wizard.get(), Qt::Key_Escape);
        QVERIFY(scene.wizard->isVisible());
        scene.press(QWizard::CancelButton);
        QVERIFY(!scene.wizard->isVisible());
        QCOMPARE(scene.service->published, 0);
    }

    void nothingIsCutAtTheSmallestSize()
    {
        Scene scene;
        pairWithEarlierWave(*scene.service);
        scene.open();
        QTRY_VERIFY(scene.ready());
        scene.wizard->resize(1000, 680);
        for (int step = 0; step <= ImportWizard::AtReceipt; ++step) {
            QTRY_VERIFY(scene.idle());
            QCOMPARE(scene.wizard->currentId(), step);
            const QSize needed = scene.wizard->currentPage()->minimumSizeHint();
            QVERIFY2(
                needed.width() <= 1000 - 208 && needed.height() <= 680 - 56,
                qPrintable(
                    u"step %1 needs %2 x %3"_s.arg(step).arg(needed.width()).arg(needed.height())));
            if (step < ImportWizard::AtReceipt)
                scene.press(QWizard::NextButton);
        }
    }

    void everyFieldHasAnAccessibleName()
    {
        Scene scene;
        scene.open();
        QTRY_VERIFY(scene.ready());
        const auto widgets = scene.wizard->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isField = qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QTableView *>(widget);
            const bool isInside = widget->objectName().startsWith(u"qt_"_s);
            if (isField && !isInside)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    /// Pictures for a person to look at: TIDEMARK_SHOTS names the folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("TIDEMARK_SHOTS");
        if (folder.isEmpty())
            QSKIP("TIDEMARK_SHOTS is not set");
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const ProgramLanguage language(theme == Theme::Light ? u"nb"_s : u"en"_s);
            applyTheme(*qApp, theme);
            Scene scene;
            pairWithEarlierWave(*scene.service);
            scene.open();
            QTRY_VERIFY(scene.ready());
            for (int step = 0; step <= ImportWizard::AtReceipt; ++step) {
                QTRY_VERIFY(scene.idle());
                QTest::qWait(200);
                const QString name = u"%1/wizard-%2-%3.png"_s.arg(folder).arg(step).arg(
                    theme == Theme::Light ? u"light"_s : u"dark"_s);
                QVERIFY(scene.wizard->grab().save(name));
                if (step < ImportWizard::AtReceipt)
                    scene.press(QWizard::NextButton);
            }
        }
        applyTheme(*qApp, Theme::Light);
        QLocale::setDefault(QLocale(u"nb_NO"_s));
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
