// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QString>

namespace tidemark {

/// A text in one or more languages. The key is "nb", "nn", "en" … or empty where the file did not
/// say which language it was.
class LocalText
{
public:
    LocalText() = default;
    LocalText(QString text) { set({}, std::move(text)); }

    /// The text in `language`; else the unmarked one, else nn for nb, else nb, nn, any.
    QString text(const QString &language = {}) const;
    void set(const QString &language, QString text);

    bool isEmpty() const { return m_texts.empty(); }
    const std::map<QString, QString> &all() const { return m_texts; }

    friend bool operator==(const LocalText &, const LocalText &) = default;

private:
    std::map<QString, QString> m_texts;
};

} // namespace tidemark
