// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/request_json.h"
#include "core/report/further_tables.h"
#include "core/report/result_table.h"
#include "core/report/table_writers.h"
#include "tests/support/study_json.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

QString casesFolder()
{
    return QStringLiteral(TIDEMARK_TEST_DATA "/cases/");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

QByteArray tableText(const AnalysisResult &result)
{
    const ResultTable table = makeTable(result, u"nb"_s);
    QStringList lines{table.title, table.subtitle};
    lines << tableTsv(table).trimmed() << table.notes;
    for (const ResultTable &further : furtherTables(result, u"nb"_s))
        lines << QString() << further.title << further.subtitle << tableTsv(further).trimmed()
              << further.notes;
    for (const Issue &notice : result.notices)
        lines << describe(notice);
    QString text = lines.join(u'\n') + u'\n';
    return text.replace(QChar(0x00A0), u'~').toUtf8(); // hard spaces are to be seen
}

} // namespace

class TestAnalyseCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheTable_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(casesFolder());
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::addRow("%s", qPrintable(name)) << cases.filePath(name);
    }

    void givesTheTable()
    {
        QFETCH(QString, folder);
        const auto json = [&](const QString &name) {
            return QJsonDocument::fromJson(contentOf(folder + u'/' + name)).object();
        };
        const test::StudyFromJson study(json(u"study.json"_s));
        const auto request = requestFromJson(json(u"request.json"_s));
        QVERIFY2(request, request ? "" : qPrintable(describe(request.error())));
        NullJobControl job;
        const auto result = analyse(*request, study.snapshot(), job);
        QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
        const QByteArray found = tableText(*result);
        const QString path = folder + u"/table.txt"_s;
        if (found == contentOf(path)) {
            QFile::remove(path + u".actual"_s);
            return;
        }
        const bool accepts = qEnvironmentVariableIntValue("TIDEMARK_ACCEPT") == 1;
        write(accepts ? path : QString(path + u".actual"_s), found);
        if (!accepts)
            QFAIL(qPrintable(u"%1 differs:\n%2"_s.arg(path, QString::fromUtf8(found))));
    }
};

QTEST_GUILESS_MAIN(TestAnalyseCases)
#include "tst_analyse_cases.moc"
