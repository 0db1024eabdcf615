// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "core/model/condition.h"
#include "core/model/condition_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Kind = Condition::Kind;

constexpr int deepestNesting = 100;

/// Recursive descent over the text. `m_error` is set once, at the first place that makes no sense;
/// afterwards every step returns at once.
class ConditionParser final
{
    Q_DECLARE_TR_FUNCTIONS(Condition)

public:
    explicit ConditionParser(const QString &text)
        : m_text(text)
    {
    }

    Result<Condition> parse()
    {
        skipSpace();
        if (atEnd())
            return Condition{};
        Condition condition = alternatives();
        if (!m_error && !atEnd())
            fail(tr("“and”, “or” or the end"));
        if (m_error)
            return *m_error;
        return condition;
    }

private:
    Condition alternatives() { return joined(Kind::Or, "or"_L1); }

    Condition joined(Kind kind, QLatin1StringView word)
    {
        std::vector<Condition> parts;
        do {
            parts.push_back(kind == Kind::Or ? joined(Kind::And, "and"_L1) : negation());
        } while (!m_error && takeWord(word));
        if (parts.size() == 1)
            return std::move(parts.front());
        return {.kind = kind, .parts = std::move(parts)};
    }

    Condition negation()
    {
        if (++m_depth > deepestNesting) {
            fail(tr("fewer nested parts"));
            return {};
        }
        Condition condition = takeWord("not"_L1) ? negated(negation()) : primary();
        --m_depth;
        return condition;
    }

    static Condition negated(Condition part)
    {
        return {.kind = Kind::Not, .parts = {std::move(part)}};
    }

    Condition primary()
    {
        if (m_error)
            return {};
        if (take(u'(')) {
            Condition inner = alternatives();
            if (!take(u')'))
                fail(tr("a closing parenthesis"));
            return inner;
        }
        const qsizetype start = m_at;
        const bool quoted = peek() == u'`';
        const QString name = takeName();
        if (m_error)
            return {};
        if (!quoted && peek() == u'(')
            return missingCall(name, start);
        return comparison(name);
    }

    Condition missingCall(const QString &word, qsizetype start)
    {
        const auto known = std::ranges::find_if(missingWords, [&](const MissingWord &candidate) {
            return word.compare(candidate.word, Qt::CaseInsensitive) == 0;
        });
        if (known == missingWords.end()) {
            m_at = start;
            fail(tr("missing(), notanswered(), dontknow(), notapplicable(), notasked() or "
                    "othermissing()"));
            return {};
        }
        take(u'(');
        Condition condition{.kind = Kind::Missing, .variable = takeName(), .reason = known->reason};
        if (!take(u')'))
            fail(tr("a closing parenthesis"));
        return condition;
    }

    Condition comparison(const QString &name)
    {
        const qsizetype beforeNot = m_at;
        if (takeWord("not"_L1)) {
            if (takeWord("in"_L1))
                return negated(list(name));
            m_at = beforeNot;
        }
        if (takeWord("in"_L1))
            return list(name);
        Condition condition{.kind = Kind::Compare, .variable = name};
        const auto sign = takeSign();
        if (!sign) {
            fail(tr("a comparison (=, !=, <, <=, >, >=) or “in”"));
            return {};
        }
        condition.sign = *sign;
        condition.values.push_back(value());
        return condition;
    }

    Condition list(const QString &name)
    {
        Condition condition{.kind = Kind::In, .variable = name};
        if (!take(u'('))
            fail(tr("a list in parentheses"));
        do {
            condition.values.push_back(value());
        } while (!m_error && take(u','));
        if (!take(u')'))
            fail(tr("a comma or a closing parenthesis"));
        return condition;
    }

    std::optional<ComparisonSign> takeSign()
    {
        struct Written
        {
            QLatin1StringView text;
            ComparisonSign sign;
        };
        constexpr std::array<Written, 8> signs{{
            {"!="_L1, ComparisonSign::NotEqual},
            {"<>"_L1, ComparisonSign::NotEqual},
            {"<="_L1, ComparisonSign::LessOrEqual},
            {">="_L1, ComparisonSign::GreaterOrEqual},
            {"=="_L1, ComparisonSign::Equal},
            {"="_L1, ComparisonSign::Equal},
            {"<"_L1, ComparisonSign::Less},
            {">"_L1, ComparisonSign::Greater},
        }};
        for (const Written &written : signs) {
            if (QStringView(m_text).mid(m_at).startsWith(written.text)) {
                m_at += written.text.size();
                skipSpace();
                return written.sign;
            }
        }
        return {};
    }

    ConditionValue value()
    {
        if (m_error)
            return 0.0;
        if (peek() == u'"')
            return quoted(u'"', tr("a closing quotation mark"));
        qsizetype end = m_at;
        const auto isNumberPart = [&](QChar c) {
            const bool afterExponent = end > m_at && m_text[end - 1].toLower() == u'e';
            return c.isDigit() || c == u'.' || c == u'e' || c == u'E' || c == u'\u2212'
                || ((c == u'-' || c == u'+') && (end == m_at || afterExponent));
        };
        while (end < m_text.size() && isNumberPart(m_text[end]))
            ++end;
        bool isNumber = false;
        QString digits = m_text.mid(m_at, end - m_at);
        const double number = digits.replace(u'\u2212', u'-').toDouble(&isNumber);
        if (!isNumber) {
            fail(tr("a number or a text in quotation marks"));
            return 0.0;
        }
        m_at = end;
        skipSpace();
        return number;
    }

    QString takeName()
    {
        if (m_error)
            return {};
        if (peek() == u'`')
            return quoted(u'`', tr("a closing backquote"));
        qsizetype end = m_at;
        if (end < m_text.size() && isNameStart(m_text[end])) {
            while (end < m_text.size() && isNamePart(m_text[end]))
                ++end;
        }
        const QString name = m_text.mid(m_at, end - m_at);
        if (name.isEmpty() || isConditionKeyword(name)) {
            fail(tr("the name of a variable"));
            return {};
        }
        m_at = end;
        skipSpace();
        return name;
    }

    /// A text between two marks; a doubled mark stands for itself.
    QString quoted(QChar mark, const QString &expectedEnd)
    {
        QString text;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != mark) {
                text += m_text[at];
            } else if (at + 1 < m_text.size() && m_text[at + 1] == mark) {
                text += m_text[at++];
            } else {
                m_at = at + 1;
                skipSpace();
                return text;
            }
        }
        m_at = m_text.size();
        fail(expectedEnd);
        return {};
    }

    bool takeWord(QLatin1StringView word)
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (!rest.startsWith(word, Qt::CaseInsensitive)
            || (rest.size() > word.size() && isNamePart(rest[word.size()])))
            return false;
        m_at += word.size();
        skipSpace();
        return true;
    }

    bool take(QChar c)
    {
        if (m_error || peek() != c)
            return false;
        ++m_at;
        skipSpace();
        return true;
    }

    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool atEnd() const { return m_at >= m_text.size(); }

    void skipSpace()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    void fail(const QString &expected)
    {
        if (!m_error)
            m_error = Error{ErrorCode::ConditionNotUnderstood,
                            {m_text, QString::number(m_at + 1), tr("expected %1").arg(expected)}};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error = {};
};

} // namespace

Result<Condition> parseCondition(const QString &text)
{
    return ConditionParser(text).parse();
}

} // namespace tidemark
