// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/wave_guess.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct WaveGuess
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::WaveGuess)
};

QString yearIn(const QString &fileName)
{
    static const QRegularExpression year(u"(?<!\\d)(19|20)\\d\\d(?!\\d)"_s);
    const auto match = year.match(fileName);
    return match.hasMatch() ? match.captured() : QString();
}

/// "Kommuner 2021" -> "Kommuner 2023"; a name without the wave stays.
LocalText renamed(const LocalText &name, const QString &from, const QString &to)
{
    LocalText result;
    for (const auto &[language, text] : name.all()) {
        QString changed = text;
        if (!from.isEmpty() && !to.isEmpty())
            changed.replace(from, to);
        result.set(language, changed);
    }
    return result;
}

std::optional<SourceId> onlyFrame(const Study &study)
{
    std::optional<SourceId> found;
    for (const Source &source : study.sources) {
        if (source.kind != SourceKind::Frame)
            continue;
        if (found)
            return {};
        found = source.id;
    }
    return found;
}

} // namespace

const Source *newestWave(const Study &study)
{
    const Source *newest = nullptr;
    for (const Source &source : study.sources) {
        if (source.kind == SourceKind::Wave && (!newest || source.wave > newest->wave))
            newest = &source;
    }
    return newest;
}

LocalText nameOfWave(const Study &study, const QString &wave)
{
    const Source *newest = newestWave(study);
    return newest ? renamed(newest->name, newest->wave, wave) : LocalText();
}

void guessWave(WavePlan &wave, const QString &fileName, const Study &study)
{
    const QString year = yearIn(fileName);
    if (wave.wave.value.isEmpty() && !year.isEmpty())
        wave.wave.guess(year, WaveGuess::tr("from the name of the file"));
    if (!wave.frame && !wave.populationSize)
        wave.frame = onlyFrame(study);
    const Source *newest = newestWave(study);
    if (!newest || newest->wave == wave.wave.value)
        return;
    if (wave.name.isEmpty()) {
        wave.name = nameOfWave(study, wave.wave.value);
        wave.unit = newest->unit;
    }
    if (wave.unitPlural.isEmpty())
        wave.unitPlural = newest->unitPlural;
}

} // namespace tidemark::ui
