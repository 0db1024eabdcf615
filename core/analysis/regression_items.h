// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/analysis/regression_terms.h"

namespace tidemark {

/// The items of a regression: terms in the order in which the models name them, each with its
/// levels (the reference too), powers or products below it; then thresholds or the constant.
class RegressionItems final
{
public:
    void add(const ExpandedModel &model);
    /// After all models.
    void addThresholds(const std::vector<Heading> &categories);
    void addConstant();

    const std::vector<Heading> &headings() const { return m_headings; }
    int find(const QString &key) const;

private:
    int addHeading(Heading heading);
    void addTerm(const ExpandedModel &model, const TermColumn &column);
    LocalText termLabel(const ExpandedModel &model, const TermColumn &column) const;
    LocalText columnLabel(const ExpandedModel &model, const TermColumn &column) const;
    void place(Heading heading, int parent);

    std::vector<Heading> m_headings = {};
    std::map<QString, int> m_places = {};
};

/// The key of the threshold between two categories: "1|2".
QString thresholdKey(const Heading &lower, const Heading &upper);

} // namespace tidemark
