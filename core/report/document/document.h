// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/report/chart_spec.h"
#include "core/report/result_table.h"

namespace tidemark::report {

/// Text with one look.
struct Run
{
    QString text = {};
    bool bold = false;
    bool italic = false;

    friend bool operator==(const Run &, const Run &) = default;
};

struct Heading
{
    int level = 1; ///< 1 or 2
    QString text = {};
};

enum class ParagraphStyle { Body, Lead, Note, Bullet };

struct Paragraph
{
    ParagraphStyle style = ParagraphStyle::Body;
    std::vector<Run> runs = {};
};

/// A figure with the number it has in the report; `stem` names its files.
struct Figure
{
    int number = 1;
    QString stem = {};
    ChartSpec spec = {};
};

struct Table
{
    int number = 1;
    QString stem = {};
    ResultTable table = {};
};

using Block = std::variant<Heading, Paragraph, Figure, Table>;

/// A report as a value: what stands in it, in order. The writers only decide how it looks.
struct Document
{
    QString title = {};
    QString subtitle = {};
    QString language = {}; ///< nb, nn or en
    bool synthetic = false;
    std::vector<Block> blocks = {};
    std::vector<ResultTable> workbookTables = {}; ///< only in the workbook: too long for paper
};

/// The words of the writers in the language of the report.
struct DocumentWords
{
    QString figure; ///< "Figur"
    QString table; ///< "Tabell"
    QString page; ///< "Side %1 av %2"
    QString synthetic; ///< "Syntetiske svar"
    QString contents;
    QString furtherTable; ///< "Tillegg": a table that only the workbook has
};
DocumentWords documentWords(const QString &language);

/// Paragraphs of a note in the small Markdown Tidemark knows: blank lines part paragraphs, "- "
/// starts a bullet, **bold**, *italic*. Everything else is plain text.
std::vector<Paragraph> paragraphsOf(const QString &markdown);

/// A picture of a figure or of a part of one: the same scene as vector and as pixels.
struct DrawnPicture
{
    QByteArray svg = {};
    QByteArray png = {};
    double widthCm = 16.0;
    double heightCm = 9.0;
};

/// A drawn figure. One that is higher than a page has parts that are not.
struct DrawnFigure
{
    DrawnPicture whole = {};
    std::vector<DrawnPicture> parts = {};
};

/// Figures drawn once and used by every writer, by stem.
using DrawnFigures = std::map<QString, DrawnFigure>;

/// A picture with the stem of its files.
struct FilePart
{
    QString stem = {};
    DrawnPicture picture = {};
};

/// What documents show of a figure: its parts ("figur-01-1" …), or the whole.
std::vector<FilePart> fileParts(const QString &stem, const DrawnFigure &figure);

} // namespace tidemark::report
