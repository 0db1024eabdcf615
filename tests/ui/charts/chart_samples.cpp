// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_samples.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tidemark::tests {

namespace {

const QString source21And23 = u"Kilde: Spørreundersøkelse til kommunene 2021 og 2023."_s;
const QString source23 = u"Kilde: Spørreundersøkelse til kommunene 2023."_s;

ChartMark markOf(const QString &row, const QString &series, double value, double lower,
                 double upper, qint64 n = 231)
{
    return {.row = row,
            .series = series,
            .key = row + u'/' + series,
            .value = value,
            .lower = lower,
            .upper = upper,
            .n = n,
            .explanation = {u"185 av 228 kommuner svarer ja."_s}};
}

ChartMark plainMark(const QString &row, const QString &series, double value)
{
    return {.row = row, .series = series, .key = row + u'/' + series, .value = value, .n = 231};
}

ChartSpec base(ChartKind kind, const QString &headline, const QString &subtitle)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.headline = headline;
    spec.subtitle = subtitle;
    spec.isSynthetic = true;
    return spec;
}

std::vector<ChartSeries> twoWaves()
{
    return {{.key = u"w21"_s, .name = u"2021"_s, .role = SeriesRole::Wave, .rank = 1},
            {.key = u"w23"_s, .name = u"2023"_s, .role = SeriesRole::Wave, .rank = 0}};
}

struct Element
{
    QString label;
    double older;
    double newer;
    double change;
    double lower;
    double upper;
};

const std::vector<Element> &elements()
{
    static const std::vector<Element> list = {
        {u"Praksis (språk- og arbeidspraksis)"_s, 86.8, 83.1, -3.7, -6.9, -0.6},
        {u"Foreldreveiledning"_s, 69.9, 80.1, 10.1, 6.5, 13.8},
        {u"Livsmestring i et nytt land"_s, 57.2, 71.0, 13.8, 9.8, 17.9},
        {u"Digitale ferdigheter"_s, 39.1, 51.1, 12.0, 7.9, 16.1},
        {u"Hurtigspor"_s, 25.9, 23.4, -2.6, -6.2, 1.0},
    };
    return list;
}

void addElements(ChartSpec &spec, bool withChange)
{
    spec.series = twoWaves();
    if (withChange)
        spec.series.push_back({.key = u"d"_s, .name = u"Endring"_s, .role = SeriesRole::Change});
    for (const Element &element : elements()) {
        const QString key = element.label.left(4);
        spec.rows.push_back({.key = key, .label = element.label});
        spec.marks.push_back(
            markOf(key, u"w21"_s, element.older, element.older - 3.2, element.older + 3.2, 243));
        spec.marks.push_back(
            markOf(key, u"w23"_s, element.newer, element.newer - 3.1, element.newer + 3.1));
        if (withChange)
            spec.marks.push_back(
                markOf(key, u"d"_s, element.change, element.lower, element.upper, 171));
    }
    spec.source = source21And23;
}

ChartSpec clusteredBars()
{
    ChartSpec spec = base(
        ChartKind::ClusteredBars,
        u"Åtte av ti kommuner tilbyr foreldreveiledning i 2023, opp fra sju av ti i 2021"_s,
        u"Tilbyr kommunen elementet? Prosent som svarer ja, med 95 prosent konfidensintervall"_s);
    addElements(spec, false);
    spec.notes = {u"n = 243 (2021) og 231 (2023) av N = 356 kommuner."_s,
                  u"Wilson-intervall med korreksjon for endelig populasjon."_s, u"Uvektet."_s,
                  u"«Nei, men er underveis» er ikke regnet som ja."_s};
    return spec;
}

ChartSpec change()
{
    ChartSpec spec = base(
        ChartKind::Change,
        u"Livsmestring og digitale ferdigheter er blitt klart vanligere, praksis litt mindre vanlig"_s,
        u"Prosent av kommunene som tilbyr elementet, 2021 og 2023, og endring i prosentpoeng med 95 prosent konfidensintervall"_s);
    addElements(spec, true);
    std::swap(spec.rows[0], spec.rows[2]);
    std::swap(spec.rows[1], spec.rows[3]);
    std::swap(spec.rows[2], spec.rows[3]);
    std::swap(spec.rows[3], spec.rows[4]);
    spec.heads.levels = u"Andel som tilbyr, prosent"_s;
    spec.heads.change = u"Endring, prosentpoeng"_s;
    spec.notes = {
        u"n = 243 (2021) og 231 (2023) av N = 356 kommuner, 171 i begge."_s,
        u"Intervallet tar hensyn til overlappet mellom utvalgene og til endelig populasjon."_s,
        u"Uvektet."_s};
    return spec;
}

