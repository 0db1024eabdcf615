// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

namespace tidemark::ui {

Preferences readPreferences(const Settings &settings)
{
    return {.language = settings.get(keys::language),
            .theme = settings.get(keys::theme),
            .confidence = settings.get(keys::confidence),
            .fewAnswers = settings.get(keys::fewAnswers),
            .smallestBase = settings.get(keys::smallestBase),
            .minCell = settings.get(keys::minCell),
            .decimals = settings.get(keys::decimals),
            .widthCm = settings.get(keys::widthCm),
            .textPoints = settings.get(keys::textPoints),
            .figureFormat = settings.get(keys::figureFormat),
            .dotsPerInch = settings.get(keys::dotsPerInch),
            .houseStyle = settings.get(keys::houseStyle)};
}

void writePreferences(Settings &settings, const Preferences &preferences)
{
    settings.set(keys::language, preferences.language);
    settings.set(keys::theme, preferences.theme);
    settings.set(keys::confidence, preferences.confidence);
    settings.set(keys::fewAnswers, preferences.fewAnswers);
    settings.set(keys::smallestBase, preferences.smallestBase);
    settings.set(keys::minCell, preferences.minCell);
    settings.set(keys::decimals, preferences.decimals);
    settings.set(keys::widthCm, preferences.widthCm);
    settings.set(keys::textPoints, preferences.textPoints);
    settings.set(keys::figureFormat, preferences.figureFormat);
    settings.set(keys::dotsPerInch, preferences.dotsPerInch);
    settings.set(keys::houseStyle, preferences.houseStyle);
}

RequestDefaults requestDefaults(const Preferences &preferences)
{
    return {.confidence = preferences.confidence,
            .fewAnswers = preferences.fewAnswers,
            .smallestBase = preferences.smallestBase,
            .minCell = preferences.minCell};
}

FigureStyle newFigureStyle(const Preferences &preferences)
{
    FigureStyle style;
    if (preferences.decimals >= 0)
        style.decimals = preferences.decimals;
    style.widthCm = preferences.widthCm;
    style.textPoints = preferences.textPoints;
    return style;
}

} // namespace tidemark::ui
