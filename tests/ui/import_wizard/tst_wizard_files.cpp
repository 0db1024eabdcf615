// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringEncoder>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/import/recipe.h"
#include "tests/ui/import_wizard/file_service.h"
#include "tests/ui/import_wizard/sample_service.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/import_wizard/session_import_service.h"
#include "ui/import_wizard/wizard_session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

/// The wizard over real files: a person with mouse and keyboard, the real importers.
class TestWizardFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"nb_NO"_s));
        applyTheme(*qApp, Theme::Light);
        QVERIFY(m_folder.isValid());
    }

    void aNorwegianFileGoesTheWholeWay()
    {
        const QString path = write(u"kommuner_2021.csv"_s, norwegianRows());
        auto service = std::make_shared<FileService>();
        SamplePrompts prompts;
        ImportWizard wizard(service, prompts, path);
        wizard.show();
        auto *next = wizard.button(QWizard::NextButton);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        const ImportPlan &plan = wizard.session().plan();
        QCOMPARE(plan.text.encoding.value, u"windows-1252"_s);
        QCOMPARE(plan.text.delimiter.value, QChar(u';'));
        QCOMPARE(plan.columns.size(), std::size_t(4));
        QCOMPARE(wizard.findChild<QComboBox *>(u"decimalSign"_s)->currentText(), u"Comma"_s);
        auto *preview = wizard.findChild<QTableView *>(u"preview"_s);
        QCOMPARE(preview->model()->index(0, 1).data().toString(), u"Tromsø"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(wizard.currentId(), int(ImportWizard::AtWave));
        QCOMPARE(wizard.findChild<QLineEdit *>(u"waveName"_s)->text(), u"2021"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        auto *finish = wizard.button(QWizard::FinishButton);
        QTRY_VERIFY(finish->isEnabled());
        const ImportReport &report = wizard.session().staged()->report;
        QCOMPARE(report.rows, 40);
        QCOMPARE(report.differences, 0);
        QCOMPARE(report.columns[2].notUnderstood, 1);
        QTest::mouseClick(finish, Qt::LeftButton);
        QCOMPARE(service->published, 1);
        const int places = service->sink.indexOf(u"kommune"_s);
        QVERIFY(places >= 0);
    }

    void theKeyboardAloneReachesTheReceipt()
    {
        const QString path = write(u"svar_2023.csv"_s, norwegianRows());
        auto service = std::make_shared<FileService>();
        SamplePrompts prompts;
        ImportWizard wizard(service, prompts);
        wizard.show();
        auto *field = wizard.findChild<QLineEdit *>(u"filePath"_s);
        field->setFocus();
        QTest::keyClicks(field, path);
        QTest::keyClick(field, Qt::Key_Return);
        auto *next = wizard.button(QWizard::NextButton);
        QTRY_VERIFY(next->isEnabled());
        while (wizard.currentId() != ImportWizard::AtReceipt) {
            const int before = wizard.currentId();
            next->setFocus();
            QTest::keyClick(next, Qt::Key_Space);
            QVERIFY(wizard.currentId() != before);
        }
        QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    }

    void anotherEncodingIsReadAtOnce()
    {
        const QString path = write(u"kommuner_2021.csv"_s, norwegianRows());
        SamplePrompts prompts;
        ImportWizard wizard(std::make_shared<FileService>(), prompts, path);
        wizard.show();
        QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
        wizard.next();
        auto *encoding = wizard.findChild<QComboBox *>(u"encoding"_s);
        const int index = encoding->findData(u"ISO-8859-15"_s);
        encoding->setCurrentIndex(index);
        Q_EMIT encoding->activated(index);
        QTRY_COMPARE(wizard.session().working(), WizardSession::Working::No);
        QCOMPARE(wizard.session().plan().text.encoding.value, u"ISO-8859-15"_s);
        wizard.back();
        wizard.next();
        QCOMPARE(encoding->currentData().toString(), u"ISO-8859-15"_s);
    }

    void aCodeBookGivesTextsAndTheNextDeliveryNeedsOneClick()
    {
        auto opened = ProjectSession::create(m_folder.filePath(u"studie.tidemark"_s));
        QVERIFY(opened);
        const std::shared_ptr<ProjectSession> session = std::move(opened).value();
        auto service = std::make_shared<SessionImportService>(
            session, [session](const Change &change) { return bool(session->apply(change)); });
        SamplePrompts prompts;
        prompts.file = write(u"kodebok.csv"_s,
                             u"variabel;tekst;kode;etikett\r\nq7;Tilbyr kommunen "
                             u"foreldreveiledning?;1;Ja\r\n;;2;Underveis\r\n;;3;Nei\r\n"_s);
        ImportWizard wizard(service, prompts, write(u"kommuner_2021.csv"_s, norwegianRows()));
        wizard.show();
        auto *next = wizard.button(QWizard::NextButton);
        QTRY_VERIFY(next->isEnabled());
        wizard.next();
        wizard.next();
        QTest::mouseClick(wizard.findChild<QAbstractButton *>(u"codeBook"_s), Qt::LeftButton);
        QTRY_COMPARE(wizard.session().working(), WizardSession::Working::No);
        QVERIFY(!wizard.session().error());
        QCOMPARE(wizard.session().plan().columns[3].labels.size(), std::size_t(3));
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_VERIFY(wizard.session().staged().has_value());
        QVERIFY(session->study()->sources.empty());
        auto *recipe = wizard.findChild<QLineEdit *>(u"recipeName"_s);
        recipe->selectAll();
        QTest::keyClicks(recipe, u"Kommuner"_s);
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(session->study()->sources.size(), std::size_t(1));
        QCOMPARE(session->study()->sources[0].wave, u"2021"_s);

        ImportWizard second(service, prompts, write(u"kommuner_2023.csv"_s, norwegianRows(45)));
        second.show();
        QTRY_COMPARE(second.session().working(), WizardSession::Working::No);
        auto *again = second.findChild<QAbstractButton *>(u"recipe-Kommuner"_s);
        QVERIFY(again && again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(second.session().working(), WizardSession::Working::No);
        QTRY_COMPARE(second.currentId(), int(ImportWizard::AtReceipt));
        QTRY_VERIFY(second.session().staged().has_value());
        QCOMPARE(second.session().plan().columns[3].labels.size(), std::size_t(3));
        QVERIFY(second.findChild<QLabel *>(u"comparison"_s)->text().contains(u"45"_s));
        QTest::mouseClick(second.button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(session->study()->sources.size(), std::size_t(2));
        QVERIFY(!session->study()->links.empty());
    }

    void aTextNotUnderstoodIsReadAsTheUserDecides()
    {
        const QString path = write(u"kommuner_2021.csv"_s, norwegianRows());
        SamplePrompts prompts;
        ImportWizard wizard(std::make_shared<FileService>(), prompts, path);
        wizard.show();
        QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
        while (wizard.currentId() != ImportWizard::AtReceipt)
            wizard.next();
        WizardSession &session = wizard.session();
        QTRY_VERIFY(session.staged().has_value());
        const auto cells = wizard.findChild<QTableView *>(u"cells"_s);
        const auto box = [&] {
            return qobject_cast<QComboBox *>(cells->indexWidget(cells->model()->index(0, 3)));
        };
        QVERIFY(box());
        const QString text = cells->model()->index(0, 2).data().toString();
        QCOMPARE(box()->currentText(), u"Not decided"_s);
        box()->lineEdit()->selectAll();
        QTest::keyClicks(box()->lineEdit(), u"2,5"_s);
        QTest::keyClick(box()->lineEdit(), Qt::Key_Return);
        QVERIFY(!session.staged());
        QTRY_VERIFY(session.staged().has_value());
        QCOMPARE(session.staged()->report.columns[2].notUnderstood, 0);
        QCOMPARE(session.staged()->report.differences, 0);
        QCOMPARE(box()->currentText(), u"2,5"_s);
        wizard.back();
        wizard.next();
        QTRY_VERIFY(session.staged().has_value());
        QCOMPARE(session.plan().columns[2].replacements,
                 (std::vector<TextReplacement>{{text, u"2,5"_s}}));
        const auto kept = planFromRecipe(recipeFromPlan(session.plan()));
        QVERIFY(kept);
        QCOMPARE(kept->columns[2].replacements, session.plan().columns[2].replacements);
        QTest::mouseClick(wizard.findChild<QAbstractButton *>(u"undoDecision"_s), Qt::LeftButton);
        QTRY_VERIFY(session.staged().has_value());
        QCOMPARE(session.staged()->report.columns[2].notUnderstood, 1);
        QVERIFY(session.plan().columns[2].replacements.empty());
        QVERIFY(!session.canUndoTreatment());
    }

    void badFilesAreExplainedAndNothingIsStored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << u"tom.csv"_s << QByteArray();
        QTest::addRow("cut workbook") << u"kuttet.xlsx"_s << QByteArray("PK\x03\x04 cut off");
        QTest::addRow("cut SPSS file") << u"kuttet.sav"_s << QByteArray("$FL2@(#) SPSS DATA FILE");
    }

    void badFilesAreExplainedAndNothingIsStored()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto service = std::make_shared<FileService>();
        SamplePrompts prompts;
        ImportWizard wizard(service, prompts, path);
        wizard.show();
        QTRY_COMPARE(wizard.session().working(), WizardSession::Working::No);
        QVERIFY(wizard.session().error().has_value());
        QVERIFY(wizard.findChild<QWidget *>(u"error"_s)->isVisible());
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        QCOMPARE(service->sink.rows, -1);
    }

    void aFileThatIsGoneIsNamed()
    {
        SamplePrompts prompts;
        ImportWizard wizard(std::make_shared<FileService>(), prompts,
                            m_folder.filePath(u"finnes_ikke.csv"_s));
        wizard.show();
        QTRY_VERIFY(wizard.session().error().has_value());
        QCOMPARE(wizard.session().error()->code, ErrorCode::FileNotFound);
        QCOMPARE(wizard.session().error()->where.file, u"finnes_ikke.csv"_s);
    }

private:
    static QString norwegianRows(int rows = 40)
    {
        QString text = u"kommunenr;kommune;årsverk;q7\r\n"_s;
        for (int row = 0; row < rows; ++row) {
            const QString staff = row == 4 ? u"ca. 3"_s : u"%1,5"_s.arg(row);
            text += u"%1;Tromsø;%2;%3\r\n"_s.arg(1101 + row).arg(staff).arg(1 + row % 3);
        }
        return text;
    }

    QString write(const QString &name, const QString &text) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        QStringEncoder encoder(QStringConverter::Latin1);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(encoder.encode(text)));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestWizardFiles)
#include "tst_wizard_files.moc"
