// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QHash>

#include "core/import/code_book.h"

namespace tidemark {

namespace {

void mergeVariable(CodeBookVariable &variable, const CodeBookVariable &more)
{
    for (auto text : {&CodeBookVariable::text, &CodeBookVariable::item, &CodeBookVariable::group}) {
        if ((variable.*text).isEmpty())
            variable.*text = more.*text;
    }
    if (variable.question.isEmpty())
        variable.question = more.question;
    if (!variable.kind)
        variable.kind = more.kind;
    for (const ValueLabel &label : more.labels) {
        if (std::ranges::find(variable.labels, label.code, &ValueLabel::code)
            == variable.labels.end())
            variable.labels.push_back(label);
    }
    variable.missing.insert(variable.missing.end(), more.missing.begin(), more.missing.end());
}

} // namespace

void mergeCodeBook(CodeBook &book, CodeBook more)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < book.variables.size(); ++i)
        places.insert(book.variables[i].name.toLower(), i);
    if (book.title.isEmpty())
        book.title = more.title;
    if (book.format == CodeBookFormat::Table)
        book.format = more.format;
    for (CodeBookVariable &added : more.variables) {
        const auto place = places.constFind(added.name.toLower());
        if (place == places.cend())
            book.variables.push_back(std::move(added));
        else
            mergeVariable(book.variables[*place], added);
    }
}

} // namespace tidemark