ChartSpec slope()
{
    ChartSpec spec = base(ChartKind::Slope, u"Tre av fem elementer er blitt vanligere siden 2021"_s,
                          u"Prosent av kommunene som tilbyr elementet"_s);
    addElements(spec, true);
    spec.notes = {u"n = 243 (2021) og 231 (2023) av N = 356 kommuner, 171 i begge."_s,
                  u"Uvektet."_s};
    return spec;
}

std::vector<ChartSeries> likertScale()
{
    std::vector<ChartSeries> series;
    int rank = 0;
    for (const auto &name : {u"I svært liten grad"_s, u"I liten grad"_s, u"I noen grad"_s,
                             u"I stor grad"_s, u"I svært stor grad"_s}) {
        series.push_back({.key = u"s%1"_s.arg(rank),
                          .name = name,
                          .role = SeriesRole::LikertStep,
                          .rank = rank});
        ++rank;
    }
    series.push_back({.key = u"dk"_s, .name = u"Vet ikke"_s, .role = SeriesRole::DontKnow});
    series.push_back({.key = u"top"_s, .name = u"Stor grad i alt"_s, .role = SeriesRole::TopSum});
    return series;
}

void addLikertRow(ChartSpec &spec, const ChartRow &row, const std::vector<double> &shares)
{
    spec.rows.push_back(row);
    for (std::size_t i = 0; i < 5; ++i)
        spec.marks.push_back(plainMark(row.key, u"s%1"_s.arg(i), shares[i]));
    spec.marks.push_back(plainMark(row.key, u"dk"_s, shares[5]));
    const double top = shares[3] + shares[4];
    spec.marks.push_back(markOf(row.key, u"top"_s, top, top - 4, top + 4));
    const double low = shares[0] + shares[1];
    if (spec.kind == ChartKind::LikertDiverging)
        spec.marks.push_back(markOf(row.key, u"low"_s, low, low - 4, low + 4));
}

ChartSpec likertStacked()
{
    ChartSpec spec = base(
        ChartKind::LikertStacked,
        u"Få kommuner lykkes med tidlig bruk av NAV-tiltak, uansett hvordan de er organisert"_s,
        u"I hvilken grad lykkes kommunen med å ta i bruk NAVs tiltak tidlig i programmet? Prosent, sortert etter i stor og i svært stor grad"_s);
    spec.series = likertScale();
    spec.heads.n = u"n"_s;
    spec.heads.topSum = u"Stor grad i alt"_s;
    addLikertRow(spec,
                 {.key = u"all"_s, .label = u"Alle kommuner"_s, .role = RowRole::Total, .n = 231},
                 {11, 20, 36, 20, 8, 5});
    addLikertRow(spec, {.key = u"nav"_s, .label = u"Programmet ligger i NAV-kontoret"_s, .n = 112},
                 {9, 17, 37, 23, 9, 5});
    addLikertRow(spec, {.key = u"own"_s, .label = u"Egen flyktningtjeneste utenfor NAV"_s, .n = 74},
                 {12, 22, 34, 19, 7, 6});
    addLikertRow(spec, {.key = u"edu"_s, .label = u"Voksenopplæringen"_s, .n = 31},
                 {13, 26, 35, 13, 6, 7});
    addLikertRow(spec,
                 {.key = u"ik"_s, .label = u"Interkommunalt samarbeid med vertskommune"_s, .n = 8},
                 {0, 0, 0, 0, 0, 0});
    for (ChartMark &mark : spec.marks) {
        if (mark.row == "ik"_L1) {
            mark.state = MarkState::Hidden;
            mark.value = mark.lower = mark.upper = std::nullopt;
        }
    }
    spec.notes = {u"n = 231 av N = 356 kommuner."_s,
                  u"«Vet ikke» er med i prosentgrunnlaget og står for seg."_s, u"Uvektet."_s};
    spec.source = source23;
    return spec;
}

