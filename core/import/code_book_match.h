// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>

#include "core/import/code_book.h"

namespace tidemark {

/// Finds the variable of a book that a column of answers holds.
class CodeBookIndex
{
public:
    /// @param book must outlive the index
    explicit CodeBookIndex(const CodeBook &book);

    /// By name as it stands; else without regard to the signs between its parts; else, of columns
    /// named by their place in a form ("group/q1"), by its last parts. nullptr if there is none.
    const CodeBookVariable *find(const ColumnPlan &column) const;

private:
    bool m_hasPaths = false;
    QHash<QString, const CodeBookVariable *> m_byName;
    QHash<QString, const CodeBookVariable *> m_byParts;
};

/// The multiple response sets and batteries of a book among the columns of a plan. `ofColumn` has
/// the variable of each column, or nullptr. Columns of questions in `taken` are left out.
std::vector<QuestionPlan> bookQuestions(const ImportPlan &plan,
                                        const std::vector<const CodeBookVariable *> &ofColumn,
                                        const std::vector<QuestionPlan> &taken);

} // namespace tidemark
