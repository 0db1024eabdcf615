// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/scripted_prompts.h"
#include "ui/charts/house_style_json.h"
#include "ui/panels/house_style_row.h"
#include "ui/panels/settings_dialog.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    test::ScriptedPrompts m_prompts;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        made.write(bytes);
        return made.fileName();
    }
    Preferences sample()
    {
        return {.language = u"nn"_s,
                .theme = u"dark"_s,
                .confidence = 0.99,
                .fewAnswers = 30,
                .smallestBase = 12,
                .minCell = 4,
                .decimals = 1,
                .widthCm = 11.0,
                .textPoints = 9.0,
                .figureFormat = u"png"_s,
                .dotsPerInch = 600,
                .houseStyle = file(u"hus.json"_s, "{\"logo\": \"Huset\"}")};
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void whatIsSetComesBack()
    {
        const Preferences wanted = sample();
        SettingsDialog dialog(Preferences{}, m_prompts);
        dialog.setPreferences(wanted);
        QCOMPARE(dialog.preferences(), wanted);
        Preferences odd = wanted;
        odd.confidence = 0.8;
        odd.widthCm = 12.5;
        odd.decimals = 3;
        dialog.setPreferences(odd);
        QCOMPARE(dialog.preferences(), odd);
    }

    void theSettingsKeepThem()
    {
        QSettings backend(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(backend);
        QCOMPARE(readPreferences(settings).confidence, 0.95);
        writePreferences(settings, sample());
        QCOMPARE(readPreferences(settings), sample());
        QCOMPARE(requestDefaults(sample()).confidence, 0.99);
        QCOMPARE(newFigureStyle(sample()).decimals, std::optional(1));
        QVERIFY(!newFigureStyle(Preferences{}).decimals);
    }

    void limitsInTheWrongOrderCannotBeUsed()
    {
        SettingsDialog dialog(sample(), m_prompts);
        auto *use = dialog.findChild<QPushButton *>(u"useSettings"_s);
        QVERIFY(use->isEnabled());
        dialog.findChild<QSpinBox *>(u"smallestBase"_s)->setValue(31);
        QVERIFY(!use->isEnabled());
        dialog.findChild<QSpinBox *>(u"fewAnswers"_s)->setValue(31);
        QVERIFY(use->isEnabled());
    }

    void aFileThatIsNoHouseStyleIsExplained()
    {
        SettingsDialog dialog(sample(), m_prompts);
        auto *use = dialog.findChild<QPushButton *>(u"useSettings"_s);
        m_prompts.file = file(u"galt.json"_s, "{\"colour\": \"red\"}");
        dialog.findChild<QPushButton *>(u"chooseHouseStyle"_s)->click();
        QVERIFY(!use->isEnabled());
        const auto labels = dialog.findChild<HouseStyleRow *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"colour"_s);
        }));
        m_prompts.file =
            file(u"riktig.json"_s, "{\"font\": \"Inter\", \"colors\": {\"tide\": \"#123456\"}}");
        dialog.findChild<QPushButton *>(u"chooseHouseStyle"_s)->click();
        QVERIFY(use->isEnabled());
        QCOMPARE(dialog.preferences().houseStyle, m_prompts.file);
    }

    void aHouseStyleIsTheSameAfterTheStudyKeptIt()
    {
        const QByteArray json = "{\"font\": \"Lato\", \"logo\": \"Huset\", \"sideMargins\": false, "
                                "\"colors\": {\"tide\": \"#123456\"}}";
        const auto style = parseHouseStyle(json);
        QVERIFY(style);
        const auto kept = houseStyleFromJson(toJson(*style));
        QVERIFY(kept);
        QCOMPARE(*kept, *style);
        QVERIFY(toJson(HouseStyle()).isEmpty());
    }

    void everyFieldHasAName()
    {
        SettingsDialog dialog(sample(), m_prompts);
        for (const QWidget *field : dialog.findChildren<QWidget *>()) {
            const bool takesKeys =
                qobject_cast<const QComboBox *>(field) || qobject_cast<const QSpinBox *>(field);
            if (takesKeys)
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
