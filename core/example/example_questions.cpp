// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_questions.h"

using namespace Qt::StringLiterals;

namespace tidemark::example {

LocalText threeTexts(const QString &nb, const QString &nn, const QString &en)
{
    LocalText text;
    text.set(u"nb"_s, nb);
    text.set(u"nn"_s, nn);
    text.set(u"en"_s, en);
    return text;
}

namespace {

ValueLabel label(double code, const QString &nb, const QString &nn, const QString &en)
{
    return {.code = code, .label = threeTexts(nb, nn, en)};
}

ValueLabel dontKnow()
{
    return label(8, u"Vet ikke"_s, u"Veit ikkje"_s, u"Don't know"_s);
}

} // namespace

std::vector<ValueLabel> offerLabels()
{
    return {
        label(1, u"Ja"_s, u"Ja"_s, u"Yes"_s),
        label(2, u"Nei, men er underveis"_s, u"Nei, men er undervegs"_s, u"No, but in progress"_s),
        label(3, u"Nei"_s, u"Nei"_s, u"No"_s), dontKnow()};
}

std::vector<ValueLabel> extentLabels()
{
    return {label(1, u"I svært liten grad"_s, u"I svært liten grad"_s, u"To a very small extent"_s),
            label(2, u"I liten grad"_s, u"I liten grad"_s, u"To a small extent"_s),
            label(3, u"I noen grad"_s, u"I nokon grad"_s, u"To some extent"_s),
            label(4, u"I stor grad"_s, u"I stor grad"_s, u"To a large extent"_s),
            label(5, u"I svært stor grad"_s, u"I svært stor grad"_s, u"To a very large extent"_s),
            dontKnow(),
            label(9, u"Ikke aktuelt"_s, u"Ikkje aktuelt"_s, u"Not applicable"_s)};
}

std::vector<ValueLabel> agreementLabels()
{
    return {label(1, u"Helt uenig"_s, u"Heilt ueinig"_s, u"Fully disagree"_s),
            label(2, u"Litt uenig"_s, u"Litt ueinig"_s, u"Partly disagree"_s),
            label(3, u"Verken enig eller uenig"_s, u"Verken einig eller ueinig"_s,
                  u"Neither agree nor disagree"_s),
            label(4, u"Litt enig"_s, u"Litt einig"_s, u"Partly agree"_s),
            label(5, u"Helt enig"_s, u"Heilt einig"_s, u"Fully agree"_s),
            dontKnow()};
}

std::vector<ValueLabel> yesNoLabels()
{
    return {label(1, u"Ja"_s, u"Ja"_s, u"Yes"_s), label(2, u"Nei"_s, u"Nei"_s, u"No"_s),
            dontKnow()};
}

std::vector<ValueLabel> tickLabels()
{
    return {label(0, u"Ikke valgt"_s, u"Ikkje vald"_s, u"Not chosen"_s),
            label(1, u"Valgt"_s, u"Vald"_s, u"Chosen"_s)};
}

std::vector<ValueLabel> guideLabels()
{
    return {
        label(1, u"Ja, fra egen kommune"_s, u"Ja, frå eigen kommune"_s, u"Yes, own municipality"_s),
        label(2, u"Ja, innleide"_s, u"Ja, innleigde"_s, u"Yes, hired"_s),
        label(3, u"Nei"_s, u"Nei"_s, u"No"_s), dontKnow()};
}

std::vector<ValueLabel> organisationLabels(bool newWave)
{
    if (!newWave)
        return {label(1, u"I NAV"_s, u"I Nav"_s, u"In NAV"_s),
                label(2, u"Utenfor NAV"_s, u"Utanfor Nav"_s, u"Outside NAV"_s)};
    return {label(1, u"I NAV"_s, u"I Nav"_s, u"In NAV"_s),
            label(2, u"Egen flyktningtjeneste"_s, u"Eiga flyktningteneste"_s, u"Refugee service"_s),
            label(3, u"Voksenopplæringen"_s, u"Vaksenopplæringa"_s, u"Adult education"_s)};
}

std::vector<ValueLabel> providerLabels()
{
    return {label(1, u"Egen kommune"_s, u"Eigen kommune"_s, u"Own municipality"_s),
            label(2, u"Interkommunalt samarbeid"_s, u"Interkommunalt samarbeid"_s,
                  u"Inter-municipal cooperation"_s),
            label(3, u"Ekstern leverandør"_s, u"Ekstern leverandør"_s, u"External provider"_s),
            label(4, u"Frivillig organisasjon"_s, u"Frivillig organisasjon"_s,
                  u"Voluntary organisation"_s),
            dontKnow()};
}

} // namespace tidemark::example
