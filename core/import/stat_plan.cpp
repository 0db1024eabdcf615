// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_plan.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include "core/import/stat_cell.h"
#include "core/import/stat_labels.h"
#include "core/import/stat_time.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(StatPlan)
};

constexpr std::size_t mostCounts = 100;
constexpr std::size_t fewCodes = 20;
constexpr double daySeconds = 86'400.0;

struct Guess
{
    ColumnType type = ColumnType::Code;
    QString reason = {};
};

Guess guessTextType(const std::vector<StatLabel> &labels, const StatProfile &profile)
{
    if (areCategories(labels, profile))
        return {ColumnType::Code,
                PlanText::tr("%n different texts", nullptr, int(profile.texts.size()))};
    return {ColumnType::Text, PlanText::tr("texts, few of them alike")};
}

Guess guessTimeType(const StatTime &time, const StatVariable &variable, const StatProfile &profile)
{
    const QString reason = PlanText::tr("the file shows it as %1").arg(variable.format);
    const double first = storedTime(time, time.type, profile.lowest);
    const double last = storedTime(time, time.type, profile.highest);
    if (time.type == ColumnType::Time && profile.answered > 0
        && (first < 0.0 || last >= daySeconds))
        return {ColumnType::Number,
                PlanText::tr("a duration in seconds (%1)").arg(variable.format)};
    if (time.type == ColumnType::Date && !profile.isWholeDays)
        return {ColumnType::DateTime, reason};
    return {time.type, reason};
}

Guess guessType(StatFormat format, const StatVariable &variable,
                const std::vector<StatLabel> &labels, const StatProfile &profile)
{
    if (variable.isText)
        return guessTextType(labels, profile);
    const StatTime time = statTime(format, variable.format);
    if (time.unit != StatTime::Unit::None)
        return guessTimeType(time, variable, profile);
    if (profile.answered == 0 && variable.decimals > 0 && labels.empty())
        return {ColumnType::Number, PlanText::tr("no value in the file; shown with decimals")};
    if (profile.answered == 0)
        return {ColumnType::Code, PlanText::tr("no value in the file")};
    if (profile.isWhole)
        return {ColumnType::Code, PlanText::tr("all values are whole numbers")};
    return {ColumnType::Number, PlanText::tr("values with decimals or very large")};
}

/// Every value that occurs and is not missing has a label, and there are few.
bool isFullyLabelled(const ColumnPlan &column, const StatProfile &profile)
{
    if (profile.hasMany || profile.numbers.empty() || column.labels.size() > fewCodes)
        return false;
    return std::ranges::all_of(profile.numbers, [&](const auto &entry) {
        return column.missing.value.reason(entry.first)
            || std::ranges::find(column.labels, entry.first, &ValueLabel::code)
            != column.labels.end();
    });
}

void guessMeasure(ColumnPlan &column, const StatVariable &variable, const StatProfile &profile)
{
    const bool isCodes = column.type.value == ColumnType::Code;
    const bool labelled = isCodes && (variable.isText || isFullyLabelled(column, profile));
    if (variable.measure == MeasureLevel::Scale && labelled)
        return column.measure.guess(
            MeasureLevel::Nominal, PlanText::tr("the file says scale, but every value has a label"),
            false);
    if (variable.measure && !(variable.isText && *variable.measure == MeasureLevel::Scale))
        return column.measure.guess(*variable.measure, PlanText::tr("the file says so"));
    if (column.type.value == ColumnType::Text)
        return column.measure.guess(MeasureLevel::Nominal, PlanText::tr("texts"));
    if (!isCodes)
        return column.measure.guess(MeasureLevel::Scale, PlanText::tr("numbers or dates"));
    if (!column.labels.empty())
        return column.measure.guess(MeasureLevel::Nominal, PlanText::tr("codes with labels"),
                                    false);
    const bool few = !profile.hasMany && profile.numbers.size() <= 2;
    column.measure.guess(few ? MeasureLevel::Nominal : MeasureLevel::Scale,
                         few ? PlanText::tr("two codes at most") : PlanText::tr("whole numbers"),
                         false);
}

void setCounts(ColumnPlan &column, const StatVariable &variable, const StatProfile &profile)
{
    column.answered = profile.answered;
    column.different = qint64(profile.hasMany ? StatProfile::mostDifferent
                                              : profile.numbers.size() + profile.texts.size());
    if (profile.hasMany || column.type.value != ColumnType::Code)
        return;
    if (!variable.isText)
        column.counts.assign(profile.numbers.begin(), profile.numbers.end());
    for (const ValueLabel &label : column.labels)
        if (const auto found = profile.texts.find(label.sourceText.toStdString());
            variable.isText && found != profile.texts.end())
            column.counts.emplace_back(label.code, found->second);
    std::ranges::sort(column.counts);
    if (column.counts.size() > mostCounts)
        column.counts.clear();
}

void setRange(ColumnPlan &column, const StatTime &time, const StatProfile &profile)
{
    const bool isText = column.type.value == ColumnType::Text;
    if (isText || profile.answered == 0 || profile.lowest > profile.highest)
        return;
    const ColumnType type = column.type.value;
    const auto text = [&](double value) {
        const double stored = storedTime(time, type, value);
        return type == ColumnType::Code || type == ColumnType::Number
            ? QLocale().toString(stored, 'g', QLocale::FloatingPointShortest)
            : statTimeText(stored, type);
    };
    column.range = profile.lowest == profile.highest
        ? text(profile.lowest)
        : u"%1–%2"_s.arg(text(profile.lowest), text(profile.highest));
}

