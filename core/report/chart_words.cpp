// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

ChartWords bokmaal()
{
    return {
        .synthetic = u"Syntetiske svar"_s,
        .tooFew = u"Vises ikke: færre enn %1 svar"_s,
        .hiddenMark = u"Skjult (:)"_s,
        .fewAnswers = u"Oransje n: få svar."_s,
        .noAnswer = u"Ikke svart: %1"_s,
        .nothing = u"Ingen svar"_s,
        .reference = u"referanse"_s,
        .lower = u"← lavere"_s,
        .higher = u"høyere →"_s,
        .pointsShort = u"pp."_s,
        .pointsExplained = u"pp. = prosentpoeng."_s,
        .switchedOff = u"Slått av i figuren: %1."_s,
        .axisStart = u"Aksen starter på %1."_s,
        .axisBeyond = u"Pil: intervallet går ut over aksen."_s,
        .readChange = u"Fylt punkt og oransje: intervallet for endringen dekker ikke 0."_s,
        .readSlope =
            u"Hel strek: intervallet for endringen dekker ikke 0 (grønnblå opp, oransje ned)."
            " Stiplet: intervallet dekker 0."_s,
        .readEffects = u"Fylt punkt: intervallet dekker ikke 0."_s,
        .readReference = u"Åpent punkt på nullinjen: referansekategori."_s,
        .readBreak = u"Linjen brytes der dataene er lagt om."_s,
        .readBox = u"Boks: midterste halvpart, strek: median, linjer: ytterste verdi innen 1,5"
                   " kvartilavstand, oransje: utenfor. Loddrett spredning av punktene er uten"
                   " betydning."_s,
        .readWaffle = u"Én rute er én av hundre."_s,
        .readMap = u"Plasseringen er tilpasset slik at naboer stort sett ligger ved siden av"
                   " hverandre; areal og avstand er ikke riktige."_s,
        .readMatrix = u": = tall kan ikke offentliggjøres."_s,
        .readFlow = u"Strømmer under %1 står uten tall."_s,
        .readDarkBars = u"Mørke søyler ligger under medianen."_s,
        .median = u"Median %1"_s,
        .middleHalf = u"Midterste halvpart: %1"_s,
        .atMost = u"%1 har høyst %2"_s,
        .unchanged = u"Uendret"_s,
        .toState = u"Til %1"_s,
        .otherGain = u"Annen forbedring"_s,
        .loss = u"Tilbake"_s,
        .atRisk = u"Antall som gjenstår"_s,
        .intervalLine = u"%1 · %2 konfidensintervall"_s,
        .explainHint = u"Mellomrom: forklaring"_s,
        .continued = u"del %1 av %2"_s,
    };
}

ChartWords nynorsk()
{
    ChartWords words = bokmaal();
    words.tooFew = u"Blir ikkje vist: færre enn %1 svar"_s;
    words.hiddenMark = u"Skjult (:)"_s;
    words.noAnswer = u"Ikkje svart: %1"_s;
    words.lower = u"← lågare"_s;
    words.higher = u"høgare →"_s;
    words.pointsExplained = u"pp. = prosentpoeng."_s;
    words.switchedOff = u"Slått av i figuren: %1."_s;
    words.axisStart = u"Aksen startar på %1."_s;
    words.axisBeyond = u"Pil: intervallet går ut over aksen."_s;
    words.readChange = u"Fylt punkt og oransje: intervallet for endringa dekkjer ikkje 0."_s;
    words.readSlope = u"Heil strek: intervallet for endringa dekkjer ikkje 0 (grønblå opp, oransje"
                      " ned). Stipla: intervallet dekkjer 0."_s;
    words.readEffects = u"Fylt punkt: intervallet dekkjer ikkje 0."_s;
    words.readReference = u"Ope punkt på nullinja: referansekategori."_s;
    words.readBreak = u"Linja er broten der dataa er lagde om."_s;
    words.readBox = u"Boks: midtarste halvpart, strek: median, linjer: ytste verdi innan 1,5"
                    " kvartilavstand, oransje: utanfor. Loddrett spreiing av punkta har inga"
                    " tyding."_s;
    words.readWaffle = u"Éi rute er éin av hundre."_s;
    words.readMap = u"Plasseringa er tilpassa slik at naboar stort sett ligg ved sida av kvarandre;"
                    " areal og avstand er ikkje rette."_s;
    words.readMatrix = u": = tal kan ikkje offentleggjerast."_s;
    words.readFlow = u"Straumar under %1 står utan tal."_s;
    words.readDarkBars = u"Mørke søyler ligg under medianen."_s;
    words.middleHalf = u"Midtarste halvpart: %1"_s;
    words.atMost = u"%1 har høgst %2"_s;
    words.unchanged = u"Uendra"_s;
    words.otherGain = u"Anna betring"_s;
    words.atRisk = u"Talet som står att"_s;
    words.explainHint = u"Mellomrom: forklaring"_s;
    return words;
}

