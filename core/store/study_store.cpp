// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_store.h"

#include <unordered_map>

#include "core/model/study_check.h"
#include "core/store/sql_values.h"
#include "core/store/study_tables.h"

using namespace Qt::StringLiterals;

namespace tidemark::store {

namespace {

Error damaged(const char *table)
{
    return Error{ErrorCode::StudyDamaged, {QString::fromLatin1(table)}};
}

template <typename T>
constexpr int
    columnCount = int(std::tuple_size_v<decltype(Table<T>::columns(std::declval<T &>()))>);

QByteArray placeholders(int count)
{
    QByteArray marks = "?";
    for (int i = 1; i < count; ++i)
        marks += ", ?";
    return marks;
}

/// All rows of a table in their order; `add` gets each value.
template <typename T, typename Add>
Result<void> readTable(Connection &connection, const char *first, const char *order, Add add)
{
    const QByteArray sql = QByteArray("SELECT ") + first + ", " + Table<T>::list + " FROM "
        + Table<T>::name + " ORDER BY " + order;
    auto rows = connection.prepare(sql.constData());
    if (!rows)
        return std::move(rows).error();
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            return {};
        T value = {};
        const bool fits = std::apply([&](auto &...fields) { return readRow(*rows, 1, fields...); },
                                     Table<T>::columns(value));
        if (!fits)
            return damaged(Table<T>::name);
        add(rows->integer(0), std::move(value));
    }
}

template <typename T>
Result<void> readList(Connection &connection, std::vector<T> &list)
{
    return readTable<T>(connection, "position", "position",
                        [&](qint64, T value) { list.push_back(std::move(value)); });
}

/// The parts of each thing of a list: `partsOf` gives the place for them.
template <typename T, typename Owner, typename PartsOf>
Result<void> readParts(Connection &connection, std::vector<Owner> &owners, PartsOf partsOf)
{
    std::unordered_map<qint64, Owner *> byId;
    for (Owner &owner : owners)
        byId.emplace(owner.id.value, &owner);
    const QByteArray order = QByteArray(Table<T>::owner) + ", position";
    return readTable<T>(connection, Table<T>::owner, order.constData(), [&](qint64 id, T value) {
        if (const auto owner = byId.find(id); owner != byId.end())
            partsOf(*owner->second).push_back(std::move(value));
    });
}

Variable fromRow(VariableRow row)
{
    if (row.lowest && row.highest && row.rangeReason)
        row.variable.missing.range = MissingRange{*row.lowest, *row.highest, *row.rangeReason};
    return std::move(row.variable);
}

VariableRow toRow(const Variable &variable)
{
    VariableRow row{variable, {}, {}, {}};
    if (const auto &range = variable.missing.range) {
        row.lowest = range->lowest;
        row.highest = range->highest;
        row.rangeReason = range->reason;
    }
    return row;
}

Result<void> readInfo(Connection &connection, Study &study)
{
    auto row = connection.prepare(
        "SELECT title, language, synthetic, source_line, house_style FROM study WHERE id = 1");
    if (!row)
        return std::move(row).error();
    const auto hasRow = row->step();
    if (!hasRow)
        return hasRow.error();
    if (!*hasRow
        || !readRow(*row, 0, study.title, study.language, study.synthetic, study.sourceLine,
                    study.houseStyle))
        return damaged("study");
    return {};
}

Result<void> readSources(Connection &connection, Study &study)
{
    if (auto read = readList(connection, study.sources); !read)
        return read;
    return readParts<DesignStage>(
        connection, study.sources, [](Source & s) -> auto & { return s.design.stages; });
}

Result<void> readVariables(Connection &connection, Study &study)
{
    auto read =
        readTable<VariableRow>(connection, "position", "position", [&](qint64, VariableRow row) {
            study.variables.push_back(fromRow(std::move(row)));
        });
    if (!read)
        return read;
    read = readParts<ValueLabel>(
        connection, study.variables, [](Variable & v) -> auto & { return v.labels; });
    if (!read)
        return read;
    read = readParts<MissingCode>(
        connection, study.variables, [](Variable & v) -> auto & { return v.missing.codes; });
    if (!read)
        return read;
    return readParts<MissingTagMeaning>(
        connection, study.variables, [](Variable & v) -> auto & { return v.missing.tags; });
}

Result<void> readQuestions(Connection &connection, Study &study)
{
    if (auto read = readList(connection, study.questions); !read)
        return read;
    return readParts<QuestionItem>(
        connection, study.questions, [](Question & q) -> auto & { return q.items; });
}

Result<void> readLinks(Connection &connection, Study &study)
{
    if (auto read = readList(connection, study.links); !read)
        return read;
    auto read = readParts<CodeMapping>(
        connection, study.links, [](QuestionLink & l) -> auto & { return l.codes; });
    if (!read)
        return read;
    return readParts<std::pair<VariableId, VariableId>>(
        connection, study.links, [](QuestionLink & l) -> auto & { return l.items; });
}

Result<void> readAnalyses(Connection &connection, Study &study)
{
    return readList(connection, study.analyses);
}

/// Inserts the parts of one thing.
template <typename T>
Result<void> writeParts(Connection &connection, qint64 owner, const std::vector<T> &parts)
{
    if (parts.empty())
        return {};
    const QByteArray sql = QByteArray("INSERT INTO ") + Table<T>::name + " (" + Table<T>::owner
        + ", position, " + Table<T>::list + ") VALUES (" + placeholders(columnCount<T> + 2) + ')';
    auto insert = connection.prepare(sql.constData());
    if (!insert)
        return std::move(insert).error();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto written = std::apply(
            [&](const auto &...fields) { return runWith(*insert, owner, qint64(i), fields...); },
            Table<T>::columns(parts[i]));
        if (!written)
            return written;
    }
    return {};
}