ChartSpec likertDiverging()
{
    ChartSpec spec = base(
        ChartKind::LikertDiverging,
        u"Kommunene er mest bekymret for kortere kurs i foreldreveiledning og for tilgangen på kursholdere"_s,
        u"I hvilken grad er følgende en utfordring i din kommune? Prosent, sortert etter i stor og i svært stor grad"_s);
    spec.series = likertScale();
    spec.series.push_back(
        {.key = u"low"_s, .name = u"Liten grad"_s, .role = SeriesRole::BottomSum});
    spec.heads.topSum = u"Stor grad"_s;
    spec.heads.bottomSum = u"Liten grad"_s;
    const std::vector<std::pair<QString, std::vector<double>>> items = {
        {u"Færre møter i foreldreveiledningen fra 1. juli 2023"_s, {7, 13, 24, 31, 19, 6}},
        {u"Tilgang på kursholdere som behersker deltakernes språk"_s, {6, 15, 26, 30, 17, 6}},
        {u"For få deltakere til å sette i gang grupper"_s, {16, 21, 18, 25, 16, 4}},
        {u"Å samordne norskopplæring og tiltak i NAV"_s, {9, 22, 32, 24, 8, 5}},
        {u"Å gi digital opplæring til deltakere med svake grunnleggende ferdigheter"_s,
         {11, 24, 33, 20, 5, 7}},
        {u"Å finne egnede lokaler"_s, {34, 31, 18, 9, 3, 5}},
    };
    for (const auto &[label, shares] : items)
        addLikertRow(spec, {.key = label.left(8), .label = label}, shares);
    spec.notes = {u"n = 231 av N = 356 kommuner."_s,
                  u"«Noen grad» og «vet ikke» er med i grunnlaget."_s, u"Uvektet."_s};
    spec.source = source23;
    return spec;
}

ChartSpec dotWhisker()
{
    ChartSpec spec = base(
        ChartKind::DotWhisker,
        u"NAV-organisering går sammen med lavere sannsynlighet for arbeidsrettet tiltak"_s,
        u"Gjennomsnittlig marginaleffekt på sannsynligheten for minst ett arbeidsrettet tiltak. Prosentpoeng, 95 prosent konfidensintervall"_s);
    spec.series = {{.key = u"ame"_s, .name = u"Effekt"_s}};
    spec.heads.estimate = u"pp. og intervall"_s;
    spec.valueAxis = {.unit = ChartUnit::PercentagePoints, .decimals = 1};
    const auto factor = [&](const QString &name, const QString &reference) {
        spec.rows.push_back({.key = name, .label = name, .role = RowRole::GroupHead});
        spec.rows.push_back(
            {.key = reference, .label = reference, .role = RowRole::Reference, .indent = 1});
    };
    const auto level = [&](const QString &name, double value, double half) {
        spec.rows.push_back({.key = name, .label = name, .indent = 1});
        spec.marks.push_back(markOf(name, u"ame"_s, value, value - half, value + half, 12480));
    };
    factor(u"Kjønn"_s, u"Kvinne"_s);
    level(u"Mann"_s, 8.3, 6.2);
    factor(u"Alder"_s, u"36 år og eldre"_s);
    level(u"26–35 år"_s, 4.1, 5.3);
    level(u"18–25 år"_s, 9.0, 6.0);
    factor(u"Organisering"_s, u"Utenfor NAV"_s);
    level(u"I NAV"_s, -10.9, 5.9);
    factor(u"Bosettingsvolum"_s, u"200 eller flere"_s);
    level(u"100–199"_s, -1.1, 4.9);
    level(u"25–49"_s, -4.6, 6.2);
    level(u"0–24"_s, -6.7, 6.4);
    spec.notes = {
        u"Logistisk regresjon, klyngerobuste standardfeil, 12 480 deltakere i 338 kommuner."_s};
    spec.source = u"Kilde: NIR, kommunenes svar 2023."_s;
    return spec;
}

