// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/document.h"

using namespace Qt::StringLiterals;

namespace tidemark::report {

namespace {

/// Splits at ** and *; an unpaired sign is plain text.
std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    Run run;
    const auto close = [&] {
        if (!run.text.isEmpty())
            runs.push_back(run);
        run.text.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDouble = QStringView(text).sliced(i).startsWith(u"**"_s);
        bool &look = isDouble ? run.bold : run.italic;
        const QString sign = isDouble ? u"**"_s : u"*"_s;
        const bool isMark = text[i] == u'*' && (look || text.indexOf(sign, i + sign.size()) > 0);
        if (!isMark) {
            run.text += text[i];
            continue;
        }
        close();
        look = !look;
        i += sign.size() - 1;
    }
    close();
    return runs;
}

} // namespace

DocumentWords documentWords(const QString &language)
{
    if (language == u"en"_s)
        return {u"Figure"_s,   u"Table"_s,     u"Page %1 of %2"_s, u"Synthetic answers"_s,
                u"Contents"_s, u"Supplement"_s};
    if (language == u"nn"_s)
        return {u"Figur"_s,           u"Tabell"_s,  u"Side %1 av %2"_s,
                u"Syntetiske svar"_s, u"Innhald"_s, u"Tillegg"_s};
    return {u"Figur"_s,           u"Tabell"_s,  u"Side %1 av %2"_s,
            u"Syntetiske svar"_s, u"Innhold"_s, u"Tillegg"_s};
}

std::vector<Paragraph> paragraphsOf(const QString &markdown)
{
    std::vector<Paragraph> paragraphs;
    QString text;
    ParagraphStyle style = ParagraphStyle::Body;
    const auto close = [&] {
        if (!text.isEmpty())
            paragraphs.push_back({style, runsOf(text)});
        text.clear();
        style = ParagraphStyle::Body;
    };
    for (const QString &rawLine : markdown.split(u'\n')) {
        const QString line = rawLine.trimmed();
        const bool isBullet = line.startsWith(u"- "_s);
        if (line.isEmpty() || isBullet)
            close();
        if (isBullet)
            style = ParagraphStyle::Bullet;
        const QString words = isBullet ? line.mid(2) : line;
        text += text.isEmpty() || words.isEmpty() ? words : u' ' + words;
    }
    close();
    return paragraphs;
}

std::vector<FilePart> fileParts(const QString &stem, const DrawnFigure &figure)
{
    if (figure.parts.empty())
        return {{stem, figure.whole}};
    std::vector<FilePart> parts;
    for (const DrawnPicture &picture : figure.parts)
        parts.push_back({u"%1-%2"_s.arg(stem).arg(parts.size() + 1), picture});
    return parts;
}

} // namespace tidemark::report
