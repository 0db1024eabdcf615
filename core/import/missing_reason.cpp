// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/missing_reason.h"

#include <algorithm>
#include <array>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct Phrases
{
    MissingReason reason;
    QStringList words;
};

const std::array<Phrases, 5> &phrases()
{
    static const std::array<Phrases, 5> all{
        Phrases{MissingReason::NotAsked,
                {u"ikke spurt"_s, u"ikkje spurt"_s, u"ikke stilt"_s, u"not asked"_s,
                 u"not administered"_s, u"filtered out"_s, u"filtrert"_s, u"routed out"_s,
                 u"nicht gefragt"_s, u"valid skip"_s}},
        Phrases{MissingReason::NotApplicable,
                {u"ikke aktuelt"_s, u"ikkje aktuelt"_s, u"ikke relevant"_s, u"ikkje relevant"_s,
                 u"uaktuelt"_s, u"not applicable"_s, u"does not apply"_s, u"n/a"_s, u"inap"_s,
                 u"inapplicable"_s, u"gjelder ikke"_s, u"gjeld ikkje"_s, u"not relevant"_s,
                 u"ej aktuellt"_s, u"trifft nicht zu"_s}},
        Phrases{MissingReason::DontKnow,
                {u"vet ikke"_s,
                 u"veit ikkje"_s,
                 u"veit ikke"_s,
                 u"vet ej"_s,
                 u"vet inte"_s,
                 u"ved ikke"_s,
                 u"usikker"_s,
                 u"don't know"_s,
                 u"don’t know"_s,
                 u"dont know"_s,
                 u"do not know"_s,
                 u"ingen formening"_s,
                 u"har ingen formening"_s,
                 u"ingen mening"_s,
                 u"kan ikke svare"_s,
                 u"kan ikkje svare"_s,
                 u"ikke sikker"_s,
                 u"unsure"_s,
                 u"dk"_s,
                 u"weiß nicht"_s,
                 u"weiss nicht"_s}},
        Phrases{MissingReason::NotAnswered,
                {u"ikke besvart"_s,    u"ikkje besvart"_s,       u"ingen svar"_s,
                 u"ikkje svara"_s,     u"ikkje svart"_s,         u"ubesvart"_s,
                 u"ikke svar"_s,       u"ikke svart"_s,          u"vil ikke svare"_s,
                 u"vil ikkje svare"_s, u"ønsker ikke å svare"_s, u"ønskjer ikkje å svare"_s,
                 u"no answer"_s,       u"not answered"_s,        u"refused"_s,
                 u"refusal"_s,         u"prefer not to say"_s,   u"prefer not to answer"_s,
                 u"no response"_s,     u"non-response"_s,        u"keine angabe"_s,
                 u"inget svar"_s,      u"intet svar"_s}},
        Phrases{MissingReason::Other,
                {u"missing"_s, u"mangler"_s, u"manglar"_s, u"ugyldig"_s, u"invalid"_s,
                 u"uoppgitt"_s, u"uoppgjeve"_s, u"ukjent"_s, u"not stated"_s}}};
    return all;
}

/// Lower case without brackets, stops and doubled spaces: "(Vet ikke.)" gives "vet ikke".
QString plain(const QString &label)
{
    QString text;
    for (const QChar c : label.toLower())
        text += c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'.' || c == u':'
            ? QChar(u' ')
            : c;
    return text.simplified();
}

/// The phrase alone, or at the start before a sign or a slash: "vet ikke / ikke sikker".
bool says(const QString &label, const QString &phrase)
{
    if (!label.startsWith(phrase))
        return false;
    const QString rest = label.mid(phrase.size()).trimmed();
    static const QString joints = u"/,;-–"_s;
    return rest.isEmpty() || joints.contains(rest[0]);
}

} // namespace

std::optional<MissingReason> missingReasonOf(const QString &label)
{
    const QString text = plain(label);
    for (const Phrases &group : phrases())
        if (std::ranges::any_of(group.words, [&](const QString &word) { return says(text, word); }))
            return group.reason;
    return {};
}

} // namespace tidemark
