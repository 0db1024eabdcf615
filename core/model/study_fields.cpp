// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/study_fields.h"

namespace tidemark::json {

QJsonValue Form<LocalText>::write(const LocalText &text)
{
    QJsonObject object;
    for (const auto &[language, words] : text.all())
        object.insert(language, words);
    return object;
}

bool Form<LocalText>::read(const QJsonValue &json, LocalText &text)
{
    text = {};
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString())
            return false;
        text.set(entry.key(), entry.value().toString());
    }
    return json.isObject();
}

} // namespace tidemark::json