ChartSpec adjusted()
{
    ChartSpec spec = base(
        ChartKind::AdjustedShares,
        u"Deltakere i kommuner med lite bosetting får noe sjeldnere arbeidsrettede tiltak"_s,
        u"Justert andel med minst ett arbeidsrettet tiltak, etter antall bosatte 2021–2022. Prosent, 95 prosent konfidensintervall"_s);
    spec.series = {{.key = u"adj"_s, .name = u"Justert andel med intervall"_s},
                   {.key = u"raw"_s, .name = u"Ujustert andel"_s, .role = SeriesRole::Unadjusted}};
    spec.valueAxis = {.minimum = 25.0, .maximum = 50.0, .ticks = {25, 30, 40, 50}, .decimals = 1};
    spec.references = {{.kind = ReferenceKind::Value, .at = 42.7, .label = u"Alle: 42,7"_s}};
    const auto add = [&](const QString &label, double value, double half, double raw, qint64 n) {
        spec.rows.push_back({.key = label, .label = label, .n = n});
        spec.marks.push_back(markOf(label, u"adj"_s, value, value - half, value + half, n));
        spec.marks.push_back(plainMark(label, u"raw"_s, raw));
    };
    add(u"0–24"_s, 38.1, 5.1, 41.0, 868);
    add(u"25–49"_s, 40.2, 4.5, 39.4, 1214);
    add(u"50–99"_s, 41.9, 3.4, 41.5, 2893);
    add(u"100–199"_s, 43.7, 3.1, 44.2, 3377);
    add(u"200 eller flere"_s, 44.8, 2.9, 45.6, 4128);
    spec.notes = {u"n = 12 480 deltakere i 338 kommuner."_s};
    spec.source = u"Kilde: NIR."_s;
    return spec;
}

ChartSpec line()
{
    ChartSpec spec = base(
        ChartKind::Line, u"Andelen falt etter 2021, og mest der programmet ligger i NAV"_s,
        u"Deltakere med minst ett arbeidsrettet tiltak, etter år programmet ble avsluttet. Prosent, 95 prosent konfidensintervall"_s);
    spec.series = {
        {.key = u"out"_s, .name = u"Utenfor NAV"_s, .role = SeriesRole::Category, .rank = 0},
        {.key = u"in"_s, .name = u"I NAV"_s, .role = SeriesRole::Category, .rank = 1}};
    const std::vector<double> outside = {52, 54, 51, 55, 50, 47};
    const std::vector<double> inside = {49, 50, 46, 48, 40, 36};
    for (std::size_t i = 0; i < 6; ++i) {
        const QString year = QString::number(2018 + i);
        spec.rows.push_back({.key = year, .label = year, .position = 2018.0 + double(i)});
        spec.marks.push_back(
            markOf(year, u"out"_s, outside[i], outside[i] - 2.5, outside[i] + 2.5));
        spec.marks.push_back(markOf(year, u"in"_s, inside[i], inside[i] - 2.5, inside[i] + 2.5));
    }
    spec.references = {
        {.kind = ReferenceKind::Break, .at = 2020.5, .label = u"Brudd: integreringsloven 2021"_s}};
    spec.notes = {u"n = 41 206 deltakere, 2018–2023; 2023 til og med 30. juni."_s,
                  u"Klyngerobuste intervall."_s};
    spec.source = u"Kilde: NIR."_s;
    return spec;
}

ChartSpec histogram()
{
    ChartSpec spec = base(
        ChartKind::Histogram,
        u"For halvparten utgjør arbeidsrettede tiltak høyst 16 prosent av programmet"_s,
        u"Arbeidsrettede tiltak som andel av programtiden, blant deltakere med minst ett slikt tiltak"_s);
    spec.heads.levels = u"Fordeling, prosent av deltakerne"_s;
    spec.heads.cumulative = u"Kumulativ andel av deltakerne"_s;
    spec.rows = {{.key = u"all"_s, .label = u"Alle"_s}};
    ChartDistribution part{.row = u"all"_s, .firstQuartile = 9, .median = 16, .thirdQuartile = 28};
    part.binShares = {9,   20.6, 18.3, 14,  9,   7.1, 5.5, 4.1, 2.9, 2.3,
                      1.8, 1.4,  1.1,  0.8, 0.4, 0.5, 0.4, 0.4, 0.3, 0.1};
    for (int i = 0; i <= 20; ++i)
        part.edges.push_back(5.0 * i);
    double sum = 0.0;
    part.cumulativeAt.push_back(0.0);
    part.cumulative.push_back(0.0);
    for (std::size_t i = 0; i < part.binShares.size(); ++i) {
        sum += part.binShares[i];
        part.cumulativeAt.push_back(part.edges[i + 1]);
        part.cumulative.push_back(std::min(sum, 100.0));
    }
    spec.distributions = {part};
    spec.positionAxis = {.unit = ChartUnit::Percent};
    spec.notes = {u"n = 5 312 av 12 480 deltakere som avsluttet innen 30. juni 2023."_s,
                  u"Søylene er 5 prosentpoeng brede."_s};
    spec.source = u"Kilde: NIR."_s;
    return spec;
}

