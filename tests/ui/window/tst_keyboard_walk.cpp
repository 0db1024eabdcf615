// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/example/example_files.h"
#include "tests/ui/support/scripted_prompts.h"
#include "ui/charts/chart_view.h"
#include "ui/document.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/main_window.h"
#include "ui/panels/export_dialog.h"
#include "ui/rooms/analyse/analyse_room.h"
#include "ui/rooms/analyse/explanation_panel.h"
#include "ui/rooms/analyse/figure_card.h"
#include "ui/rooms/analyse/question_panel.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int longest = 30'000; ///< ms a step may take on a busy machine

/// A key as it comes from a keyboard: to whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        focus = QApplication::activeWindow();
    QVERIFY(focus);
    QTest::keyClick(focus, key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Goes on with Tab until the widget has the focus; where that fails, says where Tab went.
bool tabTo(const QWidget *wanted)
{
    QStringList visited;
    for (int i = 0; i < 120; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus == wanted)
            return true;
        if (focus)
            visited << QString::fromLatin1(focus->metaObject()->className()) + u' '
                    + focus->objectName();
        press(Qt::Key_Tab);
    }
    visited.removeDuplicates();
    qWarning().noquote() << "Tab went to" << visited.join(u", "_s);
    return false;
}

} // namespace

/// From an empty program to a report without a mouse.
class TestKeyboardWalk final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_backend;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;

    template <typename T>
    T *part(const QString &name = {})
    {
        return m_window->findChild<T *>(name);
    }

    /// Without a screen there is no window manager that goes back to the window behind a dialog.
    void backInTheWindow()
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    }

    /// Opens the wizard and names the file; null with a failed test where that does not work.
    ImportWizard *startReading(const QString &fileName)
    {
        press(Qt::Key_I, Qt::ControlModifier);
        auto *wizard = part<ImportWizard>();
        const bool isThere = wizard
            && QTest::qWaitFor([&] { return QApplication::activeWindow() == wizard; }, longest)
            && tabTo(wizard->findChild<QLineEdit *>(u"filePath"_s));
        if (!isThere) {
            QTest::qFail("the wizard does not open", __FILE__, __LINE__);
            return nullptr;
        }
        type(m_folder.filePath(fileName));
        press(Qt::Key_Return);
        return wizard;
    }

    void goOn(ImportWizard *wizard)
    {
        auto *next = wizard->button(QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), longest);
        const int before = wizard->currentId();
        QVERIFY(tabTo(next));
        press(Qt::Key_Space);
        QVERIFY(wizard->currentId() != before);
    }

    void readTheFile()
    {
        ImportWizard *wizard = startReading(u"kommuner_2023.sav"_s);
        while (wizard && wizard->currentId() != ImportWizard::AtReceipt) {
            goOn(wizard);
            if (QTest::currentTestFailed())
                return;
        }
        auto *finish = wizard->button(QWizard::FinishButton);
        QTRY_VERIFY_WITH_TIMEOUT(finish->isEnabled(), longest);
        QVERIFY(tabTo(finish));
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->study()->sources.size(), std::size_t(1),
                                  longest);
        backInTheWindow();
    }

    void askFor(const QString &words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(words);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), part<QuestionTree>());
        for (int i = 0; i < 10 && part<QuestionTree>()->currentKey().isEmpty(); ++i)
            press(Qt::Key_Down);
        QVERIFY(!part<QuestionTree>()->currentKey().isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        QVERIFY(example::writeExampleFiles(m_folder.path()));
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
    }

    void cleanupTestCase() { m_window.reset(); }

    void theWholeWay()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->document());
        readTheFile();
        if (QTest::currentTestFailed())
            return;

        askFor(u"foreldreveiledning"_s);
        if (QTest::currentTestFailed())
            return;
        press(Qt::Key_Return);
        auto *figure = part<FigureCard>();
        QTRY_VERIFY_WITH_TIMEOUT(figure->isShowingFigure(), longest);
        askFor(u"organiser"_s);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(figure->answer() && !figure->answer()->result.groups.empty(),
                                 longest);

        press(Qt::Key_6, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), figure->chart());
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QVERIFY(part<ExplanationPanel>()->key());

        m_prompts.file = m_folder.filePath(u"figur.svg"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = part<ExportDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QVERIFY(tabTo(dialog->findChild<QPushButton *>(u"saveFigure"_s)));
        press(Qt::Key_Space);
        QVERIFY(QFileInfo(m_prompts.file).size() > 1000);
        backInTheWindow();

        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->document()->study()->analyses.size(), std::size_t(1));
        press(Qt::Key_3, Qt::ControlModifier);
        m_prompts.file = m_folder.filePath(u"rapport"_s);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_folder.filePath(u"rapport/tabeller.xlsx"_s)),
                                 longest);
        QVERIFY(QFileInfo(m_folder.filePath(u"rapport/rapport.pdf"_s)).size() > 10'000);
        QVERIFY2(m_prompts.told.isEmpty(), qPrintable(m_prompts.told.join(u'\n')));
    }

    void aTextFileIsReadAndEveryStepAnswered()
    {
        ImportWizard *wizard = startReading(u"kommuner_2021.csv"_s);
        QVERIFY(wizard);
        goOn(wizard);
        auto *delimiter = wizard->findChild<QComboBox *>(u"delimiter"_s);
        QVERIFY(tabTo(delimiter));
        const int guessed = delimiter->currentIndex();
        press(Qt::Key_Down);
        QVERIFY(delimiter->currentIndex() != guessed);
        press(Qt::Key_Up);
        QCOMPARE(delimiter->currentIndex(), guessed);
        goOn(wizard);
        auto *variables = wizard->findChild<QTableView *>(u"variables"_s);
        QVERIFY(tabTo(variables));
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        const QModelIndex chosen = variables->currentIndex().siblingAtColumn(0);
        QCOMPARE(chosen.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        press(Qt::Key_Space);
        goOn(wizard);
        auto *wave = wizard->findChild<QLineEdit *>(u"waveName"_s);
        QVERIFY(tabTo(wave));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"2021"_s);
        QVERIFY(tabTo(wizard->findChild<QTableView *>(u"pairs"_s)));
        goOn(wizard);
        auto *finish = wizard->button(QWizard::FinishButton);
        QTRY_VERIFY_WITH_TIMEOUT(finish->isEnabled(), longest);
        auto *keep = wizard->findChild<QCheckBox *>(u"keepRecipe"_s);
        QVERIFY(tabTo(keep));
        const bool wasKept = keep->isChecked();
        press(Qt::Key_Space);
        QCOMPARE(keep->isChecked(), !wasKept);
        QVERIFY(tabTo(finish));
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->study()->sources.size(), std::size_t(2),
                                  longest);
        QVERIFY(m_window->document()->study()->wave(u"2021"_s));
        backInTheWindow();
    }

    void f6GoesRoundTheAreas()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QList<QWidget *> visited;
        for (int i = 0; i < 4; ++i) {
            press(Qt::Key_F6);
            visited << QApplication::focusWidget();
        }
        QVERIFY(visited[0] != visited[1] && visited[1] != visited[2]);
        QCOMPARE(visited[3], visited[0]);
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), visited[2]);
    }
};

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboard_walk.moc"
