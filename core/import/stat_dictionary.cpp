// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_dictionary.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include <QStringDecoder>

#include "core/import/readstat_walk.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

bool isText(readstat_type_t type)
{
    return type == READSTAT_TYPE_STRING || type == READSTAT_TYPE_STRING_REF;
}

std::optional<MeasureLevel> measureOf(readstat_measure_t measure)
{
    switch (measure) {
    case READSTAT_MEASURE_NOMINAL:
        return MeasureLevel::Nominal;
    case READSTAT_MEASURE_ORDINAL:
        return MeasureLevel::Ordinal;
    case READSTAT_MEASURE_SCALE:
        return MeasureLevel::Scale;
    case READSTAT_MEASURE_UNKNOWN:
        break;
    }
    return {};
}

/// "F8.2" and "%9.2f" have two decimals.
int decimalsOf(const QString &format)
{
    const qsizetype point = format.lastIndexOf(u'.');
    if (point < 0)
        return 0;
    const QChar digit = format.size() > point + 1 ? format[point + 1] : QChar();
    return digit.isDigit() ? digit.digitValue() : 0;
}

double finite(double bound)
{
    return std::isinf(bound) ? std::copysign(std::numeric_limits<double>::max(), bound) : bound;
}

void addMissing(StatVariable &variable, const readstat_variable_t *source)
{
    for (int i = 0; i < readstat_variable_get_missing_ranges_count(source); ++i) {
        const readstat_value_t low = readstat_variable_get_missing_range_lo(source, i);
        const readstat_value_t high = readstat_variable_get_missing_range_hi(source, i);
        if (isText(low.type)) {
            if (low.v.string_value)
                variable.missingTexts << statText(low.v.string_value);
            continue;
        }
        const double from = readstat_double_value(low);
        const double to = readstat_double_value(high);
        if (!std::isnan(from) && !std::isnan(to))
            variable.missing.emplace_back(finite(from), finite(to));
    }
}

/// The dictionary as ReadStat tells of it.
struct Telling
{
    StatDictionary dictionary = {};
    std::size_t longestSetName = 0;

    static StatDictionary &dictionaryOf(void *context)
    {
        return static_cast<Telling *>(context)->dictionary;
    }
};

/// ReadStat hands over names of label sets as they stand in a .dta file, whether or not a NUL ends
/// them there: they are read no further than their field is long.
std::size_t longestSetName(QIODevice &file, StatFormat format)
{
    if (format != StatFormat::Dta)
        return std::numeric_limits<std::size_t>::max();
    file.seek(0);
    const QByteArray head = file.peek(64);
    const qsizetype release = head.indexOf("<release>");
    if (release >= 0)
        return head.mid(release + 9, 3).toInt() >= 118 ? 129 : 33;
    return !head.isEmpty() && quint8(head.front()) >= 110 ? 33 : 9;
}

QString setName(const char *name, std::size_t longest)
{
    if (!name)
        return {};
    return statText(std::string(name, strnlen(name, longest)).c_str());
}

int onMetadata(readstat_metadata_t *metadata, void *context)
{
    StatDictionary &dictionary = Telling::dictionaryOf(context);
    if (metadata->row_count >= 0)
        dictionary.rows = metadata->row_count;
    dictionary.encoding = statText(metadata->file_encoding);
    dictionary.fileLabel = statText(metadata->file_label);
    return READSTAT_HANDLER_OK;
}

int onVariable(int, readstat_variable_t *source, const char *labelSet, void *context)
{
    StatDictionary &dictionary = Telling::dictionaryOf(context);
    StatVariable variable;
    variable.name = statText(readstat_variable_get_name(source));
    variable.label = statText(readstat_variable_get_label(source)).trimmed();
    variable.format = statText(readstat_variable_get_format(source));
    variable.isText = isText(readstat_variable_get_type(source));
    variable.measure = measureOf(readstat_variable_get_measure(source));
    variable.decimals = decimalsOf(variable.format);
    variable.labelSet = setName(labelSet, static_cast<Telling *>(context)->longestSetName);
    addMissing(variable, source);
    dictionary.variables.push_back(std::move(variable));
    return READSTAT_HANDLER_OK;
}

int onWeight(readstat_variable_t *variable, void *context)
{
    Telling::dictionaryOf(context).weight = readstat_variable_get_index(variable);
    return READSTAT_HANDLER_OK;
}

int onValueLabel(const char *labelSet, readstat_value_t value, const char *label, void *context)
{
    StatDictionary &dictionary = Telling::dictionaryOf(context);
    StatLabel entry;
    entry.label = statText(label).trimmed();
    if (isText(value.type))
        entry.text = statText(value.v.string_value);
    else if (value.is_tagged_missing)
        entry.tag = statTag(value.tag);
    else
        entry.code = readstat_double_value(value);
    if (!std::isnan(entry.code))
        dictionary.labelSets[statText(labelSet)].push_back(std::move(entry));
    return READSTAT_HANDLER_OK;
}

} // namespace

const std::vector<StatLabel> &StatDictionary::labelsOf(const StatVariable &variable) const
{
    static const std::vector<StatLabel> none;
    const auto found = labelSets.constFind(variable.labelSet);
    return found == labelSets.cend() ? none : *found;
}

Result<StatDictionary> readStatDictionary(QIODevice &file, StatFormat format,
                                          const QString &encoding, JobControl &job)
{
    if (auto head = checkStatHead(file, format); !head)
        return std::move(head).error();
    Telling telling{.longestSetName = longestSetName(file, format)};
    ReadStatDevice device(file, job);
    const ReadStatWalk what{.metadata = onMetadata,
                            .variable = onVariable,
                            .weight = onWeight,
                            .valueLabel = onValueLabel,
                            .context = &telling,
                            .encoding = encoding.toLatin1()};
    if (auto done = walk(device, format, what); !done)
        return std::move(done).error();
    return std::move(telling.dictionary);
}

QString statText(const char *bytes)
{
    if (!bytes)
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(QByteArrayView(bytes));
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

MissingTag statTag(char tag)
{
    if (tag >= 'A' && tag <= 'Z')
        return MissingTag(tag - 'A' + 'a');
    return tag >= 'a' && tag <= 'z' ? tag : '\0';
}

} // namespace tidemark