ChartSpec boxes()
{
    ChartSpec spec = base(
        ChartKind::BoxStrip,
        u"Timetallet i livsmestring varierer mest blant kommuner med lite bosetting"_s,
        u"Timer livsmestring per deltaker, etter antall bosatte 2021–2022. Hvert punkt er én kommune"_s);
    spec.valueAxis = {.unit = ChartUnit::Number, .unitName = u"timer"_s};
    spec.heads.n = u"n"_s;
    spec.heads.estimate = u"Median"_s;
    const auto add = [&](const QString &label, double q1, double median, double q3, double low,
                         double high, int n) {
        spec.rows.push_back({.key = label, .label = label, .n = n});
        ChartDistribution part{.row = label,
                               .firstQuartile = q1,
                               .median = median,
                               .thirdQuartile = q3,
                               .lowWhisker = low,
                               .highWhisker = high};
        for (int i = 0; i < n; ++i)
            part.values.push_back(low + (high - low) * (0.5 + 0.5 * std::sin(i * 2.39996)));
        if (n > 26)
            part.values.push_back(high + 22.0);
        spec.distributions.push_back(part);
        spec.marks.push_back(markOf(label, u"m"_s, median, q1, q3, n));
    };
    spec.series = {{.key = u"m"_s, .name = u"Median"_s}};
    add(u"0–24"_s, 22, 33, 55, 4, 89, 28);
    add(u"25–49"_s, 32, 42, 48, 14, 57, 27);
    add(u"50–99"_s, 31, 36, 48, 10, 72, 42);
    add(u"100–199"_s, 41, 48, 53, 26, 59, 40);
    add(u"200 eller flere"_s, 44, 51, 56, 39, 61, 25);
    spec.notes = {u"n = 162 kommuner som tilbyr livsmestring og oppga timetall."_s};
    spec.source = source23;
    return spec;
}

ChartSpec heat()
{
    ChartSpec spec =
        base(ChartKind::Heat,
             u"Samarbeidet om innholdet er sterkest mellom norskopplæring og samfunnskunnskap"_s,
             u"Prosent av kommunene der de to samarbeider i stor eller svært stor grad"_s);
    const QStringList names = {u"Norsk\u00ADopplæring"_s,     u"Samfunns\u00ADkunnskap"_s,
                               u"Livs\u00ADmestring"_s,       u"Foreldre\u00ADveiledning"_s,
                               u"Karriere\u00ADveiledning"_s, u"NAV-tiltak"_s};
    const std::vector<std::vector<double>> cells = {
        {71}, {46, 52}, {33, 38, 57}, {41, 29, 24, -1}, {38, 22, 19, 14, 48}};
    for (int i = 0; i < 5; ++i) {
        spec.series.push_back(
            {.key = u"c%1"_s.arg(i), .name = names[i], .role = SeriesRole::Category});
        spec.rows.push_back({.key = u"r%1"_s.arg(i), .label = names[i + 1]});
        for (std::size_t k = 0; k < cells[std::size_t(i)].size(); ++k) {
            ChartMark mark = plainMark(u"r%1"_s.arg(i), u"c%1"_s.arg(k), cells[std::size_t(i)][k]);
            if (*mark.value < 0) {
                mark.state = MarkState::Hidden;
                mark.value.reset();
            }
            spec.marks.push_back(mark);
        }
    }
    for (int k = 0; k < 6; ++k)
        spec.classes.push_back(
            {.label = QString::number(15 * k), .lower = 15.0 * k, .upper = 15.0 * k + 15});
    spec.heads.classes = u"Prosent"_s;
    spec.notes = {u"Matrisen er symmetrisk, bare nedre halvdel vises."_s, u"Uvektet."_s};
    spec.source = source23;
    return spec;
}

