// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/response_account.h"

#include <algorithm>
#include <map>

#include "core/frame/frame_join.h"

namespace tidemark {

namespace {

/// Codes in label order, then other codes, then units without a class.
struct ClassOrder
{
    std::size_t place = 0;
    double code = 0.0;

    friend auto operator<=>(const ClassOrder &, const ClassOrder &) = default;
};

class ClassCounter final
{
public:
    ClassCounter(const Variable &variable, const Column &column)
        : m_variable(variable)
        , m_column(column)
    {
    }

    void add(qsizetype row, bool hasAnswered)
    {
        ResponseClass &counted = classOf(row);
        ++counted.invited;
        counted.answered += hasAnswered ? 1 : 0;
    }

    std::vector<ResponseClass> classes() const
    {
        std::vector<ResponseClass> list;
        for (const auto &[order, counted] : m_classes)
            list.push_back(counted);
        return list;
    }

private:
    ResponseClass &classOf(qsizetype row)
    {
        const auto *texts = std::get_if<TextColumn>(&m_column);
        const std::size_t last = m_variable.labels.size() + 1;
        if (isMissing(m_column, row))
            return m_classes[{last, 0.0}];
        const double code =
            texts ? double(texts->index[std::size_t(row)]) : numberAt(m_column, row);
        const auto label = std::ranges::find(m_variable.labels, code, &ValueLabel::code);
        ResponseClass &found = m_classes[{std::size_t(label - m_variable.labels.begin()), code}];
        found.code = code;
        if (texts)
            found.label = LocalText(texts->at(row));
        else if (label != m_variable.labels.end())
            found.label = label->label;
        else
            found.label = LocalText(QString::number(code));
        return found;
    }

    const Variable &m_variable;
    const Column &m_column;
    std::map<ClassOrder, ResponseClass> m_classes = {};
};

std::vector<bool> answeredFrameRows(const FrameJoin &join, std::size_t frameRows)
{
    std::vector<bool> answered(frameRows, false);
    for (const std::int32_t row : join.frameRow) {
        if (row >= 0)
            answered[std::size_t(row)] = true;
    }
    return answered;
}

} // namespace

Result<ResponseAccount> responseAccount(const Snapshot &data, const Source &source,
                                        std::optional<VariableId> by)
{
    const auto join = joinFrame(data, source);
    if (!join)
        return join.error();
    const Source *frame = data.study->source(*source.frame);
    const auto frameRows = std::size_t(columnSize(*data.column(*frame->unitId)));
    const std::vector<bool> answered = answeredFrameRows(*join, frameRows);
    ResponseAccount account{.invited = qint64(frameRows),
                            .answered = qint64(std::ranges::count(answered, true)),
                            .rows = qint64(join->frameRow.size()),
                            .rowsWithoutUnit = join->rowsWithoutUnit,
                            .rowsNotInFrame = join->rowsNotInFrame,
                            .unitsNotInFrame = join->unitsNotInFrame};
    if (!by)
        return account;
    const Variable *variable = data.study->variable(*by);
    const Column *column = data.column(*by);
    if (!variable || variable->source != frame->id)
        return Error{ErrorCode::VariableNotFound, {variable ? variable->name : QString()}};
    if (!column)
        return Error{ErrorCode::ColumnNotLoaded, {variable->name}};
    ClassCounter counter(*variable, *column);
    for (std::size_t row = 0; row < frameRows; ++row)
        counter.add(qsizetype(row), answered[row]);
    account.classes = counter.classes();
    return account;
}

} // namespace tidemark
