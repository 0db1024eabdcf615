// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_text.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

const QHash<QString, char32_t> &namedCharacters()
{
    static const QHash<QString, char32_t> all{
        {u"nbsp"_s, U' '},   {u"amp"_s, U'&'},     {u"lt"_s, U'<'},     {u"gt"_s, U'>'},
        {u"quot"_s, U'"'},   {u"apos"_s, U'\''},   {u"aring"_s, U'å'},  {u"Aring"_s, U'Å'},
        {u"oslash"_s, U'ø'}, {u"Oslash"_s, U'Ø'},  {u"aelig"_s, U'æ'},  {u"AElig"_s, U'Æ'},
        {u"auml"_s, U'ä'},   {u"Auml"_s, U'Ä'},    {u"ouml"_s, U'ö'},   {u"Ouml"_s, U'Ö'},
        {u"uuml"_s, U'ü'},   {u"Uuml"_s, U'Ü'},    {u"eacute"_s, U'é'}, {u"Eacute"_s, U'É'},
        {u"egrave"_s, U'è'}, {u"ecirc"_s, U'ê'},   {u"agrave"_s, U'à'}, {u"aacute"_s, U'á'},
        {u"oacute"_s, U'ó'}, {u"ocirc"_s, U'ô'},   {u"ntilde"_s, U'ñ'}, {u"ccedil"_s, U'ç'},
        {u"ndash"_s, U'–'},  {u"mdash"_s, U'—'},   {u"hellip"_s, U'…'}, {u"laquo"_s, U'«'},
        {u"raquo"_s, U'»'},  {u"lsquo"_s, U'‘'},   {u"rsquo"_s, U'’'},  {u"ldquo"_s, U'“'},
        {u"rdquo"_s, U'”'},  {u"bull"_s, U'•'},    {u"euro"_s, U'€'},   {u"sect"_s, U'§'},
        {u"deg"_s, U'°'},    {u"frac12"_s, U'½'},  {u"times"_s, U'×'},  {u"ge"_s, U'≥'},
        {u"le"_s, U'≤'},     {u"shy"_s, U'\u00AD'}};
    return all;
}

/// The character of "aring", "#229" or "#xE5"; nothing if there is none.
QString characterOf(const QString &name)
{
    bool isNumber = false;
    char32_t character = 0;
    if (name.startsWith("#x"_L1, Qt::CaseInsensitive))
        character = name.mid(2).toUInt(&isNumber, 16);
    else if (name.startsWith(u'#'))
        character = name.mid(1).toUInt(&isNumber);
    else
        character = namedCharacters().value(name, 0);
    const bool isCharacter =
        character > 0 && character <= QChar::LastValidCodePoint && !QChar::isSurrogate(character);
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

QString withCharacters(const QString &text)
{
    static const QRegularExpression entity(
        u"&(#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,9});"_s);
    QString result;
    qsizetype last = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString character = characterOf(match.captured(1));
        result += QStringView(text).sliced(last, match.capturedStart() - last);
        result += character.isEmpty() ? match.captured() : character;
        last = match.capturedEnd();
    }
    return result + QStringView(text).sliced(last);
}

} // namespace

QString plainText(const QString &html)
{
    QString text = html;
    if (text.contains(u'<')) {
        static const QRegularExpression unseen(
            u"<!--.*?-->|<(script|style)\\b[^>]*>.*?</\\1\\s*>"_s,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression inLine(
            u"</?(?:a|abbr|b|big|em|font|i|mark|s|small|span|strong|sub|sup|u)(?:\\s[^<>]*)?/?>"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>|<![^<>]*>"_s);
        text.remove(unseen).remove(inLine).replace(tag, u" "_s);
    }
    if (text.contains(u'&'))
        text = withCharacters(text);
    return text.remove(QChar(QChar::SoftHyphen)).simplified();
}

} // namespace tidemark