ChartSpec flow()
{
    ChartSpec spec =
        base(ChartKind::Flow,
             u"De fleste som hadde foreldreveiledning underveis i 2021, tilbyr den i 2023"_s,
             u"Kommuner etter svar i 2021 og 2023. Antall kommuner som svarte begge år"_s);
    const QStringList states = {u"Ja"_s, u"Nei, men er underveis"_s, u"Nei"_s, u"Vet ikke"_s};
    const double counts[4][4] = {{110, 4, 3, 1}, {20, 8, 3, 0}, {5, 4, 8, 1}, {1, 1, 1, 1}};
    for (int i = 0; i < 4; ++i) {
        spec.rows.push_back({.key = u"r%1"_s.arg(i), .label = states[i]});
        spec.series.push_back(
            {.key = u"r%1"_s.arg(i), .name = states[i], .role = SeriesRole::Category, .rank = i});
        for (int k = 0; k < 4; ++k) {
            if (counts[i][k] > 0)
                spec.marks.push_back(plainMark(u"r%1"_s.arg(i), u"r%1"_s.arg(k), counts[i][k]));
        }
    }
    spec.valueAxis.unit = ChartUnit::Number;
    spec.heads.levels = u"2021"_s;
    spec.heads.change = u"2023"_s;
    spec.notes = {u"n = 171 kommuner som svarte både i 2021 og 2023."_s, u"Uvektet."_s};
    spec.source = source21And23;
    return spec;
}

ChartSpec waffle()
{
    ChartSpec spec =
        base(ChartKind::Waffle,
             u"Under halvparten fikk arbeidsrettede tiltak, og nesten ingen digital kompetanse"_s,
             u"Av 100 deltakere som avsluttet introduksjonsprogrammet innen 30. juni 2023"_s);
    spec.series = {{.key = u"s"_s, .name = u"Andel"_s}};
    const auto add = [&](const QString &label, double value, double half, qint64 n) {
        spec.rows.push_back({.key = label, .label = label});
        spec.marks.push_back(markOf(label, u"s"_s, value, value - half, value + half, n));
    };
    add(u"Minst ett arbeidsrettet tiltak"_s, 43, 3, 12480);
    add(u"Livsmestring (rett og plikt)"_s, 31, 3, 6914);
    add(u"Digital kompetanse"_s, 5, 1, 12480);
    spec.source = u"Kilde: NIR."_s;
    return spec;
}

ChartSpec cumulative()
{
    ChartSpec spec = base(
        ChartKind::CumulativeStart,
        u"Etter seks måneder har én av fire startet i et NAV-tiltak, uansett organisering"_s,
        u"Kumulativ andel som har startet i sitt første NAV-tiltak, etter måneder siden programstart. Prosent, 95 prosent konfidensintervall"_s);
    spec.series = {
        {.key = u"in"_s, .name = u"I NAV"_s, .role = SeriesRole::Category, .rank = 1},
        {.key = u"out"_s, .name = u"Utenfor NAV"_s, .role = SeriesRole::Category, .rank = 0}};
    spec.valueAxis.maximum = 80.0;
    spec.positionAxis = {.unit = ChartUnit::Number,
                         .ticks = {0, 3, 6, 9, 12, 15, 18, 21, 24},
                         .unitName = u"måneder"_s};
    for (int half = 0; half <= 48; ++half) {
        const double month = half / 2.0;
        const QString key = QString::number(half);
        spec.rows.push_back({.key = key, .label = key, .position = month});
        const double inside = 58.0 * (1 - std::exp(-month / 8.5));
        const double outside = 58.0 * (1 - std::exp(-month / 9.2));
        spec.marks.push_back(markOf(key, u"in"_s, inside, inside - 0.08 * month,
                                    inside + 0.1 * month, 5210 - 85 * half));
        spec.marks.push_back(markOf(key, u"out"_s, outside, outside - 0.08 * month,
                                    outside + 0.1 * month, 7270 - 110 * half));
    }
    spec.references = {{.kind = ReferenceKind::Position,
                        .at = 6.0,
                        .label = u"6 måneder: 25 % i NAV og 23 % utenfor"_s}};
    spec.notes = {u"Kaplan–Meier, 1 minus overlevelse; sensurert ved programslutt uten tiltak."_s};
    spec.source = u"Kilde: NIR."_s;
    return spec;
}

