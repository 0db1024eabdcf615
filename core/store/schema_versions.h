// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::store {

/// Everything of a study. SQLite keeps the comments, so the file explains itself to whoever opens
/// it with another program. Texts for people are JSON objects, language -> text.
inline constexpr const char *schemaVersion1 = R"sql(
CREATE TABLE study (
    id INTEGER PRIMARY KEY CHECK (id = 1), -- there is one row
    title TEXT NOT NULL,          -- {"nb": "..."}; key "" where the language is not known
    language TEXT NOT NULL,       -- of the report: nb, nn, en
    synthetic INTEGER NOT NULL,   -- 1: the answers are made up, every view says so
    source_line TEXT NOT NULL,    -- stands under figures
    house_style TEXT NOT NULL,    -- JSON
    revision INTEGER NOT NULL,    -- number of changes made so far
    next_number INTEGER NOT NULL, -- for the next thing added; numbers are never used twice
    unsaved INTEGER NOT NULL      -- 1: has no name of its own yet
) STRICT;

CREATE TABLE sources (            -- survey waves, registers and lists of the population
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,           -- wave, register, frame
    unit TEXT NOT NULL,           -- publicBody, person: whom a row speaks of
    name TEXT NOT NULL,
    wave TEXT NOT NULL,           -- short label such as 2023
    fieldwork_start TEXT,         -- 2023-03-01
    fieldwork_end TEXT,
    unit_plural TEXT NOT NULL,
    rows INTEGER NOT NULL,
    unit_id INTEGER,              -- the variable that names the unit
    frame INTEGER,                -- the source its rows are joined to
    weight INTEGER,               -- a variable
    clusters_nested INTEGER NOT NULL,
    population_from_frame INTEGER NOT NULL,
    finite_population INTEGER NOT NULL,
    singletons TEXT NOT NULL,     -- refuse, certainty, grandMean, average
    file_name TEXT NOT NULL,
    file_format TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    file_recipe TEXT NOT NULL     -- the import plan as JSON
) STRICT;