ChartWords english()
{
    return {
        .synthetic = u"Synthetic answers"_s,
        .tooFew = u"Not shown: fewer than %1 answers"_s,
        .hiddenMark = u"Suppressed (:)"_s,
        .fewAnswers = u"Orange n: few answers."_s,
        .noAnswer = u"No answer: %1"_s,
        .nothing = u"No answers"_s,
        .reference = u"reference"_s,
        .lower = u"← lower"_s,
        .higher = u"higher →"_s,
        .pointsShort = u"pp."_s,
        .pointsExplained = u"pp. = percentage points."_s,
        .switchedOff = u"Switched off in the figure: %1."_s,
        .axisStart = u"The axis starts at %1."_s,
        .axisBeyond = u"Arrow: the interval goes beyond the axis."_s,
        .readChange = u"Filled dot and orange: the interval of the change excludes 0."_s,
        .readSlope = u"Solid line: the interval of the change excludes 0 (teal up, orange down)."
                     " Dashed: uncertain change."_s,
        .readEffects = u"Filled dot: the interval excludes 0."_s,
        .readReference = u"Open dot on the zero line: reference category."_s,
        .readBreak = u"The line is interrupted where the data changed."_s,
        .readBox = u"Box: middle half, bar: median, lines: outermost value within 1.5 quartile"
                   " distances, orange: outside. The vertical spread of the dots has no meaning."_s,
        .readWaffle = u"One square is one out of a hundred."_s,
        .readMap = u"Places are adapted so that most neighbours lie side by side; areas and"
                   " distances are not true."_s,
        .readMatrix = u": = must not be published."_s,
        .readFlow = u"Flows under %1 have no number."_s,
        .readDarkBars = u"Dark bars lie below the median."_s,
        .median = u"Median %1"_s,
        .middleHalf = u"Middle half: %1"_s,
        .atMost = u"%1 have at most %2"_s,
        .unchanged = u"Unchanged"_s,
        .toState = u"To %1"_s,
        .otherGain = u"Other gain"_s,
        .loss = u"Back"_s,
        .atRisk = u"Number at risk"_s,
        .intervalLine = u"%1 · %2 confidence interval"_s,
        .explainHint = u"Space: explanation"_s,
        .continued = u"part %1 of %2"_s,
    };
}

struct KindNames
{
    const char16_t *nb;
    const char16_t *nn;
    const char16_t *en;
};

constexpr std::array<KindNames, 17> kindNames = {{
    {u"Liggende søyler", u"Liggjande søyler", u"Horizontal bars"},
    {u"Endringsdiagram", u"Endringsdiagram", u"Change chart"},
    {u"Stigningsdiagram", u"Stigningsdiagram", u"Slope chart"},
    {u"Stablede søyler", u"Stabla søyler", u"Stacked bars"},
    {u"Todelte søyler", u"Todelte søyler", u"Diverging bars"},
    {u"Punkter med intervall", u"Punkt med intervall", u"Dots with intervals"},
    {u"Justerte andeler", u"Justerte delar", u"Adjusted shares"},
    {u"Linjediagram", u"Linjediagram", u"Line chart"},
    {u"Fordeling", u"Fordeling", u"Distribution"},
    {u"Boksdiagram", u"Boksdiagram", u"Box plot"},
    {u"Rutediagram", u"Rutediagram", u"Heat map"},
    {u"Strømdiagram", u"Straumdiagram", u"Flow chart"},
    {u"Rutefigur", u"Rutefigur", u"Waffle chart"},
    {u"Kumulativ kurve", u"Kumulativ kurve", u"Cumulative curve"},
    {u"Rangerte søyler", u"Rangerte søyler", u"Ranked bars"},
    {u"Sekskantkart", u"Sekskantkart", u"Hexagon map"},
    {u"Små flater", u"Små flater", u"Small multiples"},
}};

} // namespace

const ChartWords &chartWords(const QString &language)
{
    static const ChartWords nb = bokmaal();
    static const ChartWords nn = nynorsk();
    static const ChartWords en = english();
    if (language == "en"_L1)
        return en;
    return language == "nn"_L1 ? nn : nb;
}

QString chartKindName(ChartKind kind, const QString &language)
{
    const KindNames &names = kindNames[std::size_t(kind)];
    if (language == "en"_L1)
        return QString::fromUtf16(names.en);
    return QString::fromUtf16(language == "nn"_L1 ? names.nn : names.nb);
}

} // namespace tidemark
