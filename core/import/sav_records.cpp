// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sav_records.h"

#include <algorithm>
#include <optional>

#include <QStringDecoder>
#include <QtEndian>

#include "core/import/sav_sets.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 headerSize = 176;
constexpr qint64 mostBytes = 16 * 1024 * 1024;

enum Record {
    VariableRecord = 2,
    LabelRecord = 3,
    LabelVariablesRecord = 4,
    DocumentRecord = 6,
    ExtensionRecord = 7,
    EndRecord = 999
};
enum Extension {
    FloatExtension = 4,
    VeryLongTextExtension = 14,
    SetsExtension = 7,
    OldSetsExtension = 5,
    LongNamesExtension = 13,
    AttributesExtension = 18,
    ExtendedSetsExtension = 19
};

/// The parts of the dictionary of interest, as bytes.
struct RawRecords
{
    QList<QByteArray> sets = {};
    QByteArray longNames = {};
    QByteArray attributes = {};
    SavLayout layout = {};
    std::vector<qint32> types = {}; ///< of the variable records: 0, a width, −1 for the rest of it
    bool isPlain = false; ///< the layout could be read to its end
};

class RecordReader
{
public:
    explicit RecordReader(QIODevice &file)
        : m_file(file)
    {
    }

    RawRecords read()
    {
        RawRecords records;
        if (!m_file.seek(0) || !readHeader(records))
            return records;
        while (const auto type = number()) {
            const bool goesOn = *type == VariableRecord ? readVariable(records)
                : *type == LabelRecord                  ? skipLabels()
                : *type == LabelVariablesRecord         ? skipTimes(4)
                : *type == DocumentRecord               ? skipTimes(80)
                : *type == ExtensionRecord              ? readExtension(records)
                                                        : endsWith(*type, records);
            if (!goesOn)
                break;
        }
        return records;
    }

private:
    bool readHeader(RawRecords &records)
    {
        const QByteArray header = m_file.read(headerSize);
        if (header.size() != headerSize)
            return false;
        const auto little = qFromLittleEndian<qint32>(header.constData() + 64);
        m_isLittle = little == 2 || little == 3;
        const auto compression = qFromLittleEndian<qint32>(header.constData() + 72);
        const auto bias = qFromLittleEndian<double>(header.constData() + 84);
        records.layout.isCompressed = compression == 1;
        records.isPlain = m_isLittle && header.startsWith("$FL2")
            && (compression == 0 || (compression == 1 && bias == 100.0));
        return true;
    }

    /// The record that ends the dictionary; the rows begin behind it.
    bool endsWith(qint32 type, RawRecords &records)
    {
        const auto filler = number();
        records.isPlain = records.isPlain && type == EndRecord && filler;
        records.layout.dataStart = m_file.pos();
        return false;
    }

    std::optional<qint32> number()
    {
        const QByteArray bytes = m_file.read(4);
        if (bytes.size() != 4)
            return {};
        return m_isLittle ? qFromLittleEndian<qint32>(bytes.constData())
                          : qFromBigEndian<qint32>(bytes.constData());
    }

    bool skip(qint64 bytes)
    {
        return bytes >= 0 && bytes <= m_file.size() - m_file.pos()
            && m_file.seek(m_file.pos() + bytes);
    }

    bool skipTimes(qint64 size)
    {
        const auto count = number();
        return count && *count >= 0 && skip(*count * size);
    }

    bool readVariable(RawRecords &records)
    {
        const auto type = number();
        records.types.push_back(type.value_or(0));
        const auto hasLabel = number();
        const auto missing = number();
        if (!type || !hasLabel || !missing || !skip(16))
            return false;
        if (*hasLabel == 1) {
            const auto length = number();
            if (!length || *length < 0 || !skip((qint64(*length) + 3) / 4 * 4))
                return false;
        }
        return skip(qint64(std::abs(qint64(*missing))) * 8);
    }

    bool skipLabels()
    {
        const auto count = number();
        for (qint32 i = 0; count && i < *count; ++i) {
            char length = 0;
            if (!skip(8) || !m_file.getChar(&length))
                return false;
            if (!skip((qint64(quint8(length)) + 8) / 8 * 8 - 1))
                return false;
        }
        return count.has_value();
    }

    bool readExtension(RawRecords &records)
    {
        const auto kind = number();
        const auto size = number();
        const auto count = number();
        if (!kind || !size || !count || *size < 0 || *count < 0)
            return false;
        const qint64 bytes = qint64(*size) * *count;
        if (*kind == VeryLongTextExtension)
            records.isPlain = false;
        if (*kind == FloatExtension)
            return readFloats(bytes, records.layout);
        const bool isWanted = *kind == SetsExtension || *kind == OldSetsExtension
            || *kind == ExtendedSetsExtension || *kind == LongNamesExtension
            || *kind == AttributesExtension;
        if (!isWanted || bytes > mostBytes)
            return skip(bytes);
        const QByteArray data = m_file.read(bytes);
        if (*kind == LongNamesExtension)
            records.longNames = data;
        else if (*kind == AttributesExtension)
            records.attributes = data;
        else
            records.sets << data;
        return data.size() == bytes;
    }

