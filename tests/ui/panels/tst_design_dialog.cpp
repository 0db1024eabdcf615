// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QtTest>

#include "tests/ui/support/small_study.h"
#include "ui/panels/design_dialog.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

/// The dialog about the design of a source.
class tst_DesignDialog : public QObject
{
    Q_OBJECT

private:
    const Study m_study = test::smallStudy();

    VariableId id(const QString &name) const
    {
        return m_study.variable(m_study.sources.front().id, name)->id;
    }
    Source designed(const SurveyDesign &design) const
    {
        Source source = m_study.sources.front();
        source.design = design;
        return source;
    }
    static QComboBox *box(DesignDialog &dialog, const QString &name)
    {
        for (QComboBox *one : dialog.findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void everyDesignGoesInAndOut()
    {
        const DesignStage plain{.stratum = id(u"q3"_s), .populationSizes = id(u"q6"_s)};
        const DesignStage clusters{.cluster = id(u"q3"_s), .populationSize = 40.0};
        const DesignStage within{.cluster = id(u"q6"_s), .populationSizes = id(u"q3"_s)};
        const SurveyDesign designs[] = {
            {},
            {.weight = id(u"q3"_s)}, // with labels, so not among the likely weights
            {.stages = {plain}, .singletons = SingletonPolicy::GrandMean},
            {.stages = {clusters, within}, .clustersNested = true},
            {.populationFromFrame = true, .finitePopulation = false},
            {.stages = {{.stratum = id(u"q3"_s)}}, .singletons = SingletonPolicy::Average},
        };
        for (const SurveyDesign &design : designs) {
            const DesignDialog dialog(m_study, designed(design));
            QCOMPARE(dialog.source(), designed(design));
        }
    }

    void aStratumWithOneUnitCanBeTreated()
    {
        DesignDialog dialog(m_study, designed({}));
        dialog.show();
        QComboBox *singletons = box(dialog, u"Strata with one unit"_s);
        QVERIFY(!singletons->isVisible());
        QComboBox *strata = box(dialog, u"Strata"_s);
        strata->setCurrentIndex(strata->findText(u"q3"_s));
        QVERIFY(singletons->isVisible());
        singletons->setFocus();
        QTest::keyClick(singletons, Qt::Key_Down);
        QCOMPARE(dialog.source().design.singletons, SingletonPolicy::Certainty);
        QCOMPARE(dialog.source().design.stages.front().stratum, std::optional(id(u"q3"_s)));
    }

    void aPopulationByVariableNeedsTheVariable()
    {
        DesignDialog dialog(m_study, m_study.sources[1]); // has a number
        const auto *use = dialog.findChild<QPushButton *>(u"useDesign"_s);
        QVERIFY(use->isEnabled());
        QComboBox *sizes = box(dialog, u"Number in each stratum"_s);
        QComboBox *population = nullptr;
        for (QComboBox *one : dialog.findChildren<QComboBox *>()) {
            if (one->findText(u"Not known"_s) >= 0)
                population = one;
        }
        QVERIFY(population);
        population->setCurrentIndex(2);
        QCOMPARE(sizes->currentText(), u"Choose the variable"_s);
        QVERIFY(!use->isEnabled());
        sizes->setCurrentIndex(1);
        QVERIFY(use->isEnabled());
        QVERIFY(dialog.source().design.stages.front().populationSizes);
        sizes->setCurrentIndex(0);
        population->setCurrentIndex(0);
        QVERIFY(use->isEnabled());
    }

    void whatIsDrawnWithinClustersIsAskedWhereThereAreSome()
    {
        DesignDialog dialog(m_study, designed({}));
        dialog.show();
        QComboBox *second = box(dialog, u"Drawn within clusters"_s);
        QVERIFY(!second->isVisible());
        QComboBox *clusters = box(dialog, u"Clusters"_s);
        clusters->setCurrentIndex(clusters->findText(u"q3"_s));
        QVERIFY(second->isVisible());
        second->setCurrentIndex(second->findText(u"q6"_s));
        QCOMPARE(dialog.source().design.stages.size(), std::size_t(2));
        clusters->setCurrentIndex(0);
        QVERIFY(dialog.source().design.stages.empty());
    }
};

QTEST_MAIN(tst_DesignDialog)
#include "tst_design_dialog.moc"
