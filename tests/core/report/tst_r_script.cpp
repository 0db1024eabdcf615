// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/request_json.h"
#include "core/analysis/scope.h"
#include "core/analysis/words.h"
#include "core/frame/unit_numbers.h"
#include "core/report/r_script.h"
#include "tests/core/report/crosstab_facts.h"
#include "tests/support/study_json.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(path));
    file.write(text.toUtf8());
}

/// The sources as the script reads them.
void exportSources(const Snapshot &data, const QDir &folder)
{
    for (const Source &source : data.study->sources) {
        const auto variables = data.study->variablesOf(source.id);
        QStringList lines(QStringList{QString()});
        for (const Variable *variable : variables)
            lines[0] += (lines[0].isEmpty() ? u""_s : u","_s) + variable->name;
        for (qsizetype row = 0; row < source.rows; ++row) {
            QStringList cells;
            for (const Variable *variable : variables) {
                const QString text = unitText(*data.column(variable->id), row);
                const bool isText = variable->storage == StorageType::Text;
                cells << (isText && !text.isEmpty() ? u'"' + text + u'"' : text);
            }
            lines << cells.join(u',');
        }
        const QString name = source.kind == SourceKind::Frame ? u"frame"_s : source.wave;
        write(folder.filePath(name + u".csv"_s), lines.join(u'\n') + u'\n');
    }
}

/// One printed figure and what it speaks of.
struct Printed
{
    QString what = {};
    double value = 0.0;
    double error = 0.0;
    double lower = 0.0;
    double upper = 0.0;
};

QString whatOf(const AnalysisResult &result, const EstimateKey &key)
{
    const auto name = [](const std::vector<Heading> &headings, int index) {
        return index < 0 ? u"NA"_s : headings[std::size_t(index)].key;
    };
    if (std::holds_alternative<RegressionRequest>(result.request))
        return QStringList{name(result.groups, key.group), name(result.categories, key.category),
                           word(key.kind), name(result.items, key.item)}
            .join(u' ');
    QString category = name(result.categories, key.category);
    const bool isCrosstab = std::holds_alternative<CrosstabRequest>(result.request);
    if (key.category < 0 && asksForShares(result.request) && !isCrosstab) {
        QStringList codes;
        for (const double code : combinedCodes(result.request))
            codes << QString::number(code);
        category = codes.isEmpty() ? u"1"_s : codes.join(u'+');
    }
    if (isCrosstab && result.categories.empty())
        category = u"1"_s;
    if (key.fromCategory >= 0)
        category = name(result.categories, key.fromCategory) + u'>' + category;
    if (key.part >= 0)
        category = name(result.parts, key.part) + u':' + category;
    const bool isTrend = key.kind == EstimateKind::Trend;
    const bool isPooled = key.kind == EstimateKind::PooledChange;
    return QStringList{name(result.waves, key.wave),
                       isTrend ? u"trend"_s : name(result.waves, key.fromWave),
                       isPooled        ? u"pooled"_s
                           : key.panel ? u"TRUE"_s
                                       : u"FALSE"_s,
                       name(result.groups, key.group),
                       key.item < 0 ? u"answer"_s : name(result.items, key.item),
                       category}
        .join(u' ');
}

/// p values of tests by place and name.
std::map<QString, double> printedTests(const QString &path)
{
    QFile file(path);
    std::map<QString, double> tests;
    if (!file.open(QIODevice::ReadOnly))
        return tests;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u';');
        tests[cells.mid(0, 7).join(u' ')] = cells[7].toDouble();
    }
    return tests;
}

/// @param names columns that name a figure, before its numbers
std::vector<Printed> printedFigures(const QString &path, int names)
{
    QFile file(path);
    std::vector<Printed> figures;
    if (!file.open(QIODevice::ReadOnly))
        return figures;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u';');
        figures.push_back({cells.mid(0, names).join(u' '), cells[names].toDouble(),
                           cells[names + 1].toDouble(), cells[names + 2].toDouble(),
                           cells[names + 3].toDouble()});
    }
    return figures;
}

} // namespace

class TestRScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(u"Rscript"_s);
        if (m_program.isEmpty()
            || QProcess::execute(m_program, {u"-e"_s, u"suppressMessages(library(survey))"_s}) != 0)
            QSKIP("R with its package survey is not installed");
    }

    void givesTheSameNumbers_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(TIDEMARK_TEST_DATA "/cases"));
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::addRow("%s", qPrintable(name)) << cases.filePath(name);
    }

    void givesTheSameNumbers()
    {
        QFETCH(QString, folder);
        const Snapshot data = test::StudyFromJson(jsonOf(folder + u"/study.json"_s)).snapshot();
        NullJobControl job;
        const auto result =
            analyse(*requestFromJson(jsonOf(folder + u"/request.json"_s)), data, job);
        QVERIFY(result);
        const QTemporaryDir made;
        exportSources(data, QDir(made.path()));
        write(made.filePath(u"script.R"_s),
              rScript(*result, *data.study)
                  + u"write.table(format(figures, digits = 17, trim = TRUE), \"out.csv\", sep = "
                    "\";\", row.names = FALSE, quote = FALSE)\n"
                    "if (!exists(\"facts\")) facts <- mget(c(\"tests\", \"measures\", "
                    "\"contrasts\"), ifnotfound = list(NULL))\n"
                    "for (name in names(facts)) if (!is.null(facts[[name]])) "
                    "write.table(format(facts[[name]], digits = 17, trim = TRUE), paste0(name, "
                    "\".csv\"), sep = \";\", row.names = FALSE, quote = FALSE)\n"_s);
        QProcess r;
        r.setWorkingDirectory(made.path());
        r.start(m_program, {u"script.R"_s});
        QVERIFY(r.waitForFinished(120'000));
        QVERIFY2(r.exitCode() == 0, r.readAllStandardError().constData());
        const int names = std::holds_alternative<RegressionRequest>(result->request) ? 4 : 6;
        int compared = 0;
        for (const Printed &figure : printedFigures(made.filePath(u"out.csv"_s), names))
            compared += compare(*result, figure) ? 1 : 0;
        QCOMPARE_GT(compared, 0);
        if (std::holds_alternative<CrosstabRequest>(result->request)) {
            compareTable(*result, QDir(made.path()));
            return;
        }
        if (std::holds_alternative<RegressionRequest>(result->request)) {
            QCOMPARE_GE(compared, numberOfCoefficients(*result));
            return;
        }
        compareMeasures(*result, made.filePath(u"measures.csv"_s));
        compareTests(*result, printedTests(made.filePath(u"tests.csv"_s)));
        compareContrasts(*result, made.filePath(u"contrasts.csv"_s));
    }

private:
    static int numberOfCoefficients(const AnalysisResult &result)
    {
        return int(std::ranges::count_if(result.estimates, [](const Estimate &one) {
            return one.key.kind == EstimateKind::Coefficient && one.value;
        }));
    }

    /// Whether the result has this figure; fails the test if it differs.
    bool compare(const AnalysisResult &result, const Printed &figure)
    {
        for (const Estimate &estimate : result.estimates) {
            if (whatOf(result, estimate.key) != figure.what || !estimate.value)
                continue;
            const bool isEdge = *estimate.value <= 0.0 || *estimate.value >= 1.0;
            const double tolerance = toleranceOf(result.request);
            const auto isClose = [&](const std::optional<double> &found, double printed) {
                return !found
                    || std::abs(*found - printed) <= tolerance * std::max(1e-2, std::abs(printed));
            };
            const bool agrees = isClose(estimate.value, figure.value)
                && isClose(estimate.standardError, figure.error)
                && (isEdge
                    || (isClose(estimate.lower, figure.lower)
                        && isClose(estimate.upper, figure.upper)));
            if (!agrees)
                qWarning("%s: R has %.12g (%.12g) %.12g %.12g, we have %.12g (%.12g) %.12g %.12g",
                         qPrintable(figure.what), figure.value, figure.error, figure.lower,
                         figure.upper, *estimate.value, estimate.standardError.value_or(0),
                         estimate.lower.value_or(0), estimate.upper.value_or(0));
            QTest::qVerify(agrees, "agrees", qPrintable(figure.what), __FILE__, __LINE__);
            return true;
        }
        return false;
    }

    /// Multilevel models are iterated by another program's rule; theta by turns.
    static double toleranceOf(const AnalysisRequest &request)
    {
        const auto *models = std::get_if<RegressionRequest>(&request);
        if (!models)
            return 1e-8;
        if (isMultilevel(models->family))
            return 1e-4;
        return models->family == RegressionFamily::NegativeBinomial ? 1e-7 : 1e-8;
    }

    /// Measures by wave, group, item and name; those of a factor come from an iteration.
    void compareMeasures(const AnalysisResult &result, const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto name = [](const std::vector<Heading> &headings, int index) {
            return index < 0 ? u"NA"_s : headings[std::size_t(index)].key;
        };
        std::map<QString, const Measure *> ours;
        for (const Measure &measure : result.measures)
            ours[QStringList{name(result.waves, measure.wave), name(result.groups, measure.group),
                             measure.item < 0 ? u"answer"_s : name(result.items, measure.item),
                             measure.measure}
                     .join(u' ')] = &measure;
        int compared = 0;
        file.readLine();
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u';');
            const auto found = ours.find(cells.mid(0, 4).join(u' '));
            if (found == ours.end() || !found->second->value)
                continue;
            ++compared;
            const double difference = std::abs(*found->second->value - cells[4].toDouble());
            const bool isIterated = cells[3] == u"omega"_s || cells[3] == u"loading"_s;
            QVERIFY2(difference <= (isIterated ? 1e-5 : 1e-9), qPrintable(cells.join(u' ')));
            QVERIFY2(isNear(found->second->standardError, cells[5].toDouble()),
                     qPrintable(cells.join(u' ')));
        }
        const bool areAllHidden = std::ranges::none_of(
            result.measures, [](const Measure &measure) { return measure.value.has_value(); });
        QVERIFY(compared > 0 || areAllHidden);
    }

    /// Ratios of waves: value, standard error and interval.
    void compareContrasts(const AnalysisResult &result, const QString &path)
    {
        const auto *change = std::get_if<ChangeRequest>(&result.request);
        if (!change || change->contrasts.empty())
            return;
        std::map<QString, QStringList> printed;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u';');
            printed[cells.mid(0, 7).join(u' ')] = cells.mid(7);
        }
        int compared = 0;
        for (const Measure &measure : result.measures) {
            if (!measure.measure.startsWith(u"change"_s) || !measure.value)
                continue;
            const QString what = whatOf(result,
                                        {.panel = measure.panel,
                                         .wave = measure.wave,
                                         .fromWave = measure.fromWave,
                                         .group = measure.group,
                                         .item = measure.item,
                                         .category = measure.category})
                + u' ' + measure.measure;
            const QStringList cells = printed[what];
            QVERIFY2(cells.size() == 4, qPrintable(what));
            const std::optional<double> ours[] = {measure.value, measure.standardError,
                                                  measure.lower, measure.upper};
            for (qsizetype i = 0; i < 4; ++i)
                QVERIFY2(isNear(ours[i], cells[i].toDouble()), qPrintable(what));
            ++compared;
        }
        QCOMPARE_GT(compared, 0);
    }

    void compareTests(const AnalysisResult &result, const std::map<QString, double> &printed)
    {
        std::size_t found = 0;
        for (const TestFigure &test : result.tests) {
            const QString what = whatOf(result,
                                        {.panel = test.panel,
                                         .wave = test.wave,
                                         .fromWave = test.fromWave,
                                         .group = test.group,
                                         .item = test.item,
                                         .category = test.category})
                + u' ' + test.test;
            const auto known = printed.find(what);
            if (known == printed.end())
                continue;
            ++found;
            QVERIFY2(isNear(test.pValue, known->second), qPrintable(what));
        }
        QCOMPARE(found, printed.size());
    }

    QString m_program = {};
};

QTEST_GUILESS_MAIN(TestRScript)
#include "tst_r_script.moc"
