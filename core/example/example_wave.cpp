// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_wave.h"

#include <cmath>
#include <limits>

#include <QDate>

#include "core/example/answer_maker.h"
#include "core/example/example_questions.h"

using namespace Qt::StringLiterals;

namespace tidemark::example {

namespace {

// Published shares the answers are calibrated to (Fafo-rapport 2024:09): parental guidance 7 of 10
// in 2021 and 8 of 10 in 2023; coping with life 7 of 10 in 2023, most of the rest under way;
// certified guides for nearly all who offer it. All other shares are invented.

constexpr double blank = std::numeric_limits<double>::quiet_NaN();
constexpr double dontKnow = 8;
constexpr double notApplicable = 9;

using Shares = std::vector<CodeShare>;

Shares offered(double yes, double underWay)
{
    return {{1, yes}, {2, underWay}, {3, 1.0 - yes - underWay}};
}

Shares fiveSteps(double top, double second, double middle, double fourth)
{
    return {
        {5, top}, {4, second}, {3, middle}, {2, fourth}, {1, 1.0 - top - second - middle - fourth}};
}

/// Builds one wave question by question.
class WaveBuilder
{
public:
    WaveBuilder(AnswerMaker &maker, std::vector<std::size_t> who)
        : m_maker(maker)
        , m_who(std::move(who))
    {
        m_wave.rows = m_who.size();
    }

    ExampleVariable &add(const QString &name, const LocalText &wording, AnswerKind kind)
    {
        m_wave.variables.push_back({.name = name, .wording = wording, .kind = kind});
        return m_wave.variables.back();
    }

    void code(const QString &name, const LocalText &wording, std::vector<ValueLabel> labels,
              std::vector<double> answers)
    {
        ExampleVariable &variable = add(name, wording, AnswerKind::Code);
        for (const ValueLabel &label : labels) {
            if (label.code == dontKnow || label.code == notApplicable)
                variable.missingCodes.push_back(label.code);
        }
        variable.labels = std::move(labels);
        variable.values = std::move(answers);
    }

    std::vector<double> draw(const QString &key, const Shares &shares, Leanings leanings,
                             double unsure = 0.015, double silent = 0.01)
    {
        std::vector<double> answers = m_maker.codes(key, m_who, leanings, shares);
        m_maker.scatter(answers, unsure, dontKnow);
        m_maker.scatter(answers, silent, blank);
        return answers;
    }

    void extent(const QString &name, const LocalText &wording, const Shares &shares,
                Leanings leanings)
    {
        std::vector<double> answers = draw(name, shares, leanings, 0.04, 0.01);
        m_maker.scatter(answers, 0.02, notApplicable);
        code(name, wording, extentLabels(), std::move(answers));
    }

    /// Empties the answers of those who were not asked.
    void askOnly(ExampleVariable &variable, const std::vector<double> &filter, double wanted)
    {
        for (std::size_t i = 0; i < variable.values.size(); ++i) {
            if (filter[i] != wanted)
                variable.values[i] = blank;
        }
    }

    const std::vector<double> &values(const QString &name) const
    {
        const auto found = std::ranges::find(m_wave.variables, name, &ExampleVariable::name);
        return found->values;
    }

