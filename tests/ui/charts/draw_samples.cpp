// SPDX-License-Identifier: GPL-3.0-or-later
// draw_samples FOLDER [WIDTH_CM [dark]]: one PNG of every kind, to be looked at.
#include <QApplication>
#include <QDir>

#include "chart_samples.h"
#include "ui/charts/chart_export.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::installFonts();
    const QStringList arguments = application.arguments();
    const QDir folder(arguments.value(1, u"."_s));
    ui::ExportOptions options{.dotsPerInch = 150};
    if (arguments.size() > 2)
        options.widthCm = arguments[2].toDouble();
    if (arguments.value(3) == "dark"_L1)
        options.theme = ui::Theme::Dark;
    for (const ChartKind kind : tests::allChartKinds()) {
        ChartSpec spec = tests::sampleChart(kind);
        if (arguments.value(3) == "long"_L1)
            spec = tests::withLongTexts(spec, u"nb"_s);
        const QString name = u"%1.png"_s.arg(int(kind) + 1, 2, 10, QChar(u'0'));
        if (!ui::exportFigureToFile(spec, ui::FigureFormat::Png, options, folder.filePath(name)))
            return 1;
    }
    return 0;
}