const ColumnPlan *earlierColumn(const ImportPlan &previous, const QString &nameInFile)
{
    const auto found = std::ranges::find(previous.columns, nameInFile, &ColumnPlan::nameInFile);
    return found == previous.columns.end() ? nullptr : &*found;
}

/// What a user may have changed in an earlier plan of this file or of the last delivery.
void carryOver(ColumnPlan &column, const ColumnPlan &earlier, bool sameEncoding)
{
    column.type = earlier.type.fixedByUser ? earlier.type : Detected<ColumnType>{};
    column.decimalSign = earlier.decimalSign;
    column.thousandsSign = earlier.thousandsSign;
    column.dateFormat = earlier.dateFormat;
    if (earlier.measure.fixedByUser)
        column.measure = earlier.measure;
    if (earlier.role.fixedByUser)
        column.role = earlier.role;
    if (earlier.missing.fixedByUser)
        column.missing = earlier.missing;
    if (!sameEncoding)
        return;
    column.name = earlier.name;
    column.label = earlier.label;
    column.questionText = earlier.questionText;
}

/// Labels of the earlier plan win; codes and texts it does not know are added with new codes.
void mergeLabels(std::vector<ValueLabel> &labels, const std::vector<ValueLabel> &earlier)
{
    if (earlier.empty())
        return;
    std::vector<ValueLabel> merged = earlier;
    double free = 1.0;
    for (const ValueLabel &label : earlier)
        free = std::max(free, label.code + 1.0);
    for (ValueLabel &label : labels) {
        const bool isText = !label.sourceText.isEmpty();
        const bool known = std::ranges::any_of(merged, [&](const ValueLabel &other) {
            return isText ? other.sourceText == label.sourceText : other.code == label.code;
        });
        if (known)
            continue;
        const bool taken = std::ranges::find(merged, label.code, &ValueLabel::code) != merged.end();
        if (taken)
            label.code = free++;
        merged.push_back(std::move(label));
    }
    labels = std::move(merged);
}

QString uniqueName(QString name, int index, QSet<QString> &used)
{
    if (name.isEmpty())
        name = u"v%1"_s.arg(index + 1);
    const QString base = name;
    for (int n = 2; used.contains(name.toLower()); ++n)
        name = u"%1_%2"_s.arg(base).arg(n);
    used.insert(name.toLower());
    return name;
}

struct Planner
{
    StatFormat format;
    const StatDictionary &dictionary;
    const StatProfiles &profiles;
    const ImportPlan &previous;
    bool sameEncoding;

    ColumnPlan column(int index) const
    {
        const StatVariable &variable = dictionary.variables[std::size_t(index)];
        const StatProfile &profile = profiles.variables[std::size_t(index)];
        const ColumnPlan *earlier = earlierColumn(previous, variable.name);
        ColumnPlan plan;
        plan.index = index;
        plan.nameInFile = variable.name;
        plan.name = variable.name;
        plan.label = variable.label.isEmpty() ? LocalText() : LocalText(variable.label);
        plan.decimals = variable.decimals;
        if (earlier)
            carryOver(plan, *earlier, sameEncoding);
        guess(plan, variable, profile, earlier);
        if (dictionary.weight == index)
            plan.role.guess(ColumnRole::Weight, PlanText::tr("the file is weighted by it"));
        return plan;
    }

    void guess(ColumnPlan &plan, const StatVariable &variable, const StatProfile &profile,
               const ColumnPlan *earlier) const
    {
        const auto &labels = dictionary.labelsOf(variable);
        const Guess type = guessType(format, variable, labels, profile);
        plan.type.guess(type.type, type.reason);
        const bool isCode = plan.type.value == ColumnType::Code;
        plan.labels = !variable.isText ? numberLabels(labels)
            : isCode                   ? textLabels(labels, profile)
                                       : std::vector<ValueLabel>();
        if (earlier && sameEncoding)
            mergeLabels(plan.labels, earlier->labels);
        const StatMissing missing = missingOf(variable, labels, plan.labels, profile);
        plan.missing.guess(missing.rule,
                           missing.suggested.isEmpty()
                               ? QString()
                               : PlanText::tr("read from the labels: %1").arg(missing.suggested),
                           missing.suggested.isEmpty());
        if (isCode)
            plan.decimals = 0;
        guessMeasure(plan, variable, profile);
        setCounts(plan, variable, profile);
        setRange(plan, statTime(format, variable.format), profile);
    }
};

} // namespace

std::optional<double> plainInteger(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isPlain = isNumber && QString::number(number) == text && isCode(double(number));
    return isPlain ? std::optional(double(number)) : std::nullopt;
}

ImportPlan planStatFile(StatFormat format, const StatDictionary &dictionary,
                        const StatProfiles &profiles, const ImportPlan &previous)
{
    ImportPlan plan;
    plan.fileName = previous.fileName;
    plan.text.encoding = previous.text.encoding;
    plan.wave = previous.wave;
    plan.rows = profiles.rows;
    plan.text.encoding.guess(dictionary.encoding);
    const bool sameEncoding = previous.text.encoding.value == plan.text.encoding.value;
    const Planner planner{format, dictionary, profiles, previous, sameEncoding};
    QSet<QString> used;
    for (int i = 0; i < int(dictionary.variables.size()); ++i) {
        plan.columns.push_back(planner.column(i));
        plan.columns.back().name = uniqueName(plan.columns.back().name, i, used);
    }
    return plan;
}

} // namespace tidemark
