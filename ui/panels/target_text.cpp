// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/target_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/panels/number_text.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(Targets)
};

QString listWord()
{
    return TargetWords::tr("list");
}

QString sumWord()
{
    return TargetWords::tr("sum");
}

QString numberText(double number)
{
    QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    return text.replace(u'.', QLocale().decimalPoint());
}

QString lineOf(const CalibrationMargin &margin)
{
    QStringList parts;
    if (margin.isNumber)
        parts << (margin.fromFrame ? u"%1 %2"_s.arg(sumWord(), listWord())
                                   : u"%1 = %2"_s.arg(sumWord(), numberText(margin.total)));
    else if (margin.fromFrame)
        parts << listWord();
    for (const CategoryTarget &target : margin.targets)
        parts << target.category + u" = "_s + numberText(target.total);
    return parts.join(u"; "_s);
}

/// One line after the name of the variable; false if it is not understood.
bool readLine(const QString &line, CalibrationMargin &margin)
{
    const QString plain = line.simplified();
    margin.fromFrame = plain == listWord() || plain == sumWord() + u' ' + listWord();
    margin.isNumber = plain.startsWith(sumWord() + u' ') && !plain.contains(u';');
    if (margin.fromFrame)
        return true;
    for (const QString &part : line.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(u'=');
        const auto total = equals < 0 ? std::nullopt : typedNumber(part.mid(equals + 1));
        if (!total)
            return false;
        if (margin.isNumber)
            margin.total = *total;
        else
            margin.targets.push_back({part.left(equals).trimmed(), *total});
    }
    return margin.isNumber || !margin.targets.empty();
}

/// A variable of the source, or of its list of the population.
const Variable *knownTo(const Study &study, const Source &source, const QString &name)
{
    const Variable *own = study.variable(source.id, name);
    return own || !source.frame ? own : study.variable(*source.frame, name);
}

} // namespace

QString targetText(const std::vector<CalibrationMargin> &margins, const Study &study)
{
    QStringList lines;
    for (const CalibrationMargin &margin : margins) {
        if (const Variable *variable = study.variable(margin.variable))
            lines << variable->name + u": "_s + lineOf(margin);
    }
    return lines.join(u'\n');
}

TargetReading readTargets(const QString &text, const Study &study, const Source &source)
{
    TargetReading reading;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.left(colon < 0 ? line.size() : colon).trimmed();
        const Variable *variable = knownTo(study, source, name);
        CalibrationMargin margin;
        if (!variable) {
            reading.problem = TargetWords::tr("There is no variable “%1”.").arg(name);
        } else if (colon < 0 || !readLine(line.mid(colon + 1), margin)) {
            reading.problem =
                TargetWords::tr("“%1” needs a number for each category: 1 = 4421; 2 = 755")
                    .arg(name);
        } else {
            margin.variable = variable->id;
            reading.margins.push_back(std::move(margin));
            continue;
        }
        return reading;
    }
    return reading;
}

QString emptyTargets(const Variable &variable)
{
    QStringList parts;
    for (const ValueLabel &label : variable.labels) {
        if (!variable.missing.reason(label.code))
            parts << QString::number(label.code, 'g', QLocale::FloatingPointShortest) + u" = "_s;
    }
    const QString empty = parts.isEmpty() ? sumWord() + u" = "_s : parts.join(u"; "_s);
    return variable.name + u": "_s + empty;
}

} // namespace tidemark::ui
