// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_words.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Answers from the lowest to the highest; words that mean the same are parted by |.
struct KnownScale
{
    std::vector<QStringView> steps;
    int firstCode = 1;
    bool ordinal = true;
};

const std::vector<KnownScale> &knownScales()
{
    static const std::vector<KnownScale> scales{
        {{u"ja|yes", u"delvis|underveis|undervegs|in progress|partly", u"nei|no"}, 1, false},
        {{u"ikke valgt|ikkje valt|ikkje vald|not selected|unchecked|not chosen|not ticked",
          u"valgt|valt|vald|selected|checked|chosen|ticked"},
         0,
         false},
        {{u"usann|false", u"sann|true"}, 0, false},
        {{u"i svært liten grad|i svært liten grad/ikke i det hele tatt|svært liten grad|to a very "
          u"small extent",
          u"i liten grad|liten grad|to a small extent",
          u"i noen grad|i nokon grad|noen grad|to some extent",
          u"i stor grad|stor grad|to a large extent",
          u"i svært stor grad|svært stor grad|to a very large extent"}},
        {{u"ikke i det hele tatt|ikkje i det heile|not at all", u"i liten grad|to a small extent",
          u"i noen grad|i nokon grad|to some extent", u"i stor grad|to a large extent",
          u"i svært stor grad|to a very large extent"}},
        {{u"helt uenig|heilt ueinig|svært uenig|strongly disagree|fully disagree",
          u"litt uenig|delvis uenig|ganske uenig|uenig|litt ueinig|delvis "
          u"ueinig|ueinig|disagree|somewhat disagree",
          u"verken enig eller uenig|hverken enig eller uenig|verken einig eller ueinig|verken "
          u"eller|nøytral|neither "
          u"agree nor disagree",
          u"litt enig|delvis enig|ganske enig|enig|litt einig|delvis einig|einig|agree|somewhat "
          u"agree",
          u"helt enig|heilt einig|svært enig|strongly agree|fully agree"}},
        {{u"svært misfornøyd|very dissatisfied",
          u"misfornøyd|litt misfornøyd|ganske misfornøyd|dissatisfied",
          u"verken fornøyd eller misfornøyd|hverken fornøyd eller misfornøyd|verken eller|neither "
          u"satisfied nor "
          u"dissatisfied",
          u"fornøyd|litt fornøyd|ganske fornøyd|nøgd|satisfied",
          u"svært fornøyd|svært nøgd|very satisfied"}},
        {{u"svært dårlig|svært dårleg|very poor|very bad", u"dårlig|dårleg|poor|bad",
          u"verken god eller dårlig|verken godt eller dårlig|middels|verken eller|fair",
          u"god|godt|good", u"svært god|svært godt|very good"}},
        {{u"aldri|never", u"sjelden|sjeldan|rarely|seldom",
          u"av og til|noen ganger|nokre gonger|sometimes", u"ofte|often",
          u"alltid|svært ofte|always|very often"}},
        {{u"svært lite viktig|not at all important", u"lite viktig|mindre viktig",
          u"verken viktig eller uviktig|noe viktig", u"viktig|ganske viktig|important",
          u"svært viktig|very important"}},
        {{u"liten|små|small", u"middels|mellomstor|mellomstore|medium", u"stor|store|large"}},
        {{u"lav|låg|low", u"middels|medium", u"høy|høg|high"}},
    };
    return scales;
}

/// The step of the scale that has this word, from 0; −1 if none.
int stepOf(const KnownScale &scale, const QString &word)
{
    for (std::size_t step = 0; step < scale.steps.size(); ++step) {
        const auto words = scale.steps[step].split(u'|');
        if (std::ranges::find(words, QStringView(word)) != words.end())
            return int(step);
    }
    return -1;
}

std::optional<ScaleOrder> orderOn(const KnownScale &scale, const QStringList &words)
{
    ScaleOrder order{.codes = {}, .ordinal = scale.ordinal};
    std::set<int> used;
    for (const QString &word : words) {
        const int step = stepOf(scale, word);
        if (step < 0 || !used.insert(step).second)
            return {};
        order.codes.push_back(scale.firstCode + step);
    }
    // ja and nei without a middle are 1 and 2
    const bool noMiddle = !used.contains(1);
    if (!scale.ordinal && scale.steps.size() == 3 && noMiddle) {
        for (double &code : order.codes)
            code = std::min(code, 2.0);
    }
    return order;
}

bool isOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, QStringView(text)) != words.end();
}

} // namespace

QString comparableText(const QString &text)
{
    QString plain = text.simplified().toLower();
    while (plain.endsWith(u'.') && plain.size() > 1)
        plain.chop(1);
    return plain;
}

std::optional<ScaleOrder> knownScaleOrder(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    QStringList words;
    for (const QString &text : texts)
        words << comparableText(text);
    for (const KnownScale &scale : knownScales()) {
        if (auto order = orderOn(scale, words))
            return order;
    }
    return {};
}

bool isTickedWord(const QString &text)
{
    return isOneOf(comparableText(text),
                   {u"valgt", u"valt", u"vald", u"ja", u"x", u"yes", u"selected", u"checked", u"ticked",
                    u"chosen", u"sann", u"true", u"quoted"});
}

bool isUntickedWord(const QString &text)
{
    return isOneOf(comparableText(text),
                   {u"ikke valgt", u"ikkje valt", u"ikkje vald", u"nei", u"no", u"not selected", u"unchecked",
                    u"not ticked", u"not chosen", u"usann", u"false", u"not quoted"});
}

bool isEmptyWord(const QString &text)
{
    return isOneOf(text.trimmed(),
                   {u"NA", u"#N/A", u"NULL", u".", u"NaN", u"nan", u"#NULL!", u"null"});
}

} // namespace tidemark
