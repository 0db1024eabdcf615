// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_encoding.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "core/import/byte_census.h"
#include "core/import/single_byte_tables.h"
#include "core/import/text_source.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 blockSize = 1 << 20;

struct EncodingText
{
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// How much a character speaks for an encoding in a Norwegian questionnaire file.
int likeliness(char16_t c)
{
    constexpr QStringView norwegian = u"æøåÆØÅ";
    constexpr QStringView usual = u"éèêüöäÉÖÄçñóáàâíúšžđŋŧčáÁČĐŊŠŦŽ–—’‘“”«»…§°½€ \u00AD•´´²³µ";
    if (norwegian.contains(QChar(c)))
        return 10;
    if (usual.contains(QChar(c)))
        return 2;
    if (c == 0xFFFD || (c >= 0x80 && c < 0xA0))
        return -20;
    return QChar(c).isLetter() ? -1 : -4;
}

qint64 scoreOf(const ByteCensus &census, const HighHalf &table)
{
    qint64 score = 0;
    for (std::size_t i = 0; i < table.size(); ++i)
        score += census.high()[i] * likeliness(table[i]);
    return score;
}

EncodingChoice readingOf(const ByteCensus &census, const QString &encoding)
{
    return {encoding, decodeText(census.sampleLine(), encoding)};
}

Result<ByteCensus> takeCensus(QIODevice &file, JobControl &job, QByteArray &head)
{
    if (!file.seek(0))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    const qint64 size = file.size();
    ByteCensus census;
    while (true) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled};
        QByteArray block(blockSize, Qt::Uninitialized);
        const qint64 got = file.read(block.data(), blockSize);
        if (got < 0)
            return Error{ErrorCode::FileNotReadable, {file.errorString()}};
        if (got == 0)
            break;
        if (head.isEmpty())
            head = block.first(std::min<qint64>(got, 4));
        census.add(std::string_view(block.constData(), std::size_t(got)));
        job.reportProgress(census.bytes(), size);
    }
    census.finish();
    if (census.bytes() < size)
        return Error{ErrorCode::FileEndsEarly,
                     {QString::number(census.bytes()), QString::number(size)}};
    if (census.bytes() == 0)
        return Error{ErrorCode::FileEmpty};
    return census;
}

/// Every second byte of UTF-16 text in Latin letters is NUL; an empty string if that is not so.
QString utf16WithoutMark(const ByteCensus &census)
{
    const qint64 half = census.bytes() / 2;
    const qint64 odd = census.nulBytes(true);
    const qint64 even = census.nulBytes(false);
    if (half >= 2 && odd * 10 > half * 7 && even * 10 < half)
        return u"UTF-16LE"_s;
    if (half >= 2 && even * 10 > half * 7 && odd * 10 < half)
        return u"UTF-16BE"_s;
    return {};
}

std::optional<EncodingVerdict> verdictByMark(const QByteArray &head)
{
    const auto marked = [](const QString &encoding) {
        return EncodingVerdict{
            encoding,
            EncodingText::tr("The file starts with the byte order mark of %1.").arg(encoding)};
    };
    if (head.startsWith("\xEF\xBB\xBF"))
        return marked(u"UTF-8"_s);
    if (head.startsWith("\xFF\xFE"))
        return marked(u"UTF-16LE"_s);
    if (head.startsWith("\xFE\xFF"))
        return marked(u"UTF-16BE"_s);
    return {};
}

std::optional<EncodingVerdict> verdictForUtf8(const ByteCensus &census)
{
    EncodingVerdict verdict{u"UTF-8"_s};
    if (census.highBytes() == 0) {
        verdict.reason = EncodingText::tr("The whole file was read. It has ASCII characters only.");
        return verdict;
    }
    if (census.invalidSequences() == 0 && (census.validSequences() > 0)) {
        verdict.reason =
            EncodingText::tr("The whole file was read. All %1 characters outside ASCII "
                             "are valid UTF-8.")
                .arg(number(census.validSequences()));
        return verdict;
    }
    if (census.validSequences() < 20 * census.invalidSequences() || census.validSequences() == 0)
        return {};
    verdict.sure = false;
    verdict.invalidBytes = census.invalidSequences();
    verdict.reason = EncodingText::tr("The whole file was read. %1 characters outside ASCII are "
                                      "valid UTF-8, %2 places are not.")
                         .arg(number(census.validSequences()), number(census.invalidSequences()));
    return verdict;
}

/// The best single-byte encoding; a tie goes to the commoner one.
EncodingVerdict verdictForSingleByte(const ByteCensus &census)
{
    struct Scored
    {
        QString name;
        qint64 score = 0;
    };
    std::vector<Scored> scored;
    for (const QString &name : singleByteEncodings())
        scored.push_back({name, scoreOf(census, *highHalfOf(name))});
    std::ranges::stable_sort(scored, std::greater{}, &Scored::score);

    EncodingVerdict verdict{scored.front().name};
    const bool norwegianLetters = scored.front().score >= 5 * census.highBytes();
    verdict.sure = norwegianLetters && scored.front().name == "windows-1252"_L1;
    verdict.reason = EncodingText::tr("The whole file was read. It has %1 characters outside ASCII "
                                      "and is not valid UTF-8.")
                         .arg(number(census.highBytes()));
    std::vector<QString> readings;
    for (const Scored &one : scored) {
        const QString line = decodeText(census.sampleLine(), one.name);
        if (verdict.likeliest.size() < 2
            && std::ranges::find(verdict.likeliest, line, &EncodingChoice::sampleLine)
                == verdict.likeliest.end())
            verdict.likeliest.push_back({one.name, line});
    }
    verdict.likeliest.push_back(readingOf(census, u"UTF-8"_s));
    return verdict;
}

} // namespace

Result<EncodingVerdict> judgeEncoding(QIODevice &file, JobControl &job)
{
    QByteArray head;
    auto taken = takeCensus(file, job, head);
    if (!taken)
        return std::move(taken).error();
    const ByteCensus &census = taken.value();
    if (auto marked = verdictByMark(head)) {
        if (census.bytes() <= (marked->encoding == "UTF-8"_L1 ? 3 : 2))
            return Error{ErrorCode::FileEmpty};
        if (marked->encoding == "UTF-8"_L1) {
            marked->invalidBytes = census.invalidSequences();
            marked->nulBytes = census.nulBytes(true) + census.nulBytes(false);
        }
        return *marked;
    }
    if (const QString utf16 = utf16WithoutMark(census); !utf16.isEmpty()) {
        return EncodingVerdict{
            utf16,
            EncodingText::tr("Every second byte is zero, as in %1 without a mark.").arg(utf16)};
    }
    const qint64 nuls = census.nulBytes(true) + census.nulBytes(false);
    if (nuls * 20 > census.bytes()) {
        return Error{ErrorCode::NotText,
                     {EncodingText::tr("%1 of %2 bytes are zero")
                          .arg(number(nuls), number(census.bytes()))}};
    }
    auto verdict = verdictForUtf8(census);
    if (!verdict)
        verdict = verdictForSingleByte(census);
    else if (!verdict->sure)
        verdict->likeliest = {readingOf(census, u"UTF-8"_s), readingOf(census, u"windows-1252"_s),
                              readingOf(census, u"ISO-8859-15"_s)};
    verdict->nulBytes = nuls;
    return *verdict;
}

} // namespace tidemark
