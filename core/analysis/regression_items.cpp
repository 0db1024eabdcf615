// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_items.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

const QString languages[] = {u"nb"_s, u"nn"_s, u"en"_s};

LocalText threefold(const QString &nb, const QString &nn, const QString &en)
{
    LocalText label;
    label.set(u"nb"_s, nb);
    label.set(u"nn"_s, nn);
    label.set(u"en"_s, en);
    return label;
}

/// Labels one after the other in every language.
LocalText joined(const std::vector<LocalText> &parts, const QString &between)
{
    if (parts.size() == 1)
        return parts.front();
    LocalText label;
    for (const QString &language : languages) {
        QStringList texts;
        for (const LocalText &part : parts)
            texts << part.text(language);
        label.set(language, texts.join(between));
    }
    return label;
}

LocalText variableLabel(const ModelVariable &variable)
{
    return variable.factor ? variable.factor->label : variable.number->label;
}

LocalText partLabel(const ModelVariable &variable, const ColumnPart &part)
{
    if (variable.factor)
        return variable.factor->levels[std::size_t(part.level)].label;
    if (part.power == 1)
        return variable.number->label;
    const QString power = part.power == 2 ? u"²"_s
        : part.power == 3                 ? u"³"_s
                                          : u"^%1"_s.arg(part.power);
    return joined({variable.number->label, LocalText(power)}, {});
}

} // namespace

QString thresholdKey(const Heading &lower, const Heading &upper)
{
    return lower.key + u'|' + upper.key;
}

int RegressionItems::find(const QString &key) const
{
    const auto found = m_places.find(key);
    return found == m_places.end() ? -1 : found->second;
}

int RegressionItems::addHeading(Heading heading)
{
    const auto [found, isNew] = m_places.emplace(heading.key, int(m_headings.size()));
    if (isNew)
        m_headings.push_back(std::move(heading));
    return found->second;
}

void RegressionItems::add(const ExpandedModel &model)
{
    for (const TermColumn &column : model.columns) {
        if (!column.parts.empty())
            addTerm(model, column);
    }
}

LocalText RegressionItems::termLabel(const ExpandedModel &model, const TermColumn &column) const
{
    std::vector<LocalText> labels;
    for (const ColumnPart &part : column.parts)
        labels.push_back(variableLabel(model.variables[part.variable]));
    return joined(labels, u" × "_s);
}

LocalText RegressionItems::columnLabel(const ExpandedModel &model, const TermColumn &column) const
{
    std::vector<LocalText> labels;
    for (const ColumnPart &part : column.parts)
        labels.push_back(partLabel(model.variables[part.variable], part));
    return joined(labels, u" × "_s);
}

void RegressionItems::addTerm(const ExpandedModel &model, const TermColumn &column)
{
    const ModelVariable &first = model.variables[column.parts.front().variable];
    const bool isFactor = column.parts.size() == 1 && first.factor;
    const bool isNew = find(column.term) < 0;
    const int term = isNew ? -1 : find(column.term);
    if (isNew)
        addHeading({.key = column.term, .label = termLabel(model, column)});
    const int parent = isNew ? int(m_headings.size()) - 1 : term;
    if (isFactor && isNew) {
        for (Heading level : first.factor->levels) {
            level.key = levelKey(first.name, level.key);
            level.depth = 1;
            level.parent = parent;
            addHeading(std::move(level));
        }
    }
    if (find(column.key) < 0)
        place(
            {.key = column.key, .label = columnLabel(model, column), .depth = 1, .parent = parent},
            parent);
}

/// Behind the last item of the same term.
void RegressionItems::place(Heading heading, int parent)
{
    auto at = std::size_t(parent) + 1;
    while (at < m_headings.size() && m_headings[at].parent == parent)
        ++at;
    for (Heading &later : m_headings) {
        if (later.parent >= int(at))
            ++later.parent;
    }
    for (auto &[key, known] : m_places) {
        if (known >= int(at))
            ++known;
    }
    m_places.emplace(heading.key, int(at));
    m_headings.insert(m_headings.begin() + std::ptrdiff_t(at), std::move(heading));
}

void RegressionItems::addThresholds(const std::vector<Heading> &categories)
{
    const int parent =
        addHeading({.key = u"(thresholds)"_s,
                    .label = threefold(u"Terskler"_s, u"Tersklar"_s, u"Thresholds"_s)});
    for (std::size_t j = 0; j + 1 < categories.size(); ++j)
        addHeading({.key = thresholdKey(categories[j], categories[j + 1]),
                    .label = joined({categories[j].label, categories[j + 1].label}, u" | "_s),
                    .depth = 1,
                    .parent = parent});
}

void RegressionItems::addConstant()
{
    addHeading({.key = QString::fromLatin1(constantKey),
                .label = threefold(u"Konstant"_s, u"Konstant"_s, u"Constant"_s)});
}

} // namespace tidemark