    AnswerMaker &maker() { return m_maker; }
    const std::vector<std::size_t> &who() const { return m_who; }
    ExampleVariable &last() { return m_wave.variables.back(); }
    ExampleWave take() { return std::move(m_wave); }

private:
    AnswerMaker &m_maker;
    std::vector<std::size_t> m_who;
    ExampleWave m_wave;
};

void addIdentity(WaveBuilder &wave, const QDate &firstDay, int days)
{
    ExampleVariable number = {
        .name = u"respnr"_s,
        .wording = threeTexts(u"Respondentnummer"_s, u"Respondentnummer"_s, u"Respondent number"_s),
        .kind = AnswerKind::Code};
    ExampleVariable unit = {
        .name = u"kommunenr"_s,
        .wording = threeTexts(u"Kommunenummer"_s, u"Kommunenummer"_s, u"Municipality number"_s),
        .kind = AnswerKind::Text};
    ExampleVariable date = {
        .name = u"dato"_s,
        .wording = threeTexts(u"Dato for svar"_s, u"Dato for svar"_s, u"Date of answer"_s),
        .kind = AnswerKind::Date};
    for (std::size_t i = 0; i < wave.who().size(); ++i) {
        number.values.push_back(double(1001 + i));
        unit.texts.push_back(wave.maker().all()[wave.who()[i]].code);
        const qint64 day = QDate(1970, 1, 1).daysTo(firstDay);
        date.values.push_back(double(day + qint64(wave.maker().dice().uniform() * days)));
    }
    for (ExampleVariable *variable : {&number, &unit, &date})
        wave.add(variable->name, variable->wording, variable->kind) = std::move(*variable);
}

void addOrganisation(WaveBuilder &wave, bool newWave)
{
    std::vector<double> organisation;
    std::vector<double> staff;
    for (const std::size_t i : wave.who()) {
        const bool refugeeService = wave.maker().dice().uniform() < 0.7;
        const double outside = newWave && !refugeeService ? 3 : 2;
        organisation.push_back(wave.maker().inNav(i) ? 1 : outside);
        const Municipality &municipality = wave.maker().all()[i];
        const double expected = 1.0 + (municipality.settled2021 + municipality.settled2022) / 22.0;
        staff.push_back(std::round(expected * (0.6 + 0.8 * wave.maker().dice().uniform()) * 2) / 2);
    }
    wave.maker().scatter(staff, 0.02, blank);
    wave.code(u"q3"_s,
              threeTexts(u"Hvor er introduksjonsprogrammet organisert?"_s,
                         u"Kvar er introduksjonsprogrammet organisert?"_s,
                         u"Where is the introduction programme organised?"_s),
              organisationLabels(newWave), std::move(organisation));
    ExampleVariable &years = wave.add(
        u"q4_arsverk"_s,
        threeTexts(u"Hvor mange årsverk har programmet?"_s, u"Kor mange årsverk har programmet?"_s,
                   u"How many full-time equivalents has the programme?"_s),
        AnswerKind::Number);
    years.decimals = 1;
    years.values = std::move(staff);
}

LocalText offerText(const QString &nb, const QString &nn, const QString &en)
{
    return threeTexts(u"Har kommunen et tilbud om %1?"_s.arg(nb),
                      u"Har kommunen eit tilbod om %1?"_s.arg(nn),
                      u"Does the municipality offer %1?"_s.arg(en));
}

void addOffers(WaveBuilder &wave, bool newWave)
{
    const auto offer = [&](const QString &name, const LocalText &text, const Shares &shares) {
        wave.code(name, text, offerLabels(),
                  wave.draw(name, shares, {.capacity = 0.55}, 0.012, 0.008));
    };
    offer(u"q5"_s,
          offerText(u"praksis (språk- og arbeidspraksis)"_s,
                    u"praksis (språk- og arbeidspraksis)"_s, u"work and language placements"_s),
          newWave ? offered(0.83, 0.10) : offered(0.87, 0.07));
    offer(u"q6"_s, offerText(u"hurtigspor"_s, u"hurtigspor"_s, u"a fast track"_s),
          newWave ? offered(0.23, 0.22) : offered(0.26, 0.20));
    offer(u"q7"_s,
          offerText(u"foreldreveiledning"_s, u"foreldrerettleiing"_s, u"parental guidance"_s),
          newWave ? offered(0.81, 0.12) : offered(0.71, 0.17));
    offer(u"q8"_s,
          offerText(u"livsmestring i et nytt land"_s, u"livsmeistring i eit nytt land"_s,
                    u"coping with life in a new country"_s),
          newWave ? offered(0.71, 0.22) : offered(0.57, 0.30));
    const LocalText digital = newWave
        ? offerText(u"opplæring i digital kompetanse"_s, u"opplæring i digital kompetanse"_s,
                    u"training in digital competence"_s)
        : offerText(u"kurs i digitale ferdigheter"_s, u"kurs i digitale ferdigheiter"_s,
                    u"a course in digital skills"_s);
    offer(u"q9"_s, digital, newWave ? offered(0.51, 0.21) : offered(0.39, 0.25));
}

struct Option
{
    QString nb, nn, en;
    double share = 0.5;
};

void addTicks(WaveBuilder &wave, const QString &stem, const LocalText &question,
              const std::vector<Option> &options, const std::vector<double> *filter, double wanted)
{
    std::vector<double> silent(wave.who().size(), 0.0);
    wave.maker().scatter(silent, 0.03, blank);
    for (std::size_t k = 0; k < options.size(); ++k) {
        const Option &option = options[k];
        const QString name = u"%1_%2"_s.arg(stem).arg(k + 1);
        std::vector<double> answers = wave.maker().codes(
            name, wave.who(), {.capacity = 0.3}, {{1, option.share}, {0, 1.0 - option.share}});
        for (std::size_t i = 0; i < answers.size(); ++i)
            answers[i] += silent[i];
        const auto text = [&](const char *language, const QString &label) {
            return u"%1 - %2"_s.arg(question.text(QString::fromLatin1(language)), label);
        };
        wave.code(name,
                  threeTexts(text("nb", option.nb), text("nn", option.nn), text("en", option.en)),
                  tickLabels(), std::move(answers));
        if (filter)
            wave.askOnly(wave.last(), *filter, wanted);
    }
}

void addFlexibleTraining(WaveBuilder &wave, bool newWave)
{
    const double more = newWave ? 0.04 : 0.0;
    addTicks(
        wave, u"q10"_s,
        threeTexts(u"Hvilke former for fleksibel norskopplæring har kommunen?"_s,
                   u"Kva former for fleksibel norskopplæring har kommunen?"_s,
                   u"Which forms of flexible language training does the municipality have?"_s),
        {{u"Andre aktiviteter på dager uten norsk"_s, u"Andre aktivitetar på dagar utan norsk"_s,
          u"Other activities on days without language training"_s, 0.62 + more},
         {u"Undervisning på arbeidsplassen"_s, u"Undervisning på arbeidsplassen"_s,
          u"Teaching at the workplace"_s, 0.21},
         {u"Kveldsundervisning"_s, u"Kveldsundervisning"_s, u"Evening classes"_s, 0.34 + more},
         {u"Nettbasert undervisning"_s, u"Nettbasert undervisning"_s, u"Online teaching"_s,
          0.41 - more},
         {u"Norsk kombinert med praksis"_s, u"Norsk kombinert med praksis"_s,
          u"Language training combined with placements"_s, 0.55},
         {u"Undervisning i ferier"_s, u"Undervisning i feriar"_s, u"Teaching in holidays"_s, 0.12},
         {u"Ingen av disse"_s, u"Ingen av desse"_s, u"None of these"_s, 0.06}},
        nullptr, 0);
}

LocalText item(const LocalText &stem, const QString &nb, const QString &nn, const QString &en)
{
    return threeTexts(stem.text(u"nb"_s) + u" - "_s + nb, stem.text(u"nn"_s) + u" - "_s + nn,
                      stem.text(u"en"_s) + u" - "_s + en);
}

void addExtents(WaveBuilder &wave, bool newWave)
{
    const LocalText stem = threeTexts(u"I hvilken grad"_s, u"I kva grad"_s, u"To what extent"_s);
    const double worse = newWave ? 0.03 : 0.0;
    wave.extent(u"q12a"_s,
                item(stem, u"tas NAV-tiltak i bruk tidlig i programmet?"_s,
                     u"blir Nav-tiltak tekne i bruk tidleg i programmet?"_s,
                     u"are NAV measures used early in the programme?"_s),
                fiveSteps(0.04, 0.15 - worse, 0.33, 0.32), {.capacity = 0.2, .nav = 0.15});
    wave.extent(u"q12b"_s,
                item(stem, u"samarbeider kommunen og NAV om praksisplasser?"_s,
                     u"samarbeider kommunen og Nav om praksisplassar?"_s,
                     u"do the municipality and NAV cooperate on placements?"_s),
                fiveSteps(0.16, 0.34, 0.30 - worse, 0.15), {.capacity = 0.2, .nav = 0.5});
    wave.extent(u"q12c"_s,
                item(stem, u"er ansvaret mellom kommunen og NAV avklart?"_s,
                     u"er ansvaret mellom kommunen og Nav avklart?"_s,
                     u"is the division of responsibility with NAV clear?"_s),
                fiveSteps(0.14, 0.33, 0.33, 0.15), {.capacity = 0.2, .nav = 0.6});
    wave.extent(u"q12d"_s,
                item(stem, u"har deltakerne tilgang på hurtigspor?"_s,
                     u"har deltakarane tilgang på hurtigspor?"_s,
                     u"do participants have access to a fast track?"_s),
                fiveSteps(0.03, 0.10, 0.25, 0.33), {.capacity = 0.5});
    wave.extent(u"q14a"_s,
                item(stem, u"har kommunen nok programrådgivere?"_s,
                     u"har kommunen nok programrådgjevarar?"_s,
                     u"does the municipality have enough programme advisers?"_s),
                fiveSteps(0.11, 0.27 - worse, 0.33, 0.21), {.capacity = 0.4});
    wave.extent(u"q14b"_s,
                item(stem, u"har kommunen nok lærere?"_s, u"har kommunen nok lærarar?"_s,
                     u"does the municipality have enough teachers?"_s),
                fiveSteps(0.13, 0.31 - 2 * worse, 0.31, 0.18), {.capacity = 0.4});
    wave.extent(u"q14c"_s,
                item(stem, u"har kommunen egnede lokaler?"_s, u"har kommunen eigna lokale?"_s,
                     u"does the municipality have suitable premises?"_s),
                fiveSteps(0.22, 0.35 - worse, 0.26, 0.12), {.capacity = 0.3});
}

void addGuidance(WaveBuilder &wave)
{
    const std::vector<double> offers = wave.values(u"q7"_s);
    wave.code(u"q16"_s,
              threeTexts(u"Bruker kommunen sertifiserte veiledere i foreldreveiledning?"_s,
                         u"Bruker kommunen sertifiserte rettleiarar i foreldrerettleiing?"_s,
                         u"Does the municipality use certified guides in parental guidance?"_s),
              guideLabels(),
              wave.draw(u"q16"_s, {{1, 0.82}, {2, 0.13}, {3, 0.05}}, {.capacity = 0.4}));
    wave.askOnly(wave.last(), offers, 1);
}

void addCourse(WaveBuilder &wave)
{
    const std::vector<double> offers = wave.values(u"q8"_s);
    wave.code(u"q17"_s,
              threeTexts(u"Hvem gir kurset i livsmestring?"_s,
                         u"Kven gir kurset i livsmeistring?"_s,
                         u"Who gives the course in coping with life?"_s),
              providerLabels(),
              wave.draw(u"q17"_s, {{1, 0.61}, {2, 0.17}, {3, 0.15}, {4, 0.07}}, {.capacity = 0.6}));
    wave.askOnly(wave.last(), offers, 1);
    ExampleVariable &hours =
        wave.add(u"q15_timer"_s,
                 threeTexts(u"Hvor mange timer varer kurset i livsmestring?"_s,
                            u"Kor mange timar varer kurset i livsmeistring?"_s,
                            u"How many hours does the course in coping with life last?"_s),
                 AnswerKind::Number);
    hours.decimals = 1;
    for (const double score : wave.maker().scores(u"q15_timer"_s, wave.who(), {.capacity = 0.3}))
        hours.values.push_back(std::max(4.0, std::round((24 + 11 * score) * 2) / 2));
    wave.askOnly(hours, offers, 1);
    addTicks(wave, u"q18"_s,
             threeTexts(u"Hvilke temaer inngår i kurset i livsmestring?"_s,
                        u"Kva tema inngår i kurset i livsmeistring?"_s,
                        u"Which themes are part of the course in coping with life?"_s),
             {{u"Migrasjon og psykisk helse"_s, u"Migrasjon og psykisk helse"_s,
               u"Migration and mental health"_s, 0.86},
              {u"Motivasjon og mestring"_s, u"Motivasjon og meistring"_s,
               u"Motivation and coping"_s, 0.78},
              {u"Nettverk og fritid"_s, u"Nettverk og fritid"_s, u"Networks and leisure"_s, 0.55},
              {u"Kjønn, likestilling og kultur"_s, u"Kjønn, likestilling og kultur"_s,
               u"Gender, equality and culture"_s, 0.49},
              {u"Privatøkonomi"_s, u"Privatøkonomi"_s, u"Personal finances"_s, 0.27}},
             &offers, 1);
}

void addCooperation(WaveBuilder &wave)
{
    const LocalText stem =
        threeTexts(u"Samarbeider de som gir kurset i livsmestring, med"_s,
                   u"Samarbeider dei som gir kurset i livsmeistring, med"_s,
                   u"Do those who give the course in coping with life cooperate with"_s);
    const std::vector<Option> partners = {
        {u"foreldreveiledningen?"_s, u"foreldrerettleiinga?"_s, u"parental guidance?"_s, 0.58},
        {u"samfunnskunnskapen?"_s, u"samfunnskunnskapen?"_s, u"social studies?"_s, 0.44},
        {u"karriereveiledningen?"_s, u"karriererettleiinga?"_s, u"career guidance?"_s, 0.29},
        {u"helsestasjonen?"_s, u"helsestasjonen?"_s, u"the child health centre?"_s, 0.47}};
    const char16_t *letters = u"abcd";
    for (std::size_t k = 0; k < partners.size(); ++k) {
        const Option &partner = partners[k];
        const QString name = u"q11"_s + QChar(letters[k]);
        wave.code(name, item(stem, partner.nb, partner.nn, partner.en), yesNoLabels(),
                  wave.draw(name, {{1, partner.share}, {2, 1 - partner.share}}, {.capacity = 0.35},
                            0.06, 0.02));
    }
}

void addViews(WaveBuilder &wave)
{
    const LocalText stem =
        threeTexts(u"Hvor enig er du i påstanden"_s, u"Kor einig er du i påstanden"_s,
                   u"How far do you agree with the statement"_s);
    const auto view = [&](const QString &name, const LocalText &text, const Shares &shares) {
        wave.code(name, text, agreementLabels(),
                  wave.draw(name, shares, {.capacity = 0.15}, 0.05, 0.015));
    };
    view(u"q21a"_s,
         item(stem, u"Færre møter i foreldreveiledningen går ut over familiene"_s,
              u"Færre møte i foreldrerettleiinga går ut over familiane"_s,
              u"Fewer meetings in parental guidance hurt the families"_s),
         fiveSteps(0.31, 0.33, 0.19, 0.11));
    view(u"q21b"_s,
         item(stem, u"Redusert omfang gjør det lettere å gi foreldreveiledning til alle"_s,
              u"Redusert omfang gjer det lettare å gi foreldrerettleiing til alle"_s,
              u"A reduced extent makes it easier to offer parental guidance to all"_s),
         fiveSteps(0.10, 0.25, 0.28, 0.23));
    view(u"q21c"_s,
         item(stem, u"Veilederne har den kompetansen de trenger"_s,
              u"Rettleiarane har den kompetansen dei treng"_s,
              u"The guides have the competence they need"_s),
         fiveSteps(0.24, 0.41, 0.20, 0.11));
    view(u"q22a"_s,
         item(stem, u"Beskrivelsene av elementene er konkrete nok"_s,
              u"Omtalane av elementa er konkrete nok"_s,
              u"The descriptions of the elements are concrete enough"_s),
         fiveSteps(0.07, 0.24, 0.29, 0.27));
    view(u"q22b"_s,
         item(stem, u"Beskrivelsene passer for deltakere med lite skolegang"_s,
              u"Omtalane passar for deltakarar med lite skulegang"_s,
              u"The descriptions suit participants with little schooling"_s),
         fiveSteps(0.04, 0.13, 0.25, 0.36));
}

void addClosing(WaveBuilder &wave)
{
    const QStringList remarks = {u"For få lærere med rett kompetanse"_s,
                                 u"Lange avstander; det blir små grupper"_s,
                                 u"«Vi mangler praksisplasser», sier flere"_s,
                                 u"Uklart hva som skal til; «konkretiser»"_s,
                                 u"Mange nye på kort tid"_s,
                                 u"Bra samarbeid med helsestasjonen"_s};
    ExampleVariable &open = wave.add(u"q31"_s,
                                     threeTexts(u"Hva er vanskeligst med elementene?"_s,
                                                u"Kva er vanskelegast med elementa?"_s,
                                                u"What is hardest about the elements?"_s),
                                     AnswerKind::Text);
    for (std::size_t i = 0; i < wave.who().size(); ++i) {
        const double draw = wave.maker().dice().uniform() * 2.2;
        const auto pick = qsizetype(draw * double(remarks.size()));
        open.texts.push_back(pick < remarks.size() ? remarks[pick] : QString());
    }
}

ExampleWave makeWave(AnswerMaker &maker, const std::vector<std::size_t> &who, bool newWave)
{
    WaveBuilder wave(maker, who);
    addIdentity(wave, newWave ? QDate(2023, 9, 11) : QDate(2021, 10, 4), 33);
    addOrganisation(wave, newWave);
    addOffers(wave, newWave);
    addFlexibleTraining(wave, newWave);
    addExtents(wave, newWave);
    addGuidance(wave);
    addCourse(wave);
    if (newWave) {
        addCooperation(wave);
        addViews(wave);
    }
    addClosing(wave);
    return wave.take();
}

} // namespace

ExampleWaves makeExampleWaves(std::uint64_t seed)
{
    AnswerMaker maker(municipalities(), seed);
    const std::vector<std::size_t> first = maker.respondents(221, {});
    const std::vector<std::size_t> second = maker.respondents(238, first);
    ExampleWaves waves;
    waves.first = makeWave(maker, first, false);
    waves.second = makeWave(maker, second, true);
    return waves;
}

} // namespace tidemark::example
