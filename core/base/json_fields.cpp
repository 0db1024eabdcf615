// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

using namespace Qt::StringLiterals;

namespace tidemark::json {

QJsonValue Form<double>::write(double number)
{
    if (std::isnan(number))
        return u"NaN"_s;
    if (std::isinf(number))
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    return number;
}

bool Form<double>::read(const QJsonValue &json, double &number)
{
    number = json.toDouble();
    if (json.isDouble())
        return true;
    const QString word = json.toString();
    number = word == "NaN"_L1 ? std::numeric_limits<double>::quiet_NaN()
                              : std::numeric_limits<double>::infinity();
    if (word == "-Infinity"_L1)
        number = -number;
    return word == "NaN"_L1 || word == "Infinity"_L1 || word == "-Infinity"_L1;
}

bool Reader::expect(bool isUnderstood)
{
    if (!isUnderstood && !m_problem)
        m_problem = Error{ErrorCode::RequestNotUnderstood, {m_path, u"not understood"_s}};
    return isUnderstood;
}

void Reader::expectNoMore(const QJsonObject &rest)
{
    if (!rest.isEmpty() && !m_problem)
        m_problem = Error{ErrorCode::RequestNotUnderstood,
                          {m_path + u'/' + rest.begin().key(), u"unknown key"_s}};
}

} // namespace tidemark::json
