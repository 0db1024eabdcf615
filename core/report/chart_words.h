// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

#include "core/report/chart_spec.h"

namespace tidemark {

/// The fixed words of figures in one language. A figure has its own language (a Norwegian report
/// may be made by a program that speaks English), so they do not go through the translators.
struct ChartWords
{
    QString synthetic; ///< the tag
    QString tooFew; ///< %1: smallest base
    QString hiddenMark; ///< legend of hatched cells
    QString fewAnswers; ///< note on numbers in ember
    QString noAnswer; ///< %1: how many
    QString nothing; ///< a row without data
    QString reference;
    QString lower;
    QString higher;
    QString pointsShort;
    QString pointsExplained;
    QString switchedOff; ///< %1: names of hidden classes
    QString axisStart; ///< %1: first value
    QString axisBeyond; ///< note on arrow heads
    QString readChange;
    QString readSlope;
    QString readEffects;
    QString readReference;
    QString readBreak;
    QString readBox;
    QString readWaffle;
    QString readMap;
    QString readMatrix;
    QString readFlow; ///< %1: least number that is written
    QString readDarkBars;
    QString median; ///< %1: value
    QString middleHalf; ///< %1: range
    QString atMost; ///< %1: share, %2: value
    QString unchanged;
    QString toState; ///< %1: the state
    QString otherGain;
    QString loss;
    QString atRisk;
    QString intervalLine; ///< %1: interval, %2: level
    QString explainHint;
    QString continued; ///< %1: part, %2: parts
};

const ChartWords &chartWords(const QString &language);

/// What a kind of figure is called in the language, as alt texts begin with it.
QString chartKindName(ChartKind kind, const QString &language);

} // namespace tidemark
