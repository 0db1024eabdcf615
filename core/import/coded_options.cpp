// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/coded_options.h"

#include <algorithm>

#include <QSet>

namespace tidemark {

namespace {

/// "7" and "-1", but not "07", which a file would keep as a text.
bool isPlainCode(const QString &code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    return isNumber && QString::number(number) == code;
}

} // namespace

std::vector<ValueLabel> labelsOf(const std::vector<CodedOption> &options)
{
    const bool arePlain = std::ranges::all_of(options, [](const CodedOption &option) {
        return option.code.isEmpty() || isPlainCode(option.code);
    });
    std::vector<ValueLabel> labels;
    QSet<QString> seen;
    for (const CodedOption &option : options) {
        if (option.code.isEmpty() || seen.contains(option.code))
            continue;
        seen.insert(option.code);
        if (arePlain)
            labels.push_back({.code = option.code.toDouble(), .label = option.text});
        else
            labels.push_back({.code = double(labels.size() + 1),
                              .label = option.text,
                              .sourceText = option.code});
    }
    return labels;
}

} // namespace tidemark
