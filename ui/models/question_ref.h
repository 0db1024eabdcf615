// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/ids.h"

namespace tidemark::ui {

/// A question or variable of a source by name, as it is dragged and put into roles.
struct QuestionRef
{
    SourceId source = {};
    QString name = {};

    QString key() const { return QString::number(source.value) + u'/' + name; }
    static QuestionRef fromKey(const QString &key)
    {
        return {.source = {key.section(u'/', 0, 0).toLongLong()}, .name = key.section(u'/', 1)};
    }

    friend bool operator==(const QuestionRef &, const QuestionRef &) = default;
};

} // namespace tidemark::ui
