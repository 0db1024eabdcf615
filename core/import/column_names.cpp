// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_names.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestLabel = 4'000;

/// A heading taken apart: "q7: Tilbyr kommunen …?" is the name q7 and a label.
struct Heading
{
    QString name = {};
    QString label = {};
};

Heading takenApart(const QString &heading)
{
    static const QRegularExpression coded(
        u"^([A-Za-zÆØÅæøå]{0,3}_?\\d[\\w.]{0,10}|[A-Za-zÆØÅæøå]\\w{0,15}\\d)\\s*[.:)–-]\\s+(\\S.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = heading.simplified();
    if (const auto match = coded.match(text); match.hasMatch() && match.captured(2).size() > 3) {
        QString name = match.captured(1);
        while (name.endsWith(u'.'))
            name.chop(1);
        if (name.front().isDigit())
            name.prepend(u'q');
        return {name, match.captured(2)};
    }
    const bool isSentence = text.size() > 40 || text.count(u' ') >= 4 || text.endsWith(u'?');
    if (isSentence)
        return {{}, text};
    return {text, {}};
}

/// Merged cells leave blanks behind the first; they belong to it.
QStringList filledForward(const QStringList &row)
{
    QStringList filled;
    QString last;
    for (const QString &cell : row) {
        if (!cell.trimmed().isEmpty())
            last = cell;
        filled << last;
    }
    return filled;
}

bool allDifferent(const QStringList &row)
{
    QSet<QString> seen;
    for (const QString &cell : row) {
        if (cell.trimmed().isEmpty() || seen.contains(cell))
            return false;
        seen.insert(cell);
    }
    return true;
}

qsizetype totalLength(const QStringList &row)
{
    qsizetype length = 0;
    for (const QString &cell : row)
        length += cell.size();
    return length;
}

std::vector<Heading> headingsOf(const std::vector<QStringList> &headerRows, std::size_t columns)
{
    std::vector<Heading> headings(columns);
    if (headerRows.empty())
        return headings;
    if (headerRows.size() == 1) {
        for (std::size_t i = 0; i < columns; ++i)
            headings[i] = takenApart(headerRows[0].value(qsizetype(i)));
        return headings;
    }
    const QStringList &upper = headerRows[0];
    const QStringList &lower = headerRows[1];
    const bool upperNames = allDifferent(upper) && totalLength(upper) <= totalLength(lower);
    const bool lowerNames =
        !upperNames && allDifferent(lower) && totalLength(lower) < totalLength(upper);
    const QStringList above = upperNames ? upper : filledForward(upper);
    for (std::size_t i = 0; i < columns; ++i) {
        const QString top = above.value(qsizetype(i)).simplified();
        const QString bottom = lower.value(qsizetype(i)).simplified();
        if (upperNames)
            headings[i] = {top, bottom};
        else if (lowerNames)
            headings[i] = {bottom, top};
        else if (bottom.isEmpty() || top.isEmpty())
            headings[i] = takenApart(top + bottom);
        else
            headings[i] = {takenApart(top).name, top % " - "_L1 % bottom};
    }
    return headings;
}

QString uniqueName(const QString &wanted, const QSet<QString> &used)
{
    QString name = wanted;
    for (int next = 2; used.contains(name.toLower()); ++next)
        name = wanted % u'_' % QString::number(next);
    return name;
}

void nameColumn(ColumnPlan &column, QSet<QString> &used, std::vector<Issue> &issues)
{
    const QString position = QString::number(column.index + 1);
    QString wanted = column.name;
    if (wanted.size() > longestName) {
        issues.push_back({.code = IssueCode::TextCutOff,
                          .arguments = {QString::number(longestName)},
                          .where = {.column = position}});
        wanted.truncate(longestName);
    }
    if (wanted.isEmpty()) {
        wanted = u"v"_s % position;
        if (column.label.isEmpty())
            issues.push_back({.severity = Severity::Information,
                              .code = IssueCode::EmptyColumnName,
                              .arguments = {uniqueName(wanted, used)},
                              .where = {.column = position}});
    }
    const QString name = uniqueName(wanted, used);
    if (name != wanted)
        issues.push_back({.code = IssueCode::DuplicateColumnName,
                          .arguments = {wanted, name},
                          .where = {.column = position}});
    used.insert(name.toLower());
    column.name = name;
}

} // namespace

std::vector<ColumnPlan> namedColumns(const std::vector<QStringList> &headerRows,
                                     std::size_t columns, std::vector<Issue> &issues)
{
    const std::vector<Heading> headings = headingsOf(headerRows, columns);
    std::vector<ColumnPlan> plans(columns);
    QSet<QString> used;
    for (std::size_t i = 0; i < columns; ++i) {
        ColumnPlan &column = plans[i];
        column.index = int(i);
        if (!headerRows.empty()) {
            const QString nameRow = headerRows.front().value(qsizetype(i)).left(longestLabel);
            column.nameInFile = nameRow.isEmpty()
                ? headerRows.back().value(qsizetype(i)).left(longestLabel)
                : nameRow;
        }
        column.name = headings[i].name.simplified();
        column.label = LocalText(headings[i].label.left(longestLabel));
        column.questionText = headings[i].label.left(longestLabel);
        nameColumn(column, used, issues);
    }
    return plans;
}

} // namespace tidemark
