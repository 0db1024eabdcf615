// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

#include "core/import/cell_reader.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct DialectText
{
    Q_DECLARE_TR_FUNCTIONS(Dialect)
};

constexpr std::size_t scoredRows = 500;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString guessLineEnd(const std::vector<char> &sample)
{
    qint64 lines = 0;
    qint64 returns = 0;
    qint64 both = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        lines += sample[i] == '\n' ? 1 : 0;
        returns += sample[i] == '\r' ? 1 : 0;
        both += sample[i] == '\n' && i > 0 && sample[i - 1] == '\r' ? 1 : 0;
    }
    if (lines == 0 && returns > 0)
        return u"CR"_s;
    return both * 2 > lines ? u"CRLF"_s : u"LF"_s;
}

/// The delimiter that a first line "sep=;" names.
std::optional<QChar> namedDelimiter(const std::vector<char> &sample)
{
    const std::string_view text(sample.data(), sample.size());
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() != 5
        || QByteArrayView(line.data(), 4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    return QLatin1Char(line[4]);
}

/// How a delimiter splits the sample.
struct Split
{
    char delimiter = ';';
    std::size_t fields = 1; ///< of most rows
    std::size_t fewest = 1;
    std::size_t most = 1;
    qint64 agreeing = 0;
    qint64 rows = 0;
    std::size_t firstFields = 0; ///< of the first row

    /// Rows that agree, as good as all counting as all; 0 if nothing is split.
    double score() const
    {
        // one column of decimal commas under its name is not two columns
        const bool decimals = delimiter == ',' && fields == 2 && firstFields == 1;
        if (fields < 2 || rows == 0 || decimals)
            return 0.0;
        const double share = double(agreeing) / double(rows);
        return share >= 0.9 ? 1.0 : share;
    }
};

Split splitBy(const std::vector<char> &sample, TextLayout layout, char delimiter)
{
    layout.delimiter.value = QLatin1Char(delimiter);
    std::map<std::size_t, qint64> lengths;
    Split split{.delimiter = delimiter};
    for (const auto &row : sampleRows(sample, layout, scoredRows)) {
        if (row.size() == 1 && row.front().empty())
            continue;
        if (split.rows++ == 0)
            split.firstFields = row.size();
        ++lengths[row.size()];
    }
    if (lengths.empty())
        return split;
    split.fewest = lengths.begin()->first;
    split.most = lengths.rbegin()->first;
    const auto commonest = std::ranges::max_element(
        lengths, {}, [](const auto &one) { return one.second * qint64(one.first > 1 ? 2 : 1); });
    split.fields = commonest->first;
    split.agreeing = commonest->second;
    return split;
}

/// Decimal commas split rows evenly too, so a comma wins only if nothing else splits as well.
bool better(const Split &one, const Split &other)
{
    if (one.score() != other.score())
        return one.score() > other.score();
    if ((one.delimiter == ',') != (other.delimiter == ','))
        return other.delimiter == ',';
    return one.fields > other.fields;
}

QString rivalSentence(const Split &rival)
{
    if (rival.fewest == rival.most)
        return DialectText::tr("“%1” gives %2 fields.")
            .arg(QLatin1Char(rival.delimiter))
            .arg(rival.most);
    return DialectText::tr("“%1” gives %2–%3 fields.")
        .arg(QLatin1Char(rival.delimiter))
        .arg(rival.fewest)
        .arg(rival.most);
}

void guessDelimiter(const std::vector<char> &sample, TextLayout &layout)
{
    if (const auto named = namedDelimiter(sample)) {
        layout.delimiter.guess(*named, DialectText::tr("The first line of the file says so."));
        return;
    }
    std::vector<Split> splits;
    for (const char delimiter : {';', '\t', '|', ','})
        splits.push_back(splitBy(sample, layout, delimiter));
    std::ranges::stable_sort(splits, better);
    const Split &best = splits.front();
    if (best.score() == 0.0) {
        layout.delimiter.guess(
            u';', DialectText::tr("No delimiter divides the rows: the file has one column."));
        return;
    }
    QString reason = best.agreeing == best.rows
        ? DialectText::tr("%1 fields in all of the first %2 rows.")
              .arg(best.fields)
              .arg(number(best.rows))
        : DialectText::tr("%1 fields in %2 of the first %3 rows.")
              .arg(best.fields)
              .arg(number(best.agreeing), number(best.rows));
    if (splits[1].score() > 0.0)
        reason += u' ' + rivalSentence(splits[1]);
    const bool sure = best.score() >= 1.0
        && (splits[1].score() < 1.0 || (best.delimiter != ',' && splits[1].delimiter == ','));
    layout.delimiter.guess(QLatin1Char(best.delimiter), reason, sure);
}

void guessQuote(const std::vector<char> &sample, TextLayout &layout)
{
    qint64 filled = 0;
    qint64 single = 0;
    qint64 twice = 0;
    TextLayout plain = layout;
    plain.quote.value = {};
    for (const auto &row : sampleRows(sample, plain, scoredRows)) {
        for (const std::string &cell : row) {
            filled += cell.empty() ? 0 : 1;
            if (cell.size() < 2 || cell.front() != cell.back())
                continue;
            single += cell.front() == '\'' ? 1 : 0;
            twice += cell.front() == '"' ? 1 : 0;
        }
    }
    if (single > twice && single * 2 > filled) {
        layout.quote.guess(
            u'\'', DialectText::tr("%1 cells stand between single quotes.").arg(number(single)));
        return;
    }
    layout.quote.guess(
        u'"',
        twice > 0
            ? DialectText::tr("%1 of the first cells stand between quotes.").arg(number(twice))
            : DialectText::tr("No quotes at the start of the file; this is the usual one."));
}

} // namespace

Result<std::vector<char>> readSample(QIODevice &file, const QString &encoding)
{
    TextSource source(file, encoding);
    std::vector<char> sample;
    if (auto read = source.appendTo(sample); !read)
        return std::move(read).error();
    return sample;
}

SampleRows sampleRows(const std::vector<char> &sample, const TextLayout &layout, std::size_t most)
{
    QByteArray bytes = QByteArray::fromRawData(sample.data(), qsizetype(sample.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvFormat format = csvFormat(layout);
    format.encoding = u"UTF-8"_s; // the sample is decoded already as far as it needs to be
    CsvReader reader(buffer, format);
    SampleRows rows;
    while (rows.size() < most) {
        const auto more = reader.next();
        if (!more || !more.value())
            break;
        const bool cutOff =
            reader.endedWithoutLineEnd() && sample.size() >= (1u << 20) && !rows.empty();
        if (!cutOff)
            rows.emplace_back(reader.fields().begin(), reader.fields().end());
    }
    return rows;
}

void guessDialect(const std::vector<char> &sample, TextLayout &layout)
{
    layout.lineEnd = guessLineEnd(sample);
    if (!layout.quote.fixedByUser)
        layout.quote.value = u'"';
    if (!layout.delimiter.fixedByUser)
        guessDelimiter(sample, layout);
    guessQuote(sample, layout);
    if (layout.quote.value == u'\'' && !layout.delimiter.fixedByUser)
        guessDelimiter(sample, layout);
}

} // namespace tidemark