template <typename T>
Result<void> writeRow(Connection &connection, qint64 position, const T &value)
{
    const QByteArray sql = QByteArray("INSERT INTO ") + Table<T>::name + " (position, "
        + Table<T>::list + ") VALUES (" + placeholders(columnCount<T> + 1) + ')';
    auto insert = connection.prepare(sql.constData());
    if (!insert)
        return std::move(insert).error();
    return std::apply([&](const auto &...fields) { return runWith(*insert, position, fields...); },
                      Table<T>::columns(value));
}

Result<void> writeThing(Connection &connection, qint64 position, const Source &source)
{
    if (auto written = writeRow(connection, position, source); !written)
        return written;
    return writeParts(connection, source.id.value, source.design.stages);
}

Result<void> writeThing(Connection &connection, qint64 position, const Variable &variable)
{
    const qint64 id = variable.id.value;
    if (auto written = writeRow(connection, position, toRow(variable)); !written)
        return written;
    if (auto written = writeParts(connection, id, variable.labels); !written)
        return written;
    if (auto written = writeParts(connection, id, variable.missing.codes); !written)
        return written;
    return writeParts(connection, id, variable.missing.tags);
}

Result<void> writeThing(Connection &connection, qint64 position, const Question &question)
{
    if (auto written = writeRow(connection, position, question); !written)
        return written;
    return writeParts(connection, question.id.value, question.items);
}

Result<void> writeThing(Connection &connection, qint64 position, const QuestionLink &link)
{
    if (auto written = writeRow(connection, position, link); !written)
        return written;
    if (auto written = writeParts(connection, link.id.value, link.codes); !written)
        return written;
    return writeParts(connection, link.id.value, link.items);
}

Result<void> writeThing(Connection &connection, qint64 position, const SavedAnalysis &analysis)
{
    return writeRow(connection, position, analysis);
}

Result<void> runOn(Connection &connection, const QByteArray &sql, qint64 a, qint64 b)
{
    auto statement = connection.prepare(sql.constData());
    if (!statement)
        return std::move(statement).error();
    return runWith(*statement, a, b);
}