CREATE TABLE design_stages (      -- stages of sampling of a source
    source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    position INTEGER NOT NULL,
    cluster INTEGER,              -- a variable; none: rows are the clusters
    stratum INTEGER,              -- a variable
    population_size REAL,
    population_sizes INTEGER,     -- a variable with sizes or fractions
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE variables (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    storage TEXT NOT NULL,        -- code, number, text
    format TEXT NOT NULL,         -- plain, date (days since 1970-01-01), dateTime (seconds), time
    measure TEXT NOT NULL,        -- nominal, ordinal, scale
    decimals INTEGER NOT NULL,
    unit TEXT NOT NULL,
    missing_lowest REAL,          -- all codes from here
    missing_highest REAL,         -- to here are missing
    missing_range_reason TEXT,    -- notAnswered, dontKnow, notApplicable, notAsked, other
    empty_reason TEXT NOT NULL,   -- what an empty cell means
    recode TEXT                   -- JSON; the variable is computed, it has no segments
) STRICT;
CREATE INDEX variables_of_source ON variables (source);

CREATE TABLE value_labels (
    variable INTEGER NOT NULL REFERENCES variables ON DELETE CASCADE,
    position INTEGER NOT NULL,    -- the order in tables and charts
    code REAL NOT NULL,
    label TEXT NOT NULL,
    source_text TEXT NOT NULL,    -- what stood in the file where answers were texts
    PRIMARY KEY (variable, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE missing_codes (      -- codes that mean "no substantive answer"
    variable INTEGER NOT NULL REFERENCES variables ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code REAL NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (variable, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE missing_tags (       -- the tagged missings .a to .z of Stata and SAS
    variable INTEGER NOT NULL REFERENCES variables ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    reason TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (variable, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    wording TEXT NOT NULL,
    heading TEXT NOT NULL,        -- in the questionnaire
    kind TEXT NOT NULL,           -- single, multiple, battery, numeric, open, date, background
    ticked_code REAL NOT NULL,    -- multiple: the code that means chosen
    filter TEXT NOT NULL          -- who was asked
) STRICT;
CREATE INDEX questions_of_source ON questions (source);

CREATE TABLE question_items (
    question INTEGER NOT NULL REFERENCES questions ON DELETE CASCADE,
    position INTEGER NOT NULL,
    variable INTEGER NOT NULL REFERENCES variables DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    PRIMARY KEY (question, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX items_of_variable ON question_items (variable);

CREATE TABLE question_links (     -- a question and its sister in an earlier wave
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    earlier INTEGER NOT NULL REFERENCES questions DEFERRABLE INITIALLY DEFERRED,
    later INTEGER NOT NULL REFERENCES questions DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,          -- same, codesDiffer, wordingDiffers, onlyHere
    accepted INTEGER NOT NULL,    -- 1: may be compared over time
    note TEXT NOT NULL
) STRICT;
CREATE INDEX links_of_earlier ON question_links (earlier);
CREATE INDEX links_of_later ON question_links (later);

CREATE TABLE link_codes (         -- codes of the later question in those of the earlier
    link INTEGER NOT NULL REFERENCES question_links ON DELETE CASCADE,
    position INTEGER NOT NULL,
    later REAL NOT NULL,
    earlier REAL NOT NULL,
    PRIMARY KEY (link, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE link_items (         -- variables of the earlier question and their sisters
    link INTEGER NOT NULL REFERENCES question_links ON DELETE CASCADE,
    position INTEGER NOT NULL,
    earlier INTEGER NOT NULL,
    later INTEGER NOT NULL,
    PRIMARY KEY (link, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE analyses (           -- the report, in its order
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,           -- heading, note, analysis
    title TEXT NOT NULL,
    text TEXT NOT NULL,           -- Markdown
    request TEXT NOT NULL,        -- JSON of the request language
    chart TEXT NOT NULL           -- JSON
) STRICT;

CREATE TABLE segments (           -- the answers: 65,536 rows of one variable each
    key INTEGER PRIMARY KEY,      -- variable * 4294967296 + number of the segment from 0
    rows INTEGER NOT NULL,
    form INTEGER NOT NULL,        -- 1, 2, 4: whole numbers of so many bytes; 8: doubles; 0: texts
    divisor INTEGER NOT NULL,     -- of whole numbers: 10 where 123 stands for 12.3
    checksum INTEGER NOT NULL,    -- CRC-32 of key, rows, form, divisor (int64 each) and bytes
    bytes BLOB NOT NULL           -- little-endian; the lowest value of a width is "empty", the
                                  -- next 26 are .a to .z. Texts: number of different texts, bytes
                                  -- per index (uint32 each), lengths (uint32 each), UTF-8, then
                                  -- an index per row, all bits set where empty
) STRICT;

CREATE TABLE journal (            -- what was done to these data
    revision INTEGER PRIMARY KEY, -- of the study after the change
    time TEXT NOT NULL,           -- UTC
    change TEXT NOT NULL          -- JSON
) STRICT;
)sql";

/// Whether the findings of a report stand.
inline constexpr const char *schemaVersion2 = R"sql(
ALTER TABLE analyses ADD COLUMN status TEXT NOT NULL DEFAULT 'untried'; -- untried, holds, look
)sql";

/// Weights made to fit the population, variances from replicates.
inline constexpr const char *schemaVersion3 = R"sql(
ALTER TABLE sources ADD COLUMN degrees_of_freedom TEXT NOT NULL DEFAULT 'group'; -- or design
ALTER TABLE sources ADD COLUMN calibration TEXT; -- JSON: method, margins with targets, bounds
ALTER TABLE sources ADD COLUMN replication TEXT; -- JSON: method, weights (variables), scales
)sql";

} // namespace tidemark::store