    bool readFloats(qint64 bytes, SavLayout &layout)
    {
        constexpr qsizetype three = 24;
        if (bytes != three)
            return skip(bytes);
        const QByteArray data = m_file.read(three);
        if (data.size() != three)
            return false;
        layout.missing = qFromLittleEndian<quint64>(data.constData());
        layout.highest = qFromLittleEndian<quint64>(data.constData() + 8);
        layout.lowest = qFromLittleEndian<quint64>(data.constData() + 16);
        return true;
    }

    QIODevice &m_file;
    bool m_isLittle = true;
};

/// A text of more than eight bytes is continued by records of its own.
std::optional<std::vector<int>> widthsOf(const std::vector<qint32> &types)
{
    std::vector<int> widths;
    std::size_t next = 0;
    while (next < types.size()) {
        const qint32 width = types[next++];
        if (width < 0 || width > 255)
            return {};
        for (int rest = (width + 7) / 8 - 1; rest > 0; --rest) {
            if (next >= types.size() || types[next++] != -1)
                return {};
        }
        widths.push_back(width);
    }
    return widths;
}

QString decoded(const QByteArray &bytes, const QString &encoding)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder named(encoding.toLatin1().constData());
    return named.isValid() ? QString(named.decode(bytes)) : QString::fromLatin1(bytes);
}

/// Long names by short name in lower case.
QHash<QString, QString> longNames(const QByteArray &record, const QString &encoding)
{
    QHash<QString, QString> names;
    for (const QString &pair : decoded(record, encoding).split(u'\t')) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0)
            names.insert(pair.left(equals).toLower(), pair.mid(equals + 1));
    }
    return names;
}

SavResponseSet named(const RawResponseSet &raw, const QHash<QString, QString> &names,
                     const QString &encoding)
{
    SavResponseSet set;
    set.name = decoded(raw.name, encoding);
    if (set.name.startsWith(u'$'))
        set.name.remove(0, 1);
    set.label = decoded(raw.label, encoding).trimmed();
    set.isDichotomies = raw.isDichotomies;
    set.countedValue = decoded(raw.countedValue, encoding);
    set.itemsFromValueLabels = raw.itemsFromValueLabels;
    for (const QByteArray &variable : raw.variables) {
        const QString name = decoded(variable, encoding);
        set.variables << names.value(name.toLower(), name);
    }
    return set;
}

/// "q1:QuestionText('How old are you?'\n)$@Role('0'\n)/q2:…"
QHash<QString, QString> questionTexts(const QString &attributes)
{
    static const QString wanted = u"questiontext('"_s;
    QHash<QString, QString> texts;
    qsizetype start = 0;
    while (start < attributes.size()) {
        const qsizetype colon = attributes.indexOf(u':', start);
        const qsizetype next = attributes.indexOf("\n)/"_L1, start);
        const qsizetype end = next < 0 ? attributes.size() : next;
        const qsizetype at = attributes.indexOf(wanted, start, Qt::CaseInsensitive);
        if (colon >= 0 && colon < end && at > colon && at < end) {
            const qsizetype from = at + wanted.size();
            const qsizetype to = attributes.indexOf("'\n"_L1, from);
            if (to > from)
                texts.insert(attributes.mid(start, colon - start), attributes.mid(from, to - from));
        }
        start = next < 0 ? attributes.size() : next + 3;
    }
    return texts;
}

} // namespace

SavRecords readSavRecords(QIODevice &file, const QString &encoding)
{
    const RawRecords raw = RecordReader(file).read();
    const auto names = longNames(raw.longNames, encoding);
    SavRecords records;
    for (const QByteArray &text : raw.sets)
        for (const RawResponseSet &set : parseResponseSets(text))
            records.sets.push_back(named(set, names, encoding));
    records.questionTexts = questionTexts(decoded(raw.attributes, encoding));
    return records;
}

std::optional<SavLayout> readSavLayout(QIODevice &file)
{
    RawRecords raw = RecordReader(file).read();
    auto widths = widthsOf(raw.types);
    if (!raw.isPlain || raw.layout.dataStart == 0 || !widths || widths->empty())
        return {};
    raw.layout.widths = std::move(*widths);
    return std::move(raw.layout);
}

} // namespace tidemark
