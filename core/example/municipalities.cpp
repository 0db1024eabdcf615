// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/municipalities.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tidemark::example {

namespace {

constexpr int hiddenFigure = 2;

int settled(const QString &text)
{
    return text.isEmpty() ? hiddenFigure : text.toInt();
}

} // namespace

std::vector<Municipality> municipalities()
{
    QFile file(u":/tidemark/data/municipalities_2020.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Municipality> list;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines) {
        const QStringList fields = line.split(u';');
        list.push_back({.code = fields[0],
                        .name = fields[1],
                        .county = fields[2],
                        .centrality = fields[4].toInt(),
                        .population = fields[5].toInt(),
                        .settled2021 = settled(fields[6]),
                        .settled2022 = settled(fields[7])});
    }
    return list;
}

} // namespace tidemark::example