ChartSpec ranked()
{
    ChartSpec spec = base(
        ChartKind::RankedMultiple,
        u"Andre aktiviteter på dager uten norsk er den vanligste fleksible løsningen"_s,
        u"Hvordan legger kommunen til rette for norskopplæring ved siden av praksis? Flere svar mulig. Prosent av dem som svarte"_s);
    spec.series = {{.key = u"s"_s, .name = u"Andel"_s}};
    const auto add = [&](const QString &label, double value, double half,
                         RowRole role = RowRole::Ordinary) {
        spec.rows.push_back({.key = label, .label = label, .role = role});
        spec.marks.push_back(markOf(label, u"s"_s, value, value - half, value + half, 219));
    };
    add(u"Andre aktiviteter på dager uten norskopplæring"_s, 62.1, 4.0);
    add(u"Norskopplæring på dagtid, praksis resten av dagen"_s, 51.1, 4.2);
    add(u"Digital eller nettbasert norskopplæring"_s, 32.4, 3.9);
    add(u"Norskopplæring om kvelden"_s, 26.5, 3.7);
    add(u"Norskopplæring på arbeidsplassen"_s, 15.5, 3.0);
    add(u"Annet"_s, 6.8, 2.2, RowRole::Other);
    add(u"Ingen tilrettelegging"_s, 12.3, 2.8, RowRole::Exclusive);
    spec.notes = {u"Svarene summerer til mer enn 100 prosent."_s,
                  u"n = 219 kommuner som svarte på spørsmålet, av N = 356."_s,
                  u"Wilson-intervall, endelig populasjon."_s};
    spec.source = source23;
    return spec;
}

ChartSpec hexMap()
{
    ChartSpec spec = base(
        ChartKind::HexMap, u"Kommuner som bosetter få, tilbyr oftere få av elementene"_s,
        u"Antall av de fem elementene kommunen tilbyr, 2023. Én sekskant er én kommune, like stor for alle"_s);
    spec.series = {{.key = u"s"_s, .name = u"Elementer"_s}};
    spec.valueAxis.unit = ChartUnit::Number;
    // Numbers of real municipalities; the values follow from the number alone.
    for (const int code :
         {301,  1101, 1103, 1106, 1108, 1111, 1112, 1114, 1119, 1120, 1121, 1122, 1124, 1127,
          1505, 1506, 1507, 1511, 1514, 1515, 1516, 1517, 1520, 1525, 1804, 1806, 1811, 1812,
          3001, 3002, 3003, 3004, 3005, 3006, 3007, 3011, 3401, 3403, 3405, 3407, 3411, 3412,
          3801, 3802, 3803, 3804, 3805, 3806, 3807, 3808, 4201, 4202, 4203, 4204, 4205, 4206,
          4601, 4602, 4611, 4612, 4613, 4614, 5001, 5006, 5007, 5014, 5401, 5402, 5403, 5404}) {
        const QString key = u"%1"_s.arg(code, 4, 10, QChar(u'0'));
        spec.rows.push_back({.key = key, .label = key});
        ChartMark mark = plainMark(key, u"s"_s, (code * 7 + code / 13) % 6);
        if (code % 11 == 0) {
            mark.state = MarkState::NoData;
            mark.value.reset();
        } else if (code % 17 == 0) {
            mark.state = MarkState::Hidden;
            mark.value.reset();
        }
        spec.marks.push_back(mark);
    }
    for (int k = 0; k < 6; ++k)
        spec.classes.push_back({.label = QString::number(k), .lower = k - 0.5, .upper = k + 0.5});
    spec.heads.classes = u"Antall elementer"_s;
    spec.heads.classesNote = u"(søylene: antall kommuner)"_s;
    spec.inset = ChartInset{
        .title = u"Gjennomsnittlig antall elementer"_s,
        .subtitle = u"etter antall bosatte 2021–2022"_s,
        .decimals = 1,
        .labels = {u"0–24"_s, u"25–49"_s, u"50–99"_s, u"100–199"_s, u"200 eller flere"_s},
        .values = {2.6, 3.0, 3.3, 3.3, 3.5},
        .emphasised = 0};
    spec.notes = {u"n = 231 av N = 356 kommuner (inndeling 2020–2023, fylkesgrenser 2024)."_s};
    spec.source = u"Kilde: Spørreundersøkelse til kommunene 2023; Kartverket (CC BY 4.0)."_s;
    return spec;
}

