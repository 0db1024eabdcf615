// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/local_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

QString LocalText::text(const QString &language) const
{
    for (const QString &key :
         {language, QString(), language == u"nb"_s ? u"nn"_s : u"nb"_s, u"nn"_s}) {
        if (const auto found = m_texts.find(key); found != m_texts.end())
            return found->second;
    }
    return m_texts.empty() ? QString() : m_texts.begin()->second;
}

void LocalText::set(const QString &language, QString text)
{
    if (text.isEmpty())
        m_texts.erase(language);
    else
        m_texts[language] = std::move(text);
}

} // namespace tidemark