/// Brings one table with its parts from `before` to `after`, touching only what differs.
template <typename T, typename Row = T>
Result<void> writeList(Connection &connection, const std::vector<T> &before,
                       const std::vector<T> &after)
{
    std::unordered_map<qint64, std::pair<qint64, const T *>> old;
    for (std::size_t i = 0; i < before.size(); ++i)
        old.emplace(before[i].id.value, std::pair(qint64(i), &before[i]));
    const QByteArray table = Table<Row>::name;
    std::vector<qint64> written;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto known = old.find(after[i].id.value);
        const bool isKnown = known != old.end();
        if (isKnown && *known->second.second == after[i]) {
            const bool moved = known->second.first != qint64(i);
            old.erase(known);
            auto placed = moved
                ? runOn(connection, "UPDATE " + table + " SET position = ?2 WHERE id = ?1",
                        after[i].id.value, qint64(i))
                : Result<void>();
            if (!placed)
                return placed;
            continue;
        }
        written.push_back(qint64(i));
    }
    for (const auto &[id, place] : old) {
        if (auto removed =
                runOn(connection, "DELETE FROM " + table + " WHERE id = ?1 AND ?2", id, 1);
            !removed)
            return removed;
    }
    for (const qint64 i : written) {
        if (auto done = writeThing(connection, i, after[std::size_t(i)]); !done)
            return done;
    }
    return {};
}

Result<void> writeInfo(Connection &connection, const Study &study)
{
    auto update = connection.prepare("UPDATE study SET title = ?, language = ?, synthetic = ?,"
                                     " source_line = ?, house_style = ? WHERE id = 1");
    if (!update)
        return std::move(update).error();
    return runWith(*update, study.title, study.language, study.synthetic, study.sourceLine,
                   study.houseStyle);
}

} // namespace

Result<FileState> readState(Connection &connection)
{
    auto row = connection.prepare("SELECT revision, next_number, unsaved FROM study WHERE id = 1");
    if (!row)
        return std::move(row).error();
    const auto hasRow = row->step();
    if (!hasRow)
        return hasRow.error();
    FileState state;
    if (!*hasRow || !readRow(*row, 0, state.revision, state.nextNumber, state.unsaved))
        return damaged("study");
    return state;
}

Result<void> writeNewState(Connection &connection, const FileState &state)
{
    auto insert = connection.prepare(
        "INSERT INTO study (id, title, language, synthetic, source_line, house_style, revision,"
        " next_number, unsaved) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return std::move(insert).error();
    const Study study;
    return runWith(*insert, study.title, study.language, study.synthetic, study.sourceLine,
                   study.houseStyle, state.revision, state.nextNumber, state.unsaved);
}

Result<void> writeState(Connection &connection, quint64 from, const FileState &state)
{
    const auto current = readState(connection);
    if (!current)
        return current.error();
    if (current->revision != from)
        return Error{ErrorCode::StudyChangedElsewhere};
    auto update = connection.prepare(
        "UPDATE study SET revision = ?, next_number = ?, unsaved = ? WHERE id = 1");
    if (!update)
        return std::move(update).error();
    return runWith(*update, state.revision, state.nextNumber, state.unsaved);
}

Result<Study> readStudy(Connection &connection)
{
    Study study;
    for (const auto read :
         {readInfo, readSources, readVariables, readQuestions, readLinks, readAnalyses}) {
        if (auto done = read(connection, study); !done)
            return std::move(done).error();
    }
    if (auto fits = checkStudy(study); !fits)
        return Error{ErrorCode::StudyDamaged, {describe(fits.error())}};
    return study;
}

Result<void> writeStudy(Connection &connection, const Study &before, const Study &after)
{
    if (auto done = writeInfo(connection, after); !done)
        return done;
    if (auto done = writeList(connection, before.sources, after.sources); !done)
        return done;
    if (auto done = writeList<Variable, VariableRow>(connection, before.variables, after.variables);
        !done)
        return done;
    if (auto done = writeList(connection, before.questions, after.questions); !done)
        return done;
    if (auto done = writeList(connection, before.links, after.links); !done)
        return done;
    return writeList(connection, before.analyses, after.analyses);
}

} // namespace tidemark::store
