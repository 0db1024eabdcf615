// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/design_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::ui", text);
}

QString clusterText(const Study &study, const SurveyDesign &design)
{
    if (design.stages.empty() || !design.stages.front().cluster)
        return {};
    const Variable *cluster = study.variable(*design.stages.front().cluster);
    return cluster ? tr("clustered on %1").arg(cluster->name) : QString();
}

QString weightText(const Study &study, const SurveyDesign &design)
{
    if (design.calibration)
        return tr("calibrated weights");
    const Variable *weight = design.weight ? study.variable(*design.weight) : nullptr;
    return weight ? tr("weighted by %1").arg(weight->name) : tr("unweighted");
}

QString replicateText(const Replication &replication)
{
    if (!replication.weights.empty())
        return tr("replicate weights");
    return replication.method == ReplicateMethod::Jackknife ? tr("jackknife") : tr("bootstrap");
}

} // namespace

std::optional<double> populationSize(const Study &study, const Source &source)
{
    if (source.design.populationFromFrame && source.frame) {
        const Source *frame = study.source(*source.frame);
        return frame ? std::optional(double(frame->rows)) : std::nullopt;
    }
    return source.design.stages.empty() ? std::nullopt
                                        : source.design.stages.front().populationSize;
}

QString designText(const Study &study, SourceId id, const QLocale &locale)
{
    const Source *source = study.source(id);
    if (!source)
        return {};
    const QString units =
        source->unitPlural.isEmpty() ? tr("units") : source->unitPlural.text(study.language);
    QStringList parts;
    const auto population = populationSize(study, *source);
    const QString answered = locale.toString(source->rows);
    if (population && *population > 0) {
        parts << locale.toString(qint64(*population)) + u' ' + units << tr("N known")
              << tr("n = %1 (%2\u00a0%)")
                     .arg(answered,
                          locale.toString(qRound(100.0 * double(source->rows) / *population)));
    } else {
        parts << answered + u' ' + units << tr("N unknown");
    }
    const QString clusters = clusterText(study, source->design);
    if (!clusters.isEmpty())
        parts << clusters;
    parts << weightText(study, source->design);
    if (source->design.replication)
        parts << replicateText(*source->design.replication);
    return parts.join(u" · "_s);
}

} // namespace tidemark::ui
