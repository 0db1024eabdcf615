// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString argument(const Error &error, int index)
{
    return error.arguments.value(index);
}

QString sentence(const Error &error)
{
    const auto arg = [&](int i) { return argument(error, i); };
    switch (error.code) {
    case ErrorCode::Cancelled:
        return ErrorText::tr("Stopped before it was done. Nothing was changed.");
    case ErrorCode::OutOfMemory:
        return ErrorText::tr("There is not enough memory for this.");
    case ErrorCode::Unexpected:
        return ErrorText::tr("%1 failed: %2").arg(arg(0), arg(1));
    case ErrorCode::FileNotFound:
        return ErrorText::tr("The file does not exist.");
    case ErrorCode::FileNotReadable:
        return ErrorText::tr("The file cannot be read: %1").arg(arg(0));
    case ErrorCode::FileNotWritable:
        return ErrorText::tr("The file cannot be written: %1").arg(arg(0));
    case ErrorCode::RequestNotUnderstood:
        return ErrorText::tr("The request has a problem at “%1”: %2").arg(arg(0), arg(1));
    case ErrorCode::SourceNotFound:
        return ErrorText::tr("The study has no source “%1”.").arg(arg(0));
    case ErrorCode::VariableNotFound:
        return ErrorText::tr("There is no variable “%1”.").arg(arg(0));
    case ErrorCode::QuestionNotFound:
        return ErrorText::tr("There is no question “%1”.").arg(arg(0));
    case ErrorCode::AnalysisNotFound:
        return ErrorText::tr("There is no analysis “%1”.").arg(arg(0));
    case ErrorCode::ConditionNotUnderstood:
        return ErrorText::tr("The filter “%1” stops making sense at character %2: %3.")
            .arg(arg(0), arg(1), arg(2));
    }
    return {};
}

} // namespace

QString describe(const Error &error)
{
    QStringList place;
    if (!error.where.file.isEmpty())
        place << error.where.file;
    if (error.where.row > 0)
        place << ErrorText::tr("row %1").arg(error.where.row);
    if (!error.where.column.isEmpty())
        place << ErrorText::tr("column %1").arg(error.where.column);
    if (!error.where.variable.isEmpty())
        place << ErrorText::tr("variable %1").arg(error.where.variable);
    const QString text = sentence(error);
    return place.isEmpty() ? text : ErrorText::tr("%1: %2").arg(place.join(u", "_s), text);
}

} // namespace tidemark