ChartSpec panels()
{
    ChartSpec spec =
        base(ChartKind::SmallMultiples,
             u"Forskjellen mellom kommuner med mye og lite bosetting er størst for hurtigspor"_s,
             u"Prosent av kommunene som tilbyr elementet, etter antall bosatte 2021–2022"_s);
    spec.series = twoWaves();
    const QStringList classes = {u"<25"_s, u"25–49"_s, u"50–99"_s, u"100–199"_s, u"200+"_s};
    for (const QString &label : classes)
        spec.rows.push_back({.key = label, .label = label});
    const std::vector<std::pair<QString, std::vector<double>>> items = {
        {u"Praksis"_s, {69, 78, 84, 89, 93}},
        {u"Foreldreveiledning"_s, {61, 76, 80, 89, 100}},
        {u"Livsmestring"_s, {55, 66, 72, 80, 90}},
        {u"Digitale ferdigheter"_s, {42, 49, 52, 56, 62}},
        {u"Hurtigspor"_s, {7, 12, 19, 33, 57}},
    };
    for (const auto &[title, values] : items) {
        spec.panels.push_back({.key = title, .title = title});
        for (int i = 0; i < 5; ++i) {
            const double newer = values[std::size_t(i)];
            ChartMark mark = markOf(classes[i], u"w23"_s, newer, std::max(0.0, newer - 8),
                                    std::min(100.0, newer + 7));
            mark.panel = title;
            mark.key += title;
            spec.marks.push_back(mark);
            ChartMark older = plainMark(classes[i], u"w21"_s, std::max(2.0, newer - 9));
            older.panel = title;
            older.key += title;
            spec.marks.push_back(older);
        }
    }
    spec.notes = {u"n = 29–60 kommuner per klasse i 2023 (N = 43–89)."_s, u"Uvektet."_s};
    spec.source = source21And23;
    return spec;
}

} // namespace

ChartSpec sampleChart(ChartKind kind)
{
    switch (kind) {
    case ChartKind::ClusteredBars:
        return clusteredBars();
    case ChartKind::Change:
        return change();
    case ChartKind::Slope:
        return slope();
    case ChartKind::LikertStacked:
        return likertStacked();
    case ChartKind::LikertDiverging:
        return likertDiverging();
    case ChartKind::DotWhisker:
        return dotWhisker();
    case ChartKind::AdjustedShares:
        return adjusted();
    case ChartKind::Line:
        return line();
    case ChartKind::Histogram:
        return histogram();
    case ChartKind::BoxStrip:
        return boxes();
    case ChartKind::Heat:
        return heat();
    case ChartKind::Flow:
        return flow();
    case ChartKind::Waffle:
        return waffle();
    case ChartKind::CumulativeStart:
        return cumulative();
    case ChartKind::RankedMultiple:
        return ranked();
    case ChartKind::HexMap:
        return hexMap();
    case ChartKind::SmallMultiples:
        return panels();
    }
    return {};
}

std::vector<ChartKind> allChartKinds()
{
    std::vector<ChartKind> kinds;
    for (int i = 0; i <= int(ChartKind::SmallMultiples); ++i)
        kinds.push_back(ChartKind(i));
    return kinds;
}

ChartSpec withLongTexts(ChartSpec spec, const QString &language)
{
    const QString tail =
        u", interkommunalt vertskommunesamarbeid og flyktningtjenesteadministrasjon i "
        "distriktskommuner med spredt bosetting/utkantområder"_s;
    spec.language = language;
    spec.headline += tail;
    spec.subtitle += tail;
    int count = 0;
    for (ChartRow &row : spec.rows) {
        const bool isTime = row.position.has_value();
        if (!isTime && count++ % 2 == 0)
            row.label += tail;
    }
    for (ChartSeries &series : spec.series) {
        if (series.role != SeriesRole::Wave)
            series.name += u" i distriktskommunene uten eget tilbud"_s;
    }
    for (ChartPanel &panel : spec.panels)
        panel.title += u" i flyktningtjenesteadministrasjonen"_s;
    for (ChartReference &reference : spec.references)
        reference.label += u" og forskriften om sluttvurdering"_s;
    for (QString *head :
         {&spec.heads.levels, &spec.heads.change, &spec.heads.estimate, &spec.heads.topSum,
          &spec.heads.bottomSum, &spec.heads.classes, &spec.heads.cumulative}) {
        if (!head->isEmpty())
            *head += u" blant alle kommunene"_s;
    }
    return spec;
}

} // namespace tidemark::tests
