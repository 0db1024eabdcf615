// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a made-up wave into the study given; a test kills it while it does.
#include <QBuffer>
#include <QCoreApplication>

#include "core/project/project_session.h"
#include "tests/support/generated_importer.h"

int main(int argc, char *argv[])
{
    using namespace tidemark;
    const QCoreApplication app(argc, argv);
    auto session = ProjectSession::open(app.arguments().value(1));
    if (!session)
        return 1;
    QBuffer file;
    file.setData("any bytes");
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    const auto plan = test::generatedPlan(QStringLiteral("2023"), 140'000, 12);
    const auto outcome = (*session)->importWith(test::GeneratedImporter(), file, plan, job);
    return outcome && outcome->report.differences == 0 ? 0 : 2;
}
